"""Distillation: the student's distributions at each position move to the float model's."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from codetraining.matrices import AdamStep, compiled
from codetraining.search import CodeSearch
from codetraining.student import Student
from edgegen.errors import CheckFailed
from edgegen.train.fake import Tensor

POSITIONS = 8192
"""Positions whose logits are in memory together."""
OWN_HELD_OUT = 64
"""Maximum number of held-out windows of the text that the float model writes."""
ENCODE_EVERY = 3
"""Steps from one search for the codes to the next."""
WARM_UP = 30
"""Maximum number of steps in which the rates rise to their maximum."""


@dataclass(frozen=True)
class TrainingSettings:
    """Hyperparameters of a run."""

    steps: int
    batch: int
    """Windows of a step."""
    latent_rate: float = 0.05
    """Rate of the latent weights, in steps of the code."""
    scale_rate: float = 6e-4
    seed: int = 0

    def factor(self, step: int) -> float:
        """Return the factor of all rates at `step`, from 0: a cosine that ends at 0."""
        decay = 0.5 + 0.5 * math.cos(math.pi * step / self.steps)
        warm = max(1, min(WARM_UP, self.steps // 20))
        return min(1.0, (step + 1) / warm) * decay


@dataclass(frozen=True)
class Texts:
    """Windows, and the float model's states in them."""

    tokens: Tensor
    """int32 [windows, T]"""
    states: Tensor
    """Inputs of the float head [windows, T, hidden]."""
    table: Tensor
    """The float head [vocab, hidden]."""
    held_out: int
    """Number of windows at the beginning that are held-out windows of the calibration text."""


class Training:
    """One run.

    Args:
        report: called with a line of text now and then.
    """

    def __init__(
        self,
        student: Student,
        texts: Texts,
        settings: TrainingSettings,
        report: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.student, self.texts, self.settings = student, texts, settings
        self.search, self.report = CodeSearch(student.device), report
        self.random = np.random.default_rng(settings.seed)
        count, first = len(texts.tokens), texts.held_out
        own = np.linspace(first, count - 1, min(OWN_HELD_OUT, max(2, count // 8))).astype(int)
        self.held_out = {"calibration text": np.arange(first), "own text": np.unique(own)}
        self.used = np.setdiff1d(np.arange(first, count), own)
        self.order: list[int] = []

    def run(self) -> tuple[float, float]:
        """Train; return KL(float || quantized) on held-out windows before and after, in nats.

        It is the mean of both kinds of held-out windows.

        Raises:
            CheckFailed: training has not lowered it.
        """
        before = self.measure()
        for step in range(self.settings.steps):
            loss = self._step(step)
            if (step + 1) % 100 == 0:
                changed = int(self.search.changed)
                self.search.changed.zero_()
                self.report(f"step {step + 1}, KL {float(loss):.4f}, {changed} codes changed")
        self._encode()
        after = self.measure()
        if not after < before:  # NaN too
            raise CheckFailed(
                f"expected a KL below {before:.4f} after distillation, got {after:.4f}; train "
                "longer, or on more text"
            )
        return before, after

    def measure(self) -> float:
        """Return the KL on held-out windows, and report it for each kind of them."""
        means = [self._mean(kind) for kind, windows in self.held_out.items() if len(windows)]
        return float(np.mean(means))

    def _mean(self, kind: str) -> float:
        index, batch = torch.tensor(self.held_out[kind]), self.settings.batch
        # Repeated windows fill the last batch, so that all have the shape of a training step.
        whole = index.repeat(batch)[: -(-len(index) // batch) * batch]
        sums = [float(self._loss(part).detach()) for part in whole.split(batch)]
        mean: float = sum(sums) / (len(whole) * self.texts.tokens.shape[1])
        self.report(f"held-out {kind}: KL {mean:.4f}")
        return mean

    def _step(self, step: int) -> Tensor:
        settings = self.settings
        factor = settings.factor(step)
        loss = self._loss(self._batch()) / (settings.batch * self.texts.tokens.shape[1])
        loss.backward()
        rates = settings.latent_rate * factor, settings.scale_rate * factor
        self.student.step(AdamStep(*rates, step + 1), factor)
        if (step + 1) % ENCODE_EVERY == 0:
            self._encode()
        return loss.detach()

    def _encode(self) -> None:
        self.student.encode(self.search, int(self.random.integers(1 << 20)))

    def _batch(self) -> Tensor:
        """Return the numbers of the windows of a step; all are used once before any is again."""
        if len(self.order) < self.settings.batch:
            self.order = self.random.permutation(self.used).tolist()
        part, self.order = (
            self.order[: self.settings.batch],
            self.order[self.settings.batch :],
        )
        return torch.tensor(part)

    def _loss(self, windows: Tensor) -> Tensor:
        """Return the KL of some windows, summed over their positions."""
        index = windows.to(self.student.device)
        x = self.student.states(self.texts.tokens[index].long()).flatten(0, 1)
        states, head = self.texts.states[index].flatten(0, 1), self.student.head
        return HeadLoss.apply(x, states, self.texts.table, head)


class HeadLoss(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """KL(float || quantized) of the heads' outputs, summed over positions.

    The gradient is computed with the loss, so that no logits are kept.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, states: Tensor, exact: Tensor, stored: Tensor) -> Tensor:
        divergence_of = _compiled_divergence(x.device.type)
        grads, total = [], torch.zeros((), device=x.device)
        for mine, theirs in zip(x.split(POSITIONS), states.split(POSITIONS), strict=True):
            kl, grad = divergence_of(F.linear(theirs, exact), F.linear(mine, stored))
            total += kl
            grads.append(grad @ stored)
        ctx.save_for_backward(torch.cat(grads))
        return total

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        (of_x,) = ctx.saved_tensors
        return of_x * grad.to(of_x.dtype), None, None, None


def divergence(teacher: Tensor, student: Tensor) -> tuple[Tensor, Tensor]:
    """Return KL(teacher || student) summed, and its gradient for the student's logits.

    Both are logits [T, vocab].
    """
    log_p, log_q = teacher.float().log_softmax(-1), student.float().log_softmax(-1)
    p = log_p.exp()
    return (p * (log_p - log_q)).sum(), (log_q.exp() - p).to(student.dtype)


@cache
def _compiled_divergence(device: str) -> Any:
    return compiled(divergence, device)
