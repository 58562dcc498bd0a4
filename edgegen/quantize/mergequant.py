"""MergeQuant: activations rounded by fixed steps, one for each channel, at no cost when run.

After arXiv:2503.07654. A calibration finds a step s[k] for each input of a matrix W [N, K]. Then

    W x = (W diag(s)) (x / s)  ~  W' rint(x / s)

and both factors disappear into what is there anyway (quantization step migration): 1 / s into what
makes x, which is a norm's weight or the rows of another matrix, and s into W. What a norm gives out
are the integers themselves.

W' is harder to quantize than W, as inputs with large steps have large columns. Dimension
reconstruction splits those into several inputs that share the column, prunes as many inputs that
matter least, and puts inputs of like size side by side, where they share a group's scale. The
paper's code is not public: its thresholds are replaced by costs that are computed here.
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
"""8 bits can afford a wider range than was seen: passing it costs more than coarser steps do."""

CLIPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15)
"""Ratios of the largest value that are tried at 4 bits."""

SPLITS = (0, 4, 8, 16, 32)
"""How many inputs a reconstruction may add."""

DAMPENING = 0.01


def adaptive_steps(samples: Float, bits: int) -> Float:
    """The step of each channel, [K], from what was seen of it: `samples` [T, K].

    At 4 bits the range is clipped where the squared error is least (adaptive clipping). An error in
    channel k weighs the same, the energy of W's column k, whatever its step: channels do not depend
    on each other.
    """
    peak = np.abs(samples).max(axis=0)
    peak = np.where(peak > 0, peak, np.float32(1)).astype(np.float32)
    top = np.float32(LEVELS[bits])
    if bits == 8:
        return peak * np.float32(HEADROOM) / top
    best, least = peak / top, np.full(peak.shape, np.inf, np.float32)
    for clip in CLIPS:
        step = peak * np.float32(clip) / top
        error = np.square(codes(samples / step, bits) * step - samples).sum(axis=0)
        best, least = np.where(error < least, step, best), np.minimum(error, least)
    return best.astype(np.float32)


@dataclass(frozen=True)
class Arrangement:
    """Which channel each of a matrix' K inputs reads, and what share of its column it has."""

    source: Index
    """[K]; a channel that was split stands there several times, a pruned one never."""
    share: Float
    """[K]: 1 over how often the channel stands there."""

    def columns(self, merged: Float) -> Float:
        """W' [N, K] with its columns arranged."""
        return merged[:, self.source] * self.share


def split(loudness: Float, count: int) -> tuple[Index, Float]:
    """Source and share of K + `count` inputs: the loudest is split further, one after the other.

    The outputs are exactly what they were, as its inputs share the code and add up the column.
    """
    copies = np.ones(len(loudness), np.int64)
    for _ in range(count):
        copies[np.argmax(loudness / copies)] += 1
    source = np.repeat(np.arange(len(loudness), dtype=np.int32), copies)
    return source, (1 / np.repeat(copies, copies)).astype(np.float32)


def reconstruct(merged: Float, energy: Float, bits: int, group_size: int) -> Arrangement:
    """The arrangement of least cost among those that split `SPLITS` times and prune as often.

    Args:
        merged: W' [N, K].
        energy: E[code^2] of each input, [K].
        bits, group_size: how W' will be rounded; a group of 0 is the whole row.

    The cost is the expected squared error of the outputs, inputs taken as uncorrelated: a twelfth
    of a group's squared step for each weight, and all that a pruned input gave.
    """
    loudness = np.abs(merged).max(axis=0)
    salience = np.square(merged).sum(axis=0) * energy
    found: list[tuple[float, Arrangement]] = []
    for count in SPLITS:
        if count >= len(energy) // 4:
            break
        source, share = split(loudness, count)
        quiet = np.where(share < 1, np.inf, salience[source])
        pruned = np.argsort(quiet, kind="stable")[:count]
        lost = float(quiet[pruned].sum())
        source, share = np.delete(source, pruned), np.delete(share, pruned)
        order = np.argsort(-loudness[source] * share, kind="stable")
        arranged = Arrangement(source[order], share[order])
        rounding = _rounding(arranged.columns(merged), energy[arranged.source], bits, group_size)
        found.append((lost + rounding, arranged))
    return min(found, key=lambda pair: pair[0])[1]


def _rounding(weight: Float, energy: Float, bits: int, group_size: int) -> float:
    """Expected squared error of the outputs when `weight` [N, K] is rounded by groups."""
    starts = np.arange(0, weight.shape[1], group_size or weight.shape[1])
    span = np.maximum.reduceat(weight, starts, axis=1) - np.minimum.reduceat(weight, starts, axis=1)
    step = np.square(span / np.float32((1 << bits) - 1)).sum(axis=0)  # [G], over all rows
    return float((step * np.add.reduceat(energy, starts)).sum() / 12)


def compensate(weight: Float, wanted: Float, rounded: Float, rank: int) -> Float:
    """`weight` [N, K] plus a correction of `rank`, with which `rounded` [T, K] gives more nearly
    what was `wanted` [T, N] (the paper's compensation; it is merged, so that nothing is added).

    The best correction for all outputs, cut to the directions in which they differ most. It is
    fitted to three quarters of the tokens and kept only where it helps on the last.
    """
    cut = len(wanted) * 3 // 4
    x = rounded[:cut]
    gram = x.T @ x / np.float32(cut)
    gram.flat[:: len(gram) + 1] += np.float32(DAMPENING) * gram.diagonal().mean() + TINY
    lower = np.linalg.cholesky(gram.astype(np.float64))
    missing = x.T @ (wanted[:cut] - x @ weight.T) / np.float32(cut)  # [K, N]
    white = np.linalg.solve(lower, missing)
    _, directions = np.linalg.eigh(white @ white.T)
    largest = directions[:, -rank:]
    change = np.linalg.solve(lower.T, largest @ (largest.T @ white)).T.astype(np.float32)
    x, want = rounded[cut:], wanted[cut:]
    before, after = (np.square(x @ w.T - want).sum() for w in (weight, weight + change))
    return weight + change if after < before else weight
