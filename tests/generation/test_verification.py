"""Speculative sampling draws what the target draws: chi-square, and a wrong rule that is caught."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation import verification
from edgegen.generation.config import GenerationConfig
from edgegen.generation.drafters.base import Draft
from edgegen.generation.sampling import Sampler, candidates, draw, probabilities
from edgegen.generation.verification import Double, accept, residual, verify
from tests.generation.toys import log, p_value, table

VOCAB = 8
DRAWS = 100_000
P, Q = table(VOCAB, 1), table(VOCAB, 2)
SAMPLED = {
    "plain": GenerationConfig(temperature=1.0, seed=3),
    "top": GenerationConfig(temperature=0.8, top_k=6, top_p=0.95, seed=4),
}


def law(p: Double, config: GenerationConfig) -> Double:
    """Each row of `p` as a sampler draws from it."""
    return np.stack([probabilities(row, (), config) for row in log(p)])


def first_two(config: GenerationConfig) -> np.ndarray:
    """Counts [first, second] of the first two tokens after token 0, decided with drafts of two."""
    p, q = log(P), law(Q, config)
    sampler = Sampler(config)
    counts = np.zeros((VOCAB, VOCAB), np.int64)
    for _ in range(DRAWS):
        text = [0]
        while len(text) < 3:
            start = len(text)
            for _ in range(2):
                text.append(draw(q[text[-1]], sampler.rng.random()))
            draft = Draft(text[start:], q[text[start - 1 : -1]])
            logits = p[text[start - 1 :]]
            text[start:] = verify(draft, logits, np.array(text, np.int32), sampler)
        counts[text[1], text[2]] += 1
    return counts


@pytest.mark.parametrize("name", SAMPLED)
def test_position_1_and_pairs(name: str) -> None:
    config = SAMPLED[name]
    counts = first_two(config)
    expected = law(P, config)
    possible = expected[0] > 0
    assert counts[~possible].sum() == 0
    assert p_value(counts.sum(axis=1)[None, possible], expected[:1, possible]) > 1e-3
    for token in np.flatnonzero(possible):
        inside = expected[token] > 0
        assert counts[token, ~inside].sum() == 0
        assert (
            p_value(counts[token : token + 1, inside], expected[token : token + 1, inside]) > 1e-4
        )


def test_a_rule_without_residual_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing a refused token's replacement from p itself is the usual mistake."""
    monkeypatch.setattr(verification, "residual", lambda p, q: p)
    counts = first_two(SAMPLED["plain"])
    expected = law(P, SAMPLED["plain"])
    assert p_value(counts.sum(axis=1)[None], expected[:1]) < 1e-9
    assert p_value(counts, expected) < 1e-9


@given(st.integers(2, 40), st.integers(0, 2**32))
def test_acceptance_and_residual_make_p(vocab: int, seed: int) -> None:
    """min(p, q) + P(refused) * residual = p, exactly as the paper's proof has it."""
    rng = np.random.default_rng(seed)
    p, q = rng.dirichlet(np.full(vocab, 0.3)), rng.dirichlet(np.full(vocab, 0.3))
    rest = residual(p, q)
    refused = 1 - np.minimum(p, q).sum()
    assert np.allclose(np.minimum(p, q) + refused * rest / max(rest.sum(), 1e-300), p, atol=1e-9)


def test_equal_laws_accept_everything() -> None:
    rng = np.random.default_rng(0)
    p = P[0]
    assert all(accept(t, p, p.copy(), rng) == t for t in range(VOCAB) for _ in range(1000))
    assert all(accept(t, p, p * (1 + 1e-15), rng) == t for t in range(VOCAB) for _ in range(1000))


@given(st.lists(st.integers(0, VOCAB - 1), max_size=8), st.integers(0, 100))
def test_greedy_takes_the_targets_choices(tokens: list[int], seed: int) -> None:
    """The accepted part is what plain decoding gives, and one token more; no number is drawn."""
    p = log(table(VOCAB, seed))
    sampler = Sampler(GenerationConfig(temperature=0))
    history = np.array([3, *tokens], np.int32)
    before = sampler.rng.bit_generator.state
    decided = verify(Draft(tokens), p[history], history, sampler)
    assert sampler.rng.bit_generator.state == before
    choices = p[history].argmax(axis=1).tolist()
    agreed = next((i for i, t in enumerate(tokens) if t != choices[i]), len(tokens))
    assert decided == choices[: agreed + 1]


def test_the_penalty_sees_the_draft() -> None:
    """A token of the draft counts as seen for those after it."""
    config = GenerationConfig(temperature=0, repeat_penalty=2.0)
    logits = np.array([[4, 3, 1], [4, 3, 1], [4, 3, 1]], np.float32)
    decided = verify(Draft([0, 1]), logits, np.array([2, 0, 1], np.int32), Sampler(config))
    assert decided == [0, 1, 0]


def test_certain_drafts_draw_as_plain_decoding_does() -> None:
    """With the same seed the same tokens, whatever was drafted."""
    config = GenerationConfig(temperature=1.0, seed=11)
    plain, sampler, p = Sampler(config), Sampler(config), log(P)
    text = [0]
    for _ in range(400):
        text.append(plain.sample(p[text[-1]], text))
    found = [0]
    while len(found) <= 400:
        draft = [(found[-1] + i) % VOCAB for i in (1, 2, 3)]
        history = np.array([*found, *draft], np.int32)
        found += verify(Draft(draft), p[history[-4:]], history, sampler)
    assert found[:401] == text


def test_candidates_are_what_probabilities_are_made_of() -> None:
    ids, weights = candidates(log(P)[0], (), SAMPLED["top"])
    assert len(ids) < VOCAB
    assert np.allclose(law(P, SAMPLED["top"])[0, ids], weights / weights.sum())
