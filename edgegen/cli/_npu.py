"""Check for `edgegen doctor --npu`: does this machine's NPU run a bundle correctly?"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from edgegen._optional import need
from edgegen._structs import msgspec
from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import CheckFailed, EdgegenError
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step

QUESTION = "What is the capital of France?"
NEW_TOKENS = 16
MIN_CORRELATION = 0.99
"""Minimum correlation of each position's logits with the reference engine's."""


class StepResult(msgspec.Struct, frozen=True):
    """Outcome of one step of the check."""

    step: str
    passed: bool
    detail: str
    """The measurements, or the reason for the failure."""


def check_npu(path: Path, prompt_limit: int | None, parts_on: str | None) -> Iterator[StepResult]:
    """Yield the outcome of each step; stop after the first one that fails.

    Args:
        path: a bundle exported with `--target openvino`.
        prompt_limit: maximum tokens of a prompt; None for the default of an NPU.
        parts_on: another device that runs the NPU pipeline's parts, e.g. "CPU".

    Raises:
        InputError: `path` is not a bundle.
        UsageError: the limit exceeds the bundle's context.
        MissingDependency: OpenVINO is not installed.
    """
    need("openvino", "openvino")
    check = _NpuCheck(open_bundle(path), prompt_limit, parts_on)
    for step in (check.device, check.compile, check.generate):
        result = _run(step)
        yield result
        if not result.passed:
            return


def _run(step: Callable[[], str]) -> StepResult:
    try:
        return StepResult(step.__name__, True, step())
    except (EdgegenError, RuntimeError) as error:  # OpenVINO raises RuntimeError
        return StepResult(step.__name__, False, str(error))


class _NpuCheck:
    """The steps of the check, to be run in order."""

    def __init__(self, bundle: Bundle, prompt_limit: int | None, parts_on: str | None) -> None:
        from edgegen.runtimes.openvino.limits import limits

        limit = limits(prompt_limit, None, bundle.manifest.context, needed=True)
        assert limit is not None
        self._bundle, self._limit, self._parts_on = bundle, limit, parts_on
        tokenizer = Tokenizer.from_folder(bundle.path)
        self._tokens = tokenizer.encode_chat([{"role": "user", "content": QUESTION}])
        self._model: Model | None = None

    def device(self) -> str:
        """Return the NPU's name and driver."""
        from edgegen.runtimes.openvino.devices import devices, find_device

        if self._parts_on:
            return f"none, parts run on {self._parts_on}"
        name = find_device("NPU")
        npu = next(device for device in devices() if device.kind == name)
        return f"{npu.vendor}, driver {npu.driver or 'unknown'}"

    def compile(self) -> str:
        """Compile the bundle, or load the compiled model from edgegen's cache."""
        from edgegen.runtimes.openvino.static import StaticModel

        started = time.perf_counter()
        self._model = StaticModel.from_bundle(self._bundle, self._limit, self._parts_on)
        return f"{time.perf_counter() - started:.1f} s"

    def generate(self) -> str:
        """Compare logits, token by token, while the reference engine chooses the tokens."""
        assert self._model is not None
        reference = load_model(self._bundle, "reference")
        caches = [m.new_cache(self._limit.total) for m in (reference, self._model)]
        tokens = np.array(self._tokens, np.int32)
        correlations, seconds = list[float](), list[float]()
        for n in range(NEW_TOKENS):
            expected = reference.step([Step(caches[0], tokens)])[0].logits[0]
            started = time.perf_counter()
            logits = self._model.step([Step(caches[1], tokens)])[0].logits[0]
            seconds.append(time.perf_counter() - started)
            if not np.isfinite(logits).all():
                raise CheckFailed(f"logits of token {n} are not finite")
            correlations.append(float(np.corrcoef(logits, expected)[0, 1]))
            if not correlations[-1] > MIN_CORRELATION:
                raise CheckFailed(
                    f"expected logits of token {n} to correlate at least {MIN_CORRELATION} with "
                    f"the reference engine's, got {correlations[-1]:.4f}"
                )
            tokens = np.array([expected.argmax()], np.int32)
        rate = 1 / float(np.median(seconds[1:]))
        return (
            f"correlation at least {min(correlations):.4f} over {NEW_TOKENS} tokens; prompt of "
            f"{len(self._tokens)} in {1000 * seconds[0]:.0f} ms, then {rate:.1f} tokens/s"
        )
