"""Quantized weights of Hugging Face folders, dequantized on reading.

A file of edgegen/models/huggingface/weights reads one format. Another package adds its own through
entry points of the group `edgegen.weight_formats`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from edgegen._types import Float
from edgegen.models.metadata import Metadata

ReadStored = Callable[[str], Float | None]
"""Returns a stored tensor by name, or None if there is none."""


@dataclass(frozen=True)
class WeightFormat:
    """One format of quantized weights."""

    name: str
    """`quant_method` in quantization_config."""
    parts: tuple[str, ...]
    """Endings of the names of tensors that belong to another one, such as scales."""
    read: Callable[[str, ReadStored, Metadata], Float]
    """(tensor name, reader, quantization_config) -> the dequantized tensor."""
