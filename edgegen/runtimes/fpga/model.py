"""The engines fpga and fpga-sim: the integer model, its products on the accelerator.

What the host keeps, norms, rotary embedding, softmax, activations, is `edgegen.arithmetic`'s own
code, so that logits equal the specification's bit for bit.
"""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.integer import Exact, IntegerCache, IntegerModel, Layer
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import ContextOverflow, CorruptFile, MissingDevice, UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Cache, Model, Output, Step
from edgegen.runtimes.embedding import EmbeddingTable
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.device import sim_device
from edgegen.runtimes.fpga.driver import Driver
from edgegen.runtimes.fpga.image import Index, image, read
from edgegen.runtimes.fpga.products import DeviceCache, DeviceMatrix, load, workspace
from edgegen.runtimes.nodes import Nodes, check_step, parents_of
from edgegen.runtimes.quantized import QuantizedBundle
from edgegen.runtimes.tensors import TensorFile

Offload = Literal["linears", "attention", "all"]
OFFLOADS: tuple[Offload, ...] = ("linears", "attention", "all")
SIMULATED_BOARD = "kv260"
_SAVED = ("keys", "values", "key_scales", "value_scales", "positions")


class DeviceEmbedding(DeviceMatrix):
    """The head, and the embedding's rows from the bundle's file."""

    table: EmbeddingTable

    def rows(self, indices: NDArray[Any]) -> Float:
        """Rows dequantized, float32 [T, K]."""
        codes = np.empty((len(indices), self.table.width), np.uint8)
        scales = np.empty((len(indices), 1), np.float32)
        self.table.reader().read([int(i) for i in indices], codes, scales)
        return (codes.astype(np.float32) - np.float32(128)) * scales


class FpgaModel(Model):
    """A bundle on an accelerator. Steps run one after the other; not for several threads."""

    engine = "fpga"
    capabilities = frozenset({"lossless", "lambda"})
    threads = 1

    def __init__(
        self,
        bundle: Bundle,
        driver: Driver,
        index: Index,
        data: NDArray[np.uint8],
        *,
        offload: Offload,
        attention: Lambda | None,
    ) -> None:
        """Load an image that `read` has checked into the accelerator's memory."""
        self.attention = attention
        self.driver, self.index, self.offload = driver, index, offload
        self.source = QuantizedBundle(bundle)
        self.config, self.max_context = self.source.config, self.source.context
        self.fingerprint = f"fpga {bundle.manifest.digest}" + (f" {attention}" if attention else "")
        self.kv_bits = int(self.source.kv.removeprefix("int"))
        heads = 2 * self.config.num_layers * self.config.num_kv_heads
        self.kv_bytes_per_token = heads * (self.config.head_dim * self.kv_bits // 8 + 2)
        self._idle: dict[int, list[list[DeviceCache]]] = {}
        self._file = TensorFile(bundle.file(INDEX), bundle.file(DATA))
        self._table = EmbeddingTable(bundle.path)
        self._weights = load(driver, data)
        self.work = workspace(driver, index.matrices, self.max_context)
        self.integer = self._integer_model()
        self._close = weakref.finalize(self, driver.close)

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str = "CPU",
        threads: int | None = None,  # noqa: ARG003
        *,
        bitstream: Path | None = None,
        offload: Offload = "all",
        attention: Lambda | None = None,
    ) -> FpgaModel:
        """Configure the board's FPGA and load a bundle.

        Raises:
            CorruptFile: the image or the .hwh is damaged or of something else.
            MissingDependency: pynq is not installed.
            MissingDevice: there is no FPGA, or it is in use.
            CheckFailed: the accelerator is of another build, or its clock too fast.
        """
        _refuse_device(cls.engine, device)
        path = bitstream or Path("edgegen.bit")
        index, data = read(image(bundle), bundle.manifest.digest)
        model = cls(bundle, Driver(path), index, data, offload=offload, attention=attention)
        model.device = f"{model.driver.clock_mhz:g} MHz"
        return model

    def new_cache(self, context: int) -> FpgaCache:
        if not 1 <= context <= self.max_context:
            raise UsageError(
                f"context of {context} tokens is outside 1..{self.max_context}, which this bundle "
                "was exported for; export again with a larger --context"
            )
        return FpgaCache(self, context)

    def device_caches(self, cache: FpgaCache, slots: int) -> list[DeviceCache]:
        """Memory for all layers of `cache`, which falls back to the next one of that size."""
        idle = self._idle.setdefault(slots, [])
        c = self.config
        facts = (c.num_kv_heads, c.head_dim, slots, self.kv_bits)
        found = (
            idle.pop() if idle else [DeviceCache(self.work, *facts) for _ in range(c.num_layers)]
        )
        cache.close = weakref.finalize(cache, idle.append, found)  # type: ignore[method-assign]
        return found

    @property
    def addresses(self) -> dict[int, str]:
        """The matrices in the accelerator's memory, by where they begin."""
        base = self._weights.device_address
        return {base + placed.offset: name for name, placed in self.index.matrices.items()}

    def step(self, steps: Sequence[Step]) -> list[Output]:
        caches = [_checked_cache(step, self) for step in steps]
        if len({id(cache) for cache in caches}) < len(caches):
            raise UsageError("two steps share a cache; give them in two calls")
        return [cache.run(step) for step, cache in zip(steps, caches, strict=True)]

    def close(self) -> None:
        self._close()

    def _integer_model(self) -> IntegerModel:
        matrices: dict[str, DeviceMatrix] | None = None
        if self.offload in ("linears", "all"):
            matrices = {name: self._matrix(DeviceMatrix, name) for name in self.index.matrices}
        if matrices is None:
            from edgegen.runtimes.quantized import integer_model

            return integer_model(self.source, self.attention)
        head = "embed" if self.config.tie_embeddings else "head"
        embedding = self._matrix(DeviceEmbedding, head)
        object.__setattr__(embedding, "table", self._table)
        layers = [self._layer(i, matrices) for i in range(self.config.num_layers)]
        return IntegerModel(
            self.config,
            matrix=lambda _: embedding,
            norm=self.source.vector("norm"),
            layer=layers.__getitem__,
            ropes=[self.source.rope(i) for i in range(len(self.config.ropes))],
            kv=self.source.kv,
            attention=self.attention,
            rotations=self.source.rotations,
            mix=self.source.mix(),
        )

    def _matrix(self, kind: type[Any], name: str) -> Any:
        placed = self.index.matrices[name]
        scale = self._file.read(f"{name}.s").reshape(-1)
        return kind(self.work, placed, self._weights.device_address + placed.offset, scale)

    def _layer(self, i: int, matrices: dict[str, DeviceMatrix]) -> Layer:
        names = self.source.layer_names(i)
        found = {n: matrices[n] if n in matrices else self.source.vector(n) for n in names}
        return {name.rpartition(".")[2]: value for name, value in found.items()}


class FpgaSimModel(FpgaModel):
    """The same on the Verilated accelerator, through the same pynq."""

    engine = "fpga-sim"

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str = "CPU",
        threads: int | None = None,  # noqa: ARG003
        *,
        bitstream: Path | None = None,  # noqa: ARG003
        offload: Offload = "all",
        attention: Lambda | None = None,
    ) -> FpgaSimModel:
        """Build the simulation if need be, and load a bundle; `bitstream` is not read.

        Raises:
            CorruptFile: the image is damaged.
            MissingDependency: pynq, verilator or a C++ compiler is not installed.
        """
        _refuse_device(cls.engine, device)
        index, data = read(image(bundle), bundle.manifest.digest)
        driver = simulated_driver(memory_needed(bundle, index))
        model = cls(bundle, driver, index, data, offload=offload, attention=attention)
        model.device = f"simulation of {driver.overlay.device.name}"
        return model


def simulated_driver(size: int, name: str = SIMULATED_BOARD, **options: Any) -> Driver:
    """A driver of a simulated board with `size` bytes of memory.

    Raises:
        MissingDependency: pynq, verilator or a C++ compiler is not installed.
    """
    where = board(name)
    device = sim_device(where, size)
    with tempfile.TemporaryDirectory() as folder:
        bitstream = Path(folder) / "edgegen.bit"
        bitstream.write_bytes(b"")
        bitstream.with_suffix(".hwh").write_text(hwh.write(where))
        return Driver(bitstream, device, **options)


def memory_needed(bundle: Bundle, index: Index) -> int:
    """Bytes for an image, its workspace, and one cache of the bundle's whole context."""
    c, context = bundle.manifest.model, bundle.manifest.context
    kv = 2 * c.num_layers * c.num_kv_heads * (c.head_dim + 32) * (context + 64)
    return index.size + kv + (64 << 20)


def _refuse_device(engine: str, device: str) -> None:
    if device != "CPU":
        raise MissingDevice(
            f"engine {engine} has a device of its own, not {device}; leave --device out"
        )


class OffloadedCache(IntegerCache):
    """One layer's keys and values on both sides: the host has the scales, and what it saves."""

    device: DeviceCache

    @classmethod
    def on(cls, device: DeviceCache, config: ModelConfig) -> OffloadedCache:
        """An empty one."""
        cache = cls(**vars(IntegerCache.empty(config)))
        cache.device = device
        return cache

    def append(self, k: Float, v: Float, top: int, positions: NDArray[np.intp]) -> None:
        """Quantize and hold rotated keys and values [H, M, D], there too."""
        at = len(self.positions)
        super().append(k, v, top, positions)
        self.send(at, len(self.positions))

    def permute(self, order: NDArray[np.intp]) -> None:
        """Drop the slots that are not in `order`; the last ones fill the holes.

        The order of slots changes no sum, so that few have to be sent anew.
        """
        kept = np.sort(order)
        place = np.arange(len(kept))
        holes = np.setdiff1d(place, kept)
        place[holes] = kept[kept >= len(kept)]
        super().permute(place)
        for hole in holes:
            self.send(hole, hole + 1)

    def send(self, start: int, end: int) -> None:
        """Bring the accelerator's copy of some slots up to date."""
        if end > start:
            self.device.write(start, self.keys[:, start:end], self.values[:, start:end])

    def scores(self, q: Int8) -> Exact:
        """As numpy's."""
        return self.device.scores(q, len(self.positions)).astype(np.float64)

    def mix(self, p: Exact) -> Exact:
        """As numpy's."""
        slots, dim = self.values.shape[1:]
        return self.device.weighted_sum(p.astype(np.int64), slots, dim).astype(np.float64)


class FpgaCache(Cache):
    """Keys and values of one sequence."""

    def __init__(self, model: FpgaModel, context: int) -> None:
        self.model, self.context = model, context
        self.nodes = Nodes(context, model.slots(context), model.attention)
        c = model.config
        self.layers: Sequence[IntegerCache] = (
            [IntegerCache.empty(c) for _ in range(c.num_layers)]
            if model.offload == "linears"
            else [OffloadedCache.on(d, c) for d in model.device_caches(self, self.nodes.slots)]
        )

    def run(self, step: Step) -> Output:
        """One forward pass of a checked step; what was interrupted leaves no trace."""
        tokens = np.asarray(step.tokens)
        rows = len(tokens) if step.logits_for == "all" else step.logits_for
        self.nodes.drop()
        try:
            logits = self.model.integer.step(self.layers, tokens, rows)
        except BaseException:
            self._cut()
            raise
        layers = self.model.config.num_layers
        self.nodes.commit(parents_of(step), layers, layers)
        return Output(logits)

    @property
    def length(self) -> int:
        return self.nodes.length

    @property
    def nbytes(self) -> int:
        return self.model.kv_bytes_per_token * self.nodes.slots

    def truncate(self, length: int) -> None:
        self.nodes.truncate(length)
        self._cut()

    def _cut(self) -> None:
        """Forget the keys and values of tokens that `nodes` does not count."""
        for layer in self.layers:
            layer.permute(np.flatnonzero(layer.positions < self.nodes.length))

    def keep(self, indices: Sequence[int]) -> None:
        self.nodes.keep(indices)
        self._cut()

    def save(self, path: Path) -> None:
        held = {name: np.stack([getattr(layer, name) for layer in self.layers]) for name in _SAVED}
        cachefile.save(path, self.model.fingerprint, self.length, held)

    def load(self, path: Path) -> None:
        length, held = cachefile.load(path, self.model.fingerprint, _SAVED)
        if length > self.context:
            raise ContextOverflow(
                f"{path.name} holds {length} tokens, this cache has room for {self.context}; "
                "choose a larger context with -c"
            )
        self._check_held(path, length, held)
        for i, layer in enumerate(self.layers):
            for name in _SAVED:
                setattr(layer, name, held[name][i])
            if isinstance(layer, OffloadedCache):
                layer.send(0, len(layer.positions))
        attention = self.model.attention
        self.nodes.reset(length, attention.dropped(length) if attention else 0)

    def _check_held(self, path: Path, length: int, held: cachefile.Arrays) -> None:
        fresh = IntegerCache.empty(self.model.config)
        slots = held["positions"].shape[-1] if held["positions"].ndim == 2 else -1
        for name in _SAVED:
            want = getattr(fresh, name)
            axis = want.shape.index(0)
            shape = (len(self.layers), *want.shape[:axis], slots, *want.shape[axis + 1 :])
            fits = held[name].shape == shape and held[name].dtype == want.dtype
            if not fits or not 0 <= slots <= min(length, self.nodes.slots):
                raise CorruptFile(f"{path.name}: its arrays are not those of {length} tokens")


def _checked_cache(step: Step, model: FpgaModel) -> FpgaCache:
    """The step's cache, once the whole step is known to be possible; nothing has run yet."""
    cache = step.cache
    if not isinstance(cache, FpgaCache) or cache.model is not model:
        raise UsageError(f"this {type(cache).__name__} belongs to another model")
    asked = (step.embeddings is not None, step.parents is not None, step.hidden, step.layers)
    if any(asked):
        raise UsageError(
            f"engine {model.engine} runs plain sequences of tokens through all layers only"
        )
    check_step(step, model.config, cache.nodes)
    return cache
