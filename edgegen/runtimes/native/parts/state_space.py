"""The record of the state space."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.state_space import StateSpace

RECORD = struct.Struct("<7I2d")
NUMBER = 7
MAX_WIDTH = 16
MAX_DIM = 1024
MAX_HEADS = 1024


def state_space(part: StateSpace) -> bytes:
    """Return the part's record."""
    sizes = (part.heads, part.groups, part.head_dim, part.state_dim, part.width, part.norm)
    return RECORD.pack(NUMBER, *sizes, part.min_dt, part.max_dt)


def lacks(part: StateSpace) -> list[str]:
    """Return the options that the kernels do not compute."""
    found = [f"a width of {part.width}"] if part.width > MAX_WIDTH else []
    dim = max(part.head_dim, part.state_dim)
    found += [f"heads of {dim}"] if dim > MAX_DIM else []
    return [*found, f"{part.heads} heads"] if part.heads > MAX_HEADS else found


INTERPRETER = Interpreter("state_space", state_space, lacks)
