"""The openvino engine on NPUs: OpenVINO's NPU pipeline (NPUW), which runs models of fixed shapes.

One model prefills an empty cache with a whole prompt and returns the last position's logits. The
other one decodes token by token. The cache is on the device and cannot be truncated: the next step
after a truncation prefills again. The pipeline's models can run on another device, so that tests on
a CPU cover everything but the NPU's own compiler.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.openvino import ENGINE
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.blobs import blob_path, cached
from edgegen.runtimes.openvino.compiled import BIN, XML, check_shape, read_model, unreadable
from edgegen.runtimes.openvino.devices import core, find_device
from edgegen.runtimes.openvino.limits import Limits

FEW = 8
"""Up to so many tokens are decoded one by one; for more the whole sequence is prefilled again."""
_MULTIPLE = 64
"""The pipeline's prompt and answer lengths are multiples of this."""


def properties(limit: Limits, parts_on: str | None) -> dict[str, Any]:
    """Return the pipeline's properties; its models run on `parts_on`, or on the NPU."""
    settings: dict[str, Any] = {
        "NPU_USE_NPUW": "YES",
        "NPUW_LLM": "YES",
        "NPUW_LLM_BATCH_DIM": 0,
        "NPUW_LLM_SEQ_LEN_DIM": 2,
        "NPUW_LLM_MAX_PROMPT_LEN": -(-limit.prompt // _MULTIPLE) * _MULTIPLE,
        "NPUW_LLM_MIN_RESPONSE_LEN": -(-limit.answer // _MULTIPLE) * _MULTIPLE,
    }
    return settings | ({} if parts_on is None else {"NPUW_DEVICES": parts_on})


def check_static(bundle: Bundle) -> None:
    """Check that the pipeline runs a bundle correctly.

    Raises:
        UsageError: the model has sliding-window layers, whose window the pipeline applies to the
            wrong end of its cache of fixed length, or parts that it was not tested with.
    """
    config = bundle.manifest.model
    if untested := sorted({name for part in config.all_parts() for name in _untested(part)}):
        raise UsageError(
            f"{bundle.manifest.name}: expected a model without {', '.join(untested)}, with which "
            "OpenVINO's NPU pipeline was not tested; run it on the CPU, or choose another model"
        )
    if any(part.window for part in config.all_parts() if isinstance(part, Attention)):
        raise UsageError(
            f"{bundle.manifest.name}: expected a model without sliding-window layers, which "
            "OpenVINO's NPU pipeline runs incorrectly; run it on the CPU, or choose another model"
        )


def _untested(part: Part) -> list[str]:
    if isinstance(part, Attention):
        return [f"attention with {name}" for name in ("softcap", "sinks") if getattr(part, name)]
    return [] if isinstance(part, GatedMlp) else [part.kind]


def compile_static(bundle: Bundle, limit: Limits, parts_on: str | None = None) -> ov.CompiledModel:
    """Return the compiled pipeline, from edgegen's cache if possible; an NPU takes minutes.

    Raises:
        MissingDevice: there is no NPU.
        CorruptFile: OpenVINO cannot read or compile the bundle's model.
    """
    check_static(bundle)
    model, weights = bundle.file(XML), bundle.file(BIN)
    device = "NPU" if parts_on else find_device("NPU")
    settings = properties(limit, parts_on)
    files = [bundle.manifest.files[path.name].sha256 for path in (model, weights)]
    weights_path = {"WEIGHTS_PATH": str(weights)}  # the blob does not contain them
    try:
        return cached(
            blob_path(files, device, settings),
            device,
            settings | weights_path,
            lambda: core().compile_model(read_model(bundle), device, settings),
        )
    except RuntimeError as error:
        raise unreadable(error) from error


class StaticModel(Model):
    """A bundle on the NPU pipeline. Threads may share it."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "NPU"

    def __init__(
        self, compiled: ov.CompiledModel, config: ModelConfig, limit: Limits, fingerprint: str
    ) -> None:
        self.compiled, self.config, self.limit = compiled, config, limit
        self.max_context, self.max_prompt = limit.total, limit.prompt
        self.threads = 1  # the host only waits
        self.kv_bytes_per_token = 2 * sum(config.kv_sizes) * 2  # 16-bit floats
        self.fingerprint = f"openvino {fingerprint} NPU"

    @classmethod
    def from_bundle(cls, bundle: Bundle, limit: Limits, parts_on: str | None = None) -> StaticModel:
        """Load a bundle. Raises the errors of `compile_static`."""
        m = bundle.manifest
        return cls(compile_static(bundle, limit, parts_on), m.model, limit, m.digest)

    def _new_cache(self, context: int) -> StaticCache:
        return StaticCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, StaticCache)
        return step.cache.run(step)


class StaticCache(Cache):
    """Tokens of one sequence, and the number of them in the device's KV cache."""

    model: StaticModel

    def __init__(self, model: StaticModel, context: int) -> None:
        super().__init__(model, context)
        self._tokens = np.zeros(context, np.int64)
        self._cached = 0
        """Number of tokens in the device's cache: the first ones of `_tokens`."""
        self._request = model.compiled.create_infer_request()

    def run(self, step: Step) -> Output:
        """Run one forward pass or several."""
        assert step.tokens is not None
        past, total = self.length, self.length + step.num_tokens
        self._tokens[past:total] = step.tokens
        # A prefill returns the last logits only: other tokens with logits are decoded one by one.
        first = total - step.num_rows + 1
        if self._cached != past or first - past > FEW:
            rows = [self._prefill(first)]
        else:
            rows = [self._decode(n) for n in range(past + 1, first + 1)][-1:]
        rows += [self._decode(n) for n in range(first + 1, total + 1)]
        return Output(np.stack(rows))

    def _prefill(self, end: int) -> Float:
        """Run `end` tokens from an empty cache; return the last one's logits [vocab].

        Tokens after the prompt limit are decoded one by one.
        """
        prompt = min(end, self.model.limit.prompt)
        logits = self._infer(0, prompt)
        for n in range(prompt + 1, end + 1):
            logits = self._decode(n)
        return logits

    def _decode(self, end: int) -> Float:
        """Run the next token, `end` - 1, and return its logits [vocab]."""
        return self._infer(end - 1, end)

    def _infer(self, start: int, end: int) -> Float:
        ids = self._tokens[None, start:end]
        inputs = {
            "input_ids": ids,
            "attention_mask": np.ones((1, end), np.int64),
            "position_ids": np.arange(start, end)[None],
        }
        self._request.infer(inputs)
        self._cached = end
        logits = self._request.get_tensor("logits").data
        check_shape(logits.shape, (1, 1, self.model.config.vocab_size))
        return np.array(logits[0, 0], np.float32)

    @property
    def nbytes(self) -> int:
        return self.model.max_context * self.model.kv_bytes_per_token

    def _state(self) -> Arrays:
        return {"tokens": self._tokens[: self.length]}

    def _restore(self, length: int, arrays: Arrays) -> bool:
        self._cached = -1
        return cachefile.copy(arrays, {"tokens": self._tokens[:length]})
