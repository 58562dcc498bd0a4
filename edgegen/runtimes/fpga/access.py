"""Access of C code to accelerators: mapped registers, or functions in their place."""

from __future__ import annotations

import ctypes
import platform
from dataclasses import dataclass

from edgegen.errors import MissingDependency
from edgegen.runtimes.fpga.driver import Driver


@dataclass(frozen=True)
class Access:
    """Addresses of a device's registers, or of functions in their place; None is NULL."""

    registers: tuple[int, ...] = ()
    """Address of each accelerator's mapped registers."""
    read: int | None = None
    write: int | None = None
    sync: int | None = None
    user: int | None = None


def board_access(driver: Driver) -> Access:
    """Return the access to a board: mapped registers, and caches that the library or XRT syncs.

    Raises:
        MissingDependency: this pynq has no function that 32-bit code can call.
    """
    registers = tuple(core.ctypes.data for core in driver.registers)
    if platform.machine() == "aarch64":
        return Access(registers)
    try:
        from pynq._3rdparty import xrt

        sync = ctypes.cast(xrt.libc.xclSyncBO, ctypes.c_void_p).value
    except (ImportError, AttributeError) as error:
        raise MissingDependency(
            "--fpga-host native: expected pynq 3.0 on a 32-bit board, got another one; choose "
            "--fpga-host python"
        ) from error
    handle = ctypes.cast(driver.overlay.device.handle, ctypes.c_void_p).value
    return Access(registers, sync=sync, user=handle)
