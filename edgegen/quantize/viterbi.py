"""The best trellis codes for one input of some rows: the Viterbi algorithm with tail-biting.

The code is that of `edgegen.arithmetic.trellis`. A state is the last two codes. A sequence is
cyclic, so the state before its first code must be the one after its last. That state is chosen
first: the best one in a run across the joint that starts and ends freely, as in QTIP
(arXiv:2406.11235, section 3.1). The codes are then optimal for this state. Refinements do not
affect the state, so each weight takes the nearest one.

edgegen-native has the same in C++; this is its specification.
"""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.trellis import FIRST, SECOND, Rate
from edgegen.quantize._native import kernels
from edgegen.quantize.tensor import U8

JOINT = 12
"""Maximum number of codes on each side of the joint in the run that decides its state."""
_NEVER = np.float32(1e30)
_CODES = np.arange(16)
_XOR = _CODES[:, None] ^ _CODES


def search(rate: Rate, target: Float, weight: Float, codes: U8, improve: bool) -> None:
    """Set the codes of a cyclic sequence, in place.

    Args:
        rate: of the weights.
        target: the numbers to approximate, in steps, float32 [L, 2] for L >= 2 codes.
        weight: weight of the squared error of each, float32 [L, 2].
        codes: [L]; where `improve` is set they are given and stay unless better ones are found.
        improve: see `codes`.
    """
    if (native := kernels()) is not None:
        native.trellis(rate, (FIRST, SECOND), target, weight, codes, improve=improve)
    else:
        search_numpy(rate, target, weight, codes, improve)


def search_numpy(rate: Rate, target: Float, weight: Float, codes: U8, improve: bool) -> None:
    """Do what `search` does, in numpy."""
    costs = _costs(rate, target, weight)
    side = min(len(codes), JOINT)
    around = np.concatenate([costs[len(costs) - side :], costs[:side]])
    metrics = _forward(around, np.zeros((16, 16), np.float32))
    state = divmod(int(metrics[-1].argmin()), 16)
    for i in reversed(range(side, 2 * side)):
        state = _back(metrics[i], around[i], state)
    joint, start = state, np.full((16, 16), _NEVER)
    start[joint] = 0
    metrics = _forward(costs, start)
    if improve and cost(costs, codes) <= metrics[-1][joint]:
        return
    for i in reversed(range(len(codes))):
        codes[i] = state[1]
        state = _back(metrics[i], costs[i], state)


def cost(costs: Float, codes: U8) -> np.float32:
    """Return the summed cost of a cyclic sequence of codes."""
    mixed, last = codes ^ np.roll(codes, 2), np.roll(codes, 1)
    total: np.float32 = costs[np.arange(len(codes)), mixed, last].sum(dtype=np.float32)
    return total


def _costs(rate: Rate, target: Float, weight: Float) -> Float:
    """Return the cost of each code by (its XOR with the code two before, the code before)."""
    values = FIRST[:, :, None].astype(np.float32) + SECOND[:, None]  # [2, 16, 16]
    off = target[:, :, None, None] - rate.factor * values
    for plane in reversed(range(rate.planes)):  # the distance to the nearest level
        off = np.abs(off) - np.float32(rate.offset << plane)
    summed: Float = (weight[:, :, None, None] * np.square(off)).sum(axis=1)
    return summed


def _forward(costs: Float, start: Float) -> Float:
    """Return the least sums [L + 1, code two before, code before] before each code."""
    metrics = np.empty((len(costs) + 1, 16, 16), np.float32)
    metrics[0] = start
    for i, at in enumerate(costs):
        # [code, two before, before]: the code before becomes the one two before the next.
        metrics[i + 1] = (metrics[i] + at[_XOR]).min(axis=1).T
    return metrics


def _back(metrics: Float, costs: Float, state: tuple[int, int]) -> tuple[int, int]:
    """Return the state (code two before, code before) that precedes `state`."""
    before, last = state
    sums = metrics[:, before] + costs[_CODES ^ last, before]
    return int(sums.argmin()), before
