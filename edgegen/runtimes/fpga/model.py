"""The engines fpga and fpga-sim: the integer model with its products on the accelerator.

The host computes norms, RoPE, softmax and activations with the code of `edgegen.arithmetic`, so
that the logits equal the specification's bits.
"""

from __future__ import annotations

import importlib.util
import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.integer import (
    IntegerCache,
    IntegerModel,
    IntegerWeights,
    LayerTensors,
)
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.embedding import EmbeddingTable
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.device import sim_device
from edgegen.runtimes.fpga.driver import Driver
from edgegen.runtimes.fpga.image import Index, image, read
from edgegen.runtimes.fpga.layout import MAX_INPUTS
from edgegen.runtimes.fpga.memory import DESCRIPTION
from edgegen.runtimes.fpga.offloaded import OffloadedCache
from edgegen.runtimes.fpga.products import DeviceCache, DeviceMatrix, load, workspace
from edgegen.runtimes.fpga.program import unsupported
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.serial import SerialDriver
from edgegen.runtimes.fpga.tokens import TokenModel, TokenSimModel
from edgegen.runtimes.fpga.xrt import SUFFIX as XRT_SUFFIX
from edgegen.runtimes.fpga.xrt import XrtDriver
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from edgegen.runtimes.tensors import TensorFile

if TYPE_CHECKING:
    from typing import Unpack  # not in Python 3.10, which PYNQ images have

Offload = Literal["linears", "attention", "all"]
Host = Literal["native", "python", "none"]


class FpgaOptions(TypedDict, total=False):
    """Options of loading a bundle."""

    bitstream: Path | None
    """The .bit file; edgegen.bit by default."""
    offload: Offload | None
    """Operations that run on the accelerator; all by default."""
    fpga_host: Host | None
    """Implementation of the others; by default native if edgegen-native is installed."""
    accelerators: int | None
    """Number of accelerators; by default the design's, or 1 in simulation."""
    fpga_tokens: Literal["2", "8"] | None
    """Maximum number of tokens of a product in a simulated accelerator; 2 by default."""
    attention: Lambda | None
    """Λ attention, or None."""


SIMULATED_BOARD = "kv260"
_SAVED = ("keys", "values", "key_scales", "value_scales", "positions")


class DeviceEmbedding(DeviceMatrix):
    """Output head on the accelerator; rows of the embedding come from the bundle's file."""

    table: EmbeddingTable

    def rows(self, indices: NDArray[Any]) -> Float:
        """Return dequantized rows, float32 [T, K]."""
        return self.table.rows(indices)


class FpgaModel(Model):
    """A bundle on an accelerator, for one thread."""

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
        """Load an image into the accelerator's memory.

        Args:
            bundle: the model.
            driver: of the configured accelerator.
            index: index of the image, as `read` returns it.
            data: matrices of the image, as `read` returns them.
            offload: operations that run on the accelerator.
            attention: Λ attention, or None.
        """
        self.attention = attention
        self.driver, self.index, self.offload = driver, index, offload
        self.source = QuantizedBundle(bundle)
        self.config = self.source.config
        self.max_context = min(self.source.context, MAX_INPUTS)  # probabilities are inputs
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
        device: str = "CPU",  # noqa: ARG003
        threads: int | None = None,
        **options: Unpack[FpgaOptions],
    ) -> Model:
        """Configure the board's FPGA and load a bundle.

        Raises:
            CorruptFile: the image or the .hwh is damaged, or does not match the bundle or design.
            MissingDependency: pynq is not installed.
            MissingDevice: there is no FPGA, or it is in use.
            CheckFailed: the accelerator has another build id, or its clock is too fast.
            UsageError: the native host does not keep operations on the host, or the design has
                fewer accelerators.
        """
        bitstream = options["bitstream"] = options.get("bitstream") or Path("edgegen.bit")
        host = choose_host(options)
        weights = read(image(bundle), bundle.manifest.digest)
        driver = open_driver(bitstream, options.get("accelerators"))
        if computes_tokens(bundle.manifest.model, driver, options):
            host = "none"
        attention = options.get("attention")
        model: Model
        if host == "none":
            model = TokenModel(bundle, driver, weights, attention=attention)
        elif host == "native":
            from edgegen.runtimes.fpga.host import HostModel

            model = HostModel(bundle, driver, weights, threads=threads or 1, attention=attention)
        else:
            offload = options.get("offload") or "all"
            model = cls(bundle, driver, *weights, offload=offload, attention=attention)
        model.device = f"{_count(driver)}{driver.clock_mhz:g} MHz, host {host}"
        return model

    def _new_cache(self, context: int) -> FpgaCache:
        return FpgaCache(self, context)

    def device_caches(self, cache: FpgaCache, slots: int) -> list[DeviceCache]:
        """Return memory for all layers of `cache`; closing the cache makes it reusable."""
        idle = self._idle.setdefault(slots, [])
        c = self.config
        shape = (c.num_kv_heads, c.head_dim, slots, self.kv_bits)
        layers = (
            idle.pop() if idle else [DeviceCache(self.work, *shape) for _ in range(c.num_layers)]
        )
        cache.close = weakref.finalize(cache, idle.append, layers)  # type: ignore[method-assign]
        return layers

    @property
    def addresses(self) -> dict[int, str]:
        """Return the names of the matrices in the accelerator's memory, by address."""
        base = self._weights.device_address
        return {base + placed.offset: name for name, placed in self.index.matrices.items()}

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, FpgaCache)
        return step.cache.run(step)

    def close(self) -> None:
        self._close()

    def _integer_model(self) -> IntegerModel:
        if self.offload == "attention":
            return integer_model(self.source, self.attention)
        matrices = {name: self._matrix(DeviceMatrix, name) for name in self.index.matrices}
        head = "embed" if self.config.tie_embeddings else "head"
        embedding = self._matrix(DeviceEmbedding, head)
        object.__setattr__(embedding, "table", self._table)
        layers = [self._layer(i, matrices) for i in range(self.config.num_layers)]
        weights = IntegerWeights(
            embedding,
            embedding,
            norm=self.source.vector("norm"),
            layer=layers.__getitem__,
            ropes=self.source.ropes(),
            rotations=self.source.rotations,
            rotation=self.source.residual_rotation(),
        )
        return IntegerModel(self.config, weights, self.source.kv, self.attention)

    def _matrix(self, kind: type[Any], name: str) -> Any:
        placed = self.index.matrices[name]
        scale = self.source.row_scales(name)
        return kind(self.work, placed, self._weights.device_address + placed.offset, scale)

    def _layer(self, i: int, matrices: dict[str, DeviceMatrix]) -> LayerTensors:
        names = self.source.layer_names(i)
        tensors = {n: matrices[n] if n in matrices else self.source.vector(n) for n in names}
        return {name.rpartition(".")[2]: tensor for name, tensor in tensors.items()}


class FpgaSimModel(FpgaModel):
    """A bundle on the simulated accelerator, with the same driver and the same pynq."""

    engine = "fpga-sim"

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str = "CPU",  # noqa: ARG003
        threads: int | None = None,
        **options: Unpack[FpgaOptions],
    ) -> Model:
        """Build the simulation if necessary, and load a bundle; `bitstream` is not used.

        Raises:
            CorruptFile: the image is damaged.
            MissingDependency: pynq, verilator or a C++ compiler is not installed.
            UsageError: the native host does not keep operations on the host, or an accelerator
                for 8 tokens is to compute whole tokens.
        """
        host = choose_host(options)
        design = choose_design(host, int(options.get("fpga_tokens") or 2))
        weights = read(image(bundle), bundle.manifest.digest)
        driver = simulated_driver(
            memory_needed(bundle, weights[0]),
            accelerators=options.get("accelerators") or 1,
            design=design,
        )
        simulated, attention = driver.overlay.device, options.get("attention")
        model: Model
        if host == "none":
            model = TokenSimModel(bundle, driver, weights, attention=attention)
        elif host == "native":
            from edgegen.runtimes.fpga.host import HostSimModel

            model = HostSimModel(
                bundle,
                driver,
                weights,
                threads=threads or 1,
                attention=attention,
                access=simulated.access(),
            )
        else:
            offload = options.get("offload") or "all"
            model = cls(bundle, driver, *weights, offload=offload, attention=attention)
        model.device = f"simulation of {_count(driver)}{simulated.name}, host {host}"
        return model


def _count(driver: Driver) -> str:
    """Return the number of several accelerators as text."""
    return f"{driver.accelerators} accelerators, " if driver.accelerators > 1 else ""


def choose_design(host: Host, tokens: int) -> Design:
    """Return the accelerator for a host and a maximum number of tokens of a product.

    Raises:
        UsageError: whole tokens with products of 8 tokens.
    """
    if tokens <= 2:
        return "core_unit" if host == "none" else "core"
    if host == "none":
        raise UsageError(
            "an accelerator for 8 tokens needs a host, got --fpga-host none; leave out "
            "--fpga-tokens, or choose --fpga-host native"
        )
    return "core_batch"


def choose_host(options: FpgaOptions) -> Host:
    """Return what computes the host's part: the requested one, or native if it can.

    Raises:
        UsageError: the native host does not keep operations on the host, or an option needs a host.
    """
    host, offload = options.get("fpga_host"), options.get("offload") or "all"
    if host == "none" and offload != "all":
        raise UsageError(f"--offload {offload} needs a host, got --fpga-host none; leave out one")
    count = options.get("accelerators")
    if count is not None and count < 1:
        raise UsageError(f"expected 1 accelerator or more, got {count}; change --accelerators")
    if host == "native" and offload != "all":
        raise UsageError(f"--offload {offload} needs --fpga-host python, got native; leave out one")
    bitstream = options.get("bitstream")
    on_card = bitstream is not None and (bitstream.suffix == XRT_SUFFIX or on_open_board(bitstream))
    if host == "native" and on_card:
        raise UsageError(
            "an Alveo card or an open board needs --fpga-host python or none, got native"
        )
    if host is not None:
        return host
    available = importlib.util.find_spec("edgegen_native") is not None and not on_card
    return "native" if available and offload == "all" else "python"


def open_driver(bitstream: Path, accelerators: int | None = None) -> Driver:
    """Return the driver of an Alveo card, of an open board, or of the PYNQ board.

    Args:
        bitstream: of the board, or an .xclbin file for a card.
        accelerators: number of accelerators to use; by default the design's.

    Raises:
        UsageError: several accelerators of a card or an open board.
        EdgegenError: as the drivers raise.
    """
    on_card = bitstream.suffix == XRT_SUFFIX
    if not on_card and not on_open_board(bitstream):
        return Driver(bitstream, accelerators=accelerators)
    if (accelerators or 1) > 1:
        raise UsageError(
            f"expected one accelerator on an Alveo card or an open board, got {accelerators}; "
            "leave --accelerators out"
        )
    return XrtDriver(bitstream) if on_card else SerialDriver(bitstream)


def on_open_board(bitstream: Path) -> bool:
    """Return whether a design is an open board's: the description of its memory is beside it."""
    return (bitstream.parent / DESCRIPTION).exists()


def computes_tokens(config: ModelConfig, driver: Driver, options: FpgaOptions) -> bool:
    """Return whether accelerators compute whole tokens by default."""
    asked = options.get("fpga_host") or options.get("offload")
    return not asked and not list(unsupported(config)) and bool(driver.read(Register.UNIT))


def simulated_driver(
    size: int,
    name: str = SIMULATED_BOARD,
    *,
    accelerators: int = 1,
    design: Design = "core",
    **options: Any,
) -> Driver:
    """Return the driver of a simulated board with `size` bytes of memory.

    Raises:
        MissingDependency: pynq, verilator or a C++ compiler is not installed.
        UsageError: the board has fewer accelerators.
    """
    where = board(name)
    if not 1 <= accelerators <= where.cores:
        raise UsageError(
            f"expected 1 to {where.cores} accelerators, which the {where.name} has, got "
            f"{accelerators}; change --accelerators"
        )
    device = sim_device(where, size, accelerators=accelerators, design=design)
    with tempfile.TemporaryDirectory() as folder:
        bitstream = Path(folder) / "edgegen.bit"
        bitstream.write_bytes(b"")
        bitstream.with_suffix(".hwh").write_text(hwh.write(where, accelerators))
        return Driver(bitstream, device, **options)


def memory_needed(bundle: Bundle, index: Index) -> int:
    """Return the bytes of an image, its workspace, and a few caches for the bundle's context."""
    c, context = bundle.manifest.model, bundle.manifest.context
    kv = 2 * c.num_layers * c.num_kv_heads * (c.head_dim + 32) * (context + 64)
    return index.size + 2 * kv + (64 << 20)


class FpgaCache(Cache):
    """KV cache of one sequence."""

    model: FpgaModel

    def __init__(self, model: FpgaModel, context: int) -> None:
        super().__init__(model, context)
        c = model.config
        self.layers: Sequence[IntegerCache] = (
            [IntegerCache.empty(c, i) for i in range(c.num_layers)]
            if model.offload == "linears"
            else [OffloadedCache.on(d, c) for d in model.device_caches(self, self.nodes.slots)]
        )

    def run(self, step: Step) -> Output:
        """Run a checked step; if it is interrupted, the cache is as before."""
        try:
            logits = self.model.integer.step(self.layers, np.asarray(step.tokens), step.num_rows)
        except BaseException:
            self._truncate()
            raise
        return Output(logits)

    def _truncate(self) -> None:
        """Remove the keys and values of tokens that `nodes` does not count."""
        for layer in self.layers:
            layer.permute(np.flatnonzero(layer.positions < self.nodes.length))

    def _state(self) -> Arrays:
        return {name: np.stack([getattr(layer, name) for layer in self.layers]) for name in _SAVED}

    def _restore(self, length: int, arrays: Arrays) -> bool:
        if arrays.keys() != set(_SAVED) or not self._fit(length, arrays):
            return False
        for i, layer in enumerate(self.layers):
            for name in _SAVED:
                setattr(layer, name, arrays[name][i])
            if isinstance(layer, OffloadedCache):
                layer.send(0, len(layer.positions))
        return True

    def _fit(self, length: int, arrays: Arrays) -> bool:
        """Return whether saved arrays have the shapes and types of `length` tokens' layers."""
        positions = arrays["positions"]
        slots = positions.shape[-1] if positions.ndim == 2 else -1
        if not 0 <= slots <= min(length, self.nodes.slots):
            return False
        fresh = IntegerCache.empty(self.model.config, 0)
        for name in _SAVED:
            empty = getattr(fresh, name)
            axis = empty.shape.index(0)
            shape = (len(self.layers), *empty.shape[:axis], slots, *empty.shape[axis + 1 :])
            if arrays[name].shape != shape or arrays[name].dtype != empty.dtype:
                return False
        return True
