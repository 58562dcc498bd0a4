"""`--target onnx-npu`: graphs of fixed shapes for ONNX Runtime's NPU providers.

They use model.onnx's data file. One runs a prompt in steps of 16 tokens, the other one token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from edgegen.exporter.targets import ExportTarget, TargetInputs
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.onnxruntime.graphs import CONTEXT_LIMIT, NPU_FILES

if TYPE_CHECKING:
    from edgegen.models.config import ModelConfig


PARTS = frozenset({"attention", "gated_mlp"})
"""Parts whose operators NPU compilers know."""


def lacks(config: ModelConfig) -> list[str]:
    from edgegen.exporter.onnx.parts import ONNX_PARTS

    parts = list(config.all_parts())
    others = {part.kind for part in parts} - PARTS
    sinks = {"sinks" for part in parts if isinstance(part, Attention) and part.sinks}
    several = set[str]() if config.has_equal_heads else {"heads of several sizes"}
    return sorted({*others, *sinks, *several, *ONNX_PARTS.missing(parts)})


def write(inputs: TargetInputs) -> None:
    from edgegen.exporter.onnx.npu import build_npu_decoder

    context = min(inputs.context, CONTEXT_LIMIT)
    model = (inputs.config, inputs.recipe, inputs.entries, context)
    for length, name in NPU_FILES.items():
        build_npu_decoder(*model, length).save(inputs.folder / name)


TARGET = ExportTarget("onnx-npu", "for NPUs, through ONNX Runtime", lacks, write)
