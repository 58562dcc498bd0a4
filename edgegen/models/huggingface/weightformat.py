"""Quantized weights of Hugging Face folders, dequantized on reading.

A file of edgegen/models/huggingface/weights reads one format. Another package adds its own through
entry points of the group `edgegen.weight_formats`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.metadata import Metadata

ReadRows = Callable[[int, int], Float]
"""(start, stop) -> the dequantized rows start..stop-1, along the first axis, as float32."""
Settings = Callable[[Path, Mapping[str, Any]], Mapping[str, Any] | None]
"""(folder, config.json) -> the settings of a quantized folder, or None for another format."""


@dataclass(frozen=True)
class PackedTensor:
    """Weight that several stored tensors hold: codes, scales and the like."""

    shape: tuple[int, ...]
    """Shape of the weight."""
    parts: tuple[str, ...]
    """Names of the stored tensors."""
    open: Callable[[], ReadRows]
    """Reads what all rows share, such as the scales, and returns the reader of rows."""


@dataclass(frozen=True)
class WeightFormat:
    """One format of quantized weights."""

    name: str
    """`quant_method` in quantization_config."""
    find: Callable[[StoredTensors, Metadata], Mapping[str, PackedTensor]]
    """(stored tensors, quantization_config) -> the weights that they hold, by name."""
    ignored: tuple[str, ...] = ()
    """Endings of the names of tensors that dequantized weights do not need, such as the scales of
    activations."""
    settings: Settings | None = None
    """Finds the settings of a folder whose quantization_config does not state `name`."""
