"""The record of a learned factor of the residual."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale

RECORD = struct.Struct("<I")
NUMBER = 8


def layer_scale(part: LayerScale) -> bytes:  # noqa: ARG001  (the interface of all parts)
    """Return the part's record."""
    return RECORD.pack(NUMBER)


INTERPRETER = Interpreter("layer_scale", layer_scale)
