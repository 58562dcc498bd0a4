"""MergeQuant's steps in attention: those of o's input go into the rows of v."""

from __future__ import annotations

import numpy as np

from edgegen.exporter.static import MergedBlock
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention
from edgegen.quantize.mergequant import adaptive_steps


def attention(merged: MergedBlock, part: Attention) -> None:
    """Fold o's steps into v's rows, since attention is a weighted sum of V.

    A channel of V has one step for all query heads that share it.
    """
    if "o" not in merged.static.products:
        return
    group = (part.num_kv_heads, part.num_heads // part.num_kv_heads, part.head_dim)
    x = merged.inputs["o"].reshape(-1, *group)
    steps = adaptive_steps(x.swapaxes(1, 2).reshape(-1, part.kv_size), merged.static.bits)
    merged.value_steps = steps
    merged.divide("v", steps)
    shared = steps.reshape(part.num_kv_heads, 1, part.head_dim)
    merged.scale("o", np.broadcast_to(shared, group).reshape(-1))


INTERPRETER = Interpreter("attention", attention, lambda part: ["a gate"] if part.gate else [])
