"""A whole decoder in torch, from tokens to logits, and text generation with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen._types import Float
from edgegen.arithmetic.decoder import Norm
from edgegen.arithmetic.rotation import rotate
from edgegen.models.config import ModelConfig
from edgegen.train.block import IntegerFormat, TorchBlock, Weights
from edgegen.train.cache import StateCache
from edgegen.train.fake import Tensor, round_tokens, to_torch
from edgegen.train.layer import TorchPass, softcap

TOP_K = 50
"""Tokens are sampled from this many most likely ones, at temperature 1."""


@dataclass(frozen=True)
class OuterWeights:
    """Tensors outside the blocks, in the basis of the rotations; float32."""

    table: Float
    """Embedding [vocab, hidden]."""
    head: Float
    """[vocab, hidden]"""
    norm: Norm
    rotation: Float | None = None
    """Q [m, m] of the residual's rotation; None without one."""


class TorchDecoder:
    """A decoder whose blocks get their weights at each call.

    Args:
        outer: the tensors outside the blocks.
        tokens: length of every sequence.
        simulated: rotations that are folded into the weights, and the context.
        rounds: whether to round as the integer model does, or to compute in float.
    """

    def __init__(
        self,
        config: ModelConfig,
        outer: OuterWeights,
        tokens: int,
        simulated: IntegerFormat,
        *,
        rounds: bool = False,
        device: str = "cpu",
    ) -> None:
        self.bfloat16 = False
        """Whether products on a CPU have bfloat16 operands; those of a GPU do, but for the head."""
        self.config, self.device, self.rounds = config, device, rounds
        self.format = simulated
        self.blocks = self._make_blocks(tokens)
        self.table = to_torch(outer.table, device)
        shared = outer.head is outer.table
        self.head = self.table if shared else to_torch(outer.head, device)
        parts = outer.norm if isinstance(outer.norm, tuple) else (outer.norm,)
        self.norm, *self.norm_bias = (to_torch(part, device) for part in parts)
        self.back = self.forth = None
        if outer.rotation is not None:  # as [hidden, hidden] matrices
            eye = np.eye(config.hidden_size, dtype=np.float32)
            self.forth = to_torch(rotate(eye, outer.rotation), device)
            self.back = to_torch(rotate(eye, outer.rotation.T), device)

    def __call__(self, weights: Sequence[Weights], tokens: Tensor) -> Tensor:
        """Return the logits [B, T, vocab] of `tokens` [B, T]; `weights` are those of the blocks."""
        return self.logits(self.states(weights, tokens))

    def use_bfloat16(self) -> None:
        """Multiply operands in bfloat16 on the CPU."""
        self.bfloat16, self.head = True, self.head.bfloat16()

    def states(self, weights: Sequence[Weights], tokens: Tensor) -> Tensor:
        """Return the output of the last block [B, T, hidden]."""
        with self._precision("cuda" if self.device.startswith("cuda") else "cpu"):
            x = self.table[tokens] * self.config.embedding_scale
            whole = TorchPass(tokens, x)
            for block, tensors in zip(self.blocks, weights, strict=True):
                x = block(tensors, x, None, whole)
        return x.float()

    def logits(self, x: Tensor) -> Tensor:
        """Return the logits of the last block's output [..., hidden]."""
        x = x if self.back is None else x @ self.back
        x = F.rms_norm(x, x.shape[-1:], self.norm, self.config.norm_eps)
        for bias in self.norm_bias:
            x = x + bias
        x = x if self.forth is None else x @ self.forth
        with self._precision("cpu"):
            products = F.linear(round_tokens(x) if self.rounds else x, self.head).float()
        if self.config.logit_scale != 1.0:
            products = products * self.config.logit_scale
        return softcap(products, self.config.logit_softcap)

    def block(self, layer: int, tokens: int, rounds: bool = False) -> TorchBlock:
        """Return a layer for sequences of `tokens` tokens."""
        top = self.format.kv_top if rounds else None
        shape = self.format
        return TorchBlock(self.config, layer, tokens, shape.rotations, top, context=shape.context)

    def _precision(self, kind: str) -> Any:
        """Return the context that multiplies on a kind of device."""
        enabled = kind == "cuda" or self.bfloat16
        return torch.autocast(kind, torch.bfloat16, enabled=enabled)

    def _make_blocks(self, tokens: int) -> list[Callable[..., Tensor]]:
        """Return the block of each layer; layers of the same kind share one.

        A layer whose keys others attend to has one of its own, which knows its index.
        """
        kinds: dict[tuple[int, int], Any] = {}
        sources = self.config.sources
        keys = [(k, i if i in sources else -1) for i, k in enumerate(self.config.layers)]
        for layer, kind in enumerate(keys):
            if kind not in kinds:
                block = self.block(layer, tokens, self.rounds).to(self.device)
                # Most operations are small roundings, which a GPU does much faster in one kernel.
                gpu = self.device.startswith("cuda")
                kinds[kind] = torch.compile(block.__call__) if gpu else block
        return [kinds[kind] for kind in keys]


def has_bfloat16() -> bool:
    """Return whether the processor has instructions for products of bfloat16 numbers."""
    features: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()  # not in torch 2.4
    return any(features.get(name, False) for name in ("avx512_bf16", "amx_bf16", "bf16"))


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
            decoder.block(i, size).to(decoder.device, self.dtype) for i in range(len(weights))
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
        past = StateCache(len(self.blocks), self.size)
        for at in range(self.size - 1):
            sampled = self._sample(tokens[:, at : at + 1], past)
            tokens[:, at + 1] = torch.where(lengths > at + 1, tokens[:, at + 1], sampled)
        return tokens

    def _sample(self, tokens: Tensor, past: StateCache) -> Tensor:
        """Run one token of each text, [B, 1], after `past`; return the next ones, [B]."""
        x = self.table[tokens] * self.decoder.config.embedding_scale
        whole = TorchPass(tokens, x)
        for block, tensors in zip(self.blocks, self.weights, strict=True):
            x = block(tensors, x, past, whole)
        past.length += 1
        scores, best = self.decoder.logits(x[:, 0].float()).topk(min(TOP_K, len(self.table)))
        choice = torch.multinomial(scores.softmax(-1), 1, generator=self.random)
        return best.gather(1, choice)[:, 0]
