"""Random stacks of layers in the shapes of Qwen3-30B-A3B, for edgegen's native engine and llama.cpp.

See stacks.py. The routers differ, so that tokens choose all experts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGML_QUANT_SIZES, GGUFWriter

from edgegen._types import Float
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
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

HIDDEN, INNER, HEADS, KV_HEADS, HEAD_DIM = 2048, 768, 32, 4, 128
EXPERTS, CHOSEN = 128, 8


def config(layers: int) -> ModelConfig:
    """Return the configuration of `layers` layers, with a small vocabulary."""
    attention = Attention(HEADS, KV_HEADS, HEAD_DIM, HEAD_DIM**-0.5, rope=0, qk_norm="head")
    kind = Branch("attn", (attention,)), Branch("mlp", (Experts(EXPERTS, CHOSEN, INNER),))
    return ModelConfig(
        architecture="qwen3_moe",
        vocab_size=VOCAB,
        hidden_size=HIDDEN,
        norm_eps=1e-6,
        max_position=CONTEXT,
        ropes=(Rope(1e6),),
        kinds=(kind,),
        layers=(0,) * layers,
    )


class Stack(RandomStack):
    """The weights for the native engine."""

    def __init__(self, layers: int, recipe: str) -> None:
        super().__init__(config(layers), recipe)

    def vector(self, name: str) -> Float:
        if name.endswith("router"):  # scores of deviation 1
            rng = np.random.default_rng([self.seed, *name.encode()])
            return rng.normal(0, HIDDEN**-0.5, self.shape(name)).astype(np.float32)
        return super().vector(name)

    def active_bytes(self) -> int:
        """Return the bytes of weights that a token reads."""
        size = self.matrix_bytes
        layer = sum(map(size, ("layers.0.qkv", "layers.0.o"))) + 4 * EXPERTS * HIDDEN
        expert = sum(size(f"layers.0.experts.0.{name}") for name in ("gate_up", "down"))
        return size("embed") + self.config.num_layers * (layer + CHOSEN * expert)


def load(folder: Path, layers: int, recipe: str, threads: int) -> NativeModel:
    """Load a stack on the native engine; write the file if it does not exist."""
    return stacks.load(Stack(layers, recipe), folder, f"30b-a3b-{layers}-{recipe}", threads)


def rival(folder: Path, layers: int, name: str) -> Path:
    """Return the path of llama.cpp's file; write it if it does not exist."""
    write = partial(_write, layers=layers, kind=RIVALS[name])
    return stacks.rival(folder, f"30b-a3b-{layers}-{name}", write)


def rival_bytes(layers: int, name: str) -> int:
    """Return the bytes of weights that a token reads in llama.cpp's file."""
    values, size = GGML_QUANT_SIZES[RIVALS[name]]
    of_table, table = GGML_QUANT_SIZES[Kind.Q8_0]
    weights = config(layers).active_weights
    router = layers * EXPERTS * HIDDEN * 4
    return weights // values * size + VOCAB * HIDDEN // of_table * table + router


def _write(path: Path, layers: int, kind: Any) -> None:
    out, rng = GGUFWriter(path, "qwen3moe"), np.random.default_rng(0)
    _write_metadata(out, layers)
    table = embedding_blocks(rng, VOCAB, HIDDEN)
    out.add_tensor("token_embd.weight", table, raw_dtype=Kind.Q8_0)
    out.add_tensor("output_norm.weight", np.ones(HIDDEN, np.float32))
    blocks = cache(lambda *shape: matrix_blocks(rng, kind, *shape))
    for i in range(layers):
        for name, add in _tensors(rng, blocks).items():
            value = add()
            raw = None if value.dtype == np.float32 else kind
            out.add_tensor(f"blk.{i}.{name}.weight", value, raw_dtype=raw)
    finish(out)


def _write_metadata(out: GGUFWriter, layers: int) -> None:
    out.add_block_count(layers)
    out.add_context_length(CONTEXT)
    out.add_embedding_length(HIDDEN)
    out.add_feed_forward_length(INNER)
    out.add_expert_feed_forward_length(INNER)
    out.add_head_count(HEADS)
    out.add_head_count_kv(KV_HEADS)
    out.add_key_length(HEAD_DIM)
    out.add_value_length(HEAD_DIM)
    out.add_layer_norm_rms_eps(1e-6)
    out.add_rope_freq_base(1e6)
    out.add_expert_count(EXPERTS)
    out.add_expert_used_count(CHOSEN)
    out.add_vocab_size(VOCAB)
    out.add_tokenizer_model("no_vocab")


def _tensors(rng: np.random.Generator, blocks: Callable[..., Any]) -> dict[str, Callable[[], Any]]:
    """Return the tensors of a layer by name."""
    q, kv = HEADS * HEAD_DIM, KV_HEADS * HEAD_DIM
    matrices = {
        "attn_q": (q, HIDDEN),
        "attn_k": (kv, HIDDEN),
        "attn_v": (kv, HIDDEN),
        "attn_output": (HIDDEN, q),
        "ffn_gate_exps": (EXPERTS, INNER, HIDDEN),
        "ffn_up_exps": (EXPERTS, INNER, HIDDEN),
        "ffn_down_exps": (EXPERTS, HIDDEN, INNER),
    }
    norms = {"attn": HIDDEN, "ffn": HIDDEN, "attn_q": HEAD_DIM, "attn_k": HEAD_DIM}
    found: dict[str, Callable[[], Any]] = {
        f"{name}_norm": lambda size=size: np.ones(size, np.float32) for name, size in norms.items()
    }
    router = rng.normal(0, HIDDEN**-0.5, (EXPERTS, HIDDEN)).astype(np.float32)
    found["ffn_gate_inp"] = lambda: router
    return found | {name: lambda shape=shape: blocks(*shape) for name, shape in matrices.items()}
