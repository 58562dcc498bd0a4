"""The openvino engine on CPUs and GPUs: a paged model whose KV cache is in numpy arrays.

Each cache has its own infer request, which binds the cache's blocks once. A step binds the inputs
whose shapes change and writes the others in place.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from edgegen._memory import MappedFile
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.openvino import compiled as compiling
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import ROWS
from edgegen.runtimes.openvino.limits import limits
from edgegen.runtimes.openvino.stateless import CompiledModel, StatelessModel
from edgegen.runtimes.openvino.static import StaticModel

_MAX_DECODE = 16
"""Maximum tokens of a decode step; a longer step is a part of a prompt."""


class OpenVinoModel(CompiledModel):
    """A bundle's openvino_model.xml, compiled in its paged form. Threads may share it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.pages = {
            port.get_any_name(): _Page(port)
            for port in self.compiled.inputs
            if port.get_any_name().startswith(("key_cache.", "value_cache."))
        }
        self.block: int = self.pages["value_cache.0"].shape[1]
        """Number of tokens in a block."""
        block_bytes = sum(page.nbytes for page in self.pages.values())
        self.kv_bytes_per_token = block_bytes // self.block

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
        """Load a bundle.

        Args:
            bundle: a bundle with an OpenVINO model.
            device: "CPU", "GPU" or "NPU".
            threads: number of threads on a CPU.
            prompt_limit: maximum tokens of a prompt; see `edgegen.runtimes.openvino.limits`.
            answer_limit: maximum tokens after the prompt.
            cores: on a CPU with two kinds of cores, "any", "performance" or "efficiency".

        Raises:
            MissingDevice: this machine does not have the device, or no such cores.
            CorruptFile: the model cannot be read.
            UsageError: the limits do not fit the bundle, or `cores` the device.
        """
        kind, m = device.upper(), bundle.manifest
        if cores is not None and (kind != "CPU" or cores not in compiling.CORES):
            raise UsageError(
                f"expected cores of {', '.join(compiling.CORES)} on a CPU, got {cores} on {kind}; "
                "leave --cores out"
            )
        limit = limits(prompt_limit, answer_limit, m.context, needed=kind == "NPU")
        if kind == "NPU":
            assert limit is not None
            return StaticModel.from_bundle(bundle, limit)
        compiled = compiling.load(bundle, device, threads, cores)
        form = cls if compiling.is_paged(m.model) else StatelessModel
        model = form(
            compiled,
            m.model,
            context=m.context if limit is None else limit.total,
            fingerprint=m.digest,
            device=kind,
            threads=threads,
        )
        model.max_prompt = None if limit is None else limit.prompt
        model.warm_up(MappedFile(bundle.file(compiling.BIN)))
        return model

    def slots(self, context: int) -> int:
        return -(-context // self.block) * self.block

    def _new_cache(self, context: int) -> OpenVinoCache:
        return OpenVinoCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, OpenVinoCache)
        return step.cache.run(step)


class _Page:
    """Data type and shape of one block of keys or values of a layer."""

    def __init__(self, port: Any) -> None:
        self.dtype = port.element_type
        self.shape: tuple[int, ...] = tuple(d.get_length() for d in list(port.partial_shape)[1:])
        self.nbytes: int = math.prod(self.shape) * self.dtype.bitwidth // 8


class OpenVinoCache(Cache):
    """Blocks of one sequence in order: bytes [blocks, bytes] of each layer's keys and values."""

    model: OpenVinoModel

    def __init__(self, model: OpenVinoModel, context: int) -> None:
        super().__init__(model, context)
        self._blocks = -(-context // model.block)
        # np.zeros maps pages without writing them: memory use grows as the cache fills.
        self._kv = {
            name: np.zeros((self._blocks, page.nbytes), np.uint8)
            for name, page in model.pages.items()
        }
        self._request = model.compiled.create_infer_request()
        self._inputs: dict[str, np.ndarray[Any, Any]] = {}
        self._bind()

    def _bind(self) -> None:
        """Bind the blocks and the lengths, until the end; all blocks are in use."""
        for name, page in self.model.pages.items():
            shape = [self._blocks, *page.shape]
            self._request.set_tensor(name, ov.Tensor(self._kv[name], shape, page.dtype))
        self._bind_input("block_indices", np.arange(self._blocks, dtype=np.int32))
        self._bind_input("block_indices_begins", np.array([0, self._blocks], np.int32))
        self._bind_input("past_lens", np.zeros(1, np.int32))
        self._bind_input("subsequence_begins", np.zeros(2, np.int32))
        self._bind_input("max_context_len", np.zeros((), np.int32))

    def _bind_input(self, name: str, array: np.ndarray[Any, Any]) -> None:
        """Bind an input to an array that later steps overwrite."""
        self._inputs[name] = array
        self._request.set_tensor(name, ov.Tensor(array, shared_memory=True))

    def run(self, step: Step) -> Output:
        """Run one forward pass, which appends the tokens' keys and values."""
        assert step.tokens is not None
        count, rows = step.num_tokens, step.num_rows
        past, inputs = self.length, self._inputs
        for name, size in (("input_ids", count), ("position_ids", count), (ROWS, rows)):
            if name not in inputs or len(inputs[name]) != size:
                self._bind_input(name, np.zeros(size, np.int64))
        inputs["input_ids"][:] = step.tokens
        inputs["position_ids"][:] = np.arange(past, past + count)
        inputs[ROWS][:] = np.arange(count - rows, count)
        inputs["past_lens"][0], inputs["subsequence_begins"][1] = past, count
        inputs["max_context_len"][...] = past + count
        self._request.infer()
        logits = self._request.get_tensor("logits").data
        vocab = self.model.config.vocab_size
        compiling.check_shape(logits.shape, (rows, 1, vocab))
        if count > _MAX_DECODE and self.model.weights:
            self.model.weights.drop_pages()  # each embedding row has paged in 64 KB
        return Output(logits.reshape(rows, vocab))

    def _state(self) -> Arrays:
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return cachefile.copy(arrays, self._arrays(length))

    def _arrays(self, length: int) -> Arrays:
        """Return the blocks that the first `length` tokens are in, without a copy."""
        used = -(-length // self.model.block)
        return {name: array[:used] for name, array in self._kv.items()}
