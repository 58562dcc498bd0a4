"""KIVI (arXiv:2402.02750): keys by channel, as their outliers are channels; values by token."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.kv.base import Coded, Kind, KvCodec, dequantize_groups, quantize_groups


class Kivi(KvCodec):
    """Asymmetric, a float16 scale and least value a group.

    A key's group is `group` tokens of one channel, a value's `group` channels of one token (or all
    of a head's, where those are fewer). The tokens of an unfinished block stay as float16.
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
    """Keys with channels as rows, values as they are; its own inverse."""
    return np.ascontiguousarray(x.swapaxes(1, 2)) if kind == "keys" else x
