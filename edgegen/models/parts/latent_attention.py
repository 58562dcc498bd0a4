"""Multi-head latent attention of DeepSeek-V2 (arXiv:2405.04434, section 2.1).

The cache has a latent vector for each token, from which the keys and values of all heads follow,
and one key with the rotary embedding that all heads share. The matrices that expand the latents are
absorbed: k_up into the queries, v_up into the output, so that the latents are keys and values.
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive


class LatentAttention(
    Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="latent_attention"
):
    """Attention with a latent vector and a shared key in the cache.

    Tensors: q_proj [heads * (nope + rope), hidden], or with `q_rank` q_a, q_a_norm and q_b; kv_a
    [rank + rope, hidden], kv_norm [rank], k_up [heads * nope, rank], v_up [heads * value, rank], o;
    with `bias` kv_a_bias and o_bias, and q_a_bias. k_up and v_up are not quantized.
    """

    kind: ClassVar[str] = "latent_attention"
    fused: ClassVar = {}

    num_heads: int
    nope_dim: int
    """Dimensions of a query that multiply a head's own key, without positions."""
    rope_dim: int
    """Dimensions of a query that multiply the shared key, with the rotary embedding."""
    value_dim: int
    """Size of a head's value."""
    rank: int
    """Size of a latent."""
    scale: float
    """Factor of the scores."""
    rope: int = 0
    """Index of the rotary embedding in `ModelConfig.ropes`."""
    q_rank: int = 0
    """Size of the vectors that queries are computed from; 0 is the hidden size."""
    bias: bool = False

    @property
    def head_dim(self) -> int:
        """Size of a head's query."""
        return self.nope_dim + self.rope_dim

    @property
    def cached(self) -> int:
        """Number of values in the cache for each token."""
        return self.rank + self.rope_dim

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return (*(("q_a", "q_b") if self.q_rank else ("q_proj",)), "kv_a", "o")

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return "q_a" if self.q_rank else "q_proj", "kv_a"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs, or which themselves, are added to the part's output."""
        return "o", "o_bias"

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        heads, q = self.num_heads, self.num_heads * self.head_dim
        shapes: dict[str, Shape] = {"q_proj": (q, hidden)}
        if self.q_rank:
            shapes = {"q_a": (self.q_rank, hidden), "q_a_norm": (self.q_rank,)}
            shapes["q_b"] = (q, self.q_rank)
        shapes["kv_a"] = (self.cached, hidden)
        if self.bias:
            shapes |= {"q_a_bias": (self.q_rank,)} if self.q_rank else {}
            shapes["kv_a_bias"] = (self.cached,)
        shapes["kv_norm"] = (self.rank,)
        shapes["k_up"] = (heads * self.nope_dim, self.rank)
        shapes["v_up"] = (heads * self.value_dim, self.rank)
        shapes["o"] = (hidden, heads * self.value_dim)
        return shapes | ({"o_bias": (hidden,)} if self.bias else {})

    def state(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return the shape of a token's latent, after its norm, with the shared key, after RoPE."""
        return {"latent": (1, self.cached)}

    def problems(self, ropes: int) -> list[str]:
        """Return what is inconsistent."""
        found = positive(self, "num_heads", "nope_dim", "rope_dim", "value_dim", "rank")
        if not 0 <= self.rope < ropes:
            found.append(f"rope to be an index into {ropes} ropes, got {self.rope}")
        if self.rope_dim % 2:
            found.append(f"an even number of rotated dimensions, got {self.rope_dim}")
        return found


PART = LatentAttention
