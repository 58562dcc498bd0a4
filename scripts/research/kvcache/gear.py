"""GEAR (arXiv:2403.05527): coarse codes, a low-rank correction, and sparse outliers.

    X ~ Quant(X - S) + L + S

S holds the smallest and largest values of each vector, and L has rank r in each head. Two details
differ from the published code: a group has 2^bits levels, and outliers are counted along the axis
that they are taken from.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from kvcache.codec import Coded, Kind, KvCodec
from kvcache.kivi import Kivi

_ROUNDS = 3
"""Rounds of the power iteration."""


class Gear(KvCodec):
    """KIVI codes, a correction of `rank` for each block and head, and a fraction of outliers.

    For keys the outliers are the extreme tokens of each channel. For values they are the extreme
    channels of each token, over all heads.
    """

    def __init__(self, bits: int, rank: int = 2, sparse: float = 0.02, block: int = 64) -> None:
        self.base, self.rank, self.sparse, self.block = Kivi(bits, block), rank, sparse, block
        self.name = f"GEAR, {bits} bits, rank {rank}, {sparse:.0%} sparse"

    def encode(self, x: Float, kind: Kind) -> Coded:
        heads, tokens, dim = x.shape
        vectors = _outlier_vectors(x, kind)  # [vectors, length]
        count = max(1, round(vectors.shape[1] * self.sparse / 2))
        order = np.argsort(vectors, axis=1, kind="stable")
        index = np.concatenate([order[:, :count], order[:, -count:]], axis=1)
        kept = np.take_along_axis(vectors, index, axis=1).astype(np.float16)
        rest = vectors.copy()
        np.put_along_axis(rest, index, vectors.mean(axis=1, keepdims=True), axis=1)
        dense = _from_vectors(rest, x.shape, kind)
        coded = self.base.encode(dense, kind)
        left, right = _low_rank(dense - self.base.decode(coded), self.rank)
        parts: dict[str, NDArray[Any]] = dict(coded.parts)
        parts |= {"left": left.astype(np.float16), "right": right.astype(np.float16)}
        parts |= {"outliers": kept, "where": index.astype(np.uint8 if vectors.shape[1] <= 256
                                                          else np.uint16)}  # fmt: skip
        return Coded(kind, (heads, tokens, dim), parts)

    def decode(self, coded: Coded) -> Float:
        parts = coded.parts
        left, right = (parts[name].astype(np.float32) for name in ("left", "right"))
        x = self.base.decode(coded) + left @ right.swapaxes(1, 2)
        vectors = _outlier_vectors(x, coded.kind)
        outliers = parts["outliers"].astype(np.float32)
        np.put_along_axis(vectors, parts["where"].astype(np.intp), outliers, axis=1)
        return _from_vectors(vectors, x.shape, coded.kind)


def _outlier_vectors(x: Float, kind: Kind) -> Float:
    """Copy keys as [heads * dim, tokens], or values as [tokens, heads * dim]."""
    axes = (0, 2, 1) if kind == "keys" else (1, 0, 2)
    moved = x.transpose(axes)
    rows = moved.shape[0] * moved.shape[1] if kind == "keys" else moved.shape[0]
    return np.ascontiguousarray(moved).reshape(rows, -1).copy()


def _from_vectors(vectors: Float, shape: tuple[int, ...], kind: Kind) -> Float:
    """Undo `_outlier_vectors`; return [heads, tokens, dim]."""
    heads, tokens, dim = shape
    if kind == "keys":
        return np.ascontiguousarray(vectors.reshape(heads, dim, tokens).transpose(0, 2, 1))
    return np.ascontiguousarray(vectors.reshape(tokens, heads, dim).transpose(1, 0, 2))


def _low_rank(x: Float, rank: int) -> tuple[Float, Float]:
    """Return L [heads, tokens, r] and R [heads, dim, r] with x ~ L R^T, by power iteration."""
    rng = np.random.default_rng(0)
    right = np.broadcast_to(rng.standard_normal((x.shape[2], rank)), (len(x), x.shape[2], rank))
    for _ in range(_ROUNDS):
        left = np.linalg.qr(x @ right)[0]
        right = x.swapaxes(1, 2) @ left
    return left.astype(np.float32), right.astype(np.float32)
