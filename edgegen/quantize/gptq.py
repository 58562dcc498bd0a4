"""GPTQ: round one input at a time, and let the inputs not yet rounded make up for its error.

After arXiv:2210.17323 (algorithm 1). What is minimised is the error of the outputs over a
calibration text, trace(E H E^T) with H = E[x x^T] and E the error of the weights, where plain
rounding looks at each weight by itself. Here the groups come in the order of their energy, each
one's scale and zero point are searched when it is reached, on the weights as they then are, and
the result is polished: in turn, codes one by one go where they lessen the error most (coordinate
descent, as in QuantEase, arXiv:2309.01885), and a row's scales are solved for by least squares.

8 bits keep the scales of plain rounding. Where a rotation has spread the few loud channels over all
inputs there is still something to make up for: SmolLM2-135M loses 0.8 % of perplexity to rounding
alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.quantize import rtn
from edgegen.quantize.base import INT32_LIMIT, Need, Quantizer, diagonal, products
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.tensor import QuantizedTensor

DAMPENING = 0.03
"""Added to H's diagonal, as a share of its mean: a text never shows all that inputs can be."""

BLOCK = 64
"""Inputs looked at between two updates of all others."""

ROUNDS = 1
"""Of coordinate descent and scales, before a last descent: a second one gains half a percent."""

HEADROOM = np.float32(1.15)
"""Making up for others can widen a group beyond what it was when the row's scale was set."""

ROWS = 512
"""Most outputs that are rounded together."""

_SMALL = 64
"""Triangles up to this size are inverted by LAPACK."""


class Gptq(Quantizer):
    """Second-order error compensation; below 8 bits it needs the inputs' moments [K, K]."""

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
        if moments is None or moments.ndim == 1 or not moments.any():
            return rtn.quantize(weight, bits, group_size, moments)
        if bits == 8:
            return compensated(weight, rtn.quantize(weight, bits, group_size), moments)
        layer = _Layer.of(moments, bits, group_size)
        rows = max(16, min(ROWS, (1 << 22) // len(layer.starts) ** 2))
        chunks = [weight[i : i + rows] for i in range(0, len(weight), rows)]
        result = rtn.join(ordered_map(partial(_quantize, layer), chunks))
        over = products(result) > INT32_LIMIT
        if over.any():  # plain rounding knows how to stay below
            plain = rtn.quantize(weight[over], bits, group_size, moments)
            for name in "qzcs":
                getattr(result, name)[over] = getattr(plain, name)
        return result


QUANTIZER = Gptq()


def compensated(weight: Float, rounded: QuantizedTensor, moments: Float) -> QuantizedTensor:
    """`rounded` with new codes: its groups stay as they are. `moments` is E[x x^T] [K, K]."""
    layer = _Layer.of(moments, rounded.bits, rounded.group_size)
    parts = [slice(i, i + ROWS) for i in range(0, len(weight), ROWS)]

    def some(part: slice) -> QuantizedTensor:
        return _compensated(layer, weight[part], rounded.rows(part))

    return rtn.join(ordered_map(some, parts))


def _compensated(layer: _Layer, weight: Float, rounded: QuantizedTensor) -> QuantizedTensor:
    """Some rows."""
    exponent = rtn.exponents(weight)
    target = np.ascontiguousarray(np.ldexp(weight, -exponent[:, None]).T[layer.order])
    near = replace(rounded, s=np.ldexp(rounded.s, -exponent))
    state = _descend(layer, _round(layer, target, near))
    codes = np.empty_like(rounded.q)
    codes[:, layer.order] = state.code.T
    # Where a row's integer products could pass int32, plain rounding stays.
    over = products(replace(rounded, q=codes)) > INT32_LIMIT
    codes[over] = rounded.q[over]
    return replace(rounded, q=codes)


@dataclass(frozen=True)
class _Layer:
    """What all rows of a matrix share. Inputs are in the order in which they are rounded."""

    bits: int
    group_size: int
    order: NDArray[np.intp]
    """[K]"""
    groups: NDArray[np.intp]
    """[G], the groups as they come; the inputs of one lie side by side."""
    starts: NDArray[np.intp]
    """[G], where each begins."""
    hessian: Float
    """[K, K], dampened"""
    factor: Float
    """[K, K]"""

    @classmethod
    def of(cls, moments: Float, bits: int, group_size: int) -> _Layer:
        energy = diagonal(moments)
        edges = np.arange(0, len(energy), group_size)
        groups = np.argsort(-np.add.reduceat(energy, edges), kind="stable")
        members = [np.arange(e, min(e + group_size, len(energy))) for e in edges[groups]]
        order = np.concatenate([m[np.argsort(-energy[m], kind="stable")] for m in members])
        hessian = dampen(moments[np.ix_(order, order)])
        starts = np.cumsum([0, *map(len, members[:-1])])
        return cls(bits, group_size, order, groups, starts, hessian, inverse_factor(hessian))

    @property
    def top(self) -> np.float32:
        """The largest code."""
        return np.float32((1 << self.bits) - 1)

    @property
    def bottom(self) -> np.float32:
        """The smallest: 8 bits are symmetric, from -127 to 127 around 128."""
        return np.float32(self.bits == 8)


@dataclass(frozen=True)
class _State:
    """Some rows on their way, transposed, an input or a group a row, so that numpy's inner loops
    run over outputs. All float32; a weight is s * c * (code - z)."""

    w: Float
    """[K, R], what is to be met"""
    code: Float
    """[K, R]"""
    z: Float
    """[G, R]"""
    c: Float
    """[G, R]"""
    s: Float
    """[R]"""


def _quantize(layer: _Layer, weight: Float) -> QuantizedTensor:
    """Some rows [R, K]."""
    exponent = rtn.exponents(weight)
    near = np.ldexp(weight, -exponent[:, None])
    state = _round(layer, np.ascontiguousarray(near.T[layer.order]))
    for _ in range(ROUNDS):
        state = _refit(layer, _descend(layer, state))
    state = _descend(layer, state)
    codes, z, c = np.empty(weight.shape, np.uint8), *np.empty((2, *state.z.T.shape), np.uint8)
    codes[:, layer.order] = state.code.T
    z[:, layer.groups], c[:, layer.groups] = state.z.T, state.c.T
    tiny = np.finfo(np.float32).tiny
    scale = np.maximum(np.ldexp(state.s, exponent), tiny)
    return QuantizedTensor(layer.bits, layer.group_size, codes, z, c, scale)


def _round(layer: _Layer, target: Float, groups: QuantizedTensor | None = None) -> _State:
    """GPTQ itself on `target` [K, R]; with the scales and zero points of `groups`, or its own."""
    w, factor, top, bottom = target.copy(), layer.factor, layer.top, layer.bottom
    low = np.minimum(np.minimum.reduceat(w, layer.starts), 0)
    high = np.maximum(np.maximum.reduceat(w, layer.starts), 0)
    s = np.maximum((high - low).max(axis=0) / top * HEADROOM / 255, np.finfo(np.float32).tiny)
    code, c, z = np.empty_like(w), np.empty_like(low), np.empty_like(low)
    if groups is not None:
        s, c[:], z[:] = groups.s, groups.c.T[layer.groups], groups.z.T[layer.groups]
    # Of an error in each input, when the others make up for it.
    weights = (1 / np.square(factor.diagonal())).astype(np.float32)
    for g, (begin, end) in enumerate(_spans(layer)):
        if groups is None:
            c[g], z[g] = rtn.search(w[begin:end], weights[begin:end], layer.bits, s)
        step = s * c[g]
        for start in range(begin, end, BLOCK):
            stop = min(start + BLOCK, end)
            errors = np.empty((stop - start, w.shape[1]), np.float32)
            for i in range(start, stop):
                steps = np.clip(np.rint(w[i] / step), bottom - z[g], top - z[g])
                code[i] = steps + z[g]
                error = (w[i] - steps * step) / factor[i, i]
                w[i + 1 : stop] -= factor[i, i + 1 : stop, None] * error
                errors[i - start] = error
            w[stop:] -= factor[start:stop, stop:].T @ errors
    return _State(target, code, z, c, s)


def _descend(layer: _Layer, state: _State) -> _State:
    """Each code where, all others being as they are, the error is least; once over all inputs."""
    h, code, sizes = layer.hessian, state.code.copy(), _sizes(layer)
    step, z = (np.repeat(a, sizes, axis=0) for a in (state.s * state.c, state.z))  # [K, R]
    pull = h @ (state.w - step * (code - z))  # the error's slope
    for start in range(0, len(code), BLOCK):
        stop = min(start + BLOCK, len(code))
        moved = np.empty((stop - start, code.shape[1]), np.float32)
        for i in range(start, stop):
            best = np.rint(code[i] + pull[i] / (h[i, i] * step[i]))
            np.clip(best, layer.bottom, layer.top, out=best)
            change = (best - code[i]) * step[i]
            code[i], moved[i - start] = best, change
            pull[i + 1 : stop] -= h[i + 1 : stop, i, None] * change
        pull[stop:] -= h[stop:, start:stop] @ moved
    return replace(state, code=code)


def _refit(layer: _Layer, state: _State) -> _State:
    """The scales of each row's groups by least squares, the codes being what they are."""
    h, starts = layer.hessian, layer.starts
    steps = state.code - np.repeat(state.z, _sizes(layer), axis=0)  # [K, R]
    groups = len(starts)
    right = np.add.reduceat(steps * (h @ state.w), starts)  # [G, R]
    left = np.empty((groups, groups, steps.shape[1]))
    for g, (begin, end) in enumerate(_spans(layer)):
        left[g] = np.add.reduceat(steps * (h[:, begin:end] @ steps[begin:end]), starts)
    left = left.transpose(2, 0, 1)  # [R, G, G]
    ridge = 1e-6 * np.trace(left, axis1=1, axis2=2) / groups + np.finfo(np.float32).tiny
    left = left + ridge[:, None, None] * np.eye(groups)
    found = np.linalg.solve(left, right.T[..., None].astype(np.float64))[..., 0].T
    scales = np.where(found > 0, found, state.s * state.c).astype(np.float32)  # [G, R]
    s = np.maximum(scales.max(axis=0) / 255, np.finfo(np.float32).tiny)
    return replace(state, c=np.clip(np.rint(scales / s), 1, 255), s=s)


def _sizes(layer: _Layer) -> NDArray[np.intp]:
    """Inputs of each group, [G]."""
    return np.diff(layer.starts, append=len(layer.order))


def _spans(layer: _Layer) -> list[tuple[int, int]]:
    """First input and end of each group."""
    ends = [*layer.starts[1:].tolist(), len(layer.order)]
    return list(zip(layer.starts.tolist(), ends, strict=True))


def dampen(h: Float) -> Float:
    """`h` itself, changed: its diagonal's mean is 1, and then larger by `DAMPENING`."""
    h /= h.diagonal().mean()  # only ratios count
    h.flat[:: len(h) + 1] += np.float32(DAMPENING)
    return h


def inverse_factor(h: Float) -> Float:
    """Upper U [K, K] with U^T U = `h`^-1. With h = R R^T, R upper (the Cholesky factor of h turned
    round), U is R^-1.

    Raises:
        UsageError: h is not positive, so it is no E[x x^T].
    """
    factor = h[::-1, ::-1].copy()
    try:
        _invert_root(factor)
    except np.linalg.LinAlgError as error:
        raise UsageError(
            "the inputs' moments are not those of any inputs: their matrix is not positive"
        ) from error
    flat = factor.reshape(-1)  # turned round in place: of a wide matrix two are much
    half = len(flat) // 2
    first = flat[:half].copy()
    flat[:half] = flat[::-1][:half]
    flat[len(flat) - half :] = first[::-1]
    return factor


def _invert_root(m: Float) -> None:
    """Put L^-1 in place of a symmetric m = L L^T, L lower, of which the lower half is read.

    By halves: of [A . ; B C], L is [L_A 0; D L_C] with D = B L_A^-T and L_C L_C^T = C - D D^T, and
    its inverse [L_A' 0; -L_C' D L_A' L_C'].
    """
    k = len(m)
    if k <= _SMALL:
        m[:] = np.tril(np.linalg.inv(np.linalg.cholesky(m)))
        return
    a, b, c = np.s_[: k // 2, : k // 2], np.s_[k // 2 :, : k // 2], np.s_[k // 2 :, k // 2 :]
    _invert_root(m[a])
    d = m[b] @ m[a].T
    m[c] -= d @ d.T
    _invert_root(m[c])
    m[b] = -(m[c] @ (d @ m[a]))
    m[: k // 2, k // 2 :] = 0
