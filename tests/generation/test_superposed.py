"""Superposed decoding: one suggestion is greedy decoding; several take the same steps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import edgegen
from edgegen.errors import UsageError
from edgegen.generation.speculative.drafters.table import NgramTable
from edgegen.generation.superposed import Suggester
from edgegen.runtimes.base import Step
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.generation.toys import TableModel, table
from tests.tiny import VOCAB_SIZE, write_hf
from tests.tiny_bundle import tiny_bundle

PROMPT = [5, 6, 7, 5, 6]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watched(write_hf(tmp_path_factory.mktemp("target"), "llama"))


@pytest.fixture(scope="module")
def rows(model: Watched):
    embed = model._tensor("embed")
    return lambda tokens: embed[tokens]


def greedy(model: Watched, count: int) -> list[int]:
    text = list(PROMPT)
    for _ in range(count):
        (output,) = model.step([Step(model.new_cache(64), np.array(text, np.int32))])
        text.append(int(output.logits[-1].argmax()))
    return text[len(PROMPT) :]


def test_one_is_greedy(model: Watched, rows) -> None:
    (found,) = Suggester(model, rows).suggest(PROMPT, 1, 10)
    assert found.tokens == greedy(model, 10)


@pytest.mark.parametrize("count", [1, 3, 8])
def test_steps_do_not_depend_on_the_count(model: Watched, rows, count: int) -> None:
    model.forget()
    found = Suggester(model, rows).suggest(PROMPT, count, 6)
    assert len(model.sizes) == 6  # the prompt, and one for each further token
    assert len({tuple(s.tokens) for s in found}) == count
    assert [s.score for s in found] == sorted((s.score for s in found), reverse=True)
    assert all(len(s.tokens) == 6 for s in found)


def test_ngrams_tell_drafts_apart(model: Watched, rows) -> None:
    """An n-gram of one draft's last tokens affects only that draft."""
    first = [s.tokens[0] for s in Suggester(model, rows).suggest(PROMPT, 2, 1)]
    (output,) = model.step([Step(model.new_cache(8), np.array(PROMPT, np.int32))])
    both = (np.eye(2) @ rows(np.array(first, np.int32))).mean(axis=0)
    assert output.logits.shape == (1, VOCAB_SIZE)
    assert both.shape == (model.config.hidden_size,)
    plain = Suggester(model, rows).suggest(PROMPT, 2, 2, ngrams=NgramTable(VOCAB_SIZE, b""))
    seconds = {s.tokens[1] for s in plain}
    ngrams = NgramTable(VOCAB_SIZE, b"")
    for token, following in zip(first, sorted(seconds)[:1] * 2, strict=True):
        ngrams.learn([*PROMPT[-3:], token], [following], [1.0])
    known = Suggester(model, rows).suggest(PROMPT, 2, 2, ngrams=ngrams)
    assert known[0].tokens[1] == min(seconds)


def test_an_end_token_ends_a_suggestion(model: Watched, rows) -> None:
    second = greedy(model, 2)[1]
    (found,) = Suggester(model, rows, frozenset({second})).suggest(PROMPT, 1, 10)
    assert found.tokens == greedy(model, 2)[: found.tokens.index(second) + 1]


@pytest.mark.parametrize("recipe", ["fp32", "w8a8"])
def test_suggestions_of_a_bundle(tmp_path: Path, recipe: str) -> None:
    path = tiny_bundle(tmp_path, recipe=recipe)
    with edgegen.load(path, engine="reference") as loaded:
        found = edgegen.suggest(loaded, "the quick brown", 3, 5)
        plain = loaded.generate("the quick brown", raw=True, temperature=0, max_tokens=5)
        assert len(found) == len(set(found)) == 3
        assert loaded.suggest("the quick brown", 1, 5) == [plain.text]
    with edgegen.load(path, engine="onnxruntime") as loaded, raises(UsageError, "onnxruntime"):
        loaded.suggest("the quick")


@pytest.mark.parametrize(
    ("count", "length", "name"), [(0, 4, "count"), (17, 4, "count"), (2, 0, "length")]
)
def test_out_of_range(count: int, length: int, name: str) -> None:
    suggester = Suggester(TableModel(table(8, 1)), lambda tokens: tokens)
    with raises(UsageError, name, count if name == "count" else length):
        suggester.suggest([1], count, length)
