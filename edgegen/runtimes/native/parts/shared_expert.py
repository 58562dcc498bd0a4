"""The record of a shared expert."""

from __future__ import annotations

import struct

from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.runtimes.native.parts.gated_mlp import gated_mlp

NUMBER = struct.Struct("<I").pack(11)


def shared_expert(part: SharedExpert) -> bytes:
    """Return the part's record: its number and that of its MLP."""
    return NUMBER + gated_mlp(part.mlp)


INTERPRETER = Interpreter("shared_expert", shared_expert)
