"""GPTQ: round one input at a time and let the inputs that are not rounded yet compensate.

After arXiv:2210.17323 (algorithm 1). GPTQ minimizes the error of the outputs over a calibration
text, trace(E H E^T) with H = E[x x^T] and E the error of the weights. Plain rounding considers each
weight by itself.

Two steps differ from the paper. The groups are rounded in decreasing order of their energy, and the
scale and zero point of a group are searched when the group is reached, on the compensated weights.
The result is then refined by coordinate descent (as in QuantEase, arXiv:2309.01885), group by
group: each code moves to where the error is smallest, then the group's scale, then the codes again.

8 bits keep the scales of plain rounding. Compensation still helps where a rotation distributes the
outlier channels over all inputs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.quantize import rtn
from edgegen.quantize._native import empty, kernels
from edgegen.quantize.base import INT32_LIMIT, Need, Quantizer, diagonal, products
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.tensor import QuantizedTensor

DAMPING = 0.03
"""Added to the diagonal of H, relative to its mean: a text is only a sample of the inputs."""

BLOCK = 64
"""Inputs that are rounded between two updates of all others."""

SWEEPS = {2: 2, 4: 1, 8: 1}
"""Sweeps of coordinate descent over all groups, by bits."""

UNIT = 256
"""Inputs of the widest group whose scale is refined."""

HEADROOM = np.float32(1.15)
"""Factor on the row scale: compensation can widen a group after the scale is set."""

ROWS = 512
"""Maximum number of outputs that are rounded together."""

_SMALL = 64
"""Triangles up to this size are inverted by LAPACK."""


class Gptq(Quantizer):
    """Second-order error compensation; below 8 bits it needs the moments [K, K] of the inputs."""

    name = "gptq"
    needs: Need = "hessian"

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        super().requires(weight, bits, group_size, moments)
        if bits < 8 and (moments is None or moments.ndim != 2):
            raise UsageError(
                f"expected second moments [K, K] of the inputs for gptq at {bits} bits, got "
                f"{'none' if moments is None else 'the diagonal'}; pass a calibration text or "
                "choose rtn"
            )

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if moments is None or moments.ndim == 1 or not moments.any():
            return rtn.quantize(weight, bits, group_size, moments)
        if bits == 8:
            return compensated(weight, rtn.quantize(weight, bits, group_size), moments)
        problem = _Problem.from_moments(moments, bits, group_size)
        if (native := kernels()) is not None:
            result = empty(weight.shape, bits, group_size)
            order, matrices = problem.rounding_order, problem.matrices
            native.gptq(weight, result, order, matrices, SWEEPS[bits], searched=True)
        else:
            chunks = [weight[i : i + ROWS] for i in range(0, len(weight), ROWS)]
            result = rtn.join(ordered_map(partial(_quantize, problem), chunks))
        over = products(result) > INT32_LIMIT
        if over.any():  # rtn limits the products of a row
            rtn.replace_rows(result, over, rtn.quantize(weight[over], bits, group_size, moments))
        return result

    def narrow(
        self, weight: Float, bits: int, group_size: int, moments: Float, limit: int
    ) -> QuantizedTensor:
        start = rtn.QUANTIZER.narrow(weight, bits, group_size, moments, limit)
        return compensated(weight, start, moments) if moments.any() else start

    def uncalibrated(self) -> Quantizer:
        return rtn.QUANTIZER


QUANTIZER = Gptq()


def compensated(weight: Float, rounded: QuantizedTensor, moments: Float) -> QuantizedTensor:
    """Return `rounded` with new codes in the same groups, scales and zero points.

    Args:
        weight: float32 [N, K], the matrix that `rounded` approximates.
        moments: E[x x^T], float32 [K, K].
    """
    problem = _Problem.from_moments(moments, rounded.bits, rounded.group_size)
    if (native := kernels()) is not None:
        result = replace(rounded, q=np.empty_like(rounded.q))
        order, matrices = problem.rounding_order, problem.matrices
        native.gptq(weight, result, order, matrices, SWEEPS[result.bits], searched=False)
        return _keep_int32(rounded, result.q)
    parts = [slice(i, i + ROWS) for i in range(0, len(weight), ROWS)]

    def some(part: slice) -> QuantizedTensor:
        return _compensated(problem, weight[part], rounded.rows(part))

    return rtn.join(ordered_map(some, parts))


def _keep_int32(rounded: QuantizedTensor, codes: NDArray[np.uint8]) -> QuantizedTensor:
    """Return `rounded` with new codes, but for rows whose products could overflow int32."""
    over = products(replace(rounded, q=codes)) > INT32_LIMIT
    codes[over] = rounded.q[over]
    return replace(rounded, q=codes)


def _compensated(problem: _Problem, weight: Float, rounded: QuantizedTensor) -> QuantizedTensor:
    """Compensate rows [R, K]."""
    exponent = rtn.exponents(weight)
    target = np.ascontiguousarray(np.ldexp(weight, -exponent[:, None]).T[problem.order])
    near = replace(rounded, s=np.ldexp(rounded.s, -exponent))
    state = _round(problem, target, near)
    for _ in range(SWEEPS[rounded.bits]):
        state = _sweep(problem, state, scaled=False)
    codes = np.empty_like(rounded.q)
    codes[:, problem.order] = state.code.T
    return _keep_int32(rounded, codes)


@dataclass(frozen=True)
class _Problem:
    """Least-squares problem that all rows of a matrix share; inputs are in rounding order."""

    bits: int
    group_size: int
    order: NDArray[np.intp]
    """[K], the input at each position."""
    groups: NDArray[np.intp]
    """[G], the group at each position; the inputs of a group are adjacent."""
    starts: NDArray[np.intp]
    """[G], position of the first input of each group."""
    hessian: Float
    """H, damped, [K, K]."""
    factor: Float
    """Upper U [K, K] with U^T U = H^-1."""

    @classmethod
    def from_moments(cls, moments: Float, bits: int, group_size: int) -> _Problem:
        """Sort the groups, and the inputs of each group, by decreasing energy."""
        energy = diagonal(moments)
        edges = np.arange(0, len(energy), group_size)
        groups = np.argsort(-np.add.reduceat(energy, edges), kind="stable")
        members = [np.arange(e, min(e + group_size, len(energy))) for e in edges[groups]]
        order = np.concatenate([m[np.argsort(-energy[m], kind="stable")] for m in members])
        hessian = damp(moments[np.ix_(order, order)])
        starts = np.cumsum([0, *map(len, members[:-1])])
        return cls(bits, group_size, order, groups, starts, hessian, inverse_factor(hessian))

    @property
    def rounding_order(self) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
        """Inputs and groups by position, and where each group starts."""
        return self.order, self.groups, self.starts

    @property
    def matrices(self) -> tuple[Float, Float]:
        """The Hessian and its inverse factor."""
        return self.hessian, self.factor

    @property
    def top(self) -> np.float32:
        """Largest code."""
        return np.float32((1 << self.bits) - 1)

    @property
    def bottom(self) -> np.float32:
        """Smallest code: 8 bits are symmetric, -127 to 127 around 128."""
        return np.float32(self.bits == 8)

    @property
    def sizes(self) -> NDArray[np.intp]:
        """Number of inputs of each group, [G]."""
        return np.diff(self.starts, append=len(self.order))

    @property
    def spans(self) -> list[tuple[int, int]]:
        """First position and end of each group."""
        ends = [*self.starts[1:].tolist(), len(self.order)]
        return list(zip(self.starts.tolist(), ends, strict=True))


@dataclass(frozen=True)
class _State:
    """Rows being quantized; a weight is s * c * (code - z). All float32.

    Arrays are transposed, so that numpy's inner loops run over outputs.
    """

    w: Float
    """Target weights [K, R]."""
    code: Float
    """[K, R]"""
    z: Float
    """[G, R]"""
    c: Float
    """[G, R]"""
    s: Float
    """[R]"""


def _quantize(problem: _Problem, weight: Float) -> QuantizedTensor:
    """Quantize rows [R, K] below 8 bits."""
    exponent = rtn.exponents(weight)
    near = np.ldexp(weight, -exponent[:, None])
    state = _round(problem, np.ascontiguousarray(near.T[problem.order]))
    for _ in range(SWEEPS[problem.bits]):
        state = _sweep(problem, state, scaled=True)
    codes, z, c = np.empty(weight.shape, np.uint8), *np.empty((2, *state.z.T.shape), np.uint8)
    codes[:, problem.order] = state.code.T
    z[:, problem.groups], c[:, problem.groups] = state.z.T, state.c.T
    tiny = np.finfo(np.float32).tiny
    scale = np.maximum(np.ldexp(state.s, exponent), tiny)
    return QuantizedTensor(problem.bits, problem.group_size, codes, z, c, scale)


def _round(problem: _Problem, target: Float, groups: QuantizedTensor | None = None) -> _State:
    """Run GPTQ on `target` [K, R], with the scales and zero points of `groups` if passed."""
    w, factor, top, bottom = target.copy(), problem.factor, problem.top, problem.bottom
    low = np.minimum(np.minimum.reduceat(w, problem.starts), 0)
    high = np.maximum(np.maximum.reduceat(w, problem.starts), 0)
    s = np.maximum((high - low).max(axis=0) / top * HEADROOM / 255, np.finfo(np.float32).tiny)
    code, c, z = np.empty_like(w), np.empty_like(low), np.empty_like(low)
    if groups is not None:
        s, c[:], z[:] = groups.s, groups.c.T[problem.groups], groups.z.T[problem.groups]
    # The cost of an error in each input after the others have compensated.
    weights = (1 / np.square(factor.diagonal())).astype(np.float32)
    for g, (begin, end) in enumerate(problem.spans):
        if groups is None:
            c[g], z[g] = rtn.search(w[begin:end], weights[begin:end], problem.bits, s)
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


def _sweep(problem: _Problem, state: _State, *, scaled: bool) -> _State:
    """Move each code, each group's scale if `scaled`, and each code again to the smallest error.

    All others are fixed meanwhile. Groups wider than `UNIT` keep their scale.
    """
    h, sizes = problem.hessian, problem.sizes
    moved = replace(state, code=state.code.copy(), c=state.c.copy())
    step, z = (np.repeat(a, sizes, axis=0) for a in (state.s * state.c, state.z))  # [K, R]
    slope = np.asarray(
        h @ (state.w - step * (state.code - z)), np.float32
    )  # half the error's gradient
    for g, (begin, end) in enumerate(problem.spans):
        narrow = end - begin <= UNIT
        width = end - begin if narrow else BLOCK
        for start in range(begin, end, width):
            part = slice(start, min(start + width, end))
            change = _descend(problem, moved, g, part, slope)
            if scaled and narrow:
                change += _rescale(problem, moved, g, part, slope)
                change += _descend(problem, moved, g, part, slope)
            slope[part.stop :] -= h[part.stop :, part] @ change
            slope[:start] -= h[:start, part] @ change
    return moved


def _descend(problem: _Problem, state: _State, g: int, part: slice, slope: Float) -> Float:
    """Move the codes of some inputs of group g, and their slopes; return the weights' changes."""
    h, code, step = problem.hessian, state.code, state.s * state.c[g]
    changes = []
    for i in range(part.start, part.stop):
        best = np.rint(code[i] + slope[i] / (h[i, i] * step))
        np.clip(best, problem.bottom, problem.top, out=best)
        change = (best - code[i]) * step
        code[i] = best
        slope[part] -= h[part, i, None] * change
        changes.append(change)
    return np.stack(changes)


def _rescale(problem: _Problem, state: _State, g: int, part: slice, slope: Float) -> Float:
    """Move the scale of group g, all of its inputs, and their slopes; return the changes."""
    steps = state.code[part] - state.z[g]
    product = problem.hessian[part, part] @ steps
    above, below = (steps * slope[part]).sum(axis=0), (steps * product).sum(axis=0)
    wider = np.divide(above, below, out=np.zeros_like(above), where=below > 0) / state.s
    best = np.clip(np.rint(state.c[g] + wider), 1, 255)
    growth = (best - state.c[g]) * state.s
    state.c[g] = best
    slope[part] -= product * growth
    changes: Float = steps * growth
    return changes


def damp(h: Float, damping: float = DAMPING) -> Float:
    """Scale `h` [K, K] in place to a mean diagonal of 1 and add `damping` to it; return `h`."""
    h /= h.diagonal().mean()  # only ratios count
    h.flat[:: len(h) + 1] += np.float32(damping)
    return h


def inverse_factor(h: Float) -> Float:
    """Return the upper triangular U [K, K] with U^T U = h^-1.

    With h = R R^T, R upper triangular, U is R^-1. R is the Cholesky factor of h with its rows and
    columns reversed.

    Raises:
        UsageError: h is not positive definite.
    """
    factor = h[::-1, ::-1].copy()
    if not _invert(factor):
        raise UsageError(
            "expected a positive definite calibration Hessian, got one that is not; "
            "use more calibration text or raise the damping"
        )
    flat = factor.reshape(-1)  # reverse in place: two copies of a wide matrix are large
    half = len(flat) // 2
    first = flat[:half].copy()
    flat[:half] = flat[::-1][:half]
    flat[len(flat) - half :] = first[::-1]
    return factor


def _invert(m: Float) -> bool:
    """Replace a symmetric m = L L^T by L^-1; return False where m is not positive definite."""
    if (native := kernels()) is not None:
        return native.invert_root(m)
    try:
        _invert_root(m)
    except np.linalg.LinAlgError:
        return False
    return True


def _invert_root(m: Float) -> None:
    """Replace a symmetric m = L L^T by L^-1, L lower triangular; only the lower half is used.

    Recursive: for m = [A . ; B C], L = [L_A 0; D L_C] with D = B L_A^-T and L_C L_C^T = C - D D^T.
    With X' for X^-1, L' = [L_A' 0; -L_C' D L_A' L_C'].
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
