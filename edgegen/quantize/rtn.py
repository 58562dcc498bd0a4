"""Round to nearest with a clip search, a quantizer that needs no data.

2 and 4 bits are asymmetric per group. A row's scale s is set so that the plain min-max step of its
widest group is 255 s. The integers c and z of each group are then searched to minimize the squared
error of the dequantized weights. Plain min-max is one of the candidates, so the result is never
worse.

8 bits are symmetric per row without clipping, which costs more than it gains at that width.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.quantize._native import empty, kernels
from edgegen.quantize.base import CHUNK, INT32_LIMIT, Quantizer, diagonal, products
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.tensor import QuantizedTensor

SHRINK = {2: range(100, 25, -5), 4: range(100, 55, -5)}
"""Candidate steps by bits, in percent of the min-max step: fewer levels need more clipping."""

REFINE = (-2, -1, 1, 2)
"""Offsets to the best c that are tried next: the grid above skips values of c."""

SHIFTS = (0, -1, 1)
"""Offsets to the zero point that centres the clipped range."""

_TINY = np.finfo(np.float32).tiny
_LEVELS = 7
"""Codes on each side of 0 of `round_groups`."""
_NO_LIMIT = 255 * 255
"""An upper bound of c * |q - z|."""


class Rtn(Quantizer):
    """Round to nearest; clip by the (weighted) squared error of the dequantized weights."""

    name = "rtn"

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8:
            return _symmetric(weight)
        importance = _importance(moments)
        return _by_chunks(weight, lambda w: _asymmetric(w, bits, group_size, importance))

    def narrow(
        self, weight: Float, bits: int, group_size: int, moments: Float | None, limit: int
    ) -> QuantizedTensor:
        group_size = group_size or weight.shape[1]
        self.requires(weight, bits, group_size, moments)
        importance = _importance(moments)
        # c of a group whose zero point is in the middle of its codes
        largest = np.float32(min(255, limit // (1 << bits >> 1)))

        def rows(w: Float) -> QuantizedTensor:
            return _rows(w, bits, group_size, importance, np.full(len(w), largest), limit=limit)

        result = _by_chunks(weight, rows)
        self.ensures(weight, result)
        return result


QUANTIZER = Rtn()


def quantize(
    weight: Float, bits: int, group_size: int, moments: Float | None = None
) -> QuantizedTensor:
    """Quantize `weight` [N, K] with this method; see `Quantizer.__call__`."""
    return QUANTIZER(weight, bits, group_size, moments)


def search(weight: Float, importance: Float, bits: int, s: Float) -> tuple[Float, Float]:
    """Return the best (c, z), each float32 [M], of M groups.

    Args:
        weight: float32 [inputs, M], one group a column.
        importance: float32 [inputs], the weight of an error in each input.
        bits: 2 or 4.
        s: float32 [M], the scale of the row that each group is in.
    """
    groups = _Groups(weight, (importance / importance.max())[:, None], bits)
    return _Search(groups, s, np.full_like(s, 255)).run(SHRINK[bits])


def exponents(weight: Float) -> NDArray[np.int32]:
    """Return e, int32 [R], such that row / 2^e is below 1.

    Dividing by a power of two is exact. It avoids overflow and underflow in the searches.
    """
    result: NDArray[np.int32] = np.frexp(np.abs(weight).max(axis=1))[1]
    return result


def join(parts: list[QuantizedTensor]) -> QuantizedTensor:
    """Concatenate the rows of several tensors."""
    q, z, c, s = (np.concatenate([getattr(p, name) for p in parts]) for name in "qzcs")
    return QuantizedTensor(parts[0].bits, parts[0].group_size, q, z, c, s)


def replace_rows(tensor: QuantizedTensor, rows: NDArray[np.bool_], by: QuantizedTensor) -> None:
    """Overwrite the selected rows of `tensor` in place."""
    for name in "qzcs":
        getattr(tensor, name)[rows] = getattr(by, name)


def _importance(moments: Float | None) -> Float | None:
    """Return E[x^2] [K] relative to its maximum, against overflow: only ratios count."""
    if moments is None or not (top := diagonal(moments).max()):
        return None
    relative: Float = diagonal(moments) / top
    return relative


def round_groups(weight: Float, group: int) -> QuantizedTensor:
    """Round rows [N, K] to 4 bits with the same range on both sides of 0.

    Ranges are the largest values: a search for better ones would take many times as long.
    """
    n, k = weight.shape
    groups = weight.reshape(n, -1, group)
    largest = np.abs(groups).max(axis=2)  # [N, G]
    limit = min(255, INT32_LIMIT // (_LEVELS * k))
    s = np.maximum(largest.max(axis=1) / np.float32(_LEVELS * limit), _TINY)
    c = np.clip(np.ceil(largest / (_LEVELS * s[:, None])), 1, limit)
    q = np.rint(groups / (s[:, None] * c)[:, :, None]).clip(-_LEVELS, _LEVELS) + 8
    codes, z = q.reshape(n, k).astype(np.uint8), np.full(c.shape, 8, np.uint8)
    return QuantizedTensor(4, group, codes, z, c.astype(np.uint8), s.astype(np.float32))


def _by_chunks(weight: Float, quantize_rows: Callable[[Float], QuantizedTensor]) -> QuantizedTensor:
    if kernels() is not None:  # which have threads of their own
        return quantize_rows(weight)
    rows = max(1, CHUNK // weight.shape[1])
    chunks = [weight[i : i + rows] for i in range(0, len(weight), rows)]
    return join(ordered_map(quantize_rows, chunks))


def _symmetric(weight: Float) -> QuantizedTensor:
    """Quantize to 8 bits, one group a row: s = max|w| / 127, q - z = rint(w / s)."""
    n, k = weight.shape
    # Normal numbers, also for rows of zeros: engines may flush denormals.
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
    """Quantize rows [R, K]; lower the largest c of rows whose products could overflow int32."""
    largest_c = np.full(len(weight), 255, np.float32)
    result = _rows(weight, bits, group_size, importance, largest_c)
    while (over := products(result) > INT32_LIMIT).any():
        # A coarser s lowers all c of the row in proportion; 0.999 ensures progress.
        factor = 0.999 * INT32_LIMIT / products(result)[over]
        largest_c[over] = np.maximum(np.floor(largest_c[over] * factor), 1)
        redone = _rows(weight[over], bits, group_size, importance, largest_c[over])
        replace_rows(result, over, redone)
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
    """Quantize rows [R, K] with c at most `largest_c` [R] and c * |q - z| at most `limit`."""
    n, k = weight.shape
    if (native := kernels()) is not None:
        result = empty((n, k), bits, group_size)
        native.nearest(weight, result, importance, largest_c, limit)
        return result
    g = -(-k // group_size)
    exponent = exponents(weight)
    w = _columns(np.ldexp(weight, -exponent[:, None]), group_size)  # [group_size, M], M = n * g
    h = None if importance is None else np.tile(_columns(importance[None], group_size), n)
    groups = _Groups(w, h, bits)
    largest_c = np.repeat(largest_c, g)
    widest = np.minimum(largest_c, np.floor(np.float32(limit) / groups.largest_code()))
    s = (groups.step / widest).reshape(n, g).max(axis=1)
    s = np.maximum(s, np.ldexp(_TINY, -exponent))
    search = _Search(groups, np.repeat(s, g), largest_c, limit)
    c, z = search.run(SHRINK[bits])
    q = np.clip(np.rint(w / (search.s * c)) + z, 0, groups.top)
    return QuantizedTensor(
        bits,
        group_size,
        q=q.T.reshape(n, -1)[:, :k].astype(np.uint8),
        z=z.astype(np.uint8).reshape(n, g),
        c=c.astype(np.uint8).reshape(n, g),
        s=np.ldexp(s, exponent),
    )


def _columns(rows: Float, group_size: int) -> Float:
    """Rearrange [R, K] to [group_size, R * G], one group a column, padded with zeros.

    Numpy's inner loops then run over many groups, and the parameters of a group broadcast.
    Padding is exact at any scale (q = z), so it adds no error.
    """
    padded = np.pad(rows, ((0, 0), (0, -rows.shape[1] % group_size)))
    return np.ascontiguousarray(padded.reshape(-1, group_size).T)


@dataclass(frozen=True)
class _Groups:
    """M groups of weights, one a column, in float32."""

    w: Float
    """[group_size, M]"""
    h: Float | None
    """Importance of each weight, [group_size, M] or [group_size, 1]; None weighs all equally."""
    bits: int

    @property
    def top(self) -> np.float32:
        """Largest code."""
        return np.float32((1 << self.bits) - 1)

    @cached_property
    def low(self) -> Float:
        """Minimum of each group and 0, [M]."""
        low: Float = np.minimum(self.w.min(axis=0), 0)
        return low

    @cached_property
    def high(self) -> Float:
        """Maximum of each group and 0, [M]."""
        high: Float = np.maximum(self.w.max(axis=0), 0)
        return high

    @property
    def step(self) -> Float:
        """Min-max step [M]."""
        return (self.high - self.low) / self.top

    def largest_code(self) -> Float:
        """Return the largest |q - z| of each group when its range is not clipped, [M]."""
        low, high = self.low, self.high
        above = np.divide(high, high - low, out=np.full_like(low, 0.5), where=high > low)
        codes: Float = np.rint(self.top * np.maximum(above, 1 - above))
        return codes


class _Search:
    """Search for the c and z of least squared error, for M groups at once.

    Args:
        groups: the weights.
        s: float32 [M], the scale of each group's row.
        largest_c: float32 [M], at most 255.
        limit: upper bound of c * |q - z| for every q.
    """

    def __init__(self, groups: _Groups, s: Float, largest_c: Float, limit: int = _NO_LIMIT) -> None:
        self.groups, self.s, self.largest_c, self.limit = groups, s, largest_c, limit
        self.middle = (groups.low + groups.high) / 2  # [M]
        self.error = np.full_like(s, np.inf)
        self.c, self.z = np.ones_like(s), np.zeros_like(s)
        self._scaled, self._rounded, self._work = (np.empty_like(groups.w) for _ in range(3))

    def run(self, shrink: Iterable[int]) -> tuple[Float, Float]:
        """Return the best (c, z), each [M]; the first of equal candidates wins.

        Args:
            shrink: candidate steps, in percent of the min-max step.
        """
        widest = self.groups.step / self.s
        for percent in shrink:
            self._try(np.rint(widest * (percent / 100)))
        best = self.c.copy()
        for delta in REFINE:
            self._try(best + np.float32(delta))
        return self.c, self.z

    def _try(self, c: Float) -> None:
        top = self.groups.top
        c = np.clip(c, 1, self.largest_c)
        step = self.s * c
        np.multiply(self.groups.w, 1 / step, out=self._scaled)
        np.rint(self._scaled, out=self._rounded)
        centre = np.rint(top / 2 - self.middle / step)
        for shift in SHIFTS:
            z = np.clip(centre + np.float32(shift), 0, top)
            error = self._error(z) * step * step
            fits = c * np.maximum(z, top - z) <= self.limit
            better = fits & (error < self.error)
            for best, new in (self.error, error), (self.c, c), (self.z, z):
                np.copyto(best, new, where=better)

    def _error(self, z: Float) -> Float:
        """Return the squared error of the rounded and clipped weights, in squared steps [M]."""
        work = self._work
        np.clip(self._rounded, -z, self.groups.top - z, out=work)
        work -= self._scaled
        work *= work
        if self.groups.h is not None:
            work *= self.groups.h
        total: Float = work.sum(axis=0)
        return total
