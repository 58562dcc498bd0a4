"""Processor and memory of this machine, for `edgegen doctor`."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from pathlib import Path

from edgegen._structs import msgspec
from edgegen._system import memory, physical_cores

_X86 = {"AVX2": "avx2", "AVX-VNNI": "avx_vnni", "AVX-512": "avx512f", "AVX-512 VNNI": "avx512_vnni"}
_ARM = {"NEON": "asimd", "NEON dot product": "asimddp", "I8MM": "i8mm", "SVE": "sve"}
_WINDOWS = {"AVX2": 40, "AVX-512": 41, "NEON": 19, "NEON dot product": 43}
"""Feature -> argument of IsProcessorFeaturePresent (winnt.h)."""


class Machine(msgspec.Struct, frozen=True):
    """Processor and memory of a machine."""

    platform: str
    processor: str
    physical_cores: int | None
    logical_cores: int | None
    usable_cores: int
    """Logical cores that this process may run on."""
    features: dict[str, bool | None]
    """Vector instructions for quantized matrix products; None if it is unknown."""
    memory_bytes: int
    available_bytes: int


def read_machine() -> Machine:
    """Return the machine that this process runs on."""
    total, available = memory()
    info = _cpuinfo()
    return Machine(
        platform=platform.platform(),
        processor=info.get("model name") or platform.processor() or platform.machine(),
        physical_cores=physical_cores(),
        logical_cores=os.cpu_count(),
        usable_cores=_usable_cores(),
        features=_features(info),
        memory_bytes=total,
        available_bytes=available,
    )


def _usable_cores() -> int:
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    return count


def _cpuinfo() -> dict[str, str]:
    """Return the first processor's entry in /proc/cpuinfo; empty except on Linux."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    lines = (line.partition(":") for line in text.split("\n\n")[0].splitlines())
    return {key.strip(): value.strip() for key, _, value in lines}


def _features(info: dict[str, str]) -> dict[str, bool | None]:
    arm = platform.machine().lower() in ("arm64", "aarch64", "armv7l", "armv8l")
    names = _ARM if arm else _X86
    flags = info.get("flags") or info.get("Features") or _sysctl()
    if flags:
        present = set(flags.lower().split())
        return {name: flag in present for name, flag in names.items()}
    if sys.platform == "win32":
        has_feature = ctypes.windll.kernel32.IsProcessorFeaturePresent
        found = {name: bool(has_feature(_WINDOWS[name])) for name in names if name in _WINDOWS}
    else:
        found = dict[str, bool]()
    return {name: found.get(name) for name in names}


def _sysctl() -> str:
    """Return macOS's feature names, spelt as on Linux."""
    if platform.system() != "Darwin":
        return ""
    command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.features", "machdep.cpu.leaf7_features"]
    if platform.machine() == "arm64":
        return "asimd asimddp"  # every Apple M processor has both; others depend on the model
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=5).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
