"""A float block whose attention and gate run on the C++ kernels, where they are installed."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.quantize._native import kernels


class FastBlock(Block):
    """`Block` for whole windows; equal to it but for the last bits of its sums.

    The kernels run on the calling thread, so that several windows can run side by side.
    """

    def attend_causal(self, part: Attention, q: Float, k: Float, v: Float) -> Float:
        native = kernels()
        if native is None or k.shape[1] != q.shape[1] or part.softcap or part.sinks:
            return super().attend_causal(part, q, k, v)
        return native.attention(q, k, v, part.scale, part.window)

    def gated(self, part: GatedMlp, gate: Float, up: Float) -> Float:
        native = kernels()
        if native is None or part.activation != "silu":
            return super().gated(part, gate, up)
        return native.gated(gate, up)
