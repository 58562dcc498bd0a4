"""Random stacks in the shapes of hybrid models, for edgegen's native engine and llama.cpp.

See stacks.py. The vocabulary is small, so that the layers take nearly all of the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from gguf import GGUFWriter

from edgegen.models.architectures import granite_hybrid, qwen3, qwen3_5
from edgegen.models.checkpoint import Architecture, name_template
from edgegen.models.config import ModelConfig
from edgegen.runtimes.native.model import NativeModel
from tests.peers import stacks
from tests.peers.stacks import (
    CONTEXT,
    RIVALS,
    VOCAB,
    Kind,
    RandomStack,
    embedding_blocks,
    finish,
    matrix_blocks,
)


class Shape(NamedTuple):
    """A model's shape: its keys of config.json, and those of a GGUF file."""

    family: Architecture
    config: Mapping[str, Any]
    values: Mapping[str, Any]


def _every_fourth(layers: int, name: str, other: str) -> list[str]:
    return [name if i % 4 == 3 else other for i in range(layers)]


_COMMON = {"vocab_size": VOCAB, "max_position_embeddings": CONTEXT, "tie_word_embeddings": True}
_ATTENDING = (10, 13, 17, 27)
SHAPES = {
    "qwen3-0.6b": Shape(
        qwen3.ARCHITECTURE,
        {"model_type": "qwen3", "hidden_size": 1024, "intermediate_size": 3072,
         "num_hidden_layers": 28, "num_attention_heads": 16, "num_key_value_heads": 8,
         "head_dim": 128, "rms_norm_eps": 1e-6, "rope_theta": 1e6},
        {"attention.head_count_kv": 8, "attention.key_length": 128,
         "attention.value_length": 128},
    ),
    "qwen3.5-0.8b": Shape(
        qwen3_5.ARCHITECTURE,
        {"model_type": "qwen3_5_text", "hidden_size": 1024, "intermediate_size": 3584,
         "num_hidden_layers": 24, "num_attention_heads": 8, "num_key_value_heads": 2,
         "head_dim": 256, "rms_norm_eps": 1e-6, "linear_num_key_heads": 16,
         "linear_num_value_heads": 16, "linear_key_head_dim": 128,
         "linear_value_head_dim": 128, "linear_conv_kernel_dim": 4,
         "layer_types": _every_fourth(24, "full_attention", "linear_attention"),
         "rope_parameters": {"rope_type": "default", "rope_theta": 1e7,
                             "partial_rotary_factor": 0.25}},
        {"attention.head_count_kv": 2, "attention.key_length": 256,
         "attention.value_length": 256, "rope.dimension_count": 64,
         "rope.dimension_sections": [11, 11, 10, 0], "ssm.conv_kernel": 4,
         "ssm.state_size": 128, "ssm.group_count": 16, "ssm.time_step_rank": 16,
         "ssm.inner_size": 2048, "full_attention_interval": 4},
    ),
    "granite4-h-350m": Shape(
        granite_hybrid.ARCHITECTURE,
        {"model_type": "granitemoehybrid", "hidden_size": 768, "num_hidden_layers": 32,
         "intermediate_size": 2048, "shared_intermediate_size": 2048,
         "num_attention_heads": 12, "num_key_value_heads": 4, "rms_norm_eps": 1e-5,
         "num_local_experts": 0, "position_embedding_type": "nope", "mamba_n_heads": 48,
         "mamba_d_head": 32, "mamba_d_state": 128, "mamba_expand": 2,
         "layer_types": ["attention" if i in _ATTENDING else "mamba" for i in range(32)],
         "embedding_multiplier": 12.0, "attention_multiplier": 0.015625,
         "residual_multiplier": 0.246, "logits_scaling": 3.0},
        {"attention.head_count_kv": [4 if i in _ATTENDING else 0 for i in range(32)],
         "embedding_scale": 12.0, "attention.scale": 0.015625, "residual_scale": 0.246,
         "logit_scale": 3.0, "ssm.conv_kernel": 4, "ssm.state_size": 128, "ssm.group_count": 1,
         "ssm.inner_size": 1536, "ssm.time_step_rank": 48, "rope.scaling.finetuned": False,
         "rope.dimension_count": 64},
    ),
}  # fmt: skip
"""A dense model to compare with, and hybrids; without the width of their vocabularies."""


def config(name: str) -> ModelConfig:
    shape = SHAPES[name]
    return shape.family.from_hf({**_COMMON, **shape.config})


class Stack(RandomStack):
    """The weights for the native engine."""

    def __init__(self, name: str, recipe: str) -> None:
        super().__init__(config(name), recipe)

    def read_bytes(self) -> tuple[int, int]:
        """Return the bytes of weights, and of recurrent state, that a token reads and writes."""
        weights = sum(map(self.matrix_bytes, ("embed", *self.config.stored_matrices())))
        return weights + 4 * self.config.active_floats, state_bytes(self.config)


def state_bytes(model: ModelConfig) -> int:
    """Return the bytes of the recurrent matrices, which a token reads and writes."""
    return 2 * 4 * sum(
        heads * size
        for i in range(model.num_layers)
        for name, (heads, size) in model.recurrent(i).items()
        if name.endswith("matrix")
    )  # fmt: skip


def load(folder: Path, name: str, recipe: str, threads: int) -> NativeModel:
    """Load a stack on the native engine; write the file if it does not exist."""
    return stacks.load(Stack(name, recipe), folder, f"{name}-{recipe}", threads)


def rival(folder: Path, name: str, kind: str) -> Path:
    """Return the path of llama.cpp's file; write it if it does not exist."""
    return stacks.rival(folder, f"{name}-{kind}", partial(_write, name=name, kind=RIVALS[kind]))


def _write(path: Path, name: str, kind: Any) -> None:
    shape, model = SHAPES[name], config(name)
    out, rng = GGUFWriter(path, shape.family.gguf_architectures[0]), np.random.default_rng(0)
    _write_metadata(out, model, shape)
    blocks = cache(lambda *size: matrix_blocks(rng, kind, *size))
    rows: dict[str, int] = {}
    sizes: dict[str, tuple[int, ...]] = {}
    for own, size in model.tensor_shapes():
        layer = own.split(".")[1] if own.startswith("layers.") else ""
        stored = shape.family.gguf_names[name_template(own)].format(i=layer)
        rows[stored] = rows.get(stored, 0) + size[0]
        sizes[stored] = (rows[stored], *size[1:])
    for stored, size in sizes.items():
        if stored == "token_embd.weight":
            out.add_tensor(stored, embedding_blocks(rng, *size), raw_dtype=Kind.Q8_0)
        elif len(size) == 1 or "conv1d" in stored or min(size) < 64:
            out.add_tensor(stored, _floats(stored, size, model))
        else:
            out.add_tensor(stored, blocks(*size), raw_dtype=kind)
    finish(out)


def _floats(name: str, size: tuple[int, ...], model: ModelConfig) -> Any:
    if name.endswith(("ssm_a", "ssm_d")):
        values = np.full(size, -0.5 if name.endswith("ssm_a") else 1.0, np.float32)
        return values[:, None] if model.architecture == "granite_hybrid" else values
    if name.endswith("ssm_norm.weight") and model.architecture == "granite_hybrid":
        return np.ones((1, *size), np.float32)
    scale = 1.0 if len(size) == 1 else size[-1] ** -0.5
    return np.full(size, scale if "bias" not in name else 0.0, np.float32)


def _write_metadata(out: GGUFWriter, model: ModelConfig, shape: Shape) -> None:
    out.add_block_count(model.num_layers)
    out.add_context_length(CONTEXT)
    out.add_embedding_length(model.hidden_size)
    out.add_feed_forward_length(model.intermediate_size)
    out.add_head_count(model.num_heads)
    out.add_layer_norm_rms_eps(model.norm_eps)
    out.add_rope_freq_base(model.ropes[0].theta)
    out.add_vocab_size(VOCAB)
    out.add_tokenizer_model("no_vocab")
    for key, value in shape.values.items():
        name = f"{out.arch}.{key}"
        if isinstance(value, bool):
            out.add_bool(name, value)
        elif isinstance(value, int):
            out.add_uint32(name, value)
        elif isinstance(value, list):
            out.add_array(name, value)
        else:
            out.add_float32(name, value)
