"""KIVI (arXiv:2402.02750): keys are quantized per channel, where outliers are; values per token."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from kvcache.codec import Coded, Kind, KvCodec, dequantize_groups, quantize_groups


class Kivi(KvCodec):
    """Asymmetric codes with a float16 scale and minimum for each group.

    A group of keys is `group` tokens of one channel. A group of values is `group` channels of one
    token, or all channels of a head where those are fewer.
    """

    def __init__(self, bits: int, group: int = 64) -> None:
        self.bits, self.group, self.block = bits, group, group
        self.name = f"KIVI, {bits} bits, groups of {group}"

    def encode(self, x: Float, kind: Kind) -> Coded:
        heads, tokens, dim = x.shape
        parts = quantize_groups(_vectors(x, kind), self.bits, self._size(kind, dim))
        return Coded(kind, (heads, tokens, dim), parts)

    def decode(self, coded: Coded) -> Float:
        size = self._size(coded.kind, coded.shape[2])
        return _vectors(dequantize_groups(coded.parts, self.bits, size), coded.kind)

    def _size(self, kind: Kind, dim: int) -> int:
        return self.group if kind == "keys" else min(self.group, dim)


def _vectors(x: Float, kind: Kind) -> Float:
    """Swap tokens and channels of keys; return values unchanged. Its own inverse."""
    return np.ascontiguousarray(x.swapaxes(1, 2)) if kind == "keys" else x
