"""Configuring a board with a bitstream, after checking its files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, MissingDependency, MissingDevice, UsageError
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.driver import Driver, check_pair, wrong_build

_MAGIC = b"\x00\x09\x0f\xf0\x0f\xf0\x0f\xf0\x0f\xf0\x00\x00\x01"
"""Start of a .bit file. Fields follow: a letter, a length of two bytes, and text."""
_NO_USER_ID = 0xFFFFFFFF


class BitstreamHeader(msgspec.Struct, frozen=True):
    """Header of a .bit file that Vivado wrote."""

    part: str
    """Without "xc", which Vivado writes for some families only: 7z020clg400, k26-sfvc784-2LV-c."""
    build: int | None
    """Build id of the accelerator; None where the bitstream has no user id."""


def read_header(bitstream: Path) -> BitstreamHeader:
    """Read the header of a .bit file.

    Raises:
        CorruptFile: the file has no such header.
    """
    data = bitstream.read_bytes()[:4096]
    fields, at = {}, len(_MAGIC)
    while data.startswith(_MAGIC) and data[at : at + 1] in (b"a", b"b", b"c", b"d"):
        length = int.from_bytes(data[at + 1 : at + 3], "big")
        text = data[at + 3 : at + 3 + length].rstrip(b"\0").decode("ascii", "replace")
        fields[data[at : at + 1]], at = text, at + 3 + length
    if b"b" not in fields:
        raise CorruptFile(
            f"{bitstream}: expected a bitstream with a part in its header, got none; build it "
            "again: edgegen fpga build"
        )
    found = re.search(r"UserID=0X([0-9A-F]{1,8})(?:;|$)", fields.get(b"a", ""), re.I)
    build = int(found[1], 16) if found else _NO_USER_ID
    return BitstreamHeader(_without_xc(fields[b"b"]), None if build == _NO_USER_ID else build)


def _without_xc(part: str) -> str:
    return part.lower().removeprefix("xc")


def check(bitstream: Path) -> BitstreamHeader:
    """Check that a bitstream and its .hwh match each other, this edgegen, and this board.

    PYNQ images set the variable BOARD. Where it is not set, the board is not compared.

    Raises:
        CorruptFile: a file is missing or invalid, or the two are for different parts.
        CheckFailed: the accelerator has another build id.
        MissingDevice: the design is for another board.
    """
    check_pair(bitstream)
    header, info = read_header(bitstream), hwh.system(bitstream.with_suffix(".hwh"))
    device = _without_xc(info.get("DEVICE", ""))
    if not (header.part.startswith(device) or device.startswith(header.part)):
        raise CorruptFile(
            f"{bitstream} is for {header.part}, its .hwh for {device}; build both again: edgegen "
            "fpga build"
        )
    if header.build is not None and header.build != build_id():
        raise wrong_build(header.build)
    here, design = _letters(os.environ.get("BOARD", "")), info.get("BOARD", "")
    if here and design and here not in _letters(design):
        raise MissingDevice(
            f"{bitstream} is for {design}, this board is {os.environ['BOARD']}; build it for this "
            "board: edgegen fpga build --board"
        )
    return header


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9:]", "", name.lower())


def flash(bitstream: Path) -> str:
    """Configure this PYNQ board and return its state as text. Raises as `Driver` does."""
    driver = Driver(bitstream)
    try:
        return f"the accelerator runs at {driver.clock_mhz:g} MHz: {driver.dump()}"
    finally:
        driver.close()


def cable_command(bitstream: Path, board: Board, name: str) -> list[str]:
    """Return the openFPGALoader command for a board on a cable, after checking the bitstream.

    Args:
        bitstream: written by `edgegen fpga build`.
        board: a board with an `open_flow`.
        name: the board's name in commands, for messages.

    Raises:
        UsageError: the board is not configured over a cable.
        CorruptFile: the bitstream is missing, or for another part.
    """
    if board.open_flow is None:
        raise UsageError(f"{board.name} is configured by PYNQ on the board; leave --board out")
    if not bitstream.is_file():
        raise CorruptFile(f"{bitstream} is missing; build it: edgegen fpga build --board {name}")
    device = board.part.rpartition("-")[0].encode()  # LFE5U-85F
    if b"Part: " + device not in bitstream.read_bytes()[:1024]:
        raise CorruptFile(
            f"{bitstream}: expected a bitstream for {board.part}; build it again: edgegen fpga "
            f"build --board {name}"
        )
    return ["openFPGALoader", "-b", board.open_flow.cable, str(bitstream)]


def run_cable_command(command: list[str]) -> str:
    """Run a command of `cable_command` and return a message.

    Raises:
        MissingDependency: openFPGALoader is not installed.
        MissingDevice: the board is not connected.
    """
    if not shutil.which(command[0]):
        raise MissingDependency(
            "openFPGALoader is not installed; on Debian: apt install openfpgaloader"
        )
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[-1]
        raise MissingDevice(f"openFPGALoader failed to configure the board: {reason}")
    return "the board is configured"
