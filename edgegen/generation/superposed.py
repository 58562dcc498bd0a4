"""Several suggestions for the price of one: the model reads a mixture of the drafts' last tokens.

Each step runs once, on the sum of the embeddings of the drafts' last tokens, weighted by how likely
each draft is; its distribution serves all drafts, and n-grams tell them apart. The best k of the k
times k continuations go on. (Superposed Decoding, arXiv 2405.18400.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.speculative.drafters.table import NgramTable
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

MOST = 16
"""Suggestions that may be asked for."""
_NGRAMS = 0.3
"""Weight of what the n-grams say beside the model."""
_UNSEEN = 1e-3
"""Probability of a token that the n-grams do not have."""

Rows = Callable[[Tokens], Float]
"""Embeddings [n, hidden] of n tokens, as the first layer takes them."""


class Suggestion(NamedTuple):
    """One way to go on."""

    tokens: list[int]
    score: float
    """Sum of the logarithms of its tokens' probabilities, n-grams counted in."""


def suggest(
    model: Model,
    rows: Rows,
    prompt: Sequence[int],
    count: int,
    length: int,
    *,
    ngrams: NgramTable | None = None,
    ends: frozenset[int] = frozenset(),
) -> list[Suggestion]:
    """`count` continuations of `prompt` with `length` tokens, the likeliest first, from `length`
    steps of the model besides the prompt's.

    Args:
        model: on an engine that takes embeddings, unless `count` is 1.
        rows: the model's embeddings.
        prompt: token ids.
        count: 1 to 16; 1 is greedy decoding.
        length: tokens of each.
        ngrams: what follows what; what stands in the prompt is always known.
        ends: tokens that end a continuation.

    Raises:
        UsageError: `count` or `length` is out of range, or the engine takes tokens only.
    """
    if not 1 <= count <= MOST:
        raise UsageError(f"count is {count}, expected 1 to {MOST}")
    if length < 1:
        raise UsageError(f"length is {length}, expected at least 1")
    if count > 1 and "embeddings" not in model.capabilities:
        raise UsageError(
            f"suggestions need an engine that takes embeddings; {model.engine} does not, native "
            "and reference do"
        )
    if ngrams is None:
        ngrams = _learnt(prompt, model.config.vocab_size)
    cache = model.new_cache(len(prompt) + length)
    try:
        return _suggest(model, cache, rows, prompt, (count, length), ngrams, ends)
    finally:
        cache.close()


def _suggest(  # noqa: PLR0917  (what `suggest` has)
    model: Model,
    cache: Cache,
    rows: Rows,
    prompt: Sequence[int],
    size: tuple[int, int],
    ngrams: NgramTable,
    ends: frozenset[int],
) -> list[Suggestion]:
    count, length = size
    text = np.asarray(prompt, np.int32)
    for start in range(0, len(text), PREFILL_CHUNK):
        (output,) = model.step([Step(cache, text[start : start + PREFILL_CHUNK])])
    drafts, done = [Suggestion([], 0.0)], list[Suggestion]()
    for left in range(length, 0, -1):
        drafts = _extend(drafts, output.logits[-1], prompt, count - len(done), ngrams)
        done += [draft for draft in drafts if draft.tokens[-1] in ends]
        drafts = [draft for draft in drafts if draft.tokens[-1] not in ends]
        if not drafts or left == 1:
            break
        (output,) = model.step([_mixed(cache, rows, drafts)])
    return sorted(done + drafts, key=lambda draft: -draft.score)


def _mixed(cache: Cache, rows: Rows, drafts: Sequence[Suggestion]) -> Step:
    """A step over the drafts' last tokens, weighted by the drafts' probabilities."""
    tokens = np.array([draft.tokens[-1] for draft in drafts], np.int32)
    if len(drafts) == 1:
        return Step(cache, tokens)
    scores = np.array([draft.score for draft in drafts])
    weights = np.exp(scores - scores.max())
    mixed = (weights / weights.sum()).astype(np.float32) @ rows(tokens)
    return Step(cache, embeddings=mixed[None])


def _extend(
    drafts: Sequence[Suggestion],
    logits: Float,
    prompt: Sequence[int],
    count: int,
    ngrams: NgramTable,
) -> list[Suggestion]:
    """The `count` best continuations of all drafts, by the `count` likeliest tokens."""
    best = np.argsort(-logits, kind="stable")[:count]
    logs = logits[best].astype(np.float64)
    logs -= logs[0] + np.log(np.exp(logits.astype(np.float64) - logs[0]).sum())
    found: list[Suggestion] = []
    for draft in drafts:
        seen = ngrams.find([*prompt[-8:], *draft.tokens])
        known = {} if seen is None else dict(zip(seen[0].tolist(), seen[1].tolist(), strict=True))
        for token, log in zip(best.tolist(), logs.tolist(), strict=True):
            said = np.log(max(known.get(token, 0.0), _UNSEEN)) if known else log
            score = draft.score + (1 - _NGRAMS) * log + _NGRAMS * float(said)
            found.append(Suggestion([*draft.tokens, token], score))
    return sorted(found, key=lambda draft: -draft.score)[:count]


def _learnt(prompt: Sequence[int], vocab_size: int) -> NgramTable:
    """What follows what in the prompt."""
    table = NgramTable(vocab_size, b"", rows=max(16, 4 * len(prompt)))
    for at in range(1, len(prompt)):
        table.learn(list(prompt[max(0, at - 8) : at]), [prompt[at]], [1.0])
    return table
