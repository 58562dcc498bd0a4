"""An embedding of the token for each layer, as Gemma 4 E2B and E4B have it.

With e the model's embedding of a token, a layer adds

    layer_out (activation(layer_gate x) * (norm(layer_project e) + row of layer_table))

The table of all layers together is larger than the layers. It is stored with the bits of the
model's embedding, and engines read the rows of the tokens only.
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive
from edgegen.models.parts.gated_mlp import Activation


class LayerEmbedding(
    Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="layer_embedding"
):
    """Embedding of the token for a layer.

    Tensors: layer_project, layer_input_norm, layer_table [vocab, size], layer_gate, layer_out.
    """

    kind: ClassVar[str] = "layer_embedding"
    alone: ClassVar[bool] = False
    fused: ClassVar = {}

    vocab: int
    """Number of rows of the table."""
    size: int
    """Number of values of a row."""
    activation: Activation = "gelu_tanh"

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "layer_project", "layer_gate", "layer_out"

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of the tables whose rows tokens look up."""
        return ("layer_table",)

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input, or the model's embedding."""
        return "layer_project", "layer_gate"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return ("layer_out",)

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        return {
            "layer_project": (self.size, hidden),
            "layer_input_norm": (self.size,),
            "layer_table": (self.vocab, self.size),
            "layer_gate": (self.size, hidden),
            "layer_out": (hidden, self.size),
        }

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        return positive(self, "vocab", "size")


PART = LayerEmbedding
