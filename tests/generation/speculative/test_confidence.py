"""Drafts cut by confidence: about as fast as the best fixed number of tokens."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from edgegen.generation.speculative.confidence import MAX_TOKENS, Confidence
from edgegen.generation.speculative.control import PLAIN, Round
from edgegen.generation.speculative.drafters.base import Draft, DraftPlan

TOKENS = 4000
COSTS: dict[str, Callable[[int], float]] = {
    "flat": lambda n: 1.0 + 0.03 * n,
    "jump": lambda n: 1.0 if n == 0 else 1.6 + 0.05 * n,
    "tiles": lambda n: 1.0 + 0.5 * (n // 4) + 0.02 * n,
    "compute bound": lambda n: 1.0 + 0.9 * n,
}
DRAFT_SECONDS = 0.01


def trace(seed: int, honest: bool) -> list[tuple[float, int]]:
    """Return the confidence and the number of right tokens at each position, with easy and hard
    passages alternating. A drafter that is not honest is too confident."""
    rng = np.random.default_rng(seed)
    found: list[tuple[float, int]] = []
    while len(found) < TOKENS:
        probability = float(rng.choice([0.1, 0.5, 0.95]))
        confidence = probability if honest else probability**0.3
        right = rng.geometric(1 - probability, int(rng.integers(5, 80))) - 1
        found += [(confidence, int(r)) for r in right]
    return found[:TOKENS]


def replay(
    control: Confidence, text: list[tuple[float, int]], cost: Callable[[int], float]
) -> float:
    """Return the seconds for the text."""
    at = seconds = 0
    while at < len(text):
        plan = control.choose()
        confidence, right = text[at]
        draft, draft_seconds = Draft(()), 0.0
        if plan.length:
            confidences = [confidence ** (i + 1) for i in range(plan.length)]
            draft_seconds = DRAFT_SECONDS
            draft = control.cut(Draft([0] * plan.length, confidences=confidences), draft_seconds)
        n = len(draft.tokens)
        accepted = min(n, right)
        seconds_taken = draft_seconds + cost(n)
        control.record(Round(plan, draft, range(accepted), seconds_taken, draft_seconds))
        seconds += seconds_taken
        at += accepted + 1
    return seconds


def best_fixed(text: list[tuple[float, int]], cost: Callable[[int], float]) -> float:
    """Return the seconds with the best fixed number of tokens."""

    def seconds(n: int) -> float:
        at = total = 0
        while at < len(text):
            total += DRAFT_SECONDS * (n > 0) + cost(n)
            at += min(n, text[at][1]) + 1
        return total

    return min(seconds(n) for n in range(MAX_TOKENS + 1))


@pytest.mark.parametrize("honest", [True, False])
@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_near_the_best_fixed_number(cost: Callable[[int], float], honest: bool) -> None:
    text = trace(3, honest)
    assert replay(Confidence(), text, cost) <= 1.05 * best_fixed(text, cost)


def test_better_than_any_fixed_number_with_informative_confidences() -> None:
    text, cost = trace(4, honest=True), COSTS["flat"]
    assert replay(Confidence(), text, cost) < 0.95 * best_fixed(text, cost)


def test_a_drafter_that_costs_more_than_it_yields_is_paused() -> None:
    control, asked = Confidence(), []
    for _ in range(1000):
        plan = control.choose()
        asked.append(plan.length > 0)
        draft, seconds_taken = Draft(()), 0.0
        if plan.length:
            draft, seconds_taken = control.cut(Draft([1], confidences=[0.5]), 0.2), 0.2
        control.record(
            Round(plan, draft, (), 1.0 + seconds_taken + 0.1 * len(draft.tokens), seconds_taken)
        )
    assert asked[0] is False  # plain decoding is timed first
    assert 8 <= sum(asked) <= 60
    assert any(asked[500:])


def test_branches_are_cut_where_they_stop_to_pay() -> None:
    control = Confidence(branches=3)
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    wide = Draft([0] * 8, None, [-1] * 8, [0.3] * 8)
    control.record(Round(DraftPlan(8), wide, (0,), 1.8, 0.0))
    draft = Draft([1, 2, 3, 4], None, [-1, -1, 0, 1], [0.6, 0.3, 0.5, 0.01])
    assert control.cut(draft, 0.0) == draft.select([0, 1, 2])


def test_times_outlive_texts() -> None:
    control = Confidence()
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    control.forget()
    assert control.choose().length == MAX_TOKENS


# What n-grams and lookup drafted on the built-in prompts, SmolLM2-135M-Instruct at w4a8kv8: for
# each place how many of the tokens were right, and what was claimed of each after a right one.
RECORDED = json.loads((Path(__file__).parent / "draft_traces.json").read_text())
# The native engine's steps of 1 + n tokens, W4A8KV8, two threads, as measured.
WIDTHS = [0, 1, 2, 3, 5, 7, 11, 15, 23]
STEPS = [1.0, 1.14, 1.33, 1.48, 1.8, 2.3, 2.6, 3.0, 4.3]


def recorded(control: Confidence, rows: list) -> float:
    """Return the seconds for a recorded text."""
    at = seconds = 0.0
    while at < len(rows):
        plan = control.choose()
        right, given = rows[int(at)]
        confidences = np.cumprod(np.array(given[: plan.length]) / 100).tolist()
        draft_seconds = 0.01 * bool(plan.length)
        draft = control.cut(Draft([0] * len(confidences), confidences=confidences), draft_seconds)
        n = len(draft.tokens)
        accepted = min(n, right)
        seconds_taken = draft_seconds + float(np.interp(n, WIDTHS, STEPS))
        control.record(Round(plan, draft, range(accepted), seconds_taken, draft_seconds))
        seconds += seconds_taken
        at += accepted + 1
    return seconds


def recorded_fixed(rows: list, length: int) -> float:
    """Return the seconds with a fixed number of tokens, as far as available."""
    at = seconds = 0.0
    while at < len(rows):
        right, given = rows[int(at)]
        n = min(length, len(given))
        seconds += 0.01 * bool(length) + float(np.interp(n, WIDTHS, STEPS))
        at += min(n, right) + 1
    return seconds


@pytest.mark.parametrize("drafter", ["lookup", "ngram"])
def test_near_the_best_fixed_number_on_recorded_texts(drafter: str) -> None:
    """After texts of all kinds, compared with the best fixed number for each text."""
    control, found, best = Confidence(), 0.0, 0.0
    for turn in range(3):
        for kind in ("chat", "code", "summary"):
            rows = RECORDED[f"{kind} {drafter}"]
            seconds = recorded(control, rows)
            if turn:
                found += seconds
                best += min(recorded_fixed(rows, n) for n in range(17))
    assert found <= 1.05 * best
