"""A PYNQ device that is not there: real Overlay, MMIO, allocate and Clocks over the simulation.

It answers where a board's kernel drivers would: registers of the accelerator go to the Verilated
RTL, those of the processing system's clocks to a small table.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np

from edgegen._optional import need
from edgegen.errors import ResourceError
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.registers import SPAN, Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator

_ALIGN = 4096
_POLL = 20_000
"""Cycles that go by when the host looks at STATUS; a register's own access takes a handful."""


def sim_device(board: Board, size: int, behaviour: Behaviour | None = None) -> Any:
    """The accelerator in simulation, a `pynq.pl_server.device.Device` with `size` bytes of memory.

    Raises:
        MissingDependency: pynq, verilator or a C++ compiler is not installed.
    """
    base = need("pynq.pl_server.device", "pynq").Device

    class PynqSimDevice(SimDevice, base):  # type: ignore[misc, valid-type]  # pynq has no types
        """What pynq asks for by its class."""

        def __init__(self) -> None:
            base.__init__(self, f"edgegen simulation of {board.name}")
            SimDevice.__init__(self, board, size, behaviour or Behaviour())

    return PynqSimDevice()


class SimDevice:
    """What a device does; pynq is imported only where one is made."""

    def __init__(self, board: Board, size: int, behaviour: Behaviour) -> None:
        self.name, self.board = board.name, board
        processor = hwh.processor(board)
        self.arch = processor.arch
        self.capabilities = {"REGISTER_RW": True}
        self.memory = np.zeros(size, np.uint8)
        self.simulator = Simulator(self.memory)
        self.simulator.behave(behaviour)
        self.clocks = dict(processor.clock_registers)
        self.downloads = 0
        self._free = 0

    def get_bitfile_metadata(self, bitfile_name: str, partial: bool = False) -> Any:  # noqa: ARG002
        """What the .hwh beside the bitstream says, by PYNQ's own parser.

        On Zynq-7000 pynq 4.0.0 leaves the clock's frequency out and then divides by it.
        """
        from pynq.metadata.runtime_metadata_parser import RuntimeMetadataParser
        from pynqmetadata.frontends import Metadata

        parser = RuntimeMetadataParser(Metadata(input=str(Path(bitfile_name).with_suffix(".hwh"))))
        for clock in parser.clock_dict.values():
            if clock["frequency"] is None:
                clock["frequency"] = hwh.clock(self.board)
        return parser

    def download(self, bitstream: Any, parser: Any = None) -> None:
        """Configure: the accelerator starts anew, memory keeps its content."""
        self.simulator.reset()
        self.downloads += 1
        self.post_download(bitstream, parser)  # type: ignore[attr-defined]  # pynq's

    def read_registers(self, address: int, length: int) -> bytes:
        """Bytes from `address` on, a multiple of four."""
        words = [self._read(address + at) for at in range(0, length, 4)]
        return struct.pack(f"<{len(words)}I", *words)

    def write_registers(self, address: int, data: bytes) -> None:
        """Write words from `address` on."""
        for i, (word,) in enumerate(struct.iter_unpack("<I", bytes(data))):
            offset = address + 4 * i - self.board.registers
            if 0 <= offset < SPAN:
                self.simulator.write(offset, word)
            else:
                self.clocks[address + 4 * i] = word

    def _read(self, address: int) -> int:
        offset = address - self.board.registers
        if not 0 <= offset < SPAN:
            return self.clocks.get(address, 0)
        if offset == Register.STATUS:
            self.simulator.run(_POLL)
        return self.simulator.read(offset)

    def allocate(self, shape: Any, dtype: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        """A buffer in the simulated memory, from its low end up; nothing is freed."""
        from pynq.buffer import PynqBuffer

        count = int(np.prod(shape)) * np.dtype(dtype).itemsize
        start, self._free = self._free, self._free + count + -count % _ALIGN
        if self._free > len(self.memory):
            raise ResourceError(
                f"the simulated device has {len(self.memory) >> 20} MiB, {count >> 20} more do "
                "not fit"
            )
        place = self.memory[start : start + count]
        return PynqBuffer(
            shape, dtype, buffer=place, device=self, device_address=start, bo=0, coherent=False
        )

    def flush(self, bo: int, offset: int, pointer: int, size: int) -> None:
        """The host's caches and memory are one here."""

    def invalidate(self, bo: int, offset: int, pointer: int, size: int) -> None:
        """As `flush`."""

    def free_bitstream(self) -> None:
        """Nothing is held."""
