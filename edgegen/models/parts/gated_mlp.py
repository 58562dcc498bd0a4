"""The gated MLP (arXiv:2002.05202, section 2): down(activation(gate(x)) * up(x))."""

from __future__ import annotations

from typing import ClassVar, Literal

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive

Activation = Literal["silu", "gelu_tanh"]


class GatedMlp(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="gated_mlp"):
    """Gated MLP. Tensors: gate, up, down; with `bias` gate_bias, up_bias, down_bias."""

    kind: ClassVar[str] = "gated_mlp"
    fused: ClassVar = {"gate_up": ("gate", "up"), "gate_up_bias": ("gate_bias", "up_bias")}

    inner: int
    """Number of rows of gate and of up."""
    activation: Activation = "silu"
    bias: bool = False

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "gate_up", "down"

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return "gate", "up"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs, or which themselves, are added to the part's output."""
        return "down", "down_bias"

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        shapes: dict[str, Shape] = {"gate": (self.inner, hidden), "up": (self.inner, hidden)}
        if self.bias:
            shapes |= {"gate_bias": (self.inner,), "up_bias": (self.inner,)}
        shapes["down"] = (hidden, self.inner)
        if self.bias:
            shapes["down_bias"] = (hidden,)
        return shapes

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        return positive(self, "inner")


PART = GatedMlp
