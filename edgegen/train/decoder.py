"""A whole decoder in torch: from tokens to logits, or writing text of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as the whole field calls it)

from edgegen._types import Float
from edgegen.arithmetic.rotation import Rotations, rotate
from edgegen.models.config import ModelConfig
from edgegen.train.block import TorchBlock, Weights
from edgegen.train.fake import Tensor, owned, round_tokens

TOP_K = 50
"""Written tokens are drawn from so many of the likeliest, at temperature 1."""


@dataclass(frozen=True)
class Ends:
    """What stands before and behind the blocks, in the basis of the rotations; float32."""

    table: Float
    """The embedding [vocab, hidden]"""
    head: Float
    """[vocab, hidden]"""
    norm: Float
    """[hidden]"""
    mix: Float | None = None
    """The residual's rotation [m, m]"""


class TorchDecoder:
    """All blocks between the two ends.

    Args:
        tokens: of every window.
        kv_top: the largest code of keys and values; None computes in float throughout.
    """

    def __init__(
        self,
        config: ModelConfig,
        ends: Ends,
        tokens: int,
        rotations: Rotations,
        *,
        kv_top: int | None = None,
        device: str = "cpu",
    ) -> None:
        self.config, self.device, self.rounds = config, device, kv_top is not None
        self.blocks = _blocks(config, tokens, rotations, kv_top, device)
        self.table = owned(ends.table, device)
        self.head = self.table if ends.head is ends.table else owned(ends.head, device)
        self.norm = owned(ends.norm, device)
        self.back = self.turn = None
        if ends.mix is not None:  # as matrices: x @ turn is what `rotation.rotate` gives
            eye = np.eye(config.hidden_size, dtype=np.float32)
            self.turn = owned(rotate(eye, ends.mix), device)
            self.back = owned(rotate(eye, ends.mix.T), device)

    def __call__(self, weights: Sequence[Weights], tokens: Tensor) -> Tensor:
        """[B, T] -> [B, T, vocab]."""
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.startswith("cuda")):
            x = self.table[tokens] * self.config.embedding_scale
            for block, tensors in zip(self.blocks, weights, strict=True):
                x = block(tensors, x)
        return self.logits(x.float())

    def logits(self, x: Tensor) -> Tensor:
        """Of hidden states [..., hidden] behind the last block."""
        x = x if self.back is None else x @ self.back
        x = F.rms_norm(x, x.shape[-1:], self.norm, self.config.norm_eps)
        x = x if self.turn is None else x @ self.turn
        return F.linear(round_tokens(x) if self.rounds else x, self.head)


def _blocks(
    config: ModelConfig, tokens: int, rotations: Rotations, kv_top: int | None, device: str
) -> list[Callable[[Weights, Tensor], Tensor]]:
    """One for each layer; layers that differ in nothing but weights share theirs."""
    kinds: dict[tuple[int, int], Any] = {}
    for layer, kind in enumerate(_kinds(config)):
        if kind not in kinds:
            block = TorchBlock(config, layer, tokens, rotations, kv_top).to(device)
            # Most of a step are small roundings, which a GPU does many times faster in one kernel.
            kinds[kind] = torch.compile(block.__call__) if device.startswith("cuda") else block
    return [kinds[kind] for kind in _kinds(config)]


def _kinds(config: ModelConfig) -> list[tuple[int, int]]:
    """(rope, window) of each layer."""
    return list(zip(config.layer_rope, config.layer_window, strict=True))


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def write(
    decoder: TorchDecoder,
    weights: Sequence[Weights],
    rotations: Rotations,
    begins: Sequence[Sequence[int]],
    size: int,
    *,
    batch: int | None = None,
    seed: int = 0,
    tick: Callable[[int, int], None] = lambda *_: None,
) -> Tensor:
    """Texts of `size` tokens that a float model writes: int64 [len(begins), size].

    Args:
        begins: what each text starts with.
        batch: texts that are written at once, one token of each a step; 2048 on a GPU, else 32.
        tick: called with the tokens written and the tokens wanted.
    """
    device = decoder.device
    batch = batch or (2048 if device.startswith("cuda") else 32)
    kind = torch.bfloat16 if device.startswith("cuda") else torch.float32
    random = torch.Generator(device).manual_seed(seed)
    cast = [{name: t.detach().to(kind) for name, t in w.items()} for w in weights]
    table, found = decoder.table.to(kind), []
    blocks = [_Step(decoder.config, i, size, rotations) for i in range(len(weights))]
    for start in range(0, len(begins), batch):
        part = begins[start : start + batch]
        tokens = torch.zeros((len(part), size), dtype=torch.long, device=device)
        lengths = torch.tensor([len(b) for b in part], device=device)
        for row, begin in enumerate(part):
            tokens[row, : len(begin)] = torch.tensor(begin, device=device)
        for block in blocks:
            block.to(device)
            block.forget(len(part), kind, device)
        for at in range(size - 1):
            x = table[tokens[:, at : at + 1]] * decoder.config.embedding_scale
            for block, tensors in zip(blocks, cast, strict=True):
                block.at = at
                x = block(tensors, x)
            scores, best = decoder.logits(x[:, 0].float()).topk(min(TOP_K, len(table)))
            drawn = torch.multinomial(scores.softmax(-1), 1, generator=random)
            next_tokens = best.gather(1, drawn)[:, 0]
            tokens[:, at + 1] = torch.where(lengths > at + 1, tokens[:, at + 1], next_tokens)
        found.append(tokens)
        tick(size * (start + len(part)), size * len(begins))
    return torch.cat(found)


class _Step(TorchBlock):
    """A block that takes one token of each of B texts, all at the position `at`."""

    at: int

    def forget(self, batch: int, kind: torch.dtype, device: str) -> None:
        """Start anew, with `batch` texts."""
        c = self.config
        shape = (batch, c.num_kv_heads, len(self.cos), c.head_dim)
        self.keys, self.values = (torch.zeros(shape, dtype=kind, device=device) for _ in "kv")
        self.inner = None if self.inner is None else self.inner.to(kind)

    def _rotate(self, x: Tensor) -> Tensor:
        cos, sin = (t[self.at].to(x.dtype) for t in (self.cos, self.sin))
        first, second = x.chunk(2, dim=-1)
        return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)

    def _look(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        self.keys[:, :, self.at], self.values[:, :, self.at] = k[:, :, 0], v[:, :, 0]
        first = max(0, self.at + 1 - self.window) if self.window else 0
        seen = slice(first, self.at + 1)
        groups = q[:, :, 0].unflatten(1, (k.shape[1], -1))  # [B, kv_heads, group, head_dim]
        scores = groups @ self.keys[:, :, seen].transpose(2, 3) * self.config.attention_scale
        mixed = scores.float().softmax(-1).to(q.dtype) @ self.values[:, :, seen]
        return mixed.flatten(1, 2).unsqueeze(2)
