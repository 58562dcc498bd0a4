"""The native engine: C++ kernels behind a C interface, equal to the integer model bit for bit.

The library is the package edgegen-native's; calls into it release the GIL. Steps on one model
run one after the other, each on all of its threads.
"""

from __future__ import annotations

import ctypes
import functools
import weakref
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen.bundle import Bundle
from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    EdgegenError,
    MissingDependency,
    MissingDevice,
    ResourceError,
    UsageError,
)
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Cache, Model, Output, Step
from edgegen.runtimes.native_pack import packed

ABI = 1
_BAD_FILE = 2
_ERRORS: dict[int, type[EdgegenError]] = {
    1: UsageError,
    _BAD_FILE: CorruptFile,
    3: ResourceError,
    4: ContextOverflow,
}
_SIZE, _POINTER, _TEXT = ctypes.c_size_t, ctypes.c_void_p, ctypes.c_char_p
_SIGNATURES = {
    "abi": (ctypes.c_uint32, ()),
    "last_error": (_TEXT, ()),
    "open": (ctypes.c_int, (_TEXT, ctypes.c_uint32, _TEXT, _POINTER)),
    "close": (None, (_POINTER,)),
    "kernels": (_TEXT, (_POINTER,)),
    "vocab": (ctypes.c_uint32, (_POINTER,)),
    "cache_new": (ctypes.c_int, (_POINTER, ctypes.c_uint32, _POINTER)),
    "cache_free": (None, (_POINTER,)),
    "step": (ctypes.c_int, (_POINTER, _POINTER, _SIZE, _SIZE, _POINTER)),
    "length": (_SIZE, (_POINTER,)),
    "truncate": (ctypes.c_int, (_POINTER, _SIZE)),
    "state_size": (_SIZE, (_POINTER, _SIZE)),
    "save": (ctypes.c_int, (_POINTER, _POINTER, _SIZE)),
    "restore": (ctypes.c_int, (_POINTER, _SIZE, _POINTER, _SIZE)),
}


@functools.cache
def _library() -> ctypes.CDLL:
    """The C interface with its types. Raises MissingDependency where it is not installed."""
    try:
        import edgegen_native
    except ImportError as error:
        raise MissingDependency(
            "engine native needs edgegen-native; in a checkout of edgegen run: "
            "pip install ./runtimes/native"
        ) from error
    library = ctypes.CDLL(str(edgegen_native.library()))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, f"edgegen_{name}")
        function.restype, function.argtypes = result, arguments
    found = library.edgegen_abi()
    if found != ABI:
        raise MissingDependency(
            f"edgegen-native has interface {found}, expected {ABI}; "
            "run: pip install --upgrade edgegen-native"
        )
    return library


def _check(code: int, advice: str = "") -> None:
    """Raise what an error code of the library stands for."""
    if code:
        raise _ERRORS[code](f"native engine: {_library().edgegen_last_error().decode()}{advice}")


class NativeModel(Model):
    """A bundle packed and mapped. Safe to share between threads."""

    engine = "native"
    device = "CPU"
    capabilities = frozenset({"lossless"})

    def __init__(
        self,
        path: Path,
        config: ModelConfig,
        *,
        context: int,
        kv: str,
        fingerprint: str,
        threads: int,
        kernels: str | None = None,
    ) -> None:
        """Map what `native_pack` wrote at `path`.

        Args:
            path: the packed weights.
            config: of the model, as packed.
            context: most tokens of a cache.
            kv: "int8" or "int4", as packed.
            fingerprint: names the model in saved caches.
            threads: 1 to 256.
            kernels: "portable", "avx2" or "avx512"; by default the best that runs here.
        """
        self.config, self.max_context, self.threads = config, context, threads
        self.fingerprint = fingerprint
        heads = 2 * config.num_layers * config.num_kv_heads
        kv_bits = int(kv.removeprefix("int"))
        self.kv_bytes_per_token = heads * (config.head_dim * kv_bits // 8 + 2)
        self.handle = ctypes.c_void_p()
        library, name = _library(), kernels and kernels.encode()
        code = library.edgegen_open(str(path).encode(), threads, name, ctypes.byref(self.handle))
        _check(code, f"; delete {path} to have it packed again" if code == _BAD_FILE else "")
        self._close = weakref.finalize(self, library.edgegen_close, self.handle)
        if library.edgegen_vocab(self.handle) != config.vocab_size:
            raise CorruptFile(f"{path} is of another model; delete it to have it packed again")
        self.kernels = library.edgegen_kernels(self.handle).decode()

    @classmethod
    def from_bundle(cls, bundle: Bundle, device: str, threads: int) -> NativeModel:
        """Load a bundle, packing it first where that was not done yet.

        Raises:
            CorruptFile: the bundle's tensors do not fit its manifest.
            MissingDependency: edgegen-native is not installed.
            MissingDevice: `device` is not the CPU.
            ResourceError: the packed weights cannot be written to the cache folder.
        """
        if device != "CPU":
            raise MissingDevice(
                f"engine native runs on the CPU only, not on {device}; leave --device out"
            )
        _library()  # before the weights are packed for nothing
        m = bundle.manifest
        return cls(
            packed(bundle),
            m.model,
            context=m.context,
            kv=m.recipe_options["kv"],
            fingerprint=f"native {m.digest}",
            threads=threads,
        )

    def new_cache(self, context: int) -> NativeCache:
        if not 1 <= context <= self.max_context:
            raise UsageError(
                f"context of {context} tokens is outside 1..{self.max_context}, which this bundle "
                "was exported for; export again with a larger --context"
            )
        return NativeCache(self, context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        caches = [_checked_cache(step, self) for step in steps]
        if len({id(cache) for cache in caches}) < len(caches):
            raise UsageError("two steps share a cache; give them in two calls")
        return [cache.run(step) for step, cache in zip(steps, caches, strict=True)]

    def close(self) -> None:
        self._close()


class NativeCache(Cache):
    """Keys and values in the library; memory is taken as they come, 64 tokens at a time."""

    def __init__(self, model: NativeModel, context: int) -> None:
        self.model, self.context = model, context
        self._last = 0
        self._handle = ctypes.c_void_p()
        library = _library()
        _check(library.edgegen_cache_new(model.handle, context, ctypes.byref(self._handle)))
        self._close = weakref.finalize(self, library.edgegen_cache_free, self._handle)

    def run(self, step: Step) -> Output:
        """One forward pass of a checked step."""
        tokens = np.ascontiguousarray(step.tokens, np.int32)
        rows = len(tokens) if step.logits_for == "all" else step.logits_for
        logits = np.empty((rows, self.model.config.vocab_size), np.float32)
        code = _library().edgegen_step(
            self._handle, tokens.ctypes.data, len(tokens), rows, logits.ctypes.data
        )
        _check(code)
        self._last = len(tokens)
        return Output(logits)

    @property
    def length(self) -> int:
        return int(_library().edgegen_length(self._handle))

    @property
    def nbytes(self) -> int:
        return self.model.kv_bytes_per_token * self.context

    def truncate(self, length: int) -> None:
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot truncate a cache of {self.length} tokens to {length}")
        _check(_library().edgegen_truncate(self._handle, length))
        self._last = 0

    def keep(self, indices: Sequence[int]) -> None:
        if any(not 0 <= i < self._last for i in indices):
            raise ValueError(f"indices {list(indices)} are not all of the last {self._last} tokens")
        if list(indices) != list(range(len(indices))):
            raise ValueError(f"indices {list(indices)} are not a path from the cache's last token")
        self.truncate(self.length - self._last + len(indices))

    def save(self, path: Path) -> None:
        state = np.empty(_library().edgegen_state_size(self._handle, self.length), np.uint8)
        _check(_library().edgegen_save(self._handle, state.ctypes.data, state.size))
        cachefile.save(path, self.model.fingerprint, self.length, {"state": state})

    def load(self, path: Path) -> None:
        length, held = cachefile.load(path, self.model.fingerprint, ("state",))
        if length > self.context:
            raise ContextOverflow(
                f"{path.name} holds {length} tokens, this cache has room for {self.context}; "
                "choose a larger context with -c"
            )
        state = np.ascontiguousarray(held["state"])
        size = _library().edgegen_state_size(self._handle, max(length, 0))
        if length < 0 or state.dtype != np.uint8 or state.shape != (size,):
            raise CorruptFile(f"{path.name}: its arrays are not those of {length} tokens")
        _check(_library().edgegen_restore(self._handle, length, state.ctypes.data, size))
        self._last = 0

    def close(self) -> None:
        self._close()


def _checked_cache(step: Step, model: NativeModel) -> NativeCache:
    """The step's cache, once the whole step is known to be possible; nothing has run yet."""
    cache = step.cache
    if not isinstance(cache, NativeCache) or cache.model is not model:
        raise UsageError(f"this {type(cache).__name__} belongs to another model")
    asked = (step.embeddings is not None, step.parents is not None, step.hidden, step.layers)
    if any(asked):
        raise UsageError("engine native runs plain sequences of tokens through all layers only")
    tokens, config = np.asarray(step.tokens), model.config
    if step.tokens is None or tokens.ndim != 1 or not len(tokens):
        raise UsageError(f"tokens have shape {list(tokens.shape)}, expected [M] with M at least 1")
    if tokens.min() < 0 or tokens.max() >= config.vocab_size:
        raise UsageError(f"token ids must be in 0..{config.vocab_size - 1}")
    if step.logits_for != "all" and not 1 <= step.logits_for <= len(tokens):
        raise UsageError(f"logits_for={step.logits_for} with {len(tokens)} tokens in the step")
    if cache.length + len(tokens) > cache.context:
        raise ContextOverflow(
            f"{len(tokens)} more tokens do not fit: the cache holds {cache.length} of "
            f"{cache.context}"
        )
    return cache
