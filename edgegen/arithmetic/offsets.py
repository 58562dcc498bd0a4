"""Offsets of cached keys and values: what the position alone predicts of them.

Most of a head's keys is their mean before RoPE. A 4-bit cache stores the rest, key - offset, and a
query's scores grow by its products with the offsets. Values are stored minus one offset for all
positions, which the head's output grows by, as the attention weights of a token add up to 1. With
learned sinks they do not, so that values have no offset there.

The offset of a key is a row of 8 bits, so that all products are exact integers. The rows of a kv
head, after RoPE and Hadamard transform, are

- row 0, of position 0: the mean first key. Models attend to the first token where they need none,
  and its key is unlike the others.
- row 1 + b, of the other positions p with p // BLOCK = b: the mean key before RoPE, rotated by the
  means of the cosines and sines of the block's positions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.fixed import hadamard_blocks, quantize_tokens
from edgegen.arithmetic.rope import apply_rope
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.models.parts.attention import Attention

BLOCK = 32
"""Positions that share an offset."""


def row_count(context: int) -> int:
    """Return the number of rows that positions below `context` need."""
    return 1 + -(-context // BLOCK)


def rows_of(positions: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the row of each position."""
    return np.where(positions == 0, 0, 1 + positions // BLOCK)


@dataclass(frozen=True)
class KeyOffsets:
    """The offsets of one layer's keys: a row is f32(code) * scale."""

    codes: Int8
    """[kv_heads, rows, D]"""
    scales: Float
    """[kv_heads, rows]"""

    @classmethod
    def build(cls, mean: Float, first: Float, cos: Float, sin: Float) -> KeyOffsets:
        """Compute the rows; see `quantize_tokens`.

        Args:
            mean: mean key of each head before RoPE, [kv_heads, D].
            first: mean key of position 0 after RoPE, [kv_heads, D].
            cos, sin: tables of RoPE, [context, pairs].
        """
        blocks = np.repeat(mean[:, None], row_count(len(cos)) - 1, axis=1)
        blocks = apply_rope(blocks, _block_means(cos), _block_means(sin))
        rows = np.concatenate([first[:, None], blocks], axis=1)
        return cls(*quantize_tokens(hadamard_blocks(rows, power_of_two_in(mean.shape[-1]))))

    @classmethod
    def of_layer(
        cls, part: Attention, vector: Callable[[str], Float], cos: Float, sin: Float
    ) -> KeyOffsets:
        """Compute the rows of a layer.

        Args:
            part: its attention.
            vector: returns a float tensor of the layer by name.
            cos, sin: tables of its RoPE, [context, pairs].
        """
        shape = (part.num_kv_heads, part.head_dim)
        mean, first = (vector(name).reshape(shape) for name in ("k_mean", "k_first"))
        return cls.build(mean, first, cos, sin)

    def at(self, positions: NDArray[np.intp]) -> Float:
        """Return the offsets of keys at positions [M]: [kv_heads, M, D]."""
        rows = rows_of(positions)
        offsets: Float = self.codes[:, rows].astype(np.float32) * self.scales[:, rows, None]
        return offsets

    def scores(self, kv_head: int, codes: Int8, scale: Float, positions: NDArray[np.intp]) -> Float:
        """Return what the scores of queries grow by: f32(acc) * (scale * row's scale), [M, T].

        acc is the exact product of query codes [M, D] and the row's codes.

        Args:
            scale: the queries' scales times that of the attention, [M].
            positions: of the keys, [T].
        """
        acc = codes.astype(np.float64) @ self.codes[kv_head].T.astype(np.float64)
        products: Float = acc.astype(np.float32) * (scale[:, None] * self.scales[kv_head])
        return products[:, rows_of(positions)]


def _block_means(table: Float) -> Float:
    """Return the mean of each block of rows [context, pairs]: float64 sums in order, rounded."""
    count = -(-len(table) // BLOCK)
    padded = np.pad(table.astype(np.float64), ((0, count * BLOCK - len(table)), (0, 0)))
    blocks = padded.reshape(count, BLOCK, -1)
    total = blocks[:, 0]
    for i in range(1, BLOCK):
        total = total + blocks[:, i]
    sizes = np.minimum(BLOCK, len(table) - BLOCK * np.arange(count))
    return (total / sizes[:, None]).astype(np.float32)
