"""Heads that guess several tokens ahead from the target's own last state.

Medusa's (arXiv 2401.10774): head k guesses the k-th token after the next from h + silu(W_k h).
Hydra's (arXiv 2402.05109) reads the embeddings of the tokens guessed before as well, so that each
guess knows the path to it. All heads share the rows of the target's most frequent tokens.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

import numpy as np

from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.generation.drafters.base import NOTHING, ROOT, Draft, Drafter, Drafts, Drawn
from edgegen.generation.sampling import Double, Sampler
from edgegen.runtimes.base import Float, Model, Tokens

_FLOOR = 0.02
"""Paths less likely than this are not followed."""


class HeadDrafts(Drafts):
    """Drafters of one target."""

    def __init__(self, heads: Heads, model: Model) -> None:
        """
        Raises:
            UsageError: the engine does not give its states, or they are of another width.
        """
        if "hidden" not in model.capabilities:
            raise UsageError(
                f"draft heads need an engine that gives its hidden states; {model.engine} does "
                "not, native and reference do"
            )
        if heads.rows.shape[1] != model.config.hidden_size:
            raise UsageError(
                f"the heads are for states of {heads.rows.shape[1]} numbers, this model's have "
                f"{model.config.hidden_size}; train heads for this model"
            )
        self.heads, self.vocab_size = heads, model.config.vocab_size

    def start(self, context: int) -> HeadDrafter:  # noqa: ARG002
        return HeadDrafter(self.heads, self.vocab_size)


class HeadDrafter(Drafter):
    """Guesses from the state that the last token was decided by."""

    wants_hidden = True

    def __init__(self, heads: Heads, vocab_size: int) -> None:
        self._heads, self._vocab_size = heads, vocab_size
        self._hidden: Float | None = None

    def see(self, hidden: Float) -> None:
        self._hidden = hidden[-1].copy()

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        if self._hidden is None:
            return NOTHING
        last = self._place(int(history[-1]))
        if sampler.config.temperature == 0:
            return self._likeliest(last, length, branches, max(floor, _FLOOR))
        return self._drawn(history, last, length // branches, sampler, branches)

    def _likeliest(self, last: int, length: int, branches: int, floor: float) -> Draft:
        """The most probable paths, token by token the likeliest that is left."""
        heads, tokens, parents = self._heads, list[int](), list[int]()
        claims = list[float]()
        # (-claim, order of discovery, place, parent, places before it)
        open_: list[tuple[float, int, int, int, list[int]]] = []
        at, path, claim, found = ROOT, [last], 1.0, 0
        while True:
            if len(path) <= len(heads.matrices):
                law = _softmax(self._logits(path))
                for place in np.argpartition(-law, branches - 1)[:branches]:
                    worth = claim * float(law[place])
                    if worth >= floor:
                        found += 1
                        heapq.heappush(open_, (-worth, found, int(place), at, path))
            if not open_ or len(tokens) == length:
                break
            worth, _, place, parent, before = heapq.heappop(open_)
            tokens.append(int(heads.tokens[place]))
            parents.append(parent)
            claims.append(-worth)
            at, path, claim = len(tokens) - 1, [*before, place], -worth
        chain = parents == list(range(-1, len(parents) - 1))
        return Draft(tokens, None, None if chain else parents, claims) if tokens else NOTHING

    def _drawn(
        self, history: Tokens, last: int, depth: int, sampler: Sampler, branches: int
    ) -> Draft:
        """One path as the sampler draws it, with siblings."""
        draft, path, text = Drawn(), [last], history
        for _ in range(min(depth, len(self._heads.matrices))):
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self._heads.tokens] = self._logits(path)
            token = draft.grow(sampler.probabilities(logits, text), branches, sampler)
            path, text = [*path, self._place(token)], np.append(text, np.int32(token))
        return draft.made()

    def _logits(self, path: Sequence[int]) -> Float:
        """[kept], of the next head."""
        assert self._hidden is not None
        state = self._heads.state(len(path) - 1, self._hidden, path)
        return np.asarray(self._heads.rows @ state, np.float32)

    def _place(self, token: int) -> int:
        """Where `token` stands among those that are guessed; -1 where it does not."""
        tokens = self._heads.tokens
        at = int(tokens.searchsorted(token))
        return at if at < len(tokens) and tokens[at] == token else -1


def _softmax(logits: Float) -> Double:
    odds = np.exp(logits.astype(np.float64) - float(logits.max()))
    return np.asarray(odds / odds.sum())
