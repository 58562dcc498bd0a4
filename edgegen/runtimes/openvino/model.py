"""The engine on CPUs and GPUs: a paged model whose cache lies in numpy arrays.

Each cache has an infer request of its own, bound to its blocks once; a step binds what changes
in shape and writes the rest in place.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from edgegen._memory import MappedFile, collapse_heap
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.openvino import ENGINE
from edgegen.runtimes.openvino import compiled as compiling
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import ROWS
from edgegen.runtimes.openvino.limits import limits
from edgegen.runtimes.openvino.static import StaticModel

_SHORT = 16
"""Tokens of a step that is no prompt."""


class OpenVinoModel(Model):
    """A bundle's openvino_model.xml, compiled. Safe to share between threads."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities

    def __init__(
        self,
        compiled: ov.CompiledModel,
        config: ModelConfig,
        *,
        context: int,
        fingerprint: str,
        device: str,
        threads: int,
    ) -> None:
        self.config, self.max_context = config, context
        self.device, self.threads, self.compiled = device, threads, compiled
        self.weights: MappedFile | None = None
        self.fingerprint = f"openvino {fingerprint} {device} {ov.get_version()}"
        self.pages = {
            port.get_any_name(): _Page(port)
            for port in compiled.inputs
            if port.get_any_name().startswith(("key_cache.", "value_cache."))
        }
        self.block: int = self.pages["value_cache.0"].shape[1]
        """Tokens of a block."""
        held = sum(page.nbytes for page in self.pages.values())
        self.kv_bytes_per_token = held // self.block

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str,
        threads: int,
        *,
        prompt_limit: int | None = None,
        answer_limit: int | None = None,
        cores: str | None = None,
    ) -> Model:
        """Load a bundle. The limits are those of `edgegen.runtimes.openvino.limits`; `cores` is
        "any", "performance" or "efficiency", which a hybrid processor has.

        Raises:
            MissingDevice: OpenVINO does not find `device`, or no such cores.
            CorruptFile: the model cannot be read.
            UsageError: the limits do not fit the bundle, or `cores` the device.
        """
        kind, m = device.upper(), bundle.manifest
        if cores is not None and (kind != "CPU" or cores not in compiling.CORES):
            raise UsageError(
                f"cores is {cores} on {kind}; only a CPU has kinds of cores, and they are "
                f"{', '.join(compiling.CORES)}"
            )
        asked = limits(prompt_limit, answer_limit, m.context, needed=kind == "NPU")
        if kind == "NPU":
            assert asked is not None
            return StaticModel.from_bundle(bundle, asked)
        compiled = compiling.load(bundle, device, threads, cores)
        model = cls(
            compiled,
            m.model,
            context=m.context if asked is None else asked.total,
            fingerprint=m.digest,
            device=kind,
            threads=threads,
        )
        model.max_prompt = None if asked is None else asked.prompt
        model.warm_up(MappedFile(bundle.file(compiling.BIN)))
        return model

    def warm_up(self, weights: MappedFile) -> None:
        """Run a token: only then does the runtime pack its weights, which takes as long as
        compiling. What it has packed it does not read again, but for the embedding's rows."""
        self.weights = weights
        with weights.dropping_pages():
            self.step([Step(self.new_cache(1), np.zeros(1, np.int32))])
        collapse_heap()

    def slots(self, context: int) -> int:
        return -(-context // self.block) * self.block

    def _new_cache(self, context: int) -> OpenVinoCache:
        return OpenVinoCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, OpenVinoCache)
        return step.cache.run(step)


class _Page:
    """What a block holds for one layer."""

    def __init__(self, port: Any) -> None:
        self.dtype = port.element_type
        self.shape: tuple[int, ...] = tuple(d.get_length() for d in list(port.partial_shape)[1:])
        self.nbytes: int = math.prod(self.shape) * self.dtype.bitwidth // 8


class OpenVinoCache(Cache):
    """The blocks of one sequence, in order, as bytes [blocks, bytes] of each layer's two parts."""

    model: OpenVinoModel

    def __init__(self, model: OpenVinoModel, context: int) -> None:
        super().__init__(model, context)
        self._blocks = -(-context // model.block)
        # Zeros are mapped, not written: memory is taken as the cache fills.
        self._kv = {
            name: np.zeros((self._blocks, page.nbytes), np.uint8)
            for name, page in model.pages.items()
        }
        self._request = model.compiled.create_infer_request()
        self._held: dict[str, np.ndarray[Any, Any]] = {}
        self._bind()

    def _bind(self) -> None:
        """Bind what stays: the blocks, all of them in use, and the lengths."""
        for name, page in self.model.pages.items():
            shape = [self._blocks, *page.shape]
            self._request.set_tensor(name, ov.Tensor(self._kv[name], shape, page.dtype))
        self._feed("block_indices", np.arange(self._blocks, dtype=np.int32))
        self._feed("block_indices_begins", np.array([0, self._blocks], np.int32))
        self._feed("past_lens", np.zeros(1, np.int32))
        self._feed("subsequence_begins", np.zeros(2, np.int32))
        self._feed("max_context_len", np.zeros((), np.int32))

    def _feed(self, name: str, array: np.ndarray[Any, Any]) -> None:
        """Bind an input to an array, which may be written to afterwards."""
        self._held[name] = array
        self._request.set_tensor(name, ov.Tensor(array, shared_memory=True))

    def run(self, step: Step) -> Output:
        """One forward pass; the tokens' keys and values are appended."""
        assert step.tokens is not None
        count, rows, past, held = step.num_tokens, step.num_rows, self.length, self._held
        for name, size in (("input_ids", count), ("position_ids", count), (ROWS, rows)):
            if name not in held or len(held[name]) != size:
                self._feed(name, np.zeros(size, np.int64))
        held["input_ids"][:] = step.tokens
        held["position_ids"][:] = np.arange(past, past + count)
        held[ROWS][:] = np.arange(count - rows, count)
        held["past_lens"][0], held["subsequence_begins"][1] = past, count
        held["max_context_len"][...] = past + count
        self._request.infer()
        found = self._request.get_tensor("logits").data
        vocab = self.model.config.vocab_size
        compiling.check_shape(found.shape, (rows, 1, vocab))
        if count > _SHORT and self.model.weights:
            self.model.weights.drop_pages()  # each row of the embedding has brought 64 KB along
        return Output(found.reshape(rows, vocab))

    def _state(self) -> Arrays:
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return cachefile.copy(arrays, self._arrays(length))

    def _arrays(self, length: int) -> Arrays:
        """Return the blocks that the first `length` tokens are in, without a copy."""
        used = -(-length // self.model.block)
        return {name: array[:used] for name, array in self._kv.items()}
