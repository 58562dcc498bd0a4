"""A mixture of experts: gated MLPs of which a router chooses a few for each token.

After Switch Transformers (arXiv:2101.03961) and Mixtral (arXiv:2401.04088, section 2.1). With the
router's scores r, the output is the sum of weight(e) * expert e (x) over the `chosen` experts of
the largest scores; the weights are the softmax of r, over these or over all experts.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive

Activation = Literal["silu", "gelu_tanh", "swiglu_oai"]


class Experts(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="experts"):
    """Mixture of experts. Tensors: router [experts, hidden], experts.{e}.gate, .up and .down.

    With `router_bias` router_bias [experts], with `bias` experts.{e}.gate_bias, .up_bias and
    .down_bias.
    """

    kind: ClassVar[str] = "experts"
    fused: ClassVar = {"gate_up": ("gate", "up"), "gate_up_bias": ("gate_bias", "up_bias")}

    experts: int
    """Number of experts."""
    chosen: int
    """Number of experts of a token."""
    inner: int
    """Number of rows of an expert's gate and up."""
    activation: Activation = "silu"
    """"swiglu_oai" is gpt-oss's: gate and up limited to `limit`, gate * sigmoid(1.702 gate), and 1
    added to up."""
    limit: float = 7.0
    normalize: bool = True
    """Whether the weights are the softmax over the chosen experts, or over all."""
    router_bias: bool = False
    bias: bool = False

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        names = [f"experts.{e}.gate_up" for e in range(self.experts)]
        return (*names, *(f"experts.{e}.down" for e in range(self.experts)))

    @property
    def active(self) -> float:
        """Share of the products' weights that one token multiplies."""
        return self.chosen / self.experts

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        each = [f"experts.{e}.{name}" for name in ("gate", "up") for e in range(self.experts)]
        return ("router", *each)

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs, or which themselves, are added to the part's output."""
        names = ("down", "down_bias")
        return tuple(f"experts.{e}.{name}" for name in names for e in range(self.experts))

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        shapes: dict[str, Shape] = {"router": (self.experts, hidden)}
        if self.router_bias:
            shapes["router_bias"] = (self.experts,)
        own: dict[str, Shape] = {"gate": (self.inner, hidden), "up": (self.inner, hidden)}
        own["down"] = (hidden, self.inner)
        if self.bias:
            own |= {"gate_bias": (self.inner,), "up_bias": (self.inner,), "down_bias": (hidden,)}
        # One kind of tensor after the other, as containers store them.
        return shapes | {
            f"experts.{e}.{name}": shape for name, shape in own.items() for e in range(self.experts)
        }

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        found = positive(self, "experts", "chosen", "inner")
        if not found and self.chosen > self.experts:
            found.append(f"at most {self.experts} chosen experts, got {self.chosen}")
        return found


PART = Experts
