"""The native engine's model and cache: C++ kernels, called through a C interface.

The package edgegen-native has the library. Its logits equal the integer model's bit for bit. Calls
release the GIL. Steps of one model run one after the other, each on all of its threads.
"""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, MissingDependency
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.matrix import HeadMatrix, TokenRows
from edgegen.runtimes.native import ENGINE
from edgegen.runtimes.native.library import BAD_FILE, POINTER, SIZE, check, library
from edgegen.runtimes.native.matrix import NativeMatrix, NativeRows
from edgegen.runtimes.native.pack import PackedModel, has_own_version, packed_model
from edgegen.runtimes.recurrent import native_bytes
from edgegen.runtimes.step import layers_of


class _Item(ctypes.Structure):
    """edgegen_item of edgegen.h: one sequence of a step."""

    _fields_ = (
        ("cache", POINTER),
        ("tokens", POINTER),
        ("embeddings", POINTER),
        ("parents", POINTER),
        ("count", SIZE),
        ("wanted", SIZE),
        ("logits", POINTER),
        ("hidden", POINTER),
        ("layers", ctypes.c_uint32),
        ("chosen", POINTER),
    )


def _check_version(path: Path) -> None:
    """Raise an error if the library refused a file because of its version."""
    reason = library().edgegen_last_error().decode()
    if "version" not in reason:
        return
    if has_own_version(path):
        raise MissingDependency(
            "expected edgegen-native of this edgegen, got that of another one "
            f"({reason.partition(';')[0]}); run: {ENGINE.install}"
        )
    raise CorruptFile(f"native engine: {reason}")


class NativeModel(Model):
    """A bundle's weights, packed and mapped into memory. Threads may share it."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "CPU"

    def __init__(
        self,
        packed: PackedModel,
        threads: int,
        *,
        kernels: str | None = None,
        attention: Lambda | None = None,
    ) -> None:
        """Map a packed file.

        Args:
            packed: the file, as `native.pack` wrote it.
            threads: 1 to 256.
            kernels: kernels to use, by their name in edgegen.h; by default the fastest that this
                processor supports.
            attention: Λ attention; by default each token attends to all tokens before it.

        Raises:
            CorruptFile: the file is damaged or was packed from another model.
            MissingDependency: edgegen-native reads another version of packed files.
        """
        config, path = packed.config, packed.path
        self.config, self.max_context, self.threads = config, packed.context, threads
        self.attention = attention
        self.fingerprint = f"native {packed.digest}" + (f" {attention}" if attention else "")
        self.kv_bytes_per_token = _kv_bytes(config, int(packed.kv.removeprefix("int")))
        self.recurrent_bytes = native_bytes(config)
        self.handle = ctypes.c_void_p()
        name = kernels.encode() if kernels else None
        code = self._open(str(path).encode(), threads, name)
        if code == BAD_FILE:
            _check_version(path)
        check(code, f"; delete {path} to pack it again" if code == BAD_FILE else "")
        self._close = weakref.finalize(self, library().edgegen_close, self.handle)
        if library().edgegen_vocab(self.handle) != config.vocab_size:
            raise CorruptFile(f"{path} was packed from another model; delete it to pack it again")
        self.kernels = library().edgegen_kernels(self.handle).decode()

    def _open(self, path: bytes, threads: int, kernels: bytes | None) -> int:
        """Open a packed file into `self.handle` and return the library's code."""
        code: int = library().edgegen_open(path, threads, kernels, ctypes.byref(self.handle))
        return code

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str,  # noqa: ARG003
        threads: int,
        attention: Lambda | None = None,
    ) -> NativeModel:
        """Load a bundle; pack it first if the cache folder does not have it.

        Raises:
            CorruptFile: the bundle's tensors do not fit its manifest.
            MissingDependency: edgegen-native is not installed.
            ResourceError: the packed weights cannot be written to the cache folder.
        """
        library()  # fails before the weights are packed
        return cls(packed_model(bundle), threads, attention=attention)

    def _new_cache(self, context: int) -> NativeCache:
        return NativeCache(self, context)

    def _step(self, steps: Sequence[Step]) -> list[Output]:
        # In one array, since rows that are adjacent in memory need no copy.
        rows = sum(step.num_rows for step in steps)
        logits = np.empty((rows, self.config.vocab_size), np.float32)
        calls, start = list[_Call](), 0
        for step in steps:
            calls.append(_Call(step, logits[start : start + step.num_rows]))
            start += step.num_rows
        items = (_Item * len(calls))(*(call.item() for call in calls))
        check(library().edgegen_run(items, len(calls)))
        for step in steps:
            step.cache.commit(step)
        return [call.output for call in calls]

    def matrix(self, weight: Float, bits: int = 8) -> HeadMatrix:
        return NativeMatrix(self, weight, bits)

    def token_rows(self, rows: Float) -> TokenRows:
        return NativeRows(self, rows)

    def close(self) -> None:
        self._close()


class NativeCache(Cache):
    """Keys and values in the library, which allocates memory for 64 tokens at a time.

    With Λ attention it frees the tokens that no later token attends to, also 64 at a time.
    """

    model: NativeModel

    def __init__(self, model: NativeModel, context: int) -> None:
        super().__init__(model, context)
        self.handle = ctypes.c_void_p()
        a = model.attention
        sizes = (min(a.sink, context), min(a.window, context)) if a else (0, 0)
        handle = ctypes.byref(self.handle)
        check(library().edgegen_cache_window(model.handle, context, *sizes, handle))
        self._close = weakref.finalize(self, library().edgegen_cache_free, self.handle)

    def _truncate(self) -> None:
        check(library().edgegen_truncate(self.handle, self.length))

    def _keep(self, slot: int, indices: Sequence[int]) -> None:  # noqa: ARG002
        path = np.asarray(indices, np.int32)
        check(library().edgegen_keep(self.handle, path.ctypes.data, len(path)))

    def _state(self) -> Arrays:
        state = np.empty(library().edgegen_state_size(self.handle, self.length), np.uint8)
        check(library().edgegen_save(self.handle, state.ctypes.data, state.size))
        return {"state": state}

    def _restore(self, length: int, arrays: Arrays) -> bool:
        size = library().edgegen_state_size(self.handle, length)
        state = arrays.get("state")
        if state is None or state.dtype != np.uint8 or state.shape != (size,):
            return False
        state = np.ascontiguousarray(state)
        check(library().edgegen_restore(self.handle, length, state.ctypes.data, size))
        return True

    def close(self) -> None:
        self._close()


class _Call:
    """A step with the arrays that the library reads and writes."""

    def __init__(self, step: Step, logits: Float) -> None:
        """`logits` [rows, vocab] is written when the library runs the step."""
        assert isinstance(step.cache, NativeCache)
        config = step.cache.model.config
        self._cache, self._count = step.cache.handle, step.num_tokens
        chosen = isinstance(step.layers, tuple)
        self._layers = len(layers_of(step, config.num_layers))
        self._chosen = _contiguous(step.layers if chosen else None, np.uint32)
        self._tokens = _contiguous(step.tokens, np.int32)
        self._embeddings = _contiguous(step.embeddings, np.float32)
        self._parents = _contiguous(step.parents, np.int32)
        hidden = np.empty((step.num_rows, config.hidden_size), np.float32) if step.hidden else None
        self.output = Output(logits, hidden)

    def item(self) -> _Item:
        """Return the library's view of the step, valid as long as this object."""
        logits, hidden = self.output
        return _Item(
            self._cache,
            _address(self._tokens),
            _address(self._embeddings),
            _address(self._parents),
            self._count,
            len(logits),
            _address(logits),
            _address(hidden),
            self._layers,
            _address(self._chosen),
        )


def _kv_bytes(config: ModelConfig, bits: int) -> int:
    """Return the bytes of a token's state in all layers.

    Keys and values are codes, and a float16 scale of each; other state is float32.
    """
    found = 0
    for part in (part for i in range(config.num_layers) for part in config.parts(i)):
        state = part.state(config.hidden_size).values()
        attends = isinstance(part, Attention)
        found += sum(h * (d * bits // 8 + 2) if attends else 4 * h * d for h, d in state)
    return found


def _contiguous(values: object, dtype: type[np.generic]) -> NDArray[Any] | None:
    return None if values is None else np.ascontiguousarray(values, dtype)


def _address(array: NDArray[Any] | None) -> int | None:
    return None if array is None else array.ctypes.data
