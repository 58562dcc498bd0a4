"""Absurd GGUF vocabularies are refused, each with an error of its own."""

from __future__ import annotations

from typing import Any

import pytest
import tokenizers
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, EdgegenError, UnsupportedFormat
from edgegen.models.gguf.tokenizer import text_files
from tests.errors import raises
from tests.models.gguf.test_tokenizer import small_bpe

GGML = "tokenizer.ggml."
ABSURD: dict[str, tuple[dict[str, Any], type[EdgegenError], tuple[object, ...]]] = {
    "no tokens": ({"tokens": None}, UnsupportedFormat, ("tokenizer.ggml.tokens",)),
    "empty tokens": ({"tokens": []}, CorruptFile, ("tokens", "got []")),
    "a number as a token": ({"tokens": ["a", 7]}, CorruptFile, ("tokens", "got 7", "index 1")),
    "a token twice": (
        {"tokens": ["a", "b", "a"], "token_type": [1, 1, 1]},
        CorruptFile,
        ("tokens", "got a", "0 and 2"),
    ),
    "a long token": (
        {"tokens": ["a" * 2000], "token_type": [1]},
        CorruptFile,
        ("tokens", 1024, "2000 of id 0"),
    ),
    "few types": ({"token_type": [1, 1]}, CorruptFile, ("token_type", 258, "got 2")),
    "a text as types": (
        {"token_type": "x" * 200},
        CorruptFile,
        ("token_type", f"got '{'x' * 76}..."),
    ),
    "an id too high": ({"bos_token_id": 258}, CorruptFile, ("bos_token_id", "got 258")),
    "a negative id": ({"eot_token_id": -1}, CorruptFile, ("eot_token_id", 258, "got -1")),
    "half a merge": ({"merges": ["a b", "abc"]}, CorruptFile, ("merges", "'abc'", "index 1")),
    "an unknown token in a merge": (
        {"merges": ["a c"]},
        CorruptFile,
        ("merges", "'a c'", "index 0"),
    ),
    "no merges": ({"merges": None}, CorruptFile, ("merges", "got None")),
    "an unknown pre-tokenizer": (
        {"pre": "qwen1"},
        UnsupportedFormat,
        ("tokenizer.ggml.pre", "91 known", "got qwen1", "did you mean qwen2?"),
    ),
    "no pre-tokenizer": ({"pre": None}, UnsupportedFormat, ("tokenizer.ggml.pre", "got nothing")),
    "an unknown model": (
        {"model": "rwkv"},
        UnsupportedFormat,
        ("tokenizer.ggml.model", "gpt2, gemma4, llama", "got rwkv"),
    ),
    "WordPiece": (
        {"model": "bert", "merges": None},
        UnsupportedFormat,
        ("tokenizer.ggml.model", "got bert (WordPiece)"),
    ),
    "a number as the model": ({"model": 3}, CorruptFile, ("tokenizer.ggml.model", "got 3")),
    "a number as a flag": ({"add_bos_token": 1}, CorruptFile, ("add_bos_token", "got 1")),
    "a list as a template": (
        {"tokenizer.chat_template": ["a"]},
        CorruptFile,
        ("tokenizer.chat_template", "['a']"),
    ),
    "few scores": (
        {"model": "llama", "scores": [0.0]},
        CorruptFile,
        ("scores", 258, "got 1"),
    ),
    "scores that are not finite": (
        {"model": "llama", "scores": [float("nan")] * 258},
        CorruptFile,
        ("scores", "NaN"),
    ),
    "too many characters": (
        {
            "model": "llama",
            "tokens": [f"{i:01000}" for i in range(8400)],
            "token_type": [1] * 8400,
            "scores": [0.0] * 8400,
        },
        CorruptFile,
        ("tokens", 8388608),
    ),
}
"""Name -> (changed keys of tokenizer.ggml, class of the error, values in its text)."""


@pytest.mark.parametrize("case", ABSURD)
def test_absurd_metadata(case: str) -> None:
    changes, kind, values = ABSURD[case]
    full = {key if "." in key else GGML + key: value for key, value in changes.items()}
    metadata = {k: v for k, v in (small_bpe() | full).items() if v is not None}
    with raises(kind, *values):
        text_files(metadata)


KEYS = ("tokens", "token_type", "merges", "scores", "model", "pre", "bos_token_id", "eot_token_id")
VALUES = (
    st.none()
    | st.sampled_from(["gpt2", "llama", "qwen2"])
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | st.lists(st.text(max_size=3) | st.integers(-9, 9) | st.floats(), max_size=4)
    | st.lists(st.integers(1, 6), min_size=258, max_size=258)
    | st.lists(st.floats(), min_size=258, max_size=258)
)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4))
def test_any_metadata_gives_files_or_a_plain_error(changes: dict[str, Any]) -> None:
    """The tokenizers library loads whatever is rebuilt."""
    changed = {f"tokenizer.ggml.{key}": value for key, value in changes.items()}
    try:
        files = text_files(small_bpe() | changed)
    except (CorruptFile, UnsupportedFormat):
        return
    assert tokenizers.Tokenizer.from_str(files["tokenizer.json"].decode()).get_vocab_size() > 0
