"""The ONNX Runtime engine, on the CPU.

Keys and values are numpy arrays that the graph reads and appends to in place: each cache binds
them once as both the past and the present, so a step copies none of them and cutting a cache back
is a matter of its length alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort

from edgegen._memory import collapse_heap
from edgegen.bundle import Bundle
from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    ResourceError,
    UsageError,
)
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Cache, Model, Output, Step
from edgegen.runtimes.embedding import EmbeddingTable
from edgegen.runtimes.onnxruntime import ENGINE

MODEL_FILE = "model.onnx"
_KV_DTYPES = {"tensor(float)": np.float32, "tensor(int8)": np.int8, "tensor(uint8)": np.uint8}
_MIB = 1 << 20


class OnnxModel(Model):
    """A bundle's model.onnx in an ONNX Runtime session. Safe to share between threads."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "CPU"

    def __init__(
        self, folder: Path, config: ModelConfig, context: int, fingerprint: str, threads: int
    ) -> None:
        self.config, self.max_context, self.threads = config, context, threads
        self.fingerprint = fingerprint
        self.session = _session(folder / MODEL_FILE, threads)
        collapse_heap()
        fed = {i.name for i in self.session.get_overridable_initializers()}
        self.table = EmbeddingTable(folder) if "embed.q" in fed else None
        past = next(i for i in self.session.get_inputs() if i.name.startswith("past_key_values"))
        self.kv_dtype = np.dtype(_KV_DTYPES[past.type])
        self.kv_width = int(past.shape[3])
        heads = 2 * config.num_layers * config.num_kv_heads
        self.kv_bytes_per_token = heads * self.kv_width * self.kv_dtype.itemsize

    @classmethod
    def from_bundle(cls, bundle: Bundle, device: str, threads: int) -> OnnxModel:  # noqa: ARG003
        """Load a bundle.

        Raises:
            CorruptFile: ONNX Runtime cannot load the bundle's model.
        """
        m = bundle.manifest
        return cls(bundle.path, m.model, m.context, m.digest, threads)

    def new_cache(self, context: int) -> OnnxCache:
        if not 1 <= context <= self.max_context:
            raise UsageError(
                f"context of {context} tokens is outside 1..{self.max_context}, which this bundle "
                "was exported for; export again with a larger --context"
            )
        return OnnxCache(self, context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        # All are checked before any is run.
        return [
            cache.run(tokens, rows) for cache, tokens, rows in [_checked(step) for step in steps]
        ]


class OnnxCache(Cache):
    """Keys and values [1, kv_heads, context, width] of every layer, bound to the session."""

    def __init__(self, model: OnnxModel, context: int) -> None:
        self.model, self.context = model, context
        self._length = 0
        self._last = 0
        shape = (1, model.config.num_kv_heads, context, model.kv_width)
        try:
            # Zeros are mapped, not written: memory is taken as the cache fills.
            self._kv = {
                f"{i}.{part}": np.zeros(shape, model.kv_dtype)
                for i in range(model.config.num_layers)
                for part in ("key", "value")
            }
        except MemoryError as error:
            need_mib = model.kv_bytes_per_token * context // _MIB
            raise ResourceError(
                f"a cache for {context} tokens needs {need_mib} MiB, more than there is; "
                "choose a smaller context with -c"
            ) from error
        self._bind()

    def _bind(self) -> None:
        """Bind what stays: the cache, and a mask as long as it, with a one for each token."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._io = self.model.session.io_binding()
        for name, array in self._kv.items():
            bound = value(array)
            self._io.bind_ortvalue_input(f"past_key_values.{name}", bound)
            self._io.bind_ortvalue_output(f"present.{name}", bound)
        self._mask = np.zeros((1, self.context), np.int64)
        self._io.bind_ortvalue_input("attention_mask", value(self._mask))
        self._embedding = self.model.table.reader() if self.model.table else None
        self._width = self._rows = 0

    def _bind_logits(self, rows: int) -> None:
        """Have the graph write the logits of the last `rows` positions."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._rows = rows
        logits = np.zeros((1, rows, self.model.config.vocab_size), np.float32)
        self._io.bind_ortvalue_output("tail_logits", value(logits))
        self._io.bind_ortvalue_input("num_logits", value(np.array([rows], np.int64)))
        self._output = Output(logits[0])

    def _bind_tokens(self, count: int) -> None:
        """Have the graph read `count` tokens: their ids, or their rows of the embedding."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._width = count
        self._ids = np.arange(count)[None, :]  # the place in what is fed, or the ids themselves
        self._io.bind_ortvalue_input("input_ids", value(self._ids))
        if self.model.table:
            self._codes = np.empty((count, self.model.table.width), np.uint8)
            self._scales = np.empty((count, 1), np.float32)
            self._io.bind_ortvalue_input("embed.q", value(self._codes))
            self._io.bind_ortvalue_input("embed.s", value(self._scales))

    def run(self, tokens: list[int], rows: int) -> Output:
        """One forward pass; the tokens' keys and values are appended."""
        count = len(tokens)
        if rows != self._rows:
            self._bind_logits(rows)
        if count != self._width:
            self._bind_tokens(count)
        if self._embedding:
            self._embedding.read(tokens, self._codes, self._scales)
        else:
            self._ids[0] = tokens
        total = self._length + count
        self._mask[0, self._length : total] = 1
        self.model.session.run_with_iobinding(self._io)
        self._length, self._last = total, count
        return self._output

    @property
    def length(self) -> int:
        return self._length

    @property
    def nbytes(self) -> int:
        return self.model.kv_bytes_per_token * self.context

    def truncate(self, length: int) -> None:
        if not 0 <= length <= self._length:
            raise ValueError(f"cannot truncate a cache of {self._length} tokens to {length}")
        self._mask[0, length : self._length] = 0
        self._length, self._last = length, 0

    def keep(self, indices: Sequence[int]) -> None:
        if any(not 0 <= i < self._last for i in indices):
            raise ValueError(f"indices {list(indices)} are not all of the last {self._last} tokens")
        base = self._length - self._last
        if list(indices) != list(range(len(indices))):
            source = base + np.asarray(indices, np.intp)
            for array in self._kv.values():
                array[:, :, base : base + len(indices)] = array[:, :, source]
        self.truncate(base + len(indices))

    def close(self) -> None:
        if self._embedding:
            self._embedding.close()

    def save(self, path: Path) -> None:
        held = {name: array[:, :, : self._length] for name, array in self._kv.items()}
        cachefile.save(path, self.model.fingerprint, self._length, held)

    def load(self, path: Path) -> None:
        length, held = cachefile.load(path, self.model.fingerprint, list(self._kv))
        if length > self.context:
            raise ContextOverflow(
                f"{path.name} holds {length} tokens, this cache has room for {self.context}; "
                "choose a larger context with -c"
            )
        for name, array in self._kv.items():
            if held[name].shape != array[:, :, :length].shape or held[name].dtype != array.dtype:
                raise CorruptFile(f"{path.name}: {name} has the wrong shape; it cannot be used")
            array[:, :, :length] = held[name]
        self._mask[0] = np.arange(self.context) < length
        self._length, self._last = length, 0


def _checked(step: Step) -> tuple[OnnxCache, list[int], int]:
    """(cache, token ids, rows of logits) of a step that can be run.

    This is called for every token, while the processor's caches are full of weights: it is plain.
    """
    cache, tokens = step.cache, step.tokens
    if not isinstance(cache, OnnxCache):
        raise UsageError(f"a {type(cache).__name__} belongs to another engine")
    if tokens is None or step.parents is not None or step.layers is not None or step.hidden:
        raise UsageError("engine onnxruntime takes tokens only, as a chain through all layers")
    if tokens.ndim != 1 or len(tokens) == 0:
        raise UsageError(f"tokens have shape {list(tokens.shape)}, expected [M] with M at least 1")
    ids, vocab = tokens.tolist(), cache.model.config.vocab_size
    if min(ids) < 0 or max(ids) >= vocab:
        raise UsageError(f"token ids must be in 0..{vocab - 1}")
    if cache.length + len(ids) > cache.context:
        raise ContextOverflow(
            f"{len(ids)} more tokens do not fit: the cache holds {cache.length} of {cache.context}"
        )
    rows = len(ids) if step.logits_for == "all" else step.logits_for
    if not 1 <= rows <= len(ids):
        raise UsageError(f"logits_for={rows} with {len(ids)} tokens in the step")
    return cache, ids, rows


def _session(path: Path, threads: int) -> Any:
    """An inference session with the options that keep a decoder step short."""
    ort.disable_telemetry_events()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's exceptions share no base
        first = str(error).splitlines()[0]
        raise CorruptFile(
            f"{path.name} cannot be loaded by onnxruntime {ort.__version__}: {first}"
        ) from error
