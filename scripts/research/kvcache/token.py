"""The codec of `edgegen.arithmetic.integer`: one symmetric scale for each token and head."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import hadamard, quantize_cached
from kvcache.codec import Coded, Kind, KvCodec, pack_bits, unpack_bits


class TokenCodec(KvCodec):
    """8 or 4 bits, one float16 scale for each token and head, no zero point.

    A Hadamard rotation distributes the outliers of a head over its dimensions (QuaRot,
    arXiv:2404.00456). `decode` rotates back.
    """

    def __init__(self, bits: int, rotate: bool = True) -> None:
        self.bits, self.rotate = bits, rotate
        self.name = f"int{bits} per token{', Hadamard' if rotate else ''}"

    def encode(self, x: Float, kind: Kind) -> Coded:
        rotated = hadamard(x) if self.rotate else x
        top = (1 << self.bits - 1) - 1
        q, scale = quantize_cached(rotated, top)
        codes = (q.astype(np.int16) + top).astype(np.uint8)
        return Coded(kind, _shape(x), {"codes": pack_bits(codes, self.bits), "scale": scale})

    def decode(self, coded: Coded) -> Float:
        top = (1 << self.bits - 1) - 1
        codes = unpack_bits(coded.parts["codes"], self.bits, coded.shape[2]).astype(np.float32)
        x: Float = (codes - top) * coded.parts["scale"].astype(np.float32)[..., None]
        return hadamard(x) if self.rotate else x


def _shape(x: Float) -> tuple[int, int, int]:
    """Return the shape as three ints."""
    heads, tokens, dim = x.shape
    return heads, tokens, dim
