"""A float block whose attention and gate run on the C++ kernels, where they are installed."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.quantize._native import kernels


class FastBlock(Block):
    """`Block` for whole windows; equal to it but for the last bits of its sums.

    The kernels run on the calling thread, so that several windows can run side by side.
    """

    def _attend_causal(self, q: Float, k: Float, v: Float) -> Float:
        native = kernels()
        if native is None or k.shape[1] != q.shape[1]:
            return super()._attend_causal(q, k, v)
        return native.attention(q, k, v, self.config.attention_scale, self.window)

    def _gated(self, gate: Float, up: Float) -> Float:
        native = kernels()
        if native is None or self.config.activation != "silu":
            return super()._gated(gate, up)
        return native.gated(gate, up)
