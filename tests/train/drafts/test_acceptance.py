"""Acceptance, compared with a simulation of chains."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.train.drafts.acceptance import DRAFTED, summarize


@pytest.mark.parametrize("alpha", [0.0, 0.3, 0.8, 1.0])
def test_chains_are_simulated(alpha: float) -> None:
    rng = np.random.default_rng(1)
    right = rng.random((20, 3000)) < alpha
    counted = np.ones_like(right)
    counted[:, :100] = False
    found = summarize(right, right, counted)
    assert found.tokens == 20 * 2900
    assert found.agreement == pytest.approx(alpha, abs=0.02)
    geometric = sum(alpha**i for i in range(DRAFTED + 1))
    assert found.tokens_per_target_call == pytest.approx(geometric, rel=0.02)
    assert found.acceptance_rate == pytest.approx((geometric - 1) / DRAFTED, abs=0.02)


def test_no_positions() -> None:
    none = np.zeros((1, 4), np.bool_)
    assert summarize(none, none, none).tokens_per_target_call == 0
