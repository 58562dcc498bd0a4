"""Runs texts through the float model block by block while its weights stream past.

One block's weights are in memory at a time; what stays is the texts' hidden states. From the keys
and values seen on the way come the static scales of a quantized KV cache.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgegen.models.config import ModelConfig
from edgegen.reference.decoder import Block, embed

Float = NDArray[np.float32]

QMAX = {"int8": 127, "int4": 7}
_CLIPS = np.linspace(1.0, 0.5, 26, dtype=np.float32)


class HiddenStates:
    """Windows of tokens on their way through the float model."""

    def __init__(self, config: ModelConfig, table: Float, windows: Sequence[NDArray[np.int32]]):
        """`table` is the float embedding [vocab, hidden]; a window is int32 [T]."""
        self.states = [embed(config, table, window) for window in windows]

    def advance(self, block: Block) -> tuple[Float, Float]:
        """Pass through one block; keys and values [kv_heads, tokens of all windows, head_dim]."""
        keys, values = [], []
        for n, x in enumerate(self.states):
            self.states[n], k, v = block.forward(x)
            keys.append(k)
            values.append(v)
        return np.concatenate(keys, axis=1), np.concatenate(values, axis=1)


def kv_scale(samples: Float, kv: str) -> Float:
    """Static scale of each channel of a key or value, [kv_heads, head_dim].

    Of a few clipping ratios the one with the least squared error on the samples is taken, channel
    by channel.

    Args:
        samples: [kv_heads, T, head_dim].
        kv: "int8" or "int4".
    """
    qmax = QMAX[kv]
    peak = np.abs(samples).max(axis=1)  # [kv_heads, head_dim]
    peak = np.where(peak > 0, peak, np.float32(1))
    best = peak / qmax
    least = np.full(peak.shape, np.inf, np.float32)
    for clip in _CLIPS:
        scale = (peak * clip / qmax).astype(np.float32)
        steps = np.clip(np.rint(samples / scale[:, None]), -qmax, qmax)
        error = np.square(steps * scale[:, None] - samples).sum(axis=1)
        best = np.where(error < least, scale, best)
        least = np.minimum(error, least)
    return best.astype(np.float32)
