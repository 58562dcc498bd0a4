"""A learned factor of the residual in torch."""

from __future__ import annotations

from typing import Any

from edgegen.models.parts import Interpreter
from edgegen.models.parts.layer_scale import LayerScale
from edgegen.train.layer import TorchLayer

Tensor = Any


def layer_scale(layer: TorchLayer, part: LayerScale, x: Tensor) -> Tensor:  # noqa: ARG001
    """Return layer_scale * x."""
    return layer.tensor("layer_scale") * x


INTERPRETER = Interpreter("layer_scale", layer_scale)
