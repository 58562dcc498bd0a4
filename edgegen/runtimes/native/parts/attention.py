"""The record of attention."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention

RECORD = struct.Struct("<12I2f")
NUMBER = 1
MAX_DIM = 512
QK_NORMS = ("", "head", "all", "qkv")


def attention(part: Attention) -> bytes:
    """Return the part's record. Index 0 of the RoPE tables stands for none."""
    return RECORD.pack(
        NUMBER,
        part.num_heads,
        part.num_kv_heads,
        part.head_dim,
        0 if part.rope is None else part.rope + 1,
        part.window,
        part.bias,
        part.out_bias,
        QK_NORMS.index(part.qk_norm),
        part.sinks,
        part.gate,
        part.offsets,
        part.scale,
        part.softcap,
    )


def lacks(part: Attention) -> list[str]:
    """Return the options that the kernels do not compute."""
    fits = part.head_dim % 16 == 0 and part.head_dim <= MAX_DIM
    return [] if fits else [f"heads of {part.head_dim}"]


INTERPRETER = Interpreter("attention", attention, lacks)
