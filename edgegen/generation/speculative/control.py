"""What to draft next: the interface, and the control of users who fix it themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from edgegen.generation.speculative.drafters.base import Draft

LONGEST = 32
"""Most tokens that anyone may ask to be drafted at once."""
WIDEST = 8
"""Most children of one token that anyone may ask for."""


class Plan(NamedTuple):
    """What a drafter is asked for."""

    length: int
    """Most tokens; 0 is plain decoding."""
    branches: int = 1
    """Most children of a token."""
    floor: float = 0.0
    """Tokens less likely to be taken than this are not worth proposing."""
    drawn: bool = False
    """Whether the target is sampled."""


PLAIN = Plan(0)


class Round(NamedTuple):
    """A call of the target with its draft, when it is over."""

    plan: Plan
    draft: Draft
    """What was verified."""
    path: Sequence[int]
    """What of it was accepted."""
    seconds: float
    """From the plan to the decision."""
    proposing: float = 0.0
    """Of them, those that the drafter took."""


class Control(Protocol):
    """Decides before each round what to draft. May be shared by threads."""

    def choose(self, drawn: bool) -> Plan:
        """What to draft next."""
        ...

    def cut(self, draft: Draft, proposing: float) -> Draft:
        """What of a draft, proposed in so many seconds, to verify."""
        ...

    def record(self, result: Round) -> None:
        """Learn what a round took and brought."""
        ...

    def forget(self) -> None:
        """Forget what was learnt of texts, not what was learnt of the machine."""
        ...


class Fixed:
    """Always the same."""

    def __init__(self, length: int, branches: int = 1) -> None:
        self._plan = Plan(length, branches)

    def choose(self, drawn: bool) -> Plan:
        """What to draft next."""
        return self._plan._replace(drawn=drawn)

    def cut(self, draft: Draft, proposing: float) -> Draft:  # noqa: ARG002
        """All of it."""
        return draft

    def record(self, result: Round) -> None:
        """There is nothing to learn."""

    def forget(self) -> None:
        """There is nothing to forget."""
