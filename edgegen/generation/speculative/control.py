"""Control of draft sizes: the interface, and a fixed size for users who choose it themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from edgegen.generation.speculative.drafters.base import Draft, DraftPlan

MAX_LENGTH = 32
"""Maximum tokens of a draft that users can choose."""
MAX_BRANCHES = 8
"""Maximum children of a token that users can choose."""
PLAIN = DraftPlan(0)
"""Plain decoding."""


class Round(NamedTuple):
    """One target call with its draft, after the verification."""

    plan: DraftPlan
    draft: Draft
    """The verified draft."""
    path: Sequence[int]
    """Indices of its accepted tokens."""
    seconds: float
    """Time of the whole round."""
    draft_seconds: float = 0.0
    """Part of it that the drafter took."""


class Control(Protocol):
    """Chooses the size of each draft of one text."""

    def begin(self) -> Control:
        """Return the control of a new text, which starts with what this one has learned."""
        ...

    def rest(self, sampled: bool) -> int:
        """Return the number of rounds of plain decoding before the next plan, usually 0.

        `sampled` is true for a temperature above 0.
        """
        ...

    def rested(self, rounds: int, seconds: float) -> None:
        """Learn from such rounds, which took `seconds` together."""
        ...

    def choose(self, sampled: bool) -> DraftPlan:
        """Return the plan of the next draft."""
        ...

    def cut(self, draft: Draft, draft_seconds: float) -> Draft:
        """Return the part of a draft to verify, which took `draft_seconds` to propose."""
        ...

    def record(self, result: Round) -> None:
        """Learn from a round."""
        ...

    def forget(self) -> None:
        """Forget what was learned about texts, but not about the machine."""
        ...


class Fixed:
    """Control with the same plan in every round."""

    def __init__(self, length: int, branches: int = 1) -> None:
        self._plan = DraftPlan(length, branches)

    def begin(self) -> Control:
        """Return itself."""
        return self

    def rest(self, sampled: bool) -> int:  # noqa: ARG002
        """Return 0."""
        return 0

    def rested(self, rounds: int, seconds: float) -> None:
        """Do nothing."""

    def choose(self, sampled: bool) -> DraftPlan:
        """Return the fixed plan."""
        return self._plan._replace(sampled=sampled)

    def cut(self, draft: Draft, draft_seconds: float) -> Draft:  # noqa: ARG002
        """Return the whole draft."""
        return draft

    def record(self, result: Round) -> None:
        """Do nothing."""

    def forget(self) -> None:
        """Do nothing."""
