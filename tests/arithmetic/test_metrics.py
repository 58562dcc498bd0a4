"""Perplexity, agreement and KL divergence, compared with torch."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from edgegen.arithmetic import metrics
from edgegen.arithmetic.metrics import Score, windows
from edgegen.errors import CheckFailed, UsageError
from tests.errors import raises


def _logits(rng: np.random.Generator, t: int, v: int) -> np.ndarray:
    return (rng.standard_normal((t, v)) * 5 + 40).astype(np.float32)


def test_against_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "BLOCK", 1000)  # three rows at a time, the last block shorter
    rng = np.random.default_rng(0)
    logits, other = _logits(rng, 40, 300), _logits(rng, 40, 300)
    targets = rng.integers(0, 300, 40)
    score = Score()
    score.add(logits[:7], targets[:7], other[:7])
    score.add(logits[7:], targets[7:], other[7:])
    q, p, goal = torch.tensor(logits).double(), torch.tensor(other).double(), torch.tensor(targets)
    loss = [float(torch.nn.functional.cross_entropy(x, goal)) for x in (q, p)]
    kl = torch.nn.functional.kl_div(
        q.log_softmax(1), p.log_softmax(1), log_target=True, reduction="batchmean"
    )
    assert score.tokens == 40
    assert score.perplexity == pytest.approx(math.exp(loss[0]), rel=1e-12)
    assert score.reference_perplexity == pytest.approx(math.exp(loss[1]), rel=1e-12)
    assert score.ratio == pytest.approx(math.exp(loss[0] - loss[1]), rel=1e-12)
    assert score.kl == pytest.approx(float(kl), rel=1e-12)
    assert score.top1_agreement == float((q.argmax(1) == p.argmax(1)).double().mean())


def test_predictions_against_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "BLOCK", 1000)  # three rows at a time, the last block shorter
    rng = np.random.default_rng(0)
    logits, targets = _logits(rng, 40, 300), rng.integers(0, 300, 40)
    parts = [metrics.predictions(logits[a:b], targets[a:b]) for a, b in ((0, 7), (7, 40))]
    whole = metrics.joined(parts)
    x, goal = torch.tensor(logits).double(), torch.tensor(targets)
    want = torch.nn.functional.cross_entropy(x, goal, reduction="none").numpy()
    np.testing.assert_allclose(whole.losses, want, rtol=1e-12)
    assert whole.perplexity == pytest.approx(math.exp(want.mean()), rel=1e-12)
    assert (whole.likeliest == logits.argmax(axis=1)).all()


def test_the_model_itself_as_reference() -> None:
    logits = _logits(np.random.default_rng(0), 5, 50)
    score = Score()
    score.add(logits, np.arange(5), logits)
    assert (score.ratio, score.top1_agreement) == (1.0, 1.0)
    assert score.kl == pytest.approx(0, abs=1e-15)


def test_large_logits_do_not_overflow() -> None:
    score = Score()
    score.add(np.array([[3e38, -3e38], [0, -1e4]], np.float32), np.array([0, 1]))
    assert score.perplexity == math.inf  # exp(5000) is past float64


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_logits_that_are_not_finite(value: float) -> None:
    logits = np.zeros((2, 4), np.float32)
    logits[1, 2] = value
    with raises(CheckFailed, "finite"):
        Score().add(logits, np.array([0, 0]))
    with raises(CheckFailed, "finite"):
        metrics.predictions(logits, np.array([0, 0]))


def test_misuse() -> None:
    zeros = np.zeros((2, 4), np.float32)
    score = Score()
    with pytest.raises(ValueError, match="positions"):
        _ = score.perplexity
    with pytest.raises(ValueError, match=r"2 rows .* 3 targets"):
        score.add(zeros, np.zeros(3, int))
    with pytest.raises(ValueError, match=r"\(2, 4\).*\(2, 5\)"):
        score.add(zeros, np.zeros(2, int), np.zeros((2, 5), np.float32))
    score.add(zeros, np.zeros(2, int))
    with pytest.raises(ValueError, match="reference"):
        _ = score.kl
    score.add(zeros, np.zeros(2, int), zeros)
    with pytest.raises(ValueError, match="all positions"):
        _ = score.ratio


@given(length=st.integers(2, 60), context=st.integers(2, 20))
def test_windows_cover_the_text(length: int, context: int) -> None:
    found = windows(range(length), context)
    joined = np.concatenate(found)
    assert {len(w) for w in found[:-1]} <= {context}
    assert found[0].dtype == np.int32
    rest = length % context
    assert joined.tolist() == list(range(length - (rest == 1)))


@given(length=st.integers(1, 60), context=st.integers(2, 20))
def test_with_a_bos_every_token_is_scored(length: int, context: int) -> None:
    found = windows(range(length), context, bos=99)
    assert all(w[0] == 99 and len(w) <= context for w in found)
    assert np.concatenate([w[1:] for w in found]).tolist() == list(range(length))


def test_windows_and_texts_that_are_too_short() -> None:
    with raises(UsageError, "at least 2", 1):
        windows(range(5), 1)
    with raises(UsageError, "at least 2", 1):
        windows([7], 512)
