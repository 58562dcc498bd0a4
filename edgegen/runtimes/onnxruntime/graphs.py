"""Graphs of a bundle that ONNX Runtime can load; all of them use one data file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edgegen.bundle.manifest import Manifest

MODEL_FILE = "model.onnx"
"""Graph for CPUs."""
GPU_FILES: Mapping[str, str] = {
    "float16": "model_gpu_float16.onnx",
    "float32": "model_gpu_float32.onnx",
}
"""Type of floats -> the graph for GPUs that computes in it."""
NPU_FILES: Mapping[int, str] = {16: "model_npu_16.onnx", 1: "model_npu_1.onnx"}
"""Tokens of a step -> the graph for NPUs that runs so many, the longest first."""
CONTEXT_LIMIT = 1024
"""Maximum context of graphs for NPUs, which attend to all of it at every step."""


def has_graph(manifest: Manifest, device: str) -> bool:
    """Return whether a bundle has a graph for a kind of device."""
    files = {"GPU": GPU_FILES.values(), "NPU": NPU_FILES.values()}.get(device, [MODEL_FILE])
    return not manifest.files.keys().isdisjoint(files)


def mask_name(window: int) -> str:
    """Return the input of a graph for NPUs with the mask of a window; 0 is the whole context."""
    return f"mask.{window}" if window else "mask"
