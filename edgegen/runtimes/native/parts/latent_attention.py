"""The record of multi-head latent attention."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.latent_attention import LatentAttention

RECORD = struct.Struct("<9If")
NUMBER = 6
MAX_CACHED = 640


def latent_attention(part: LatentAttention) -> bytes:
    """Return the part's record."""
    return RECORD.pack(
        NUMBER,
        part.num_heads,
        part.nope_dim,
        part.rope_dim,
        part.value_dim,
        part.rank,
        part.rope,
        part.q_rank,
        part.bias,
        part.scale,
    )


def lacks(part: LatentAttention) -> list[str]:
    """Return the options that the kernels do not compute."""
    fits = part.cached % 16 == 0 and part.cached <= MAX_CACHED
    return [] if fits else [f"latents and keys of {part.cached}"]


INTERPRETER = Interpreter("latent_attention", latent_attention, lacks)
