"""How close a model comes to a text and to another model: perplexity, agreement, divergence.

All sums are in float64: figures that are compared to a thousandth must not depend on the order of
tens of thousands of float32 additions.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Tokens
from edgegen.errors import CheckFailed, UsageError

BLOCK = 1 << 19
"""Logits looked at together: their float64 copies stay at a few MB."""


class Score:
    """Running result over positions; feed it with `add`, read it at any time.

    With p the reference's and q the model's distribution of the next token, per position:
    perplexity is exp of the mean of -log q(target), kl the mean of sum p log(p / q) in nats, and
    top1_agreement the share where the likeliest tokens of p and q are the same.
    """

    def __init__(self) -> None:
        self.tokens = 0
        """Positions scored."""
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
            reference_logits: [T, V], another model's at the same positions.

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
        """Of the model; infinite past float64's range."""
        return _exp(self._loss / self._known(self.tokens, "positions"))

    @property
    def reference_perplexity(self) -> float:
        """Of the reference, over the positions where it was given."""
        return _exp(self._reference_loss / self._known(self._compared, "reference"))

    @property
    def ratio(self) -> float:
        """perplexity / reference_perplexity; both over all positions."""
        if self._compared != self.tokens:
            raise ValueError("the reference was given for some of the positions only")
        return _exp((self._loss - self._reference_loss) / self._known(self.tokens, "positions"))

    @property
    def top1_agreement(self) -> float:
        """From 0 to 1."""
        return self._agreed / self._known(self._compared, "reference")

    @property
    def kl(self) -> float:
        """KL(reference || model) in nats a position."""
        # Rounding can leave a sum of equal terms a hair below 0.
        return max(0.0, self._kl / self._known(self._compared, "reference"))

    @staticmethod
    def _known(count: int, what: str) -> int:
        if not count:
            raise ValueError(f"no {what} added to the score yet")
        return count


def log_softmax(logits: Float) -> NDArray[np.float64]:
    """Natural log of the softmax over the last axis, float64.

    Raises:
        CheckFailed: logits are NaN or infinite.
    """
    x = logits.astype(np.float64)
    with np.errstate(invalid="ignore"):  # inf - inf: found below
        x -= x.max(axis=-1, keepdims=True)
        total = np.exp(x).sum(axis=-1, keepdims=True)
    # NaN and inf spoil their row's sum; -inf alone would pass, as a token of probability 0.
    if not (np.isfinite(total).all() and np.isfinite(x.min())):
        raise CheckFailed(
            "the model's logits are not finite numbers: its weights or its engine are at fault"
        )
    x -= np.log(total)
    return x


def windows(ids: Sequence[int], context: int, bos: int | None = None) -> list[Tokens]:
    """Cut a text into consecutive windows that do not overlap, each int32 [at most `context`].

    Every position of a window is scored but its first; a shorter last window counts from 2 tokens.

    Args:
        ids: the text's tokens, without a BOS.
        context: tokens a window.
        bos: put before each window by models whose tokenizer adds one; it is part of `context`.

    Raises:
        UsageError: `context` is less than 2, or the text has nothing to score.
    """
    if context < 2:
        raise UsageError(f"the context is {context} tokens, expected at least 2")
    found = list(_windows(ids, context, bos))
    if not found:
        raise UsageError(f"the text has {len(ids)} tokens, expected at least 2; give a longer one")
    return found


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
