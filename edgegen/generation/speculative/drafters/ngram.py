"""Stochastic n-grams: drafts from a table of what the target generated after the same tokens.

The table is learned from every target call, across generations. Without sampling, the draft is the
tree of the most likely paths; with sampling, it is one path whose siblings are sampled without
replacement. (STAND, arXiv 2506.04708.)
"""

from __future__ import annotations

import hashlib
import heapq
from pathlib import Path
from typing import NamedTuple

import numpy as np

from edgegen._files import check_replaceable
from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Sampler, candidates, top_k
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    ROOT,
    Draft,
    DraftContext,
    Drafter,
    DrafterSpec,
    DraftPlan,
    Drafts,
    SampledDraft,
    make_draft,
)
from edgegen.generation.speculative.drafters.copying import copy_confidence
from edgegen.generation.speculative.drafters.table import MAX_CONTEXT, MAX_NEXT, NgramTable
from edgegen.models.tokenizers.tokenizer import Tokenizer

_MIN_RATIO = 0.01
"""Minimum probability of a token to store, relative to the most likely one: each costs time."""
_FLOOR = 0.05
"""Minimum probability of a path; less likely ones cost more to find than they yield."""


class NgramDrafts(Drafts):
    """Drafters that share one table."""

    def __init__(self, vocab_size: int, vocabulary: bytes, file: Path | None = None) -> None:
        """Load the table from `file`, if it exists; `save` writes it.

        Args:
            vocab_size: length of the target's logits.
            vocabulary: digest of the tokens, which has to match the file's.
            file: where the table is kept between runs, if at all.

        Raises:
            CorruptFile: `file` is damaged, or of another vocabulary.
            UsageError: `file` is a device, pipe or socket.
        """
        if file is not None:
            check_replaceable(file)
        self._vocab_size, self._vocabulary, self._file = vocab_size, vocabulary, file
        self.forget()

    def start(self, context: int) -> NgramDrafter:  # noqa: ARG002
        return NgramDrafter(self.table, self._vocab_size)

    def forget(self) -> None:
        self.table = NgramTable(self._vocab_size, self._vocabulary)
        if self._file is not None and self._file.exists():
            self.table.load(self._file)

    def save(self) -> None:
        if self._file is not None:
            self.table.save(self._file)


class _Candidate(NamedTuple):
    """Token that may extend the tree; the heap yields the most likely one, then the oldest."""

    negative_probability: float
    order: int
    token: int
    parent: int
    context: list[int]


class NgramDrafter(Drafter):
    """Follows the table from token to token."""

    def __init__(self, table: NgramTable, vocab_size: int) -> None:
        self._table, self._vocab_size = table, vocab_size
        self._seen = 0  # tokens of the history that the table has learned
        self._sampled = True  # whether the target is sampled
        self._streak = 0  # number of last tokens that the table predicted

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self._sampled = sampler.config.temperature > 0
        context = [int(token) for token in history[-MAX_CONTEXT:]]
        if self._sampled:
            return self._sample(context, plan, sampler)
        return self._propose_tree(context, plan)

    def certainty(self, history: Tokens) -> float:
        context = [int(token) for token in history[-MAX_CONTEXT:]]
        likeliest = self._next_tokens(context, self._streak, 1.0, branches=1)
        return likeliest[0][1] if likeliest else 0.0

    def _propose_tree(self, context: list[int], plan: DraftPlan) -> Draft:
        """Return the most likely paths, by best-first search."""
        floor = max(plan.floor, _FLOOR)
        tokens: list[int] = []
        parents: list[int] = []
        confidences: list[float] = []
        depths: list[int] = []
        heap: list[_Candidate] = []
        order = 0
        parent, probability, depth = ROOT, 1.0, self._streak
        while True:
            # The tokens above are assumed to be right, so the match is that much longer.
            for token, joint in self._next_tokens(context, depth, probability, plan.branches):
                if joint >= floor:
                    order += 1
                    heapq.heappush(heap, _Candidate(-joint, order, token, parent, context))
            if not heap or len(tokens) == plan.length:
                break
            best = heapq.heappop(heap)
            tokens.append(best.token)
            parents.append(best.parent)
            confidences.append(-best.negative_probability)
            depth = 1 + (self._streak if best.parent == ROOT else depths[best.parent])
            depths.append(depth)
            parent, probability = len(tokens) - 1, confidences[-1]
            context = [*best.context[-MAX_CONTEXT + 1 :], best.token]
        return make_draft(tokens, parents, None, confidences) if tokens else EMPTY

    def _next_tokens(
        self, context: list[int], matched: int, probability: float, branches: int
    ) -> list[tuple[int, float]]:
        """Return the most likely next tokens and the probabilities of their paths.

        `probability` is that of the path to `context`, whose last `matched` tokens the table
        predicted.
        """
        entry = self._table.find(context)
        if entry is None:
            return []
        confidence = probability * copy_confidence(entry.length + matched)
        likeliest = zip(entry.tokens[:branches], entry.weights[:branches], strict=True)
        return [(token, confidence * min(weight, 1.0)) for token, weight in likeliest]

    def _sample(self, context: list[int], plan: DraftPlan, sampler: Sampler) -> Draft:
        """Sample one path with siblings."""
        draft = SampledDraft()
        for _ in range(plan.length // plan.branches):
            entry = self._table.find(context)
            if entry is None:
                break
            # The weights are probabilities at temperature 1, so their logarithms serve as logits.
            logits = np.log(np.array(entry.weights, np.float32))
            kept, kept_weights = candidates(logits, sampler.config)
            q = np.zeros(self._vocab_size)
            q[np.array(entry.tokens)[kept]] = kept_weights / kept_weights.sum()
            token = draft.extend(q, plan.branches, sampler)
            context = [*context[-MAX_CONTEXT + 1 :], token]
        return draft.build()

    def observe(self, history: Tokens, logits: Float) -> None:
        """Learn prompt tokens as certain, and generated ones with the target's distribution."""
        count = len(history)
        text = history[max(self._seen - MAX_CONTEXT, 0) :].tolist()
        offset = count - len(text)
        generated = count - len(logits)
        if self._seen < generated:  # the table was not asked for some tokens
            self._streak = 0
        for at in range(max(self._seen, 1), count):
            context = text[max(at - offset - MAX_CONTEXT, 0) : at - offset]
            token = text[at - offset]
            if at < generated:
                self._table.learn(context, (token,), (1.0,))
                continue
            entry = self._table.find(context)
            predicted = entry is not None and entry.tokens[0] == token
            self._streak = self._streak + 1 if predicted else 0
            # Without sampling the token alone is enough, and takes a fraction of the time.
            row = logits[at - generated]
            following = next_distribution(row) if self._sampled else ([token], [1.0])
            self._table.learn(context, *following)
        self._seen = count


def next_distribution(logits: Float) -> tuple[list[int], list[float]]:
    """Return the most likely tokens of `logits` [vocab] and their renormalized probabilities."""
    ids = top_k(logits, MAX_NEXT)
    scores = logits[ids].astype(np.float64)
    order = np.argsort(-scores, kind="stable")[:MAX_NEXT]
    weights = np.exp(scores[order] - scores[order[0]])
    weights = weights[: max(1, np.count_nonzero(weights >= _MIN_RATIO))]
    return ids[order[: len(weights)]].tolist(), (weights / weights.sum()).tolist()


def vocabulary_digest(tokenizer: Tokenizer) -> bytes:
    """Return a digest that is equal for vocabularies with the same tokens."""
    digest = hashlib.sha256()
    for id in range(tokenizer.vocab_size):
        digest.update(repr(tokenizer.token_text(id)).encode())
    return digest.digest()


def _open(context: DraftContext) -> NgramDrafts:
    vocab_size = context.model.config.vocab_size
    return NgramDrafts(vocab_size, vocabulary_digest(context.tokenizer), context.cache)


DRAFTER = DrafterSpec(
    name="ngram",
    help="a table of n-grams learned from the model's output",
    open=_open,
    rank=1,
    options=frozenset({"draft_cache"}),
)
