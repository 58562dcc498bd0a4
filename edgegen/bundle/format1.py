"""The model's description in manifests of format 1: a dense decoder.

Every layer has one attention and one gated MLP, of the same sizes.
"""

from __future__ import annotations

from typing import Literal

from edgegen._structs import msgspec
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp


class DenseShape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Shape of a dense decoder. Sizes are in elements."""

    architecture: str
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
    activation: Literal["silu", "gelu_tanh"] = "silu"
    embedding_scale: float = 1.0
    tie_embeddings: bool = True
    qkv_bias: bool = False
    qk_norm: bool = False
    """Whether queries and keys have a norm of each head."""
    post_norms: bool = False

    def config(self) -> ModelConfig:
        """Return the configuration.

        Raises:
            ValueError: `layer_rope` or `layer_window` do not have a value for each layer.
        """
        for field in ("layer_rope", "layer_window"):
            count = len(getattr(self, field))
            if count != self.num_layers:
                raise ValueError(
                    f"expected {field} to have one value per layer ({self.num_layers}), got {count}"
                )
        pairs = zip(self.layer_rope, self.layer_window, strict=True)
        kinds, layers = arrange(self._layer(rope, window) for rope, window in pairs)
        return ModelConfig(
            architecture=self.architecture,
            vocab_size=self.vocab_size,
            hidden_size=self.hidden_size,
            norm_eps=self.norm_eps,
            max_position=self.max_position,
            ropes=self.ropes,
            kinds=kinds,
            layers=layers,
            embedding_scale=self.embedding_scale,
            tie_embeddings=self.tie_embeddings,
        )

    def _layer(self, rope: int, window: int) -> tuple[Branch, Branch]:
        attention = Attention(
            num_heads=self.num_heads,
            num_kv_heads=self.num_kv_heads,
            head_dim=self.head_dim,
            scale=self.attention_scale,
            rope=rope,
            window=window,
            bias=self.qkv_bias,
            qk_norm="head" if self.qk_norm else "",
        )
        mlp = GatedMlp(inner=self.intermediate_size, activation=self.activation)
        post = self.post_norms
        return Branch("attn", (attention,), post_norm=post), Branch("mlp", (mlp,), post_norm=post)
