"""The interface of a KV cache codec, and packing of codes of any width."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float

U8 = NDArray[np.uint8]
Kind = Literal["keys", "values"]


@dataclass(frozen=True)
class Coded:
    """Keys or values of one block of tokens, as a cache stores them."""

    kind: Kind
    shape: tuple[int, int, int]
    """(kv_heads, tokens, head_dim)"""
    parts: Mapping[str, NDArray[Any]]

    @property
    def nbytes(self) -> int:
        """Bytes of the codes, the scales and all else that decoding needs."""
        return sum(part.nbytes for part in self.parts.values())


class KvCodec(ABC):
    """A stateless codec. Keys are coded after RoPE."""

    name: str
    block: int = 1
    """Tokens that are coded together. Tokens of an incomplete block stay float16."""

    @abstractmethod
    def encode(self, x: Float, kind: Kind) -> Coded:
        """Encode keys or values [kv_heads, block, head_dim]."""

    @abstractmethod
    def decode(self, coded: Coded) -> Float:
        """Return the keys or values [kv_heads, block, head_dim]."""

    def through(self, x: Float, kind: Kind) -> tuple[Float, int]:
        """Encode and decode [kv_heads, T, head_dim]; return the result and its coded bytes.

        Tokens after the last complete block are rounded to float16.
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
    """Pack codes [..., K] of up to 8 bits into [..., ceil(K * bits / 8)] bytes, low bits first."""
    planes = np.unpackbits(codes[..., None], axis=-1, count=bits, bitorder="little")
    return np.packbits(planes.reshape(*codes.shape[:-1], -1), axis=-1, bitorder="little")


def unpack_bits(packed: U8, bits: int, k: int) -> U8:
    """Undo `pack_bits`; return codes [..., K]."""
    planes = np.unpackbits(packed, axis=-1, count=k * bits, bitorder="little")
    planes = planes.reshape(*packed.shape[:-1], k, bits)
    return np.packbits(planes, axis=-1, bitorder="little")[..., 0]


def quantize_groups(x: Float, bits: int, group: int) -> dict[str, NDArray[Any]]:
    """Quantize groups of the last axis asymmetrically to 2^bits levels.

    Returns:
        Packed codes, and the float16 scale and minimum of each group.
    """
    grouped = x.reshape(*x.shape[:-1], -1, group)
    minimum = grouped.min(axis=-1).astype(np.float16)
    span = grouped.max(axis=-1) - minimum.astype(np.float32)
    top = (1 << bits) - 1
    scale = (span / np.float32(top)).astype(np.float16)
    scale = np.where(scale > 0, scale, np.float16(1))
    steps = (grouped - minimum.astype(np.float32)[..., None]) / scale.astype(np.float32)[..., None]
    q = np.clip(np.rint(steps), 0, top).astype(np.uint8).reshape(x.shape)
    return {"codes": pack_bits(q, bits), "scale": scale, "minimum": minimum}


def dequantize_groups(parts: Mapping[str, NDArray[Any]], bits: int, group: int) -> Float:
    """Undo `quantize_groups`."""
    scale, minimum = (parts[name].astype(np.float32)[..., None] for name in ("scale", "minimum"))
    q = unpack_bits(parts["codes"], bits, scale.shape[-2] * group)
    values: Float = q.reshape(*scale.shape[:-1], group).astype(np.float32) * scale + minimum
    return values.reshape(*values.shape[:-2], -1)
