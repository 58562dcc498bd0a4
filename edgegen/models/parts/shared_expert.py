"""A gated MLP beside a mixture of experts, whose share each token chooses, as in Qwen2-MoE.

The output is sigmoid(shared_gate x) * down(silu(gate(x)) * up(x)). Qwen3-Next and Qwen3.5-MoE have
it too.
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape
from edgegen.models.parts.gated_mlp import GatedMlp


class SharedExpert(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True,
                   tag="shared_expert"):  # fmt: skip
    """Gated MLP with a factor. Tensors: gate, up, down; shared_gate [1, hidden], which is float."""

    kind: ClassVar[str] = "shared_expert"
    fused: ClassVar = GatedMlp.fused

    inner: int
    """Number of rows of gate and of up."""

    @property
    def mlp(self) -> GatedMlp:
        """The MLP without its factor."""
        return GatedMlp(self.inner)

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return self.mlp.products

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return (*self.mlp.readers, "shared_gate")

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return self.mlp.writers

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        return {**self.mlp.shapes(hidden), "shared_gate": (1, hidden)}

    def problems(self, ropes: int) -> list[str]:
        """Return what is inconsistent."""
        return self.mlp.problems(ropes)


PART = SharedExpert
