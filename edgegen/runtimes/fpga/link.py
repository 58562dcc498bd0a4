"""Serial line of an open board, and the commands of fpga/ecpix5/edgegen_link.v."""

from __future__ import annotations

import contextlib
import os
import select
import time
import zlib
from collections.abc import Iterator
from typing import Protocol

from edgegen.errors import DeviceTimeout, EdgegenError, MissingDevice
from edgegen.runtimes.fpga.layout import BEAT

BAUD = 4_000_000
"""Bits per second."""
CHUNK = 4096
"""Maximum number of beats in a transfer. A CRC follows those to memory."""
SILENCE_S = 0.3
"""Seconds without a byte after which the link waits for a command; it drops one after 0.21 s."""


class Port(Protocol):
    """A serial port."""

    def send(self, data: bytes) -> None:
        """Send bytes."""

    def receive(self, count: int) -> bytes:
        """Return `count` bytes, or fewer at a timeout."""

    def drain(self) -> None:
        """Discard what is on the line, until the link waits for a command."""

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

        self._path, self._timeout_s = path, timeout_s
        try:
            # Without O_NONBLOCK, opening waits for a carrier, and sending for ever.
            self._file = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError as error:
            raise self._missing(error) from error
        try:
            self._configure()
            self.drain()
        except BaseException as error:
            self.close()
            # AttributeError: the system, such as macOS, does not name this rate.
            if isinstance(error, (OSError, termios.error, AttributeError)):
                raise self._missing(error) from error
            raise

    def _configure(self) -> None:
        import termios

        settings = termios.tcgetattr(self._file)
        settings[0] = settings[1] = settings[3] = 0
        settings[2] = termios.CS8 | termios.CREAD | termios.CLOCAL
        settings[4] = settings[5] = getattr(termios, f"B{BAUD}")
        settings[6][termios.VMIN] = settings[6][termios.VTIME] = 0
        termios.tcsetattr(self._file, termios.TCSANOW, settings)

    def send(self, data: bytes) -> None:
        """Send bytes.

        Raises:
            DeviceTimeout: the port takes no bytes.
            MissingDevice: the port is gone.
        """
        at = 0
        while at < len(data):
            if not select.select([], [self._file], [], self._timeout_s)[1]:
                raise DeviceTimeout(
                    f"{self._path}: expected the port to send within {self._timeout_s:g} s, got no "
                    "progress; check the cable to the board"
                )
            with self._connected():
                at += os.write(self._file, data[at : at + 4096])

    def receive(self, count: int) -> bytes:
        """Return `count` bytes, or fewer at a timeout. Raises MissingDevice if the port is gone."""
        parts = b""
        while len(parts) < count and (part := self._read(count - len(parts), self._timeout_s)):
            parts += part
        return parts

    def drain(self) -> None:
        """Discard what is on the line, until the link waits for a command.

        Raises:
            DeviceTimeout: bytes do not stop to arrive.
            MissingDevice: the port is gone.
        """
        import termios

        termios.tcflush(self._file, termios.TCIOFLUSH)
        deadline = time.monotonic() + self._timeout_s
        while self._read(1 << 16, SILENCE_S):
            if time.monotonic() > deadline:
                raise DeviceTimeout(
                    f"{self._path}: expected a silent port, got bytes for {self._timeout_s:g} s; "
                    "set EDGEGEN_SERIAL to the board's port"
                )

    def _read(self, count: int, timeout_s: float) -> bytes:
        """Return up to `count` bytes that arrive first, or none at a timeout."""
        if not select.select([self._file], [], [], timeout_s)[0]:
            return b""
        with self._connected():
            return os.read(self._file, count)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._missing(error) from error

    def _missing(self, error: Exception) -> MissingDevice:
        return MissingDevice(
            f"{self._path}: expected the serial port of a board, got: {error}; set EDGEGEN_SERIAL"
        )

    def close(self) -> None:
        """Close the port."""
        os.close(self._file)


class Link:
    """Commands of edgegen_link.v."""

    def __init__(self, port: Port) -> None:
        """Use a port."""
        self.port = port
        self._interrupted = False

    def ask(self, command: bytes, count: int) -> bytes:
        """Send a command and return its answer.

        Raises:
            DeviceTimeout: the answer is shorter than `count`.
        """
        if self._interrupted:  # the rest of the last answer must not be taken for this one
            self.port.drain()
        self._interrupted = True
        self.port.send(command)
        answer = self.port.receive(count)
        if len(answer) != count:
            raise DeviceTimeout(
                f"expected {count} bytes from the board, got {len(answer)}; press its reset button"
            )
        self._interrupted = False
        return answer

    def read(self, offset: int) -> int:
        """Return the value of a register of the accelerator."""
        return int.from_bytes(self.ask(b"R" + offset.to_bytes(1, "little"), 4), "little")

    def write(self, offset: int, value: int) -> None:
        """Set a register of the accelerator."""
        self.ask(b"W" + offset.to_bytes(1, "little") + value.to_bytes(4, "little"), 0)

    def control(self, offset: int) -> int:
        """Return the value of a register of the memory controller."""
        return int.from_bytes(self.ask(b"c" + offset.to_bytes(2, "little"), 4), "little")

    def set_control(self, offset: int, value: int) -> None:
        """Set a register of the memory controller."""
        self.ask(b"C" + offset.to_bytes(2, "little") + value.to_bytes(4, "little"), 0)

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
