"""What a codec of keys and values is: arrays in, packed arrays out, every byte of them counted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float

U8 = NDArray[np.uint8]
Half = NDArray[np.float16]
Kind = Literal["keys", "values"]


@dataclass(frozen=True)
class Coded:
    """One block of tokens' keys or values as a cache would hold it."""

    kind: Kind
    shape: tuple[int, int, int]
    """(kv_heads, tokens, head_dim)"""
    parts: Mapping[str, NDArray[Any]]

    @property
    def nbytes(self) -> int:
        """All that is held: codes, scales, and whatever else it takes to read them."""
        return sum(part.nbytes for part in self.parts.values())


class KvCodec(ABC):
    """Stateless. Keys come after RoPE."""

    name: str
    block: int = 1
    """Tokens that are coded together. Those of an unfinished block stay as float16."""

    @abstractmethod
    def encode(self, x: Float, kind: Kind) -> Coded:
        """Code keys or values [kv_heads, block, head_dim]."""

    @abstractmethod
    def decode(self, coded: Coded) -> Float:
        """What is read back, [kv_heads, block, head_dim]."""

    def through(self, x: Float, kind: Kind) -> tuple[Float, int]:
        """Keys or values [kv_heads, T, head_dim] written and read back, and the bytes they took.

        Tokens after the last whole block come back as float16.
        """
        whole = x.shape[1] - x.shape[1] % self.block
        out = x.astype(np.float16).astype(np.float32)
        nbytes = 2 * x[:, whole:].size
        for start in range(0, whole, self.block):
            tokens = slice(start, start + self.block)
            coded = self.encode(x[:, tokens], kind)
            nbytes += coded.nbytes
            out[:, tokens] = self.decode(coded)
        return out, nbytes


def pack_bits(codes: U8, bits: int) -> U8:
    """Codes [..., K] of any width up to 8 -> bytes [..., ceil(K * bits / 8)], lowest bit first."""
    planes = np.unpackbits(codes[..., None], axis=-1, count=bits, bitorder="little")
    return np.packbits(planes.reshape(*codes.shape[:-1], -1), axis=-1, bitorder="little")


def unpack_bits(packed: U8, bits: int, k: int) -> U8:
    """The reverse of `pack_bits`: [..., K]."""
    planes = np.unpackbits(packed, axis=-1, count=k * bits, bitorder="little")
    planes = planes.reshape(*packed.shape[:-1], k, bits)
    return np.packbits(planes, axis=-1, bitorder="little")[..., 0]


def quantize_groups(x: Float, bits: int, group: int) -> dict[str, NDArray[Any]]:
    """Asymmetric codes of the last axis by groups: packed codes, and scale and least value as
    float16. A group has 2^bits levels."""
    grouped = x.reshape(*x.shape[:-1], -1, group)
    least = grouped.min(axis=-1).astype(np.float16)
    span = grouped.max(axis=-1) - least.astype(np.float32)
    top = (1 << bits) - 1
    scale = (span / np.float32(top)).astype(np.float16)
    scale = np.where(scale > 0, scale, np.float16(1))
    steps = (grouped - least.astype(np.float32)[..., None]) / scale.astype(np.float32)[..., None]
    q = np.clip(np.rint(steps), 0, top).astype(np.uint8).reshape(x.shape)
    return {"codes": pack_bits(q, bits), "scale": scale, "least": least}


def dequantize_groups(parts: Mapping[str, NDArray[Any]], bits: int, group: int) -> Float:
    """What `quantize_groups` made, read back."""
    scale, least = (parts[name].astype(np.float32)[..., None] for name in ("scale", "least"))
    q = unpack_bits(parts["codes"], bits, scale.shape[-2] * group)
    values: Float = q.reshape(*scale.shape[:-1], group).astype(np.float32) * scale + least
    return values.reshape(*values.shape[:-2], -1)
