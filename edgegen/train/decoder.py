"""A whole decoder in torch, from tokens to logits, and text generation with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen._types import Float
from edgegen.arithmetic.rotation import Rotations, rotate
from edgegen.models.config import ModelConfig
from edgegen.models.dense import DenseShape
from edgegen.train.block import TorchBlock, Weights
from edgegen.train.fake import Tensor, round_tokens, to_torch

TOP_K = 50
"""Tokens are sampled from this many most likely ones, at temperature 1."""


@dataclass(frozen=True)
class OuterWeights:
    """Tensors outside the blocks, in the basis of the rotations; float32."""

    table: Float
    """Embedding [vocab, hidden]."""
    head: Float
    """[vocab, hidden]"""
    norm: Float
    """Weight of the last norm [hidden]."""
    rotation: Float | None = None
    """Q [m, m] of the residual's rotation; None without one."""


class TorchDecoder:
    """A decoder whose blocks get their weights at each call.

    Args:
        outer: the tensors outside the blocks.
        tokens: length of every sequence.
        rotations: rotations that are folded into the weights.
        kv_top: largest code of keys and values; None computes in float without any rounding.
    """

    def __init__(
        self,
        config: ModelConfig,
        outer: OuterWeights,
        tokens: int,
        rotations: Rotations,
        *,
        kv_top: int | None = None,
        device: str = "cpu",
    ) -> None:
        self.config, self.device, self.rounds = config, device, kv_top is not None
        self.rotations = rotations
        self.blocks = _blocks(config, tokens, rotations, kv_top, device)
        self.table = to_torch(outer.table, device)
        shared = outer.head is outer.table
        self.head = self.table if shared else to_torch(outer.head, device)
        self.norm = to_torch(outer.norm, device)
        self.back = self.forth = None
        if outer.rotation is not None:  # as [hidden, hidden] matrices
            eye = np.eye(config.hidden_size, dtype=np.float32)
            self.forth = to_torch(rotate(eye, outer.rotation), device)
            self.back = to_torch(rotate(eye, outer.rotation.T), device)

    def __call__(self, weights: Sequence[Weights], tokens: Tensor) -> Tensor:
        """Return the logits [B, T, vocab] of `tokens` [B, T]; `weights` are those of the blocks."""
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.startswith("cuda")):
            x = self.table[tokens] * self.config.embedding_scale
            for block, tensors in zip(self.blocks, weights, strict=True):
                x = block(tensors, x)
        return self.logits(x.float())

    def logits(self, x: Tensor) -> Tensor:
        """Return the logits of the last block's output [..., hidden]."""
        x = x if self.back is None else x @ self.back
        x = F.rms_norm(x, x.shape[-1:], self.norm, self.config.norm_eps)
        x = x if self.forth is None else x @ self.forth
        return F.linear(round_tokens(x) if self.rounds else x, self.head)


def _blocks(
    config: ModelConfig, tokens: int, rotations: Rotations, kv_top: int | None, device: str
) -> list[Callable[[Weights, Tensor], Tensor]]:
    """Return the block of each layer; layers of the same kind share one."""
    kinds: dict[tuple[int, int], Any] = {}
    for layer, kind in enumerate(_kinds(config)):
        if kind not in kinds:
            block = TorchBlock(config, layer, tokens, rotations, kv_top).to(device)
            # Most operations are small roundings, which a GPU does much faster in one kernel.
            kinds[kind] = torch.compile(block.__call__) if device.startswith("cuda") else block
    return [kinds[kind] for kind in _kinds(config)]


def _kinds(config: ModelConfig) -> list[tuple[int, int]]:
    """Return (rope, window) of each layer."""
    shape = DenseShape.require(config, "training")
    return list(zip(shape.layer_rope, shape.layer_window, strict=True))


class TextGenerator:
    """Samples texts of one length from a float model.

    Args:
        weights: weights of the blocks.
        size: tokens of each text, its start included.
        batch: number of texts generated together; 2048 on a GPU, else 32 by default.
    """

    def __init__(
        self,
        decoder: TorchDecoder,
        weights: Sequence[Weights],
        size: int,
        batch: int | None = None,
        seed: int = 0,
    ) -> None:
        gpu = decoder.device.startswith("cuda")
        self.decoder, self.size = decoder, size
        self.batch = batch or (2048 if gpu else 32)
        self.dtype = torch.bfloat16 if gpu else torch.float32
        self.random = torch.Generator(decoder.device).manual_seed(seed)
        self.weights = [{n: t.detach().to(self.dtype) for n, t in w.items()} for w in weights]
        self.table = decoder.table.to(self.dtype)
        self.blocks = [
            _CachedBlock(decoder.config, i, size, decoder.rotations) for i in range(len(weights))
        ]

    @torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
    def run(
        self,
        starts: Sequence[Sequence[int]],
        tick: Callable[[int, int], None] = lambda *_: None,
    ) -> Tensor:
        """Return one text for each start, int64 [len(starts), size].

        Args:
            starts: first tokens of each text.
            tick: called with the number of generated tokens and their total.
        """
        texts = []
        for first in range(0, len(starts), self.batch):
            part = starts[first : first + self.batch]
            texts.append(self._generate(part))
            tick(self.size * (first + len(part)), self.size * len(starts))
        return torch.cat(texts)

    def _generate(self, starts: Sequence[Sequence[int]]) -> Tensor:
        """Generate a batch of texts, [len(starts), size]."""
        device = self.decoder.device
        tokens = torch.zeros((len(starts), self.size), dtype=torch.long, device=device)
        lengths = torch.tensor([len(start) for start in starts], device=device)
        for row, start in enumerate(starts):
            tokens[row, : len(start)] = torch.tensor(start, device=device)
        for block in self.blocks:
            block.to(device)
            block.clear(len(starts), self.dtype, device)
        for at in range(self.size - 1):
            sampled = self._sample(tokens[:, at : at + 1], at)
            tokens[:, at + 1] = torch.where(lengths > at + 1, tokens[:, at + 1], sampled)
        return tokens

    def _sample(self, tokens: Tensor, at: int) -> Tensor:
        """Run one token of each text, [B, 1], at position `at`; return the next ones, [B]."""
        x = self.table[tokens] * self.decoder.config.embedding_scale
        for block, tensors in zip(self.blocks, self.weights, strict=True):
            block.at = at
            x = block(tensors, x)
        scores, best = self.decoder.logits(x[:, 0].float()).topk(min(TOP_K, len(self.table)))
        choice = torch.multinomial(scores.softmax(-1), 1, generator=self.random)
        return best.gather(1, choice)[:, 0]


class _CachedBlock(TorchBlock):
    """A block with a KV cache that runs one token of each of B texts at position `at`."""

    at: int

    def clear(self, batch: int, dtype: torch.dtype, device: str) -> None:
        """Start `batch` new texts."""
        c = self.shape
        shape = (batch, c.num_kv_heads, len(self.cos), c.head_dim)
        self.keys, self.values = (torch.zeros(shape, dtype=dtype, device=device) for _ in "kv")
        self.inner = None if self.inner is None else self.inner.to(dtype)

    def _rope(self, x: Tensor) -> Tensor:
        cos, sin = (t[self.at].to(x.dtype) for t in (self.cos, self.sin))
        first, second = x.chunk(2, dim=-1)
        return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)

    def _attention(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        self.keys[:, :, self.at], self.values[:, :, self.at] = k[:, :, 0], v[:, :, 0]
        first = max(0, self.at + 1 - self.window) if self.window else 0
        seen = slice(first, self.at + 1)
        groups = q[:, :, 0].unflatten(1, (k.shape[1], -1))  # [B, kv_heads, group, head_dim]
        scores = groups @ self.keys[:, :, seen].transpose(2, 3) * self.shape.attention_scale
        out = scores.float().softmax(-1).to(q.dtype) @ self.values[:, :, seen]
        return out.flatten(1, 2).unsqueeze(2)
