"""Check of the paged form of an OpenVINO model, which the engine runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile, UnsupportedFormat, UsageError
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import XML, paged
from edgegen.runtimes.openvino.devices import core
from edgegen.runtimes.openvino.model import OpenVinoModel

_WINDOW = 10
"""Index of the window among the inputs of a PagedAttentionExtension."""
_TOKENS = 64
_NEAR = 0.01
"""Maximum difference of logits, relative to their standard deviation. The order of additions alone
changes them thousands of times less."""
_EXACT = {
    "INFERENCE_PRECISION_HINT": "f32",
    "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0,
    "KV_CACHE_PRECISION": "f32",
}
"""Settings without quantization at run time."""


def check_paged(folder: Path, config: ModelConfig, context: int) -> None:
    """Check that the paged form of the model exists and gives the same logits.

    Raises:
        UnsupportedFormat: OpenVINO cannot convert the model's attention, or changes it.
        UsageError: the paged form lacks a sliding window that is shorter than `context`.
    """
    model = core().read_model(folder / XML)
    try:
        paged(model)
    except (RuntimeError, CorruptFile) as error:
        raise UnsupportedFormat(
            f"{config.architecture}: OpenVINO {ov.get_version()} does not convert this model's "
            "attention to the paged form that the engine openvino runs; try another version"
        ) from error
    nodes = [n for n in model.get_ops() if n.get_type_name() == "PagedAttentionExtension"]
    if len(nodes) != config.num_layers:
        raise UnsupportedFormat(
            f"{config.architecture}: expected paged attention in {config.num_layers} layers, got "
            f"{len(nodes)} from OpenVINO {ov.get_version()}; try another version"
        )
    layers = range(config.num_layers)
    windows = sorted(_constant(n.input_value(_WINDOW)) for n in nodes)
    expected = sorted(a.window if (a := config.find(i, Attention)) else 0 for i in layers)
    shortest = min((w for w in expected if w), default=context)
    if windows != expected and context > shortest:
        raise UsageError(
            f"--context: expected at most {shortest} tokens, the sliding window that OpenVINO "
            f"{ov.get_version()} drops from {config.architecture}, got {context}; "
            f"add -c {shortest}"
        )
    _check_equal(folder, model, config, min(context, _TOKENS))


def _check_equal(folder: Path, model: ov.Model, config: ModelConfig, count: int) -> None:
    """Compare the logits of both forms: OpenVINO silently drops MPT's bias of attention scores."""
    tokens = np.random.default_rng(0).integers(0, config.vocab_size, count).astype(np.int32)
    expected = _stateful_logits(core().compile_model(folder / XML, "CPU", _EXACT), tokens)
    compiled = core().compile_model(model, "CPU", _EXACT)
    engine = OpenVinoModel(compiled, config, context=count, fingerprint="", device="CPU", threads=1)
    step = Step(engine.new_cache(count), tokens, logits_for="all")
    lost = float((engine.step([step])[0].logits - expected).std() / expected.std())
    if not lost < _NEAR:
        raise UnsupportedFormat(
            f"{config.architecture}: expected equal logits with paged attention, got a difference "
            f"of {lost:.0%} of their standard deviation from OpenVINO {ov.get_version()}; try "
            "another version"
        )


def _stateful_logits(compiled: ov.CompiledModel, tokens: NDArray[np.int32]) -> Any:
    """Return the logits [tokens, vocab] of the stateful form, which stock runtimes load."""
    ids = tokens[None].astype(np.int64)
    inputs = {
        "input_ids": ids,
        "attention_mask": np.ones_like(ids),
        "position_ids": np.arange(len(tokens))[None],
        "beam_idx": np.zeros(1, np.int32),
    }
    names = {port.get_any_name() for port in compiled.inputs}
    request = compiled.create_infer_request()
    request.infer({name: value for name, value in inputs.items() if name in names})
    return request.get_tensor("logits").data[0]


def _constant(output: Any) -> int:
    """Evaluate a number that is computed from constants; 0 if it depends on an input."""
    node = output.get_node()
    if node.get_type_name() == "Constant":
        return int(node.get_data().reshape(-1)[0]) if node.get_data().size else 0
    inputs = node.input_values()
    if node.get_type_name() == "Multiply":
        return _constant(inputs[0]) * _constant(inputs[1])
    if node.get_type_name() in ("Convert", "Squeeze", "Unsqueeze", "Reshape"):
        return _constant(inputs[0])
    return 0
