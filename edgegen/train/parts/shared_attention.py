"""Attention to an earlier layer's keys and values in torch."""

from __future__ import annotations

from typing import Any

from edgegen.models.parts import Interpreter
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.train.layer import TorchLayer

Tensor = Any


def shared_attention(layer: TorchLayer, part: SharedAttention, x: Tensor) -> Tensor:
    """Attend to the keys and values of the source, with those of earlier passes."""
    q = layer.product(x, "query").unflatten(-1, (-1, part.head_dim)).transpose(1, 2)
    if part.q_norm:
        q = layer.norm(q, "query_norm")
    q = q if part.rope is None else layer.rotary(q, part.rope)
    q = layer.rounded_query(q)
    keys, values = layer.whole.states[part.source]
    heads = layer.restore(layer.attend(part.core, q, keys, values)).transpose(1, 2).flatten(2)
    return layer.product(heads, "o")


INTERPRETER = Interpreter("shared_attention", shared_attention)
