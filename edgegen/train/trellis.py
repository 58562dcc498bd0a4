"""A trellis-coded matrix in training: latent weights, and the codes nearest to them.

The forward pass has the decoded steps, and the backward pass treats decoding as the identity
(arXiv:1308.3432). Between two searches for the codes, the latent weights accumulate the gradients.
They start at the decoded steps: a search from there finds the codes that GPTQ has chosen, whose
errors compensate for each other. The codes nearest to the float weights would not.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from edgegen.quantize.tensor import TrellisTensor
from edgegen.quantize.trellis import nearest
from edgegen.train.fake import RowScaled, Tensor, to_torch

SPACING = 9.0
"""Distance, in steps, of the codes of a uniform grid that leaves about the same error."""
MAX_SCALE = 4.0
"""Maximum factor by which training raises or lowers the scale of a row."""


class _Decode(torch.autograd.Function):  # type: ignore[misc]  # torch is untyped here
    """steps * s, whose gradient for the latent weights v is that of v * s."""

    @staticmethod
    def forward(ctx: Any, v: Tensor, s: Tensor, steps: Tensor) -> Tensor:  # noqa: ARG004
        ctx.save_for_backward(s, steps)
        return steps * s[:, None]

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        s, steps = ctx.saved_tensors
        return grad * s[:, None], (grad * steps).sum(-1), None


class TrellisMatrix:
    """A trellis-coded matrix [N, K] in training, which starts as `begin`."""

    def __init__(self, begin: TrellisTensor, device: str = "cpu") -> None:
        self.codes = begin
        """Codes of the forward pass; the scales are those at the start."""
        self.steps: Tensor = to_torch(begin.steps.astype(np.float32), device)
        self.v: Tensor = self.steps.clone().requires_grad_()
        """Latent weights in steps, [N, K]."""
        self.c: Tensor = torch.ones(len(begin.s), device=device).requires_grad_()
        """Factors of the rows' scales, [N]."""
        self.s = to_torch(begin.s, device)

    def weight(self) -> Tensor | RowScaled:
        """Return the dequantized matrix [N, K]."""
        if not self.v.requires_grad:
            return RowScaled(self.steps, self._scales())
        weight: Tensor = _Decode.apply(self.v, self._scales(), self.steps)
        return weight

    def use_bfloat16(self) -> None:
        """Keep the steps in bfloat16, which represents them exactly."""
        self.steps = self.steps.bfloat16()

    def encode(self) -> None:
        """Set the codes to those nearest to the latent weights."""
        if not self.v.requires_grad:
            return
        self.codes = nearest(self._stored(), self.v.detach().cpu().numpy())
        self.steps.copy_(torch.from_numpy(self.codes.steps.astype(np.float32)))

    def finish(self) -> TrellisTensor:
        """Return the quantized matrix."""
        return self._stored()

    def _stored(self) -> TrellisTensor:
        codes, s = self.codes, self._scales().detach().cpu().numpy()
        return TrellisTensor.from_codes(codes.codes, codes.refinements, codes.planes, s)

    def _scales(self) -> Tensor:
        return self.s * self.c.clamp(1 / MAX_SCALE, MAX_SCALE)
