"""Offsets of tokens in a text, where characters are incomplete."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import edgegen
from edgegen.generation.detokenizer import Detokenizer
from edgegen.generation.generate import Event
from edgegen.generation.logprobs import Logprobs
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.serve.responses import TokenLog, prompt_tokens

NONE = Logprobs(-1.0, [])


@pytest.fixture(scope="module")
def tokenizer(tiny: Path) -> Iterator[Tokenizer]:
    with edgegen.load(tiny, "reference") as model:
        yield model.text_model.tokenizer


@pytest.mark.parametrize(("before", "count"), [("é", 1), ("你", 1), ("你", 2), ("é", 2), ("ab", 2)])
def test_tokens_after_an_incomplete_character(
    tokenizer: Tokenizer, before: str, count: int
) -> None:
    """A token starts after the replacement of the character that those before it left."""
    ids = [*tokenizer.encode("x", add_bos=False), *tokenizer.encode(before, add_bos=False)[:count]]
    after = tokenizer.encode("the fox", add_bos=False)
    detokenizer = Detokenizer(tokenizer)
    texts = [detokenizer.push(id) for id in [*ids, *after]]
    text = "".join(texts)
    start = text.index("the")
    log = TokenLog(tokenizer)
    logged = [
        entry
        for id, piece in zip([*ids, *after], texts, strict=True)
        for entry in log.push(Event(id, piece, NONE))
    ]
    echoed = prompt_tokens(tokenizer, [*ids, *after], text, [NONE] * (len(ids) + len(after) - 1))
    for entries in (logged, echoed):
        assert [entry.token for entry in entries] == [*ids, *after]
        assert entries[len(ids)].offset == start
        for entry in entries[len(ids) :]:
            own = tokenizer.token_bytes(entry.token).decode()
            assert text[entry.offset :].startswith(own)
