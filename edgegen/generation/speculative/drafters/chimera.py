"""Chimera heads: short-range and full-context predictions, fused (arXiv 2402.15758).

A trigram encoder takes the last three tokens, drafted ones included. A full-context encoder attends
from them to the target's hidden states, which the target has computed anyway. A residual head for
each depth adds both to the target's last state h:

    g = W2 silu(W1 [e(x-2); e(x-1); e(x)])          the trigram's encoding
    c = g + Wo attention(Wq g, Wk H, Wv H)          H: the last states of the target
    s = h + silu(V_k [h; c])                        logits = rows s

Embeddings and states are scaled to a root mean square of 1 where a matrix reads them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import Shapes, check_shapes, load_head_arrays, unit_rms
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.arrays import ArrayDrafts, LoadedHeads
from edgegen.generation.speculative.drafters.base import Draft, DraftPlan, HeadKind
from edgegen.generation.speculative.drafters.parallel import (
    IndexPath,
    StateDrafter,
    silu,
)
from edgegen.runtimes.base import Model
from edgegen.runtimes.matrix import softmax

SEEN = 64
"""Number of last hidden states that the full-context encoder attends to."""
HEAD_DIM = 64


def shapes(hidden: int, kept: int, count: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the arrays of `count` heads."""
    square = (hidden, hidden)
    encoders: Shapes = {
        "trigram.1": (hidden, 3 * hidden),
        "trigram.2": square,
        **{f"attention.{name}": square for name in ("q", "k", "v", "o")},
    }
    heads = {f"head.{k}": (hidden, 2 * hidden) for k in range(count)}
    return {**encoders, **heads, "rows": (kept, hidden)}


class ChimeraDrafter(StateDrafter):
    """Predicts from the target's last hidden states and the last three tokens of each path."""

    wants_hidden = True

    def __init__(self, heads: LoadedHeads) -> None:
        super().__init__(heads.vocab_size)
        self._embeddings, self._matrices = heads.arrays["rows"], heads.matrices
        self.rows, self.tokens = heads.rows, heads.tokens
        self.ahead = sum(name.startswith("head.") for name in heads.arrays)
        self._hidden = np.zeros((0, heads.width), np.float32)  # the last SEEN
        self._keys = self._values = self._hidden
        self._before: list[int] = []  # indices of the two tokens before a path

    @property
    def ready(self) -> bool:
        return bool(len(self._hidden))

    def observe_hidden(self, hidden: Float) -> None:
        m, scaled = self._matrices, unit_rms(hidden)
        self._hidden = np.concatenate([self._hidden, hidden])[-SEEN:]
        self._keys = np.concatenate([self._keys, m["attention.k"] @ scaled])[-SEEN:]
        self._values = np.concatenate([self._values, m["attention.v"] @ scaled])[-SEEN:]

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self._before = [-1, -1, *(self._index(int(token)) for token in history[-3:-1])][-2:]
        return super().propose(history, plan, sampler)

    def states(self, paths: Sequence[IndexPath]) -> Float:
        trigrams = np.array([(*self._before, *path)[-3:] for path in paths])
        return self.after(len(paths[0]) - 1, trigrams)

    def after(self, depth: int, trigrams: Tokens) -> Float:
        """Return the output states [n, hidden] of a head after `trigrams` [n, 3].

        They are indices into `tokens`, or -1 for a token that is not kept.
        """
        m, h = self._matrices, self._hidden[-1]
        read = np.where(trigrams[..., None] >= 0, self._embeddings[trigrams], np.float32(0))
        read = unit_rms(read).reshape(len(trigrams), -1)
        g = m["trigram.2"] @ silu(m["trigram.1"] @ read)
        context = g + m["attention.o"] @ self._attend(m["attention.q"] @ g)
        inputs = np.concatenate([np.broadcast_to(unit_rms(h), context.shape), context], axis=1)
        return np.asarray(h + silu(m[f"head.{depth}"] @ inputs), np.float32)

    def _attend(self, queries: Float) -> Float:
        """Return the weighted sums [n, hidden] of the values for `queries` [n, hidden]."""
        n, width = queries.shape
        heads = attention_heads(width)
        q = queries.reshape(n, heads, -1).swapaxes(0, 1)  # [heads, n, D]
        k, v = (
            x.reshape(-1, heads, width // heads).swapaxes(0, 1) for x in (self._keys, self._values)
        )
        scores = q @ k.swapaxes(1, 2) / np.float32(np.sqrt(width // heads))
        weights = softmax(scores.reshape(heads * n, -1)).reshape(heads, n, -1)
        return np.asarray((weights @ v).swapaxes(0, 1).reshape(n, width), np.float32)


def attention_heads(hidden: int) -> int:
    """Return the number of attention heads for states of this width."""
    return hidden // HEAD_DIM if hidden % HEAD_DIM == 0 else 1


class ChimeraDrafts(ArrayDrafts):
    """Drafters of one target."""

    def start(self, context: int) -> ChimeraDrafter:  # noqa: ARG002
        return ChimeraDrafter(self.heads)


def _open(folder: Path, model: Model) -> ChimeraDrafts:
    head = load_head_arrays(folder, model.config.vocab_size)
    count = sum(name.startswith("head.") for name in head.arrays)
    hidden = head.arrays["rows"].shape[-1] if "rows" in head.arrays else 0
    check_shapes(folder, head, shapes(hidden, len(head.tokens), max(count, 1)))
    return ChimeraDrafts(head, model)


HEADS = HeadKind("chimera", _open)
