"""`--target onnx`: model.onnx, which the export writes for every bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edgegen.exporter.targets import ALWAYS, ExportTarget

if TYPE_CHECKING:
    from edgegen.models.config import ModelConfig


def lacks(config: ModelConfig) -> list[str]:
    from edgegen.exporter.onnx.parts import ONNX_PARTS

    return ONNX_PARTS.missing(config.all_parts())


TARGET = ExportTarget(ALWAYS, "for CPUs; always written", lacks, static=True)
