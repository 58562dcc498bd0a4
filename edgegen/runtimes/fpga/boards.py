"""FPGA boards: one TOML file each, in fpga/boards or from another package.

A package adds a board with an entry point of the group `edgegen.boards`, whose object is the path
of the TOML file. fpga/boards/kv260.toml is an example.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from edgegen._registry import DataRegistry
from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, UsageError
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.processors import ULTRASCALE, ZYNQ7, Processor

_REGISTRY = DataRegistry("board", "fpga", "boards")


@dataclass(frozen=True)
class Family:
    """Devices with the same cells and the same processing system."""

    synthesis: str
    """Command of yosys."""
    processor: Processor | None = None
    """Processing system of a Zynq device, which PYNQ configures; None for other devices."""

    @property
    def cells(self) -> str:
        """Return the name of the devices' cells, e.g. "xc7"."""
        return self.synthesis.rpartition(" ")[2].removeprefix("synth_")


FAMILIES: Mapping[str, Family] = {
    "zynq7": Family("synth_xilinx -family xc7", ZYNQ7),
    "ultrascale": Family("synth_xilinx -family xcup", ULTRASCALE),
    "alveo": Family("synth_xilinx -family xcup"),
    "ecp5": Family("synth_ecp5"),
}


class Resources(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Resources of a device. `bram36` counts block RAMs of 36 kbit."""

    lut: int
    ff: int
    dsp: int
    bram36: int


class OpenFlow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Settings with which open tools build for a board and configure it."""

    design: str
    """Folder in fpga/ with the design's Verilog and pins, and its top level without edgegen_."""
    device: tuple[str, ...]
    """Options of nextpnr-ecp5 that select the device."""
    cable: str
    """Name of the board in openFPGALoader."""
    whole_tokens: bool = False
    """Whether the design has the special function unit."""
    clock_net: str = ""
    """Net of the accelerator's clock, where nextpnr places for `placed_mhz`."""
    placed_mhz: float = 0.0
    """Clock that nextpnr places for. More than the design's gives placements that can be routed."""
    seed: int = 1
    """Seed of nextpnr's first placement."""


class Alveo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Settings with which v++ builds for an Alveo card."""

    platform: str
    """Name of the card's platform."""
    channels: int
    """Channels of its high-bandwidth memory, each with an accelerator of its own."""


class HostCpu(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Processor that computes the host's part of a step, for estimates."""

    name: str
    clock_mhz: float
    per_clock: float
    """Assumed instructions per clock of one core, of those that 64-bit Arm with NEON needs."""
    memory_gbps: float
    """Speed at which it exchanges activations and sums with the accelerator."""


class Board(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One board. Clocks are in MHz, memory bandwidth in GB/s, power in W."""

    name: str
    family: Literal["zynq7", "ultrascale", "alveo", "ecp5"]
    part: str
    board_part: str
    clock_mhz: float
    cores: int
    """Accelerators side by side, each with its own memory port."""
    port_bits: int
    memory_gbps: float
    registers: int
    """Address of the first accelerator's registers; the next accelerator's are 64 KB further."""
    power_w: float
    resources: Resources
    host: HostCpu = HostCpu("Cortex-A53", 1200.0, 1.0, 1.5)
    lanes: Literal[16, 32] = 32
    """Multipliers of an accelerator with the special function unit: 16 where memory delivers a beat
    of 128 bits in two cycles at most."""
    open_flow: OpenFlow | None = None
    """None where Vivado builds the bitstream."""
    alveo: Alveo | None = None

    @property
    def device_family(self) -> Family:
        """Return what the board's tools need to know about its device."""
        return FAMILIES[self.family]

    @property
    def computes_whole_tokens(self) -> bool:
        """Return whether its only design has the special function unit."""
        return self.open_flow is not None and self.open_flow.whole_tokens

    @property
    def has_barrier(self) -> bool:
        """Return whether the board's accelerators can wait for each other: those beside a Zynq's
        processor do."""
        return self.device_family.processor is not None

    def design(self, *, whole_tokens: bool = False, batch: bool = False) -> Design:
        """Return the accelerator for a use."""
        if whole_tokens:
            return "core_lite" if self.lanes == 16 else "core_unit"
        return "core_batch" if batch else "core"


def names() -> list[str]:
    """Return the names of all boards that load, sorted."""
    return list(_REGISTRY.paths())


def board(name: str) -> Board:
    """Return a board by its name, or by the path of a .toml file.

    Raises:
        UsageError: the name is unknown, or the file does not exist.
        CorruptFile: the file does not describe a board.
    """
    path = Path(name) if name.endswith(".toml") else _REGISTRY.path(name)
    if not path.is_file():
        raise UsageError(f"expected the file of a board, got {path}, which does not exist")
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=Board)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CorruptFile(
            f"{path.name}: {error}; expected the fields of fpga/boards/kv260.toml"
        ) from error
    values = {name: getattr(found, name) for name in ("clock_mhz", "cores", "port_bits", "power_w")}
    wrong = [f"{name} = {value}" for name, value in values.items() if not value > 0]
    if not found.memory_gbps >= 0:  # 0 where the design has no memory but its own
        wrong.append(f"memory_gbps = {found.memory_gbps}")
    if wrong:
        raise CorruptFile(f"{path.name}: expected positive numbers, got {', '.join(wrong)}")
    return found
