"""Adaptive control: chooses the length and shape of drafts by measured tokens per second."""

from __future__ import annotations

import copy

from edgegen.generation.speculative.confidence import Confidence
from edgegen.generation.speculative.control import Round
from edgegen.generation.speculative.drafters.base import Draft, DraftPlan
from edgegen.generation.speculative.lengths import Lengths

BRANCHES = 3
"""Maximum children of a token without sampling."""
_SAMPLED_BRANCHES = (1, 2)
"""Numbers of children that are tried with sampling."""
_EXPLORE_INTERVAL = 64
"""Rounds between trials of the branching that was slower."""


class Adaptive:
    """Control that maximizes the measured tokens per second.

    Without sampling, each draft is cut where it stops to pay (confidence.py). With sampling, the
    number of tokens must not depend on their values, so a depth is chosen beforehand (lengths.py),
    for the fastest branching.
    """

    def __init__(self, branches: int | None = None) -> None:
        """`branches` fixes the maximum children of a token; 1 for engines that run no trees."""
        self._branches = _SAMPLED_BRANCHES if branches is None else (branches,)
        self._confidence = Confidence(branches=branches or BRANCHES)
        self._restart()

    def _restart(self) -> None:
        self._lengths = {b: Lengths() for b in self._branches}
        self._rounds = 0

    def forget(self) -> None:
        """Forget what was learned about texts."""
        self._confidence.forget()
        self._restart()

    def begin(self) -> Adaptive:
        """Return a copy for a new text, so that texts do not count each other's times."""
        text = copy.deepcopy(self)
        text._confidence.begin()
        return text

    def rest(self, sampled: bool) -> int:
        """Return the number of rounds of plain decoding before the next plan."""
        return 0 if sampled else self._confidence.rest()

    def rested(self, rounds: int, seconds: float) -> None:
        """Learn from such rounds."""
        self._confidence.rested(rounds, seconds)

    def choose(self, sampled: bool) -> DraftPlan:
        """Return the plan of the next draft."""
        if not sampled:
            return self._confidence.choose()
        self._rounds += 1
        ranked = sorted(self._lengths, key=lambda b: -self._lengths[b].speed())
        branches = ranked[-1 if self._rounds % _EXPLORE_INTERVAL == 0 else 0]
        depth = self._lengths[branches].choose()
        return DraftPlan(depth * branches, branches, sampled=True)

    def cut(self, draft: Draft, draft_seconds: float) -> Draft:
        """Return all of a sampled draft, or as much of another draft as pays."""
        if draft.probabilities is not None:
            return draft
        return self._confidence.cut(draft, draft_seconds)

    def record(self, result: Round) -> None:
        """Learn from a round."""
        plan, draft = result.plan, result.draft
        if not plan.sampled:
            self._confidence.record(result)
            return
        if not draft.tokens:  # plain decoding counts for every branching
            for lengths in self._lengths.values():
                lengths.record(0, 0, result.seconds)
            return
        depth = -(-len(draft.tokens) // plan.branches)
        self._lengths[plan.branches].record(depth, len(result.path), result.seconds)
