"""Superposed decoding: several suggestions for the cost of one (arXiv 2405.18400).

Each step runs once, on the mean of the embeddings of the drafts' last tokens, weighted by the
drafts' probabilities. All drafts share the resulting distribution, and n-grams tell them apart. Of
the k times k continuations, the k most likely are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.speculative.drafters.table import NgramTable
from edgegen.runtimes import with_capabilities
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Output, Step

MAX_COUNT = 16
"""Maximum number of suggestions."""
_NGRAM_WEIGHT = 0.3
"""Weight of the n-grams' log-probabilities; the model's have the rest."""
_UNSEEN = 1e-3
"""Probability of a token that a known n-gram does not have."""
_CONTEXT = 8
"""Tokens of the prompt that n-grams start from."""

EmbeddingRows = Callable[[Tokens], Float]
"""Returns the embeddings [n, hidden] of n tokens, as the first layer takes them."""


class Suggestion(NamedTuple):
    """One continuation."""

    tokens: list[int]
    score: float
    """Sum of its tokens' log-probabilities, mixed with those of the n-grams."""


@dataclass(frozen=True)
class Suggester:
    """Suggests continuations with one model."""

    model: Model
    """On an engine that takes embeddings, unless single suggestions are enough."""
    rows: EmbeddingRows
    """The model's embeddings."""
    eos_ids: frozenset[int] = frozenset()
    """Tokens that end a continuation."""

    def suggest(
        self, prompt: Sequence[int], count: int, length: int, ngrams: NgramTable | None = None
    ) -> list[Suggestion]:
        """Return continuations of `prompt`, the most likely first.

        It takes `length` - 1 steps of the model besides the prompt's.

        Args:
            prompt: token ids.
            count: number of continuations, 1 to 16; 1 is greedy decoding.
            length: maximum tokens of each.
            ngrams: table of n-grams; those of the prompt by default.

        Raises:
            UsageError: `count` or `length` is out of range, or the engine takes no embeddings.
        """
        self._check(count, length)
        if ngrams is None:
            ngrams = _ngrams_of(prompt, self.model.config.vocab_size)
        cache = self.model.new_cache(len(prompt) + length)
        try:
            output = self._prefill(cache, prompt)
            drafts, ended = [Suggestion([], 0.0)], list[Suggestion]()
            for remaining in range(length, 0, -1):
                context = prompt[-_CONTEXT:]
                drafts = _extend(drafts, output.logits[-1], context, count - len(ended), ngrams)
                ended += [draft for draft in drafts if draft.tokens[-1] in self.eos_ids]
                drafts = [draft for draft in drafts if draft.tokens[-1] not in self.eos_ids]
                if not drafts or remaining == 1:
                    break
                (output,) = self.model.step([self._superposed(cache, drafts)])
        finally:
            cache.close()
        return sorted(ended + drafts, key=lambda draft: -draft.score)

    def _check(self, count: int, length: int) -> None:
        if not 1 <= count <= MAX_COUNT:
            raise UsageError(f"count: expected 1 to {MAX_COUNT}, got {count}")
        if length < 1:
            raise UsageError(f"length: expected at least 1, got {length}")
        if count > 1 and "embeddings" not in self.model.capabilities:
            raise UsageError(
                "suggestions: expected an engine that takes embeddings "
                f"({with_capabilities('embeddings')}), got {self.model.engine}; "
                "choose another engine, or count=1"
            )

    def _prefill(self, cache: Cache, prompt: Sequence[int]) -> Output:
        text = np.asarray(prompt, np.int32)
        for start in range(0, len(text), PREFILL_CHUNK):
            (output,) = self.model.step([Step(cache, text[start : start + PREFILL_CHUNK])])
        return output

    def _superposed(self, cache: Cache, drafts: Sequence[Suggestion]) -> Step:
        """Return the step over the weighted mean of the drafts' last tokens."""
        tokens = np.array([draft.tokens[-1] for draft in drafts], np.int32)
        if len(drafts) == 1:
            return Step(cache, tokens)
        scores = np.array([draft.score for draft in drafts])
        weights = np.exp(scores - scores.max())
        mean = (weights / weights.sum()).astype(np.float32) @ self.rows(tokens)
        return Step(cache, embeddings=mean[None])


def _extend(
    drafts: Sequence[Suggestion],
    logits: Float,
    context: Sequence[int],
    count: int,
    ngrams: NgramTable,
) -> list[Suggestion]:
    """Return the `count` best continuations of all drafts by the `count` most likely tokens."""
    best = np.argsort(-logits, kind="stable")[:count]
    logs = logits[best].astype(np.float64)
    logs -= logs[0] + np.log(np.exp(logits.astype(np.float64) - logs[0]).sum())
    extended: list[Suggestion] = []
    for draft in drafts:
        entry = ngrams.find([*context, *draft.tokens])
        known = {}
        if entry is not None:
            known = dict(zip(entry.tokens, entry.weights, strict=True))
        for token, log in zip(best.tolist(), logs.tolist(), strict=True):
            ngram_log = float(np.log(max(known.get(token, 0.0), _UNSEEN))) if known else log
            score = draft.score + (1 - _NGRAM_WEIGHT) * log + _NGRAM_WEIGHT * ngram_log
            extended.append(Suggestion([*draft.tokens, token], score))
    return sorted(extended, key=lambda draft: -draft.score)[:count]


def _ngrams_of(prompt: Sequence[int], vocab_size: int) -> NgramTable:
    """Return the n-grams of the prompt."""
    table = NgramTable(vocab_size, b"", rows=max(16, 4 * len(prompt)))
    for at in range(1, len(prompt)):
        table.learn(list(prompt[max(0, at - _CONTEXT) : at]), [prompt[at]], [1.0])
    return table
