"""`--calibration self`: calibration text that the model samples itself, without any data.

Half of the windows start with the model's chat template up to the question, which the model then
writes too (Magpie, arXiv:2406.08464). The other half start with the BOS token or, without one, a
random token (LLM-QAT, arXiv:2305.17888, section 3.1). All windows of a batch advance by one token a
step, so that the weights are loaded once for all of them.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import Block, embed, load_block, load_norm, logits
from edgegen.arithmetic.layers import softcap, softmax
from edgegen.errors import UsageError
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.tokenizers.tokenizer import Tokenizer

BATCH = 32
TOP_K = 50
"""Tokens are sampled from this many of the likeliest, at temperature 1."""
_MARK = "\ue000"
"""Placeholder of the question in the rendered template; a private-use character."""


def write_windows(
    checkpoint: Checkpoint,
    tokenizer: Tokenizer,
    *,
    count: int,
    size: int,
    seed: int = 0,
    tick: Callable[[int, int], None] = lambda *_: None,
) -> list[Tokens]:
    """Sample `count` windows of `size` tokens, int32, with the whole float model in memory.

    Args:
        tick: called with the tokens written and their total.
    """
    model, written = _BatchModel(checkpoint), list[Tokens]()
    for start in range(0, count, BATCH):
        rng = np.random.default_rng([seed, start])
        batch = range(start, min(start + BATCH, count))
        starts = text_starts(tokenizer, len(batch), size, rng)

        def report(at: int, start: int = start, rows: int = len(starts)) -> None:
            tick(size * start + at * rows, size * count)

        written += _continue(model, starts, size, rng, report)
    return written


def text_starts(
    tokenizer: Tokenizer, count: int, size: int, rng: np.random.Generator
) -> list[list[int]]:
    """Return the initial tokens of `count` texts, at most `size` each."""
    chat = _chat_start(tokenizer)
    return [chat[:size] if chat and i % 2 == 0 else _first(tokenizer, rng) for i in range(count)]


def _chat_start(tokenizer: Tokenizer) -> list[int]:
    """Return the tokens of a chat up to the question; empty where the model has no template."""
    if tokenizer.chat_template is None:
        return []
    messages = [{"role": "user", "content": _MARK}]
    before = tokenizer.chat_template.render(messages).partition(_MARK)[0]
    return list(tokenizer.encode(before, add_bos=False))


def _first(tokenizer: Tokenizer, rng: np.random.Generator) -> list[int]:
    if tokenizer.adds_bos and tokenizer.bos_id is not None:
        return [tokenizer.bos_id]
    while (token := int(rng.integers(tokenizer.vocab_size))) in tokenizer.special_ids:
        pass
    return [token]


def _continue(
    model: _BatchModel,
    starts: list[list[int]],
    size: int,
    rng: np.random.Generator,
    tick: Callable[[int], None],
) -> list[Tokens]:
    tokens = np.zeros((len(starts), size), np.int32)
    lengths = np.array([len(start) for start in starts])
    for row, start in zip(tokens, starts, strict=True):
        row[: len(start)] = start
    caches = model.new_caches(len(starts), size)
    for at in range(size - 1):
        scores = model.step(tokens[:, at], at, caches)
        drawn = _draw(scores, rng)
        free = lengths <= at + 1
        tokens[free, at + 1] = drawn[free]
        tick(at + 2)
    return list(tokens)


def _draw(scores: Float, rng: np.random.Generator) -> NDArray[np.intp]:
    """Sample a token for each row of `scores` [B, vocab]."""
    count = min(TOP_K, scores.shape[1])
    best = np.argpartition(scores, -count, axis=1)[:, -count:]  # [B, count]
    cumulative = softmax(np.take_along_axis(scores, best, axis=1)).cumsum(axis=1)
    at = (cumulative < rng.random((len(scores), 1)) * cumulative[:, -1:]).sum(axis=1)
    return np.take_along_axis(best, at[:, None], axis=1)[:, 0]


Caches = list[tuple[Float, Float]]


class _BatchModel:
    """Float model that takes one token of each of B texts a step, all at the same position."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.config: ModelConfig = checkpoint.config
        _check(self.config)
        c = self.config
        self.table, self.norm = checkpoint.tensor("embed"), load_norm(c, checkpoint.tensor)
        self.head = self.table if c.tie_embeddings else checkpoint.tensor("head")
        layers = range(c.num_layers)
        self.blocks = [_BatchBlock(c, i, load_block(checkpoint, i)) for i in layers]

    def new_caches(self, batch: int, size: int) -> Caches:
        """Return zeroed keys and values [B, kv_heads, size, head_dim] for each layer."""
        c, caches = self.config, []
        for i in range(c.num_layers):
            heads, dim = c.state(i)["k"]
            shape = (batch, heads, size, dim)
            caches.append((np.zeros(shape, np.float32), np.zeros(shape, np.float32)))
        return caches

    def step(self, tokens: Tokens, at: int, caches: Caches) -> Float:
        """Return the logits [B, vocab] after `tokens` [B] at position `at`."""
        x = embed(self.config, self.table, tokens)
        for block, cache in zip(self.blocks, caches, strict=True):
            block.cache, block.at = cache, at
            x = block.forward(x, mask=_NO_MASK, positions=np.full(len(x), at))[0]
        return logits(self.config, self.norm, self.head, x)


def _check(config: ModelConfig) -> None:
    """Check that all state is keys and values, as rows of a batch are texts and not positions."""
    parts = list(config.all_parts())
    others = {p.kind for p in parts if _state(p).keys() - {"k", "v"} or not p.alone}
    if others:
        raise UsageError(
            f"--calibration self: expected a model without {', '.join(sorted(others))}, got "
            f"{config.architecture}; give a text, or leave it out"
        )


def _state(part: Part) -> dict[str, tuple[int, int]]:
    return part.state(1) | part.recurrent(1)


_NO_MASK = np.ones((1, 1), np.bool_)


class _BatchBlock(Block):
    """Block whose rows are texts, not positions; each row attends to its own cache."""

    cache: tuple[Float, Float]
    at: int

    def attend(
        self,
        part: Attention,
        q: Float,
        k: Float,
        v: Float,
        mask: NDArray[np.bool_],  # noqa: ARG002  (rows attend to their whole cache)
    ) -> Float:
        """q [heads, B, head_dim], k and v [kv_heads, B, head_dim] -> [B, heads * head_dim]."""
        keys, values = self.cache
        keys[:, :, self.at], values[:, :, self.at] = k.swapaxes(0, 1), v.swapaxes(0, 1)
        first = max(0, self.at + 1 - part.window) if part.window else 0
        past = slice(first, self.at + 1)
        batch, dim = q.shape[1:]
        groups = q.swapaxes(0, 1).reshape(batch, len(k), -1, dim)  # [B, kv_heads, group, head_dim]
        scores = groups @ keys[:, :, past].swapaxes(2, 3)
        scores = softcap(scores * np.float32(part.scale), part.softcap)
        sinks = self.weights["sinks"].reshape(1, len(k), -1, 1) if part.sinks else None
        weights = softmax(scores, sinks)
        return (weights @ values[:, :, past]).reshape(batch, -1)
