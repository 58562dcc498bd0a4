"""The parts of the OpenVINO model, one file each: functions of (decoder, part, x, layer).

`OPENVINO_PARTS` finds them without a list. Shapes in comments: B batch, M tokens of the step, T
tokens of the sequence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen.models.parts import Backend

OpenVinoPart = Callable[[Any, Any, Any, int], Any]
"""(decoder: OpenVinoDecoder, part, x: Node [B, M, hidden], layer) -> Node [B, M, hidden]"""

OPENVINO_PARTS: Backend[OpenVinoPart] = Backend("openvino_part", __name__)
