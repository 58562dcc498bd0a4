"""`--target openvino`: OpenVINO's model of the same tensors, and its tokenizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edgegen._optional import need
from edgegen.exporter.targets import ExportTarget, TargetInputs

if TYPE_CHECKING:
    from edgegen.models.config import ModelConfig


def lacks(config: ModelConfig) -> list[str]:
    from edgegen.exporter.openvino.parts import OPENVINO_PARTS

    return OPENVINO_PARTS.missing(config.all_parts())


def needs() -> None:
    need("openvino", "openvino")
    need("openvino_tokenizers", "openvino-export")
    need("transformers", "openvino-export")


def write(inputs: TargetInputs) -> None:
    from edgegen.exporter.openvino.target import write_openvino

    write_openvino(inputs.folder, inputs.config, inputs.recipe)


TARGET = ExportTarget(
    "openvino", "for OpenVINO; needs edgegen[openvino-export]", lacks, write, needs, copies=1
)
