"""How much of a draft to verify where no token was drawn: as much as pays, round by round.

A drafter says of each token how likely it thinks that the target takes it, where it has taken the
one before. What such claims were worth so far, and what a step of each width takes on this machine,
gives the expected tokens and the time of a step that verifies the n likeliest; the n with the most
tokens per second is taken. It is plain decoding where that is best, and where proposing alone costs
more than it brings, the drafter is not asked for a while. (tau of arXiv 2211.17192 with a
probability for every node; cut where it stops paying, as EAGLE-2's trees are by number, arXiv
2406.16858.)
"""

from __future__ import annotations

import statistics
from collections import deque
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgegen.generation.speculative.control import PLAIN, Plan, Round
from edgegen.generation.speculative.drafters.base import ROOT, Draft

MOST = 24
"""Most tokens verified at once."""

_EDGES = np.array([0.05, 0.1, 0.2, 0.3, 0.5, 0.65, 0.78, 0.84, 0.87, 0.89, 0.92, 0.94, 0.97, 0.99])
"""Between them lie claims that are counted together."""
_RECENT = 9
"""Steps of one width whose median is its time."""
_STALE = 512
"""Rounds after which a time is forgotten: contexts grow, machines slow down."""
_OFTEN = 8
"""Rounds of plain decoding after which its time is looked at again."""
_PRIOR = 4.0
"""Tokens for which a drafter's own claim counts."""
_DECAY = 0.99
"""What a round leaves of the evidence before it."""
_TRIAL = 8
"""Rounds after which a drafter is judged."""
_TOLERABLE = 0.985
"""Share of plain decoding's speed from which a drafter is asked on: it may find something yet."""
_CHEAP = 0.02
"""Share of the time up to which a drafter may always be asked: what it proposes can be cut."""
_FIRST_PAUSE, _LONGEST_PAUSE = 16, 256
"""Rounds without a drafter, doubled as long as it fails."""
_UNSURE = 0.7
"""What a drafter that claims nothing is taken to claim of each further token."""


class Confidence:
    """Chooses and cuts drafts, and learns."""

    def __init__(self, most: int = MOST, branches: int = 1) -> None:
        self._most, self._branches = most, branches
        self._steps = [deque[tuple[int, float]](maxlen=_RECENT) for _ in range(most + 1)]
        self._proposing = deque[float](maxlen=_RECENT)  # seconds for a token
        self._seconds = np.ones(most + 1)  # of a step of each width
        self._per_token = 0.0
        self._round, self._asked, self._pause = 0, 0, 0
        self._brought, self._took, self._spent = 0.0, 0.0, 0.0
        self._next_pause = _FIRST_PAUSE
        self.forget()

    def forget(self) -> None:
        """Forget the texts; times are the machine's."""
        self._taken, self._seen = (np.zeros(len(_EDGES) + 1) for _ in range(2))
        self._restart(_FIRST_PAUSE)
        self._pause = 0

    def choose(self) -> Plan:
        """What to ask of the drafter."""
        if not self._steps[0] or self._pause:  # all else is compared with plain decoding
            self._pause = max(self._pause - 1, 0)
            return PLAIN
        # A token pays if it brings more than plain decoding would in the time it takes.
        floor = min(0.9, self._per_token / float(self._seconds[0]))
        return Plan(self._most, self._branches, floor)

    def cut(self, draft: Draft, proposing: float) -> Draft:
        """The likeliest tokens of `draft`, as many as pay now that it is there."""
        if not draft.tokens or not self._steps[0]:
            return draft
        odds = self._odds(draft)
        order = sorted(range(len(odds)), key=lambda i: -odds[i])[: self._most]
        tokens = 1.0 + np.concatenate([[0.0], np.cumsum([odds[i] for i in order])])
        seconds = self._seconds[: len(tokens)] + proposing
        return draft.only(sorted(order[: int((tokens / seconds).argmax())]))

    def record(self, result: Round) -> None:
        """Learn what a round took and brought."""
        draft, n = result.draft, min(len(result.draft.tokens), self._most)
        self._round += 1
        self._steps[n].append((self._round, result.seconds - result.proposing))
        if n or self._round % _OFTEN == 0 or self._round == 1:
            self._measure()
        if not result.plan.length:
            return
        if draft.tokens:
            self._proposing.append(result.proposing / len(draft.tokens))
            self._per_token = statistics.median(self._proposing)
            self._learn(draft, result.path)
        self._judge(n, len(result.path) + 1, result.proposing)

    def _judge(self, n: int, tokens: int, proposing: float) -> None:
        """Leave the drafter alone for a while where it costs more than it brings."""
        self._asked += 1
        seconds = self._seconds
        self._brought = _DECAY * self._brought + tokens
        self._took = _DECAY * self._took + float(seconds[n]) + proposing
        worth = self._brought * float(seconds[0]) / self._took
        self._spent = _DECAY * self._spent + proposing
        if self._asked >= _TRIAL and worth < _TOLERABLE and self._spent > _CHEAP * self._took:
            self._pause = self._next_pause
            self._restart(min(2 * self._next_pause, _LONGEST_PAUSE))
        elif self._asked >= 4 * _TRIAL:
            self._next_pause = _FIRST_PAUSE

    def _restart(self, next_pause: int) -> None:
        self._asked, self._brought, self._took, self._spent = 0, 0.0, 0.0, 0.0
        self._next_pause = next_pause

    def _learn(self, draft: Draft, path: Sequence[int]) -> None:
        """Count tokens whose parents were taken, and those that were taken themselves."""
        bins = _bins(_claims(draft))
        taken = {ROOT, *path}
        tried = [i for i in range(len(bins)) if draft.parent(i) in taken]
        self._seen *= _DECAY
        self._taken *= _DECAY
        np.add.at(self._seen, bins[tried], 1.0)
        np.add.at(self._taken, bins[list(path)], 1.0)

    def _odds(self, draft: Draft) -> list[float]:
        """How likely each token is taken, by what became of those with such claims."""
        claims = _claims(draft)
        bins = _bins(claims)
        each = (self._taken[bins] + _PRIOR * claims) / (self._seen[bins] + _PRIOR)
        odds: list[float] = []
        for i, own in enumerate(each.tolist()):
            parent = draft.parent(i)
            odds.append(own * (1.0 if parent == ROOT else odds[parent]))
        return odds

    def _measure(self) -> None:
        """Steps of each width: the median, on a line between those that were timed, beyond them as
        the nearest."""
        for times in self._steps:
            while len(times) > 1 and times[0][0] <= self._round - _STALE:
                times.popleft()
        timed = [n for n, times in enumerate(self._steps) if times]
        medians = [sorted(s for _, s in self._steps[n])[len(self._steps[n]) // 2] for n in timed]
        self._seconds = np.interp(np.arange(self._most + 1), timed, medians)


def _claims(draft: Draft) -> NDArray[np.float64]:
    """Of each token, how likely it is taken where its parent is."""
    if draft.confidences is None:
        return np.full(len(draft.tokens), _UNSURE)
    whole = draft.confidences
    parents = (draft.parent(i) for i in range(len(whole)))
    above = [1.0 if parent == ROOT else whole[parent] for parent in parents]
    return np.minimum(np.array(whole) / np.maximum(above, 1e-9), 1.0)


def _bins(claims: NDArray[np.float64]) -> NDArray[np.intp]:
    return np.searchsorted(_EDGES, claims, side="right")
