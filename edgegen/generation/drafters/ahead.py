"""Drafts of tokens that are guessed all at once, from one state of the target.

What guesses them, heads or prompt tokens, is a subclass; here guesses become paths.
"""

from __future__ import annotations

import heapq
from abc import abstractmethod
from collections.abc import Sequence

import numpy as np

from edgegen.generation.drafters.base import NOTHING, ROOT, Draft, Drafter, Drawn
from edgegen.generation.sampling import Double, Sampler
from edgegen.runtimes.base import Float, Tokens

_FLOOR = 0.02
"""Paths less likely than this are not followed."""


class AheadDrafter(Drafter):
    """Turns guesses of the next few tokens into chains and trees."""

    tokens: Tokens
    """[kept], ascending: ids that are guessed."""
    ahead: int
    """How many tokens are guessed."""

    def __init__(self, vocab_size: int) -> None:
        self._vocab_size = vocab_size

    @property
    @abstractmethod
    def ready(self) -> bool:
        """Whether there is a state to guess from."""

    @abstractmethod
    def logits(self, path: Sequence[int]) -> Float:
        """[kept] of the token after `path`: places among `tokens` (-1 for others) of the token
        decided last and of those guessed since."""

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        if not self.ready:
            return NOTHING
        last = self._place(int(history[-1]))
        if sampler.config.temperature == 0:
            return self._likeliest(last, length, branches, max(floor, _FLOOR))
        return self._drawn(history, last, length // branches, sampler, branches)

    def _likeliest(self, last: int, length: int, branches: int, floor: float) -> Draft:
        """The most probable paths, token by token the likeliest that is left."""
        tokens, parents = list[int](), list[int]()
        claims = list[float]()
        # (-claim, order of discovery, place, parent, places before it)
        open_: list[tuple[float, int, int, int, list[int]]] = []
        at, path, claim, found = ROOT, [last], 1.0, 0
        while True:
            if len(path) <= self.ahead:
                law = softmax(self.logits(path))
                for place in np.argpartition(-law, branches - 1)[:branches]:
                    worth = claim * float(law[place])
                    if worth >= floor:
                        found += 1
                        heapq.heappush(open_, (-worth, found, int(place), at, path))
            if not open_ or len(tokens) == length:
                break
            worth, _, place, parent, before = heapq.heappop(open_)
            tokens.append(int(self.tokens[place]))
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
        for _ in range(min(depth, self.ahead)):
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self.tokens] = self.logits(path)
            token = draft.grow(sampler.probabilities(logits, text), branches, sampler)
            path, text = [*path, self._place(token)], np.append(text, np.int32(token))
        return draft.made()

    def _place(self, token: int) -> int:
        """Where `token` stands among those that are guessed; -1 where it does not."""
        at = int(self.tokens.searchsorted(token))
        return at if at < len(self.tokens) and self.tokens[at] == token else -1


def softmax(logits: Float) -> Double:
    """The law of `logits` [n] at temperature 1."""
    odds = np.exp(logits.astype(np.float64) - float(logits.max()))
    return np.asarray(odds / odds.sum())
