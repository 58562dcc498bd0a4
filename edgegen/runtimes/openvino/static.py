"""The engine on NPUs: two models of fixed shapes, made and run by OpenVINO's NPU pipeline (NPUW).

One reads a whole prompt into an empty cache and gives the last position's logits, the other goes on
token by token. The cache lies on the device and cannot be cut back: what was cut is read again
with the next step, in one go. The pipeline is the same wherever its parts run, so that all of it
but the device's own compiler can be tried on a CPU.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.openvino import ENGINE
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.blobs import blob_path, cached
from edgegen.runtimes.openvino.compiled import BIN, XML, check_shape, read_model, unreadable
from edgegen.runtimes.openvino.devices import core, find_device
from edgegen.runtimes.openvino.limits import Limits

FEW = 8
"""So many tokens are run one by one; of more the whole prompt is read again."""
_STEP = 64
"""The pipeline takes prompts of a multiple of this."""


def properties(limit: Limits, parts_on: str | None) -> dict[str, Any]:
    """What the pipeline is told. `parts_on` names another device for the models that it makes."""
    found: dict[str, Any] = {
        "NPU_USE_NPUW": "YES",
        "NPUW_LLM": "YES",
        "NPUW_LLM_BATCH_DIM": 0,
        "NPUW_LLM_SEQ_LEN_DIM": 2,
        "NPUW_LLM_MAX_PROMPT_LEN": -(-limit.prompt // _STEP) * _STEP,
        "NPUW_LLM_MIN_RESPONSE_LEN": -(-limit.answer // _STEP) * _STEP,
    }
    return found | ({} if parts_on is None else {"NPUW_DEVICES": parts_on})


def check_static(bundle: Bundle) -> None:
    """Refuse what the pipeline would run, but wrongly.

    Raises:
        UsageError: the model has windows: in a cache of fixed length it would look for them from
            the wrong end.
    """
    if any(bundle.manifest.model.layer_window):
        raise UsageError(
            f"{bundle.manifest.name} has layers that see a window only, which OpenVINO's NPU "
            "pipeline does not place rightly; run it on the CPU, or choose another model"
        )


def compile_static(bundle: Bundle, limit: Limits, parts_on: str | None = None) -> ov.CompiledModel:
    """The compiled pipeline, from edgegen's cache where it is there; an NPU takes minutes.

    Raises:
        MissingDevice: there is no NPU.
        CorruptFile: the bundle's model cannot be read, or not be compiled.
    """
    check_static(bundle)
    model, weights = bundle.file(XML), bundle.file(BIN)
    device = "NPU" if parts_on else find_device("NPU")
    settings = properties(limit, parts_on)
    files = [bundle.manifest.files[path.name].sha256 for path in (model, weights)]
    beside = {"WEIGHTS_PATH": str(weights)}  # the blob leaves them where they are
    try:
        return cached(
            blob_path(files, device, settings),
            device,
            settings | beside,
            lambda: core().compile_model(read_model(bundle), device, settings),
        )
    except RuntimeError as error:
        raise unreadable(error) from error


class StaticModel(Model):
    """A bundle on the NPU pipeline. Safe to share between threads."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "NPU"

    def __init__(
        self, compiled: ov.CompiledModel, config: ModelConfig, limit: Limits, fingerprint: str
    ) -> None:
        self.compiled, self.config, self.limit = compiled, config, limit
        self.max_context, self.max_prompt = limit.total, limit.prompt
        self.threads = 1  # the host's: it only waits
        self.kv_bytes_per_token = 2 * config.num_layers * config.kv_size * 2  # 16-bit floats
        self.fingerprint = f"openvino {fingerprint} NPU"

    @classmethod
    def from_bundle(cls, bundle: Bundle, limit: Limits, parts_on: str | None = None) -> StaticModel:
        """Load a bundle. Raises as `compile_static` does."""
        m = bundle.manifest
        return cls(compile_static(bundle, limit, parts_on), m.model, limit, m.digest)

    def _new_cache(self, context: int) -> StaticCache:
        return StaticCache(self, context)

    def _run(self, step: Step) -> Output:
        assert isinstance(step.cache, StaticCache)
        return step.cache.run(step)


class StaticCache(Cache):
    """The tokens of one sequence, and how many of them the device holds keys and values of."""

    model: StaticModel

    def __init__(self, model: StaticModel, context: int) -> None:
        super().__init__(model, context)
        self._tokens = np.zeros(context, np.int64)
        self._held = 0
        """Tokens on the device, which are the first of `_tokens`."""
        self._request = model.compiled.create_infer_request()

    def run(self, step: Step) -> Output:
        """One forward pass, or several."""
        assert step.tokens is not None
        past, total = self.length, self.length + step.num_tokens
        self._tokens[past:total] = step.tokens
        # A prompt gives one row of logits: those before the last are run by themselves.
        first = total - step.num_rows + 1
        if self._held != past or first - past > FEW:
            found = [self._read(first)]
        else:
            found = [self._go_on(n) for n in range(past + 1, first + 1)][-1:]
        found += [self._go_on(n) for n in range(first + 1, total + 1)]
        return Output(np.stack(found))

    def _read(self, end: int) -> Float:
        """Logits [vocab] of the last of `end` tokens, read into an empty cache.

        More than a prompt may have are run one by one behind it.
        """
        prompt = min(end, self.model.limit.prompt)
        logits = self._infer(0, prompt)
        for n in range(prompt + 1, end + 1):
            logits = self._go_on(n)
        return logits

    def _go_on(self, end: int) -> Float:
        """Logits [vocab] of token `end` - 1, the next."""
        return self._infer(end - 1, end)

    def _infer(self, start: int, end: int) -> Float:
        ids = self._tokens[None, start:end]
        inputs = {
            "input_ids": ids,
            "attention_mask": np.ones((1, end), np.int64),
            "position_ids": np.arange(start, end)[None],
        }
        self._request.infer(inputs)
        self._held = end
        found = self._request.get_tensor("logits").data
        check_shape(found.shape, (1, 1, self.model.config.vocab_size))
        return np.array(found[0, 0], np.float32)

    @property
    def nbytes(self) -> int:
        return self.model.max_context * self.model.kv_bytes_per_token

    def _state(self) -> Arrays:
        return {"tokens": self._tokens[: self.length]}

    def _restore(self, length: int, arrays: Arrays) -> bool:
        self._held = -1
        return cachefile.copy(arrays, {"tokens": self._tokens[:length]})
