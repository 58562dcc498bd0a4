"""The gated MLP of the float model."""

from __future__ import annotations

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.rotation import hadamard_blocks
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp


def gated_mlp(block: Block, part: GatedMlp, x: Float, call: Call) -> Float:
    """Return down(activation(gate(x)) * up(x)), with the block's rotation before down."""
    call.observe("gate_up", x)
    gate, up = (block.linear(x, name, part.bias) for name in ("gate", "up"))
    gated = block.gated(part, gate, up)  # [T, inner]
    if block.inner:
        gated = hadamard_blocks(gated, block.inner)
    del gate, up  # a calibration waits here with all windows of its text
    gated = block.keep(gated)
    call.observe("down", gated)
    return block.linear(gated, "down", part.bias)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
