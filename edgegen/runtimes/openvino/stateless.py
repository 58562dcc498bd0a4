"""The openvino engine for models without a paged form: the state is in numpy arrays.

Each step passes the state of the tokens before and returns that of its own tokens, in float32. So
truncating is free, but a step copies the whole state.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from edgegen._memory import MappedFile, collapse_heap
from edgegen._types import Float
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.openvino import ENGINE
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import NEW, PAST, ROWS, check_shape


class CompiledModel(Model):
    """A bundle's openvino_model.xml, compiled in one of its forms."""

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

    def warm_up(self, weights: MappedFile) -> None:
        """Run a token, so that OpenVINO packs its weights now rather than at the first prompt.

        Afterwards it reads only the embedding's rows from the file.
        """
        self.weights = weights
        with weights.dropping_pages():
            self.step([Step(self.new_cache(1), np.zeros(1, np.int32))])
        collapse_heap()


class _Kind(NamedTuple):
    """Shape of the state of one layer, without its axis of tokens."""

    shape: tuple[int, ...]
    """[heads, head_dim], or [hidden]."""
    width: int
    """Number of tokens that a step reads; 0 means all."""

    @classmethod
    def of(cls, port: Any) -> _Kind:
        """Return that of an input [1, heads, P, head_dim] or [1, width, hidden]."""
        first, *rest = [d.get_length() if d.is_static else 0 for d in list(port.partial_shape)[1:]]
        return cls((first, rest[1]), 0) if len(rest) > 1 else cls((rest[0],), first)

    def array(self, tokens: int) -> Float:
        """Return zeros for a number of tokens, in the layout of the input."""
        # np.zeros maps pages without writing them: memory use grows as the cache fills.
        return np.zeros((1, *self.shape[:-1], tokens, self.shape[-1]), np.float32)


class StatelessModel(CompiledModel):
    """A model whose state is inputs and outputs. Threads may share it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.state = {
            port.get_any_name().removeprefix(PAST): _Kind.of(port)
            for port in self.compiled.inputs
            if port.get_any_name().startswith(PAST)
        }
        self.kv_bytes_per_token = sum(4 * math.prod(kind.shape) for kind in self.state.values())

    def _new_cache(self, context: int) -> StatelessCache:
        return StatelessCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, StatelessCache)
        return step.cache.run(step)


class StatelessCache(Cache):
    """State of one sequence by name."""

    model: StatelessModel

    def __init__(self, model: StatelessModel, context: int) -> None:
        super().__init__(model, context)
        self._values = {name: kind.array(context) for name, kind in model.state.items()}
        self._request = model.compiled.create_infer_request()

    def run(self, step: Step) -> Output:
        """Run one forward pass, and keep the state of the step's tokens."""
        assert step.tokens is not None
        past, count, rows = self.length, step.num_tokens, step.num_rows
        inputs: dict[str, Any] = {PAST + name: self._past(name) for name in self._values}
        inputs |= {
            "input_ids": np.asarray(step.tokens, np.int64)[None],
            "attention_mask": np.ones((1, past + count), np.int64),
            "position_ids": np.arange(past, past + count)[None],
            ROWS: np.arange(count - rows, count),
        }
        self._request.infer(inputs, share_inputs=True)
        for name, values in self._values.items():
            values[..., past : past + count, :] = self._request.get_tensor(NEW + name).data
        logits = self._request.get_tensor("logits").data
        check_shape(logits.shape, (1, rows, self.model.config.vocab_size))
        return Output(logits[0])

    def _past(self, name: str) -> Any:
        """Return what the step reads: all tokens, or the last ones with zeros before the first."""
        kind, values, known = self.model.state[name], self._values[name], self.length
        if kind.width:
            kept = min(known, kind.width)
            padded = kind.array(kind.width)
            padded[..., kind.width - kept :, :] = values[..., known - kept : known, :]
            return padded
        if not known:
            return kind.array(0)
        whole = ov.Tensor(values, shared_memory=True)  # a part of it, without a copy
        return ov.Tensor(whole, [0] * values.ndim, [*values.shape[:-2], known, values.shape[-1]])

    def _state(self) -> Arrays:
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return cachefile.copy(arrays, self._arrays(length))

    def _arrays(self, length: int) -> Arrays:
        """Return the state of the first `length` tokens, without a copy."""
        return {name: values[..., :length, :] for name, values in self._values.items()}
