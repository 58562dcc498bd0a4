"""Model configuration: one description of a decoder's shape for all architectures.

An architecture translates a checkpoint's metadata into a `ModelConfig`, and its tensor names into
the canonical ones below. The float reference, the graph builders and the engines use only these.

Canonical tensors (float32; a matrix is [out, in], so y = x @ W.T):

    embed [vocab, hidden] · head [vocab, hidden] unless tied · norm [hidden]
    layers.{i}.attn_norm [hidden] · .q [heads*head_dim, hidden] · .k .v [kv_heads*head_dim, hidden]
    layers.{i}.o [hidden, heads*head_dim] · .mlp_norm [hidden] · .gate .up [inner, hidden]
    layers.{i}.down [hidden, inner]
    with qkv_bias:   layers.{i}.q_bias .k_bias .v_bias
    with qk_norm:    layers.{i}.q_norm .k_norm [head_dim]
    with post_norms: layers.{i}.attn_post_norm .mlp_post_norm [hidden]

Norm weights are the factors themselves (gemma3.py adds the 1 of Gemma's 1 + w). Q and K are in
half-split rotation order: dimension d pairs with d + head_dim/2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from edgegen._structs import msgspec


class Rope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rotary embedding: the inverse frequency of pair d is theta**(-2d/head_dim) / factors[d]."""

    theta: float
    factors: tuple[float, ...] = ()
    """One divisor per pair (head_dim/2), or empty for no scaling."""


class ModelConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Shape of a decoder-only transformer. Sizes are in elements."""

    architecture: str
    """Name of the architecture, e.g. "llama"."""
    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    norm_eps: float
    max_position: int
    ropes: tuple[Rope, ...]
    layer_rope: tuple[int, ...]
    """For each layer, its index in `ropes`."""
    layer_window: tuple[int, ...]
    """For each layer, how many positions a query attends to, itself included; 0 means all."""
    attention_scale: float
    """Factor of the attention scores, 1/sqrt(head_dim) for most models."""
    activation: Literal["silu", "gelu_tanh"] = "silu"
    embedding_scale: float = 1.0
    tie_embeddings: bool = True
    qkv_bias: bool = False
    qk_norm: bool = False
    post_norms: bool = False

    @property
    def q_size(self) -> int:
        """Number of rows of the query projection."""
        return self.num_heads * self.head_dim

    @property
    def kv_size(self) -> int:
        """Number of rows of the key projection, and of the value projection."""
        return self.num_kv_heads * self.head_dim

    def tensor_shapes(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield each canonical tensor and its shape, in execution order."""
        yield "embed", (self.vocab_size, self.hidden_size)
        for i in range(self.num_layers):
            for part, shape in self.layer_shapes().items():
                yield f"layers.{i}.{part}", shape
        yield "norm", (self.hidden_size,)
        if not self.tie_embeddings:
            yield "head", (self.vocab_size, self.hidden_size)

    def layer_shapes(self) -> dict[str, tuple[int, ...]]:
        """Return the tensor shapes of one layer by short name, e.g. ``{"q": (576, 576), ...}``."""
        h, inner, q, kv = self.hidden_size, self.intermediate_size, self.q_size, self.kv_size
        shapes: dict[str, tuple[int, ...]] = {"attn_norm": (h,)}
        shapes |= {"q": (q, h), "k": (kv, h), "v": (kv, h)}
        if self.qkv_bias:
            shapes |= {"q_bias": (q,), "k_bias": (kv,), "v_bias": (kv,)}
        if self.qk_norm:
            shapes |= {"q_norm": (self.head_dim,), "k_norm": (self.head_dim,)}
        shapes["o"] = (h, q)
        if self.post_norms:
            shapes["attn_post_norm"] = (h,)
        shapes |= {"mlp_norm": (h,), "gate": (inner, h), "up": (inner, h), "down": (h, inner)}
        if self.post_norms:
            shapes["mlp_post_norm"] = (h,)
        return shapes
