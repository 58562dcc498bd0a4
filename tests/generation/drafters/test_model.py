"""A model as the drafter: its cache follows the text, and its tokens are the target's."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.drafters.model import ModelDrafts, check_vocabulary
from edgegen.generation.sampling import Sampler, probabilities
from edgegen.models.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Step
from tests.generation.engines import Watched, watched
from tests.tiny import VOCAB_SIZE, write_hf

GREEDY = Sampler(GenerationConfig(temperature=0))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watched(write_hf(tmp_path_factory.mktemp("draft"), "llama"))


def ids(*tokens: int) -> np.ndarray:
    return np.array(tokens, np.int32)


def greedy(model: Watched, text: np.ndarray, count: int) -> list[int]:
    found = text.tolist()
    for _ in range(count):
        (output,) = model.step([Step(model.new_cache(64), ids(*found))])
        found.append(int(output.logits[-1].argmax()))
    return found[len(text) :]


@pytest.mark.parametrize("vocab_size", [VOCAB_SIZE, VOCAB_SIZE + 8])
def test_it_runs_only_what_is_new(model: Watched, vocab_size: int) -> None:
    """After an acceptance in whole, in part, or not at all. The target's logits may be padded."""
    drafter = ModelDrafts(model, vocab_size).start(64)
    text = ids(5, 6, 7)
    first = drafter.propose(text, 3, GREEDY)
    assert list(first.tokens) == greedy(model, text, 3)
    assert first.probabilities is None
    model.forget()
    whole = ids(*text, *first.tokens, 9)
    assert list(drafter.propose(whole, 3, GREEDY).tokens) == greedy(model, whole, 3)
    assert model.sizes[:3] == [2, 1, 1]  # the last token drafted had not been run
    model.forget()
    other = ids(*whole, 30)  # all refused
    assert list(drafter.propose(other, 2, GREEDY).tokens) == greedy(model, other, 2)
    assert model.sizes[:2] == [1, 1]
    model.forget()
    shorter = ids(5, 6, 8)  # even another text
    assert list(drafter.propose(shorter, 2, GREEDY).tokens) == greedy(model, shorter, 2)
    assert model.sizes[:2] == [1, 1]


def test_the_probabilities_are_those_it_draws_from(model: Watched) -> None:
    config = GenerationConfig(temperature=0.7, top_k=9, seed=4)
    text = ids(5, 6, 7)
    draft = ModelDrafts(model, VOCAB_SIZE).start(64).propose(text, 4, Sampler(config))
    assert draft.probabilities is not None
    for i, token in enumerate(draft.tokens):
        before = ids(*text, *draft.tokens[:i])
        (output,) = model.step([Step(model.new_cache(64), before)])
        expected = probabilities(output.logits[-1], before, config)
        assert np.array_equal(draft.probabilities[i], expected)
        assert expected[token] > 0


def test_a_shorter_context_ends_the_drafts(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE).start(6)
    lengths = [len(drafter.propose(ids(*range(3, 3 + n)), 3, GREEDY).tokens) for n in range(2, 10)]
    assert lengths == [3, 3, 3, 2, 1, 0, 0, 0]
    assert ModelDrafts(model, VOCAB_SIZE).start(10_000)._cache.context == model.max_context


def test_a_long_prompt_is_caught_up_with_in_chunks(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE).start(400)
    text = ids(*(3 + np.arange(PREFILL_CHUNK + 5) % 200))
    model.forget()
    assert list(drafter.propose(text, 2, GREEDY).tokens) == []
    assert len(drafter.propose(text, 2, GREEDY).tokens) == 2
    assert model.sizes == [PREFILL_CHUNK, 5, 1]


def test_vocabularies_that_differ(tmp_path: Path) -> None:
    target = write_hf(tmp_path / "target", "llama")
    draft = write_hf(tmp_path / "draft", "llama")
    check_vocabulary(Tokenizer.from_folder(target), Tokenizer.from_folder(draft))
    file = json.loads((draft / "tokenizer.json").read_text("utf-8"))
    vocab = file["model"]["vocab"]
    names = {id: name for name, id in vocab.items()}
    vocab[names[300]], vocab[names[301]] = 301, 300
    (draft / "tokenizer.json").write_text(json.dumps(file), "utf-8")
    with pytest.raises(UsageError) as error:
        check_vocabulary(Tokenizer.from_folder(target), Tokenizer.from_folder(draft))
    assert str(error.value) == (
        f"the draft's vocabulary is not the target's: token 300 is {names[301]!a} in the "
        f"draft, {names[300]!a} in the target; take a draft made for this model"
    ).replace("\\u0120", "Ġ")


def test_a_vocabulary_that_is_shorter(tmp_path: Path) -> None:
    target = Tokenizer.from_folder(write_hf(tmp_path / "target", "llama"))
    draft = write_hf(tmp_path / "draft", "llama")
    file = json.loads((draft / "tokenizer.json").read_text("utf-8"))
    last = max(file["model"]["vocab"].items(), key=lambda item: item[1])
    del file["model"]["vocab"][last[0]]
    file["model"]["merges"] = []
    (draft / "tokenizer.json").write_text(json.dumps(file), "utf-8")
    with pytest.raises(UsageError, match=f"token {last[1]} is missing in the draft, "):
        check_vocabulary(target, Tokenizer.from_folder(draft))
