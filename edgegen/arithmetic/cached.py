"""The float model with a cache that rounds, or one that forgets: what a codec or an eviction policy
costs by itself. One window of tokens at a time, as if each had been generated after the others."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Mask
from edgegen.arithmetic.eviction import Eviction
from edgegen.arithmetic.kv.base import KvCodec
from edgegen.arithmetic.layers import softmax
from edgegen.models.config import ModelConfig

ROWS = 256
"""Queries looked at together."""


class CodedBlock(Block):
    """A block whose keys and values go through a codec.

    A token is attended to in coded form as soon as its block of tokens is whole, itself included.
    """

    def __init__(
        self, config: ModelConfig, layer: int, weights: Mapping[str, Float], codec: KvCodec
    ) -> None:
        super().__init__(config, layer, weights)
        self.codec = codec
        self.nbytes = 0
        """Of the last window's keys and values at its end."""

    def _attend(self, q: Float, k: Float, v: Float, mask: Mask) -> Float:
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
            weights = self._weights(q[:, rows], coded_k, raw_k, coded, mask[rows])
            mixed = self._mix(weights * coded, coded_v) + self._mix(weights * ~coded, raw_v)
            parts.append(mixed)
        return np.concatenate(parts, axis=1).swapaxes(0, 1).reshape(q.shape[1], -1)

    def _weights(self, q: Float, coded: Float, raw: Float, use: Mask, mask: Mask) -> Float:
        """Softmax of the scores [heads, rows, T]."""
        group = len(q) // len(coded)
        scale = np.float32(self.config.attention_scale)
        scores = [
            np.where(use, q[h] @ coded[h // group].T, q[h] @ raw[h // group].T) * scale
            for h in range(len(q))
        ]
        return softmax(np.where(mask, np.stack(scores), np.float32(-np.inf)))

    @staticmethod
    def _mix(weights: Float, v: Float) -> Float:
        group = len(weights) // len(v)
        return np.stack([weights[h] @ v[h // group] for h in range(len(weights))])


class ForgetfulBlock(Block):
    """A block whose cache asks an eviction policy, token by token, what it may hold."""

    def __init__(
        self, config: ModelConfig, layer: int, weights: Mapping[str, Float], rule: Eviction
    ) -> None:
        super().__init__(config, layer, weights)
        self.rule = rule
        self.kept_mass = 0.0
        """Share of full attention's weight that fell on what was held, over the last window."""

    def _attend(self, q: Float, k: Float, v: Float, mask: Mask) -> Float:
        heads, tokens, dim = q.shape
        queries = q.reshape(len(k), -1, tokens, dim)  # [kv_heads, group, T, D]
        held = np.zeros(0, np.intp)
        recent: deque[Float] = deque(maxlen=getattr(self.rule, "history", 1))
        out, mass = np.empty((tokens, heads, dim), np.float32), 0.0
        for t in range(tokens):
            attention = np.sum(recent, axis=0)[held] if recent else None
            held = np.append(held[self.rule.kept(held, t, attention)], t)
            held_now = held[mask[t, held]]
            scores = (queries[:, :, t] @ k[:, : t + 1].swapaxes(1, 2)) * np.float32(
                self.config.attention_scale
            )  # [kv_heads, group, t + 1]
            full = softmax(np.where(mask[t, : t + 1], scores, np.float32(-np.inf)))
            mass += float(full[:, :, held_now].sum()) / heads
            weights = softmax(scores[:, :, held_now])
            out[t] = (weights @ v[:, held_now]).reshape(heads, dim)
            row = np.zeros(tokens, np.float32)
            row[held_now] = weights.sum(axis=(0, 1))
            recent.append(row)
        self.kept_mass = mass / tokens
        return out.reshape(tokens, -1)
