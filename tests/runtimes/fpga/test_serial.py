"""The driver of open boards: its protocol, levelling of the memory, and its errors."""

from __future__ import annotations

import json
import os
import sys
import tty
import zlib
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest

from edgegen.errors import (
    CheckFailed,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDevice,
    ResourceError,
)
from edgegen.runtimes.fpga import link, memory
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.model import choose_host, open_driver
from edgegen.runtimes.fpga.registers import BUSY, Register
from edgegen.runtimes.fpga.serial import SerialDriver
from tests.errors import raises

REGISTERS = {
    name: 4 * i
    for i, name in enumerate(
        (
            "ddrphy_dly_sel",
            "ddrphy_rdly_dq_rst",
            "ddrphy_rdly_dq_inc",
            "ddrphy_rdly_dq_bitslip_rst",
            "ddrphy_rdly_dq_bitslip",
            "ddrphy_burstdet_clr",
            "ddrphy_burstdet_seen",
            "sdram_dfii_control",
            "sdram_dfii_pi0_command",
            "sdram_dfii_pi0_command_issue",
            "sdram_dfii_pi0_address",
            "sdram_dfii_pi0_baddress",
        )
    )
}
NAMES = {offset: name for name, offset in REGISTERS.items()}
MODES = [(0x200, 2), (0, 3), (6, 1), (0x320, 0)]
"""Address and bank of the mode registers' loads."""
SIZE = 1 << 20
UNINITIALIZED = 0x01


def describe(folder: Path, **changes: Any) -> Path:
    """Write memory.json and return the path of its bitstream."""
    loads = [
        {"name": "mode", "address": a, "bank": b, "register": "command", "value": 15, "cycles": 0}
        for a, b in MODES
    ]
    start = {"name": "CKE", "address": 0, "bank": 0, "register": "control", "value": 14}
    values: dict[str, Any] = {
        "mhz": 80.0,
        "bytes": SIZE,
        "lanes": 2,
        "bitslips": 4,
        "delays": 8,
        "registers": REGISTERS,
        "commands": [{**start, "cycles": 10_000}, *loads],
    }
    (folder / "memory.json").write_text(json.dumps(values | changes))
    return folder / "edgegen.bit"


class Board:
    """Board that answers as edgegen_link.v does. It refuses what the RTL would do wrongly."""

    def __init__(self, windows: Any = ((1, 2, 4), (2, 0, 1))) -> None:
        self.windows = windows  # bit slip, first and last right delay of each lane
        self.memory = np.zeros(SIZE, np.uint8)
        self.slips, self.delays, self.seen = [0, 0], [0, 0], 0
        self.control, self.selected, self.loads = UNINITIALIZED, 0, list[tuple[int, int]]()
        self.held = {"sdram_dfii_pi0_address": 0, "sdram_dfii_pi0_baddress": 0}
        self.registers = {int(register): 0 for register in Register}
        self.registers |= {int(Register.BUILD): build_id(), int(Register.WORDS): 512}
        self.answer, self.crc, self.damage, self.closed = b"", 0, 0, False
        self.received = 0

    def send(self, data: bytes) -> None:
        """Take whole commands."""
        while data:
            kind, data = data[:1], data[1:]
            size = {b"R": 1, b"W": 5, b"c": 2, b"C": 6, b"r": 6, b"w": 6, b"k": 0}[kind]
            fields, data = data[:size], data[size:]
            assert len(fields) == size
            if kind == b"w":
                at, count = self._range(fields)
                self._store(at, data[:count])
                data = data[count:]
            else:
                self.answer += self._act(kind, fields)

    def receive(self, count: int) -> bytes:
        found, self.answer = self.answer[:count], self.answer[count:]
        self.received += len(found)
        return found

    def drain(self) -> None:
        self.answer = b""

    def close(self) -> None:
        self.closed = True

    def _range(self, fields: bytes) -> tuple[int, int]:
        at, beats = int.from_bytes(fields[:4], "little"), int.from_bytes(fields[4:], "little")
        assert beats > 0 and 16 * (at + beats) <= SIZE
        return 16 * at, 16 * beats

    def _store(self, at: int, data: bytes) -> None:
        assert self.loads == MODES
        if self.damage:
            self.damage -= 1
            data = bytes([data[0] ^ 1]) + data[1:]
        self.memory[at : at + len(data)] = np.frombuffer(data, np.uint8)
        self.crc = zlib.crc32(data)

    def _act(self, kind: bytes, fields: bytes) -> bytes:
        if kind == b"R":
            return self.registers[fields[0]].to_bytes(4, "little")
        if kind == b"W":
            self.registers[fields[0]] = int.from_bytes(fields[1:], "little")
            return b""
        if kind == b"k":
            return self.crc.to_bytes(4, "little")
        if kind == b"r":
            return self._load(*self._range(fields))
        name = NAMES[int.from_bytes(fields[:2], "little")]
        if kind == b"c":
            found = {"sdram_dfii_control": self.control, "ddrphy_burstdet_seen": self.seen}[name]
            return found.to_bytes(4, "little")
        self._set(name, int.from_bytes(fields[2:], "little"))
        return b""

    def _near(self, lane: int) -> bool:
        _, first, last = self.windows[lane]
        return bool(first <= self.delays[lane] <= last)

    def _load(self, at: int, size: int) -> bytes:
        assert self.control == memory.RUNNING and not self.selected
        data = self.memory[at : at + size].copy()
        for lane in (0, 1):
            self.seen |= self._near(lane) << lane
            if not self._near(lane) or self.slips[lane] != self.windows[lane][0]:
                data[lane::2] ^= 0x5A
        return data.tobytes()

    def _set(self, name: str, value: int) -> None:
        lane = self.selected.bit_length() - 1
        if name == "ddrphy_dly_sel":
            self.selected = value
        elif name == "sdram_dfii_control":
            self.control = value
        elif name == "ddrphy_burstdet_clr":
            self.seen = 0
        elif name == "sdram_dfii_pi0_command_issue":
            assert self.control == 14
            self.loads.append(
                (self.held["sdram_dfii_pi0_address"], self.held["sdram_dfii_pi0_baddress"])
            )
        elif name.startswith("sdram"):
            self.held[name] = value
        else:
            values = self.slips if "bitslip" in name else self.delays
            values[lane] = 0 if name.endswith("rst") else (values[lane] + 1) % 8


def connect(folder: Path, board: Board | None = None) -> tuple[SerialDriver, Board]:
    board = board or Board()
    return SerialDriver(describe(folder), board), board


def test_levelling_takes_the_middle_of_each_window(tmp_path: Path) -> None:
    driver, board = connect(tmp_path)
    assert (board.slips, board.delays) == ([1, 2], [3, 1])
    assert (driver.clock_mhz, driver.words) == (80.0, 512)
    driver.close()
    assert board.closed


def test_a_running_memory_keeps_its_data(tmp_path: Path) -> None:
    driver, board = connect(tmp_path)
    driver.close()
    loads, content = list(board.loads), board.memory.copy()
    driver, _ = connect(tmp_path, board)
    assert board.loads == loads
    assert np.array_equal(board.memory, content)
    driver.close()


def test_an_interrupted_initialization_is_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The memory runs, but its delays are not set."""
    board = Board()
    with monkeypatch.context() as patch:
        patch.setattr(memory.Controller, "_level", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            connect(tmp_path, board)
    driver, _ = connect(tmp_path, board)
    assert (board.slips, board.delays) == ([1, 2], [3, 1])
    driver.close()


def test_the_rest_of_an_interrupted_answer_is_discarded(tmp_path: Path) -> None:
    driver, board = connect(tmp_path)
    buffer = driver.allocate(64)
    buffer[:] = np.arange(64)
    buffer.flush()
    receive = board.receive
    board.receive = Mock(side_effect=KeyboardInterrupt)  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        buffer.invalidate()
    board.receive = receive  # type: ignore[method-assign]
    assert driver.read(Register.WORDS) == 512
    driver.close()


def test_the_queue_of_a_process_that_was_ended(tmp_path: Path) -> None:
    """The accelerator may still write to the memory that a new process would fill."""
    board = Board()
    board.registers[int(Register.STATUS)] = BUSY
    with pytest.raises(DeviceTimeout, match="reset button, and start edgegen again"):
        SerialDriver(describe(tmp_path), board, timeout_s=0.01)
    assert board.closed
    assert not board.loads


def test_a_part_of_a_buffer(tmp_path: Path) -> None:
    driver, board = connect(tmp_path)
    buffer = driver.allocate(4096)
    board.memory[buffer.device_address :][:4096], board.received = 5, 0
    driver.invalidate(buffer, 32, 20)
    assert buffer.nonzero()[0].tolist() == list(range(32, 52))
    assert board.received == 32
    driver.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not name 4 Mbaud")
def test_a_terminal(tmp_path: Path) -> None:
    host, board = os.openpty()
    tty.setraw(board)
    os.write(host, b"of the last process")
    terminal = link.Terminal(os.ttyname(board), 0.2)
    terminal.send(b"command")
    assert os.read(host, 99) == b"command"
    os.write(host, b"answer")
    assert terminal.receive(6) == b"answer"
    assert terminal.receive(1) == b""
    with pytest.raises(DeviceTimeout, match="no progress"):
        terminal.send(bytes(1 << 20))
    os.close(host)
    with pytest.raises(MissingDevice, match="expected the serial port of a board"):
        terminal.send(b"command")
    terminal.close()
    os.close(board)
    opened = len(list(Path("/proc/self/fd").iterdir()))
    (tmp_path / "file").touch()
    with raises(MissingDevice, "file"):
        link.Terminal(str(tmp_path / "file"), 0.2)
    assert len(list(Path("/proc/self/fd").iterdir())) == opened


def test_buffers(tmp_path: Path) -> None:
    """They do not overlap, and a deleted one's memory is used again."""
    driver, board = connect(tmp_path)
    first, second = driver.allocate(100), driver.allocate(link.CHUNK * 16 + 32)
    first[:], second[:] = 3, np.arange(len(second)) % 251
    first.flush()
    second.flush()
    at = second.device_address
    assert len(first) == 112
    assert np.array_equal(board.memory[at : at + len(second)], second)
    board.memory[at] = 99
    second.invalidate()
    assert second[0] == 99
    place = first.device_address
    del first
    assert driver.allocate(4096).device_address == place
    driver.close()


def test_one_damaged_transfer_is_repeated(tmp_path: Path) -> None:
    driver, board = connect(tmp_path)
    buffer = driver.allocate(64)
    buffer[:], board.damage = 7, 1
    buffer.flush()
    assert board.memory[buffer.device_address] == 7
    board.damage = 2
    with raises(EdgegenError, "CRC", "64 bytes"):
        buffer.flush()
    driver.close()


def test_errors(tmp_path: Path) -> None:
    with raises(MissingDevice, "byte 1", "32 delays"):
        connect(tmp_path, Board(windows=((1, 2, 4), (2, 9, 9))))
    other = Board()
    other.registers[int(Register.BUILD)] = 5
    with pytest.raises(CheckFailed, match="got 00000005"):  # this build's id is in the message
        connect(tmp_path, other)
    assert other.closed
    driver, board = connect(tmp_path)
    with raises(ResourceError, "2 MiB"):
        driver.allocate(2 << 20)
    with raises(DeviceTimeout, "reset button"):
        driver.recover()
    board.receive = lambda count: b""  # type: ignore[method-assign]
    with raises(DeviceTimeout, "4 bytes", "0"):
        driver.read(Register.STATUS)
    driver.close()


def test_bad_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bitstream = tmp_path / "edgegen.bit"
    with raises(CorruptFile, "memory.json"):
        SerialDriver(bitstream, Board())
    (tmp_path / "memory.json").write_text("{}")
    with raises(CorruptFile, "memory.json"):
        open_driver(bitstream)
    describe(tmp_path)
    monkeypatch.setenv("EDGEGEN_SERIAL", str(tmp_path / "tty"))
    with raises(MissingDevice, tmp_path / "tty"):
        open_driver(bitstream)
    assert choose_host({"bitstream": bitstream}) == "python"
    monkeypatch.chdir(tmp_path)  # the simulation has no bitstream, whatever the folder has
    assert choose_host({"fpga_host": "native"}) == "native"
