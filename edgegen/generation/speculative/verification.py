"""Which tokens of a draft the target accepts, so that the text keeps the target's own law.

Speculative sampling (arXiv 2211.17192, 2302.01318) by what the user's options leave of both
distributions, and for trees the same rule child by child (arXiv 2305.09781). At temperature 0
they are the target's own choices.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.generation.speculative.drafters.base import ROOT, Draft


class Verdict(NamedTuple):
    """What the target decided."""

    tokens: list[int]
    """Accepted ones and one more."""
    path: list[int]
    """Where the accepted ones stand in the draft."""


def verify(draft: Draft, logits: Float, history: Tokens, sampler: Sampler) -> Verdict:
    """What the target's `logits` [1+n, vocab], after `history` and after each token, decide.

    The last token is the target's in place of those refused, or the bonus token after a path
    accepted down to its leaf. (arXiv 2211.17192, algorithm 1.)
    """
    if not draft.tokens:
        return Verdict([sampler.sample(logits[0], history)], [])
    count, children = len(history), draft.children()
    text = np.append(history, np.zeros(len(draft.tokens), np.int32))
    tokens: list[int] = []
    path: list[int] = []
    while True:
        before = text[: count + len(tokens)]
        at = path[-1] if path else ROOT
        token, taken = _decide(draft, children.get(at, ()), logits[at + 1], before, sampler)
        tokens.append(token)
        if taken is None:
            return Verdict(tokens, path)
        text[count + len(path)] = token
        path.append(taken)


def _decide(
    draft: Draft, children: Sequence[int], logits: Float, before: Tokens, sampler: Sampler
) -> tuple[int, int | None]:
    """The next token, and which of the draft's tokens at `children` it is."""
    if draft.probabilities is not None and children:
        p = sampler.probabilities(logits, before)
        tokens = [draft.tokens[child] for child in children]
        token, which = accept(tokens, p, draft.probabilities[children[0]], sampler.rng)
        return token, None if which is None else children[which]
    # Drawing from p and comparing accepts a token with p(token) and draws from the rest
    # otherwise: the rule below for a q that is certain, with the draws of plain decoding.
    token = sampler.sample(logits, before)
    return token, next((child for child in children if draft.tokens[child] == token), None)


def possible(draft: Draft, history: Tokens, sampler: Sampler) -> Draft:
    """The draft without the tokens that the sampler's constraint forbids after `history`.

    Drawn drafts pass whole: a drafter draws from the constrained distribution, and to cut by what
    was drawn would change the law that `verify` makes up for.
    """
    constraint = sampler.constraint
    if constraint is None or draft.probabilities is not None or not draft.tokens:
        return draft
    if draft.parents is None:
        return draft.only(range(constraint.count_allowed(draft.tokens, history)))
    allowed: list[int] = []
    for i in range(len(draft.tokens)):
        path = [draft.tokens[at] for at in draft.path(i)]
        if draft.parent(i) in (ROOT, *allowed) and (
            constraint.count_allowed(path, history) == len(path)
        ):
            allowed.append(i)
    return draft.only(allowed)


def accept(
    tokens: Sequence[int], p: Double, q: Double, rng: np.random.Generator
) -> tuple[int, int | None]:
    """The token that `p` [vocab] decides, and which of `tokens` it is, drawn from `q` one after
    the other without replacement.

    Each in turn is taken with probability min(1, p/q); where it is not, p becomes what it has
    over q, and q what it is without the token. What is left of p after the last is drawn from.
    """
    for i, token in enumerate(tokens):
        if rng.random() * q[token] < p[token]:
            return token, i
        rest = residual(p, q)
        total = rest.sum()
        if not total:  # p and q differ by rounding alone
            return token, i
        p, q = rest / total, q.copy()
        q[token] = 0.0
        q /= q.sum() or 1.0
    return draw(p, rng.random()), None


def residual(p: Double, q: Double) -> Double:
    """What `p` [vocab] has over `q`, as weights: where a refused token's replacement is drawn."""
    return np.maximum(p - q, 0.0)
