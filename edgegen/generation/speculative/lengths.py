"""How deep to draft where tokens are drawn: as deep as gives the most tokens per second.

A round is one call of the target with its draft. With t(n) the time of a round that drafts n
tokens and tau(n) the tokens it yields, the controller takes the n with the highest tau(n) / t(n).
Where no draft pays, n is 0, plain decoding, and drafts are tried again later. (tau of arXiv
2211.17192, with acceptance by position rather than one rate, and measured times in place of a
ratio of costs.)
"""

from __future__ import annotations

import statistics
from collections import deque

import numpy as np
from numpy.typing import NDArray

MOST = 8
"""Deepest draft."""

_RECENT = 9
"""Rounds of one length whose median is its time."""
_STALE = 512
"""Rounds after which a time is forgotten: contexts grow, machines slow down."""
_DECAY = 0.97
"""What each round leaves of the evidence for the acceptance before it."""
_PRIOR = 0.6
"""Acceptance of the first token before there is evidence; of each later one that of the one
before it."""
_PRIOR_ROUNDS = 3.0
_TRIAL = 2
"""Rounds with a draft when it is tried again."""
_CURIOUS = 16
"""Every so many rounds a length is tried that may be faster than what was tried."""
_FIRST_PAUSE, _LONGEST_PAUSE = 16, 256
"""Rounds of plain decoding between trials; doubled as long as they fail."""


class Lengths:
    """The depth with the highest expected speed, for drafts of one branching."""

    def __init__(self, most: int = MOST) -> None:
        """Drafts 0 to `most` tokens."""
        self._most = most
        self._times = [deque[tuple[int, float]](maxlen=_RECENT) for _ in range(most + 1)]
        self._tried = [0.0] * most
        self._accepted = [0.0] * most
        self._round = 0
        self._trial = _TRIAL
        self._pause, self._next_pause = 0, _FIRST_PAUSE

    def choose(self) -> int:
        """Tokens to draft next; 0 is plain decoding."""
        self._forget_stale()
        if not self._times[0] or self._pause:  # all else is compared with plain decoding
            self._pause = max(self._pause - 1, 0)
            return 0
        best = self._best(range(self._most + 1), self._seconds())
        if best:
            self._next_pause = _FIRST_PAUSE
            if self._round % _CURIOUS == 0:
                best = self._best(range(1, self._most + 1), self._seconds(hopeful=True))
        elif self._trial:
            best = self._best(range(1, self._most + 1), self._seconds())
        else:
            self._give_up()
        return best

    def record(self, drafted: int, accepted: int, seconds: float) -> None:
        """Learn what a round took and brought."""
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
        """Tokens per second that the best depth is expected to give; 0 before plain decoding is
        timed."""
        if not self._times[0]:
            return 0.0
        seconds = self._seconds()
        reached = np.cumprod([1.0, *self._acceptance()])
        return float((np.cumsum(reached) / seconds)[1:].max())

    def _best(self, lengths: range, seconds: NDArray[np.float64]) -> int:
        """Of `lengths` the one with the most expected tokens per second."""
        reached = np.cumprod([1.0, *self._acceptance()])  # that n tokens are all accepted
        speeds = np.cumsum(reached) / seconds
        return max(lengths, key=lambda n: float(speeds[n]))

    def _acceptance(self) -> list[float]:
        """For each position, how likely its token is accepted if those before it were."""
        rates, before = [], _PRIOR
        for tried, accepted in zip(self._tried, self._accepted, strict=True):
            before = (accepted + _PRIOR_ROUNDS * before) / (tried + _PRIOR_ROUNDS)
            rates.append(before)
        return rates

    def _seconds(self, hopeful: bool = False) -> NDArray[np.float64]:
        """Time of a round of each length: the median; on a line between those that were tried,
        and beyond them as the nearest. Or, costs rising in steps, as the nearest shorter one."""
        tried = [n for n, times in enumerate(self._times) if times]
        medians = np.array([statistics.median(s for _, s in self._times[n]) for n in tried])
        lengths = np.arange(self._most + 1)
        seconds: NDArray[np.float64] = np.interp(lengths, tried, medians)
        if hopeful:
            seconds = medians[np.searchsorted(tried, lengths, side="right") - 1]
        return seconds

    def _give_up(self) -> None:
        """Decode plainly for a while; then what was learnt counts half."""
        self._pause = self._next_pause - 1
        self._next_pause = min(2 * self._next_pause, _LONGEST_PAUSE)
        self._trial = _TRIAL
        self._fade(0.5)

    def _fade(self, factor: float) -> None:
        self._tried = [factor * value for value in self._tried]
        self._accepted = [factor * value for value in self._accepted]

    def _forget_stale(self) -> None:
        for times in self._times:
            while times and times[0][0] <= self._round - _STALE:
                times.popleft()
