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
    control.begin()
    while at < len(text):
        if rounds := min(control.rest(), len(text) - at):
            control.rested(rounds, rounds * cost(0))
            at, seconds = at + rounds, seconds + rounds * cost(0)
            continue
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


@pytest.mark.parametrize("confidence", [0.3, 0.95])
@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_no_text_loses_more_than_two_percent(
    cost: Callable[[int], float], confidence: float
) -> None:
    """Every draft of 128 tokens is wrong, also after a text whose drafts were right."""
    control, text = Confidence(), [(confidence, 0)] * 128
    replay(control, [(0.95, 9)] * 40, cost)
    for _ in range(4):
        control.forget()
        assert replay(control, text, cost) <= 1.02 * 128 * cost(0)


@pytest.mark.parametrize("accepted", [0, 2])
def test_rests_bound_the_cost_of_asking(accepted: int) -> None:
    """A round with a plan takes 4 % longer, also without a draft. Plain decoding does not.

    A drafter that finds nothing rests most of the time; one whose drafts are right never does.
    """
    control, seconds, tokens, rested = Confidence(), 0.0, 0, 0
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    while tokens < 1000:
        if rounds := control.rest():
            control.rested(rounds, 1.0 * rounds)
            seconds, tokens, rested = seconds + rounds, tokens + rounds, rested + rounds
            continue
        plan = control.choose()
        draft = control.cut(Draft([0] * accepted, confidences=[0.9, 0.8][:accepted]), 0.02)
        taken = 1.04 + 0.05 * len(draft.tokens)
        control.record(Round(plan, draft, range(len(draft.tokens)), taken, 0.02))
        seconds, tokens = seconds + taken, tokens + 1 + len(draft.tokens)
    assert (rested > 700) == (accepted == 0)
    assert seconds < (500 if accepted else 1.015 * 1000)


def test_a_draft_may_cost_what_earlier_ones_saved() -> None:
    """A single right token after a bad start makes drafts as long as before."""
    control = Confidence()
    for n, seconds in ((0, 1.0), (0, 1.0), (MAX_TOKENS, 1.0 + 0.05 * MAX_TOKENS)):
        draft = Draft([0] * n, confidences=[0.9] * n)
        control.record(Round(DraftPlan(n), draft, (), seconds))
    control.forget()
    lengths = []
    for _ in range(16):
        plan = control.choose()
        draft = Draft([0] * plan.length, confidences=[0.9] * plan.length)
        path = range(int(0 < plan.length < 3))  # a short draft is right
        control.record(Round(plan, draft, path, 1.0 + 0.05 * len(draft.tokens)))
        lengths.append(plan.length)
    short = lengths.index(1)
    assert lengths[: short + 1] == [20, *[0] * (short - 1), 1]  # 20 cost a step
    assert lengths[short + 1] >= 20


def test_branches_are_cut_where_they_stop_to_pay() -> None:
    control = Confidence(branches=3)
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    wide = Draft([0] * 8, None, [-1] * 8, [0.3] * 8)
    control.record(Round(DraftPlan(8), wide, (0,), 1.8, 0.0))
    draft = Draft([1, 2, 3, 4], None, [-1, -1, 0, 1], [0.6, 0.3, 0.5, 0.01])
    assert control.cut(draft, 0.0) == draft.select([0, 1, 2])


def test_a_single_slow_step_does_not_end_drafting() -> None:
    """Other programs delay a step now and then; wider ones that took less show that."""
    control = Confidence()
    for n, seconds in ((0, 1.0), (0, 1.0), (8, 1.3), (1, 3.0)):
        draft = Draft([0] * n, confidences=[0.9] * n)
        control.record(Round(DraftPlan(n), draft, range(n), seconds))
    control.forget()
    assert control.rest() == 0
    assert control.choose().length >= 8


def test_a_single_slow_step_is_seen_on_a_machine_with_slow_steps() -> None:
    """A token adds an eighth of a step, and one step of five tokens was delayed."""
    control = Confidence()
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    for n in (4, 4, 3, 5, 4):
        draft, delay = Draft([0] * n, confidences=[0.95**i for i in range(n)]), float(n == 5)
        control.record(Round(DraftPlan(n), draft, range(n), 1.0 + n / 8 + delay))
    draft = Draft([0] * 8, confidences=[0.95**i for i in range(8)])
    assert len(control.cut(draft, 0.0).tokens) == 8


def test_a_delayed_first_draft_does_not_end_drafting() -> None:
    """The first step with a draft, which is wrong, takes three steps longer than it should.

    All later drafts are right, so that decoding takes less than half of plain decoding's time.
    """
    control, delay = Confidence(), [3.0]

    def cost(n: int) -> float:
        return 1.0 + 0.05 * n + (delay.pop() if n and delay else 0.0)

    assert replay(control, [(0.95, 0)] * 2 + [(0.95, 9)] * 198, cost) < 200 / 2


def test_a_slow_first_draft_does_not_end_drafting() -> None:
    """The first draft of a text reads the prompt for ten steps; a later one takes a fifth."""
    control = Confidence()
    for _ in range(4):
        assert slow_start(control) < 0.6 * 400


def slow_start(control: Confidence) -> float:
    """Return the seconds of a text of 400 tokens."""
    tokens, seconds, slow = 0, 0.0, [10.0]
    control.begin()
    while tokens < 400:
        if rounds := control.rest():
            control.rested(rounds, float(rounds))
            tokens, seconds = tokens + rounds, seconds + rounds
            continue
        plan, draft, draft_seconds = control.choose(), Draft(()), 0.0
        if plan.length:
            draft_seconds = 0.2 + (slow.pop() if slow else 0.0)
            n = min(plan.length, 4)
            draft = control.cut(Draft([0] * n, confidences=[0.9] * n), draft_seconds)
        n = len(draft.tokens)
        taken = draft_seconds + 1.0 + 0.05 * n
        control.record(Round(plan, draft, range(n), taken, draft_seconds))
        tokens, seconds = tokens + 1 + n, seconds + taken
    return seconds


def test_a_draft_model_is_tried_in_each_text() -> None:
    """Three in four of its tokens are right."""
    control, rng = Confidence(), np.random.default_rng(0)
    assert sum(with_a_draft_model(control, rng, 0.75, 0.1) for _ in range(8)) < 8 * 125


@pytest.mark.parametrize("per_token", [0.1, 0.3])
def test_a_draft_model_that_is_wrong_costs_its_trial(per_token: float) -> None:
    """A text takes no longer than plain decoding, the prompt, and ten drafts of 8 tokens."""
    control, rng = Confidence(), np.random.default_rng(0)
    for _ in range(4):
        seconds = with_a_draft_model(control, rng, 0.0, per_token)
        assert seconds < 1.01 * 200 + 10 + 10 * 8 * per_token


def with_a_draft_model(
    control: Confidence, rng: np.random.Generator, chance: float, per_token: float
) -> float:
    """Return the seconds of a text of 200 tokens.

    The draft model reads the prompt for ten steps. A token takes it `per_token` steps, and is right
    with probability `chance`.
    """
    control.begin()
    tokens, reading, seconds = 0, 10.0, 0.0
    while tokens < 200:
        if rounds := min(control.rest(), 200 - tokens):
            control.rested(rounds, float(rounds))
            tokens, seconds = tokens + rounds, seconds + rounds
            continue
        plan, draft, drafting = control.choose(), Draft(()), 0.0
        if plan.length:
            n = min(plan.length, 8)
            drafting, reading = reading + per_token * n, 0.0
            paths = [0.75 ** (i + 1) for i in range(n)]
            draft = control.cut(Draft([0] * n, confidences=paths), drafting)
        n = len(draft.tokens)
        right = min(n, int(rng.geometric(1.0 - chance)) - 1)
        taken = drafting + 1.0 + 0.03 * n
        control.record(Round(plan, draft, range(right), taken, drafting))
        tokens, seconds = tokens + 1 + right, seconds + taken
    return seconds


def test_a_text_may_not_spend_what_another_saved() -> None:
    control, cost = Confidence(), COSTS["flat"]
    replay(control, [(0.95, 9)] * 500, cost)
    assert replay(control, [(0.95, 0)] * 128, cost) <= 1.02 * 128 * cost(0)


def test_times_outlive_texts() -> None:
    control = Confidence()
    control.record(Round(PLAIN, Draft(()), (), 1.0))
    control.forget()
    assert control.choose().length > 0


# What n-grams and lookup drafted on the built-in prompts, SmolLM2-135M-Instruct at w4a8kv8: for
# each place how many of the tokens were right, and what was claimed of each after a right one.
RECORDED = json.loads((Path(__file__).parent / "draft_traces.json").read_text())
# The native engine's steps of 1 + n tokens, W4A8KV8, two threads, as measured.
WIDTHS = [0, 1, 2, 3, 5, 7, 11, 15, 23]
STEPS = [1.0, 1.14, 1.33, 1.48, 1.8, 2.3, 2.6, 3.0, 4.3]


def recorded(control: Confidence, rows: list) -> float:
    """Return the seconds for a recorded text."""
    at = seconds = 0.0
    control.begin()
    while at < len(rows):
        if rounds := min(control.rest(), len(rows) - int(at)):
            control.rested(rounds, rounds * STEPS[0])
            at, seconds = at + rounds, seconds + rounds * STEPS[0]
            continue
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
