"""Cutting drafts by what their tokens are worth: near the best fixed number of tokens."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from edgegen.generation.confidence import Confidence
from edgegen.generation.control import PLAIN, Plan, Round
from edgegen.generation.drafters.base import Draft

TOKENS = 4000
COSTS: dict[str, Callable[[int], float]] = {
    "flat": lambda n: 1.0 + 0.03 * n,
    "jump": lambda n: 1.0 if n == 0 else 1.6 + 0.05 * n,
    "tiles": lambda n: 1.0 + 0.5 * (n // 4) + 0.02 * n,
    "compute bound": lambda n: 1.0 + 0.9 * n,
}
MOST = 24


def trace(seed: int, honest: bool) -> list[tuple[float, int]]:
    """For each position what the drafter claims of a token, and how many tokens would be right:
    easy and hard passages by turns. A drafter that is not honest claims too much."""
    rng = np.random.default_rng(seed)
    found: list[tuple[float, int]] = []
    while len(found) < TOKENS:
        odds = float(rng.choice([0.1, 0.5, 0.95]))
        claim = odds if honest else odds**0.3
        right = rng.geometric(1 - odds, int(rng.integers(5, 80))) - 1
        found += [(claim, int(r)) for r in right]
    return found[:TOKENS]


def replay(
    chosen: Callable[[Draft], Draft] | None,
    control: Confidence,
    text: list[tuple[float, int]],
    cost: Callable[[int], float],
    proposing: float,
) -> float:
    """Seconds for the text; `chosen` cuts drafts in the control's place."""
    at = seconds = 0
    while at < len(text):
        plan = Plan(MOST) if chosen else control.choose()
        claim, right = text[at]
        draft, took = Draft(()), 0.0
        if plan.length:
            claims = [claim ** (i + 1) for i in range(plan.length)]
            full, took = Draft([0] * plan.length, confidences=claims), proposing
            draft = chosen(full) if chosen else control.cut(full, took)
        n = len(draft.tokens)
        accepted = min(n, right)
        spent = took * (n > 0 or chosen is None) + cost(n)
        control.record(Round(plan, draft, range(accepted), spent, took))
        seconds += spent
        at += accepted + 1
    return seconds


@pytest.mark.parametrize("honest", [True, False])
@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_near_the_best_fixed_number(cost: Callable[[int], float], honest: bool) -> None:
    text = trace(3, honest)
    found = replay(None, Confidence(), text, cost, 0.01)
    fixed = min(
        replay(lambda d, n=n: d.only(range(n)), Confidence(), text, cost, 0.01)  # type: ignore[misc]
        for n in range(MOST + 1)
    )
    assert found <= 1.05 * fixed


def test_better_than_any_fixed_number_where_claims_tell() -> None:
    text, cost = trace(4, honest=True), COSTS["flat"]
    found = replay(None, Confidence(), text, cost, 0.01)
    fixed = min(
        replay(lambda d, n=n: d.only(range(n)), Confidence(), text, cost, 0.01)  # type: ignore[misc]
        for n in range(MOST + 1)
    )
    assert found < 0.95 * fixed


def test_a_drafter_that_costs_more_than_it_brings_is_left_alone() -> None:
    control, asked = Confidence(), []
    for _ in range(1000):
        plan = control.choose()
        asked.append(plan.length > 0)
        draft, took = Draft(()), 0.0
        if plan.length:
            draft, took = control.cut(Draft([1], confidences=[0.5]), 0.2), 0.2
        control.record(Round(plan, draft, (), 1.0 + took + 0.1 * len(draft.tokens), took))
    assert asked[0] is False  # plain decoding is timed first
    assert 8 <= sum(asked) <= 60
    assert any(asked[500:])


def test_branches_are_cut_where_they_stop_to_pay() -> None:
    control = Confidence(branches=3)
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    wide = Draft([0] * 8, None, [-1] * 8, [0.3] * 8)
    control.record(Round(Plan(8), wide, (0,), 1.8, 0.0))
    draft = Draft([1, 2, 3, 4], None, [-1, -1, 0, 1], [0.6, 0.3, 0.5, 0.01])
    assert control.cut(draft, 0.0) == draft.only([0, 1, 2])


def test_times_outlive_texts() -> None:
    control = Confidence()
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    control.forget()
    assert control.choose().length == MOST
