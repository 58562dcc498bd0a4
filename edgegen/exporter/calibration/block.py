"""A float block whose attention and gate run on the C++ kernels, where they are installed."""

from __future__ import annotations

from collections.abc import Mapping

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.exporter.calibration.buffer import ActivationBuffer
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.quantize._native import kernels

WIDE = 2048
"""Hidden size from which calibration saves a pass of the text through each block. It costs
SmolLM2-135M 1 % of perplexity; a pass through a layer of a 7B model takes 40 s of one core."""


def in_one_pass(config: ModelConfig, layer: int) -> bool:
    """Return whether the text passes through a block once, while its matrices are quantized.

    Not in a mixture of experts, which tokens pass through in different orders.
    """
    experts = any("." in name for name in config.matrices(layer))
    return config.hidden_size >= WIDE and not experts


def correctable(config: ModelConfig) -> bool:
    """Return whether matrices can be corrected for the losses of those before them.

    The text also passes through the float model for it, which takes as long as the pass that
    `in_one_pass` saves.
    """
    experts = any("." in name for i in range(config.num_layers) for name in config.matrices(i))
    return config.hidden_size < WIDE and not experts


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


class RoundedBlock(FastBlock):
    """`FastBlock` for calibration: its products round their operands to bfloat16.

    Where the processor has such products they take half the time. The error is a hundredth of what
    quantizing the weights to 8 bits costs. Without the kernels nothing is rounded.
    """

    buffer: ActivationBuffer | None = None
    """Store of the activations that later products need, where all windows wait for a product."""

    def keep(self, x: Float) -> Float:
        return x if self.buffer is None else self.buffer.keep(x)

    def product(self, x: Float, name: str) -> Float:
        native = kernels()
        if native is None:
            return super().product(x, name)
        return native.multiply_here(x, self.weights[name].T)

    def replace(self, weights: Mapping[str, Float]) -> None:
        """Use other weights from here on, by their short names."""
        self.weights = {**self.weights, **weights}

    @property
    def in_one_pass(self) -> bool:
        """See `in_one_pass`."""
        return in_one_pass(self.config, self.layer)
