"""Runs texts through the model block by block while its weights stream past.

One block's weights are in memory at a time; what stays is the texts' hidden states. Seen on the
way: what a quantizer needs to know of the inputs of each matrix, and the keys and values that the
static scales of a quantized KV cache come from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed
from edgegen.models.config import ModelConfig
from edgegen.quantize.base import Need
from edgegen.quantize.parallel import ordered_map

QMAX = {"int8": 127, "int4": 7}
AT_ONCE = 2
"""Windows whose inputs are held: they are large."""
_HEADROOM = 1.3
"""8 bits can afford a wider range than was seen, for texts unlike the calibration's."""
_CLIPS: dict[str, Sequence[float]] = {
    "int8": (_HEADROOM,),
    "int4": [1 - 0.02 * n for n in range(26)],
}
"""Ratios of the largest value seen to try: 4 bits gain by clipping."""


@dataclass(frozen=True)
class Observation:
    """What was seen of one block while texts passed through it."""

    keys: Float
    """[kv_heads, T, head_dim], T the tokens of all windows."""
    values: Float
    moments: Mapping[str, Float]
    """Of the inputs of the products "qkv", "o", "gate_up" and "down": E[x^2] [K], or E[x x^T]."""


class HiddenStates:
    """Windows of tokens on their way through the model."""

    def __init__(self, config: ModelConfig, table: Float, windows: Sequence[NDArray[np.int32]]):
        """`table` is the float embedding [vocab, hidden]; a window is int32 [T]."""
        self.states = [embed(config, table, window) for window in windows]

    def advance(self, block: Block) -> None:
        """Pass through one block."""
        self.states = ordered_map(lambda x: block.forward(x)[0], self.states)

    def observe(self, block: Block, needs: Need) -> Observation:
        """Look at one block at work, and stay before it.

        The moments of one block are held in float32: K^2 values for each of its four products
        where `needs` is "hessian", 12 MB in all for 576 and 1536 inputs, 370 MB for 3072 and 8192.
        """
        keys, values, sums = [], [], dict[str, Float]()

        def run(x: Float) -> tuple[Float, Float, dict[str, Float]]:
            inputs: dict[str, Float] = {}
            _, k, v = block.forward(x, observe=inputs.__setitem__)
            return k, v, inputs

        for start in range(0, len(self.states), AT_ONCE):
            for k, v, inputs in ordered_map(run, self.states[start : start + AT_ONCE]):
                keys.append(k)
                values.append(v)
                for name, x in inputs.items():  # in the windows' order: the same bits again
                    seen = x.T @ x if needs == "hessian" else np.square(x).sum(axis=0)
                    if name in sums:
                        sums[name] += seen
                    else:
                        sums[name] = seen
        tokens = np.float32(sum(map(len, self.states)))
        for name in sums:
            sums[name] /= tokens
        return Observation(np.concatenate(keys, axis=1), np.concatenate(values, axis=1), sums)

    def inputs(self, block: Block) -> Observation:
        """As `observe`, with the inputs themselves [T, K] as moments: all of one block's."""
        keys, values, seen = [], [], dict[str, list[Float]]()
        for x in self.states:
            _, k, v = block.forward(x, observe=lambda name, x: seen.setdefault(name, []).append(x))
            keys.append(k)
            values.append(v)
        joined = {name: np.concatenate(seen.pop(name)) for name in list(seen)}
        return Observation(np.concatenate(keys, axis=1), np.concatenate(values, axis=1), joined)


def kv_scale(samples: Float, kv: str) -> Float:
    """Static scale of each channel of a key or value, [kv_heads, head_dim].

    Of the ratios to try, the one with the least squared error on the samples is taken, channel by
    channel.

    Args:
        samples: [kv_heads, T, head_dim].
        kv: "int8" or "int4".
    """
    qmax = QMAX[kv]
    peak = np.abs(samples).max(axis=1)  # [kv_heads, head_dim]
    peak = np.where(peak > 0, peak, np.float32(1))
    best = peak / qmax
    least = np.full(peak.shape, np.inf, np.float32)
    for clip in _CLIPS[kv]:
        scale = (peak * np.float32(clip) / qmax).astype(np.float32)
        steps = np.clip(np.rint(samples / scale[:, None]), -qmax, qmax)
        error = np.square(steps * scale[:, None] - samples).sum(axis=1)
        best = np.where(error < least, scale, best)
        least = np.minimum(error, least)
    return best.astype(np.float32)
