"""Round to nearest with a clip search, the quantizer that needs no data.

2 and 4 bits are asymmetric per group. A row's float scale s is set so that the widest group's
plain min-max step is 255 s; for each group the integers c and z are then searched directly, so
that what is minimised is the squared error of the weights as they will be read, two-level scale
and all. Plain min-max is one of the candidates: the search cannot do worse than it.

8 bits are symmetric per row without clipping: at that width clipping costs more than it gains.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.quantize.base import CHUNK, INT32_LIMIT, Quantizer, diagonal, products
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.tensor import QuantizedTensor

SHRINK = {2: range(100, 25, -5), 4: range(100, 55, -5)}
"""Steps tried, in percent of the min-max step: fewer levels want more clipping."""

REFINE = (-2, -1, 1, 2)
"""Then c is varied by so much around the best: the grid above skips values of c."""

SHIFTS = (0, -1, 1)
"""Zero points tried around the one that centres the clipped range."""

_TINY = np.finfo(np.float32).tiny
_NO_LIMIT = 255 * 255
"""More than any c * |q - z|."""


class Rtn(Quantizer):
    """Round to nearest, clip search by (weighted) squared error of the dequantized weights."""

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8:
            return _symmetric(weight)
        importance = _importance(moments)
        return _by_chunks(weight, lambda w: _asymmetric(w, bits, group_size, importance))


QUANTIZER = Rtn()


def quantize(
    weight: Float, bits: int, group_size: int, moments: Float | None = None
) -> QuantizedTensor:
    """Round `weight` [N, K] to nearest after a clip search; see `Quantizer.__call__`."""
    return QUANTIZER(weight, bits, group_size, moments)


def search(weight: Float, importance: Float, bits: int, s: Float) -> tuple[Float, Float]:
    """(c, z) [M] of M groups, the columns of `weight` [inputs, M], for row scales `s` [M].

    An error in an input weighs `importance` [inputs].
    """
    top = np.float32((1 << bits) - 1)
    low, high = np.minimum(weight.min(axis=0), 0), np.maximum(weight.max(axis=0), 0)
    found = _Search(
        w=weight,
        h=(importance / importance.max())[:, None],
        top=top,
        s=s,
        largest_c=np.full_like(s, 255),
        middle=(low + high) / 2,
        limit=_NO_LIMIT,
    )
    return found.run((high - low) / top, SHRINK[bits])


def narrow(
    weight: Float, bits: int, group_size: int, moments: Float | None, limit: int
) -> QuantizedTensor:
    """Round as `quantize` does at 2 and 4 bits, with c * |q - z| at most `limit` whatever q.

    What a runtime multiplies that reads c * (q - z) then fits an integer of fewer bits: 127 for
    int8. Raises as `Quantizer.__call__` does.
    """
    group_size = group_size or weight.shape[1]
    QUANTIZER.requires(weight, bits, group_size, moments)
    importance = _importance(moments)
    most = np.float32(min(255, limit // (1 << bits >> 1)))  # of a group whose zero is in its middle

    def rows(w: Float) -> QuantizedTensor:
        return _rows(w, bits, group_size, importance, np.full(len(w), most), limit=limit)

    result = _by_chunks(weight, rows)
    QUANTIZER.ensures(weight, result)
    return result


def exponents(weight: Float) -> NDArray[np.int32]:
    """Of the powers of two [R] that divide rows, which is exact, to bring them near 1: no overflow
    or underflow on the way."""
    found: NDArray[np.int32] = np.frexp(np.abs(weight).max(axis=1))[1]
    return found


def _importance(moments: Float | None) -> Float | None:
    """E[x^2] [K] with 1 for the largest, against overflow: only ratios count."""
    if moments is None or not (top := diagonal(moments).max()):
        return None
    shares: Float = diagonal(moments) / top
    return shares


def _by_chunks(weight: Float, quantize_rows: Callable[[Float], QuantizedTensor]) -> QuantizedTensor:
    rows = max(1, CHUNK // weight.shape[1])
    chunks = [weight[i : i + rows] for i in range(0, len(weight), rows)]
    return join(ordered_map(quantize_rows, chunks))


def join(parts: list[QuantizedTensor]) -> QuantizedTensor:
    """The parts' rows, one after the other."""
    q, z, c, s = (np.concatenate([getattr(p, name) for p in parts]) for name in "qzcs")
    return QuantizedTensor(parts[0].bits, parts[0].group_size, q, z, c, s)


def _symmetric(weight: Float) -> QuantizedTensor:
    """8 bits, one group a row: s = max|w| / 127, q - z = rint(w / s)."""
    n, k = weight.shape
    # A float32 that is not denormal, also for rows of zeros: engines may flush denormals.
    peak = np.maximum(weight.max(axis=1), -weight.min(axis=1))
    s = np.maximum(peak / np.float32(127), _TINY)
    q = np.empty((n, k), np.uint8)
    rows = max(1, CHUNK // k)
    for i in range(0, n, rows):
        steps = np.rint(weight[i : i + rows] / s[i : i + rows, None])
        q[i : i + rows] = np.clip(steps, -127, 127) + 128
    return QuantizedTensor(8, k, q, np.full((n, 1), 128, np.uint8), np.ones((n, 1), np.uint8), s)


def _asymmetric(
    weight: Float, bits: int, group_size: int, importance: Float | None
) -> QuantizedTensor:
    """Some rows [R, K]; where their integer products would pass int32, with a smaller largest c."""
    largest_c = np.full(len(weight), 255, np.float32)
    result = _rows(weight, bits, group_size, importance, largest_c)
    while (over := products(result) > INT32_LIMIT).any():
        # A coarser s lowers all c of the row in proportion; 0.999 makes sure of progress.
        share = 0.999 * INT32_LIMIT / products(result)[over]
        largest_c[over] = np.maximum(np.floor(largest_c[over] * share), 1)
        redone = _rows(weight[over], bits, group_size, importance, largest_c[over])
        for name in "qzcs":
            getattr(result, name)[over] = getattr(redone, name)
    return result


def _rows(
    weight: Float,
    bits: int,
    group_size: int,
    importance: Float | None,
    largest_c: Float,
    *,
    limit: int = _NO_LIMIT,
) -> QuantizedTensor:
    n, k = weight.shape
    groups = -(-k // group_size)
    top = np.float32((1 << bits) - 1)
    exponent = exponents(weight)
    w = _columns(np.ldexp(weight, -exponent[:, None]), group_size)  # [group_size, M], M = n*groups
    low, high = np.minimum(w.min(axis=0), 0), np.maximum(w.max(axis=0), 0)
    step = (high - low) / top
    # The largest c that a group can have about its own zero point.
    share = np.divide(high, high - low, out=np.full_like(low, 0.5), where=high > low)
    side = np.rint(top * np.maximum(share, 1 - share))
    most = np.minimum(np.repeat(largest_c, groups), np.floor(np.float32(limit) / side))
    s = (step / most).reshape(n, groups).max(axis=1)
    s = np.maximum(s, np.ldexp(_TINY, -exponent))
    search = _Search(
        w=w,
        h=None if importance is None else np.tile(_columns(importance[None], group_size), n),
        top=top,
        s=np.repeat(s, groups),
        largest_c=np.repeat(largest_c, groups),
        middle=(low + high) / 2,
        limit=limit,
    )
    c, z = search.run(step, SHRINK[bits])
    q = np.clip(np.rint(w / (search.s * c)) + z, 0, top)
    return QuantizedTensor(
        bits,
        group_size,
        q=q.T.reshape(n, -1)[:, :k].astype(np.uint8),
        z=z.astype(np.uint8).reshape(n, groups),
        c=c.astype(np.uint8).reshape(n, groups),
        s=np.ldexp(s, exponent),
    )


def _columns(rows: Float, group_size: int) -> Float:
    """[R, K] -> [group_size, R * G], a group a column; zeros pad the last group of a row.

    So numpy's inner loops run over many groups, and a group's parameters broadcast for free. The
    padding is exact at any scale (q = z) and so has no part in the error.
    """
    padded = np.pad(rows, ((0, 0), (0, -rows.shape[1] % group_size)))
    return np.ascontiguousarray(padded.reshape(-1, group_size).T)


class _Search:
    """For M groups at once: the c and z of least squared error, by trying. All float32."""

    def __init__(
        self,
        *,
        w: Float,
        h: Float | None,
        top: np.float32,
        s: Float,
        largest_c: Float,
        middle: Float,
        limit: int,
    ) -> None:
        self.w, self.h = w, h  # [group_size, M]
        self.top, self.limit = top, limit
        self.s, self.largest_c, self.middle = s, largest_c, middle  # [M]
        self.error = np.full_like(s, np.inf)
        self.c, self.z = np.ones_like(s), np.zeros_like(s)
        self._scaled, self._rounded, self._work = (np.empty_like(w) for _ in range(3))

    def run(self, step: Float, shrink: Iterable[int]) -> tuple[Float, Float]:
        """Best (c, z), each [M], around the min-max `step` [M]; the first of equals wins."""
        widest = step / self.s
        for percent in shrink:
            self._try(np.rint(widest * (percent / 100)))
        best = self.c.copy()
        for delta in REFINE:
            self._try(best + np.float32(delta))
        return self.c, self.z

    def _try(self, c: Float) -> None:
        c = np.clip(c, 1, self.largest_c)
        step = self.s * c
        np.multiply(self.w, 1 / step, out=self._scaled)
        np.rint(self._scaled, out=self._rounded)
        centre = np.rint(self.top / 2 - self.middle / step)
        for shift in SHIFTS:
            z = np.clip(centre + np.float32(shift), 0, self.top)
            error = self._error(z) * step * step
            fits = c * np.maximum(z, self.top - z) <= self.limit
            better = fits & (error < self.error)
            for best, new in (self.error, error), (self.c, c), (self.z, z):
                np.copyto(best, new, where=better)

    def _error(self, z: Float) -> Float:
        """Squared error of the rounded and clipped weights, in squared steps [M]."""
        work = self._work
        np.clip(self._rounded, -z, self.top - z, out=work)
        work -= self._scaled
        work *= work
        if self.h is not None:
            work *= self.h
        total: Float = work.sum(axis=0)
        return total
