"""NNCF's weight compression, which `--via optimum` runs instead of edgegen's quantizers.

This entry only lets a recipe name NNCF. The codes are made by optimum-intel.
"""

from __future__ import annotations

from edgegen._types import Float
from edgegen.quantize.base import Quantizer
from edgegen.quantize.tensor import QuantizedTensor


class Nncf(Quantizer):
    """4- or 8-bit weights, rounded by NNCF during an export with --via optimum."""

    name = "nncf"
    widths = (4, 8)
    via = "optimum"

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        raise NotImplementedError


QUANTIZER = Nncf()
