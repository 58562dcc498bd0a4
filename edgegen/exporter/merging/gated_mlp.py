"""MergeQuant's steps in the gated MLP: those of down's input go into the rows of up."""

from __future__ import annotations

import numpy as np

from edgegen.exporter.static import MergedBlock
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.quantize.mergequant import adaptive_steps


def gated_mlp(merged: MergedBlock, part: GatedMlp) -> None:  # noqa: ARG001
    """Fold down's steps into up's rows; the channels of a Hadamard block share a step."""
    if "down" not in merged.static.products:
        return
    block, x = merged.inner or 1, merged.inputs["down"]
    together = x.reshape(len(x), -1, block).swapaxes(1, 2).reshape(-1, x.shape[1] // block)
    steps = np.repeat(adaptive_steps(together, merged.static.bits), block)
    merged.divide("up", steps)
    merged.scale("down", steps)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
