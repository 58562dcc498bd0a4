"""The record of the gated delta rule."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta

RECORD = struct.Struct("<6I")
NUMBER = 5
MAX_WIDTH = 16
MAX_DIM = 1024


def gated_delta(part: GatedDelta) -> bytes:
    """Return the part's record."""
    heads = (part.key_heads, part.value_heads)
    return RECORD.pack(NUMBER, *heads, part.key_dim, part.value_dim, part.width)


def lacks(part: GatedDelta) -> list[str]:
    """Return the options that the kernels do not compute."""
    wide = [f"a width of {part.width}"] if part.width > MAX_WIDTH else []
    dim = max(part.key_dim, part.value_dim)
    return [*wide, f"heads of {dim}"] if dim > MAX_DIM else wide


INTERPRETER = Interpreter("gated_delta", gated_delta, lacks)
