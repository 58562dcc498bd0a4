"""A learned factor of the residual, as at the end of Gemma 4's layers."""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape


class LayerScale(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="layer_scale"):
    """Multiple of the input: layer_scale * x. Tensor: layer_scale [1].

    In a branch of its own, without norms, it multiplies the residual by 1 + layer_scale.
    """

    kind: ClassVar[str] = "layer_scale"
    fused: ClassVar = {}

    @property
    def products(self) -> tuple[str, ...]:
        """Return nothing: there is no matrix."""
        return ()

    @property
    def readers(self) -> tuple[str, ...]:
        """Return nothing: a rotation of the residual commutes with a factor."""
        return ()

    @property
    def writers(self) -> tuple[str, ...]:
        """Return nothing, as for `readers`."""
        return ()

    def shapes(self, hidden: int) -> dict[str, Shape]:  # noqa: ARG002
        """Return the shapes of the checkpoint's tensors by short name."""
        return {"layer_scale": (1,)}

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return nothing: there are no options."""
        return []


PART = LayerScale
