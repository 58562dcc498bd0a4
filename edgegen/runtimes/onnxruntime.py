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
from numpy.typing import NDArray

from edgegen._memory import settle
from edgegen.bundle import Bundle
from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    MissingDevice,
    ResourceError,
    UsageError,
)
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Cache, Model, Output, Step

MODEL_FILE = "model.onnx"
_KV_DTYPES = {"tensor(float)": np.float32, "tensor(int8)": np.int8, "tensor(uint8)": np.uint8}
_MIB = 1 << 20


class OnnxModel(Model):
    """A bundle's model.onnx in an ONNX Runtime session. Safe to share between threads."""

    engine = "onnxruntime"
    device = "CPU"
    capabilities = frozenset[str]()

    def __init__(
        self, folder: Path, config: ModelConfig, context: int, fingerprint: str, threads: int
    ) -> None:
        self.config, self.max_context, self.threads = config, context, threads
        self.fingerprint = fingerprint
        self.session = _session(folder / MODEL_FILE, threads)
        settle()
        past = next(i for i in self.session.get_inputs() if i.name.startswith("past_key_values"))
        self.kv_dtype = np.dtype(_KV_DTYPES[past.type])
        self.kv_width = int(past.shape[3])
        heads = 2 * config.num_layers * config.num_kv_heads
        self.kv_bytes_per_token = heads * self.kv_width * self.kv_dtype.itemsize

    @classmethod
    def from_bundle(cls, bundle: Bundle, device: str, threads: int) -> OnnxModel:
        """Load a bundle. Raises MissingDevice for anything but the CPU."""
        if device != "CPU":
            raise MissingDevice(
                f"engine onnxruntime runs on the CPU only, not on {device}; "
                "leave --device out, or run `edgegen doctor` to see what is here"
            )
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
        for step in steps:
            _check(step)
        return [step.cache.run(step) for step in steps if isinstance(step.cache, OnnxCache)]


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
        value = ort.OrtValue.ortvalue_from_numpy
        self._io = self.model.session.io_binding()
        for name, array in self._kv.items():
            bound = value(array)
            self._io.bind_ortvalue_input(f"past_key_values.{name}", bound)
            self._io.bind_ortvalue_output(f"present.{name}", bound)
        self._mask = np.ones(self.context, np.int64)
        self._token = np.zeros((1, 1), np.int64)
        self._token_value = value(self._token)
        self._rows = 0
        self._bind_logits(1)

    def _bind_logits(self, rows: int) -> None:
        """Have the graph write the logits of the last `rows` positions."""
        if rows == self._rows:
            return
        value = ort.OrtValue.ortvalue_from_numpy
        self._rows = rows
        self._logits = np.zeros((1, rows, self.model.config.vocab_size), np.float32)
        self._io.bind_ortvalue_output("tail_logits", value(self._logits))
        self._io.bind_ortvalue_input("num_logits", value(np.array([rows], np.int64)))

    def run(self, step: Step) -> Output:
        """One forward pass; the tokens' keys and values are appended."""
        tokens = step.tokens
        assert tokens is not None
        count = len(tokens)
        self._bind_logits(count if step.logits_for == "all" else step.logits_for)
        if count == 1:
            self._token[0, 0] = tokens[0]
            self._io.bind_ortvalue_input("input_ids", self._token_value)
        else:
            self._io.bind_cpu_input("input_ids", tokens.astype(np.int64)[None, :])
        total = self._length + count
        address = self._mask.ctypes.data
        self._io.bind_input("attention_mask", "cpu", 0, np.int64, (1, total), address)
        self.model.session.run_with_iobinding(self._io)
        self._length, self._last = total, count
        return Output(self._logits[0])

    @property
    def length(self) -> int:
        return self._length

    @property
    def nbytes(self) -> int:
        return self.model.kv_bytes_per_token * self.context

    def truncate(self, length: int) -> None:
        if not 0 <= length <= self._length:
            raise ValueError(f"cannot truncate a cache of {self._length} tokens to {length}")
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
        self._length, self._last = length, 0


def _check(step: Step) -> None:
    """Refuse what would fail or give garbage, before anything runs."""
    cache = step.cache
    if not isinstance(cache, OnnxCache):
        raise UsageError(f"a {type(cache).__name__} belongs to another engine")
    asked = [n for n in ("embeddings", "parents", "layers") if getattr(step, n) is not None]
    asked += ["hidden"] if step.hidden else []
    if asked or step.tokens is None:
        raise UsageError(f"engine onnxruntime cannot run a step with {', '.join(asked) or 'none'}")
    _check_tokens(step.tokens, cache)
    rows = step.logits_for
    if rows != "all" and not 1 <= rows <= len(step.tokens):
        raise UsageError(f"logits_for={rows} with {len(step.tokens)} tokens in the step")


def _check_tokens(tokens: NDArray[np.int32], cache: OnnxCache) -> None:
    if tokens.ndim != 1 or len(tokens) == 0:
        raise UsageError(f"tokens have shape {list(tokens.shape)}, expected [M] with M at least 1")
    vocab = cache.model.config.vocab_size
    if tokens.min() < 0 or tokens.max() >= vocab:
        raise UsageError(f"token ids must be in 0..{vocab - 1}")
    if cache.length + len(tokens) > cache.context:
        raise ContextOverflow(
            f"{len(tokens)} more tokens do not fit: the cache holds {cache.length} "
            f"of {cache.context}"
        )


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
