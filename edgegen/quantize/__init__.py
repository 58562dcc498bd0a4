"""Quantizers: one method per file, each a pass with requires, call and ensures."""

from edgegen.quantize.base import Quantizer, find, names
from edgegen.quantize.tensor import QuantizedTensor

__all__ = ["QuantizedTensor", "Quantizer", "find", "names"]
