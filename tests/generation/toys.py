"""Target and drafter made of tables: known distributions, fast enough for statistics."""

from __future__ import annotations

import functools

import numpy as np
import torch
from numpy.typing import NDArray

from edgegen._types import Float, Tokens
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.base import (
    Draft,
    Drafter,
    DraftPlan,
    Drafts,
    SampledDraft,
)
from edgegen.generation.speculative.speculation import Speculation
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from tests.tiny import tiny_config

Double = NDArray[np.float64]
Counts = NDArray[np.int64]


class TableModel(Model):
    """Model whose next token depends on the last one alone: `p` [vocab, vocab]."""

    engine, device, threads = "table", "CPU", 1
    capabilities = frozenset({"lossless", "tree"})
    kv_bytes_per_token = 0

    def __init__(self, p: Double) -> None:
        self.config = tiny_config("llama", vocab_size=len(p))
        self.max_context = 1 << 20
        self.logits = np.log(p).astype(np.float32)

    def _new_cache(self, context: int) -> TableCache:
        return TableCache(self, context)

    def _run(self, step: Step) -> Output:
        assert step.tokens is not None
        return Output(self.logits[step.tokens[-step.num_rows :]])


class HiddenTableModel(TableModel):
    """A table model whose hidden state is a fixed random vector for the last token."""

    capabilities = TableModel.capabilities | {"hidden"}

    def __init__(self, p: Double) -> None:
        super().__init__(p)
        size = (len(p), self.config.hidden_size)
        self.states = np.random.default_rng(5).normal(0, 1, size).astype(np.float32)

    def _run(self, step: Step) -> Output:
        assert step.tokens is not None
        (logits, _), last = super()._run(step), step.tokens[-step.num_rows :]
        return Output(logits, self.states[last] if step.hidden else None)


class TableCache(Cache):
    """A length."""

    def _state(self) -> Arrays:
        raise NotImplementedError

    def _restore(self, length: int, arrays: Arrays) -> bool:
        raise NotImplementedError


class TableDrafter(Drafts, Drafter):
    """Drafts by a table of its own, `q` [vocab, vocab]."""

    def __init__(self, q: Double) -> None:
        self.q = q

    def start(self, context: int) -> TableDrafter:
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        draft, last = SampledDraft(), int(history[-1])
        for _ in range(plan.length // plan.branches):
            last = draft.extend(self.q[last], plan.branches, sampler)
        return draft.build()


def table(vocab: int, seed: int) -> Double:
    """A random transition table."""
    return np.random.default_rng(seed).dirichlet(np.full(vocab, 0.7), vocab) * 0.98 + 0.02 / vocab


def transitions(
    p: Double,
    drafts: Drafts,
    count: int,
    length: int,
    branches: int = 1,
    *,
    model: TableModel | None = None,
) -> Counts:
    """Return how often each token followed each, [vocab, vocab].

    The `count` tokens are sampled from `p` with drafts of `length` tokens.
    """
    model, sampler = model or TableModel(p), Sampler(GenerationConfig(temperature=1.0, seed=1))
    source = Speculation(drafts, functools.partial(Fixed, length, branches))
    calls = source(model, model.new_cache(count + length + 1), [0], sampler, CancelToken())
    tokens = [0]
    while len(tokens) < count:
        tokens += next(calls).tokens
    counts = np.zeros(p.shape, np.int64)
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    return counts


def p_value(counts: Counts, expected: Double) -> float:
    """Return the p-value of the chi-square test of `counts` [rows, cells].

    The null hypothesis is that each row was sampled with the probabilities in `expected`.
    """
    means = expected * counts.sum(axis=1, keepdims=True)
    x = ((counts - means) ** 2 / means).sum()
    free = counts.shape[0] * (counts.shape[1] - 1)
    return float(torch.special.gammaincc(torch.tensor(free / 2.0), torch.tensor(x / 2)))


def log(p: Double) -> Float:
    """Logits of probabilities."""
    return np.log(p).astype(np.float32)
