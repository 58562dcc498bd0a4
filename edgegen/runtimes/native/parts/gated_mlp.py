"""The record of the gated MLP."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_mlp import GatedMlp

RECORD = struct.Struct("<4I")
NUMBER = 2


def gated_mlp(part: GatedMlp) -> bytes:
    """Return the part's record."""
    return RECORD.pack(NUMBER, part.inner, part.activation == "gelu_tanh", part.bias)


INTERPRETER = Interpreter("gated_mlp", gated_mlp)
