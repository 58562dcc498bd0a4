"""Gemma 4, text alone: larger heads in layers with full attention, shared keys, layer embeddings.

Layers with full attention have heads of their own size and number, of which RoPE rotates a part.
Queries, keys and values are normalized, and scores have no factor.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.checkpoint import Architecture, Source, unchanged
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata, check
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.models.parts.layer_scale import LayerScale
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.models.rope import proportional_rope, scaled_rope
from edgegen.models.sizes import Sizes, all_but_every

GLOBAL_THETA, LOCAL_THETA = 1_000_000.0, 10_000.0
ROTATED = 0.25
"""Part of each head that layers with full attention rotate."""
PERIOD = 6
"""One layer in six has full attention, unless the file says otherwise."""
_DEFAULTS = {
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "global_head_dim": 512,
    "sliding_window": 512,
    "hidden_size_per_layer_input": 256,
    "vocab_size_per_layer_input": 262144,
}

_NORMS = {
    "q_norm": ("self_attn.q_norm", "attn_q_norm"),
    "k_norm": ("self_attn.k_norm", "attn_k_norm"),
    "query_norm": ("self_attn.q_norm", "attn_q_norm"),
    "attn_post_norm": ("post_attention_layernorm", "post_attention_norm"),
    "mlp_norm": ("pre_feedforward_layernorm", "ffn_norm"),
    "mlp_post_norm": ("post_feedforward_layernorm", "post_ffw_norm"),
    "layer_gate": ("per_layer_input_gate", "inp_gate"),
    "layer_out": ("per_layer_projection", "proj"),
    "embedding_post_norm": ("post_per_layer_input_norm", "post_norm"),
}
HF_NAMES = (
    huggingface.NAMES
    | {f"layers.{{i}}.{o}": f"model.layers.{{i}}.{hf}.weight" for o, (hf, _) in _NORMS.items()}
    | {
        "layers.{i}.query": huggingface.NAMES["layers.{i}.q"],
        "layers.{i}.layer_scale": "model.layers.{i}.layer_scalar",
        "layers.{i}.layer_project": "model.per_layer_model_projection.weight",
        "layers.{i}.layer_input_norm": "model.per_layer_projection_norm.weight",
        "layers.{i}.layer_table": "model.embed_tokens_per_layer.weight",
    }
)
GGUF_NAMES = (
    gguf.NAMES
    | {f"layers.{{i}}.{o}": f"blk.{{i}}.{file}.weight" for o, (_, file) in _NORMS.items()}
    | {
        "layers.{i}.query": gguf.NAMES["layers.{i}.q"],
        "layers.{i}.layer_scale": "blk.{i}.layer_output_scale.weight",
        "layers.{i}.layer_project": "per_layer_model_proj.weight",
        "layers.{i}.layer_input_norm": "per_layer_proj_norm.weight",
        "layers.{i}.layer_table": "per_layer_token_embd.weight",
    }
)
_VALUES = {
    HF_NAMES["layers.{i}.v"]: HF_NAMES["layers.{i}.k"],
    GGUF_NAMES["layers.{i}.v"]: GGUF_NAMES["layers.{i}.k"],
}
"""Keys are the values too in layers without a projection of values."""


class _LayerSizes(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes that differ between layers, one value for each."""

    windows: tuple[int, ...]
    head_dims: tuple[int, ...]
    kv_heads: tuple[int, ...]
    inner: tuple[int, ...]
    embedding: int
    """Size of the embedding for each layer; 0 for none."""
    shared: int
    """Number of layers, the last ones, that attend to keys of earlier layers."""

    def checked(self, meta: Metadata) -> _LayerSizes:
        """Return self if a layer of each type has keys of its own."""
        own = self.windows[: max(0, len(self.windows) - self.shared)]
        if missing := {*self.windows} - {*own}:
            kind = "a window" if max(missing) else "full attention"
            raise meta.corrupt(
                f"expected a layer with {kind} before the {self.shared} that share keys, got none"
            )
        return self

    def source(self, layer: int) -> int | None:
        """Return the layer whose keys a layer attends to; None for its own.

        It is the last one of the same type with keys of its own.
        """
        count = len(self.windows)
        if layer < count - self.shared:
            return None
        return max(i for i in range(count - self.shared) if self.windows[i] == self.windows[layer])


def from_hf(config: Mapping[str, Any]) -> ModelConfig:
    """Translate config.json of a text model, or of the text model in one with images."""
    meta = huggingface.open_text_config(config, **_DEFAULTS)
    meta.must_be("hidden_activation", "gelu_pytorch_tanh", "an activation other than tanh-GELU")
    meta.must_be("attention_bias", False, "biases in the attention")
    meta.must_be("enable_moe_block", False, "a mixture of experts")
    if meta.get("use_bidirectional_attention") == "all":
        raise meta.unsupported("bidirectional attention")
    sizes = huggingface.sizes(meta, tied=True)
    layers = _hf_layers(meta, sizes)
    table = meta.table("rope_parameters")
    full, sliding = (table.table(f"{kind}_attention") for kind in ("full", "sliding"))
    theta = full.number("rope_theta", default=GLOBAL_THETA)
    ropes = (
        _hf_global_rope(theta, _global_dim(layers, sizes), full, meta),
        scaled_rope(
            sliding.number("rope_theta", default=LOCAL_THETA), sizes.head_dim, sliding, meta
        ),
    )
    cap = meta.get("final_logit_softcapping")
    softcap = 0.0 if cap is None else meta.number("final_logit_softcapping")
    return check(_config(sizes, ropes, layers.checked(meta), softcap), meta)


def _hf_layers(meta: Metadata, sizes: Sizes) -> _LayerSizes:
    """Return the sizes of each layer, from the table of each layer or from older keys."""
    count = sizes.num_layers
    windows = list(huggingface.windows(meta, count, all_but_every(PERIOD, count), enabled=True))
    windows[-1] = 0  # the last layer has full attention, whatever its type says
    own = meta.get("per_layer_config") is not None
    table = meta.table("per_layer_config")
    heads = sizes.num_kv_heads
    if meta.boolean("attention_k_eq_v", default=False):
        heads = meta.integer("num_global_key_value_heads", default=heads)
    shared = meta.integer("num_kv_shared_layers", default=0, minimum=0)
    wide = 2 if meta.boolean("use_double_wide_mlp", default=False) else 1
    inner = [sizes.intermediate_size * (wide if i >= count - shared else 1) for i in range(count)]
    dims, kv_heads = [], []
    for i, window in enumerate(windows):
        layer = table.table(str(i))
        if others := layer.values.keys() - {"head_dim", "num_key_value_heads"}:
            raise layer.unsupported(f"a layer with its own {min(others)[:40]}")
        usual = sizes.head_dim if window or own else meta.integer("global_head_dim")
        dims.append(layer.integer("head_dim", default=usual))
        usual = sizes.num_kv_heads if window or own else heads
        kv_heads.append(layer.integer("num_key_value_heads", default=usual))
    return _LayerSizes(
        windows=tuple(windows),
        head_dims=tuple(dims),
        kv_heads=tuple(kv_heads),
        inner=tuple(inner),
        embedding=_hf_embedding(meta, sizes),
        shared=shared,
    )


def _hf_embedding(meta: Metadata, sizes: Sizes) -> int:
    """Return the size of the embedding for each layer; 0 for none."""
    if not meta.get("hidden_size_per_layer_input"):
        return 0
    rows = meta.integer("vocab_size_per_layer_input")
    if rows != sizes.vocab_size:
        raise meta.unsupported(
            f"{rows} rows of the layers' embeddings for {sizes.vocab_size} tokens"
        )
    return meta.integer("hidden_size_per_layer_input")


def _hf_global_rope(theta: float, head_dim: int, table: Metadata, meta: Metadata) -> Rope:
    """Return the rotary embedding of layers with full attention."""
    if not table.values:
        return proportional_rope(theta, head_dim, ROTATED)
    if table.text("rope_type", "default") != "proportional":
        return scaled_rope(theta, head_dim, table, meta)
    part = table.number("partial_rotary_factor", default=1.0)
    if part > 1:
        raise table.corrupt(f"expected RoPE of at most whole heads, got {part:g} of each")
    return proportional_rope(theta, head_dim, part, table.number("factor", default=1.0))


def from_gguf(source: Source) -> ModelConfig:
    """Translate the key-value pairs of a GGUF file."""
    computed = ("final_logit_softcapping",)
    meta = gguf.open_metadata(source, "gemma4", GGUF_NAMES, computed)
    count = meta.integer("block_count")
    kv_heads = _each(meta, "attention.head_count_kv", count)
    inner = _each(meta, "feed_forward_length", count)
    first = {"attention.head_count_kv": kv_heads[0], "feed_forward_length": inner[0]}
    sizes = gguf.sizes(meta.having(**first), source)
    window = meta.integer("attention.sliding_window")
    sliding = meta.sequence("attention.sliding_window_pattern", count)
    windows = tuple(window if slides else 0 for slides in sliding)
    local = meta.integer("attention.key_length_swa", default=sizes.head_dim)
    meta.must_be("attention.value_length_swa", local, f"value heads of another size than {local}")
    meta.must_be("rope.dimension_count_swa", local, "RoPE of a part of each local head")
    dims = tuple(local if slides else sizes.head_dim for slides in sliding)
    theta = gguf.shortest(meta.number("rope.freq_base_swa", default=LOCAL_THETA))
    ropes = (gguf.rope(meta, source, sizes.head_dim, GLOBAL_THETA), Rope(theta))
    cap = meta.get("final_logit_softcapping")
    softcap = gguf.shortest(meta.number("final_logit_softcapping")) if cap else 0.0
    layers = _LayerSizes(
        windows=windows,
        head_dims=dims,
        kv_heads=tuple(kv_heads),
        inner=tuple(inner),
        embedding=meta.integer("embedding_length_per_layer_input", default=0, minimum=0),
        shared=meta.integer("attention.shared_kv_layers", default=0, minimum=0),
    )
    return check(_config(sizes, ropes, layers.checked(meta), softcap), meta)


def _each(meta: Metadata, key: str, count: int) -> list[int]:
    """Return the integer of each layer: the key has one for all of them, or a list."""
    if not isinstance(meta.get(key), list):
        return [meta.integer(key)] * count
    values = meta.sequence(key, count)
    each = Metadata({str(i): v for i, v in enumerate(values)}, meta.where, f"{meta.prefix}{key}.")
    return [each.integer(str(i)) for i in range(count)]


def _global_dim(layers: _LayerSizes, sizes: Sizes) -> int:
    """Return the size of the heads of the layers with full attention."""
    pairs = zip(layers.windows, layers.head_dims, strict=True)
    return next((dim for window, dim in pairs if not window), sizes.head_dim)


def fix(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Fold the model's constant factors into a tensor.

    A layer's scale s is stored as s - 1, since the branch adds its output to the residual.
    """
    if short == "layer_scale":
        return tensor - np.float32(1)
    factors = {
        "layer_project": config.hidden_size**-0.5,
        "layer_input_norm": 2**-0.5,
        "layer_table": (tensor.shape[-1] / 2) ** 0.5,
    }
    return tensor * np.float32(factors[short]) if short in factors else tensor


def unread(config: ModelConfig) -> list[str]:
    """Return the names of keys and values of layers that attend to those of others."""
    shared = [i for i in range(config.num_layers) if config.find(i, SharedAttention)]
    return [f"layers.{i}.{name}" for i in shared for name in ("k", "v", "k_norm")]


def _attention(sizes: Sizes, own: _LayerSizes, layer: int) -> Attention | SharedAttention:
    """Return the attention of a layer, with keys of its own or those of an earlier one."""
    window, source = own.windows[layer], own.source(layer)
    options: dict[str, Any] = {
        "num_heads": sizes.num_heads,
        "num_kv_heads": own.kv_heads[layer],
        "head_dim": own.head_dims[layer],
        "scale": 1.0,
        "window": window,
        "rope": int(window > 0),
    }
    if source is None:
        return Attention(**options, qk_norm="qkv")
    return SharedAttention(**options, q_norm=True, source=source)


def _config(
    sizes: Sizes, ropes: tuple[Rope, Rope], own: _LayerSizes, softcap: float
) -> ModelConfig:
    scale = Branch("scale", (LayerScale(),), norm=False)
    embedding = LayerEmbedding(sizes.vocab_size, own.embedding)
    branch = Branch("embedding", (embedding,), norm=False, post_norm=True)
    embedded, layers = [branch] if own.embedding else [], []
    for i in range(sizes.num_layers):
        mlp = GatedMlp(own.inner[i], "gelu_tanh")
        attention = Branch("attn", (_attention(sizes, own, i),), post_norm=True)
        layers.append((attention, Branch("mlp", (mlp,), post_norm=True), *embedded, scale))
    scale_in = math.sqrt(sizes.hidden_size)
    return sizes.config("gemma4", layers, ropes, embedding_scale=scale_in, logit_softcap=softcap)


ARCHITECTURE = Architecture(
    name="gemma4",
    hf_model_types=("gemma4_text", "gemma4"),
    gguf_architectures=("gemma4",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=GGUF_NAMES,
    alternatives=_VALUES,
    fix=fix,
    cut=unchanged,
    slices={"layer_project": 0, "layer_table": 1},
    unread=unread,
)
