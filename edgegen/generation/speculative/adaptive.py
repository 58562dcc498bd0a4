"""The control that measures: chooses lengths and shapes of drafts by tokens per second."""

from __future__ import annotations

import threading

from edgegen.generation.speculative.confidence import Confidence
from edgegen.generation.speculative.control import Plan, Round
from edgegen.generation.speculative.drafters.base import Draft
from edgegen.generation.speculative.lengths import Lengths

BRANCHES = 3
"""Most children of a token where none is drawn."""
_DRAWN = (1, 2)
"""Branchings that are tried where tokens are drawn."""
_CURIOUS = 64
"""Every so many rounds a branching is taken that seemed slower."""


class Adaptive:
    """What gives the most tokens per second by what was measured. May be shared by threads.

    Where nothing is drawn each draft is cut where it stops to pay (confidence.py). Where tokens
    are drawn, their number must not depend on them, and a depth is chosen beforehand (lengths.py),
    for the branching that does best.
    """

    def __init__(self, branches: int | None = None) -> None:
        """`branches`: most children of a token, instead of what pays; 1 where the engine runs no
        trees."""
        self._branches = _DRAWN if branches is None else (branches,)
        self._certain = Confidence(branches=branches or BRANCHES)
        self._lock = threading.Lock()
        self._start()

    def _start(self) -> None:
        self._drawn = {b: Lengths() for b in self._branches}
        self._rounds = 0

    def forget(self) -> None:
        """Forget what was learnt of texts."""
        with self._lock:
            self._certain.forget()
            self._start()

    def choose(self, drawn: bool) -> Plan:
        """What to draft next."""
        with self._lock:
            if not drawn:
                return self._certain.choose()
            self._rounds += 1
            ranked = sorted(self._drawn, key=lambda b: -self._drawn[b].speed())
            branches = ranked[-1 if self._rounds % _CURIOUS == 0 else 0]
            return Plan(self._drawn[branches].choose() * branches, branches, drawn=True)

    def cut(self, draft: Draft, proposing: float) -> Draft:
        """What of a draft to verify: all of what was drawn, else as much as pays."""
        if draft.probabilities is not None:
            return draft
        with self._lock:
            return self._certain.cut(draft, proposing)

    def record(self, result: Round) -> None:
        """Learn what a round took and brought."""
        plan, draft = result.plan, result.draft
        with self._lock:
            if not plan.drawn:
                self._certain.record(result)
                return
            if not draft.tokens:  # plain decoding is the same beside every branching
                for lengths in self._drawn.values():
                    lengths.record(0, 0, result.seconds)
                return
            depth = -(-len(draft.tokens) // plan.branches)
            self._drawn[plan.branches].record(depth, len(result.path), result.seconds)
