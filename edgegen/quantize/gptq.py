"""GPTQ: round one input at a time, and let the inputs not yet rounded make up for its error.

After arXiv:2210.17323 (algorithm 1, with the inputs of most energy first and the groups' scales
and zero points fixed beforehand). What is minimised is the error of the outputs over a calibration
text, trace(E H E^T) with H = E[x x^T] and E the error of the weights, where plain rounding looks
at each weight by itself.

8 bits are plain rounding: there is next to nothing to make up for.
"""

from __future__ import annotations

import numpy as np

from edgegen.errors import UsageError
from edgegen.quantize import rtn
from edgegen.quantize.base import INT32_LIMIT, Need, Quantizer, products
from edgegen.quantize.tensor import Float, QuantizedTensor

DAMPENING = 0.01
"""Added to H's diagonal, as a share of its mean: a text never shows all that inputs can be."""

BLOCK = 64
"""Inputs rounded between two updates of all that follow."""

_SMALL = 64
"""Triangles up to this size are inverted by LAPACK."""


class Gptq(Quantizer):
    """Second-order error compensation for 2 and 4 bits; needs the inputs' moments [K, K]."""

    needs: Need = "hessian"

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        super().requires(weight, bits, group_size, moments)
        if bits < 8 and (moments is None or moments.ndim != 2):
            raise UsageError(
                f"gptq at {bits} bits needs the inputs' second moments [K, K] from a calibration "
                "text; use rtn where there is none"
            )

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        rounded = rtn.quantize(weight, bits, group_size, moments)
        if bits == 8 or moments is None or not moments.any():
            return rounded
        return compensated(weight, rounded, moments)


QUANTIZER = Gptq()


def compensated(weight: Float, rounded: QuantizedTensor, moments: Float) -> QuantizedTensor:
    """`rounded` with new codes: its groups stay as they are. `moments` is E[x x^T] [K, K]."""
    order = np.argsort(-np.diagonal(moments), kind="stable")
    result = _compensate(weight, rounded, order, inverse_factor(moments[np.ix_(order, order)]))
    # Codes have moved: where a row's integer products could pass int32, plain rounding stays.
    over = products(result) > INT32_LIMIT
    result.q[over] = rounded.q[over]
    return result


def inverse_factor(h: Float) -> Float:
    """Upper U [K, K] with U^T U = (H + dampening)^-1; overwrites `h`.

    With H = R R^T, R upper (the Cholesky factor of H turned round), U is R^-1.

    Raises:
        UsageError: H is not positive, so it is no E[x x^T].
    """
    h /= h.diagonal().mean()  # only ratios count
    h.flat[:: len(h) + 1] += np.float32(DAMPENING)
    try:
        lower = np.linalg.cholesky(h[::-1, ::-1])
    except np.linalg.LinAlgError as error:
        raise UsageError(
            "the inputs' moments are not those of any inputs: their matrix is not positive"
        ) from error
    _invert(lower)
    return np.ascontiguousarray(lower[::-1, ::-1])


def _invert(lower: Float) -> None:
    """Invert a lower triangle [K, K] in place, by halves: [A 0; B C]^-1 = [A' 0; -C'BA' C']."""
    k = len(lower)
    if k <= _SMALL:
        lower[:] = np.tril(np.linalg.inv(lower))
        return
    a, b, c = np.s_[: k // 2, : k // 2], np.s_[k // 2 :, : k // 2], np.s_[k // 2 :, k // 2 :]
    _invert(lower[a])
    _invert(lower[c])
    lower[b] = -(lower[c] @ lower[b] @ lower[a])


def _compensate(
    weight: Float, start: QuantizedTensor, order: np.ndarray, factor: Float
) -> QuantizedTensor:
    """New codes in the groups of `start`. Inputs are rounded in `order` [K].

    Everything is held transposed, an input a row, so that numpy's inner loops run over outputs.
    """
    w = np.ascontiguousarray(weight.T[order])  # [K, N]
    group = order // start.group_size
    scale = np.ascontiguousarray((start.s[:, None] * start.c).T)  # [G, N]
    low = -start.z.T.astype(np.float32)  # q - z of code 0, [G, N]
    high = low + np.float32((1 << start.bits) - 1)
    steps = np.empty_like(w)
    for begin in range(0, len(w), BLOCK):
        end = min(begin + BLOCK, len(w))
        errors = np.empty((end - begin, w.shape[1]), np.float32)
        for i in range(begin, end):
            g = group[i]
            np.clip(np.rint(w[i] / scale[g]), low[g], high[g], out=steps[i])
            error = (w[i] - steps[i] * scale[g]) / factor[i, i]
            w[i + 1 : end] -= factor[i, i + 1 : end, None] * error
            errors[i - begin] = error
        w[end:] -= factor[begin:end, end:].T @ errors
    codes = np.empty_like(start.q)
    codes[:, order] = (steps - low[group]).T
    return QuantizedTensor(start.bits, start.group_size, codes, start.z, start.c, start.s)
