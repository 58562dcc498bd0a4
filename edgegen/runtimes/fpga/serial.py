"""Driver of the accelerator on an open board, over its serial line.

Never run on a board: tests run it with the design's RTL, and with LiteDRAM's model of the memory.
"""

from __future__ import annotations

import os
import weakref
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from edgegen.errors import DeviceTimeout, ResourceError
from edgegen.runtimes.fpga.driver import TIMEOUT_S, Driver, Traffic, lock
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.link import Link, Port, Terminal
from edgegen.runtimes.fpga.memory import DESCRIPTION, PATTERN_BYTES, Controller, read_description


class SerialBuffer(np.ndarray[Any, np.dtype[np.uint8]]):
    """Bytes that host and board have a copy of, with the methods of pynq's buffers."""

    device_address: int
    flush: Callable[[], None]
    """Copy all bytes to the board."""
    invalidate: Callable[[], None]
    """Copy all bytes from the board."""


class SerialDriver(Driver):
    """The accelerator of an open board. Not thread-safe."""

    after_timeout = "press the board's reset button, and start edgegen again"

    def __init__(self, bitstream: Path, port: Port | None = None, timeout_s: float = TIMEOUT_S):
        """Connect to a configured board and initialize its memory.

        Args:
            bitstream: the board's .bit file, with memory.json in the same folder.
            port: the board's; by default that of the variable EDGEGEN_SERIAL, or /dev/ttyUSB1.
            timeout_s: seconds without an answer after which a wait ends.

        Raises:
            MissingDevice: there is no board, its memory does not work, or it is in use.
            CorruptFile: memory.json is missing or damaged.
            CheckFailed: the accelerator has another build id.
            DeviceTimeout: the board does not answer.
        """
        self.timeout_s, self.traffic, self.stale = timeout_s, Traffic(), False
        self.runs = deque(maxlen=4096)
        self.memory = read_description(bitstream.with_name(DESCRIPTION))
        self.clock_mhz = self.memory.mhz
        self._used: dict[int, int] = {}
        self._lock = lock("serial")
        try:
            path = os.environ.get("EDGEGEN_SERIAL", "/dev/ttyUSB1")
            self._cores = [Link(port or Terminal(path, timeout_s))]
            self._check_build()
            self._wait()  # for a queue of a process that was ended
            Controller(self.link, self.memory).start()
            self._prepare()
        except BaseException:
            self.close()
            raise

    @property
    def link(self) -> Link:
        """Return the commands to the board."""
        link: Link = self._cores[0]
        return link

    def close(self) -> None:
        """Release the board for other processes."""
        if hasattr(self, "_cores"):
            self.link.port.close()
        super().close()

    def allocate(self, size: int, *, cacheable: bool = False) -> SerialBuffer:  # noqa: ARG002
        """Allocate bytes of the board's memory, until the buffer is deleted.

        Raises:
            ResourceError: there is not enough memory.
        """
        size += -size % BEAT
        at = 0
        for start, end in sorted(self._used.items()):
            if start - at >= size:
                break
            at = end + -end % 4096
        if at + size > self.memory.bytes - PATTERN_BYTES:
            raise ResourceError(
                f"no {size >> 20} MiB in the board's memory; use a smaller model or context"
            )
        self._used[at] = at + size
        plain, link = np.zeros(size, np.uint8), self.link
        buffer = plain.view(SerialBuffer)
        buffer.device_address = at
        weakref.finalize(buffer, self._used.pop, at)
        buffer.flush = lambda: link.store(at, plain.tobytes())
        buffer.invalidate = lambda: plain.__setitem__(
            slice(None), np.frombuffer(link.load(at, size), np.uint8)
        )
        return buffer

    def invalidate(self, buffer: Any, at: int, size: int) -> None:
        """Copy a part of a buffer from the board; `at` is a multiple of 16."""
        data = self.link.load(buffer.device_address + at, size + -size % BEAT)
        buffer[at : at + size] = np.frombuffer(data, np.uint8)[:size]

    def recover(self) -> None:
        """Refuse to run: only the board's reset button stops its accelerator.

        Raises:
            DeviceTimeout: always.
        """
        raise DeviceTimeout(
            f"the board's accelerator did not end its last queue; {self.after_timeout}"
        )
