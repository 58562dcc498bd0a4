"""2:4 pruning with GPTQ: two of every four weights in a row are 0, and the others compensate.

After SparseGPT (arXiv:2301.00774, section 3.3). Inputs are processed four at a time, those of most
energy first. In each four, the two weights with the smallest cost w^2 / U[i, i]^2 are pruned, with
U^T U = H^-1. A first pass in float decides which weights are pruned. Scales are then searched for
the remaining weights, and a second pass rounds them. A remaining weight may round to 0 too.

At 2 bits this saves operations, not bytes: the two codes and their two positions take 2 bits each,
as much as four dense codes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.quantize import gptq, rtn
from edgegen.quantize.base import Need, Quantizer
from edgegen.quantize.tensor import QuantizedTensor

FOUR, KEPT = 4, 2
BLOCK = 64
"""Inputs processed between two updates of all that follow; a multiple of four."""
Mask = NDArray[np.bool_]


class Sparse24(Quantizer):
    """2 and 4 bits with 2:4 pruning; 8 bits (embedding and head) are dense."""

    name = "sparse24"
    sparse = True
    needs: Need = "hessian"

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        super().requires(weight, bits, group_size, moments)
        if bits == 8:
            return
        if moments is None or moments.ndim != 2:
            raise UsageError(
                f"expected second moments [K, K] of the inputs for sparse24 at {bits} bits, got "
                f"{'none' if moments is None else 'the diagonal'}; pass a calibration text"
            )
        if group_size % FOUR or weight.shape[1] % group_size:
            raise UsageError(
                "expected groups of a multiple of 4 that divide the row for 2:4 pruning, got "
                f"groups of {group_size} in rows of {weight.shape[1]}; change group_size"
            )

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8 or moments is None:
            return rtn.quantize(weight, bits, group_size)
        energy = np.diagonal(moments).reshape(-1, FOUR).sum(axis=1)
        fours = np.argsort(-energy, kind="stable")
        order = (fours[:, None] * FOUR + np.arange(FOUR)).ravel()  # whole fours, most energy first
        factor = gptq.inverse_factor(gptq.damp(moments[np.ix_(order, order)]))
        kept, pruned = _prune(weight, order, factor)
        start = rtn.quantize(pruned, bits, group_size, moments)
        return _round(weight, kept, start, order, factor)

    def uncalibrated(self) -> Quantizer:
        return rtn.QUANTIZER

    def for_head(self) -> Quantizer:
        return gptq.QUANTIZER


QUANTIZER = Sparse24()


def _prune(weight: Float, order: NDArray[np.intp], factor: Float) -> tuple[Mask, Float]:
    """Return (mask of the kept weights, compensated weights), [N, K] each; two of four are kept."""
    w = np.ascontiguousarray(weight.T[order])  # [K, N]
    kept = np.ones(w.shape, np.bool_)
    for begin in range(0, len(w), BLOCK):
        end = min(begin + BLOCK, len(w))
        errors = np.zeros((end - begin, w.shape[1]), np.float32)
        for first in range(begin, end, FOUR):
            part = slice(first, first + FOUR)
            cost = np.square(w[part] / factor.diagonal()[part, None])
            cheapest = np.argsort(cost, axis=0, kind="stable")[: FOUR - KEPT]
            np.put_along_axis(kept[part], cheapest, values=False, axis=0)
            for i in range(first, first + FOUR):
                error = np.where(kept[i], np.float32(0), w[i] / factor[i, i])
                w[i + 1 : end] -= factor[i, i + 1 : end, None] * error
                errors[i - begin] = error
        w[end:] -= factor[begin:end, end:].T @ errors
    back = np.argsort(order)
    return kept[back].T, np.ascontiguousarray((w * kept)[back].T)


def _round(
    weight: Float, kept: Mask, start: QuantizedTensor, order: NDArray[np.intp], factor: Float
) -> QuantizedTensor:
    """Round to codes in the groups of `start`; pruned weights get the code of the zero point."""
    w, mask = np.ascontiguousarray(weight.T[order]), kept.T[order]
    group = order // start.group_size
    scale = np.ascontiguousarray((start.s[:, None] * start.c).T)  # [G, N]
    low = -start.z.T.astype(np.float32)
    high = low + np.float32((1 << start.bits) - 1)
    steps = np.empty_like(w)
    for begin in range(0, len(w), BLOCK):
        end = min(begin + BLOCK, len(w))
        errors = np.empty((end - begin, w.shape[1]), np.float32)
        for i in range(begin, end):
            g = group[i]
            steps[i] = np.clip(np.rint(w[i] / scale[g]), low[g], high[g]) * mask[i]
            error = (w[i] - steps[i] * scale[g]) / factor[i, i]
            w[i + 1 : end] -= factor[i, i + 1 : end, None] * error
            errors[i - begin] = error
        w[end:] -= factor[begin:end, end:].T @ errors
    codes = np.empty_like(start.q)
    codes[:, order] = (steps - low[group]).T
    return QuantizedTensor(start.bits, start.group_size, codes, start.z, start.c, start.s)
