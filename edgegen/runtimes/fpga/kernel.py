"""Interface of the accelerator as a kernel that XRT starts; fpga/alveo/edgegen_kernel.v has it."""

from __future__ import annotations

from typing import NamedTuple

NAME = "edgegen_kernel"
UNIT = f"{NAME}_1"
"""Compute unit that the driver uses. v++ numbers those of a kernel from 1."""
CONTROL, MEMORY = "s_axi_control", "m_axi_gmem"
SPAN = 0x1000
"""Size of the registers' address range, in bytes."""


class Argument(NamedTuple):
    """Argument of the kernel: a scalar of 32 bits, or an address of 64 bits."""

    name: str
    offset: int
    port: str = CONTROL

    @property
    def size(self) -> int:
        """Return the bytes of the register."""
        return 4 if self.port == CONTROL else 8


ARGUMENTS = (
    Argument("queue", 0x10),
    Argument("entries", 0x18),
    Argument("position", 0x20),
    Argument("report", 0x28, MEMORY),
)
REPORT = len(ARGUMENTS) - 1
REPORT_BYTES = 64
