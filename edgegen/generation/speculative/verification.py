"""Verification of drafts: which tokens the target accepts, preserving its distribution.

Speculative sampling (arXiv 2211.17192, 2302.01318) compares both distributions after the user's
sampling options, and applies the same rule child by child for trees (arXiv 2305.09781). At
temperature 0 it accepts the tokens that the target takes itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.generation.speculative.drafters.base import ROOT, Draft


class Verdict(NamedTuple):
    """Outcome of a verification."""

    tokens: list[int]
    """The accepted tokens and one more."""
    path: list[int]
    """Indices of the accepted tokens in the draft."""


def verify(draft: Draft, logits: Float, history: Tokens, sampler: Sampler) -> Verdict:
    """Verify a draft (arXiv 2211.17192, algorithm 1).

    The last token of the verdict replaces a rejected one, or is the bonus token after a path that
    is accepted down to its leaf.

    Args:
        draft: n tokens.
        logits: the target's, after the text and after each token [1+n, vocab].
        history: the text.
        sampler: how the target is sampled.
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
        token, child = _next_token(draft, children.get(at, ()), logits[at + 1], before, sampler)
        tokens.append(token)
        if child is None:
            return Verdict(tokens, path)
        text[count + len(path)] = token
        path.append(child)


def _next_token(
    draft: Draft, children: Sequence[int], logits: Float, before: Tokens, sampler: Sampler
) -> tuple[int, int | None]:
    """Return the next token, and the child in the draft that proposed it, if any."""
    if draft.probabilities is not None and children:
        p = sampler.probabilities(logits, before)
        tokens = [draft.tokens[child] for child in children]
        token, which = accept(tokens, p, draft.probabilities[children[0]], sampler.rng)
        return token, None if which is None else children[which]
    # For a deterministic draft, sampling from p and comparing is the same rule: a token is accepted
    # with p(token). It also uses the random numbers as plain decoding does.
    token = sampler.sample(logits, before)
    return token, next((child for child in children if draft.tokens[child] == token), None)


def allowed(draft: Draft, history: Tokens, sampler: Sampler) -> Draft:
    """Return the draft without the tokens that the sampler's constraint forbids after `history`.

    Sampled drafts are returned unchanged. Their drafters sample from the constrained distribution,
    and dropping tokens by their values would change the distribution that `verify` corrects for.
    """
    constraint = sampler.constraint
    if constraint is None or draft.probabilities is not None or not draft.tokens:
        return draft
    if draft.parents is None:
        return draft.select(range(constraint.count_allowed(draft.tokens, history)))
    kept: list[int] = []
    for i in range(len(draft.tokens)):
        path = [draft.tokens[at] for at in draft.path(i)]
        if draft.parent(i) in (ROOT, *kept) and (
            constraint.count_allowed(path, history) == len(path)
        ):
            kept.append(i)
    return draft.select(kept)


def accept(
    tokens: Sequence[int], p: Double, q: Double, rng: np.random.Generator
) -> tuple[int, int | None]:
    """Return a token distributed as `p` [vocab], and its index in `tokens` if it is one of them.

    `tokens` were sampled from `q` without replacement. Each one is accepted with probability
    min(1, p/q). After a rejection, p becomes the normalized residual max(p - q, 0), and q excludes
    the token. After the last rejection, the token is sampled from p.
    """
    for i, token in enumerate(tokens):
        if rng.random() * q[token] < p[token]:
            return token, i
        rest = residual(p, q)
        total = rest.sum()
        if not total:  # p and q differ only by rounding
            return token, i
        p, q = rest / total, q.copy()
        q[token] = 0.0
        q /= q.sum() or 1.0
    return draw(p, rng.random()), None


def residual(p: Double, q: Double) -> Double:
    """Return max(p - q, 0) [vocab]: the weights from which a rejected token is replaced."""
    return np.maximum(p - q, 0.0)
