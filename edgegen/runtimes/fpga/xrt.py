"""Driver of the accelerator on an Alveo card, by XRT's Python package pyxrt.

pyxrt has no access to registers, so the kernel takes a queue as arguments and leaves the
accelerator's registers in a report. Never run on a card: tests run it with a stub of pyxrt.
"""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import (
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDependency,
    MissingDevice,
    ResourceError,
)
from edgegen.runtimes.fpga.driver import TIMEOUT_S, Driver, Traffic, lock
from edgegen.runtimes.fpga.kernel import NAME, REPORT, REPORT_BYTES, UNIT
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.registers import Register

SUFFIX = ".xclbin"
_PAGE = 4096


class XrtBuffer(np.ndarray[Any, np.dtype[np.uint8]]):
    """Bytes that host and card have a copy of, with the methods of pynq's buffers."""

    device_address: int
    flush: Callable[[], None]
    """Copy all bytes to the card."""
    invalidate: Callable[[], None]
    """Copy all bytes from the card."""


class XrtDriver(Driver):
    """The first compute unit of a card's binary. Not thread-safe."""

    def __init__(self, binary: Path, timeout_s: float = TIMEOUT_S) -> None:
        """Configure the first card.

        Args:
            binary: an .xclbin file that v++ linked.
            timeout_s: seconds after which a wait for a queue ends.

        Raises:
            MissingDependency: XRT's Python package is not installed.
            MissingDevice: there is no card, or another process uses it.
            CorruptFile: the file is missing, or of another design.
            CheckFailed: the accelerator has another build id.
        """
        self._api = _pyxrt()
        self.timeout_s, self.traffic, self.stale = timeout_s, Traffic(), False
        self.runs = deque(maxlen=4096)
        _check(self._api, binary)
        self._lock = lock("alveo")
        try:
            self._device, self._kernel = self._open(binary)
            self._report = self.allocate(REPORT_BYTES)
            self._start(0, [0])
            self._wait()
            self.stale = False
            self._check_build()
            self.clock_mhz = float(
                self._device.get_info(self._api.xrt_info_device.max_clock_frequency_mhz)
            )
            self._prepare()
        except BaseException:
            self.close()
            raise

    def _open(self, binary: Path) -> tuple[Any, Any]:
        api = self._api
        try:
            device = api.device(0)
            name = f"{NAME}:{{{UNIT}}}"
            kernel = api.kernel(device, device.load_xclbin(str(binary)), name, api.kernel.exclusive)
        except RuntimeError as error:
            raise MissingDevice(
                f"XRT cannot configure a card with {binary.name}: {error}; check: xrt-smi examine"
            ) from error
        return device, kernel

    @property
    def accelerators(self) -> int:
        """Return 1: each compute unit has a memory channel of its own."""
        return 1

    def read(self, register: Register, accelerator: int = 0) -> int:  # noqa: ARG002
        """Return the value of a register after the last queue."""
        return int(self._report.view(np.uint32)[register // 4])

    @property
    def registers(self) -> list[NDArray[np.uint32]]:
        """Return the registers after the last queue."""
        return [np.asarray(self._report).view(np.uint32)]

    def allocate(self, size: int, *, cacheable: bool = False) -> XrtBuffer:  # noqa: ARG002
        """Allocate bytes in the memory channel of the compute unit."""
        api, group = self._api, self._kernel.group_id(REPORT)
        count = size + -size % _PAGE
        try:
            bo = api.bo(self._device, count, api.bo.normal, group)
        except RuntimeError as error:
            raise ResourceError(
                f"no {size >> 20} MiB in the memory channel of {UNIT} ({error}); use a smaller "
                "model or context"
            ) from error
        buffer = np.frombuffer(bo.map(), np.uint8)[: size + -size % BEAT].view(XrtBuffer)
        directions = api.xclBOSyncDirection
        buffer.device_address = bo.address()
        buffer.flush = lambda: bo.sync(directions.XCL_BO_SYNC_BO_TO_DEVICE, count, 0)
        buffer.invalidate = lambda: bo.sync(directions.XCL_BO_SYNC_BO_FROM_DEVICE, count, 0)
        buffer.bo = bo  # type: ignore[attr-defined]  # lives as long as the buffer
        return buffer

    def invalidate(self, buffer: Any, at: int, size: int) -> None:  # noqa: ARG002
        """Copy a buffer from the card."""
        buffer.invalidate()

    def recover(self) -> None:
        """Refuse to run: XRT cannot configure a card again while its kernel hangs.

        Raises:
            DeviceTimeout: always.
        """
        raise DeviceTimeout(
            "the card's kernel did not end its last queue; reset the card: xrt-smi reset"
        )

    def _start(self, queue: int, counts: Sequence[int], position: int | None = None) -> None:
        self.stale = True  # until it has ended
        values = (queue, counts[0], position or 0)
        self._running = self._kernel(*values, self._report.bo)  # type: ignore[attr-defined]

    def _wait(self, count: int = 1) -> int:  # noqa: ARG002
        state = self._running.wait(round(1000 * self.timeout_s))
        states = self._api.ert_cmd_state
        if state == states.ERT_CMD_STATE_TIMEOUT:
            raise DeviceTimeout(
                f"the card's kernel has not ended its queue within {self.timeout_s:g} s; reset the "
                "card: xrt-smi reset"
            )
        if state != states.ERT_CMD_STATE_COMPLETED:
            raise EdgegenError(f"XRT ended the kernel with {state}; reset the card: xrt-smi reset")
        self._report.invalidate()
        return self.read(Register.STATUS)


def _pyxrt() -> ModuleType:
    try:
        return importlib.import_module("pyxrt")
    except ImportError as error:
        raise MissingDependency(
            "pyxrt is not installed; install XRT and run: source /opt/xilinx/xrt/setup.sh"
        ) from error


def _check(api: ModuleType, binary: Path) -> None:
    """Check that a binary has the kernel."""
    if not binary.is_file():
        raise CorruptFile(f"{binary} is missing; build it: edgegen fpga build --board u280")
    try:
        kernels = [kernel.get_name() for kernel in api.xclbin(str(binary)).get_kernels()]
    except RuntimeError as error:
        raise CorruptFile(f"{binary}: expected a binary of v++, got: {error}") from error
    if NAME not in kernels:
        raise CorruptFile(
            f"{binary}: expected the kernel {NAME}, got {', '.join(kernels) or 'none'}; build it "
            "again: edgegen fpga build --board u280"
        )
