"""Draft depths: about as fast as the best fixed one, for all costs and acceptance rates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from edgegen.generation.speculative.lengths import MAX_DEPTH, Lengths

TOKENS = 3000
Costs = Callable[[int], float]
"""Seconds of a round by number of drafted tokens."""


def memory_bound(n: int) -> float:
    """Verifying is nearly free; drafting costs a tenth of a target's step."""
    return 1.0 + 0.12 * n


def jump(n: int) -> float:
    """Steps of several tokens use slower kernels than steps of one."""
    return 1.0 if n == 0 else 1.6 + 0.1 * n


def tiles(n: int) -> float:
    """The cost rises with every fourth token."""
    return 1.0 + 0.5 * (n // 4) + 0.02 * n


def compute_bound(n: int) -> float:
    """Every token costs a full step."""
    return 1.0 + 0.9 * n


class Fixed:
    """Control with one depth."""

    def __init__(self, length: int) -> None:
        self._length = length

    def choose(self) -> int:
        return self._length

    def record(self, drafted: int, accepted: int, seconds: float) -> None:
        pass


Control = Lengths | Fixed
COSTS: dict[str, Costs] = {f.__name__: f for f in (memory_bound, jump, tiles, compute_bound)}


def replay(control: Control, trace: Sequence[int], costs: Costs, noise: float = 0.0) -> float:
    """Return the seconds that `control` takes for a text.

    `trace` has the number of correct draft tokens at each position.
    """
    rng = np.random.default_rng(1)
    at, seconds = 0, 0.0
    while at < len(trace):
        drafted = control.choose()
        accepted = min(drafted, trace[at])
        # Now and then something else has the machine.
        late = 5.0 if rng.random() < 0.02 * bool(noise) else 1.0
        took = costs(drafted) * late * (1 + noise * rng.random())
        control.record(drafted, accepted, took)
        seconds += took
        at += accepted + 1
    return seconds


def best_fixed(trace: Sequence[int], costs: Costs, noise: float = 0.0) -> float:
    return min(replay(Fixed(n), trace, costs, noise) for n in range(MAX_DEPTH + 1))


def independent(alpha: float, seed: int, tokens: int = TOKENS) -> list[int]:
    """Each drafted token is accepted independently with probability `alpha`."""
    rng = np.random.default_rng(seed)
    return (rng.geometric(1 - alpha, tokens) - 1).tolist()


def copies(seed: int, tokens: int = TOKENS) -> list[int]:
    """A text that alternates copied passages of 5 to 60 tokens with new ones."""
    rng = np.random.default_rng(seed)
    trace: list[int] = []
    while len(trace) < tokens:
        trace += range(int(rng.integers(5, 60)), -1, -1)
        trace += [0] * int(rng.integers(5, 60))
    return trace[:tokens]


@pytest.mark.parametrize("costs", COSTS.values(), ids=COSTS)
@pytest.mark.parametrize("alpha", [0.1, 0.4, 0.7, 0.9])
def test_near_the_best_fixed_length(alpha: float, costs: Costs) -> None:
    trace = independent(alpha, seed=int(10 * alpha))
    assert replay(Lengths(), trace, costs) <= 1.05 * best_fixed(trace, costs)


@pytest.mark.parametrize("costs", COSTS.values(), ids=COSTS)
def test_near_the_best_on_copied_passages(costs: Costs) -> None:
    trace = copies(seed=5)
    assert replay(Lengths(), trace, costs) <= 1.05 * best_fixed(trace, costs)


@pytest.mark.parametrize("costs", COSTS.values(), ids=COSTS)
def test_noise_and_interruptions_do_not_mislead(costs: Costs) -> None:
    trace = independent(0.7, seed=9)
    assert replay(Lengths(), trace, costs, 0.2) <= 1.05 * best_fixed(trace, costs, 0.2)


def test_it_beats_every_fixed_length_where_the_text_changes() -> None:
    """A long text without copies, then one of copies only, then none again."""
    trace = [0] * 2000 + [8] * 2000 + [0] * 2000
    assert replay(Lengths(), trace, jump) < 0.95 * best_fixed(trace, jump)


def test_drafts_that_lose_are_given_up_and_tried_again() -> None:
    control = Lengths()
    chosen = []
    for _ in range(600):
        n = control.choose()
        chosen.append(n)
        control.record(n, 0, jump(n))
    tries = np.flatnonzero(chosen)
    assert chosen[0] == 0  # plain decoding is measured first
    assert 2 <= len(tries) <= 20
    assert np.diff(tries).max() >= 100  # ever more rarely
    assert tries[-1] > 200


def test_empty_drafts_count_as_plain_decoding() -> None:
    """A drafter that proposes nothing causes plain rounds, whatever the plan."""
    control = Lengths()
    for _ in range(50):
        control.choose()
        control.record(0, 0, 1.0)
    assert control.choose() > 0
