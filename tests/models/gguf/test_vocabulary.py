"""Absurd GGUF vocabularies are refused, each with words of its own."""

from __future__ import annotations

from typing import Any

import pytest
import tokenizers
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, EdgegenError, UnsupportedFormat
from edgegen.models.gguf.tokenizer import text_files
from tests.models.gguf.test_tokenizer import small_bpe

ABSURD: list[tuple[dict[str, Any], type[EdgegenError], str]] = [
    (
        {"tokenizer.ggml.tokens": None},
        UnsupportedFormat,
        "the GGUF file has no tokenizer (tokenizer.ggml.tokens); expected a language model",
    ),
    (
        {"tokenizer.ggml.tokens": []},
        CorruptFile,
        "tokenizer.ggml.tokens is [], expected a list of texts; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.tokens": ["a", 7]},
        CorruptFile,
        "tokenizer.ggml.tokens is 7 at 1, expected texts; the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.tokens": ["a", "b", "a"], "tokenizer.ggml.token_type": [1, 1, 1]},
        CorruptFile,
        "tokenizer.ggml.tokens has a twice, as 0 and as 2; the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.tokens": ["a" * 2000], "tokenizer.ggml.token_type": [1]},
        CorruptFile,
        "tokenizer.ggml.tokens has a token of 2000 characters (id 0); "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.token_type": [1, 1]},
        CorruptFile,
        "tokenizer.ggml.token_type has 2 entries for 258 tokens; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.token_type": "x" * 200},
        CorruptFile,
        f"tokenizer.ggml.token_type is '{'x' * 76}..., expected a list of numbers; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.bos_token_id": 258},
        CorruptFile,
        "tokenizer.ggml.bos_token_id is 258, expected one of 258 ids; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.eot_token_id": -1},
        CorruptFile,
        "tokenizer.ggml.eot_token_id is -1, expected one of 258 ids; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.merges": ["a b", "abc"]},
        CorruptFile,
        "tokenizer.ggml.merges is 'abc' at 1, expected two tokens that make a third; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.merges": ["a c"]},
        CorruptFile,
        "tokenizer.ggml.merges is 'a c' at 0, expected two tokens that make a third; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.merges": None},
        CorruptFile,
        "tokenizer.ggml.merges is None, expected a list of texts; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.pre": "tekken"},
        UnsupportedFormat,
        "tokenizer.ggml.pre is tekken, expected one of default, gpt-2, llama-bpe, llama-v3, "
        "llama3, qwen2, smollm, starcoder; export the model's Hugging Face folder instead",
    ),
    (
        {"tokenizer.ggml.pre": None},
        UnsupportedFormat,
        "tokenizer.ggml.pre is not there, expected one of default, gpt-2, llama-bpe, llama-v3, "
        "llama3, qwen2, smollm, starcoder; export the model's Hugging Face folder instead",
    ),
    (
        {"tokenizer.ggml.model": "rwkv"},
        UnsupportedFormat,
        "tokenizer.ggml.model is rwkv, expected one of gpt2, llama; "
        "export the model's Hugging Face folder instead",
    ),
    (
        {"tokenizer.ggml.model": 3},
        CorruptFile,
        "tokenizer.ggml.model is 3, expected text; the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.add_bos_token": 1},
        CorruptFile,
        "tokenizer.ggml.add_bos_token is 1, expected true or false; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.chat_template": ["a"]},
        CorruptFile,
        "tokenizer.chat_template is ['a'], expected text; the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.model": "llama", "tokenizer.ggml.scores": [0.0]},
        CorruptFile,
        "tokenizer.ggml.scores has 1 entries for 258 tokens; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {"tokenizer.ggml.model": "llama", "tokenizer.ggml.scores": [float("nan")] * 258},
        CorruptFile,
        "tokenizer.ggml.scores holds values that are NaN or infinite; "
        "the GGUF file is damaged, get it again",
    ),
    (
        {
            "tokenizer.ggml.model": "llama",
            "tokenizer.ggml.tokens": [f"{i:01000}" for i in range(8400)],
            "tokenizer.ggml.token_type": [1] * 8400,
            "tokenizer.ggml.scores": [0.0] * 8400,
        },
        CorruptFile,
        "tokenizer.ggml.tokens has more than 8388608 characters; "
        "the GGUF file is damaged, get it again",
    ),
]


@pytest.mark.parametrize(("changes", "kind", "message"), ABSURD, ids=lambda v: str(v)[:40])
def test_absurd_metadata(changes: dict[str, Any], kind: type[EdgegenError], message: str) -> None:
    metadata = small_bpe() | changes
    with pytest.raises(kind) as caught:
        text_files({key: value for key, value in metadata.items() if value is not None})
    assert str(caught.value) == message


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
    """What is rebuilt, the tokenizers library reads."""
    changed = {f"tokenizer.ggml.{key}": value for key, value in changes.items()}
    try:
        files = text_files(small_bpe() | changed)
    except (CorruptFile, UnsupportedFormat):
        return
    assert tokenizers.Tokenizer.from_str(files["tokenizer.json"].decode()).get_vocab_size() > 0
