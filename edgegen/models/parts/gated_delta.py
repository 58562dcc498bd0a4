"""The gated delta rule (arXiv:2412.06464), Qwen3.5's replacement of attention in most layers.

Each value head has a matrix S [key_dim, value_dim], which a token changes and then reads:

    S = decay * S;   S = S + k (beta * (v - k S));   out = q S

q, k and v are SiLU of a convolution over the tokens, q and k then of length 1, q divided by
sqrt(key_dim). beta = sigmoid(delta_beta x), decay = exp(delta_a * softplus(delta_decay x +
delta_dt)). The part's output is delta_out (norm(out) * SiLU(delta_z x)), with a norm of each head.
Value head h reads the q and k of key head h // (value_heads / key_heads).
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive


class GatedDelta(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="gated_delta"):
    """Linear attention by the gated delta rule.

    Tensors: delta_qkv and delta_z, the projections of one row for each channel; delta_beta and
    delta_decay [value_heads, hidden], delta_conv [channels of q, k and v, width], delta_a and
    delta_dt [value_heads], delta_norm [value_dim], delta_out. delta_a is negative. delta_beta and
    delta_decay stay float: they have a thousandth of the weights, and the decays of all later
    tokens multiply.
    """

    kind: ClassVar[str] = "gated_delta"
    fused: ClassVar = {"delta_in": ("delta_qkv", "delta_z")}

    key_heads: int
    value_heads: int
    key_dim: int
    value_dim: int
    width: int
    """Number of tokens that the convolution reads, the token itself included."""

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "delta_in", "delta_out"

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return "delta_qkv", "delta_z", "delta_beta", "delta_decay"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return ("delta_out",)

    @property
    def key_size(self) -> int:
        """Number of channels of the keys, and of the queries."""
        return self.key_heads * self.key_dim

    @property
    def value_size(self) -> int:
        """Number of channels of the values."""
        return self.value_heads * self.value_dim

    @property
    def channels(self) -> int:
        """Number of channels of the convolution."""
        return 2 * self.key_size + self.value_size

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        return {
            "delta_qkv": (self.channels, hidden),
            "delta_z": (self.value_size, hidden),
            "delta_beta": (self.value_heads, hidden),
            "delta_decay": (self.value_heads, hidden),
            "delta_conv": (self.channels, self.width),
            "delta_a": (self.value_heads,),
            "delta_dt": (self.value_heads,),
            "delta_norm": (self.value_dim,),
            "delta_out": (hidden, self.value_size),
        }

    def recurrent(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return the inputs of the convolution "delta", and S of all heads "delta_matrix"."""
        rows = self.value_heads * self.key_dim
        return {"delta": (1, self.channels), "delta_matrix": (rows, self.value_dim)}

    @property
    def rates(self) -> int:
        """The decay and beta of each head."""
        return 2 * self.value_heads

    @property
    def reach(self) -> int:
        """Number of tokens whose inputs the convolution reads, its own included."""
        return self.width

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        found = positive(self, "key_heads", "value_heads", "key_dim", "value_dim", "width")
        if not found and self.value_heads % self.key_heads:
            found.append(
                f"value heads divisible by {self.key_heads} key heads, got {self.value_heads}"
            )
        return found


PART = GatedDelta
