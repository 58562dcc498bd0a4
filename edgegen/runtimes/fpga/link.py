"""Serial line of an open board, and the commands of fpga/ecpix5/edgegen_link.v."""

from __future__ import annotations

import os
import zlib
from typing import Protocol

from edgegen.errors import DeviceTimeout, EdgegenError, MissingDevice
from edgegen.runtimes.fpga.layout import BEAT

CHUNK = 4096
"""Beats in a transfer, which a CRC follows."""


class Port(Protocol):
    """A serial port."""

    def send(self, data: bytes) -> None:
        """Send bytes."""

    def receive(self, count: int) -> bytes:
        """Return `count` bytes, or fewer at a timeout."""

    def close(self) -> None:
        """Close the port."""


class Terminal:
    """Serial port of this system, at 4 Mbaud."""

    def __init__(self, path: str, timeout_s: float) -> None:
        """Open a port.

        Raises:
            MissingDevice: there is no such port, or it is not allowed.
        """
        import termios  # not on Windows

        try:
            self._file = os.open(path, os.O_RDWR | os.O_NOCTTY)
            settings = termios.tcgetattr(self._file)
        except (OSError, termios.error) as error:
            raise MissingDevice(
                f"{path}: expected the serial port of a board, got: {error}; set EDGEGEN_SERIAL"
            ) from error
        settings[0] = settings[1] = settings[3] = 0
        settings[2] = termios.CS8 | termios.CREAD | termios.CLOCAL
        settings[4] = settings[5] = termios.B4000000
        settings[6][termios.VMIN], settings[6][termios.VTIME] = 0, min(round(10 * timeout_s), 255)
        termios.tcsetattr(self._file, termios.TCSANOW, settings)
        termios.tcflush(self._file, termios.TCIOFLUSH)

    def send(self, data: bytes) -> None:
        """Send bytes."""
        at = 0
        while at < len(data):
            at += os.write(self._file, data[at:])

    def receive(self, count: int) -> bytes:
        """Return `count` bytes, or fewer at a timeout."""
        parts = b""
        while len(parts) < count and (part := os.read(self._file, count - len(parts))):
            parts += part
        return parts

    def close(self) -> None:
        """Close the port."""
        os.close(self._file)


class Link:
    """Commands of edgegen_link.v."""

    def __init__(self, port: Port) -> None:
        """Use a port."""
        self.port = port

    def ask(self, command: bytes, count: int) -> bytes:
        """Send a command and return its answer.

        Raises:
            DeviceTimeout: the answer is shorter than `count`.
        """
        self.port.send(command)
        answer = self.port.receive(count)
        if len(answer) != count:
            raise DeviceTimeout(
                f"expected {count} bytes from the board, got {len(answer)}; press its reset button"
            )
        return answer

    def read(self, offset: int) -> int:
        """Return the value of a register of the accelerator."""
        return int.from_bytes(self.ask(b"R" + offset.to_bytes(1, "little"), 4), "little")

    def write(self, offset: int, value: int) -> None:
        """Set a register of the accelerator."""
        self.port.send(b"W" + offset.to_bytes(1, "little") + value.to_bytes(4, "little"))

    def control(self, offset: int) -> int:
        """Return the value of a register of the memory controller."""
        return int.from_bytes(self.ask(b"c" + offset.to_bytes(2, "little"), 4), "little")

    def set_control(self, offset: int, value: int) -> None:
        """Set a register of the memory controller."""
        self.port.send(b"C" + offset.to_bytes(2, "little") + value.to_bytes(4, "little"))

    def load(self, at: int, size: int) -> bytes:
        """Return bytes of memory. Both numbers are multiples of 16."""
        parts = [self.ask(_range(b"r", a, n), n) for a, n in _chunks(at, size)]
        return b"".join(parts)

    def store(self, at: int, data: bytes) -> None:
        """Write bytes to memory, a multiple of 16.

        Raises:
            EdgegenError: the CRC of what arrived is wrong twice.
        """
        for address, size in _chunks(at, len(data)):
            part = data[address - at : address - at + size]
            want = zlib.crc32(part).to_bytes(4, "little")
            if all(self.ask(_range(b"w", address, size) + part + b"k", 4) != want for _ in "12"):
                raise EdgegenError(
                    f"expected the CRC {want.hex()} of {size} bytes, got another one twice; check "
                    "the cable to the board"
                )


def _chunks(at: int, size: int) -> list[tuple[int, int]]:
    step = CHUNK * BEAT
    return [(at + i, min(step, size - i)) for i in range(0, size, step)]


def _range(command: bytes, at: int, size: int) -> bytes:
    return command + (at // BEAT).to_bytes(4, "little") + (size // BEAT).to_bytes(2, "little")
