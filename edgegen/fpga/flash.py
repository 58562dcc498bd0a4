"""Configures a board, after checking what can be checked of the files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import msgspec

from edgegen.errors import CorruptFile, MissingDependency, MissingDevice, UsageError
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.driver import Driver, check_pair, wrong_build

_FIELDS = b"\x00\x09\x0f\xf0\x0f\xf0\x0f\xf0\x0f\xf0\x00\x00\x01"
"""How a .bit file begins; fields follow, each a letter, a length of two bytes, and text."""
_UNSET = 0xFFFFFFFF


class Header(msgspec.Struct, frozen=True):
    """What a .bit file of Vivado's says of itself."""

    part: str
    """Without "xc", which Vivado writes for some families only: 7z020clg400, k26-sfvc784-2LV-c."""
    build: int | None
    """The accelerator's; None where the design was given none."""


def header(bitstream: Path) -> Header:
    """Read a .bit file's header. Raises CorruptFile where it has none."""
    data = bitstream.read_bytes()[:4096]
    fields, at = {}, len(_FIELDS)
    while data.startswith(_FIELDS) and data[at : at + 1] in (b"a", b"b", b"c", b"d"):
        length = int.from_bytes(data[at + 1 : at + 3], "big")
        text = data[at + 3 : at + 3 + length].rstrip(b"\0").decode("ascii", "replace")
        fields[data[at : at + 1]], at = text, at + 3 + length
    if b"b" not in fields:
        raise CorruptFile(
            f"{bitstream} is no bitstream of Vivado's: its header names no part; build it again: "
            "edgegen fpga build"
        )
    found = re.search(r"UserID=0X([0-9A-F]{1,8})(?:;|$)", fields.get(b"a", ""), re.I)
    build = int(found[1], 16) if found else _UNSET
    return Header(_plain(fields[b"b"]), None if build == _UNSET else build)


def _plain(part: str) -> str:
    return part.lower().removeprefix("xc")


def check(bitstream: Path) -> Header:
    """Whether a bitstream and its .hwh belong together, to this edgegen, and to this board.

    PYNQ's images name the board in the variable BOARD; where it is not set, nothing is compared.

    Raises:
        CorruptFile: one is missing, not what it should be, or of another part than the other.
        CheckFailed: the accelerator is another build.
        MissingDevice: the design is for another board.
    """
    check_pair(bitstream)
    found, facts = header(bitstream), hwh.system(bitstream.with_suffix(".hwh"))
    device = _plain(facts.get("DEVICE", ""))
    if not (found.part.startswith(device) or device.startswith(found.part)):
        raise CorruptFile(
            f"{bitstream} is for {found.part}, its .hwh for {device}; build both again: edgegen "
            "fpga build"
        )
    if found.build is not None and found.build != build_id():
        raise wrong_build(found.build)
    here, there = _bare(os.environ.get("BOARD", "")), facts.get("BOARD", "")
    if here and there and here not in _bare(there):
        raise MissingDevice(
            f"{bitstream} is for {there}, this board is {os.environ['BOARD']}; build it for this "
            "one: edgegen fpga build --board"
        )
    return found


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9:]", "", name.lower())


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
