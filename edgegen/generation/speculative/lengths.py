"""Draft depths with sampling: the depth with the most expected tokens per second.

With t(n) the time of a round that drafts n tokens and tau(n) the tokens it yields, the n with the
highest tau(n) / t(n) is chosen. Where no draft pays, n is 0, plain decoding, and drafts are tried
again later. (tau of arXiv 2211.17192, with acceptance by position instead of one rate, and measured
times instead of a cost ratio.)
"""

from __future__ import annotations

import statistics
from collections import deque

import numpy as np

from edgegen.generation.sampling import Double

MAX_DEPTH = 8
"""Maximum depth of a draft."""

_RECENT = 9
"""Rounds of one depth whose median is its time."""
_STALE = 512
"""Rounds after which a time is forgotten: contexts grow, machines slow down."""
_DECAY = 0.97
"""Weight of the acceptance counts before a round."""
_PRIOR = 0.6
"""Acceptance rate of the first token without evidence; later tokens start from the one before."""
_PRIOR_ROUNDS = 3.0
"""Rounds that the prior counts for."""
_TRIAL = 2
"""Rounds with a draft when drafts are tried again."""
_EXPLORE_INTERVAL = 16
"""Rounds between trials of a depth that may be faster than those measured."""
_FIRST_PAUSE, _MAX_PAUSE = 16, 256
"""Rounds of plain decoding between trials; doubled as long as they fail."""


class Lengths:
    """Chooses the depth of drafts of one branching."""

    def __init__(self, max_depth: int = MAX_DEPTH) -> None:
        """Choose from 0 to `max_depth` tokens."""
        self._max_depth = max_depth
        self._times = [deque[tuple[int, float]](maxlen=_RECENT) for _ in range(max_depth + 1)]
        self._tried = [0.0] * max_depth
        self._accepted = [0.0] * max_depth
        self._round = 0
        self._trial = _TRIAL
        self._pause, self._next_pause = 0, _FIRST_PAUSE

    def choose(self) -> int:
        """Return the depth of the next draft; 0 is plain decoding."""
        self._forget_stale()
        if not self._times[0] or self._pause:  # plain decoding has to be timed first
            self._pause = max(self._pause - 1, 0)
            return 0
        best = self._best(range(self._max_depth + 1), self._seconds())
        if best:
            self._next_pause = _FIRST_PAUSE
            if self._round % _EXPLORE_INTERVAL == 0:
                best = self._best(range(1, self._max_depth + 1), self._seconds(optimistic=True))
        elif self._trial:
            best = self._best(range(1, self._max_depth + 1), self._seconds())
        else:
            self._give_up()
        return best

    def record(self, drafted: int, accepted: int, seconds: float) -> None:
        """Learn from a round."""
        self._round += 1
        self._times[drafted].append((self._round, seconds))
        if not drafted:
            return
        self._trial = max(self._trial - 1, 0)
        self._fade(_DECAY)
        for i in range(min(accepted + 1, drafted)):
            self._tried[i] += 1
            self._accepted[i] += i < accepted

    def speed(self) -> float:
        """Return the expected tokens per second of the best depth.

        It is 0 before plain decoding is timed.
        """
        if not self._times[0]:
            return 0.0
        seconds = self._seconds()
        reached = np.cumprod([1.0, *self._acceptance()])
        return float((np.cumsum(reached) / seconds)[1:].max())

    def _best(self, depths: range, seconds: Double) -> int:
        """Return the depth with the most expected tokens per second."""
        reached = np.cumprod([1.0, *self._acceptance()])  # probability that n tokens are accepted
        speeds = np.cumsum(reached) / seconds
        return max(depths, key=lambda n: float(speeds[n]))

    def _acceptance(self) -> list[float]:
        """Return the acceptance rate at each position, given that those before are accepted."""
        rates, before = [], _PRIOR
        for tried, accepted in zip(self._tried, self._accepted, strict=True):
            before = (accepted + _PRIOR_ROUNDS * before) / (tried + _PRIOR_ROUNDS)
            rates.append(before)
        return rates

    def _seconds(self, optimistic: bool = False) -> Double:
        """Return the time of a round of each depth: the median of the recent ones.

        Other depths are interpolated. `optimistic` takes the time of the next smaller measured
        depth instead, since costs may rise in steps.
        """
        tried = [n for n, times in enumerate(self._times) if times]
        medians = np.array([statistics.median(s for _, s in self._times[n]) for n in tried])
        depths = np.arange(self._max_depth + 1)
        if optimistic:
            nearest: Double = medians[np.searchsorted(tried, depths, side="right") - 1]
            return nearest
        seconds: Double = np.interp(depths, tried, medians)
        return seconds

    def _give_up(self) -> None:
        """Pause drafting, and halve the weight of what was learned."""
        self._pause = self._next_pause - 1
        self._next_pause = min(2 * self._next_pause, _MAX_PAUSE)
        self._trial = _TRIAL
        self._fade(0.5)

    def _fade(self, factor: float) -> None:
        self._tried = [factor * value for value in self._tried]
        self._accepted = [factor * value for value in self._accepted]

    def _forget_stale(self) -> None:
        for times in self._times:
            while times and times[0][0] <= self._round - _STALE:
                times.popleft()
