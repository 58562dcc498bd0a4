"""Whether the engine's form of an OpenVINO model, with paged attention, computes what it does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile, UnsupportedFormat, UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import XML, paged
from edgegen.runtimes.openvino.devices import core
from edgegen.runtimes.openvino.model import OpenVinoModel

_WINDOW = 10
"""Which input of a PagedAttentionExtension is its window."""
_TOKENS = 64
_NEAR = 0.01
"""Share of the logits' deviation; the order of additions alone is thousands of times less."""
_EXACT = {
    "INFERENCE_PRECISION_HINT": "f32",
    "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0,
    "KV_CACHE_PRECISION": "f32",
}
"""Nothing is rounded as it runs."""


def check_paged(folder: Path, config: ModelConfig, context: int) -> None:
    """The form that the engine runs can be made, and computes what the model does.

    Raises:
        UnsupportedFormat: OpenVINO does not know the model's attention, or loses a part of it.
        UsageError: it lost a window that `context` goes beyond.
    """
    model = core().read_model(folder / XML)
    try:
        paged(model)
    except (RuntimeError, CorruptFile) as error:
        raise UnsupportedFormat(
            f"{config.architecture}: OpenVINO {ov.get_version()} does not turn this model's "
            "attention into its paged form, which the engine openvino runs"
        ) from error
    nodes = [n for n in model.get_ops() if n.get_type_name() == "PagedAttentionExtension"]
    if len(nodes) != config.num_layers:
        raise UnsupportedFormat(
            f"{config.architecture}: OpenVINO {ov.get_version()} pages {len(nodes)} of the "
            f"{config.num_layers} layers' attention; the engine openvino needs all"
        )
    found = sorted(_constant(n.input_value(_WINDOW)) for n in nodes)
    least = min((w for w in config.layer_window if w), default=context)
    if found != sorted(config.layer_window) and context > least:
        raise UsageError(
            f"{config.architecture} looks back {least} tokens in some layers, which OpenVINO "
            f"{ov.get_version()} does not keep in its paged form; give -c {least}, or less"
        )
    _check_equal(folder, model, config, min(context, _TOKENS))


def _check_equal(folder: Path, model: ov.Model, config: ModelConfig, count: int) -> None:
    """Random tokens have the same logits in both forms: OpenVINO has been seen to drop a bias of
    attention scores (MPT's) without a word."""
    tokens = np.random.default_rng(0).integers(0, config.vocab_size, count).astype(np.int32)
    want = _stateful_logits(core().compile_model(folder / XML, "CPU", _EXACT), tokens)
    compiled = core().compile_model(model, "CPU", _EXACT)
    engine = OpenVinoModel(compiled, config, context=count, fingerprint="", device="CPU", threads=1)
    step = Step(engine.new_cache(count), tokens, logits_for="all")
    lost = float((engine.step([step])[0].logits - want).std() / want.std())
    if not lost < _NEAR:
        raise UnsupportedFormat(
            f"{config.architecture}: OpenVINO {ov.get_version()} changes what this model computes "
            f"when it pages its attention (logits differ by {lost:.0%} of their deviation); the "
            "engine openvino runs no other form"
        )


def _stateful_logits(compiled: ov.CompiledModel, tokens: NDArray[np.int32]) -> Any:
    """[tokens, vocab], by the form that stock runtimes load."""
    ids = tokens[None].astype(np.int64)
    given = {
        "input_ids": ids,
        "attention_mask": np.ones_like(ids),
        "position_ids": np.arange(len(tokens))[None],
        "beam_idx": np.zeros(1, np.int32),
    }
    names = {port.get_any_name() for port in compiled.inputs}
    request = compiled.create_infer_request()
    request.infer({name: value for name, value in given.items() if name in names})
    return request.get_tensor("logits").data[0]


def _constant(output: Any) -> int:
    """A number that a few constants make up; 0 where it depends on an input."""
    node = output.get_node()
    if node.get_type_name() == "Constant":
        return int(node.get_data().reshape(-1)[0]) if node.get_data().size else 0
    inputs = node.input_values()
    if node.get_type_name() == "Multiply":
        return _constant(inputs[0]) * _constant(inputs[1])
    if node.get_type_name() in ("Convert", "Squeeze", "Unsqueeze", "Reshape"):
        return _constant(inputs[0])
    return 0
