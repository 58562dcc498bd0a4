"""Kleene's three-valued logic: a verdict is None while it depends on text to come."""

from __future__ import annotations

from collections.abc import Iterable

Verdict = bool | None


def every(verdicts: Iterable[Verdict]) -> Verdict:
    """Return whether all are true."""
    result: Verdict = True
    for verdict in verdicts:
        if verdict is False:
            return False
        if verdict is None:
            result = None
    return result


def some(verdicts: Iterable[Verdict]) -> Verdict:
    """Return whether any is true."""
    return negated(every(negated(verdict) for verdict in verdicts))


def negated(verdict: Verdict) -> Verdict:
    """Return the opposite of a verdict."""
    return None if verdict is None else not verdict


def exactly(low: int, high: float, verdicts: Iterable[Verdict], more: float = 0) -> Verdict:
    """Return whether from `low` to `high` are true, with up to `more` verdicts to come."""
    listed = list(verdicts)
    least = listed.count(True)
    most = least + listed.count(None) + more
    if least > high or most < low:
        return False
    return True if least >= low and most <= high else None
