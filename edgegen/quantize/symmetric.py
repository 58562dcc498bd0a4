"""Symmetric 4-bit weights with one scale a row, the format that NPU compilers accept.

q - z is in [-8, 7] with z = 8 and c = 1. The scale of a row is searched to minimize the squared
error of the weights, weighted by the energy of their inputs. Clipping the largest weights helps
much where a whole row shares a scale. With a calibration text the codes are then compensated as in
`edgegen.quantize.gptq`. 8 bits are those of `edgegen.quantize.rtn`.
"""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.quantize import gptq, rtn
from edgegen.quantize.base import CHUNK, Need, Quantizer, diagonal
from edgegen.quantize.tensor import QuantizedTensor

ZERO, LOW, HIGH = 8, -8, 7
SHRINK = range(100, 38, -2)
"""Candidate scales, in percent of the one that clips nothing."""
_TINY = np.finfo(np.float32).tiny


class Symmetric(Quantizer):
    """4 bits with one group a row; embedding and head have 8."""

    name = "symmetric"
    symmetric = True
    widths = (4, 8)
    needs: Need = "hessian"

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8:
            return rtn.quantize(weight, bits, group_size)
        rounded = _round(weight, moments)
        if moments is None or moments.ndim != 2 or not moments.any():
            return rounded
        return gptq.compensated(weight, rounded, moments)


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
    """Return the best candidate scale of each row, [rows]."""
    # Either end can set the scale that clips nothing: there are more codes below zero than above.
    widest = np.maximum(weight.max(axis=1) / HIGH, weight.min(axis=1) / LOW)
    widest = np.maximum(widest, _TINY, dtype=np.float32)
    best: Float = widest.copy()
    lowest = np.full(len(weight), np.inf, np.float32)
    for percent in SHRINK:
        s = np.maximum(widest * np.float32(percent / 100), _TINY)
        steps = np.clip(np.rint(weight / s[:, None]), LOW, HIGH)
        error = np.square(weight - steps * s[:, None]) @ importance
        best[error < lowest] = s[error < lowest]
        lowest = np.minimum(error, lowest)
    return best
