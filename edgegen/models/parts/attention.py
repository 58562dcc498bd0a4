"""Grouped-query attention (arXiv:2305.13245), with the options of the families that use it."""

from __future__ import annotations

from typing import ClassVar, Literal

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive


class Attention(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="attention"):
    """Attention with keys and values in the cache. Query head h uses key head h // group.

    Tensors: q, k, v, o; with `bias` q_bias, k_bias, v_bias; with `out_bias` o_bias; with `qk_norm`
    q_norm and k_norm; with `offsets` k_mean and k_first, and v_mean without `sinks`; with `sinks`
    sinks; with `gate` attn_gate.
    """

    kind: ClassVar[str] = "attention"
    fused: ClassVar = {"qkv": ("q", "k", "v"), "qkv_bias": ("q_bias", "k_bias", "v_bias")}

    num_heads: int
    num_kv_heads: int
    head_dim: int
    scale: float
    """Factor of the scores, 1/sqrt(head_dim) for most models."""
    rope: int | None = 0
    """Index of the rotary embedding in `ModelConfig.ropes`; None for no positions (NoPE)."""
    window: int = 0
    """Number of positions that a query attends to, itself included; 0 means all."""
    bias: bool = False
    """Whether queries, keys and values have a bias."""
    out_bias: bool = False
    qk_norm: Literal["", "head", "all", "qkv"] = ""
    """Norm of queries and keys before the rotary embedding: of each head, or over all heads.

    "qkv" is the norm of each head, and one of each head's values that has no weight, as in Gemma 4.
    """
    softcap: float = 0.0
    """c of the scores' cap c * tanh(score / c), as in Gemma 2; 0 is none."""
    sinks: bool = False
    """Whether each head has a learned score that takes part in the softmax, without a value."""
    gate: bool = False
    """Whether the heads' outputs are multiplied by sigmoid(attn_gate x), as in Qwen3.5."""
    offsets: bool = False
    """Whether the cache stores keys and values minus offsets (`edgegen.arithmetic.offsets`), with
    RoPE only. Set by an export; engines with a cache format of their own may ignore it."""

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return ("qkv", "attn_gate", "o") if self.gate else ("qkv", "o")

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return "q", "k", "v", "attn_gate"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs, or which themselves, are added to the part's output."""
        return "o", "o_bias"

    @property
    def norms_heads(self) -> bool:
        """Whether each head's query and key have a norm."""
        return self.qk_norm in ("head", "qkv")

    @property
    def norms_values(self) -> bool:
        """Whether each head's values have a norm, which has no weight."""
        return self.qk_norm == "qkv"

    @property
    def q_size(self) -> int:
        """Number of rows of the query projection."""
        return self.num_heads * self.head_dim

    @property
    def kv_size(self) -> int:
        """Number of rows of the key projection, and of the value projection."""
        return self.num_kv_heads * self.head_dim

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        rows = {"q": self.q_size, "k": self.kv_size, "v": self.kv_size}
        shapes: dict[str, Shape] = {name: (n, hidden) for name, n in rows.items()}
        if self.bias:
            shapes |= {f"{name}_bias": (n,) for name, n in rows.items()}
        if self.qk_norm:
            shapes |= {
                f"{name}_norm": (self.head_dim if self.norms_heads else rows[name],)
                for name in ("q", "k")
            }
        if self.offsets:
            means = ("k_mean", "k_first") if self.sinks else ("k_mean", "k_first", "v_mean")
            shapes |= dict.fromkeys(means, (self.kv_size,))
        if self.sinks:
            shapes["sinks"] = (self.num_heads,)
        if self.gate:
            shapes["attn_gate"] = (self.q_size, hidden)
        shapes["o"] = (hidden, self.q_size)
        if self.out_bias:
            shapes["o_bias"] = (hidden,)
        return shapes

    def state(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return the shapes of a token's keys "k" and values "v"."""
        shape = (self.num_kv_heads, self.head_dim)
        return {"k": shape, "v": shape}

    @property
    def reach(self) -> int:
        """Number of tokens that a token attends to, itself included; 0 means all."""
        return self.window

    def problems(self, ropes: int) -> list[str]:
        """Return what is inconsistent."""
        found = positive(self, "num_heads", "num_kv_heads", "head_dim")
        if not found and self.num_heads % self.num_kv_heads:
            found.append(
                f"query heads divisible by {self.num_kv_heads} key/value heads, "
                f"got {self.num_heads}"
            )
        if self.rope is not None and not 0 <= self.rope < ropes:
            found.append(f"rope to be an index into {ropes} ropes, got {self.rope}")
        if self.offsets and self.rope is None:
            found.append("offsets of keys with a rope only")
        if self.window < 0:
            found.append(f"window to be 0 or more, got {self.window}")
        return found


PART = Attention
