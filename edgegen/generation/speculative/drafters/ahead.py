"""Drafts of tokens that are guessed all at once, from one state of the target.

What guesses them, heads or prompt tokens, is a subclass; here guesses become paths.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import NOTHING, Draft, Drafter, Drawn, likeliest

Path = tuple[int, ...]
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
    def logits(self, paths: Sequence[Path]) -> Float:
        """[n, kept] of the token after each of `paths`, all of one length: places among `tokens`
        (-1 for others) of the token decided last and of those guessed since. One row where the
        path makes no difference."""

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
        """The most probable paths, all of a depth guessed at once: what guesses is large, and
        reading it takes the time."""
        found: dict[Path, float] = {}
        open_: dict[Path, float] = {(last,): 1.0}
        for _ in range(self.ahead):
            laws = softmax(self.logits(list(open_)))
            level: dict[Path, float] = {}
            for i, (path, claim) in enumerate(open_.items()):
                law = laws[min(i, len(laws) - 1)]
                for place in np.argpartition(-law, branches - 1)[:branches].tolist():
                    if (worth := claim * float(law[place])) >= floor:
                        level[(*path, place)] = worth
            found |= level
            # What is not among the `length` likeliest of its depth is not among those of all.
            open_ = {path: level[path] for path in sorted(level, key=lambda p: -level[p])[:length]}
            if not open_:
                break
        named = {tuple(self.tokens[list(path[1:])].tolist()): found[path] for path in found}
        return likeliest(named, length)

    def _drawn(
        self, history: Tokens, last: int, depth: int, sampler: Sampler, branches: int
    ) -> Draft:
        """One path as the sampler draws it, with siblings."""
        draft, text = Drawn(), history
        path: Path = (last,)
        for _ in range(min(depth, self.ahead)):
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self.tokens] = self.logits([path])[0]
            token = draft.grow(sampler.probabilities(logits, text), branches, sampler)
            path, text = (*path, self._place(token)), np.append(text, np.int32(token))
        return draft.made()

    def _place(self, token: int) -> int:
        """Where `token` stands among those that are guessed; -1 where it does not."""
        at = int(self.tokens.searchsorted(token))
        return at if at < len(self.tokens) and self.tokens[at] == token else -1


def softmax(logits: Float) -> Float:
    """The laws of `logits` [n, kept] at temperature 1."""
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True), np.float32)
