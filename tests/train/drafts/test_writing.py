"""Generated training text: the template's tokens and the model's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts.decoder import FloatDecoder, load_weights
from edgegen.train.drafts.writing import (
    ANSWER,
    GIVEN,
    QUESTION,
    DecoderRows,
    Script,
    Writer,
    Written,
)
from tests.tiny import write_hf

SIZE, ROWS = 96, 6


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama")


@pytest.fixture(scope="module")
def decoder(folder: Path) -> FloatDecoder:
    checkpoint = open_checkpoint(folder)
    return FloatDecoder(checkpoint.config, load_weights(checkpoint, "cpu"), SIZE, "cpu")


@pytest.fixture(scope="module")
def script(folder: Path) -> Script:
    return Script.from_tokenizer(Tokenizer.from_folder(folder))


@pytest.fixture(scope="module")
def written(decoder: FloatDecoder, script: Script) -> Written:
    # Of 300 tokens a random model ends some 30 times too rarely: more of them end a turn here.
    often = Script(script.begin, script.answer, script.question, frozenset(range(60)))
    return Writer(DecoderRows(decoder), often).write(ROWS, SIZE, (0.0, 1.0), seed=3)


def test_the_script_equals_the_template(folder: Path, script: Script) -> None:
    tokenizer = Tokenizer.from_folder(folder)
    messages = [
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "two"},
        {"role": "user", "content": "three"},
    ]
    one, two, three = (tokenizer.encode(m["content"], add_bos=False) for m in messages)
    want = [*script.begin, *one, *script.answer, *two, *script.question, *three, *script.answer]
    assert tokenizer.encode_chat(messages) == want


def test_rows_are_conversations(written: Written, script: Script) -> None:
    """Questions and answers alternate, each started as in the template."""
    for tokens, kinds in zip(written.tokens.tolist(), written.kinds.tolist(), strict=True):
        begin = len(script.begin)
        assert tokens[:begin] == list(script.begin)
        assert set(kinds[:begin]) == {GIVEN}
        at, kind, turns = begin, QUESTION, 0
        while at < SIZE:
            end = next((i for i in range(at, SIZE) if tokens[i] < 60), SIZE)
            assert set(kinds[at : end + 1]) == {kind}
            part = script.answer if kind == QUESTION else script.question
            given = part[1:] if part[0] < 60 else part
            after = tokens[end + 1 : end + 1 + len(given)]
            assert after == list(given)[: len(after)]
            assert set(kinds[end + 1 : end + 1 + len(given)]) <= {GIVEN}
            at, kind, turns = end + 1 + len(given), QUESTION + ANSWER - kind, turns + 1
        assert turns > 2


def test_greedy_rows_have_the_most_likely_tokens(written: Written, decoder: FloatDecoder) -> None:
    with torch.no_grad():
        logits = decoder.logits(decoder.hidden(written.tokens.long()))
    answers = written.kinds[:, 1:] == ANSWER
    right = logits.argmax(-1)[:, :-1] == written.tokens[:, 1:]
    greedy = written.temperatures == 0
    assert greedy.tolist() == [True, False] * (ROWS // 2)
    assert right[greedy][answers[greedy]].all()
    assert right[~greedy][answers[~greedy]].float().mean() < 0.5


def test_the_most_likely_tokens_are_stored(written: Written, decoder: FloatDecoder) -> None:
    with torch.no_grad():
        odds = decoder.logits(decoder.hidden(written.tokens.long())).softmax(-1)
    best, ids = odds.topk(written.ids.shape[-1])
    assert (ids == written.ids).float().mean() > 0.99  # but for equal ones
    assert np.allclose(best, written.odds.float(), atol=1e-3)


def test_the_same_seed_generates_the_same_text(decoder: FloatDecoder, script: Script) -> None:
    first, again, other = (
        Writer(DecoderRows(decoder), script).write(3, 32, (1.0,), seed).tokens for seed in (1, 1, 2)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_without_a_template_text_starts_with_a_start_token(tmp_path: Path) -> None:
    folder = write_hf(tmp_path, "llama")
    (folder / "chat_template.jinja").unlink()
    tokenizer = Tokenizer.from_folder(folder)
    assert Script.from_tokenizer(tokenizer).begin == (tokenizer.bos_id,)
