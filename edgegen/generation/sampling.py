"""Sampling: penalties, temperature, top-k, top-p, min-p, in the order of transformers.

Most of the work is on the candidates only: top-k over a 262k vocabulary takes two passes over the
logits, greedy decoding takes one argmax.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from edgegen._types import Float
from edgegen.errors import CorruptFile, SchemaMismatch
from edgegen.generation.config import GenerationConfig
from edgegen.generation.penalties import adjust, adjusts

if TYPE_CHECKING:
    from edgegen.generation.constraints import Constraint

Double = NDArray[np.float64]
Ids = NDArray[np.intp]

_BLOCK = 64
"""Scores of a block whose maximum top-k compares first."""
_SPAN = 512
"""Weights whose sums `draw` compares first."""
_COLDEST = 1e-30
"""Lowest temperature; a quotient by a lower one may overflow."""
_NUCLEUS = 256
"""Candidates that top-p sorts first."""


class Sampler:
    """Samples tokens with a `GenerationConfig`. Not thread-safe: it owns the random state."""

    def __init__(
        self,
        config: GenerationConfig,
        rng: np.random.Generator | None = None,
        constraint: Constraint | None = None,
        start: int = 0,
    ) -> None:
        """Sample tokens of an answer that begins after `start` tokens."""
        self.config, self.start = config, start
        self.rng = rng or np.random.default_rng(config.seed)
        self.constraint = constraint

    @property
    def takes_most_likely(self) -> bool:
        """Whether it always returns the token with the highest logit."""
        plain = self.config.temperature == 0 and not adjusts(self.config)
        return plain and self.constraint is None

    def sample(self, logits: Float, history: ArrayLike) -> int:
        """Return a token for `logits` [vocab]; penalties and constraint use `history`."""
        if self.config.temperature == 0:
            return self._best(logits, history)
        ids, weights = candidates(self._scores(logits, history), self.config)
        return int(ids[draw(weights, self.rng.random())])

    def probabilities(self, logits: Float, history: ArrayLike) -> Double:
        """Return the distribution [vocab] that `sample` draws from."""
        if self.config.temperature == 0:
            return _one_hot(self._best(logits, history), len(logits))
        return _distribution(self._scores(logits, history), self.config)

    def allows_none(self, logits: Float, history: ArrayLike) -> bool:
        """Return whether the constraint allows no token that has finite `logits` [vocab]."""
        if self.constraint is None:
            return False
        return float(self.constraint.apply(logits, history).max()) == -np.inf

    def _best(self, logits: Float, history: ArrayLike) -> int:
        """Return the most likely allowed token.

        The most likely token of all is checked first, which costs a tenth of a mask over all.
        """
        scores = adjust(logits, history, self.config, self.start)
        best = greedy(scores)
        if self.constraint is None or self.constraint.count_allowed([best], history):
            return best
        scores = self.constraint.apply(scores, history)
        while self.constraint.refused([best := greedy(scores)], history):
            scores = _without(scores, [best])
        return best

    def _scores(self, logits: Float, history: ArrayLike) -> Float:
        if self.constraint is None:
            return adjust(logits, history, self.config, self.start)
        logits = self.constraint.apply(logits, history)
        scores = adjust(logits, history, self.config, self.start)
        while True:
            ids, weights = candidates(scores, self.config)
            refused = self.constraint.refused(ids[weights > 0], history)
            if not refused:
                return scores
            scores = _without(scores, refused)


def probabilities(logits: Float, history: ArrayLike, config: GenerationConfig) -> Double:
    """Return the distribution [vocab] that `Sampler` draws from; one-hot at temperature 0.

    Speculative sampling compares these of target and draft (arXiv 2211.17192, section 2.3).
    """
    return _distribution(adjust(logits, history, config), config)


def _distribution(scores: Float, config: GenerationConfig) -> Double:
    if config.temperature == 0:
        return _one_hot(greedy(scores), len(scores))
    p = np.zeros(len(scores))
    ids, weights = candidates(scores, config)
    p[ids] = weights / weights.sum()
    return p


def _one_hot(token: int, n: int) -> Double:
    p = np.zeros(n)
    p[token] = 1.0
    return p


def _without(scores: Float, tokens: Sequence[int]) -> Float:
    """Return the scores with minus infinity for some tokens.

    Raises:
        SchemaMismatch: no token is left.
    """
    scores = scores.copy()
    scores[tokens] = -np.inf
    if scores.max() == -np.inf:
        raise SchemaMismatch(
            "expected an answer that the JSON schema allows, got a beginning that none continues; "
            "simplify the schema, or ask again with another seed"
        )
    return scores


def draw(weights: Double, u: float) -> int:
    """Return an index with probability proportional to `weights`, for `u` uniform in [0, 1).

    Inverse transform sampling, in two levels since cumulative sums are slow: first a block, then an
    index in it. (The two minima handle a product that rounds up to the end.)
    """
    sums = np.add.reduceat(weights, np.arange(0, len(weights), _SPAN))
    ends = sums.cumsum()
    block = min(int(ends.searchsorted(u * ends[-1], side="right")), len(ends) - 1)
    before = ends[block - 1] if block else 0.0
    inside = weights[block * _SPAN : (block + 1) * _SPAN].cumsum()
    index = int(inside.searchsorted(u * ends[-1] - before, side="right"))
    return block * _SPAN + min(index, len(inside) - 1)


def greedy(logits: Float) -> int:
    """Return the token with the highest logit, the first of equal ones."""
    best = int(logits.argmax())
    _check(float(logits[best]))
    return best


def candidates(scores: Float | Double, config: GenerationConfig) -> tuple[Ids, Double]:
    """Return the ids [n] that may be sampled, ascending, and their weights [n].

    `scores` [vocab] are the logits after penalties. Weights are probabilities relative to the
    highest one, in float64 as in the C interface: float32 would draw another token once in ten
    thousand. For temperature > 0.
    """
    highest = float(scores.max())
    _check(highest)
    ids = top_k(scores, config.top_k)
    kept = scores if len(ids) == len(scores) else scores[ids]
    weights = kept.astype(np.float64) - highest  # exp cannot overflow
    weights /= max(config.temperature, _COLDEST)
    np.exp(weights, out=weights)
    if config.top_p < 1:
        inside = nucleus(weights, config.top_p)
        ids, weights = ids[inside], weights[inside]
    if config.min_p > 0:
        inside = np.flatnonzero(weights >= config.min_p)  # the highest weight is exactly 1
        ids, weights = ids[inside], weights[inside]
    return ids, weights


def top_k(scores: Float | Double, k: int) -> Ids:
    """Return the ids, ascending, with at least the k-th highest score; all of them if k is 0.

    The k-th highest of the blocks' maxima is a lower bound of the k-th highest score, so few scores
    are left to partition.
    """
    n = len(scores)
    ids = _all_ids(n)
    if not 0 < k < n:
        return ids
    if (blocks := n // _BLOCK) > k:
        maxima = scores[: blocks * _BLOCK].reshape(_BLOCK, blocks).max(axis=0)
        ids = np.flatnonzero(scores >= _kth_highest(maxima, k))
    return ids[scores[ids] >= _kth_highest(scores[ids], k)]


def nucleus(weights: Double, top_p: float) -> Ids:
    """Return the indices, ascending, of the fewest weights that make up `top_p` of the sum.

    Only as many of the highest weights as necessary are sorted.
    """
    total = weights.sum()
    size = _NUCLEUS
    while True:
        head = top_k(weights, size)
        order = head[np.argsort(-weights[head], kind="stable")]
        reached = weights[order].cumsum() >= top_p * total
        if reached.any() or len(order) == len(weights):
            count = int(reached.argmax()) + 1 if reached.any() else len(order)
            return np.sort(order[:count])
        size *= 8


@functools.cache
def _all_ids(n: int) -> Ids:
    ids: Ids = np.arange(n)
    ids.setflags(write=False)
    return ids


def _kth_highest(values: NDArray[np.floating], k: int) -> float:
    return float(np.partition(values, len(values) - k)[len(values) - k])


def _check(highest: float) -> None:
    """Raise CorruptFile for logits with a NaN or an infinity, which argmax and max return."""
    if not math.isfinite(highest):
        raise CorruptFile(
            f"expected finite logits, got {highest}; check the bundle with `edgegen verify`, or "
            "export it again"
        )
