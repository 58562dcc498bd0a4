"""Pre-tokenizers against llama.cpp's vocabularies and expressions, and words written by hand."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
import regex
import tokenizers

from edgegen.errors import UnsupportedFormat
from edgegen.models.gguf.header import read_header
from edgegen.models.gguf.pretokenizers import PRE_TOKENIZERS
from edgegen.models.gguf.tokenizer import text_files
from edgegen.models.tokenizers.byte_level import CHAR_TO_BYTE
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.models.gguf.test_tokenizer import folder, small_bpe
from tests.texts import TEXTS

WORDS = {
    "afmoe": ("1234567 a1b 你好b", ["1", "234", "567", " a", "1", "b", " ", "你好", "b"]),
    "superbpe": ("a 1234567 b", ["a ", "1", "234", "567", " b"]),
    "gpt-4o": ("camelCase's 1234", ["camel", "Case's", " ", "123", "4"]),
    "tekken": ("camelCase's 12", ["camel", "Case", "'s", " ", "1", "2"]),
    "kimi-k2": ("ab你好Cd 1234", ["ab", "你好", "Cd", " ", "123", "4"]),
    "tiny_aya": ("x 1234567", ["x", " ", "1", "234", "567"]),
    "bailingmoe": ("we'll\n\nx", ["we", "'ll", "\n\n", "x"]),
    "laguna": ("a \n\nb", ["a", " ", "\n\n", "b"]),
    "default": ("a $5: 1234", ["a", " ", "$", "5", ":", " ", "123", "4"]),
    "sarvam-moe": ("two words", ["two words"]),
}


def words(tokenizer: tokenizers.Tokenizer, text: str) -> list[str]:
    """Return the words of a byte-level tokenizer, as text."""
    splitter = tokenizer.pre_tokenizer
    if splitter is None:
        return [text]
    split = [word for word, _ in splitter.pre_tokenize_str(text)]
    return [bytes(map(CHAR_TO_BYTE.__getitem__, word)).decode() for word in split]


def library(pre: str) -> tokenizers.Tokenizer:
    files = text_files(small_bpe() | {"tokenizer.ggml.pre": pre})
    return tokenizers.Tokenizer.from_str(files["tokenizer.json"].decode())


@pytest.mark.parametrize("pre", WORDS)
def test_words(pre: str) -> None:
    text, expected = WORDS[pre]
    assert words(library(pre), text) == expected


@pytest.mark.parametrize("pre", sorted(name for name, r in PRE_TOKENIZERS.items() if r.bytes))
def test_any_text_survives(tmp_path: Path, pre: str) -> None:
    """Whatever the words, decoding gives the text back."""
    rule = PRE_TOKENIZERS[pre]
    tokenizer = Tokenizer.from_folder(folder(tmp_path, small_bpe() | {"tokenizer.ggml.pre": pre}))
    for text in TEXTS:
        expected = unicodedata.normalize("NFC", text) if rule.nfc else text
        assert tokenizer.decode(tokenizer.encode(text, add_bos=False)) == expected


SEPARATOR = "\n__ggml_vocab_test__\n"
VOCABULARIES = (
    *("command-r", "deepseek-coder", "deepseek-llm", "falcon", "gemma-4", "gpt-2", "llama-bpe"),
    *("llama-spm", "mpt", "phi-3", "qwen2", "qwen35", "refact", "starcoder"),
)
NOT_NFC = {"qwen35": 3}
"""Texts that llama.cpp does not normalize to NFC, as Qwen 3.5's own tokenizer does."""


@pytest.mark.slow
@pytest.mark.parametrize("name", VOCABULARIES)
def test_llamacpps_vocabularies(tmp_path: Path, llamacpp: Path, name: str) -> None:
    """Each text of llama.cpp's suite gives the tokens that transformers gave its authors."""
    file = llamacpp / "models" / f"ggml-vocab-{name}.gguf"
    tokenizer = Tokenizer.from_folder(folder(tmp_path, dict(read_header(file).metadata)))
    texts = file.with_suffix(".gguf.inp").read_bytes().decode().split(SEPARATOR)
    lines = file.with_suffix(".gguf.out").read_text().split("\n")[: len(texts)]
    expected = [[int(id) for id in line.split()] for line in lines]
    assert len(texts) == len(expected) >= 46
    differ = [
        text
        for text, ids in zip(texts, expected, strict=True)
        if tokenizer.encode(text, add_bos=False) != ids
    ]
    assert len(differ) == NOT_NFC.get(name, 0)
    for text in differ:
        composed = unicodedata.normalize("NFC", text)
        assert text != composed
        assert tokenizer.encode(text) == tokenizer.encode(composed)


@pytest.mark.slow
def test_every_vocabulary_with_expected_tokens_is_read_or_refused(llamacpp: Path) -> None:
    names = {
        file.name.removeprefix("ggml-vocab-").removesuffix(".gguf.inp")
        for file in (llamacpp / "models").glob("*.inp")
    }
    assert names == {*VOCABULARIES, "bert-bge"}
    bert = read_header(llamacpp / "models" / "ggml-vocab-bert-bge.gguf").metadata
    with raises(UnsupportedFormat, "bert (WordPiece)"):
        text_files(bert)


APPROXIMATE = {"kimi-k2", "afmoe", "granite-embed-multi-97m"}
"""In C++, or with ASCII's cases only. Two of them have a test of words above."""


@pytest.mark.slow
def test_words_equal_those_of_llamacpps_expressions(llamacpp: Path) -> None:
    """The `regex` module splits by the expressions that the models' authors published.

    llama.cpp's source quotes them in comments where its own are approximations.
    """
    source = (llamacpp / "src" / "llama-vocab.cpp").read_text("utf-8")
    types = pre_types(source)
    assert types.keys() | {"default"} == PRE_TOKENIZERS.keys()
    expressions = expressions_by_type(source)
    checked = 0
    for name, kind in types.items():
        if name in APPROXIMATE or not PRE_TOKENIZERS[name].bytes:
            continue
        tokenizer = library(name)
        for text in TEXTS:
            assert words(tokenizer, text) == split(text, expressions[kind]), (name, text)
        checked += 1
    assert checked == 84


def pre_types(source: str) -> dict[str, str]:
    """Return tokenizer.ggml.pre -> llama.cpp's type."""
    loading = source[source.index("for now, only BPE models have pre-tokenizers") :]
    types: dict[str, str] = {}
    waiting: list[str] = []
    pattern = r'tokenizer_pre == "([^"]+)"|pre_type = LLAMA_VOCAB_PRE_TYPE_(\w+);'
    for name, kind in re.findall(pattern, loading):
        if name:
            waiting.append(name)
        else:
            types |= dict.fromkeys(waiting, kind)
            waiting = []
    return types


def expressions_by_type(source: str) -> dict[str, list[str]]:
    """Return llama.cpp's type -> the original expressions if they are quoted, or else its own."""
    start = source.index("struct llm_tokenizer_bpe : llm_tokenizer")
    body = source[start : source.index("std::vector<std::string> regex_exprs;", start)]
    found: dict[str, list[str]] = {}
    for block in body.split("break;"):
        kinds = re.findall(r"case LLAMA_VOCAB_PRE_TYPE_(\w+):", block) or ["DEFAULT"]
        strings = re.findall(r'^\s*(//)?\s*"((?:[^"\\]|\\.)*)",?(?:\s*//.*)?$', block, re.M)
        own = [text for comment, text in strings if not comment]
        quoted = [text for comment, text in strings if comment]
        chosen = [*own[:-1], quoted[-1]] if quoted else own
        texts = [json.loads(f'"{text}"') for text in chosen]
        if texts:
            found |= dict.fromkeys(kinds, texts)
    return found


def split(text: str, expressions: list[str]) -> list[str]:
    """Return the words: matches, and the texts between them, by one expression after the other."""
    parts = [text] if text else []
    for expression in expressions:
        pattern = regex.compile(expression)
        parts = [piece for part in parts for piece in pieces(part, pattern)]
    return parts


def pieces(text: str, pattern: regex.Pattern[str]) -> list[str]:
    cuts = [0]
    for match in pattern.finditer(text):
        cuts += [match.start(), match.end()]
    ends = [*cuts[1:], len(text)]
    return [text[a:b] for a, b in zip(cuts, ends, strict=True) if a < b]
