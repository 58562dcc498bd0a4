"""Graphs of a bundle that ONNX Runtime can load; all of them use one data file."""

from __future__ import annotations

from collections.abc import Mapping

MODEL_FILE = "model.onnx"
"""Graph for CPUs."""
GPU_FILES: Mapping[str, str] = {
    "float16": "model_gpu_float16.onnx",
    "float32": "model_gpu_float32.onnx",
}
"""Type of floats -> the graph for GPUs that computes in it."""
