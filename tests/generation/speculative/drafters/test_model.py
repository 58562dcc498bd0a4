"""A draft model: its cache follows the text, and its tokens are the target's."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler, probabilities
from edgegen.generation.speculative.drafters.base import DraftPlan
from edgegen.generation.speculative.drafters.model import (
    ModelDrafts,
    check_vocabulary,
    read_vocabulary,
)
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Step
from tests.errors import raises
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
    """After full, partial or no acceptance. The target's logits may be padded."""
    drafter = ModelDrafts(model, vocab_size).start(64)
    text = ids(5, 6, 7)
    first = drafter.propose(text, DraftPlan(3), GREEDY)
    assert list(first.tokens) == greedy(model, text, 3)
    assert first.probabilities is None
    model.forget()
    whole = ids(*text, *first.tokens, 9)
    assert list(drafter.propose(whole, DraftPlan(3), GREEDY).tokens) == greedy(model, whole, 3)
    assert model.sizes[:3] == [2, 1, 1]  # the last token drafted had not been run
    model.forget()
    other = ids(*whole, 30)  # all refused
    assert list(drafter.propose(other, DraftPlan(2), GREEDY).tokens) == greedy(model, other, 2)
    assert model.sizes[:2] == [1, 1]
    model.forget()
    shorter = ids(5, 6, 8)  # even another text
    assert list(drafter.propose(shorter, DraftPlan(2), GREEDY).tokens) == greedy(model, shorter, 2)
    assert model.sizes[:2] == [1, 1]


def test_the_probabilities_are_the_sampled_distribution(model: Watched) -> None:
    config = GenerationConfig(temperature=0.7, top_k=9, seed=4)
    text = ids(5, 6, 7)
    draft = ModelDrafts(model, VOCAB_SIZE).start(64).propose(text, DraftPlan(4), Sampler(config))
    assert draft.probabilities is not None
    for i, token in enumerate(draft.tokens):
        before = ids(*text, *draft.tokens[:i])
        (output,) = model.step([Step(model.new_cache(64), before)])
        expected = probabilities(output.logits[-1], before, config)
        assert np.array_equal(draft.probabilities[i], expected)
        assert expected[token] > 0


def test_a_shorter_context_ends_the_drafts(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE).start(6)
    lengths = [
        len(drafter.propose(ids(*range(3, 3 + n)), DraftPlan(3), GREEDY).tokens)
        for n in range(2, 10)
    ]
    assert lengths == [3, 3, 3, 2, 1, 0, 0, 0]
    assert ModelDrafts(model, VOCAB_SIZE).start(10_000)._cache.context == model.max_context


def test_a_long_prompt_is_run_in_chunks(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE).start(400)
    text = ids(*(3 + np.arange(PREFILL_CHUNK + 5) % 200))
    model.forget()
    assert list(drafter.propose(text, DraftPlan(2), GREEDY).tokens) == []
    assert len(drafter.propose(text, DraftPlan(2), GREEDY).tokens) == 2
    assert model.sizes == [PREFILL_CHUNK, 5, 1]


@pytest.mark.parametrize(("length", "chunks"), [(9, []), (10, [9]), (PREFILL_CHUNK, [255])])
def test_a_prefill_leaves_the_last_token(model: Watched, length: int, chunks: list[int]) -> None:
    """A draft then runs no more than after an accepted one, and is the same."""
    text = ids(*(3 + np.arange(length) % 200))
    expected = ModelDrafts(model, VOCAB_SIZE).start(400).propose(text, DraftPlan(2), GREEDY)
    model.forget()
    drafter = ModelDrafts(model, VOCAB_SIZE).start(400)
    assert not drafter.prefill(text)
    assert model.sizes == chunks
    assert list(drafter.propose(text, DraftPlan(2), GREEDY).tokens) == list(expected.tokens)
    assert model.sizes == [*chunks, length - sum(chunks), 1]


def test_a_prefill_runs_a_chunk_at_a_time(model: Watched) -> None:
    """And nothing of a text that is longer than the draft's context."""
    text = ids(*(3 + np.arange(PREFILL_CHUNK + 20) % 200))
    drafter = ModelDrafts(model, VOCAB_SIZE).start(len(text))
    model.forget()
    assert [drafter.prefill(text) for _ in range(3)] == [True, False, False]
    assert not drafter.prefill(ids(*text, 3))
    assert model.sizes == [PREFILL_CHUNK, 19]


def test_vocabularies_that_differ(tmp_path: Path) -> None:
    target = write_hf(tmp_path / "target", "llama")
    draft = write_hf(tmp_path / "draft", "llama")
    check_vocabulary(Tokenizer.from_folder(target), Tokenizer.from_folder(draft))
    file = json.loads((draft / "tokenizer.json").read_text("utf-8"))
    vocab = file["model"]["vocab"]
    names = {id: name for name, id in vocab.items()}
    vocab[names[300]], vocab[names[301]] = 301, 300
    (draft / "tokenizer.json").write_text(json.dumps(file), "utf-8")
    with raises(UsageError, "token 300", names[300], names[301]):
        check_vocabulary(Tokenizer.from_folder(target), Tokenizer.from_folder(draft))


def test_a_vocabulary_that_is_shorter(tmp_path: Path) -> None:
    target = Tokenizer.from_folder(write_hf(tmp_path / "target", "llama"))
    draft = write_hf(tmp_path / "draft", "llama")
    file = json.loads((draft / "tokenizer.json").read_text("utf-8"))
    last = max(file["model"]["vocab"].items(), key=lambda item: item[1])
    del file["model"]["vocab"][last[0]]
    file["model"]["merges"] = []
    (draft / "tokenizer.json").write_text(json.dumps(file), "utf-8")
    with raises(UsageError, f"token {last[1]}", "missing"):
        check_vocabulary(target, Tokenizer.from_folder(draft))


def test_siblings_along_the_most_likely_path(model: Watched) -> None:
    text = ids(5, 6, 7)
    chain = ModelDrafts(model, VOCAB_SIZE).start(64).propose(text, DraftPlan(3), GREEDY)
    tree = ModelDrafts(model, VOCAB_SIZE).start(64).propose(text, DraftPlan(9, 3), GREEDY)
    assert tree.chain().tokens == list(chain.tokens)
    assert tree.parents == [-1, -1, -1, 0, 0, 0, 3, 3, 3]
    assert tree.confidences is not None
    (output,) = model.step([Step(model.new_cache(64), text)])
    row = output.logits[-1].astype(np.float64)
    shares = np.exp(row) / np.exp(row).sum()
    assert list(tree.tokens[:3]) == np.argsort(-row)[:3].tolist()
    assert tree.confidences[:3] == pytest.approx(np.sort(shares)[::-1][:3], rel=1e-5)
    assert all(tree.confidences[i] <= tree.confidences[tree.parent(i)] for i in range(3, 9))


def test_a_draft_stops_below_the_floor(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE).start(64)
    assert len(drafter.propose(ids(5, 6, 7), DraftPlan(8, 1, 1.0), GREEDY).tokens) == 1


def test_a_draft_with_a_smaller_vocabulary(model: Watched, tmp_path: Path) -> None:
    """Tokens that it lacks are replaced in its input and never proposed."""
    kept = VOCAB_SIZE - 1
    tokens = np.arange(10, 10 + kept, dtype="<i4")
    inputs = np.zeros(VOCAB_SIZE + 30, "<i4")
    inputs[tokens] = np.arange(kept)
    path = tmp_path / "tokens"
    path.write_bytes(np.concatenate([tokens, inputs]).tobytes())
    known = read_vocabulary(path, model.config, VOCAB_SIZE + 30)
    drafter = ModelDrafts(model, VOCAB_SIZE + 30, known).start(64)
    found = drafter.propose(ids(15, 3, 17), DraftPlan(3), GREEDY)
    (output,) = model.step([Step(model.new_cache(64), ids(5, 0, 7))])
    assert found.tokens[0] == output.logits[-1, :-1].argmax() + 10
    assert all(10 <= token < 10 + kept for token in found.tokens)


@pytest.mark.parametrize("damage", [lambda a: a[:-1], lambda a: a[::-1], lambda a: a - 12])
def test_a_damaged_vocabulary(model: Watched, tmp_path: Path, damage: Callable) -> None:
    path = tmp_path / "draft_tokens.bin"
    tokens = np.arange(10, 9 + VOCAB_SIZE, dtype="<i4")
    inputs = np.zeros(VOCAB_SIZE + 30, "<i4")
    inputs[tokens] = np.arange(VOCAB_SIZE - 1)
    path.write_bytes(damage(np.concatenate([tokens, inputs])).astype("<i4").tobytes())
    with raises(CorruptFile, "draft_tokens.bin", VOCAB_SIZE - 1, VOCAB_SIZE + 30):
        read_vocabulary(path, model.config, VOCAB_SIZE + 30)


def test_it_drafts_ahead_from_its_own_path(model: Watched) -> None:
    """Tokens that the target then accepts are not run again; after another one none is used."""
    drafter = ModelDrafts(model, VOCAB_SIZE, ahead=True).start(64)
    text = ids(5, 6, 7)
    first = drafter.propose(text, DraftPlan(3), GREEDY)
    model.forget()
    guessed = greedy(model, text, 9)
    whole = ids(*text, *first.tokens)
    model.forget()
    ran = threading.Semaphore(0)
    model.after_step = ran.release
    drafter.begin_ahead(whole, DraftPlan(3), GREEDY)
    assert all(ran.acquire(timeout=20) for _ in range(4))  # the last draft token, and 3 guesses
    drafter.end_ahead()
    assert model.sizes == [1, 1, 1, 1]
    accepted = ids(*whole, guessed[3])
    assert list(drafter.propose(accepted, DraftPlan(3), GREEDY).tokens) == guessed[4:7]
    assert model.sizes == [1, 1, 1, 1]
    assert list(drafter.propose(accepted, DraftPlan(5), GREEDY).tokens) == guessed[4:9]
    assert model.sizes == [1] * 6
    drafter.begin_ahead(ids(*accepted, *guessed[4:7]), DraftPlan(3), GREEDY)
    drafter.end_ahead()
    refused = ids(*accepted, 30)
    want = greedy(model, refused, 3)
    assert list(drafter.propose(refused, DraftPlan(3), GREEDY).tokens) == want
    drafter.close()


def test_a_failure_ahead_is_raised_at_the_end(model: Watched) -> None:
    drafter = ModelDrafts(model, VOCAB_SIZE, ahead=True).start(64)
    drafter.propose(ids(5, 6, 7), DraftPlan(2), GREEDY)

    ran = threading.Event()

    def fail() -> None:
        ran.set()
        raise RuntimeError("the device is gone")

    model.after_step = fail
    drafter.begin_ahead(ids(5, 6, 7, 8), DraftPlan(2), GREEDY)
    assert ran.wait(20)
    with pytest.raises(RuntimeError, match="the device is gone"):
        drafter.end_ahead()
    model.forget()
    drafter.close()
