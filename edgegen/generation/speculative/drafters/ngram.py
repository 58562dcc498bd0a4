"""Stochastic n-grams: what the target made of the last few tokens before, it may do again.

The drafter learns from every call of the target, across generations. Where nothing is drawn it
proposes the tree of the likeliest paths; where tokens are drawn, each token of one path with
siblings drawn without replacement. (STAND, arXiv 2506.04708.)
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Sampler, candidates, top_k
from edgegen.generation.speculative.drafters.agreement import trust
from edgegen.generation.speculative.drafters.base import (
    NOTHING,
    ROOT,
    Draft,
    DraftContext,
    Drafter,
    DrafterSpec,
    Drafts,
    Drawn,
    grown,
)
from edgegen.generation.speculative.drafters.table import TOKENS, WIDTH, NgramTable
from edgegen.models.tokenizers.tokenizer import Tokenizer

_LEAST = 0.01
"""Of the likeliest token's share, what another one must have to be remembered: each costs time."""
_FLOOR = 0.05
"""Tokens less likely than this cost more to find than they bring."""


class NgramDrafts(Drafts):
    """Drafters that share one table."""

    def __init__(self, vocab_size: int, vocabulary: bytes, file: Path | None = None) -> None:
        """Starts from what `file` holds, if there is one; `save` writes it.

        Args:
            vocab_size: length of the target's logits.
            vocabulary: digest of the tokens, which a file has to have been made with.

        Raises:
            CorruptFile: `file` is damaged, or of another vocabulary.
        """
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


class NgramDrafter(Drafter):
    """Follows the table from token to token."""

    def __init__(self, table: NgramTable, vocab_size: int) -> None:
        self._table, self._vocab_size = table, vocab_size
        self._seen = 0  # tokens of the history that the table has learnt from
        self._draws = True  # whether tokens are drawn, as far as is known
        self._streak = 0  # how many of the last tokens decided were the table's own choice

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        self._draws = sampler.config.temperature > 0
        text = [int(token) for token in history[-WIDTH:]]
        if sampler.config.temperature == 0:
            return self._likeliest(text, length, branches, max(floor, _FLOOR))
        return self._drawn(text, length, sampler, branches)

    def _likeliest(self, text: Sequence[int], length: int, branches: int, floor: float) -> Draft:
        """The most probable paths, token by token the likeliest that is left."""
        tokens: list[int] = []
        parents: list[int] = []
        claims: list[float] = []
        # (-claim, order of discovery, token, parent, text before it)
        open_: list[tuple[float, int, int, int, list[int]]] = []
        found_so_far = 0
        at, before, claim, depth = ROOT, list(text), 1.0, self._streak
        depths: list[int] = []
        while True:
            found = self._table.find(before)
            if found is not None:
                following, weights, known = found
                # Down a path what stands above is taken to be right, and so to be known for longer.
                sure = claim * trust(known + depth)
                for i in weights.argsort()[::-1][:branches]:
                    worth = sure * min(float(weights[i]), 1.0)
                    if worth >= floor:
                        found_so_far += 1
                        entry = (-worth, found_so_far, int(following[i]), at, before)
                        heapq.heappush(open_, entry)
            if not open_ or len(tokens) == length:
                break
            worth, _, token, parent, before = heapq.heappop(open_)
            tokens.append(token)
            parents.append(parent)
            claims.append(-worth)
            depth = 1 + (self._streak if parent == ROOT else depths[parent])
            depths.append(depth)
            at, before, claim = len(tokens) - 1, [*before[-WIDTH + 1 :], token], -worth
        return grown(tokens, parents, None, claims) if tokens else NOTHING

    def _drawn(self, text: list[int], length: int, sampler: Sampler, branches: int) -> Draft:
        """One path, with siblings of each of its tokens."""
        draft = Drawn()
        for _ in range(length // branches):
            found = self._table.find(text)
            if found is None:
                break
            tokens, weights, _ = found
            # The table's weights are probabilities at temperature 1: as logits they are drawn from
            # in the way that the target's are.
            inside, shares = candidates(np.log(weights), (), sampler.config)
            q = np.zeros(self._vocab_size)
            q[tokens[inside]] = shares / shares.sum()
            text = [*text[-WIDTH + 1 :], draft.grow(q, branches, sampler)]
        return draft.made()

    def observe(self, history: Tokens, logits: Float) -> None:
        """The prompt's tokens count as certain, those that the target drew as likely as it found
        them."""
        count = len(history)
        text = history[max(self._seen - WIDTH, 0) :].tolist()
        offset = count - len(text)
        decided = count - len(logits)
        for at in range(max(self._seen, 1), count):
            before, token = text[max(at - offset - WIDTH, 0) : at - offset], text[at - offset]
            if at < decided:
                self._table.learn(before, (token,), (1.0,))
                continue
            found = self._table.find(before)
            guessed = found is not None and int(found[0][found[1].argmax()]) == token
            self._streak = self._streak + 1 if guessed else 0
            # Where nothing is drawn the token itself says enough, and takes a fraction of the time.
            following = likeliest(logits[at - decided]) if self._draws else ([token], [1.0])
            self._table.learn(before, *following)
        self._seen = count


def likeliest(logits: Float) -> tuple[list[int], list[float]]:
    """The highest of `logits` [vocab] and their shares at temperature 1 among themselves, without
    those that hardly have one."""
    ids = top_k(logits, TOKENS)
    scores = logits[ids].astype(np.float64)
    order = np.argsort(-scores, kind="stable")[:TOKENS]
    shares = np.exp(scores[order] - scores[order[0]])
    shares = shares[: max(1, np.count_nonzero(shares >= _LEAST))]
    return ids[order[: len(shares)]].tolist(), (shares / shares.sum()).tolist()


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
