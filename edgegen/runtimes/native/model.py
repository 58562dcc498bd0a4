"""The native engine's model and cache: C++ kernels, called through a C interface.

The package edgegen-native has the library. Its logits equal the integer model's bit for bit. Calls
release the GIL. Steps of one model run one after the other, each on all of its threads.
"""

from __future__ import annotations

import ctypes
import functools
import weakref
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDependency,
    ResourceError,
    UsageError,
)
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.native import ENGINE
from edgegen.runtimes.native.pack import PackedModel, packed_model
from edgegen.runtimes.recurrent import native_bytes

ABI = 3
_BAD_FILE = 2
_ERRORS: dict[int, type[EdgegenError]] = {
    1: UsageError,
    _BAD_FILE: CorruptFile,
    3: ResourceError,
    4: ContextOverflow,
    5: DeviceTimeout,
    6: EdgegenError,
}
_SIZE, _POINTER, _TEXT = ctypes.c_size_t, ctypes.c_void_p, ctypes.c_char_p
_SIGNATURES = {
    "abi": (ctypes.c_uint32, ()),
    "last_error": (_TEXT, ()),
    "open": (ctypes.c_int, (_TEXT, ctypes.c_uint32, _TEXT, _POINTER)),
    "close": (None, (_POINTER,)),
    "kernels": (_TEXT, (_POINTER,)),
    "vocab": (ctypes.c_uint32, (_POINTER,)),
    "cache_window": (ctypes.c_int, (_POINTER, *(3 * (ctypes.c_uint32,)), _POINTER)),
    "cache_free": (None, (_POINTER,)),
    "run": (ctypes.c_int, (_POINTER, _SIZE)),
    "keep": (ctypes.c_int, (_POINTER, _POINTER, _SIZE)),
    "truncate": (ctypes.c_int, (_POINTER, _SIZE)),
    "state_size": (_SIZE, (_POINTER, _SIZE)),
    "save": (ctypes.c_int, (_POINTER, _POINTER, _SIZE)),
    "restore": (ctypes.c_int, (_POINTER, _SIZE, _POINTER, _SIZE)),
}


class _Item(ctypes.Structure):
    """edgegen_item of edgegen.h: one sequence of a step."""

    _fields_ = (
        ("cache", _POINTER),
        ("tokens", _POINTER),
        ("embeddings", _POINTER),
        ("parents", _POINTER),
        ("count", _SIZE),
        ("wanted", _SIZE),
        ("logits", _POINTER),
        ("hidden", _POINTER),
        ("layers", ctypes.c_uint32),
    )


@functools.cache
def library() -> ctypes.CDLL:
    """Return the library with typed functions. Raises MissingDependency if it is not installed."""
    try:
        import edgegen_native

        path = edgegen_native.library()
    except ImportError as error:
        raise MissingDependency(
            f"engine native needs edgegen-native, which does not load ({error}); run: "
            f"{ENGINE.install}"
        ) from error
    loaded = ctypes.CDLL(str(path))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(loaded, f"edgegen_{name}")
        function.restype, function.argtypes = result, arguments
    abi = loaded.edgegen_abi()
    if abi != ABI:
        raise MissingDependency(
            f"expected interface {ABI} of edgegen-native, got {abi}; run: {ENGINE.install}"
        )
    return loaded


def check(code: int, advice: str = "") -> None:
    """Raise the error for a code that the library returned; 0 is success."""
    if code:
        raise _ERRORS[code](f"native engine: {library().edgegen_last_error().decode()}{advice}")


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
        check(code, f"; delete {path} to pack it again" if code == _BAD_FILE else "")
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
        calls = [_Call(step) for step in steps]
        items = (_Item * len(calls))(*(call.item() for call in calls))
        check(library().edgegen_run(items, len(calls)))
        for step in steps:
            step.cache.commit(step)
        return [call.output for call in calls]

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

    def __init__(self, step: Step) -> None:
        assert isinstance(step.cache, NativeCache)
        config = step.cache.model.config
        self._cache, self._count = step.cache.handle, step.num_tokens
        self._layers = step.layers or config.num_layers
        self._tokens = _contiguous(step.tokens, np.int32)
        self._embeddings = _contiguous(step.embeddings, np.float32)
        self._parents = _contiguous(step.parents, np.int32)
        logits = np.empty((step.num_rows, config.vocab_size), np.float32)
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
