"""The ULX3S design in simulation, over its serial line, and its bitstream from open tools."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.fpga import flash, open_flow
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.layout import Command, Mode, pack_inputs, unpack_sums
from edgegen.runtimes.fpga.registers import Register

pytestmark = [pytest.mark.fpga, pytest.mark.slow]

HERE = Path(__file__).parent


class Line:
    """Host side of the serial line."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library
        library.serial_new.restype = ctypes.c_void_p
        self.handle = ctypes.c_void_p(library.serial_new())

    def ask(self, data: bytes, count: int = 0) -> bytes:
        self.library.serial_send(self.handle, data, len(data))
        answer = (ctypes.c_uint8 * max(count, 1))()
        got = self.library.serial_receive(self.handle, answer, count, 20_000)
        assert got == count
        return bytes(answer[:count])

    def read(self, register: int) -> int:
        return int.from_bytes(self.ask(b"R" + bytes([register]), 4), "little")

    def write(self, register: int, value: int) -> None:
        self.ask(b"W" + bytes([register]) + value.to_bytes(4, "little"))

    def load(self, at: int, data: bytes) -> None:
        for i in range(0, len(data), 16):
            self.ask(b"w" + ((at + i) // 16).to_bytes(2, "little") + data[i : i + 16])

    def fetch(self, at: int, size: int) -> bytes:
        places = [(at + i) // 16 for i in range(0, size, 16)]
        return b"".join(self.ask(b"r" + place.to_bytes(2, "little"), 16) for place in places)


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    if simulator.verilator() is None:
        pytest.skip("verilator is not installed")
    path = tmp_path_factory.mktemp("serial") / "serial.so"
    where = board("ulx3s")
    flow = where.open_flow
    assert flow is not None
    parts = [p for p in open_flow.files(where, flow) if p.stem != open_flow.top(flow)]
    simulator.build(path, HERE / "serial.cpp", "edgegen_serial", parts, "-GDIVISOR=8")
    found = Line(ctypes.CDLL(str(path)))
    yield found
    found.library.serial_free(found.handle)


def test_a_product_over_the_serial_line(line: Line) -> None:
    rng = np.random.default_rng(0)
    w = rng.integers(-127, 128, (8, 64)).astype(np.int8)
    x = rng.integers(-127, 128, (2, 64)).astype(np.int8)
    assert line.read(Register.BUILD) == build_id()
    line.write(Register.SCRATCH, 0x12345678)
    assert line.read(Register.SCRATCH) == 0x12345678
    line.load(0x400, w.reshape(4, 2, 8, 8).swapaxes(1, 2).tobytes())
    line.load(0x200, pack_inputs(x).tobytes())
    command = Command(Mode.W8, 2, 8, 64, 0x400, 32, 0x200, 0x800)
    line.load(0x100, command.encode())
    assert line.fetch(0x100, 32) == command.encode()
    line.write(Register.QUEUE, 0x10)
    line.write(Register.COUNT, 1)
    assert (line.read(Register.STATUS), line.read(Register.DONE)) == (0, 1)
    data: Any = np.frombuffer(line.fetch(0x800, command.output_bytes), np.int32)
    assert np.array_equal(unpack_sums(data, 2, 8), x.astype(int) @ w.astype(int).T)


def test_the_bitstream_reaches_its_clock(tmp_path: Path) -> None:
    """Synthesize, place, route and pack, which takes about 10 minutes."""
    where = board("ulx3s")
    built = open_flow.build(where, tmp_path)
    assert built.mhz >= where.clock_mhz
    pll = {found["constraint"] for found in open_flow.timing(tmp_path, where).values()}
    assert pll == {where.clock_mhz}
    bitstream = Path(built.bitstream)
    assert bitstream.stat().st_size > 100_000
    assert flash.cable_command(bitstream, where, "ulx3s") == [
        "openFPGALoader",
        "-b",
        "ulx3s",
        str(bitstream),
    ]
