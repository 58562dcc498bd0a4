"""Perplexity of a model on a text, and its agreement and KL divergence with another model.

All sums are in float64: figures that are compared to a thousandth must not depend on the order of
tens of thousands of float32 additions.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Tokens
from edgegen.errors import CheckFailed, UsageError

BLOCK = 1 << 19
"""Logits processed together, so that their float64 copies take a few MB."""


class Score:
    """Running score over positions: call `add`, read the properties at any time.

    With p the reference's and q the model's distribution of the next token: perplexity is exp of
    the mean of -log q(target), kl is the mean of sum p log(p / q) in nats, and top1_agreement is
    the fraction of positions where p and q have the same most likely token.
    """

    def __init__(self) -> None:
        self.tokens = 0
        """Number of scored positions."""
        self._compared = 0
        self._agreed = 0
        self._loss = 0.0
        self._reference_loss = 0.0
        self._kl = 0.0

    def add(
        self,
        logits: Float,
        targets: NDArray[np.integer],
        reference_logits: Float | None = None,
    ) -> None:
        """Score positions: row t of `logits` [T, V] predicts targets[t], [T].

        Args:
            reference_logits: logits of the reference model at the same positions, [T, V].

        Raises:
            CheckFailed: logits are NaN or infinite.
            ValueError: shapes differ.
        """
        if len(logits) != len(targets):
            raise ValueError(f"{len(logits)} rows of logits for {len(targets)} targets")
        if reference_logits is not None and reference_logits.shape != logits.shape:
            raise ValueError(f"logits are {logits.shape}, the reference's {reference_logits.shape}")
        rows = max(1, BLOCK // logits.shape[1])
        for start in range(0, len(targets), rows):
            part = slice(start, start + rows)
            other = None if reference_logits is None else reference_logits[part]
            self._add(logits[part], targets[part], other)

    def _add(self, logits: Float, targets: NDArray[np.integer], other: Float | None) -> None:
        at = np.arange(len(targets)), targets
        q = log_softmax(logits)  # [T, V]
        self.tokens += len(targets)
        self._loss -= float(q[at].sum())
        if other is not None:
            p = log_softmax(other)
            self._compared += len(targets)
            self._agreed += int((logits.argmax(axis=1) == other.argmax(axis=1)).sum())
            self._reference_loss -= float(p[at].sum())
            self._kl += float((np.exp(p) * (p - q)).sum())

    @property
    def perplexity(self) -> float:
        """Perplexity of the model; infinite beyond float64's range."""
        return _exp(self._loss / self._known(self.tokens, "positions"))

    @property
    def reference_perplexity(self) -> float:
        """Perplexity of the reference, over the positions that have reference logits."""
        return _exp(self._reference_loss / self._known(self._compared, "reference"))

    @property
    def ratio(self) -> float:
        """perplexity / reference_perplexity, both over all positions."""
        if self._compared != self.tokens:
            raise ValueError("expected reference logits at all positions, got some")
        return _exp((self._loss - self._reference_loss) / self._known(self.tokens, "positions"))

    @property
    def top1_agreement(self) -> float:
        """Fraction of positions with the same most likely token, 0 to 1."""
        return self._agreed / self._known(self._compared, "reference")

    @property
    def kl(self) -> float:
        """KL(reference || model) in nats per position."""
        # Rounding can make the sum slightly negative.
        return max(0.0, self._kl / self._known(self._compared, "reference"))

    @staticmethod
    def _known(count: int, what: str) -> int:
        """Return a count that is not 0."""
        if not count:
            raise ValueError(f"no {what} added to the score yet")
        return count


def log_softmax(logits: Float) -> NDArray[np.float64]:
    """Return the natural log of the softmax over the last axis, in float64.

    Raises:
        CheckFailed: logits are NaN or infinite.
    """
    x = logits.astype(np.float64)
    with np.errstate(invalid="ignore"):  # inf - inf is detected below
        x -= x.max(axis=-1, keepdims=True)
    x -= np.log(_total(x))[..., None]
    return x


def _total(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sums of exp(x) over the last axis, for rows whose maximum is 0."""
    with np.errstate(invalid="ignore"):
        total: NDArray[np.float64] = np.exp(x).sum(axis=-1)
    # NaN and inf make the row's sum NaN. -inf alone would not, as a token of probability 0.
    if not (np.isfinite(total).all() and np.isfinite(x.min())):
        raise CheckFailed(
            "expected finite logits, got NaN or infinity; check the model's weights and the engine"
        )
    return total


class Predictions(NamedTuple):
    """A model's predictions of a text's tokens, position by position."""

    losses: NDArray[np.float64]
    """-log of the probability of the token that follows, in nats, [T]."""
    likeliest: NDArray[np.intp]
    """The most likely token, [T]."""

    @property
    def perplexity(self) -> float:
        """Perplexity of the text; infinite beyond float64's range."""
        return _exp(float(self.losses.mean()))


def predictions(logits: Float, targets: NDArray[np.integer]) -> Predictions:
    """Return the predictions of positions whose `logits` [T, V] are for the tokens `targets` [T].

    Raises:
        CheckFailed: logits are NaN or infinite.
    """
    rows = max(1, BLOCK // logits.shape[1])
    losses = np.empty(len(targets))
    for start in range(0, len(targets), rows):
        part = slice(start, start + rows)
        block = logits[part].astype(np.float64)
        with np.errstate(invalid="ignore"):  # inf - inf is detected below
            block -= block.max(axis=1, keepdims=True)
        own = block[np.arange(len(block)), targets[part]]
        losses[part] = np.log(_total(block)) - own
    return Predictions(losses, logits.argmax(axis=1))


def joined(parts: Iterable[Predictions]) -> Predictions:
    """Return the predictions of several texts together."""
    losses, likeliest = zip(*parts, strict=True)
    return Predictions(np.concatenate(losses), np.concatenate(likeliest))


def windows(ids: Sequence[int], context: int, bos: int | None = None) -> list[Tokens]:
    """Cut a text into consecutive windows without overlap, each int32 [at most `context`].

    All positions of a window but its first are scored. A shorter last window counts from 2 tokens.

    Args:
        ids: the text's tokens, without a BOS.
        context: tokens per window.
        bos: token that starts each window, for tokenizers that add one; part of `context`.

    Raises:
        UsageError: `context` or the text is shorter than 2 tokens.
    """
    if context < 2:
        raise UsageError(f"expected a context of at least 2 tokens, got {context}; raise --context")
    result = list(_windows(ids, context, bos))
    if not result:
        raise UsageError(f"expected a text of at least 2 tokens, got {len(ids)}; use a longer one")
    return result


def _windows(ids: Sequence[int], context: int, bos: int | None) -> Iterator[Tokens]:
    first = [] if bos is None else [bos]
    step = context - len(first)
    for start in range(0, len(ids), step):
        window = [*first, *ids[start : start + step]]
        if len(window) >= 2:
            yield np.array(window, np.int32)


def _exp(value: float) -> float:
    try:
        return math.exp(value)
    except OverflowError:
        return math.inf
