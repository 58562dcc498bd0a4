"""The accelerator's registers, which hls/dslx/control.x defines."""

from __future__ import annotations

from enum import IntEnum


class Register(IntEnum):
    """Byte offsets from the accelerator's base address. Writing COUNT starts the queue."""

    BUILD = 0x00
    STATUS = 0x04
    QUEUE = 0x08
    COUNT = 0x0C
    DONE = 0x10
    CYCLES = 0x14
    BEATS = 0x18
    ERRORS = 0x1C
    WORDS = 0x20
    SCRATCH = 0x24
    POSITION = 0x28
    UNIT = 0x2C
    TOKENS = 0x30


BUSY, FAILED = 1, 2
"""Bits of STATUS."""

SPAN = 0x1000
"""Size of an accelerator's address range for registers, in bytes."""

STRIDE = 0x10000
"""Distance of the registers of a design's accelerators, in bytes."""
