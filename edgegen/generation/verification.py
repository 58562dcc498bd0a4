"""Which tokens of a draft stand: speculative sampling, exact whatever the draft.

Decided tokens are distributed as the target's own sampling distributes them, and at temperature 0
they are the target's own choices.
"""

from __future__ import annotations

import numpy as np

from edgegen.generation.drafters.base import Draft
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.runtimes.base import Float, Tokens


def verify(draft: Draft, logits: Float, history: Tokens, sampler: Sampler) -> list[int]:
    """The tokens that the target's `logits` [n+1, vocab] decide: accepted ones and one more.

    The last one is the target's in place of the first token refused, or the bonus token after a
    draft accepted whole. `history` [count+n] is the text with the n tokens of the draft at its
    end. (arXiv 2211.17192, algorithm 1.)
    """
    n = len(draft.tokens)
    count = len(history) - n
    decided: list[int] = []
    for i, token in enumerate(draft.tokens):
        before = history[: count + i]
        if draft.probabilities is None:
            # Drawing from p and comparing accepts `token` with p(token) and draws from the rest
            # otherwise: the rule below for a q that is certain, with the draws of plain decoding.
            decided.append(sampler.sample(logits[i], before))
        else:
            p = sampler.probabilities(logits[i], before)
            decided.append(accept(token, p, draft.probabilities[i], sampler.rng))
        if decided[-1] != token:
            return decided
    decided.append(sampler.sample(logits[n], history))
    return decided


def possible(draft: Draft, history: Tokens, sampler: Sampler) -> Draft:
    """The draft up to the first token that the sampler's constraint forbids after `history`.

    Drawn drafts pass whole: a drafter draws from the constrained distribution, and to cut by what
    was drawn would change the law that `verify` makes up for.
    """
    if sampler.constraint is None or draft.probabilities is not None or not draft.tokens:
        return draft
    return Draft(draft.tokens[: sampler.constraint.count_allowed(draft.tokens, history)])


def accept(token: int, p: Double, q: Double, rng: np.random.Generator) -> int:
    """`token`, which was drawn from `q` [vocab], with probability min(1, p/q); otherwise one drawn
    from the residual, which is another."""
    if rng.random() * q[token] < p[token]:
        return token
    rest = residual(p, q)
    # Nothing is left where p and q differ by rounding alone.
    return draw(rest, rng.random()) if rest.any() else token


def residual(p: Double, q: Double) -> Double:
    """What `p` [vocab] has over `q`, as weights: where a refused token's replacement is drawn."""
    return np.maximum(p - q, 0.0)
