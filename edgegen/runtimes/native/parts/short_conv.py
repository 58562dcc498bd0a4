"""The record of the short convolution."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.short_conv import ShortConv

RECORD = struct.Struct("<2I")
NUMBER = 3
MAX_WIDTH = 16


def short_conv(part: ShortConv) -> bytes:
    """Return the part's record."""
    return RECORD.pack(NUMBER, part.width)


def lacks(part: ShortConv) -> list[str]:
    """Return the options that the kernels do not compute."""
    return [] if part.width <= MAX_WIDTH else [f"a width of {part.width}"]


INTERPRETER = Interpreter("short_conv", short_conv, lacks)
