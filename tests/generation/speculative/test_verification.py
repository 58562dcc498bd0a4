"""Speculative sampling follows the target's distribution: chi-square, with wrong rules caught."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler, candidates, draw, probabilities
from edgegen.generation.speculative import verification
from edgegen.generation.speculative.drafters import base
from edgegen.generation.speculative.drafters.base import Draft, DraftPlan
from edgegen.generation.speculative.verification import Double, accept, residual, verify
from tests.generation.toys import TableDrafter, log, p_value, table

VOCAB = 8
DRAWS = 100_000
P, Q = table(VOCAB, 1), table(VOCAB, 2)
SAMPLED = {
    "plain": GenerationConfig(temperature=1.0, seed=3),
    "top": GenerationConfig(temperature=0.8, top_k=6, top_p=0.95, seed=4),
}


def distribution(p: Double, config: GenerationConfig) -> Double:
    """Return the distribution that a sampler draws from, for each row of `p`."""
    return np.stack([probabilities(row, (), config) for row in log(p)])


SHAPES = {"chain": (2, 1), "tree": (6, 3)}
"""(tokens, branches) of drafts of depth 2."""


def first_two(config: GenerationConfig, shape: tuple[int, int]) -> np.ndarray:
    """Return counts [first, second] of the two tokens after token 0, generated with drafts."""
    p, q = log(P), distribution(Q, config)
    drafter, sampler = TableDrafter(q), Sampler(config)
    counts = np.zeros((VOCAB, VOCAB), np.int64)
    length, branches = shape
    for _ in range(DRAWS):
        text = [0]
        while len(text) < 3:
            history = np.array(text, np.int32)
            draft = drafter.propose(history, DraftPlan(length, branches), sampler)
            text += verify(draft, p[[text[-1], *draft.tokens]], history, sampler).tokens
        counts[text[1], text[2]] += 1
    return counts


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", SAMPLED)
def test_position_1_and_pairs(name: str, shape: str) -> None:
    config = SAMPLED[name]
    counts = first_two(config, SHAPES[shape])
    expected = distribution(P, config)
    possible = expected[0] > 0
    assert counts[~possible].sum() == 0
    assert p_value(counts.sum(axis=1)[None, possible], expected[:1, possible]) > 1e-3
    for token in np.flatnonzero(possible):
        inside = expected[token] > 0
        assert counts[token, ~inside].sum() == 0
        assert (
            p_value(counts[token : token + 1, inside], expected[token : token + 1, inside]) > 1e-4
        )


@pytest.mark.parametrize("shape", SHAPES)
def test_a_rule_without_residual_is_caught(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replacing a rejected token by a sample from p is the usual mistake."""
    monkeypatch.setattr(verification, "residual", lambda p, q: p)
    counts = first_two(SAMPLED["plain"], SHAPES[shape])
    expected = distribution(P, SAMPLED["plain"])
    assert p_value(counts.sum(axis=1)[None], expected[:1]) < 1e-9
    assert p_value(counts, expected) < 1e-9


def test_siblings_sampled_with_replacement_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another usual mistake: the rule assumes that q excludes earlier siblings."""

    def careless(q: Double, count: int, rng: np.random.Generator) -> list[int]:
        return [draw(q, rng.random()) for _ in range(count)]

    monkeypatch.setattr(base, "sample_without_replacement", careless)
    counts = first_two(SAMPLED["plain"], SHAPES["tree"])
    assert p_value(counts.sum(axis=1)[None], distribution(P, SAMPLED["plain"])[:1]) < 1e-9


def test_siblings_accept_more_than_one_token() -> None:
    sampler, p, q = Sampler(SAMPLED["plain"]), log(P), TableDrafter(Q)
    history = np.array([0], np.int32)
    taken = []
    for branches in (1, 2, 3):
        drafts = [q.propose(history, DraftPlan(branches, branches), sampler) for _ in range(4000)]
        verdicts = [verify(d, p[[0, *d.tokens]], history, sampler) for d in drafts]
        taken.append(np.mean([len(v.path) for v in verdicts]))
    assert taken[0] == pytest.approx(np.minimum(P[0], Q[0]).sum(), abs=0.03)
    assert taken[0] < taken[1] < taken[2]


@given(st.integers(2, 40), st.integers(0, 2**32))
def test_acceptance_and_residual_make_p(vocab: int, seed: int) -> None:
    """min(p, q) + P(rejected) * residual = p, as in the paper's proof."""
    rng = np.random.default_rng(seed)
    p, q = rng.dirichlet(np.full(vocab, 0.3)), rng.dirichlet(np.full(vocab, 0.3))
    rest = residual(p, q)
    refused = 1 - np.minimum(p, q).sum()
    assert np.allclose(np.minimum(p, q) + refused * rest / max(rest.sum(), 1e-300), p, atol=1e-9)


def test_equal_distributions_accept_everything() -> None:
    rng = np.random.default_rng(0)
    p = P[0]
    assert all(accept([t], p, p.copy(), rng) == (t, 0) for t in range(VOCAB) for _ in range(1000))
    slightly = p * (1 + 1e-15)
    assert all(accept([t], p, slightly, rng) == (t, 0) for t in range(VOCAB) for _ in range(1000))


@given(st.lists(st.integers(0, VOCAB - 1), max_size=8), st.integers(0, 100))
def test_greedy_takes_the_targets_choices(tokens: list[int], seed: int) -> None:
    """The accepted tokens are those of plain decoding; no random number is used."""
    p = log(table(VOCAB, seed))
    sampler = Sampler(GenerationConfig(temperature=0))
    history = np.array([3, *tokens], np.int32)
    before = sampler.rng.bit_generator.state
    verdict, path = verify(Draft(tokens), p[history], history[:1], sampler)
    assert sampler.rng.bit_generator.state == before
    choices = p[history].argmax(axis=1).tolist()
    agreed = next((i for i, t in enumerate(tokens) if t != choices[i]), len(tokens))
    assert verdict == choices[: agreed + 1]
    assert path == list(range(agreed))


def test_greedy_follows_the_branch_that_is_right() -> None:
    p = log(table(VOCAB, 5))
    choices = p.argmax(axis=1)
    first = int(choices[3])
    second = int(choices[first])
    wrong = (first + 1) % VOCAB
    #        0: wrong, 1: right, 2: below the wrong one, 3: below the right one, 4: the same, wrong
    draft = Draft([wrong, first, second, second, (second + 1) % VOCAB], None, [-1, -1, 0, 1, 1])
    rows = p[[3, *draft.tokens]]
    verdict = verify(draft, rows, np.array([3], np.int32), Sampler(GenerationConfig(temperature=0)))
    assert verdict == ([first, second, int(choices[second])], [1, 3])


def test_drafts_are_cut_with_their_parents() -> None:
    draft = Draft([5, 6, 7, 8], None, [-1, -1, 1, 2], [0.4, 0.9, 0.8, 0.7])
    assert draft.path(3) == [1, 2, 3]
    assert draft.select([1, 2]) == Draft([6, 7], None, None, [0.9, 0.8])
    assert draft.select([0, 1, 2]) == Draft([5, 6, 7], None, [-1, -1, 1], [0.4, 0.9, 0.8])
    assert draft.chain() == Draft([5], None, None, [0.4])
    assert draft.select(range(4)) is draft


def test_the_penalty_covers_the_draft() -> None:
    """A token of the draft is penalized in those after it."""
    config = GenerationConfig(temperature=0, repeat_penalty=2.0)
    logits = np.array([[4, 3, 1], [4, 3, 1], [4, 3, 1]], np.float32)
    verdict = verify(Draft([0, 1]), logits, np.array([2], np.int32), Sampler(config))
    assert verdict.tokens == [0, 1, 0]


def test_unsampled_drafts_use_the_random_numbers_of_plain_decoding() -> None:
    """The same seed gives the same tokens, whatever is drafted."""
    config = GenerationConfig(temperature=1.0, seed=11)
    plain, sampler, p = Sampler(config), Sampler(config), log(P)
    text = [0]
    for _ in range(400):
        text.append(plain.sample(p[text[-1]], text))
    found = [0]
    while len(found) <= 400:
        draft = [(found[-1] + i) % VOCAB for i in (1, 2, 3)]
        history = np.array(found, np.int32)
        rows = p[[found[-1], *draft]]
        found += verify(Draft(draft), rows, history, sampler).tokens
    assert found[:401] == text


def test_candidates_give_the_probabilities() -> None:
    ids, weights = candidates(log(P)[0], SAMPLED["top"])
    assert len(ids) < VOCAB
    assert np.allclose(distribution(P, SAMPLED["top"])[0, ids], weights / weights.sum())
