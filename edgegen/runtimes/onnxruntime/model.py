"""The onnxruntime engine's model and cache, on the CPU or on the device of an execution provider.

Keys and values are arrays that the graph appends to in place: each cache binds them once, as both
past and present. So a step copies none of them, and truncating changes the mask alone.
Recurrent state goes back to a snapshot, and the tokens after it run again with the next step.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from edgegen._memory import collapse_heap
from edgegen._registry import unknown
from edgegen._types import Tokens
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, UsageError
from edgegen.models.config import ModelConfig
from edgegen.models.parts.short_conv import ShortConv
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.embedding import EmbeddingTable
from edgegen.runtimes.onnxruntime import ENGINE, plugins
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.buffers import KvBuffers
from edgegen.runtimes.onnxruntime.compiled import open_compiled
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES, MODEL_FILE, NPU_FILES
from edgegen.runtimes.onnxruntime.npu import NpuModel
from edgegen.runtimes.onnxruntime.plugins import Placement, Selected
from edgegen.runtimes.onnxruntime.recurrent import COPIES, RecurrentBuffers, recurrent_shapes

_KV_DTYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(int8)": np.int8,
    "tensor(uint8)": np.uint8,
}
LONG_STEP, SHORT_STEP = 48, 16
"""Tokens of the steps that are compared when a model is loaded on a device."""
LONG_STEP_DISTANCE = 0.05
"""Maximum distance of their logits, relative to the norm."""


@dataclass(frozen=True)
class Opened:
    """A session, the kind of its device, and where its nodes run if that is not the CPU."""

    session: Any
    device: str
    placement: Placement


class OnnxModel(Model):
    """One of a bundle's graphs in an ONNX Runtime session. Threads may share it."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities

    def __init__(self, bundle: Bundle, opened: Opened, threads: int) -> None:
        m, folder = bundle.manifest, bundle.path
        config = m.model
        self.config, self.max_context, self.threads = config, m.context, threads
        self.session, self.device, self.placement = opened.session, opened.device, opened.placement
        self.fingerprint = m.digest
        collapse_heap()
        overridable = {i.name for i in self.session.get_overridable_initializers()}
        fed = [name.removesuffix(".q") for name in overridable if name.endswith(".q")]
        self.tables = {name: EmbeddingTable(folder, name) for name in sorted(fed)}
        """Tables of which the rows of a step's tokens are fed: the embedding, and the layers'."""
        inputs = {i.name: i for i in self.session.get_inputs()}
        caches = {n: i for n, i in inputs.items() if n.startswith("past_key_values.")}
        self.kv_dtype = np.dtype(next((_KV_DTYPES[i.type] for i in caches.values()), np.float32))
        self.kv_shapes = {
            name.removeprefix("past_key_values."): (int(i.shape[1]), int(i.shape[3]))
            for name, i in caches.items()
        }
        """Name of each array of keys or values, such as "0.key" -> its heads and their width."""
        self.latents = {
            name.removeprefix("past_"): int(i.shape[2])
            for name, i in inputs.items()
            if name.startswith("past_latent.")
        }
        """Size of each layer's latents."""
        cached = sum(heads * width for heads, width in self.kv_shapes.values())
        self.convolutions = _convolutions(config)
        floats = len(self.convolutions) * config.hidden_size + sum(self.latents.values())
        self.kv_bytes_per_token = cached * self.kv_dtype.itemsize + 4 * floats
        self.recurrent = recurrent_shapes(self.session)
        sizes = map(math.prod, self.recurrent.values())
        self.recurrent_bytes = 4 * COPIES * sum(sizes)
        self.longest: int | None = None
        """Maximum tokens that one run of the session computes correctly, if it is limited."""

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str,
        threads: int,
        *,
        ep: str | None = None,
        floats: str | None = None,
        engine_option: Sequence[str] = (),
    ) -> Model:
        """Load a bundle.

        Args:
            bundle: a bundle; one with `--target onnx-gpu` or `onnx-npu` for other devices.
            device: "CPU", or "GPU" or "NPU" for the first provider that has one.
            threads: number of threads on the CPU.
            ep: name of an execution provider, which runs the model on its device.
            floats: type of floats on that device, "float16" (the default) or "float32".
            engine_option: options of the execution provider, each NAME=VALUE.

        Raises:
            CorruptFile: ONNX Runtime cannot load the bundle's model.
            UsageError: the bundle has no graph for the device, or an option does not fit.
            MissingDependency: the provider's package is not installed.
            MissingDevice: this machine has no such device.
        """
        kind = device.upper()
        if kind == "CPU" and ep is None:
            _check_unused(floats, engine_option)
            session = _session(bundle.path / MODEL_FILE, threads)
            return cls(bundle, Opened(session, "CPU", {}), threads)
        settings = _settings(engine_option)
        if kind != "CPU":
            _graphs(bundle, kind, floats)
        provider, found = plugins.find(kind, ep)
        selected = Selected(provider, found, {**provider.options, **settings}, threads)
        kind = found.device.type.name
        graphs = _graphs(bundle, kind, floats)
        opened = [open_compiled(path, bundle.manifest.digest, selected) for path in graphs]
        (session, placed), *_ = opened
        if kind != "GPU":
            lengths = dict(zip(NPU_FILES, (session for session, _ in opened), strict=True))
            return NpuModel(bundle, lengths, kind, placed)
        model = cls(bundle, Opened(session, kind, placed), threads)
        model.check_long_steps()
        return model

    def check_long_steps(self) -> None:
        """Run long steps in parts from now on, if the device computes them wrongly.

        The attention of WebGPU's provider (0.4) over 32 or more tokens needs subgroups of more
        lanes than GPUs in software have.
        """
        count = min(LONG_STEP, self.max_context)
        tokens = np.arange(count, dtype=np.int32) % self.config.vocab_size
        logits = []
        for self.longest in (None, SHORT_STEP):
            step = Step(self.new_cache(count), tokens, logits_for="all")
            logits.append(self.step([step])[0].logits.copy())
        whole, parts = logits
        if np.linalg.norm(whole - parts) < LONG_STEP_DISTANCE * np.linalg.norm(parts):
            self.longest = None

    def _new_cache(self, context: int) -> OnnxCache:
        return OnnxCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, OnnxCache)
        return step.cache.run(step)


class OnnxCache(Cache):
    """Keys and values [1, kv_heads, context, width] of every layer, bound to the session."""

    model: OnnxModel

    def __init__(self, model: OnnxModel, context: int) -> None:
        super().__init__(model, context)
        shapes = {n: (1, heads, context, width) for n, (heads, width) in model.kv_shapes.items()}
        on_cpu = model.device == "CPU"
        self._kv = KvBuffers(model.session, shapes, model.kv_dtype, on_cpu)
        inputs = (context, model.config.hidden_size)
        self._inputs = {i: np.zeros(inputs, np.float32) for i in model.convolutions}
        """Inputs of each convolution, [context, hidden]."""
        self._latents = {
            name: np.zeros((1, context, size), np.float32) for name, size in model.latents.items()
        }
        self._bind()
        self._recurrent = RecurrentBuffers(self._io, model.recurrent)
        self._history = np.zeros(context, np.int32)

    def _bind(self) -> None:
        """Bind the cache and the mask, which has a one for each token, until the end."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._io = self.model.session.io_binding()
        self._kv.bind(self._io)
        self._mask = np.zeros((1, self.context), np.int64)
        self._io.bind_ortvalue_input("attention_mask", value(self._mask))
        self._past: dict[int, Any] = {}
        for layer, width in self.model.convolutions.items():
            shape = (1, width - 1, self.model.config.hidden_size)
            self._past[layer] = np.zeros(shape, np.float32)
            self._io.bind_ortvalue_input(f"past_conv.{layer}", value(self._past[layer]))
        self._readers = {name: table.reader() for name, table in self.model.tables.items()}
        self._step: dict[int, Any] = {}
        self._new: dict[str, Any] = {}
        self._width = self._rows = 0

    def _bind_logits(self, rows: int) -> None:
        """Bind an output for the logits of the last `rows` positions."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._rows = rows
        logits = np.zeros((1, rows, self.model.config.vocab_size), np.float32)
        self._io.bind_ortvalue_output("tail_logits", value(logits))
        self._io.bind_ortvalue_input("num_logits", value(np.array([rows], np.int64)))
        self._output = Output(logits[0])

    def _bind_tokens(self, count: int) -> None:
        """Bind inputs for `count` tokens: their ids, or their rows of the embedding."""
        value = ort.OrtValue.ortvalue_from_numpy
        self._width = count
        self._ids = np.arange(count)[None, :]  # indices of the bound rows; without them, token ids
        self._io.bind_ortvalue_input("input_ids", value(self._ids))
        self._step = {}
        for layer in self.model.convolutions:
            shape = (1, count, self.model.config.hidden_size)
            self._step[layer] = np.zeros(shape, np.float32)
            self._io.bind_ortvalue_output(f"step_conv.{layer}", value(self._step[layer]))
        for name, size in self.model.latents.items():
            self._new[name] = np.zeros((1, count, size), np.float32)
            self._io.bind_ortvalue_output(f"step_{name}", value(self._new[name]))
        self._rows_of: dict[str, tuple[Any, Any]] = {}
        for name, table in self.model.tables.items():
            codes = np.empty((count, table.width), np.uint8)
            scales = np.empty((count, 1), np.float32)
            self._rows_of[name] = codes, scales
            self._io.bind_ortvalue_input(f"{name}.q", value(codes))
            self._io.bind_ortvalue_input(f"{name}.s", value(scales))

    def run(self, step: Step) -> Output:
        """Run one forward pass, which appends the tokens' keys and values."""
        tokens = step.tokens
        assert tokens is not None
        count, end = len(tokens), self.nodes.length
        rows = count if step.logits_for == "all" else step.logits_for
        start = self._recurrent.position if self._recurrent else end
        self._history[end : end + count] = tokens
        return self._in_parts(self._history[start : end + count], start, rows)

    def _in_parts(self, tokens: Tokens, start: int, rows: int) -> Output:
        """Run tokens from position `start` on, in parts that the device computes correctly.

        Returns the last logits.
        """
        size = self.model.longest or len(tokens)
        if len(tokens) <= size:
            return self._forward(tokens, start, rows)
        logits = []
        for at in range(0, len(tokens), size):
            part = tokens[at : at + size]
            logits.append(self._forward(part, start + at, min(rows, len(part))).logits.copy())
        return Output(np.concatenate(logits)[-rows:])

    def _forward(self, tokens: Tokens, start: int, rows: int) -> Output:
        """Run tokens from position `start` on, and return the last logits."""
        count = len(tokens)
        if rows != self._rows:
            self._bind_logits(rows)
        if count != self._width:
            self._bind_tokens(count)
        ids = tokens.tolist()
        for name, reader in self._readers.items():
            reader.read(ids, *self._rows_of[name])
        if not self._readers:
            self._ids[0] = tokens
            if self.model.device != "CPU":  # binding copies to the device
                self._io.bind_cpu_input("input_ids", self._ids)
        self._mask[0, start : start + count] = 1
        for layer, past in self._past.items():
            known = min(start, past.shape[1])
            past[0, : past.shape[1] - known] = 0
            past[0, past.shape[1] - known :] = self._inputs[layer][start - known : start]
        for name, array in self._latents.items():
            before = ort.OrtValue.ortvalue_from_numpy(array[:, :start])
            self._io.bind_ortvalue_input(f"past_{name}", before)
        self._recurrent.begin()
        self.model.session.run_with_iobinding(self._io)
        self._recurrent.end(count)
        for layer, values in self._step.items():
            self._inputs[layer][start : start + count] = values[0]
        for name, values in self._new.items():
            self._latents[name][:, start : start + count] = values
        return self._output

    def _truncate(self) -> None:
        self._mask[0, self.length :] = 0
        self._recurrent.truncate(self.length)

    def close(self) -> None:
        for reader in self._readers.values():
            reader.close()

    def _state(self) -> Arrays:
        start = self._recurrent.position
        if self._recurrent and start < self.length:
            self._in_parts(self._history[start : self.length], start, 1)
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        self._mask[0] = np.arange(self.context) < length
        own = self._arrays(length)
        fits = cachefile.copy(arrays, own)
        if fits:
            self._kv.write(own, length)
            self._recurrent.reset(length)
        return fits

    def _arrays(self, length: int) -> Arrays:
        """Return the keys and values of the first `length` tokens, as `KvBuffers.read` does."""
        caches = self._kv.read(length)
        inputs = {f"{i}.conv": array[:length] for i, array in self._inputs.items()}
        latents = {name: array[:, :length] for name, array in self._latents.items()}
        return caches | inputs | latents | self._recurrent.arrays


def _convolutions(config: ModelConfig) -> dict[int, int]:
    """Return the width of the convolution of each layer that has one."""
    found = ((i, config.find(i, ShortConv)) for i in range(config.num_layers))
    return {i: conv.width for i, conv in found if conv is not None}


def _check_unused(floats: str | None, engine_option: Sequence[str]) -> None:
    """Check that no option of an execution provider is set on the CPU."""
    for name, value in (("floats", floats), ("engine-option", ", ".join(engine_option))):
        if value:
            raise UsageError(
                f"--{name} needs --device GPU or NPU, or --ep NAME, got {value}; add one"
            )


def _graphs(bundle: Bundle, kind: str, floats: str | None) -> list[Path]:
    """Return the paths of the bundle's graphs for GPUs, or else for NPUs and their simulators."""
    if kind != "GPU" and floats is not None:
        raise UsageError(f"--floats needs a GPU, got {floats}; leave it out")
    if floats is not None and floats not in GPU_FILES:
        raise unknown("type of floats", floats, GPU_FILES)
    on_gpu = kind == "GPU"
    names = [GPU_FILES[floats or "float16"]] if on_gpu else [*NPU_FILES.values()]
    if names[0] not in bundle.manifest.files:
        raise UsageError(
            f"expected a bundle with {names[0]}, got one without; export it again with --target "
            f"{'onnx-gpu' if on_gpu else 'onnx-npu'}, or leave --device and --ep out"
        )
    return [bundle.file(name) for name in names]


def _settings(engine_option: Sequence[str]) -> dict[str, str]:
    """Return the options NAME=VALUE by name."""
    settings = {}
    for text in engine_option:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise UsageError(f"--engine-option: expected NAME=VALUE, got {text!r}; correct it")
        settings[name] = value
    return settings


def _options(threads: int) -> Any:
    """Return session options for short decoder steps."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options


def _session(path: Path, threads: int) -> Any:
    """Return an inference session on the CPU."""
    try:
        return ort.InferenceSession(
            str(path), _options(threads), providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime's exceptions share no base
        first = str(error).splitlines()[0]
        raise CorruptFile(
            f"{path.name}: onnxruntime {ort.__version__} cannot load it ({first}); export the "
            "bundle again"
        ) from error
