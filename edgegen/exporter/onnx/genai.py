"""genai_config.json, with which stock onnxruntime-genai runs the bundle."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from edgegen.exporter.onnx.decoder import KV_DTYPES
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention

NAME = "genai_config.json"
_TYPES = {"gemma3": "gemma3_text"}
"""Architecture -> its name in onnxruntime-genai, where that differs."""


def genai_config(
    config: ModelConfig, context: int, bos: int | None, eos: Collection[int], pad: int | None
) -> bytes:
    """Return the file's content; a stock runtime allocates a cache of `context` tokens."""
    eos_ids = sorted(eos)
    decoder: dict[str, Any] = {
        "session_options": {"log_id": "onnxruntime-genai", "provider_options": []},
        "filename": "model.onnx",
        "head_size": config.head_dim,
        "hidden_size": config.hidden_size,
        "num_attention_heads": config.num_heads,
        "num_hidden_layers": config.num_layers,
        "num_key_value_heads": config.num_kv_heads,
        "inputs": {
            "input_ids": "input_ids",
            "attention_mask": "attention_mask",
            "past_key_names": "past_key_values.%d.key",
            "past_value_names": "past_key_values.%d.value",
        },
        "outputs": {
            "logits": "logits",
            "present_key_names": "present.%d.key",
            "present_value_names": "present.%d.value",
        },
    }
    first = eos_ids[0] if eos_ids else 0
    model = {
        "type": _TYPES.get(config.architecture, config.architecture),
        "bos_token_id": first if bos is None else bos,
        "eos_token_id": eos_ids or [0],
        "pad_token_id": first if pad is None else pad,
        "vocab_size": config.vocab_size,
        "context_length": context,
        "decoder": decoder,
    }
    search = {
        "do_sample": False,
        "max_length": context,
        "min_length": 0,
        "num_beams": 1,
        "num_return_sequences": 1,
        "past_present_share_buffer": True,
        "repetition_penalty": 1.0,
        "temperature": 1.0,
        "top_k": 50,
        "top_p": 1.0,
    }
    encoded = msgspec.json.encode({"model": model, "search": search})
    return msgspec.json.format(encoded, indent=2) + b"\n"


def kv_bytes_per_token(config: ModelConfig, kv: str) -> int:
    """Return the bytes of one token in the graph's cache: keys and values, and floats."""
    bits = {"float32": 32, "int8": 8, "int4": 4}[kv]
    assert kv in KV_DTYPES
    parts = (part for i in range(config.num_layers) for part in config.parts(i))
    floats = [part.state(config.hidden_size) for part in parts if not isinstance(part, Attention)]
    others = sum(4 * h * d for state in floats for h, d in state.values())
    return 2 * sum(config.kv_sizes) * bits // 8 + others
