"""Driver of the accelerators on a PYNQ board, or on a simulated device.

Every wait has a timeout. The error contains the registers, and the next call configures the device
again.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Mapping, Sequence
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
    UsageError,
)
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.layout import BEAT, COMMAND_BYTES, Command
from edgegen.runtimes.fpga.registers import BUSY, FAILED, Register
from edgegen.runtimes.fpga.shards import divide

QUEUE_COMMANDS = 4096
CLOCK_TOLERANCE = 1.01
TIMEOUT_S = 10.0


@dataclass
class Traffic:
    """Totals since the driver was created."""

    sent: int = 0
    """Bytes of activations."""
    received: int = 0
    """Bytes of sums."""
    queues: int = 0
    """Round trips between host and accelerators, which are started together."""
    commands: int = 0
    cycles: int = 0
    """Cycles of the accelerator that ran longest in each round trip."""
    beats: int = 0
    """Beats of 16 bytes that the accelerators read."""
    seconds: float = 0.0
    """Time from starting a queue to its end, by the host's clock."""


@dataclass(frozen=True)
class Run:
    """Completed queues that started together: their cycles, and the beats that they read."""

    commands: Sequence[Command]
    cycles: int
    beats: int


@dataclass
class Started:
    """Programs that run while the host does something else."""

    entries: Sequence[int]
    """Number of entries of each."""
    start: float
    """Time by `time.perf_counter`."""
    ended: bool = False
    """Whether they have ended without an error."""


class Driver:
    """The accelerators of a configured device, for one process at a time. Not thread-safe.

    They share the device's memory, and the products of a queue.
    """

    after_timeout = "the next call configures it again"
    """Advice in the error of a wait without progress."""
    _started: Started | None = None
    """Programs that nothing has waited for yet."""

    def __init__(
        self,
        bitstream: Path,
        device: Any = None,
        timeout_s: float = TIMEOUT_S,
        accelerators: int | None = None,
    ) -> None:
        """Configure a device.

        Args:
            bitstream: a .bit file, with its .hwh in the same folder.
            device: a `pynq.pl_server.device.Device`; the board's own by default.
            timeout_s: seconds without progress after which a wait ends.
            accelerators: number of accelerators to use; by default all of the design.

        Raises:
            MissingDependency: pynq is not installed.
            UsageError: the design has fewer accelerators.
            MissingDevice: there is no device, or another process uses it.
            CorruptFile: the .hwh is missing or of another design.
            CheckFailed: the accelerator has another build id, or its clock is too fast.
            DeviceTimeout: the accelerator's registers do not answer.
        """
        pynq = need("pynq", "pynq")
        self.timeout_s, self.traffic = timeout_s, Traffic()
        self.runs: deque[Run] = deque(maxlen=4096)
        """The last completed queues."""
        self.stale = False
        check_pair(bitstream)
        self.present = hwh.accelerators(bitstream.with_suffix(".hwh"))
        """Accelerators of the design."""
        names = _chosen(bitstream, accelerators, self.present)
        self._lock = lock("board" if device is None else str(device.tag))
        try:
            frequencies = hwh.clocks(bitstream.with_suffix(".hwh"))
            self.overlay = self._configure(pynq, bitstream, device, frequencies)
            self._cores = [getattr(self.overlay, name) for name in names]
            self._clocks = pynq.ps.Clocks
            self._allocate = pynq.allocate
            self._check_build()
            self.clock_mhz = self._check_clock(frequencies[0])
            self._prepare()
        except BaseException:
            self.close()
            raise

    @staticmethod
    def _configure(
        pynq: Any, bitstream: Path, device: Any, frequencies: Mapping[int, float]
    ) -> Any:
        # pynq caches the clocks of the first device that a process configures.
        with contextlib.suppress(AttributeError):
            del pynq.ps.Clocks._real_instance
        try:
            overlay = pynq.Overlay(str(bitstream), download=False, device=device)
        except RuntimeError as error:
            if "No Devices Found" in str(error):
                raise MissingDevice(
                    "pynq finds no FPGA; run on a PYNQ board as root, or choose --engine fpga-sim"
                ) from error
            raise
        _complete_clocks(overlay.clock_dict, frequencies)
        overlay.download()
        return overlay

    def close(self) -> None:
        """Release the device for other processes, when it has ended what was started."""
        self.settle()
        self._lock.close()

    @property
    def accelerators(self) -> int:
        """Return the number of accelerators in use."""
        return len(self._cores)

    def read(self, register: Register, accelerator: int = 0) -> int:
        """Return the value of an accelerator's register."""
        return int(self._cores[accelerator].read(int(register)))

    @property
    def registers(self) -> list[NDArray[np.uint32]]:
        """Return the mapped registers of each accelerator; a simulated device has none."""
        return [core.mmio.array for core in self._cores]

    def allocate(self, size: int, *, cacheable: bool = False) -> Any:
        """Allocate a `pynq.buffer.PynqBuffer` of bytes, shared by host and accelerator."""
        options = {"target": self.overlay.device, "cacheable": int(cacheable)}
        try:
            return self._allocate((size + -size % BEAT,), np.uint8, **options)
        except (RuntimeError, MemoryError) as error:
            raise ResourceError(
                f"no {size >> 20} MiB of contiguous memory ({error}); raise cma= on the kernel's "
                "command line, or use a smaller model"
            ) from error

    def invalidate(self, buffer: Any, at: int, size: int) -> None:
        """Make a part of a buffer that the accelerator wrote visible to the host."""
        buffer[at : at + size].invalidate()

    def run(self, commands: Sequence[Command]) -> None:
        """Run commands; return when all sums are in memory.

        One accelerator runs them in order. Several share them, and run at the same time.

        Raises:
            DeviceTimeout: no progress for `timeout_s`; the message has the registers.
            EdgegenError: an accelerator reported errors.
        """
        if self.stale:
            self.recover()
        step = QUEUE_COMMANDS - self.accelerators + 1  # a product that is cut has several commands
        for start in range(0, len(commands), step):
            self._run(commands[start : start + step])

    def _prepare(self) -> None:
        """Read the accelerator's sizes and allocate the queue, after its build was checked."""
        self.words, self.tokens = self.read(Register.WORDS), self.read(Register.TOKENS)
        self._queue = self.allocate(QUEUE_COMMANDS * COMMAND_BYTES)

    def recover(self) -> None:
        """Configure the device again; buffers keep their content."""
        self._started = None
        self.overlay.download()
        self._check_build()
        self.stale = False

    def _run(self, commands: Sequence[Command]) -> None:
        parts = divide(commands, self.accelerators)
        counts = [len(part) for part in parts if part]
        data = b"".join(command.encode() for part in parts for command in part)
        self._queue[: len(data)] = np.frombuffer(data, np.uint8)
        self._queue.flush()
        self._execute(self._queue.device_address, counts)
        t = self.traffic
        t.sent += sum(command.input_bytes for command in commands)
        t.received += sum(command.output_bytes for command in commands)
        self._count(commands, counts)

    def start_program(self, address: int, entries: Sequence[int], position: int) -> Started:
        """Start programs in memory for the token at a position; `finish` waits for them.

        Args:
            address: of the first accelerator's program; those of the others follow it.
            entries: number of entries of each.
            position: the token's.

        Raises: as `run`.
        """
        self.settle()
        if self.stale:
            self.recover()
        start = time.perf_counter()
        self._start(address // BEAT, entries, position)
        self._started = Started(entries, start)
        self.stale = False
        return self._started

    def settle(self) -> None:
        """Wait as `finish` does. An error concerns only whoever asks for the results later."""
        with contextlib.suppress(EdgegenError):
            self.finish()

    def finish(self) -> None:
        """Wait for the programs that were started, if any.

        Raises: as `run`.
        """
        if self._started is None:
            return
        run = self._started
        self.stale = True  # an interrupted wait leaves accelerators running
        self._started = None
        self._complete(run.entries, run.start)
        self._count((), run.entries)
        run.ended = True

    def _execute(self, address: int, counts: Sequence[int]) -> None:
        """Run queues, one on each of the first accelerators.

        Args:
            address: of the first queue; the others follow it.
            counts: numbers of entries.
        """
        self.finish()
        start = time.perf_counter()
        self._start(address // BEAT, counts)
        self._complete(counts, start)

    def _complete(self, counts: Sequence[int], start: float) -> None:
        """Wait for queues that were started at a time."""
        status = self._wait(len(counts))
        self.traffic.seconds += time.perf_counter() - start
        self.stale = False
        if status & FAILED:
            errors = sum(self.read(Register.ERRORS, i) for i in range(len(counts)))
            raise EdgegenError(f"the accelerator reported {errors} errors ({self.dump()})")

    def _start(self, queue: int, counts: Sequence[int], position: int | None = None) -> None:
        """Start queues, the first one at an address in beats, for a token at a position."""
        self.stale = True  # until they have ended
        for core, count in zip(self._cores[: len(counts)], counts, strict=True):
            if position is not None:
                core.write(int(Register.POSITION), position)
            core.write(int(Register.QUEUE), queue)
            queue += count * COMMAND_BYTES // BEAT
        for core, count in zip(self._cores[: len(counts)], counts, strict=True):
            core.write(int(Register.COUNT), count)

    def _wait(self, count: int = 1) -> int:
        """Wait until the queues of the first accelerators are done, and return their STATUS."""
        progress: list[int] = []
        deadline, all_bits = 0.0, 0
        for i in range(count):
            while (status := self.read(Register.STATUS, i)) & BUSY:
                now = [self.read(r, i) for r in (Register.DONE, Register.BEATS)]
                if now != progress:
                    progress, deadline = now, time.monotonic() + self.timeout_s
                elif time.monotonic() > deadline:
                    raise DeviceTimeout(
                        f"no progress of the accelerator for {self.timeout_s:g} s "
                        f"({self.dump()}); {self.after_timeout}"
                    )
            progress, all_bits = [], all_bits | status
        return all_bits

    def dump(self) -> str:
        """Return all registers as text."""
        found = [self._dump(i) for i in range(self.accelerators)]
        if self.accelerators == 1:
            return found[0]
        return "; ".join(f"accelerator {i}: {text}" for i, text in enumerate(found))

    def _dump(self, accelerator: int) -> str:
        parts = []
        for register in Register:
            with contextlib.suppress(DeviceTimeout):
                parts.append(f"{register.name}={self.read(register, accelerator):#x}")
        return " ".join(parts) or "no register answers"

    def _count(self, commands: Sequence[Command], counts: Sequence[int]) -> None:
        t = self.traffic
        t.queues, t.commands = t.queues + 1, t.commands + sum(counts)
        used = range(len(counts))
        cycles = max(self.read(Register.CYCLES, i) for i in used)
        run = Run(commands, cycles, sum(self.read(Register.BEATS, i) for i in used))
        t.cycles, t.beats = t.cycles + run.cycles, t.beats + run.beats
        self.runs.append(run)

    def _check_build(self) -> None:
        for i in range(self.accelerators):
            found = self.read(Register.BUILD, i)
            if found != build_id():
                raise wrong_build(found)

    def _check_clock(self, limit: float) -> float:
        actual = float(self._clocks.fclk0_mhz)
        if actual > limit * CLOCK_TOLERANCE:
            raise CheckFailed(
                f"expected a clock of at most {limit:g} MHz, for which the accelerator was built, "
                f"got {actual:g}; set PL clock 0 to the .hwh's frequency"
            )
        return actual


def _chosen(bitstream: Path, accelerators: int | None, there: int) -> list[str]:
    """Return the names of the accelerators to use. Raises UsageError if there are fewer."""
    count = there if accelerators is None else accelerators
    if not 1 <= count <= there:
        raise UsageError(
            f"{bitstream.name}: expected 1 to {there} accelerators, got {count}; change "
            "--accelerators"
        )
    return [hwh.instance(i) for i in range(count)]


def _complete_clocks(clocks: dict[int, dict[str, Any]], frequencies: Mapping[int, float]) -> None:
    """Fill in the frequencies that pynq does not read from a .hwh file.

    pynq 4.0.0 reads none on Zynq-7000 and then divides by None; 3.0 and 3.1 use the divisors.
    """
    for i, mhz in frequencies.items():
        if i in clocks and clocks[i].get("frequency") is None:
            clocks[i]["frequency"] = mhz


def wrong_build(found: int) -> CheckFailed:
    """Return the error for an accelerator of another build."""
    return CheckFailed(
        f"expected an accelerator of build {build_id():08x}, got {found:08x}; build and flash it "
        "again: edgegen fpga build"
    )


def check_pair(bitstream: Path) -> None:
    """Check that a bitstream has a .hwh beside it, of a design with the accelerator.

    Raises:
        CorruptFile: a file is missing, or the .hwh is of another design.
    """
    beside = bitstream.with_suffix(".hwh")
    for path in (bitstream, beside):
        if not path.is_file():
            raise CorruptFile(
                f"{path} is missing: PYNQ needs {bitstream.name} and {beside.name} together; build "
                "both again: edgegen fpga build"
            )
    hwh.base_address(beside)


def lock(tag: str) -> IO[str]:
    """Lock the device with this name for this process, until the returned file is closed."""
    import fcntl  # not on Windows, which has no pynq either

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
            f"the FPGA is in use by process {owner}; wait until it ends, or end it"
        ) from error
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def view(buffer: Any, at: int, count: int) -> NDArray[np.int32]:
    """Return `count` int32 of a buffer, starting at byte `at`."""
    return np.asarray(buffer)[at : at + 4 * count].view(np.int32)
