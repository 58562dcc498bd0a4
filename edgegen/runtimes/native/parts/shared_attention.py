"""The record of attention to an earlier layer's keys and values."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.runtimes.native.parts import attention

RECORD = struct.Struct("<8If")
NUMBER = 9


def shared_attention(part: SharedAttention) -> bytes:
    """Return the part's record. Index 0 of the RoPE tables stands for none."""
    return RECORD.pack(
        NUMBER,
        part.num_heads,
        part.num_kv_heads,
        part.head_dim,
        0 if part.rope is None else part.rope + 1,
        part.window,
        part.q_norm,
        part.source,
        part.scale,
    )


def lacks(part: SharedAttention) -> list[str]:
    """Return the options that the kernels do not compute."""
    return attention.lacks(part.core)


INTERPRETER = Interpreter("shared_attention", shared_attention, lacks)
