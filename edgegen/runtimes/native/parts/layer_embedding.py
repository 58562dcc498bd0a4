"""The record of an embedding of the token for each layer."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_embedding import LayerEmbedding

RECORD = struct.Struct("<4I")
NUMBER = 10


def layer_embedding(part: LayerEmbedding) -> bytes:
    """Return the part's record."""
    return RECORD.pack(NUMBER, part.vocab, part.size, part.activation == "gelu_tanh")


def lacks(part: LayerEmbedding) -> list[str]:
    """Return the options that the kernels do not compute."""
    return [] if part.size % 16 == 0 else [f"rows of {part.size}"]


INTERPRETER = Interpreter("layer_embedding", layer_embedding, lacks)
