"""Prompt lookup: copies the continuation of an earlier occurrence of the last tokens.

The longest suffix of the text that also occurs earlier in it is located; the tokens that followed
it there are the draft.
"""

from __future__ import annotations

import operator
from itertools import accumulate

from edgegen._types import Tokens
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    Draft,
    Drafter,
    DrafterSpec,
    DraftPlan,
    Drafts,
)
from edgegen.generation.speculative.drafters.copying import copy_confidence

MAX_MATCH = 16
"""Maximum tokens of the suffix; longer ones rarely separate places that these do not."""


class Lookup(Drafts, Drafter):
    """Stateless drafter; one instance serves all generations."""

    def start(self, context: int) -> Lookup:  # noqa: ARG002
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:  # noqa: ARG002
        match = find(history)
        if match is None:
            return EMPTY
        start, matched = match
        # The copy wraps around at the end of the text: "ab ab a" is followed by "b a".
        period = len(history) - start
        tokens = [int(history[start + i % period]) for i in range(plan.length)]
        each = (copy_confidence(matched + i) for i in range(plan.length))
        return Draft(tokens, confidences=list(accumulate(each, operator.mul)))

    def certainty(self, history: Tokens) -> float:
        match = find(history)
        return 0.0 if match is None else copy_confidence(match[1])


def find(history: Tokens) -> tuple[int, int] | None:
    """Return where the continuation of the longest repeated suffix starts, and its length.

    Of several occurrences, the latest one counts. None if no suffix of two tokens repeats.
    """
    # In a string with one character for each token, finding a suffix takes one call.
    text = history.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
    match, end = None, len(text) - 1
    for length in range(2, MAX_MATCH + 1):  # a single token recurs too often to predict the next
        at = text.rfind(text[-length:], 0, end)
        if at < 0:
            break
        end = at + length  # no occurrence of a longer suffix ends later
        match = end, length
    return match


DRAFTER = DrafterSpec(
    name="lookup",
    help="text that the prompt or the answer repeats",
    open=lambda context: Lookup(),  # noqa: ARG005
    rank=0,
)
