"""Configures a PYNQ board, after checking what can be checked of the files."""

from __future__ import annotations

from pathlib import Path

from edgegen.errors import CorruptFile
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.driver import Driver, check_pair

_SYNC = b"\xaa\x99\x55\x66"
"""The word by which a Xilinx bitstream's configuration begins."""


def check(bitstream: Path) -> int:
    """Whether a bitstream and its .hwh are such; the accelerator's base address.

    Raises:
        CorruptFile: one is missing, or not what it should be.
    """
    check_pair(bitstream)
    if _SYNC not in bitstream.read_bytes()[:4096]:
        raise CorruptFile(
            f"{bitstream} is no bitstream of a Xilinx device: it has no synchronization word; "
            "build it again: edgegen fpga build"
        )
    return hwh.base_address(bitstream.with_suffix(".hwh"))


def flash(bitstream: Path) -> str:
    """Configure the board, and say what answers. Raises as `Driver` does."""
    driver = Driver(bitstream)
    try:
        return f"the accelerator answers at {driver.clock_mhz:g} MHz: {driver.dump()}"
    finally:
        driver.close()
