"""Parallel drafting: several tokens are predicted at once from one state of the target.

A subclass predicts the logits, by heads or by prompt tokens. This module turns them into drafts.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    Draft,
    Drafter,
    DraftPlan,
    SampledDraft,
    most_likely_tree,
)
from edgegen.runtimes.matrix import Guess, TokenRows, likeliest

IndexPath = tuple[int, ...]
"""The last token of the text and predicted tokens, as indices into `tokens`; -1 for others."""
_FLOOR = 0.02
"""Minimum probability of a path."""


class ParallelDrafter(Drafter):
    """Builds chains and trees from predictions of the next few tokens."""

    tokens: Tokens
    """[kept], ascending: ids that can be predicted."""
    ahead: int
    """Number of tokens that are predicted."""

    def __init__(self, vocab_size: int) -> None:
        self._vocab_size = vocab_size

    @property
    @abstractmethod
    def ready(self) -> bool:
        """Whether there is a state to predict from."""

    @abstractmethod
    def logits(self, paths: Sequence[IndexPath]) -> Float:
        """Return the logits [n, kept] of the token after each of `paths`, which are equally long.

        There is one row for all paths if the prediction does not depend on the path.
        """

    def likeliest(self, paths: Sequence[IndexPath], count: int) -> Guess:
        """Return the `count` likeliest tokens after each of `paths`, with as many rows."""
        return likeliest(self.logits(paths), count)

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        if not self.ready:
            return EMPTY
        last = self._index(int(history[-1]))
        if sampler.config.temperature == 0:
            return self._propose_tree(last, plan)
        return self._sample(history, last, plan, sampler)

    def _propose_tree(self, last: int, plan: DraftPlan) -> Draft:
        """Return the most likely paths.

        All paths of a depth are predicted together, since loading the weights takes the time.
        """
        floor = max(plan.floor, _FLOOR)
        likely: dict[IndexPath, float] = {}
        open_: dict[IndexPath, float] = {(last,): 1.0}
        for _ in range(min(self.ahead, plan.length)):  # the depth of a tree of `length` tokens
            level = self._expand(open_, plan.branches, floor)
            likely |= level
            # A path outside the most likely `length` of its depth is outside those of all depths.
            best = sorted(level, key=lambda path: -level[path])[: plan.length]
            open_ = {path: level[path] for path in best}
            if not open_:
                break
        paths = {tuple(self.tokens[list(path[1:])].tolist()): p for path, p in likely.items()}
        return most_likely_tree(paths, plan.length)

    def _expand(
        self, paths: dict[IndexPath, float], branches: int, floor: float
    ) -> dict[IndexPath, float]:
        """Return each path with each of its `branches` most likely next tokens."""
        guess = self.likeliest(list(paths), min(branches, len(self.tokens)))
        rows = list(zip(guess.tokens.tolist(), guess.probabilities.tolist(), strict=True))
        expanded: dict[IndexPath, float] = {}
        for i, (path, probability) in enumerate(paths.items()):
            for index, own in zip(*rows[min(i, len(rows) - 1)], strict=True):
                if (joint := probability * own) >= floor:
                    expanded[(*path, index)] = joint
        return expanded

    def _sample(self, history: Tokens, last: int, plan: DraftPlan, sampler: Sampler) -> Draft:
        """Sample one path with siblings."""
        draft, text = SampledDraft(), history
        path: IndexPath = (last,)
        for _ in range(min(plan.length // plan.branches, self.ahead)):
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self.tokens] = self.logits([path])[0]
            if sampler.allows_none(logits, text):
                break
            q = sampler.probabilities(logits, text)
            token = draft.extend(q, plan.branches, sampler)
            path, text = (*path, self._index(token)), np.append(text, np.int32(token))
        return draft.build()

    def _index(self, token: int) -> int:
        """Return the index of `token` in `tokens`, or -1."""
        at = int(self.tokens.searchsorted(token))
        return at if at < len(self.tokens) and self.tokens[at] == token else -1


class StateDrafter(ParallelDrafter):
    """Predicts by states whose products with the tokens' rows are the logits."""

    rows: TokenRows

    @abstractmethod
    def states(self, paths: Sequence[IndexPath]) -> Float:
        """Return the states [n, K] after `paths`, as many as `logits` has rows."""

    def logits(self, paths: Sequence[IndexPath]) -> Float:
        return self.rows @ self.states(paths)

    def likeliest(self, paths: Sequence[IndexPath], count: int) -> Guess:
        return self.rows.likeliest(self.states(paths), count)


def silu(x: Float) -> Float:
    """Return x times its sigmoid."""
    half = np.float32(0.5) * x
    return np.asarray(half + half * np.tanh(half), np.float32)
