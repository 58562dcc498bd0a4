"""A target and a drafter made of tables: laws that are known, at the speed that statistics need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from edgegen.generation.drafters.base import Draft, Drafter, Drafts
from edgegen.generation.sampling import Sampler, draw
from edgegen.runtimes.base import Cache, Float, Model, Output, Step, Tokens
from tests.tiny import tiny_config

Double = NDArray[np.float64]


class TableModel(Model):
    """What follows a token depends on that token alone: `p` [vocab, vocab]."""

    engine, device, threads = "table", "CPU", 1
    capabilities = frozenset({"lossless"})
    kv_bytes_per_token = 0

    def __init__(self, p: Double) -> None:
        self.config = tiny_config("llama", vocab_size=len(p))
        self.max_context = 1 << 20
        self.logits = np.log(p).astype(np.float32)

    def new_cache(self, context: int) -> TableCache:
        return TableCache(context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        return [self._run(step) for step in steps]

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, TableCache)
        assert step.tokens is not None
        assert step.cache.length + len(step.tokens) <= step.cache.context
        rows = len(step.tokens) if step.logits_for == "all" else step.logits_for
        step.cache.held += len(step.tokens)
        step.cache.last = len(step.tokens)
        return Output(self.logits[step.tokens[-rows:]])


class TableCache(Cache):
    """A length."""

    def __init__(self, context: int) -> None:
        self.context, self.held, self.last = context, 0, 0

    @property
    def length(self) -> int:
        return self.held

    @property
    def nbytes(self) -> int:
        return 0

    def truncate(self, length: int) -> None:
        assert 0 <= length <= self.held
        self.held, self.last = length, 0

    def keep(self, indices: Sequence[int]) -> None:
        assert list(indices) == list(range(len(indices)))
        assert len(indices) <= self.last
        self.truncate(self.held - self.last + len(indices))

    def save(self, path: Path) -> None:
        raise NotImplementedError

    def load(self, path: Path) -> None:
        raise NotImplementedError


class TableDrafter(Drafts, Drafter):
    """Drafts by a table of its own, `q` [vocab, vocab]."""

    def __init__(self, q: Double) -> None:
        self.q = q

    def start(self, context: int) -> TableDrafter:
        return self

    def propose(self, history: Tokens, length: int, sampler: Sampler) -> Draft:
        text = [int(history[-1])]
        for _ in range(length):
            text.append(draw(self.q[text[-1]], sampler.rng.random()))
        return Draft(text[1:], self.q[text[:-1]])


def table(vocab: int, seed: int) -> Double:
    """A random law."""
    return np.random.default_rng(seed).dirichlet(np.full(vocab, 0.7), vocab) * 0.98 + 0.02 / vocab


def p_value(counts: NDArray[np.int64], expected: Double) -> float:
    """Chi-square: how likely a table [rows, cells] like `counts` is, where each row was drawn with
    the probabilities in `expected`."""
    wanted = expected * counts.sum(axis=1, keepdims=True)
    x = ((counts - wanted) ** 2 / wanted).sum()
    free = counts.shape[0] * (counts.shape[1] - 1)
    return float(torch.special.gammaincc(torch.tensor(free / 2.0), torch.tensor(x / 2)))


def log(p: Double) -> Float:
    """Logits of probabilities."""
    return np.log(p).astype(np.float32)
