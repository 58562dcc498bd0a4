"""The parts of the integer model, one file each: functions of (layer, part, x, tokens).

`INTEGER_PARTS` finds them without a list. They specify the lossless engines bit for bit, under the
rules of `edgegen.arithmetic.fixed`. Shapes: M tokens of a step, T cache slots, D = head_dim.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen._types import Float
from edgegen.models.parts import Backend

IntegerPart = Callable[[Any, Any, Float, Any], Float]
"""(layer: IntegerLayer, part, x [M, hidden], tokens: StepTokens) -> [M, hidden]"""

INTEGER_PARTS: Backend[IntegerPart] = Backend("integer_part", __name__)
