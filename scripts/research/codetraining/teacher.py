"""Texts that the float model writes, with the states that give its distributions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from torch.nn.attention import SDPBackend, sdpa_kernel

from codetraining.matrices import compiled
from codetraining.student import VECTORS
from edgegen.arithmetic.decoder import load_block, load_norm
from edgegen.arithmetic.rope import rope_tables
from edgegen.errors import UsageError
from edgegen.exporter.blocks import fuse
from edgegen.exporter.calibration.selftext import text_starts
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.fake import Tensor, to_torch

MARGIN = 6.0
"""Tokens are sampled whose logit is within this of the largest, at temperature 1."""
HELD_OUT = 8
"""One window in this many of the calibration text is held out."""
OPENERS = (
    *("What", "How", "Why", "Can you", "Could you", "Please", "Write", "Explain", "Give me"),
    *("List", "Describe", "Who", "When", "Where", "Tell me", "Is", "Do", "Does", "Which"),
    *("Help me", "Summarize", "Translate", "Suggest", "Compare", "Define", "Name", "Create"),
    *("I have", "I want to", "My", "In", "If", "The", "Should I", "What is the", "How do I"),
    *("How many", "Write a", "Explain the", "Give me a", "Tell me about"),
)
"""First words of half of the questions; the model chooses those of the others."""


class Teacher:
    """A float Llama that writes many texts at once, one token of each a step.

    Args:
        size: tokens of a text.

    Raises:
        UsageError: the model has parts that are not Llama's.
    """

    def __init__(self, checkpoint: Checkpoint, size: int, device: str) -> None:
        self.config: ModelConfig = checkpoint.config
        self.size, self.device, self.part = size, device, _attention(self.config)
        self.dtype = torch.bfloat16 if device.startswith("cuda") else torch.float32
        self.blocks = [self._block(checkpoint, i) for i in range(self.config.num_layers)]
        self.table = to_torch(checkpoint.tensor("embed"), device).to(self.dtype)
        self.norm = to_torch(np.asarray(load_norm(self.config, checkpoint.tensor)), device)
        rope = self.part.rope or 0
        dims = self.config.rope_dims(rope)
        tables = rope_tables(self.config.ropes[rope], dims, np.arange(size), 0)
        self.cos, self.sin = (to_torch(table, device) for table in tables)
        self.sample = compiled(_sample, device)

    def _block(self, checkpoint: Checkpoint, layer: int) -> dict[str, Tensor]:
        matrices, vectors = fuse(self.config, layer, load_block(checkpoint, layer))
        coded = {n: to_torch(m, self.device).to(self.dtype) for n, m in matrices.items()}
        return coded | {n: to_torch(v, self.device) for n, v in vectors.items()}

    @torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
    def write(self, starts: Sequence[Sequence[int]], seed: int) -> tuple[Tensor, Tensor]:
        """Return texts with these first tokens, and the inputs of the head at each position.

        Returns:
            tokens int32 [B, size], and states [B, size, hidden].
        """
        torch.manual_seed(seed)
        count, c, p = len(starts), self.config, self.part
        tokens = torch.zeros(count, self.size + 1, dtype=torch.long)
        for row, start in zip(tokens, starts, strict=True):
            row[: len(start)] = torch.tensor(start)
        tokens = tokens.to(self.device)
        lengths = torch.tensor([len(start) for start in starts], device=self.device)
        options = {"dtype": self.dtype, "device": self.device}
        states = torch.empty(count, self.size, c.hidden_size, **options)
        shape = (c.num_layers, 2, count, p.num_kv_heads, self.size, p.head_dim)
        cache = torch.empty(shape, **options)
        kernels = [SDPBackend.FLASH_ATTENTION, SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH]
        with sdpa_kernel(kernels):
            for at in range(self.size):
                states[:, at] = self._step(tokens[:, at], at, cache)
                sampled = self.sample(states[:, at], self.table)
                tokens[:, at + 1] = torch.where(lengths > at + 1, tokens[:, at + 1], sampled)
        return tokens[:, : self.size].int(), states

    def _step(self, tokens: Tensor, at: int, cache: Tensor) -> Tensor:
        """Return the head's inputs [B, hidden] after `tokens` [B] at position `at`."""
        x, eps = self.table[tokens].float(), self.config.norm_eps
        first, second = VECTORS
        for w, past in zip(self.blocks, cache, strict=True):
            y = F.rms_norm(x, x.shape[-1:], w[first], eps).to(self.dtype)
            x = x + F.linear(self._attend(F.linear(y, w["qkv"]), at, past), w["o"])
            y = F.rms_norm(x, x.shape[-1:], w[second], eps).to(self.dtype)
            gate, up = F.linear(y, w["gate_up"]).chunk(2, -1)
            x = x + F.linear(F.silu(gate) * up, w["down"])
        return F.rms_norm(x, x.shape[-1:], self.norm, eps).to(self.dtype)

    def _attend(self, qkv: Tensor, at: int, past: Tensor) -> Tensor:
        """Return the outputs of attention [B, heads * D], and add keys and values to `past`.

        Args:
            qkv: [B, (heads + 2 kv_heads) * D]; past: [2, B, kv_heads, size, D].
        """
        p, (keys, values) = self.part, past
        turned = p.num_heads + p.num_kv_heads
        heads = qkv.view(len(qkv), -1, p.head_dim)
        a, b = heads[:, :turned].float().chunk(2, -1)
        cos, sin = self.cos[at], self.sin[at]
        rotated = torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(self.dtype)
        keys[:, :, at], values[:, :, at] = rotated[:, p.num_heads :], heads[:, turned:]
        q = rotated[:, : p.num_heads].view(len(qkv), p.num_kv_heads, -1, p.head_dim)
        k, v = keys[:, :, : at + 1], values[:, :, : at + 1]
        y = F.scaled_dot_product_attention(q, k, v, scale=p.scale)
        return y.reshape(len(qkv), -1)


def _attention(config: ModelConfig) -> Attention:
    """Return the attention of the layers, which must all be alike and Llama's."""
    parts = {part for i in range(config.num_layers) for part in config.parts(i)}
    found = [p for p in parts if isinstance(p, Attention)]
    plain = config.tie_embeddings and not config.logit_softcap and config.logit_scale == 1.0
    if len(found) == 1 and plain and config.embedding_scale == 1.0:
        p = found[0]
        if not (
            p.bias or p.qk_norm or p.gate or p.softcap or p.sinks or p.window or p.rope is None
        ):
            return p
    raise UsageError(
        f"expected a model like Llama with tied embeddings, got {config.architecture}; choose "
        "another one"
    )


def _sample(x: Tensor, table: Tensor) -> Tensor:
    """Sample a token for each row of states `x` [B, hidden]."""
    logits = F.linear(x, table).float()
    gumbel = -torch.log(-torch.log(torch.rand_like(logits).clamp(1e-7, 1 - 1e-7)))
    likely = logits >= logits.amax(-1, keepdim=True) - MARGIN
    return torch.where(likely, logits + gumbel, -torch.inf).argmax(-1)


@dataclass
class Starts:
    """First tokens of texts: 45 % questions, 45 % excerpts of a text, 10 % random tokens.

    Args:
        text: the calibration text.
        size: tokens of a window.
    """

    tokenizer: Tokenizer
    text: Sequence[int]
    size: int
    random: np.random.Generator = field(default_factory=lambda: np.random.default_rng(0))

    def __post_init__(self) -> None:
        size, count = self.size, len(self.text) // self.size
        held = range(HELD_OUT // 2, count, HELD_OUT)
        self.held_out = [list(self.text[i * size : (i + 1) * size]) for i in held]
        """Windows of the text of which no excerpt is taken."""
        edges = [-1, *held, count]
        parts = [list(self.text[(a + 1) * size : b * size]) for a, b in pairwise(edges)]
        self.parts = [part for part in parts if len(part) >= size]
        self.windows = [
            part[i : i + size]
            for part in self.parts
            for i in range(0, len(part) - size + 1, size // 2)
        ]
        """Windows of the rest, which overlap by half."""
        chat = text_starts(self.tokenizer, 1, size, self.random)[0]
        openers = [list(self.tokenizer.encode(o, add_bos=False)) for o in OPENERS]
        self.questions = [chat] * len(openers) + [chat + opener for opener in openers]

    def __iter__(self) -> Iterator[list[int]]:
        while True:
            yield self._next()

    def _next(self) -> list[int]:
        r = self.random
        kind = r.random()
        if kind < 0.45:
            return self.questions[int(r.integers(len(self.questions)))][: self.size]
        if kind < 0.9 and self.parts:
            part = self.parts[int(r.integers(len(self.parts)))]
            length = int(min(self.size // 2, 2 ** r.uniform(3, 8)))
            at = int(r.integers(len(part) - length + 1))
            return part[at : at + length]
        return text_starts(self.tokenizer, 2, self.size, r)[1]


def write_texts(
    teacher: Teacher, starts: Starts, count: int, batch: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield batches of `count` texts in all; see `Teacher.write`.

    The first texts are the held-out windows, then the other windows of the calibration text.
    """
    queue: list[Any] = [*starts.held_out, *starts.windows][:count]
    queue += [start for start, _ in zip(starts, range(count - len(queue)), strict=False)]
    for i in range(0, count, batch):
        yield teacher.write(queue[i : i + batch], i // batch)
