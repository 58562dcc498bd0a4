"""Quantizers: methods that round a float matrix to codes and scales, one per file.

A file in this folder that defines `QUANTIZER` is a quantizer. Another package adds one through an
entry point of the group `edgegen.quantizers`. Recipes name a quantizer by its `name`.
"""

from edgegen._registry import Registry
from edgegen.quantize.base import Quantizer
from edgegen.quantize.tensor import QuantizedTensor

quantizers: Registry[Quantizer] = Registry("quantizer", "edgegen.quantize", "QUANTIZER", Quantizer)

__all__ = ["QuantizedTensor", "Quantizer", "quantizers"]
