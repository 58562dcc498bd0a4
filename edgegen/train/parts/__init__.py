"""The parts of a layer in torch, one file each: functions of (layer, part, x).

`TORCH_PARTS` finds them without a list. They are differentiable, and train blocks and drafts.
Shapes: B sequences, T tokens of a pass, P tokens before them, D = head_dim.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Backend

TorchPart = Callable[[Any, Any, Any], Any]
"""(layer: TorchLayer, part, x [B, T, hidden]) -> [B, T, hidden]"""

TORCH_PARTS: Backend[TorchPart] = Backend("torch_part", __name__)


def check_trainable(config: ModelConfig, option: str) -> None:
    """Check that torch computes all parts of a model, each layer by itself.

    Args:
        option: what needs it, such as "--tune blockwise".

    Raises:
        UsageError: names the parts that are missing.
    """
    parts = list(config.all_parts())
    others = {part.kind for part in parts if not part.alone}
    if lacking := sorted(others | {*TORCH_PARTS.missing(parts)}):
        raise UsageError(
            f"{option}: expected a model without {', '.join(lacking)}, which training does not "
            f"compute, got {config.architecture}; choose another model"
        )
