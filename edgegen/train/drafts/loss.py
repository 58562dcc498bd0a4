"""Cross-entropy loss of a draft, fused with its gradient to save memory traffic.

Logits are computed for some rows at a time, replaced by their gradient in place, and multiplied
back immediately. They are never all in memory.
"""

from __future__ import annotations

from typing import Any, cast

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.train.fake import Tensor

_ROWS = {"cpu": 256, "cuda": 4096}
"""Rows whose logits are in memory together, by device."""


def token_loss(
    hidden: Tensor,
    table: Tensor,
    labels: Tensor,
    likely: tuple[Tensor, Tensor] | None,
    soft: float,
    *,
    cap: float = 0.0,
) -> Tensor:
    """Return the cross-entropy, summed over tokens.

    Its target distribution is (1 - soft) * the next token + soft * the target model's
    distribution, truncated to its k most likely tokens and rescaled.

    Args:
        hidden: input of the head, [n, width].
        table: weight of the head, [vocab, width].
        labels: next tokens, int64 [n].
        likely: the target's most likely tokens, int64 [n, k], and their probabilities, float32
            [n, k]; None if unknown.
        soft: weight of the target's distribution, 0 to 1.
        cap: c of the logits' cap c * tanh(logit / c); 0 is none.
    """
    targets, weights = labels[:, None], torch.ones_like(labels[:, None], dtype=torch.float32)
    if likely is not None and soft:
        ids, odds = likely
        known = odds.sum() / max(len(odds), 1)
        targets = torch.cat([targets, ids], 1)
        scaled = odds * (soft / known.clamp(min=1e-6))
        weights = torch.cat([weights * (1 - soft), scaled], 1)
    return cast(Tensor, _TokenLoss.apply(hidden, table, targets, weights, cap))


class _TokenLoss(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """-sum of `weights` [n, k] times the log-probabilities of `targets` [n, k]."""

    @staticmethod
    def forward(  # noqa: PLR0917  (torch passes them by position)
        ctx: Any, hidden: Tensor, table: Tensor, targets: Tensor, weights: Tensor, cap: float
    ) -> Tensor:
        needs_hidden, needs_table = ctx.needs_input_grad[:2]
        near = table.to(hidden.dtype)
        total = torch.zeros((), device=hidden.device)
        to_hidden = torch.empty_like(hidden) if needs_hidden else None
        to_table = torch.zeros_like(table) if needs_table else None
        step = _ROWS[hidden.device.type]
        for start in range(0, len(hidden), step):
            part = slice(start, start + step)
            rows, target, weight = hidden[part], targets[part], weights[part]
            z = F.linear(rows, near).float()  # [rows, vocab]
            bent = torch.tanh(z / cap) if cap else None
            z = z if bent is None else bent * cap
            z -= z.amax(1, keepdim=True)
            chosen = z.gather(1, target)
            sums = z.exp_().sum(1, keepdim=True)
            total -= (weight * (chosen - sums.log())).sum()
            z *= weight.sum(1, keepdim=True) / sums
            z.scatter_add_(1, target, -weight)
            if bent is not None:  # the derivative of the cap
                z *= 1 - bent.square_()
            z = z.to(hidden.dtype)
            if to_hidden is not None:
                to_hidden[part] = z @ near
            if to_table is not None:
                to_table += z.T @ rows
        ctx.save_for_backward(to_hidden, to_table)
        return total

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Any:
        # In place: the saved gradients are used once.
        grads = (None if g is None else g.mul_(grad) for g in ctx.saved_tensors)
        return (*grads, None, None, None)
