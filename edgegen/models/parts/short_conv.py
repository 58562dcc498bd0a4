"""Gated short convolution, LFM2's replacement of attention in most layers.

With B, C and z the thirds of in_proj x, and u = B * z: out_proj (C * v), where v of a token is the
sum over j of kernel[:, j] * u of the token `width - 1 - j` before it, its own included.
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive


class ShortConv(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="short_conv"):
    """Convolution over the tokens. Tensors: conv_in, conv_kernel [hidden, width], conv_out."""

    kind: ClassVar[str] = "short_conv"
    fused: ClassVar = {}

    width: int
    """Number of tokens that the convolution reads, the token itself included."""

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "conv_in", "conv_out"

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return ("conv_in",)

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return ("conv_out",)

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        return {
            "conv_in": (3 * hidden, hidden),
            "conv_kernel": (hidden, self.width),
            "conv_out": (hidden, hidden),
        }

    def state(self, hidden: int) -> dict[str, tuple[int, int]]:
        """Return u of each token: [1, hidden]."""
        return {"conv": (1, hidden)}

    @property
    def reach(self) -> int:
        """Number of tokens that a token reads, itself included."""
        return self.width

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        return positive(self, "width")


PART = ShortConv
