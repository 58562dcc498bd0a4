"""Drives the accelerator on a PYNQ board, or on `SimDevice`, which runs the same code.

Every wait has an end: when nothing has moved for a while, the registers are dumped into the error,
and the next call configures the device anew.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from edgegen._optional import need
from edgegen.errors import (
    CheckFailed,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDevice,
    ResourceError,
)
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.layout import BEAT, COMMAND_BYTES, Command
from edgegen.runtimes.fpga.registers import BUSY, FAILED, Register

QUEUE_COMMANDS = 4096
CLOCK_TOLERANCE = 1.01
TIMEOUT_S = 10.0


@dataclass
class Traffic:
    """What crossed between host and accelerator since loading, in bytes; cycles and beats too."""

    sent: int = 0
    """Activations."""
    received: int = 0
    """Sums."""
    commands: int = 0
    cycles: int = 0
    beats: int = 0
    """Read by the accelerator, 16 bytes each."""
    seconds: float = 0.0
    """From posting a queue to its end, by the host's clock."""


@dataclass(frozen=True)
class Run:
    """A queue that was done: its commands, and the cycles and beats that it took."""

    commands: Sequence[Command]
    cycles: int
    beats: int


class Driver:
    """The accelerator of a configured device. One process at a time; not thread-safe."""

    def __init__(self, bitstream: Path, device: Any = None, timeout_s: float = TIMEOUT_S) -> None:
        """Configure a device with `bitstream`, whose .hwh lies beside it.

        Args:
            bitstream: a .bit file.
            device: a `pynq.pl_server.device.Device`; the board's own by default.
            timeout_s: how long nothing may move before a wait ends.

        Raises:
            MissingDependency: pynq is not installed.
            MissingDevice: there is no device, or another process has it.
            CorruptFile: the .hwh is missing or of another design.
            CheckFailed: the accelerator's build or its clock is not the expected one.
            DeviceTimeout: its registers do not answer.
        """
        pynq = need("pynq", "pynq")
        self.timeout_s, self.traffic = timeout_s, Traffic()
        self.runs: deque[Run] = deque(maxlen=4096)
        """The last queues."""
        self.stale = False
        check_pair(bitstream)
        self._lock = _lock(device)
        try:
            self.overlay = self._configure(pynq, bitstream, device)
            self._core = getattr(self.overlay, hwh.IP)
            self._clocks = pynq.ps.Clocks
            self._allocate = pynq.allocate
            self._check_build()
            self.clock_mhz = self._check_clock()
            self.words = self.read(Register.WORDS)
            self._queue = self.allocate(QUEUE_COMMANDS * COMMAND_BYTES)
        except BaseException:
            self.close()
            raise

    @staticmethod
    def _configure(pynq: Any, bitstream: Path, device: Any) -> Any:
        # pynq keeps the clocks of the first device that a process configures.
        with contextlib.suppress(AttributeError):
            del pynq.ps.Clocks._real_instance
        try:
            return pynq.Overlay(str(bitstream), device=device)
        except RuntimeError as error:
            if "No Devices Found" in str(error):
                raise MissingDevice(
                    "there is no FPGA here that pynq knows; run on a PYNQ board as root, or take "
                    "--engine fpga-sim"
                ) from error
            raise

    def close(self) -> None:
        """Let another process have the device."""
        self._lock.close()

    def read(self, register: Register) -> int:
        """A register's value."""
        return int(self._core.read(int(register)))

    def allocate(self, size: int) -> Any:
        """A buffer of bytes that both sides see, a `pynq.buffer.PynqBuffer`."""
        try:
            return self._allocate((size + -size % BEAT,), np.uint8, target=self.overlay.device)
        except (RuntimeError, MemoryError) as error:
            raise ResourceError(
                f"{size >> 20} MiB of contiguous memory cannot be had ({error}); raise cma= on the "
                "kernel's command line, or take a smaller model"
            ) from error

    def run(self, commands: Sequence[Command]) -> None:
        """Have commands done, in order; returns when the last one's sums are in memory.

        Raises:
            DeviceTimeout: nothing moved for `timeout_s`; the message has the registers.
            EdgegenError: the accelerator counted errors.
        """
        if self.stale:
            self.recover()
        for start in range(0, len(commands), QUEUE_COMMANDS):
            self._run(commands[start : start + QUEUE_COMMANDS])

    def recover(self) -> None:
        """Configure the device anew; buffers keep their content."""
        self.overlay.download()
        self._check_build()
        self.stale = False

    def _run(self, commands: Sequence[Command]) -> None:
        data = b"".join(command.encode() for command in commands)
        self._queue[: len(data)] = np.frombuffer(data, np.uint8)
        self._queue.flush()
        start = time.perf_counter()
        self.stale = True  # until the wait has come to its end, whatever interrupts it
        self._core.write(int(Register.QUEUE), self._queue.device_address // BEAT)
        self._core.write(int(Register.COUNT), len(commands))
        status = self._wait()
        self.traffic.seconds += time.perf_counter() - start
        self.stale = False
        if status & FAILED:
            raise EdgegenError(
                f"the accelerator counted {self.read(Register.ERRORS)} errors ({self.dump()})"
            )
        self._count(commands)

    def _wait(self) -> int:
        """Until the queue is done: STATUS."""
        moved, deadline = (-1, -1), 0.0
        while True:
            status = self.read(Register.STATUS)
            if not status & BUSY:
                return status
            now = (self.read(Register.DONE), self.read(Register.BEATS))
            if now != moved:
                moved, deadline = now, time.monotonic() + self.timeout_s
            elif time.monotonic() > deadline:
                raise DeviceTimeout(
                    f"the accelerator has not moved for {self.timeout_s:g} s ({self.dump()}); it "
                    "is configured anew at the next call"
                )

    def dump(self) -> str:
        """All registers, as text."""
        parts = []
        for register in Register:
            with contextlib.suppress(DeviceTimeout):
                parts.append(f"{register.name}={self.read(register):#x}")
        return " ".join(parts) or "no register answers"

    def _count(self, commands: Sequence[Command]) -> None:
        t = self.traffic
        t.sent += sum(command.input_bytes for command in commands)
        t.received += sum(command.output_bytes for command in commands)
        t.commands += len(commands)
        run = Run(commands, self.read(Register.CYCLES), self.read(Register.BEATS))
        t.cycles, t.beats = t.cycles + run.cycles, t.beats + run.beats
        self.runs.append(run)

    def _check_build(self) -> None:
        found = self.read(Register.BUILD)
        if found != build_id():
            raise wrong_build(found)

    def _check_clock(self) -> float:
        asked = float(self.overlay.clock_dict[0]["frequency"] or 0)
        found = float(self._clocks.fclk0_mhz)
        if asked and found > asked * CLOCK_TOLERANCE:
            raise CheckFailed(
                f"the accelerator's clock is {found:g} MHz, it was built for {asked:g}; its "
                "results would be wrong. Set PL clock 0 to what the .hwh says"
            )
        return found


def wrong_build(found: int) -> CheckFailed:
    """The refusal of an accelerator that is not this edgegen's."""
    return CheckFailed(
        f"the accelerator is build {found:08x}, this edgegen drives {build_id():08x}; build and "
        "flash it again: edgegen fpga build"
    )


def check_pair(bitstream: Path) -> None:
    """The .hwh that belongs to a bitstream is there, and has an accelerator."""
    beside = bitstream.with_suffix(".hwh")
    for path in (bitstream, beside):
        if not path.is_file():
            raise CorruptFile(
                f"{path} is missing: PYNQ needs {bitstream.name} and {beside.name} together; build "
                "both again: edgegen fpga build"
            )
    hwh.base_address(beside)


def _lock(device: Any) -> IO[str]:
    """A lock that this process holds on the device, until the file is closed."""
    import fcntl  # not on Windows, which has no pynq either

    tag = "board" if device is None else str(device.tag)
    folder = cache_dir() / "fpga"
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / f"{tag.replace(' ', '-')}.lock").open("a+", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.seek(0)
        owner = file.read().strip() or "unknown"
        file.close()
        raise MissingDevice(
            f"the FPGA is in use by process {owner}; wait for it to end, or end it"
        ) from error
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def view(buffer: Any, at: int, count: int) -> NDArray[np.int32]:
    """`count` int32 at byte `at` of a buffer."""
    return np.asarray(buffer)[at : at + 4 * count].view(np.int32)
