"""Sampling: compared with transformers' processors, with the distribution, and its speed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from transformers.generation import logits_process as hf

from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.generation.config import GenerationConfig, override
from edgegen.generation.penalties import adjust, penalize
from edgegen.generation.sampling import (
    Sampler,
    candidates,
    draw,
    greedy,
    nucleus,
    probabilities,
    top_k,
)
from tests.errors import raises


def logits_of(seed: int, vocab: int, spread: float = 3.0) -> Float:
    """Logits without ties, so that every sort gives the same order."""
    rng = np.random.default_rng(seed)
    values = rng.normal(0, spread, vocab).astype(np.float32)
    while len(np.unique(values)) < vocab:
        values = rng.normal(0, spread, vocab).astype(np.float32)
    return values


def by_transformers(logits: Float, history: list[int], config: GenerationConfig) -> NDArray[Any]:
    """The distribution of transformers' generate: its processors, in its order.

    The penalty is applied to the float32 logits, as there; the rest is in float64.
    """
    scores, ids = torch.tensor(logits)[None], torch.tensor([history])
    if config.logit_bias:
        bias = {(id,): float(value) for id, value in config.logit_bias}
        scores = hf.SequenceBiasLogitsProcessor(bias)(ids, scores)
    if config.repeat_penalty != 1:
        scores = hf.RepetitionPenaltyLogitsProcessor(config.repeat_penalty)(ids, scores)
    scores = scores.double()
    chain: list[Callable[..., torch.Tensor]] = []
    if config.temperature != 1:
        chain.append(hf.TemperatureLogitsWarper(float(config.temperature)))
    if config.top_k:
        chain.append(hf.TopKLogitsWarper(config.top_k))
    if config.top_p < 1:
        chain.append(hf.TopPLogitsWarper(config.top_p))
    if config.min_p:
        chain.append(hf.MinPLogitsWarper(config.min_p))
    for processor in chain:
        scores = processor(ids, scores)
    return torch.softmax(scores, -1)[0].numpy()


configs = st.builds(
    GenerationConfig,
    temperature=st.sampled_from([0.3, 0.7, 1.0, 1.7]),
    top_k=st.sampled_from([0, 1, 5, 40, 400, 5000]),
    top_p=st.sampled_from([0.05, 0.5, 0.9, 0.999, 1.0]),
    min_p=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
    repeat_penalty=st.sampled_from([1.0, 1.3, 0.8]),
    logit_bias=st.sampled_from([(), ((3, -100), (5, 2.5))]),
)


@given(configs, st.integers(0, 50), st.sampled_from([7, 300, 3000]), st.sampled_from([0.3, 3.0]))
def test_probabilities_are_transformers(
    config: GenerationConfig, seed: int, vocab: int, spread: float
) -> None:
    logits = logits_of(seed, vocab, spread)
    history = np.random.default_rng(seed).integers(0, vocab, 20).tolist()
    ours = probabilities(logits, history, config)
    theirs = by_transformers(logits, history, config)
    assert ours.dtype == np.float64
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-12)
    assert ((ours > 0) == (theirs > 0)).all()


@pytest.mark.parametrize("penalty", [1.2, 0.7])
def test_penalty_counts_each_token_once(penalty: float) -> None:
    logits = np.array([2.0, -2.0, 1.0, 0.5], np.float32)
    expected = np.array([2 / np.float32(penalty), -2 * np.float32(penalty), 1.0, 0.5], np.float32)
    np.testing.assert_array_equal(penalize(logits, [0, 1, 1, 0, 1, 99], penalty), expected)
    assert logits[0] == 2.0, "the engine's logits are not modified"


def test_openai_penalties_count_the_answer() -> None:
    """OpenAI's formula: mu[j] - c[j] * frequency - (c[j] > 0) * presence."""
    logits, history, start = logits_of(1, 12), [1, 1, 2, 7, 3, 3, 3, 7, 99], 3
    config = GenerationConfig(frequency_penalty=0.5, presence_penalty=-1.25)
    counts = {token: history[start:].count(token) for token in range(12)}
    expected = [x - 0.5 * counts[j] + 1.25 * (counts[j] > 0) for j, x in enumerate(logits)]
    np.testing.assert_allclose(adjust(logits, history, config, start), expected, rtol=1e-6)
    greedy_config = override(config, temperature=0, frequency_penalty=2)
    best = int(np.argmax(logits))
    sampler = Sampler(greedy_config, start=2)
    assert sampler.sample(logits, [best] * 2) == best, "the prompt is not penalized"
    assert sampler.sample(logits, [best] * 9) != best
    assert not sampler.takes_most_likely


def test_bias_bans_and_forces_tokens() -> None:
    logits = logits_of(2, 50)
    best = int(np.argmax(logits))
    banned = override(GenerationConfig(temperature=0), logit_bias={best: -100, 77: 5})
    assert Sampler(banned).sample(logits, []) == int(np.argsort(logits)[-2])
    forced = GenerationConfig(temperature=1, logit_bias=((9, 100),))
    assert probabilities(logits, [], forced)[9] == pytest.approx(1)


def test_temperature_zero_is_one_hot_and_greedy() -> None:
    logits = np.array([0.0, 3.0, 3.0, 1.0], np.float32)
    config = GenerationConfig(temperature=0, top_k=3, top_p=0.5)
    np.testing.assert_array_equal(probabilities(logits, [], config), [0, 1, 0, 0])
    assert Sampler(config).sample(logits, []) == 1
    penalized = GenerationConfig(temperature=0, repeat_penalty=2.0)
    assert Sampler(penalized).sample(logits, [1]) == 2


def test_a_tiny_temperature_does_not_overflow() -> None:
    logits = np.array([80.0, -80.0, 79.0], np.float32)
    p = probabilities(logits, [], GenerationConfig(temperature=1e-6))
    np.testing.assert_array_equal(p, [1, 0, 0])
    assert Sampler(GenerationConfig(temperature=1e-50)).sample(logits, []) == 0


@given(st.integers(0, 100), st.integers(1, 4000), st.integers(1, 4000), st.booleans())
def test_top_k_is_a_full_sort(seed: int, vocab: int, k: int, ties: bool) -> None:
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=vocab).astype(np.float32)
    if ties:
        scores = rng.integers(0, 5, vocab).astype(np.float32)
    kept = top_k(scores, k)
    threshold = np.sort(scores)[-min(k, vocab)]
    np.testing.assert_array_equal(kept, np.flatnonzero(scores >= threshold))


@given(st.integers(0, 100), st.sampled_from([5, 900, 20_000]), st.floats(0.01, 0.999))
def test_nucleus_is_a_full_sort(seed: int, vocab: int, top_p: float) -> None:
    """Flat distributions need many more than the candidates that are sorted first."""
    weights = np.random.default_rng(seed).random(vocab)
    order = np.argsort(-weights, kind="stable")
    before = np.concatenate([[0.0], weights[order].cumsum()[:-1]])
    expected = np.sort(order[before < top_p * weights.sum()])
    np.testing.assert_array_equal(nucleus(weights, top_p), expected)


@given(st.integers(0, 1000), st.sampled_from([1, 511, 512, 513, 5000]))
def test_draw_divides_the_sum(seed: int, size: int) -> None:
    """Integer weights have exact sums, so each u belongs to exactly one token."""
    rng = np.random.default_rng(seed)
    weights = rng.integers(0, 3, size).astype(np.float64)
    weights[rng.integers(size)] += 1  # not all may be 0
    total = int(weights.sum())
    for u in (np.arange(0, total, max(1, total // 50)) + 0.5) / total:
        assert draw(weights, u) == weights.cumsum().searchsorted(u * total, side="right")
    assert weights[draw(weights, 0.0)] > 0
    assert draw(weights, 1.0) == size - 1


@pytest.mark.parametrize(
    "options",
    [
        {"temperature": 1.0},
        {"temperature": 0.8, "top_k": 6},
        {"temperature": 1.3, "top_p": 0.8},
        {"temperature": 1.0, "min_p": 0.05},
    ],
)
def test_draws_follow_the_distribution(options: dict[str, Any]) -> None:
    """Chi-square of 20,000 draws: its 99.99 % quantile is below df + 4 sqrt(2 df) + 10."""
    config = GenerationConfig(seed=3, **options)
    logits = logits_of(1, 12, 1.5)
    p = probabilities(logits, [], config)
    sampler = Sampler(config)
    draws = np.bincount([sampler.sample(logits, []) for _ in range(20_000)], minlength=12)
    assert draws[p == 0].sum() == 0
    expected = p[p > 0] * draws.sum()
    chi2 = ((draws[p > 0] - expected) ** 2 / expected).sum()
    df = len(expected) - 1
    assert chi2 < df + 4 * np.sqrt(2 * df) + 10


@given(configs, st.integers(0, 1000))
def test_draws_take_the_interval_of_the_random_number(config: GenerationConfig, seed: int) -> None:
    """In float64, as the C interface draws: the bounds have no other error than rounding's."""
    logits = logits_of(seed, 3000)
    p = probabilities(logits, [], config)
    token = Sampler(config, np.random.default_rng(seed)).sample(logits, [])
    u, end = np.random.default_rng(seed).random(), p[: token + 1].sum()
    assert end - p[token] - 1e-12 <= u <= end + 1e-12


def test_weights_are_float64() -> None:
    logits = np.random.default_rng(3).normal(0, 3, 49_152).astype(np.float32)
    _, weights = candidates(logits, GenerationConfig(temperature=0.7))
    want = np.exp((logits.astype(np.float64) - float(logits.max())) / 0.7)
    assert weights.dtype == np.float64 and np.array_equal(weights, want)


def test_a_seed_repeats_the_draws() -> None:
    logits = logits_of(2, 1000, 1.0)

    def draws(seed: int | None) -> list[int]:
        sampler = Sampler(GenerationConfig(temperature=1.0, seed=seed))
        return [sampler.sample(logits, []) for _ in range(20)]

    assert draws(5) == draws(5)
    assert draws(5) != draws(6)
    assert draws(None) != draws(None)


@pytest.mark.parametrize("temperature", [0.0, 0.7])
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_logits_that_are_not_finite(temperature: float, bad: float) -> None:
    logits = np.array([1.0, bad, 2.0], np.float32)
    with raises(CorruptFile, bad):
        Sampler(GenerationConfig(temperature=temperature)).sample(logits, [])


def best_ms(function: Callable[[], object]) -> float:
    """Return the shortest time of many runs, in milliseconds."""
    times = []
    for _ in range(30):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


@pytest.mark.parametrize("vocab", [49_152, 262_144])
def test_speed(vocab: int) -> None:
    """Top-k on a large vocabulary takes less than a millisecond, greedy no more than an argmax."""
    logits = np.random.default_rng(0).normal(0, 3, vocab).astype(np.float32)
    sampler = Sampler(GenerationConfig(top_k=64, top_p=0.95, min_p=0.01))
    assert best_ms(lambda: sampler.sample(logits, [])) < 1.0
    argmax = best_ms(lambda: int(logits.argmax()))
    assert best_ms(lambda: greedy(logits)) < 2 * argmax + 0.02
