"""The record of a mixture of experts."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts

RECORD = struct.Struct("<8If")
NUMBER = 4
ACTIVATIONS = ("silu", "gelu_tanh", "swiglu_oai")
MAX_EXPERTS = 1024


def experts(part: Experts) -> bytes:
    """Return the part's record."""
    return RECORD.pack(
        NUMBER,
        part.experts,
        part.chosen,
        part.inner,
        ACTIVATIONS.index(part.activation),
        part.normalize,
        part.router_bias,
        part.bias,
        part.limit,
    )


def lacks(part: Experts) -> list[str]:
    """Return the options that the kernels do not compute."""
    return [] if part.experts <= MAX_EXPERTS else [f"{part.experts} experts"]


INTERPRETER = Interpreter("experts", experts, lacks)
