"""A bundle on an NPU, through an execution provider of ONNX Runtime.

The graphs have fixed shapes (edgegen/exporter/onnx/npu.py). A step runs in parts of 16 tokens, the
last one padded, and a single token has a graph of its own. The cache is in CPU memory: a graph
reads all of it, and returns the keys and values of its tokens, which are stored behind it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Tokens
from edgegen.bundle import Bundle
from edgegen.models.parts.attention import Attention
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.embedding import stored_rows
from edgegen.runtimes.onnxruntime import ENGINE
from edgegen.runtimes.onnxruntime.graphs import mask_name
from edgegen.runtimes.onnxruntime.plugins import Placement

MASKED = -30000.0
"""Added to the scores of positions that a token does not attend to: finite in 16-bit floats."""
FLOATS = np.float16


class NpuModel(Model):
    """The graphs of a bundle for an NPU, each in a session. Threads may share it."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities

    def __init__(
        self, bundle: Bundle, sessions: Mapping[int, Any], device: str, placement: Placement
    ) -> None:
        """Take over the sessions, each by the tokens of its steps."""
        manifest = bundle.manifest
        self.config, self.fingerprint = manifest.model, f"{manifest.digest}-npu"
        self.sessions, self.device, self.placement = sessions, device, placement
        self.threads = 1
        inputs = sessions[1].get_inputs()
        self.past = {i.name: tuple(i.shape) for i in inputs if i.name.startswith("past")}
        """Shape of each input with keys or values, [1, kv_heads, max_context, head_dim]."""
        self.max_context = next(iter(self.past.values()))[2]
        sizes = [math.prod(shape) for shape in self.past.values()]
        self.kv_bytes_per_token = sum(sizes) * np.dtype(FLOATS).itemsize // self.max_context
        found = (self.config.find(i, Attention) for i in self.config.attention_layers)
        self.windows = {part.window for part in found if part is not None}
        self.rows = stored_rows(bundle)

    def _new_cache(self, context: int) -> NpuCache:
        return NpuCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, NpuCache)
        return step.cache.run(step)


class NpuCache(Cache):
    """Keys and values [1, kv_heads, max_context, head_dim] of every layer, float16.

    Graphs read arrays of one size, whatever the context of the cache is.
    """

    model: NpuModel

    def __init__(self, model: NpuModel, context: int) -> None:
        super().__init__(model, context)
        self._past = {name: np.zeros(shape, FLOATS) for name, shape in model.past.items()}

    @property
    def nbytes(self) -> int:
        """Memory allocated for keys and values."""
        return sum(array.nbytes for array in self._past.values())

    def run(self, step: Step) -> Output:
        """Run the tokens in parts, and return the last logits."""
        assert step.tokens is not None
        start, size = self.nodes.length, max(self.model.sessions)
        parts = [step.tokens[at : at + size] for at in range(0, len(step.tokens), size)]
        starts = range(start, start + len(step.tokens), size)
        logits = np.concatenate([*map(self._forward, parts, starts)])
        return Output(logits if step.logits_for == "all" else logits[-step.logits_for :])

    def _forward(self, tokens: Tokens, start: int) -> Float:
        """Run tokens from position `start` on with the shortest graph that fits; return logits."""
        count = len(tokens)
        length = min(n for n in self.model.sessions if n >= count)
        padded = np.append(tokens, np.zeros(length - count, np.int32))
        session = self.model.sessions[length]
        names = [output.name for output in session.get_outputs()]
        values = session.run(names, self._inputs(padded, start) | self._past)
        outputs = dict(zip(names, values, strict=True))
        logits = np.asarray(outputs.pop("logits")[0, :count], np.float32)
        for name, new in outputs.items():
            past = self._past[name.replace("present", "past_key_values", 1)]
            past[:, :, start : start + count] = new[:, :, :count]
        return logits

    def _inputs(self, tokens: Tokens, start: int) -> dict[str, NDArray[Any]]:
        """Return what depends on the tokens: embeddings, positions and masks."""
        model, length = self.model, len(tokens)
        positions = np.minimum(start + np.arange(length), model.max_context - 1)
        inputs: dict[str, NDArray[Any]] = {
            "embeddings": model.rows(tokens)[None].astype(FLOATS),
            "positions": positions.astype(np.int32),
        }
        group = model.config.attention.num_heads // model.config.attention.num_kv_heads
        for window in model.windows:
            rows = _mask(length, start, model.max_context, window)
            inputs[mask_name(window)] = np.tile(rows, (group, 1))[None, None]
        return inputs

    def _truncate(self) -> None:
        """Do nothing: masks leave out what is behind the cache's length."""

    def _state(self) -> Arrays:
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return cachefile.copy(arrays, self._arrays(length))

    def _arrays(self, length: int) -> Arrays:
        """Return views of the first `length` tokens' keys and values."""
        return {
            name.removeprefix("past_key_values."): array[:, :, :length]
            for name, array in self._past.items()
        }


def _mask(length: int, start: int, context: int, window: int) -> NDArray[np.float16]:
    """Return the mask [length, context + length] of tokens from position `start` on.

    The first columns are the cache, of which `start` positions are filled, the others the step.
    """
    at = np.arange(length)[:, None]
    past, own = np.arange(context), np.arange(length)
    seen = np.concatenate([np.broadcast_to(past < start, (length, context)), own <= at], axis=1)
    if window:
        positions = np.concatenate([past, start + own])
        seen &= positions > start + at - window
    return np.where(seen, 0.0, MASKED).astype(FLOATS)
