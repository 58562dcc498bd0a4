"""Falcon: a semi-autoregressive drafter that predicts BLOCK tokens in one pass (arXiv 2412.12639).

A pass reads the last BLOCK pairs of a state and the token sampled from it. An LSTM runs over them,
and a relaxed causal attention lets all places of the block see each other. Place i of the output is
the estimated state that predicts the (i + 1)th token ahead; the next pass reads estimated states
and drafted tokens. With l_i the LSTM's outputs and a_i the attention's,

    s_i = s_last + silu(P_i [l_i + Wo a_i; l_last])        logits = rows s_i

The LSTM reads states and embeddings scaled to a root mean square of 1.

The tree follows the passes: the tokens of one pass do not depend on each other, so its places have
one distribution each, and only the passes after it depend on the path.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import check_shapes, load_head_arrays, unit_rms
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

BLOCK = 2
"""Tokens of a pass."""
PASSES = 2


def shapes(hidden: int, kept: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the arrays."""
    square = (hidden, hidden)
    return {
        "lstm.inputs": (4 * hidden, 2 * hidden),
        "lstm.state": (4 * hidden, hidden),
        "lstm.bias": (4 * hidden,),
        **{f"attention.{name}": square for name in ("q", "k", "v", "o")},
        **{f"place.{i}": (hidden, 2 * hidden) for i in range(BLOCK)},
        "rows": (kept, hidden),
    }


class FalconDrafter(StateDrafter):
    """Predicts from the target's last BLOCK states and the tokens sampled from them."""

    wants_hidden = True
    ahead = BLOCK * PASSES

    def __init__(self, heads: LoadedHeads) -> None:
        super().__init__(heads.vocab_size)
        self._embeddings, self._bias = heads.arrays["rows"], heads.arrays["lstm.bias"]
        self._matrices, self.rows, self.tokens = heads.matrices, heads.rows, heads.tokens
        # The last states, 0 before the first.
        self._hidden = np.zeros((BLOCK, heads.width), np.float32)
        self._read: list[int] = []  # indices of the tokens sampled from them
        self._blocks: dict[IndexPath, Float] = {}  # estimated states after each path
        self._ready = False

    @property
    def ready(self) -> bool:
        return self._ready

    def observe_hidden(self, hidden: Float) -> None:
        self._hidden = np.concatenate([self._hidden, hidden])[-BLOCK:]
        self._ready = True

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self._read = [self._index(int(token)) for token in history[-BLOCK:]]
        self._read = [-1] * (BLOCK - len(self._read)) + self._read
        self._blocks = {}
        return super().propose(history, plan, sampler)

    def states(self, paths: Sequence[IndexPath]) -> Float:
        number, place = divmod(len(paths[0]) - 1, BLOCK)
        prefixes = [path[: 1 + number * BLOCK] for path in paths]
        self._run(list(dict.fromkeys(prefixes)))
        return np.stack([self._blocks[prefix][place] for prefix in prefixes])

    def _run(self, prefixes: Sequence[IndexPath]) -> None:
        """Estimate the states after `prefixes`, which are equally long."""
        missing = [prefix for prefix in prefixes if prefix not in self._blocks]
        if not missing:
            return
        states, tokens = [], []
        for prefix in missing:
            first = len(prefix) == 1
            states.append(self._hidden if first else self._blocks[prefix[:-BLOCK]])
            tokens.append(self._read if first else prefix[-BLOCK:])
        estimated = self.estimate(np.stack(states), np.array(tokens, np.int32))
        self._blocks |= dict(zip(missing, estimated, strict=True))

    def estimate(self, states: Float, tokens: Tokens) -> Float:
        """Return the next states [n, BLOCK, hidden].

        Args:
            states: [n, BLOCK, hidden].
            tokens: sampled from them, as indices or -1, [n, BLOCK].
        """
        m = self._matrices
        read = np.where(tokens[..., None] >= 0, self._embeddings[tokens], np.float32(0))
        outputs = self._lstm(
            unit_rms(np.stack([states, read], axis=2)).reshape(*states.shape[:2], -1)
        )
        attended = m["attention.o"] @ _flat(self._attend(outputs))
        mixed = outputs + attended.reshape(outputs.shape)
        last = np.broadcast_to(outputs[:, -1:], mixed.shape)
        inputs = np.concatenate([mixed, last], axis=-1)
        steps = [silu(m[f"place.{i}"] @ inputs[:, i]) for i in range(BLOCK)]
        return np.asarray(states[:, -1:] + np.stack(steps, axis=1), np.float32)

    def _lstm(self, inputs: Float) -> Float:
        """Return the outputs [n, BLOCK, hidden] for inputs [n, BLOCK, 2 hidden]."""
        m, outputs = self._matrices, list[Float]()
        n, width = len(inputs), inputs.shape[-1] // 2
        cell = np.zeros((n, width), np.float32)
        # Loading the matrices takes the time: one serves all places, the other not the first one,
        # before which there is no output.
        read = (m["lstm.inputs"] @ _flat(inputs)).reshape(n, BLOCK, -1) + self._bias
        for i in range(BLOCK):
            gates = read[:, i] + m["lstm.state"] @ outputs[-1] if outputs else read[:, i]
            keep, write, show, value = np.split(gates, 4, axis=1)
            cell = np.asarray(_sigmoid(keep) * cell + _sigmoid(write) * np.tanh(value), np.float32)
            outputs.append(np.asarray(_sigmoid(show) * np.tanh(cell), np.float32))
        return np.asarray(np.stack(outputs, axis=1), np.float32)

    def _attend(self, x: Float) -> Float:
        """Return the attention [n, BLOCK, hidden] of all places of a block to all of them."""
        m, (n, count, width) = self._matrices, x.shape
        q, k, v = ((m[f"attention.{name}"] @ _flat(x)).reshape(x.shape) for name in "qkv")
        scores = q @ k.swapaxes(1, 2) / np.float32(np.sqrt(width))
        weights = softmax(np.asarray(scores.reshape(n * count, count), np.float32))
        return np.asarray(weights.reshape(n, count, count) @ v, np.float32)


class FalconDrafts(ArrayDrafts):
    """Drafters of one target."""

    def start(self, context: int) -> FalconDrafter:  # noqa: ARG002
        return FalconDrafter(self.heads)


def _flat(x: Float) -> Float:
    """Return x [n, count, width] as rows."""
    return x.reshape(-1, x.shape[-1])


def _sigmoid(x: Float) -> Float:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)


def _open(folder: Path, model: Model) -> FalconDrafts:
    head = load_head_arrays(folder, model.config.vocab_size)
    hidden = head.arrays["rows"].shape[-1] if "rows" in head.arrays else 0
    check_shapes(folder, head, shapes(hidden, len(head.tokens)))
    return FalconDrafts(head, model)


HEADS = HeadKind("falcon", _open)
