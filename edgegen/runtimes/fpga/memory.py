"""The DDR3 memory of an open board: its description, and its initialization by the host.

The host sends the mode registers, and finds for each byte of the data bus the delay at which reads
are right.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, MissingDevice
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.link import Link

DESCRIPTION = "memory.json"
"""Description of the memory, which fpga/ecpix5/litedram_core.py writes beside the bitstream."""
RUNNING = 0x0F
"""DFI control: the controller drives the memory, with clock, termination and no reset."""
PATTERN_BYTES = 4 * BEAT
"""Size of the pattern at the end of memory that shows whether reads are right."""
_CYCLES_A_READ = 400
"""Minimum cycles of a register's read on the board, by which delays are counted."""


class MemoryCommand(msgspec.Struct, frozen=True):
    """A step of the memory's initialization."""

    name: str
    address: int
    bank: int
    register: str
    value: int
    cycles: int
    """Minimum number of cycles after it."""


class BoardMemory(msgspec.Struct, frozen=True):
    """A board's memory and its controller."""

    mhz: float
    bytes: int
    lanes: int
    """Bytes of the data bus."""
    bitslips: int
    delays: int
    registers: dict[str, int]
    commands: tuple[MemoryCommand, ...]


def read_description(path: Path) -> BoardMemory:
    """Read memory.json.

    Raises:
        CorruptFile: it is missing or damaged.
    """
    if not path.is_file():
        raise CorruptFile(f"{path} is missing; build it: edgegen fpga build --board ecpix5")
    try:
        return msgspec.json.decode(path.read_bytes(), type=BoardMemory)
    except msgspec.DecodeError as error:
        raise CorruptFile(f"{path}: {error}; build it again: edgegen fpga build") from error


class Controller:
    """Initialization of the memory."""

    def __init__(self, link: Link, memory: BoardMemory) -> None:
        """Use a link to a board with this memory."""
        self._link, self._memory = link, memory

    def start(self) -> None:
        """Initialize the memory, unless it runs and reads are right.

        Raises:
            MissingDevice: no delay makes reads right.
        """
        control = self._memory.registers["sdram_dfii_control"]
        pattern = np.random.default_rng(1).integers(0, 256, PATTERN_BYTES, np.uint8)
        self._at = self._memory.bytes - PATTERN_BYTES
        if self._link.control(control) != RUNNING:
            for command in self._memory.commands:
                self._command(command)
            self._link.set_control(control, RUNNING)
        elif self._link.load(self._at, PATTERN_BYTES) == pattern.tobytes():
            return
        self._link.store(self._at, pattern.tobytes())
        for lane in range(self._memory.lanes):
            self._level(lane, pattern[lane :: self._memory.lanes])

    def _set(self, name: str, value: int) -> None:
        self._link.set_control(self._memory.registers[name], value)

    def _command(self, command: MemoryCommand) -> None:
        if command.register == "control":
            self._set("sdram_dfii_control", command.value)
        else:
            self._set("sdram_dfii_pi0_address", command.address)
            self._set("sdram_dfii_pi0_baddress", command.bank)
            self._set("sdram_dfii_pi0_command", command.value)
            self._set("sdram_dfii_pi0_command_issue", 1)
        for _ in range(command.cycles // _CYCLES_A_READ + 1):
            self._link.control(self._memory.registers["sdram_dfii_control"])

    def _level(self, lane: int, pattern: NDArray[np.uint8]) -> None:
        """Set a lane to the middle of the longest run of delays at which reads are right."""
        found: list[tuple[int, int, int]] = []  # length, bitslip, first delay
        for bitslip in range(self._memory.bitslips):
            length = 0
            for delay in range(self._memory.delays):
                self._delay(lane, bitslip, delay)
                data = self._link.load(self._at, pattern.nbytes * self._memory.lanes)
                own = np.frombuffer(data, np.uint8)[lane :: self._memory.lanes]
                length = length + 1 if self._seen(lane) and np.array_equal(own, pattern) else 0
                found.append((length, bitslip, delay - length + 1))
        length, bitslip, first = max(found)
        if not length:
            raise MissingDevice(
                f"expected the memory's byte {lane} at one of {len(found)} delays, got it at none; "
                "switch the board off and on"
            )
        self._delay(lane, bitslip, first + length // 2)

    def _delay(self, lane: int, bitslip: int, delay: int) -> None:
        self._set("ddrphy_dly_sel", 1 << lane)
        self._set("ddrphy_rdly_dq_rst", 1)
        for _ in range(delay):
            self._set("ddrphy_rdly_dq_inc", 1)
        self._set("ddrphy_rdly_dq_bitslip_rst", 1)
        for _ in range(bitslip):
            self._set("ddrphy_rdly_dq_bitslip", 1)
        self._set("ddrphy_dly_sel", 0)
        self._set("ddrphy_burstdet_clr", 1)

    def _seen(self, lane: int) -> bool:
        """Return whether a read's strobe was found since `_delay`."""
        seen = self._link.control(self._memory.registers["ddrphy_burstdet_seen"])
        return bool(seen >> lane & 1)
