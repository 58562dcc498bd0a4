"""Configuration and bits per weight of an OpenVINO model that another exporter made."""

from __future__ import annotations

import math
from typing import Any

from edgegen.bundle.manifest import BitsPerWeight
from edgegen.errors import UnsupportedFormat
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.openvino.api import ov

_DEQUANTIZING = {"Convert", "Subtract", "Multiply", "Reshape", "Transpose"}


def read_config(model: ov.Model, settings: Any, architecture: str) -> ModelConfig:
    """Return the manifest's description, with sizes from the graph and from config.json.

    Only the graph runs. Features that `ModelConfig` cannot describe (biases, partial rotary
    embeddings, other activations) have its defaults.

    Args:
        settings: transformers' configuration of the text model.

    Raises:
        UnsupportedFormat: the model has state other than keys and values.
    """
    states = [v.info.data_shape for v in model.get_variables()]
    shapes = {(s[1].get_length(), s[3].get_length()) for s in states if _is_cache(s)}
    layers = int(settings.num_hidden_layers)
    if len(shapes) != 1 or len(states) != 2 * layers or not all(map(_is_cache, states)):
        raise UnsupportedFormat(
            f"{architecture}: expected keys and values of one shape in each layer as the only "
            "state, got another; the engine openvino cannot run this model"
        )
    ((kv_heads, head_dim),) = shapes
    hidden, heads = int(settings.hidden_size), int(settings.num_attention_heads)
    limit = _first(settings, "max_position_embeddings", "seq_length")
    eps = _first(settings, "rms_norm_eps", "layer_norm_eps", "layer_norm_epsilon")
    rope = getattr(settings, "rope_parameters", None) or {}
    activation = str(_first(settings, "hidden_act", "hidden_activation", "activation_function"))
    inner = int(_first(settings, "intermediate_size", "n_inner") or 4 * hidden)
    mlp = Branch("mlp", (GatedMlp(inner, "silu" if activation == "silu" else "gelu_tanh"),))
    kinds, order = arrange(
        (Branch("attn", (_attention(heads, kv_heads, head_dim, window),)), mlp)
        for window in _windows(settings, layers)
    )
    return ModelConfig(
        architecture=architecture,
        vocab_size=model.output("logits").get_partial_shape()[2].get_length(),
        hidden_size=hidden,
        norm_eps=float(eps or 1e-5),
        max_position=int(limit or 2048),
        ropes=(Rope(float(rope.get("rope_theta") or 10000.0)),),
        kinds=kinds,
        layers=order,
        tie_embeddings=bool(getattr(settings, "tie_word_embeddings", False)),
    )


def _attention(heads: int, kv_heads: int, head_dim: int, window: int) -> Attention:
    return Attention(heads, kv_heads, head_dim, head_dim**-0.5, window=window)


def stored_bits(model: ov.Model) -> BitsPerWeight:
    """Return bits as stored, with scales and zero points; `all` counts shared constants once."""
    head = model.output("logits").get_node()
    while head.get_type_name() != "MatMul":
        head = head.input_value(0).get_node()
    parts: dict[str, list[dict[str, int]]] = {"linear": [], "embedding": [], "head": []}
    counts = dict.fromkeys(parts, 0)
    unique: dict[str, int] = {}
    for node in model.get_ordered_ops():
        kind = node.get_type_name()
        if kind not in ("MatMul", "Gather"):
            continue
        weight = node.input_value(1 if kind == "MatMul" else 0)
        shape, constants = weight.get_partial_shape(), _constants(weight)
        if not constants or len(shape) != 2 or shape.is_dynamic:
            continue
        name = "embedding" if kind == "Gather" else "linear"
        name = "head" if node.get_friendly_name() == head.get_friendly_name() else name
        parts[name].append(constants)
        counts[name] += math.prod(shape.to_shape())
        unique[min(constants)] = math.prod(shape.to_shape())
    everything = {k: v for part in parts.values() for sizes in part for k, v in sizes.items()}
    bits = {n: 8 * sum(sum(sizes.values()) for sizes in part) for n, part in parts.items()}
    each = {name: round(bits[name] / max(counts[name], 1), 4) for name in parts}
    return BitsPerWeight(**each, all=round(8 * sum(everything.values()) / sum(unique.values()), 4))


def _constants(output: Any) -> dict[str, int]:
    """Return the bytes of a matrix' constants, by name; empty if it is computed at run time."""
    node = output.get_node()
    if node.get_type_name() == "Constant":
        return {node.get_friendly_name(): node.get_byte_size()}
    if node.get_type_name() not in _DEQUANTIZING:
        return {}
    inputs = node.input_values()
    if node.get_type_name() in ("Reshape", "Transpose"):
        return _constants(inputs[0])
    parts = [_constants(value) for value in inputs]
    return {k: v for part in parts for k, v in part.items()} if all(parts) else {}


def _is_cache(shape: Any) -> bool:
    """Return whether a shape is [batch, heads, tokens, head_dim]."""
    return len(shape) == 4 and shape[1].is_static and shape[2].is_dynamic and shape[3].is_static


def _windows(settings: Any, layers: int) -> tuple[int, ...]:
    """Return the sliding window of each layer; 0 is none."""
    window = getattr(settings, "sliding_window", None)
    if not window or getattr(settings, "use_sliding_window", True) is False:
        return (0,) * layers
    types = getattr(settings, "layer_types", None) or ["sliding_attention"] * layers
    return tuple(int(window) if t == "sliding_attention" else 0 for t in types)


def _first(settings: Any, *names: str) -> Any:
    return next((v for n in names if (v := getattr(settings, n, None)) is not None), None)
