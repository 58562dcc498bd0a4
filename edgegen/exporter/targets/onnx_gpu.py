"""`--target onnx-gpu`: graphs for ONNX Runtime's GPU providers, over model.onnx's data file.

One graph computes in 16-bit floats, the other in 32-bit floats, for GPUs without 16-bit shaders.
Both keep keys and values in the graph's float type: the GPU kernels of GroupQueryAttention have no
int8 cache.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from edgegen.exporter.targets import ExportTarget, TargetInputs
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES

if TYPE_CHECKING:
    from edgegen.models.config import ModelConfig


PARTS = frozenset({"attention", "gated_mlp"})
"""Parts whose nodes all run on the WebGPU provider."""


def lacks(config: ModelConfig) -> list[str]:
    from edgegen.exporter.onnx.parts import ONNX_PARTS

    parts = list(config.all_parts())
    others = {part.kind for part in parts} - PARTS
    return sorted({*others, *ONNX_PARTS.missing(parts)})


def write(inputs: TargetInputs) -> None:
    from edgegen.exporter.onnx.gpu import build_gpu_decoder

    model = (inputs.config, inputs.recipe, inputs.entries, inputs.context)
    for floats, name in GPU_FILES.items():
        build_gpu_decoder(*model, floats).save(inputs.folder / name)


TARGET = ExportTarget("onnx-gpu", "for GPUs, through ONNX Runtime", lacks, write)
