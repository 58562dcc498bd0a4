"""A stub of XRT's Python package on the simulated kernel, stricter than the package.

It has the names of src/python/pybind11/src/pyxrt.cpp in Xilinx/XRT that the driver needs, and no
others. Where the package ignores an argument of a wrong type, or lets a host read what was not
synchronized, the stub refuses. A binary is a folder's files for v++, as `edgegen fpga build` wrote
them: kernel.xml and link.cfg.
"""

from __future__ import annotations

import enum
import re
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
from numpy.typing import NDArray

from edgegen.runtimes.fpga.simulator import Simulator

CHANNEL = 1 << 24
"""Bytes of a memory channel."""
CYCLES = 20_000
"""Cycles that the simulation runs for a millisecond of a wait."""


class Metadata:
    """Kernels and memory that a binary describes."""

    def __init__(self, folder: Path) -> None:
        root = ET.parse(folder / "kernel.xml").getroot()
        assert root.get("versionMajor") == "1"
        (kernel,) = root.findall("kernel")
        assert kernel.get("hwControlProtocol") == "ap_ctrl_hs"
        self.name = str(kernel.get("name"))
        self.arguments = [dict(arg.attrib) for arg in kernel.iter("arg")]
        link = (folder / "link.cfg").read_text("utf-8")
        count = int(re.findall(rf"^nk={self.name}:(\d+)$", link, re.M)[0])
        self.units = [f"{self.name}_{i + 1}" for i in range(count)]
        places = re.findall(r"^sp=(\w+)\.(\w+):HBM\[(\d+)\]$", link, re.M)
        self.groups = {(unit, port): int(channel) for unit, port, channel in places}
        assert {unit for unit, _ in self.groups} == set(self.units)


class Card:
    """A card with the simulated kernel. Memory of the host and of the card differ until synced."""

    def __init__(self, compiled: Any) -> None:
        self.memory = np.full(CHANNEL, 0xA5, np.uint8)
        self.simulator = Simulator(self.memory, compiled=compiled)
        self.used, self.loaded, self.opened = 0, "", 0


def module(card: Card | None) -> ModuleType:
    """Return the stub, for a machine with a card or without one."""
    found = ModuleType("pyxrt")
    parts = {"device": _device(card), "kernel": _kernel(), "bo": _bo(), "xclbin": XclBin}
    enums = {"ert_cmd_state": State, "xclBOSyncDirection": Direction, "xrt_info_device": Info}
    for name, value in (parts | enums).items():
        setattr(found, name, value)
    return found


class State(enum.Enum):
    """States of a run, of which the stub reaches these."""

    ERT_CMD_STATE_NEW = 1
    ERT_CMD_STATE_COMPLETED = 4
    ERT_CMD_STATE_ERROR = 5
    ERT_CMD_STATE_ABORT = 6
    ERT_CMD_STATE_TIMEOUT = 8


class Direction(enum.Enum):
    """Directions of a buffer's synchronization."""

    XCL_BO_SYNC_BO_TO_DEVICE = 0
    XCL_BO_SYNC_BO_FROM_DEVICE = 1


class Info(enum.Enum):
    """Facts about a device."""

    bdf = 0
    max_clock_frequency_mhz = 3
    name = 5


class Mode(enum.Enum):
    """Modes of access to a compute unit."""

    exclusive = 0
    shared = 1


class Flags(enum.Enum):
    """Kinds of buffers."""

    normal = 0
    device_only = 2
    host_only = 3


class XclBin:
    """A binary."""

    def __init__(self, filename: str) -> None:
        _exactly(filename, str)
        if not Path(filename).read_bytes().startswith(b"xclbin2"):
            raise RuntimeError("Invalid xclbin")
        self._metadata = Metadata(Path(filename).parent)

    def get_kernels(self) -> list[Any]:
        """Return the kernels."""
        name = self._metadata.name

        class XclBinKernel:
            def get_name(self) -> str:
                return name

        return [XclBinKernel()]


def _exactly(value: object, kind: type) -> None:
    if type(value) is not kind:
        raise TypeError(f"incompatible function arguments: {value!r} is not a {kind.__name__}")


def _unsigned(value: object) -> None:
    _exactly(value, int)
    if not 0 <= value < 1 << 32:  # type: ignore[operator]  # an int
        raise TypeError(f"incompatible function arguments: {value} is not of 32 bits")


def _device(card: Card | None) -> type:
    class Device:
        def __init__(self, index: int) -> None:
            _unsigned(index)
            if card is None or index:
                raise RuntimeError(f"Could not open device with index '{index}'")
            self._card = card

        def load_xclbin(self, path: str) -> str:
            _exactly(path, str)
            self._metadata = XclBin(path)._metadata
            self._card.loaded = path
            self._card.simulator.reset()
            return path

        def get_info(self, key: Info) -> str:
            _exactly(key, Info)
            return {"max_clock_frequency_mhz": "225", "name": "stub"}[key.name]

    return Device


def _kernel() -> type:
    class Kernel:
        exclusive, shared = Mode.exclusive, Mode.shared

        def __init__(self, device: Any, uuid: str, name: str, mode: Mode) -> None:
            _exactly(name, str)
            _exactly(mode, Mode)
            kernel, _, unit = name.partition(":")
            metadata = device._metadata
            if uuid != device._card.loaded or kernel != metadata.name:
                raise RuntimeError(f"No compute units matching '{name}'")
            self._unit = unit.strip("{}")
            if unit != f"{{{self._unit}}}" or self._unit not in metadata.units:
                raise RuntimeError(f"No compute units matching '{name}'")
            if device._card.opened and mode is Mode.exclusive:
                raise RuntimeError("failed to open ip context: Device or resource busy")
            device._card.opened += 1
            self._card, self._metadata = device._card, metadata

        def group_id(self, argument: int) -> int:
            _unsigned(argument)
            port = self._metadata.arguments[argument]["port"]
            if (self._unit, port) not in self._metadata.groups:
                raise RuntimeError(f"argument {argument} has no memory")
            return self._metadata.groups[self._unit, port]

        def __call__(self, *values: Any) -> Run:
            assert len(values) == len(self._metadata.arguments), "arguments are missing"
            words = {}
            for argument, value in zip(self._metadata.arguments, values, strict=True):
                offset, size = int(argument["offset"], 16), int(argument["size"], 16)
                if argument["addressQualifier"] == "1":
                    assert value._group == self.group_id(int(argument["id"]))
                    number = value.address()
                else:
                    _exactly(value, int)
                    assert -(1 << 31) <= value < 1 << 31, "pyxrt passes an int of 32 bits"
                    number = value
                for i in range(0, size, 4):
                    words[offset + i] = number >> 8 * i & 0xFFFFFFFF
            return Run(self._card, words)

    return Kernel


class Run:
    """A started run of the kernel."""

    def __init__(self, card: Card, words: dict[int, int]) -> None:
        self._card = card
        assert card.simulator.read(0) & 4, "the kernel is not idle"
        for offset, word in words.items():
            card.simulator.write(offset, word)
        card.simulator.write(0, 1)

    def wait(self, timeout_ms: int) -> State:
        """Wait for the end, or a time; 0 is without a limit."""
        _unsigned(timeout_ms)
        assert timeout_ms, "a wait without a limit"
        for _ in range(timeout_ms):
            self._card.simulator.run(CYCLES)
            if self._card.simulator.read(0) & 2:
                assert self._card.simulator.read(0) & 7 == 4, "done is not cleared by reading"
                return State.ERT_CMD_STATE_COMPLETED
        return State.ERT_CMD_STATE_TIMEOUT


def _bo() -> type:
    class Buffer:
        normal = Flags.normal

        def __init__(self, device: Any, size: int, flags: Flags, group: int) -> None:
            _unsigned(size)
            _exactly(flags, Flags)
            _unsigned(group)
            card = device._card
            if group not in device._metadata.groups.values():
                raise RuntimeError(f"invalid memory bank index {group}")
            start = card.used
            if start + size > CHANNEL:
                raise RuntimeError("bad allocation: Cannot allocate memory")
            card.used = start + size + -size % 4096
            self._start, self._size, self._group = start, size, group
            self._host = np.full(size, 0x5A, np.uint8)
            self._card: NDArray[np.uint8] = card.memory[start : start + size]

        def map(self) -> memoryview:
            return memoryview(self._host)  # type: ignore[arg-type]  # numpy's arrays are buffers

        def address(self) -> int:
            return self._start

        def size(self) -> int:
            return self._size

        def sync(self, direction: Direction, size: int, offset: int) -> None:
            _exactly(direction, Direction)
            _unsigned(size)
            _unsigned(offset)
            if offset + size > self._size:
                raise RuntimeError("Invalid argument")
            place = slice(offset, offset + size)
            to_card = direction is Direction.XCL_BO_SYNC_BO_TO_DEVICE
            source, target = (self._host, self._card) if to_card else (self._card, self._host)
            target[place] = source[place]

    return Buffer
