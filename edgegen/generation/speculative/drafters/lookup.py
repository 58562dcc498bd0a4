"""Prompt lookup: the answer repeats what stands in the prompt, or in itself, word for word.

The end of the text is looked for earlier in the text; what followed it there is the draft.
"""

from __future__ import annotations

import operator
from itertools import accumulate

import numpy as np

from edgegen._types import Tokens
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.agreement import trust
from edgegen.generation.speculative.drafters.base import (
    NOTHING,
    Draft,
    Drafter,
    DrafterSpec,
    Drafts,
)

LONGEST = 16
"""Tokens of the end that are compared: more rarely tell apart what these don't."""


class Lookup(Drafts, Drafter):
    """Remembers nothing, so one serves all generations."""

    def start(self, context: int) -> Lookup:  # noqa: ARG002
        return self

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,  # noqa: ARG002
        branches: int = 1,  # noqa: ARG002
        floor: float = 0.0,  # noqa: ARG002
    ) -> Draft:
        """What followed the latest occurrence of the longest end that occurs before."""
        found = find(history)
        if found is None:
            return NOTHING
        start, agree = found
        # Past the end of the text the repetition is taken to go on: "ab ab a" is followed by "b a".
        period = len(history) - start
        tokens = [int(history[start + i % period]) for i in range(length)]
        claims = list(accumulate((trust(agree + i) for i in range(length)), operator.mul))
        return Draft(tokens, confidences=claims)


def find(history: Tokens) -> tuple[int, int] | None:
    """Where the continuation begins, after the latest earlier occurrence of the longest end, and
    how many tokens that end has."""
    count = len(history)
    ends = np.flatnonzero(history[: count - 1] == history[-1])  # index of the last token compared
    found = None
    for length in range(2, LONGEST + 1):  # a single token recurs too often to tell what follows
        ends = ends[ends >= length - 1]
        ends = ends[history[ends - (length - 1)] == history[count - length]]
        if not len(ends):
            break
        found = int(ends[-1]) + 1, length
    return found


DRAFTER = DrafterSpec(
    name="lookup",
    help="text that the prompt or the answer repeats",
    open=lambda context: Lookup(),  # noqa: ARG005
    rank=0,
)
