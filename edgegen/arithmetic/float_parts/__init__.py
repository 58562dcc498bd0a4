"""The parts of the float model, one file each: functions of (block, part, x, call).

`FLOAT_PARTS` finds them without a list. Shapes: T tokens of a call, P tokens before them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen._types import Float
from edgegen.models.parts import Backend

FloatPart = Callable[[Any, Any, Float, Any], Float]
"""(block: Block, part, x [T, hidden], call: Call) -> [T, hidden]"""

FLOAT_PARTS: Backend[FloatPart] = Backend("float_part", __name__)
