"""State space with scalar decays (Mamba-2, arXiv:2405.21060), of Granite 4 and Falcon-H1.

Each head has a matrix S [state_dim, head_dim], which a token changes and then reads:

    S = decay * S + B (dt * x);   out = C S + d * x

x [heads, head_dim], B and C [groups, state_dim] are SiLU of a convolution over the tokens, with a
bias. dt = softplus(ssm_dt u + ssm_dt_bias) within the limits, for the part's input u, and decay =
exp(ssm_a * dt). The part's output is ssm_out norm(out * SiLU(ssm_z u)), with a norm of each group
of heads where the part has one. Head h reads the B and C of group h // (heads / groups).
"""

from __future__ import annotations

from typing import ClassVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape, positive


class StateSpace(Part, msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="state_space"):
    """Linear attention by a state space.

    Tensors: ssm_z and ssm_xbc, the projections of one row for each channel; ssm_dt [heads, hidden],
    ssm_conv [channels of x, B and C, width], ssm_conv_bias [channels], ssm_a, ssm_d and ssm_dt_bias
    [heads], ssm_norm [heads * head_dim], ssm_out. ssm_a is negative. ssm_dt stays float: it has a
    hundredth of the weights, and the decays of all later tokens multiply.
    """

    kind: ClassVar[str] = "state_space"
    fused: ClassVar = {"ssm_in": ("ssm_z", "ssm_xbc")}

    heads: int
    groups: int
    """Number of groups of heads; those of one group share B and C."""
    head_dim: int
    state_dim: int
    width: int
    """Number of tokens that the convolution reads, the token itself included."""
    min_dt: float = 0.0
    max_dt: float = 0.0
    """Limits of dt; a maximum of 0 is none."""
    norm: bool = True
    """Whether the outputs of each group have a norm."""

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the stored matrices."""
        return "ssm_in", "ssm_out"

    @property
    def readers(self) -> tuple[str, ...]:
        """Tensors that multiply the part's input."""
        return "ssm_z", "ssm_xbc", "ssm_dt"

    @property
    def writers(self) -> tuple[str, ...]:
        """Tensors whose outputs are added to the part's output."""
        return ("ssm_out",)

    @property
    def inner(self) -> int:
        """Number of channels of x, of all heads."""
        return self.heads * self.head_dim

    @property
    def group_size(self) -> int:
        """Number of channels of B, and of C, of all groups."""
        return self.groups * self.state_dim

    @property
    def channels(self) -> int:
        """Number of channels of the convolution."""
        return self.inner + 2 * self.group_size

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name."""
        shapes: dict[str, Shape] = {
            "ssm_z": (self.inner, hidden),
            "ssm_xbc": (self.channels, hidden),
            "ssm_dt": (self.heads, hidden),
            "ssm_conv": (self.channels, self.width),
            "ssm_conv_bias": (self.channels,),
            "ssm_dt_bias": (self.heads,),
            "ssm_a": (self.heads,),
            "ssm_d": (self.heads,),
        }
        if self.norm:
            shapes["ssm_norm"] = (self.inner,)
        return shapes | {"ssm_out": (hidden, self.inner)}

    def recurrent(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return the inputs of the convolution "ssm", and S of all heads "ssm_matrix"."""
        rows = self.heads * self.state_dim
        return {"ssm": (1, self.channels), "ssm_matrix": (rows, self.head_dim)}

    @property
    def rates(self) -> int:
        """The decay and dt of each head."""
        return 2 * self.heads

    @property
    def reach(self) -> int:
        """Number of tokens whose inputs the convolution reads, its own included."""
        return self.width

    def problems(self, ropes: int) -> list[str]:  # noqa: ARG002
        """Return what is inconsistent."""
        found = positive(self, "heads", "groups", "head_dim", "state_dim", "width")
        if not found and self.heads % self.groups:
            found.append(f"heads divisible by {self.groups} groups, got {self.heads}")
        if self.min_dt < 0 or 0 < self.max_dt < self.min_dt:
            found.append(f"limits of dt in order, got {self.min_dt} and {self.max_dt}")
        return found


PART = StateSpace
