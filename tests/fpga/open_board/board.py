"""The ECPIX-5 design in simulation: its RTL on LiteDRAM's controller and model of the memory."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgegen._assets import asset
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.link import Link
from edgegen.runtimes.fpga.memory import DESCRIPTION
from edgegen.runtimes.fpga.serial import SerialDriver

HERE = Path(__file__).parent
ANSWER_CYCLES = 200_000
"""Cycles within which the next byte of an answer must come."""


class SimulatedPort:
    """Serial port of the simulated board."""

    def __init__(self, library: ctypes.CDLL) -> None:
        library.board_new.restype = ctypes.c_void_p
        library.board_cycles.restype = ctypes.c_uint64
        self.library = library
        self.handle = ctypes.c_void_p(library.board_new())

    def send(self, data: bytes) -> None:
        self.library.board_send(self.handle, data, len(data))

    def receive(self, count: int) -> bytes:
        answer = (ctypes.c_uint8 * max(count, 1))()
        limit = ctypes.c_uint64(ANSWER_CYCLES * max(count, 1))
        got = self.library.board_receive(self.handle, answer, count, limit)
        return bytes(answer[:got])

    def drain(self) -> None:
        self.run(1 << 24)
        while self.receive(1 << 16):
            pass

    def run(self, cycles: int) -> None:
        self.library.board_run(self.handle, ctypes.c_uint64(cycles))

    def close(self) -> None:
        assert not self.library.board_outside(self.handle)
        self.library.board_free(self.handle)

    @property
    def cycles(self) -> int:
        return int(self.library.board_cycles(self.handle))


class FastLink(Link):
    """Link that writes long data into the memory's banks, past the serial line."""

    port: SimulatedPort

    def store(self, at: int, data: bytes) -> None:
        if len(data) <= 4096:
            super().store(at, data)
            return
        beats = (ctypes.c_uint64(at // BEAT), data, ctypes.c_uint64(len(data) // BEAT))
        self.port.library.board_poke(self.port.handle, *beats)


def build(folder: Path, rows: int) -> Path:
    """Compile the design with a memory of `rows` rows, 16 KB each; return the library."""
    options = (f"--mhz={board('ecpix5').clock_mhz}", f"--rows={rows}", f"-o{folder}")
    script = [sys.executable, str(HERE / "memory_model.py"), *options]
    subprocess.run(script, check=True, capture_output=True)
    design = asset("fpga", "ecpix5", "edgegen_link.v").parent
    files = [design / "edgegen_link.v", design / "edgegen_system.v", HERE / "edgegen_bench.v"]
    parts = [*simulator.sources("core_lite"), *files, folder / "litedram_core.v"]
    bits = (rows * 16384 - 1).bit_length()
    path = folder / "board.so"
    simulator.build(path, HERE / "bench.cpp", "edgegen_bench", parts, f"-GBITS={bits}")
    return path


def connect(folder: Path, *, fast: bool = False) -> tuple[SerialDriver, SimulatedPort]:
    """Start a simulated board that `build` compiled, and connect its driver."""
    port = SimulatedPort(ctypes.CDLL(str(folder / "board.so")))
    driver = SerialDriver(folder / "edgegen.bit", port)
    assert (folder / DESCRIPTION).exists()
    if fast:
        driver._cores = [FastLink(port)]
    return driver, port


def pattern(size: int, seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, size, np.uint8)
