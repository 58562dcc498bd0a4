"""4 bits around zero with one scale a row, the form that NPU compilers take.

q - z is from -8 to 7 with z = 8 and c = 1. A row's scale is searched so that the squared error of
the weights, weighed by their inputs, is least: clipping the largest gains much where a whole row
shares a scale. Codes are then rounded as GPTQ does (`edgegen.quantize.gptq`), where a calibration
text tells how inputs go together. 8 bits are as `edgegen.quantize.rtn` has them.
"""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.quantize import gptq, rtn
from edgegen.quantize.base import CHUNK, Need, Quantizer, diagonal
from edgegen.quantize.tensor import QuantizedTensor

ZERO, LOW, HIGH = 8, -8, 7
SHRINK = range(100, 38, -2)
"""Scales tried, in percent of the one that clips nothing."""
_TINY = np.finfo(np.float32).tiny


class Symmetric(Quantizer):
    """4 bits with one group a row; embedding and head have 8."""

    widths = (4, 8)
    needs: Need = "hessian"

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        super().requires(weight, bits, group_size, moments)
        if group_size != weight.shape[1]:
            raise UsageError(
                f"symmetric weights have one group a row, not groups of {group_size}; "
                "set group_size to 0"
            )

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8:
            return rtn.quantize(weight, bits, group_size)
        found = _round(weight, moments)
        if moments is None or moments.ndim != 2 or not moments.any():
            return found
        return gptq.compensated(weight, found, moments)


QUANTIZER = Symmetric()


def _round(weight: Float, moments: Float | None) -> QuantizedTensor:
    n, k = weight.shape
    importance = np.ones(k, np.float32) if moments is None else diagonal(moments)
    q, s = np.empty((n, k), np.uint8), np.empty(n, np.float32)
    for i in range(0, n, rows := max(1, CHUNK // k)):
        part = slice(i, i + rows)
        s[part] = _scales(weight[part], importance)
        steps = np.clip(np.rint(weight[part] / s[part, None]), LOW, HIGH)
        q[part] = steps + ZERO
    z, c = np.full((n, 1), ZERO, np.uint8), np.ones((n, 1), np.uint8)
    return QuantizedTensor(4, k, q, z, c, s)


def _scales(weight: Float, importance: Float) -> Float:
    """The best of `SHRINK` for each row, [rows]."""
    # Either end may be the one that nothing is clipped at: there are more codes below zero.
    widest = np.maximum(weight.max(axis=1) / HIGH, weight.min(axis=1) / LOW)
    widest = np.maximum(widest, _TINY, dtype=np.float32)
    best: Float = widest.copy()
    least = np.full(len(weight), np.inf, np.float32)
    for percent in SHRINK:
        s = np.maximum(widest * np.float32(percent / 100), _TINY)
        steps = np.clip(np.rint(weight / s[:, None]), LOW, HIGH)
        error = np.square(weight - steps * s[:, None]) @ importance
        best[error < least] = s[error < least]
        least = np.minimum(error, least)
    return best
