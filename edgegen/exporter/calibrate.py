"""Runs texts through the float model block by block while its weights stream past.

One block's weights are in memory at a time; what stays is the texts' hidden states. From the keys
and values seen on the way come the static scales of a quantized KV cache.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen.models.config import ModelConfig
from edgegen.reference.decoder import Block, embed

Float = NDArray[np.float32]

QMAX = {"int8": 127, "int4": 7}
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
    importance: Mapping[str, Float]
    """E[x^2] of each input [K] of the products "qkv", "o", "gate_up", "down"."""


class HiddenStates:
    """Windows of tokens on their way through the float model."""

    def __init__(self, config: ModelConfig, table: Float, windows: Sequence[NDArray[np.int32]]):
        """`table` is the float embedding [vocab, hidden]; a window is int32 [T]."""
        self.states = [embed(config, table, window) for window in windows]

    def advance(self, block: Block) -> Observation:
        """Pass through one block."""
        keys, values, squares = [], [], dict[str, Float]()

        def observe(name: str, x: Float) -> None:
            squares[name] = squares.get(name, np.float32(0)) + np.square(x).sum(axis=0)

        for n, x in enumerate(self.states):
            self.states[n], k, v = block.forward(x, observe=observe)
            keys.append(k)
            values.append(v)
        tokens = sum(map(len, self.states))
        return Observation(
            keys=np.concatenate(keys, axis=1),
            values=np.concatenate(values, axis=1),
            importance={name: total / np.float32(tokens) for name, total in squares.items()},
        )


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
