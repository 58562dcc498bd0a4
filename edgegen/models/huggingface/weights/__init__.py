"""Formats of quantized weights, one per file, found without a list."""

from __future__ import annotations

from edgegen._registry import Registry
from edgegen.models.huggingface.weightformat import WeightFormat

WEIGHT_FORMATS: Registry[WeightFormat] = Registry("weight_format", __name__, "WEIGHT_FORMAT")
