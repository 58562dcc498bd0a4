"""The boards, as data: fpga/boards/*.toml."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from edgegen._assets import asset
from edgegen.errors import CorruptFile, UsageError


class Resources(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a device has."""

    lut: int
    ff: int
    dsp: int
    bram36: int


class Board(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One board. Clocks in MHz, memory in GB/s, power in W."""

    name: str
    family: Literal["zynq7", "ultrascale", "alveo", "ecp5"]
    part: str
    board_part: str
    clock_mhz: float
    cores: int
    """Accelerators side by side, each on a memory port of its own."""
    port_bits: int
    memory_gbps: float
    registers: int
    """Where the first accelerator's registers are; the next is 64 KB on."""
    power_w: float
    resources: Resources


def names() -> list[str]:
    """All boards, by the names that the command line takes."""
    return sorted(path.stem for path in _folder().glob("*.toml"))


def board(name: str) -> Board:
    """A board by its name, or by the path of a .toml file of one's own.

    Raises:
        UsageError: no such board.
        CorruptFile: the file does not describe one.
    """
    path = Path(name) if name.endswith(".toml") else _folder() / f"{name}.toml"
    if not path.is_file():
        raise UsageError(f"no board {name!r}; choose from: {', '.join(names())}, or a .toml file")
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Board)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CorruptFile(f"{path.name}: {error}; see fpga/boards/kv260.toml") from error


def _folder() -> Path:
    return asset("fpga", "boards")
