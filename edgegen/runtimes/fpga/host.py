"""The native engine with its products and attention on the accelerator.

A step is one call of the library: it writes commands and activations to mapped memory, starts
queues through mapped registers, and computes norms, softmax and the rest with the CPU's kernels.
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
from edgegen.errors import DeviceTimeout
from edgegen.models.config import ModelConfig
from edgegen.runtimes.base import Model, Output, Step
from edgegen.runtimes.fpga.access import Access, board_access
from edgegen.runtimes.fpga.driver import QUEUE_COMMANDS, Driver
from edgegen.runtimes.fpga.image import Index
from edgegen.runtimes.fpga.layout import COMMAND_BYTES, MAX_INPUTS, WORD
from edgegen.runtimes.fpga.products import PAIRS, load
from edgegen.runtimes.native.library import check
from edgegen.runtimes.native.library import library as native_library
from edgegen.runtimes.native.model import NativeCache, NativeModel
from edgegen.runtimes.native.pack import packed_model

_U32, _U64, _SIZE, _POINTER = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_size_t, ctypes.c_void_p
_CHUNK, _QUERIES = 64, 16
"""kChunk and kQueries of runtimes/native/src/kernels.h."""


class _Buffer(ctypes.Structure):
    """edgegen_buffer of edgegen.h."""

    _fields_ = (("memory", _POINTER), ("address", _U64), ("size", _SIZE), ("handle", _U32))


class _Place(ctypes.Structure):
    """edgegen_matrix of edgegen.h."""

    _fields_ = (("address", _U64), ("beats", _U32))


class _Device(ctypes.Structure):
    """edgegen_device of edgegen.h."""

    _fields_ = (
        ("accelerators", _U32),
        ("registers", _POINTER),
        ("read", _POINTER),
        ("write", _POINTER),
        ("sync", _POINTER),
        ("user", _POINTER),
        ("work", _Buffer),
        ("input_bytes", _SIZE),
        ("timeout_ms", _U32),
        ("matrices", _POINTER),
        ("matrix_count", _SIZE),
        ("kv_heads", _U32),
        ("head_dim", _U32),
    )


_COUNTS = ("queues", "commands", "sent", "received", "cycles", "beats")
"""Fields of `Traffic` that the library counts."""


class _Totals(ctypes.Structure):
    """edgegen_traffic of edgegen.h."""

    _fields_ = tuple((name, _U64) for name in (*_COUNTS, "wait_ns"))


_SIGNATURES = {
    "open_device": (ctypes.c_int, (ctypes.c_char_p, _U32, ctypes.c_char_p, _POINTER, _POINTER)),
    "cache_device": (ctypes.c_int, (_POINTER, _POINTER)),
    "device_cache_size": (_SIZE, (_POINTER, _U32)),
    "device_traffic": (_Totals, (_POINTER,)),
}


@functools.cache
def library() -> ctypes.CDLL:
    """Return the native engine's library, with the functions for accelerators typed."""
    loaded = native_library()
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(loaded, f"edgegen_{name}")
        function.restype, function.argtypes = result, arguments
    return loaded


def _describe(buffer: Any) -> _Buffer:
    """Return the library's view of a `PynqBuffer`."""
    handle = buffer.bo if isinstance(buffer.bo, int) else 0  # only XRT's C functions need it
    return _Buffer(buffer.virtual_address, buffer.device_address, buffer.nbytes, handle)


def _matrix_names(config: ModelConfig) -> list[str]:
    """Return the names of the matrices in the library's order."""
    kinds = ("qkv", "o", "gate_up", "down")
    layers = [f"layers.{i}.{kind}" for i in range(config.num_layers) for kind in kinds]
    return [*layers, "embed" if config.tie_embeddings else "head"]


def _sizes(c: ModelConfig, context: int, tokens: int) -> tuple[int, int]:
    """Return the bytes of activations and of sums in the work buffer.

    They hold `PAIRS` pairs of tokens of a layer's products, one product of the head with as many
    `tokens` as the accelerator takes, and the attention of a token.
    """
    slots, shapes = context + -context % _CHUNK, c.stored_matrices().values()
    widest = max(k for _, k in shapes) + WORD
    rows = max(n for n, _ in shapes) + 1
    group = c.num_heads // c.num_kv_heads
    queries = max(min(group, _QUERIES) * c.num_kv_heads, _QUERIES)
    inputs = 2 * max(PAIRS * widest, queries * max(slots, c.head_dim + WORD))
    head = tokens // 2 * (c.vocab_size + 1)
    sums = 8 * max(PAIRS * rows, head, queries * slots, queries * (c.head_dim + 1))
    return inputs + -inputs % _CHUNK, sums + -sums % _CHUNK


class HostModel(NativeModel):
    """A bundle on an accelerator, with a host in C++. For one thread at a time."""

    engine = "fpga"
    matrix = Model.matrix  # the accelerator multiplies the model's matrices only

    def __init__(
        self,
        bundle: Bundle,
        driver: Driver,
        weights: tuple[Index, NDArray[np.uint8]],
        *,
        threads: int = 1,
        attention: Lambda | None = None,
        access: Access | None = None,
    ) -> None:
        """Load an image into the accelerator's memory, and map the packed bundle.

        Args:
            bundle: the model.
            driver: of the configured accelerator.
            weights: index and matrices of the image, as `read` returns them.
            threads: of the host's part, 1 to 256.
            attention: Λ attention, or None.
            access: how C code reaches the device; by default as on a board.
        """
        self.driver, packed = driver, packed_model(bundle)
        index, data = weights
        self._idle: dict[int, list[Any]] = {}
        self._weights = load(driver, data)
        config = packed.config
        inputs, sums = _sizes(config, packed.context, driver.tokens)
        self._work = driver.allocate(QUEUE_COMMANDS * COMMAND_BYTES + inputs + sums, cacheable=True)
        places = [index.matrices[name] for name in _matrix_names(config)]
        base = self._weights.device_address
        pairs = [_Place(base + place.offset, place.beats) for place in places]
        self._matrices = (_Place * len(pairs))(*pairs)
        a = access or board_access(driver)
        self._registers = (_POINTER * len(a.registers))(*a.registers)
        self._device = _Device(
            driver.accelerators,
            ctypes.addressof(self._registers) if a.registers else None,
            *(a.read, a.write, a.sync, a.user),
            _describe(self._work),
            inputs,
            round(1000 * driver.timeout_s),
            ctypes.addressof(self._matrices),
            len(places),
            config.num_kv_heads,
            config.head_dim,
        )
        super().__init__(packed, threads, attention=attention)
        self.max_context = min(self.max_context, MAX_INPUTS)  # probabilities are inputs
        self.fingerprint = f"fpga {self.fingerprint}"
        self._release = weakref.finalize(self, driver.close)

    def _open(self, path: bytes, threads: int, kernels: bytes | None) -> int:
        device, handle = ctypes.byref(self._device), ctypes.byref(self.handle)
        code: int = library().edgegen_open_device(path, threads, kernels, device, handle)
        return code

    def _new_cache(self, context: int) -> HostCache:
        return HostCache(self, context)

    def cache_memory(self, cache: HostCache, context: int) -> _Buffer:
        """Return memory for the keys and values of `cache`; closing it makes it reusable."""
        size = library().edgegen_device_cache_size(self.handle, context)
        idle = self._idle.setdefault(size, [])
        buffer = idle.pop() if idle else self.driver.allocate(size, cacheable=True)
        weakref.finalize(cache, idle.append, buffer)
        return _describe(buffer)

    def _step(self, steps: Sequence[Step]) -> list[Output]:
        if self.driver.stale:
            self.driver.recover()
        try:
            return super()._step(steps)
        except DeviceTimeout as error:
            self.driver.stale = True
            text = f"{error} ({self.driver.dump()}); the next call configures it again"
            raise DeviceTimeout(text) from error
        finally:
            self._count()

    def _count(self) -> None:
        totals, traffic = library().edgegen_device_traffic(self.handle), self.driver.traffic
        for name in _COUNTS:
            setattr(traffic, name, getattr(totals, name))
        traffic.seconds = totals.wait_ns / 1e9

    def close(self) -> None:
        super().close()
        self._release()


class HostSimModel(HostModel):
    """A bundle on the simulated accelerator, with the same host."""

    engine = "fpga-sim"


class HostCache(NativeCache):
    """KV cache of one sequence: the library's, with a copy in the accelerator's memory."""

    model: HostModel

    def __init__(self, model: HostModel, context: int) -> None:
        super().__init__(model, context)
        buffer = model.cache_memory(self, context)
        check(library().edgegen_cache_device(self.handle, ctypes.byref(buffer)))
