"""Configures a board, after checking what can be checked of the files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from edgegen.errors import CorruptFile, MissingDependency, MissingDevice, UsageError
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import Board
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


def loader(bitstream: Path, board: Board, name: str) -> list[str]:
    """The call of openFPGALoader for an ECP5 board, once the bitstream is known to be of its part.

    Raises:
        UsageError: the board has no ECP5.
        CorruptFile: the bitstream is missing, or of another part.
    """
    if board.family != "ecp5":
        raise UsageError(f"{board.name} is configured by pynq on itself; leave --board out")
    if not bitstream.is_file():
        raise CorruptFile(f"{bitstream} is missing; build it: edgegen fpga build --board {name}")
    device = board.part.partition("-6")[0].encode()  # LFE5U-85F
    if b"Part: " + device not in bitstream.read_bytes()[:1024]:
        raise CorruptFile(
            f"{bitstream} is not for {board.part}; build it again: edgegen fpga build "
            f"--board {name}"
        )
    return ["openFPGALoader", "-b", name, str(bitstream)]


def load(words: list[str]) -> str:
    """Run the call. Raises MissingDependency without the tool, MissingDevice without the board."""
    if not shutil.which(words[0]):
        raise MissingDependency(
            "openFPGALoader is not installed; on Debian: apt install openfpgaloader"
        )
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[-1]
        raise MissingDevice(f"openFPGALoader could not configure the board: {reason}")
    return "the board is configured"
