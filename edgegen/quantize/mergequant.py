"""MergeQuant: static activation scales per channel that cost nothing at run time.

After arXiv:2503.07654. Calibration determines a step s[k] for each input of a matrix W [N, K]. Then

    W x = (W diag(s)) (x / s)  ~  W' rint(x / s)

and both factors are folded into other tensors (quantization step migration): s into W, and 1 / s
into the tensor that produces x, which is a norm's weight or the rows of another matrix. The output
of such a norm only has to be rounded.

W' is harder to quantize than W, because inputs with large steps have large columns. Dimension
reconstruction splits those into several inputs that share the column, prunes as many unimportant
inputs, and sorts inputs by size, so that similar ones share a group's scale. The paper's code is
not public. Its thresholds are replaced by the costs that are computed here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import TINY
from edgegen.arithmetic.static import LEVELS, codes

Index = NDArray[np.int32]

HEADROOM = 1.3
"""Factor on the calibrated range at 8 bits: clipping costs more than coarser steps."""

CLIPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15)
"""Candidate clipping ratios at 4 bits, relative to the largest value."""

SPLITS = (0, 4, 8, 16, 32)
"""Candidate numbers of inputs that a reconstruction adds."""

DAMPING = 0.01
"""Added to the diagonal of the Gram matrix in `compensate`, relative to its mean."""


def adaptive_steps(samples: Float, bits: int) -> Float:
    """Return the step of each channel, [K], for calibration inputs `samples` [T, K].

    At 4 bits the range of each channel is clipped to minimize its squared error (the paper's
    adaptive clipping). Channels are independent: an error in channel k is weighted by the energy
    of W's column k, whatever the step.
    """
    peak = np.abs(samples).max(axis=0)
    peak = np.where(peak > 0, peak, np.float32(1)).astype(np.float32)
    top = np.float32(LEVELS[bits])
    if bits == 8:
        return peak * np.float32(HEADROOM) / top
    best, lowest = peak / top, np.full(peak.shape, np.inf, np.float32)
    for clip in CLIPS:
        step = peak * np.float32(clip) / top
        error = np.square(codes(samples / step, bits) * step - samples).sum(axis=0)
        best, lowest = np.where(error < lowest, step, best), np.minimum(error, lowest)
    return best.astype(np.float32)


@dataclass(frozen=True)
class Arrangement:
    """The channels that the K inputs of a rearranged matrix read."""

    source: Index
    """Channel of each input, [K]: a split channel occurs several times, a pruned one never."""
    fraction: Float
    """Fraction of the channel's column, [K]: 1 over the number of its inputs."""

    def columns(self, merged: Float) -> Float:
        """Return W' [N, K] with rearranged columns."""
        return merged[:, self.source] * self.fraction


def split(size: Float, count: int) -> tuple[Index, Float]:
    """Return source and fraction of K + `count` inputs; the largest input is split repeatedly.

    The product does not change, because the inputs of a channel have the same code and their
    columns add up.

    Args:
        size: magnitude of each channel's column, [K].
    """
    copies = np.ones(len(size), np.int64)
    for _ in range(count):
        copies[np.argmax(size / copies)] += 1
    source = np.repeat(np.arange(len(size), dtype=np.int32), copies)
    return source, (1 / np.repeat(copies, copies)).astype(np.float32)


def reconstruct(merged: Float, energy: Float, bits: int, group_size: int) -> Arrangement:
    """Return the arrangement of lowest cost that splits and prunes equally many inputs.

    Args:
        merged: W' [N, K].
        energy: E[code^2] of each input, [K].
        bits, group_size: format of the quantized W'; group_size 0 is the whole row.

    The candidates are `SPLITS`. The cost is the expected squared error of the outputs for
    uncorrelated inputs: a twelfth of the group's squared step for each weight, plus the whole
    contribution of each pruned input.
    """
    size = np.abs(merged).max(axis=0)
    salience = np.square(merged).sum(axis=0) * energy
    candidates: list[tuple[float, Arrangement]] = []
    for count in SPLITS:
        if count >= len(energy) // 4:
            break
        source, fraction = split(size, count)
        prunable = np.where(fraction < 1, np.inf, salience[source])
        pruned = np.argsort(prunable, kind="stable")[:count]
        lost = float(prunable[pruned].sum())
        source, fraction = np.delete(source, pruned), np.delete(fraction, pruned)
        order = np.argsort(-size[source] * fraction, kind="stable")
        arranged = Arrangement(source[order], fraction[order])
        rounding = _rounding(arranged.columns(merged), energy[arranged.source], bits, group_size)
        candidates.append((lost + rounding, arranged))
    return min(candidates, key=lambda pair: pair[0])[1]


def _rounding(weight: Float, energy: Float, bits: int, group_size: int) -> float:
    """Return the expected squared error of the outputs when `weight` [N, K] is quantized."""
    starts = np.arange(0, weight.shape[1], group_size or weight.shape[1])
    span = np.maximum.reduceat(weight, starts, axis=1) - np.minimum.reduceat(weight, starts, axis=1)
    step = np.square(span / np.float32((1 << bits) - 1)).sum(axis=0)  # [G], over all rows
    return float((step * np.add.reduceat(energy, starts)).sum() / 12)


def compensate(weight: Float, outputs: Float, rounded: Float, rank: int) -> Float:
    """Return `weight` [N, K] plus a correction of `rank` for the quantized inputs.

    The paper's low-rank compensation, merged into the weight. The least-squares correction for all
    outputs is reduced to the directions in which they differ most. It is fitted to three quarters
    of the tokens and dropped unless it helps on the rest.

    Args:
        outputs: exact outputs, [T, N].
        rounded: quantized inputs, [T, K].
    """
    cut = len(outputs) * 3 // 4
    x = rounded[:cut]
    gram = x.T @ x / np.float32(cut)
    gram.flat[:: len(gram) + 1] += np.float32(DAMPING) * gram.diagonal().mean() + TINY
    lower = np.linalg.cholesky(gram.astype(np.float64))
    missing = x.T @ (outputs[:cut] - x @ weight.T) / np.float32(cut)  # [K, N]
    white = np.linalg.solve(lower, missing)
    _, directions = np.linalg.eigh(white @ white.T)
    largest = directions[:, -rank:]
    change = np.linalg.solve(lower.T, largest @ (largest.T @ white)).T.astype(np.float32)
    x, exact = rounded[cut:], outputs[cut:]
    before, after = (np.square(x @ w.T - exact).sum() for w in (weight, weight + change))
    return weight + change if after < before else weight
