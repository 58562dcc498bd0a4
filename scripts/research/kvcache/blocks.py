"""Float decoder blocks whose KV cache is coded or evicted, to measure the loss of that alone.

A block runs a whole window of tokens, as if each had been generated after the others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Mask
from edgegen.arithmetic.layers import softmax
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from kvcache.codec import KvCodec
from kvcache.eviction import Eviction

ROWS = 256
"""Queries computed together."""


class CodedBlock(Block):
    """A block whose keys and values pass through a codec.

    A query attends to the coded form of a token once that token's block is complete.
    """

    def __init__(
        self, config: ModelConfig, layer: int, weights: Mapping[str, Float], codec: KvCodec
    ) -> None:
        super().__init__(config, layer, weights)
        self.codec = codec
        self.nbytes = 0
        """Size of the last window's keys and values at its end."""

    def attend(
        self,
        part: Attention,  # noqa: ARG002
        q: Float,
        k: Float,
        v: Float,
        mask: Mask,
    ) -> Float:
        (coded_k, key_bytes), (coded_v, value_bytes) = (
            self.codec.through(k, "keys"),
            self.codec.through(v, "values"),
        )
        self.nbytes = key_bytes + value_bytes
        raw_k, raw_v = (x.astype(np.float16).astype(np.float32) for x in (k, v))
        place = np.arange(k.shape[1])
        whole = (place // self.codec.block + 1) * self.codec.block  # tokens at which it is coded
        parts = []
        for start in range(0, q.shape[1], ROWS):
            rows = slice(start, start + ROWS)
            coded = whole <= place[rows, None] + 1  # [rows, T]
            p = self._weights(q[:, rows], coded_k, raw_k, coded, mask[rows])
            parts.append(_weighted_sum(p * coded, coded_v) + _weighted_sum(p * ~coded, raw_v))
        return np.concatenate(parts, axis=1).swapaxes(0, 1).reshape(q.shape[1], -1)

    def _weights(self, q: Float, coded: Float, raw: Float, use: Mask, mask: Mask) -> Float:
        """Return the softmax of the scores [heads, rows, T]; `use` selects coded keys."""
        group = len(q) // len(coded)
        scale = np.float32(self.config.attention.scale)
        scores = [
            np.where(use, q[h] @ coded[h // group].T, q[h] @ raw[h // group].T) * scale
            for h in range(len(q))
        ]
        return softmax(np.where(mask, np.stack(scores), np.float32(-np.inf)))


def _weighted_sum(p: Float, v: Float) -> Float:
    """[heads, rows, T], [kv_heads, T, head_dim] -> [heads, rows, head_dim]."""
    group = len(p) // len(v)
    return np.stack([p[h] @ v[h // group] for h in range(len(p))])


class EvictingBlock(Block):
    """A block whose cache evicts tokens by a policy, before each token."""

    def __init__(
        self, config: ModelConfig, layer: int, weights: Mapping[str, Float], policy: Eviction
    ) -> None:
        super().__init__(config, layer, weights)
        self.policy = policy
        self.kept_mass = 0.0
        """Fraction of full attention's weight on cached tokens, over the last window."""

    def attend(self, part: Attention, q: Float, k: Float, v: Float, mask: Mask) -> Float:
        heads, tokens, dim = q.shape
        queries = q.reshape(len(k), -1, tokens, dim)  # [kv_heads, group, T, D]
        cached = np.zeros(0, np.intp)
        recent: deque[Float] = deque(maxlen=self.policy.history)
        out, mass = np.empty((tokens, heads, dim), np.float32), 0.0
        for t in range(tokens):
            attention = np.sum(recent, axis=0)[cached] if recent else None
            cached = np.append(cached[self.policy.kept(cached, t, attention)], t)
            visible = cached[mask[t, cached]]
            scores = (queries[:, :, t] @ k[:, : t + 1].swapaxes(1, 2)) * np.float32(
                part.scale
            )  # [kv_heads, group, t + 1]
            full = softmax(np.where(mask[t, : t + 1], scores, np.float32(-np.inf)))
            mass += float(full[:, :, visible].sum()) / heads
            weights = softmax(scores[:, :, visible])
            out[t] = (weights @ v[:, visible]).reshape(heads, dim)
            row = np.zeros(tokens, np.float32)
            row[visible] = weights.sum(axis=(0, 1))
            recent.append(row)
        self.kept_mass = mass / tokens
        return out.reshape(tokens, -1)
