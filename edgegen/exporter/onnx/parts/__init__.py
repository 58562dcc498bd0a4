"""The parts of the ONNX graph, one file each: functions of (decoder, part, x, layer).

`ONNX_PARTS` finds them without a list. Shapes in comments: B batch, M tokens of the step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnx_ir as ir

from edgegen.models.parts import Backend

OnnxPart = Callable[[Any, Any, ir.Value, int], ir.Value]
"""(decoder: OnnxDecoder, part, x [B, M, hidden], layer) -> [B, M, hidden]"""

ONNX_PARTS: Backend[OnnxPart] = Backend("onnx_part", __name__)
