"""Trellis codes of 2, 3 or 4 bits, by GPTQ with the Viterbi algorithm in place of rounding.

The format is that of `edgegen.arithmetic.trellis`, after QTIP (arXiv:2406.11235). Inputs are
quantized one after the other, and those that follow compensate the error (GPTQ, arXiv:2210.17323).
The codes of an input are a sequence over the rows, so its best codes are found exactly, at the
targets that the compensation gives. QTIP's sequences run over 16 inputs, which cannot compensate
for each other.

Two steps then alternate: least squares for the scale of each row, and coordinate descent, which
searches the codes of each input again with all others fixed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic import trellis
from edgegen.quantize import viterbi
from edgegen.quantize.base import Quantizer, diagonal
from edgegen.quantize.gptq import BLOCK, Gptq, damp, inverse_factor
from edgegen.quantize.gptq import QUANTIZER as GPTQ
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.tensor import U8, QuantizedTensor, TrellisTensor

T = TypeVar("T", bound=np.generic)

ROUNDS = 3
"""Rounds of refinement of a finished tensor."""


class TrellisQuantizer(Gptq):
    """GPTQ with trellis codes below 8 bits; 8 bits are those of GPTQ."""

    name = "trellis"
    widths = (*trellis.RATES, 8)
    trellis = True

    def __init__(self, rounds: int = ROUNDS) -> None:
        self.rounds = rounds
        """Rounds of fitting the scales and descending."""

    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        if bits == 8:
            return super().call(weight, bits, group_size, moments)
        assert moments is not None
        problem, rate = Problem.from_moments(moments), trellis.RATES[bits]
        count = trellis.count_t(len(weight))

        def quantize(cycle: slice) -> tuple[U8, U8, Float]:
            rows = slice(cycle.start * trellis.ROWS, cycle.stop * trellis.ROWS)
            return _quantize(problem, rate, weight[rows], cycle.stop - cycle.start, self.rounds)

        parts = ordered_map(quantize, trellis.cycles(count))
        codes, refinements, s = map(np.concatenate, zip(*parts, strict=True))
        return TrellisTensor.from_codes(codes, refinements, rate.planes, s)

    def quick(self) -> Quantizer:
        return TrellisQuantizer(rounds=0)

    def for_head(self) -> Quantizer:
        return GPTQ


QUANTIZER = TrellisQuantizer()


def nearest(start: TrellisTensor, target: Float) -> TrellisTensor:
    """Return the tensor with the codes nearest to `target`, in steps [N, K].

    Errors are weighted by the square of the row's scale. The codes of an input stay those of
    `start` unless better ones are found.
    """
    rate, k = trellis.RATES[2 + start.planes], start.codes.shape[1]

    def search(cycle: slice) -> tuple[U8, U8]:
        count = cycle.stop - cycle.start
        rows = slice(cycle.start * trellis.ROWS, cycle.stop * trellis.ROWS)
        targets = _in_sequence(target[rows], count)
        s = _in_sequence(start.s[rows, None], count)[0]
        by_t = start.codes[cycle.start * trellis.LANES : cycle.stop * trellis.LANES]
        lanes = by_t.reshape(count, trellis.LANES, k).transpose(2, 1, 0)
        codes = np.ascontiguousarray(lanes).reshape(k, -1)
        refinements, steps = np.zeros(targets.shape, np.uint8), np.zeros_like(targets)
        state = TrellisState(rate, targets, codes, refinements, steps, s, s).with_scales(s)
        for i in range(k):
            state.search(i, targets[i], improve=True)
        return _by_row(codes, count), _by_row(refinements, count)

    parts = ordered_map(search, trellis.cycles(trellis.count_t(len(target))))
    codes, refinements = map(np.concatenate, zip(*parts, strict=True))
    return TrellisTensor.from_codes(codes, refinements[: len(target)], start.planes, start.s)


@dataclass(frozen=True)
class Problem:
    """Least-squares problem that all rows of a matrix share; inputs are in quantization order."""

    order: NDArray[np.intp]
    """[K], the inputs by decreasing energy."""
    hessian: Float
    """H, damped, [K, K]."""
    factor: Float
    """Upper U [K, K] with U^T U = H^-1."""

    @classmethod
    def from_moments(cls, moments: Float) -> Problem:
        """Sort the inputs, and damp and factor the Hessian; without any inputs it is 1."""
        order = np.argsort(-diagonal(moments), kind="stable")
        hessian = moments[np.ix_(order, order)]
        hessian = damp(hessian) if hessian.any() else np.eye(len(order), dtype=np.float32)
        return cls(order, hessian, inverse_factor(hessian))


@dataclass(frozen=True)
class TrellisState:
    """Rows being quantized, in the order of their codes: [K, L, 2] for a sequence of L codes."""

    rate: trellis.Rate
    target: Float
    """Weights."""
    codes: U8
    """[K, L]"""
    refinements: U8
    steps: Float
    s: Float
    """Scales of the rows [L, 2]."""
    weight: Float
    """Weights of the squared errors in steps [L, 2]: s^2 divided by its mean."""

    def with_scales(self, s: Float) -> TrellisState:
        """Return the state with other scales, which are raised to the smallest normal number."""
        s = np.maximum(s, np.finfo(np.float32).tiny)
        energy = np.square(s / s.max())
        return replace(self, s=s, weight=energy / energy.mean())

    def search(self, i: int, target: Float, *, improve: bool) -> None:
        """Set the codes, refinements and steps of input i to those nearest `target`, in steps."""
        viterbi.search(self.rate, target, self.weight, self.codes[i], improve)
        base = trellis.bases_of(self.codes[i]) * np.float32(self.rate.factor)
        self.refinements[i] = self.rate.refine(target - base)
        self.steps[i] = base + self.rate.levels[self.refinements[i]]


def _quantize(
    problem: Problem, rate: trellis.Rate, weight: Float, count: int, rounds: int
) -> tuple[U8, U8, Float]:
    """Quantize the rows `weight` [N, K] of one cycle.

    Returns:
        codes [count * LANES, K], refinements [N, K] and scales [N].
    """
    rows = len(weight)
    target = _in_sequence(weight, count)[problem.order]
    state = _compensate(problem, _start(rate, target))
    for _ in range(rounds):
        state = _descend(problem, _refit(problem, state))
    state = _refit(problem, state)
    inputs = np.argsort(problem.order)
    codes, refinements = _by_row(state.codes[inputs], count), state.refinements[inputs]
    return codes, _by_row(refinements, count)[:rows], _by_row(state.s[None], count)[:rows, 0]


def _in_sequence(rows: NDArray[T], count: int) -> NDArray[T]:
    """Return rows [N, K] of a cycle with `count` t as [K, L, 2], padded: row 32 t + 16 v + l at
    [:, l * count + t, v]."""
    n, k = rows.shape
    padded = np.zeros((count * trellis.ROWS, k), rows.dtype)
    padded[:n] = rows
    lanes = padded.reshape(count, 2, trellis.LANES, k).transpose(3, 2, 0, 1)
    return np.ascontiguousarray(lanes.reshape(k, -1, 2))


def _by_row(values: NDArray[T], count: int) -> NDArray[T]:
    """Return [K, L, 2] as rows [N, K], padding included: the inverse of `_in_sequence`.

    Codes [K, L] become [count * LANES, K].
    """
    k = len(values)
    lanes = values.reshape(k, trellis.LANES, count, -1)
    return np.ascontiguousarray(lanes.transpose(2, 3, 1, 0)).reshape(-1, k)


def _start(rate: trellis.Rate, target: Float) -> TrellisState:
    """Return the state without codes, with scales from the deviation of each row."""
    codes, refinements = np.zeros(target.shape[:2], np.uint8), np.zeros(target.shape, np.uint8)
    s = np.sqrt(np.square(target).mean(axis=0)) / np.float32(rate.sigma)
    state = TrellisState(rate, target, codes, refinements, np.zeros_like(target), s, s)
    return state.with_scales(s)


def _compensate(problem: Problem, state: TrellisState) -> TrellisState:
    """Run GPTQ: choose the codes of each input, and let those after it compensate the error."""
    w, factor = state.target.copy(), problem.factor
    for start in range(0, len(w), BLOCK):
        stop = min(start + BLOCK, len(w))
        errors = np.empty((stop - start, *state.s.shape), np.float32)
        for i in range(start, stop):
            state.search(i, w[i] / state.s, improve=False)
            error = (w[i] - state.steps[i] * state.s) / factor[i, i]
            w[i + 1 : stop] -= factor[i, i + 1 : stop, None, None] * error
            errors[i - start] = error
        w[stop:] -= np.tensordot(factor[start:stop, stop:], errors, axes=(0, 0))
    return state


def _descend(problem: Problem, state: TrellisState) -> TrellisState:
    """Search the codes of each input again, with all others fixed; once over all inputs."""
    h = problem.hessian
    pull = np.tensordot(h, state.target - state.steps * state.s, axes=1)
    for start in range(0, len(h), BLOCK):
        stop = min(start + BLOCK, len(h))
        moved = np.empty((stop - start, *state.s.shape), np.float32)
        for i in range(start, stop):
            before = state.steps[i].copy()
            state.search(i, before + pull[i] / (h[i, i] * state.s), improve=True)
            change = moved[i - start] = (state.steps[i] - before) * state.s
            pull[i + 1 : stop] -= h[i + 1 : stop, i, None, None] * change
        pull[stop:] -= np.tensordot(h[stop:, start:stop], moved, axes=1)
    return state


def _refit(problem: Problem, state: TrellisState) -> TrellisState:
    """Set the scale of each row to the least-squares solution for its codes."""
    h, steps = problem.hessian, state.steps
    right = (steps * np.tensordot(h, state.target, axes=1)).sum(axis=0)
    left = (steps * np.tensordot(h, steps, axes=1)).sum(axis=0)
    fits = (right > 0) & (left > 0)
    return state.with_scales(np.where(fits, right / np.where(fits, left, 1), state.s))
