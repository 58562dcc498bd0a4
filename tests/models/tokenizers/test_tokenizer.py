"""Tokenizers of model folders against transformers."""

from __future__ import annotations

import itertools
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer as Library
from tokenizers import decoders, models, normalizers, processors
from transformers import AutoTokenizer

from edgegen.errors import CorruptFile, EdgegenError, InputError, UnsupportedFormat, UsageError
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.texts import TEXTS
from tests.tiny import CHAT_TEMPLATE, SPECIALS, tiny_tokenizer

CONFIG = {"bos_token": SPECIALS[1], "eos_token": {"content": SPECIALS[2]}, "pad_token": None}


def write(path: Path, library: Library | None = None, **files: Any) -> Path:
    """Write a folder with a byte-level tokenizer (or `library`) and the given JSON files."""
    (library or tiny_tokenizer()).save(str(path / "tokenizer.json"))
    for name, content in ({"tokenizer_config": CONFIG} | files).items():
        (path / f"{name}.json").write_text(json.dumps(content), "utf-8")
    return path


def with_bos() -> Library:
    library = tiny_tokenizer()
    library.post_processor = processors.TemplateProcessing(
        single=f"{SPECIALS[1]} $A", special_tokens=[(SPECIALS[1], 1)]
    )
    return library


def byte_fallback(strip: bool) -> Library:
    """Return a SentencePiece tokenizer: bytes, a few letters, the mark for a space, "▁he"."""
    pieces = ["<s>", *(f"<0x{b:02X}>" for b in range(256)), "▁", "h", "e", "▁h", "▁he"]
    vocab = {piece: i for i, piece in enumerate(pieces)}
    merges = [("▁", "h"), ("▁h", "e")]
    library = Library(models.BPE(vocab=vocab, merges=merges, byte_fallback=True))
    spaces = normalizers.Replace(" ", "▁")
    library.normalizer = (
        normalizers.Sequence([normalizers.Prepend("▁"), spaces]) if strip else spaces
    )
    steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    library.decoder = decoders.Sequence([*steps, *([decoders.Strip(" ", 1, 0)] if strip else [])])
    library.add_special_tokens(["<s>"])
    return library


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return Tokenizer.from_folder(write(tmp_path_factory.mktemp("tiny")))


LIBRARIES = {
    "byte-level": tiny_tokenizer(),
    "with BOS": with_bos(),
    "fallback": byte_fallback(False),
    "prefix": byte_fallback(True),
}


@pytest.mark.parametrize("kind", LIBRARIES)
def test_ids_and_texts_equal_transformers(tmp_path: Path, kind: str) -> None:
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": False}
    own = {"bos_token": SPECIALS[1], "eos_token": SPECIALS[2]}
    named = own if kind in ("byte-level", "with BOS") else {"bos_token": "<s>"}
    write(tmp_path, LIBRARIES[kind], tokenizer_config=config | named)
    tokenizer = Tokenizer.from_folder(tmp_path)
    oracle = AutoTokenizer.from_pretrained(tmp_path)
    for text in TEXTS:
        ids = tokenizer.encode(text)
        if not text.startswith(SPECIALS[1]):  # edgegen does not add a second one
            assert ids == oracle.encode(text), text
        assert tokenizer.encode(text, add_bos=False) == oracle.encode(
            text, add_special_tokens=False
        )
        for skip in (False, True):
            assert tokenizer.decode(ids, skip) == oracle.decode(ids, skip_special_tokens=skip)
    assert tokenizer.vocab_size == len(oracle)
    assert tokenizer.special_ids >= set(oracle.all_special_ids)


@pytest.mark.model
def test_smollm2_equals_transformers(tmp_path: Path, smollm2_gguf: Path) -> None:
    """transformers loads the rebuilt files and gives the same ids (conversations: test_markers)."""
    for name, data in GgufSource(smollm2_gguf).text_files().items():
        (tmp_path / name).write_bytes(data)
    tokenizer, oracle = Tokenizer.from_folder(tmp_path), AutoTokenizer.from_pretrained(tmp_path)
    for text in TEXTS:
        assert tokenizer.encode(text) == oracle.encode(text), text
    assert (tokenizer.bos_id, tokenizer.adds_bos, tokenizer.vocab_size) == (1, False, 49152)
    assert tokenizer.eos_ids == {0, 2}
    assert tokenizer.encode("Hello world") == [19556, 905]


@given(st.text())
def test_text_round_trip(tiny: Tokenizer, text: str) -> None:
    assert tiny.decode(tiny.encode(text), skip_special=False) == text


@given(st.lists(st.integers(0, 319)))
def test_bytes_of_tokens_concatenate_to_the_text(tiny: Tokenizer, ids: list[int]) -> None:
    """Also if the bytes are not valid UTF-8."""
    joined = b"".join(map(tiny.token_bytes, ids))
    assert tiny.decode(ids) == joined.decode("utf-8", "replace")
    assert tiny.decode(ids) == tiny_tokenizer().decode(ids, skip_special_tokens=True)


def test_bytes_of_tokens(tmp_path: Path, tiny: Tokenizer) -> None:
    ids = {tiny.token_bytes(i): i for i in range(3, 259)}
    assert set(ids) == {bytes([b]) for b in range(256)}
    assert tiny.token_bytes(1) == b""
    assert (tiny.token_text(1), tiny.token_id("<|im_start|>")) == ("<|im_start|>", 1)
    assert tiny.token_bytes(1 << 40) == tiny.token_bytes(999) == b""
    assert tiny.token_text(999) is None
    fallback = Tokenizer.from_folder(write(tmp_path, byte_fallback(True)))
    assert [fallback.token_bytes(i) for i in (0, 1, 256, 257, 261)] == [
        *(b"", b"\x00", b"\xff", b" ", b" he")
    ]
    assert fallback.decode([261, 261, 0xC3 + 1, 0xA9 + 1, 0xC3 + 1]) == "he he\xe9\ufffd"


def test_an_added_token_is_text_and_not_bytes(tmp_path: Path) -> None:
    """Its letters stand for themselves, although byte-level vocabularies use them for bytes."""
    library = tiny_tokenizer()
    library.add_tokens(["Ġé"])
    tokenizer = Tokenizer.from_folder(write(tmp_path, library))
    assert tokenizer.token_bytes(320) == "Ġé".encode()


def test_bos_comes_once_and_only_where_wanted(tmp_path: Path, tiny: Tokenizer) -> None:
    assert not tiny.adds_bos
    assert tiny.encode("a")[0] != 1
    wanting = Tokenizer.from_folder(write(tmp_path, with_bos()))
    assert wanting.adds_bos
    plain = wanting.encode("a", add_bos=False)
    assert wanting.encode("a") == [1, *plain]
    assert wanting.encode("<|im_start|>a") == [1, *plain]
    assert wanting.encode("") == [1]
    (tmp_path / "chat_template.jinja").write_text("{{ bos_token }}a", "utf-8")
    assert Tokenizer.from_folder(tmp_path).encode_chat([]) == [1, *plain]
    (tmp_path / "chat_template.jinja").write_text("a", "utf-8")
    assert Tokenizer.from_folder(tmp_path).encode_chat([]) == plain


@pytest.mark.parametrize(
    ("generation", "config", "expected"),
    [
        ({"eos_token_id": 0}, {}, {0}),
        ({"eos_token_id": [0, 2]}, {}, {0, 2}),
        ({"eos_token_id": [0]}, {"eos_token": "<|im_end|>"}, {0, 2}),
        ({}, {"eos_token": "<|im_end|>"}, {2}),
        ({"eos_token_id": None}, {"eos_token": "not there"}, set()),
    ],
)
def test_end_tokens(tmp_path: Path, generation: Any, config: Any, expected: set[int]) -> None:
    write(tmp_path, generation_config=generation, tokenizer_config=config)
    assert Tokenizer.from_folder(tmp_path).eos_ids == expected


def test_names_from_the_older_file(tmp_path: Path) -> None:
    write(tmp_path, tokenizer_config={}, special_tokens_map=CONFIG | {"unk_token": "<|endoftext|>"})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert tokenizer.special_tokens == {
        "bos_token": "<|im_start|>",
        "eos_token": "<|im_end|>",
        "unk_token": "<|endoftext|>",
    }
    assert (tokenizer.bos_id, tokenizer.pad_id, tokenizer.eos_ids) == (1, None, {2})


def test_where_a_chat_template_is_found(tmp_path: Path) -> None:
    messages = [{"role": "user", "content": "Hi"}]
    assert Tokenizer.from_folder(write(tmp_path)).chat_template is None
    several = [{"name": "tool_use", "template": "t"}, {"name": "default", "template": "d"}]
    for source, expected in (("c", "c"), (several, "d"), (several[:1], None)):
        write(tmp_path, tokenizer_config={"chat_template": source})
        template = Tokenizer.from_folder(tmp_path).chat_template
        assert (template.render(messages) if template else None) == expected
    (tmp_path / "chat_template.jinja").write_text(CHAT_TEMPLATE, "utf-8")
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert tokenizer.chat_template is not None
    assert tokenizer.chat_template.source == CHAT_TEMPLATE
    assert tokenizer.encode_chat(messages) == tokenizer.encode(
        tokenizer.chat_template.render(messages)
    )


def test_truncation_and_padding_are_off(tmp_path: Path) -> None:
    """Some folders' tokenizer.json cuts texts at 512 tokens."""
    library = tiny_tokenizer()
    library.enable_truncation(3)
    library.enable_padding(length=8)
    assert len(Tokenizer.from_folder(write(tmp_path, library)).encode("abcdefghij")) > 4


def broken(edit: Any) -> bytes:
    content = json.loads(tiny_tokenizer().to_str())
    edit(content)
    return json.dumps(content).encode()


CHARSMAP = {"type": "Precompiled", "precompiled_charsmap": "AAAA"}
Fault = tuple[str, bytes | None, type[EdgegenError], tuple[object, ...]]
FAULTS: dict[str, Fault] = {
    "no tokenizer": ("tokenizer.json", None, InputError, ("model", "tokenizer.json")),
    "cut short": ("tokenizer.json", b'{"version": "1.0", ', CorruptFile, ("truncated",)),
    "empty": ("tokenizer.json", b"{}", CorruptFile, ("Model missing. at line 1 column 2",)),
    "a list": ("tokenizer.json", b"[]", CorruptFile, ("`object`", "`array`")),
    "not UTF-8": ("tokenizer.json", b'{"version": "\xff"}', CorruptFile, ("0xff in position 13",)),
    "an added token with another id": (
        "tokenizer.json",
        broken(lambda t: t["added_tokens"][0].update(id=7)),
        CorruptFile,
        ("id 7", "<|endoftext|>", "got 0"),
    ),
    "an id that is text": (
        "tokenizer.json",
        broken(lambda t: t["added_tokens"][0].update(id="x")),
        CorruptFile,
        ("`int`", "`str`", "$.added_tokens[0].id"),
    ),
    "a merge of an unknown token": (
        "tokenizer.json",
        b'{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": [["a", "b"]]}}',
        CorruptFile,
        ("Token `b` out of vocabulary",),
    ),
    "a panic of the library": (
        "tokenizer.json",
        broken(lambda t: t.update(normalizer=CHARSMAP)),
        CorruptFile,
        ("Cannot parse precompiled_charsmap",),
    ),
    "another decoder": (
        "tokenizer.json",
        broken(lambda t: t.update(decoder={"type": "WordPiece", "prefix": "##", "cleanup": True})),
        UnsupportedFormat,
        ("got WordPiece",),
    ),
    "no decoder": (
        "tokenizer.json",
        broken(lambda t: t.update(decoder=None)),
        UnsupportedFormat,
        ("got None",),
    ),
    "a number as a token": (
        "tokenizer_config.json",
        b'{"bos_token": 1}',
        CorruptFile,
        ("`str | object | null`", "`int`", "$.bos_token"),
    ),
    "text as an id": (
        "generation_config.json",
        b'{"eos_token_id": ["a"]}',
        CorruptFile,
        ("`int`", "`str`", "$.eos_token_id[0]"),
    ),
    "a template that is not UTF-8": (
        "chat_template.jinja",
        b"\xff",
        CorruptFile,
        ("UTF-8", "at 0"),
    ),
}
"""Name -> (file, its content or None, class of the error, values in its text)."""


@pytest.mark.parametrize("case", FAULTS)
def test_damaged_folders(tmp_path: Path, case: str) -> None:
    name, data, kind, values = FAULTS[case]
    model = tmp_path / "model"
    model.mkdir()
    write(model)
    (model / name).unlink(missing_ok=True)
    if data is not None:
        (model / name).write_bytes(data)
    with raises(kind, name, *values):
        Tokenizer.from_folder(model)


def test_other_threads_run_while_a_long_text_is_encoded(tiny: Tokenizer) -> None:
    text, done, times = "some words " * 20_000, threading.Event(), [time.perf_counter()]

    def run() -> None:
        while not done.is_set():
            times.append(time.perf_counter())

    thread, longest = threading.Thread(target=run), list[float]()
    thread.start()
    for encode in (tiny.encode, tiny.encode_text):
        encode("a text")
        times.clear()
        started = time.perf_counter()
        encode(text)
        seconds = time.perf_counter() - started
        gaps = [after - before for before, after in itertools.pairwise([started, *times])]
        longest.append(max(gaps) / seconds)
    done.set()
    thread.join()
    assert max(longest) < 0.5


def test_errors_of_encoding(tiny: Tokenizer) -> None:
    with raises(UsageError, r"'\ud800'", "character 3"):
        tiny.encode("ab\ud800")
    with raises(UsageError, "chat template"):
        tiny.encode_chat([])
