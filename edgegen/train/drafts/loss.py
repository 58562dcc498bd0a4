"""The loss of a draft's guesses, with its gradient made in the same pass.

A vocabulary is wide and memory slow: logits are made for some rows at a time, turned into their own
gradient in place, and multiplied back at once, so that they are neither kept nor read again.
"""

from __future__ import annotations

from typing import Any, cast

import torch
import torch.nn.functional as F  # noqa: N812  (as the whole field calls it)

from edgegen.train.fake import Tensor

_ROWS = {"cpu": 256, "cuda": 4096}
"""Whose logits are held at once."""


def token_loss(
    hidden: Tensor, table: Tensor, labels: Tensor, likely: tuple[Tensor, Tensor] | None, soft: float
) -> Tensor:
    """Cross-entropy summed over tokens: of each with the one that came next, and by the weight
    `soft` with the probabilities that the target gave, as far as they are known.

    Args:
        hidden: [n, width], what the logits are made of.
        table: [vocab, width], the head.
        labels: int64 [n].
        likely: the target's likeliest tokens, int64 [n, k], and their probabilities, float32.
        soft: from 0 to 1.
    """
    targets, weights = labels[:, None], torch.ones_like(labels[:, None], dtype=torch.float32)
    if likely is not None and soft:
        ids, odds = likely
        known = odds.sum() / max(len(odds), 1)
        targets = torch.cat([targets, ids], 1)
        scaled = odds * (soft / known.clamp(min=1e-6))
        weights = torch.cat([weights * (1 - soft), scaled], 1)
    return cast(Tensor, _TokenLoss.apply(hidden, table, targets, weights))


class _TokenLoss(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """-sum of `weights` [n, k] times the log-probabilities of `targets` [n, k]."""

    @staticmethod
    def forward(
        ctx: Any, hidden: Tensor, table: Tensor, targets: Tensor, weights: Tensor
    ) -> Tensor:
        wants_hidden, wants_table = ctx.needs_input_grad[:2]
        near = table.to(hidden.dtype)
        total = torch.zeros((), device=hidden.device)
        to_hidden = torch.empty_like(hidden) if wants_hidden else None
        to_table = torch.zeros_like(table) if wants_table else None
        step = _ROWS[hidden.device.type]
        for start in range(0, len(hidden), step):
            part = slice(start, start + step)
            rows, target, weight = hidden[part], targets[part], weights[part]
            z = F.linear(rows, near).float()  # [rows, vocab]
            z -= z.amax(1, keepdim=True)
            chosen = z.gather(1, target)
            sums = z.exp_().sum(1, keepdim=True)
            total -= (weight * (chosen - sums.log())).sum()
            z *= weight.sum(1, keepdim=True) / sums
            z.scatter_add_(1, target, -weight)
            z = z.to(hidden.dtype)
            if to_hidden is not None:
                to_hidden[part] = z @ near
            if to_table is not None:
                to_table += z.T @ rows
        ctx.save_for_backward(to_hidden, to_table)
        return total

    @staticmethod
    def backward(ctx: Any, given: Tensor) -> Any:
        # In place: they are used once.
        return (*(None if g is None else g.mul_(given) for g in ctx.saved_tensors), None, None)
