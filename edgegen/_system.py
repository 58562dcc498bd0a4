"""Cores, memory and processes, by psutil, or by Linux alone where psutil is not installed.

PyPI has no wheel of psutil for 32-bit Arm, the processor of a PYNQ-Z2.
"""

from __future__ import annotations

import os
from pathlib import Path

# psutil takes 4 MB of memory, which a process that passes a number of threads saves.


def physical_cores() -> int | None:
    """Return the number of cores without hyper-threads; None if it is unknown."""
    try:
        import psutil
    except ImportError:
        return os.cpu_count()  # the Arm processors of boards have no hyper-threads
    cores: int | None = psutil.cpu_count(logical=False)
    return cores


def memory() -> tuple[int, int]:
    """Return the bytes of memory, in all and available."""
    try:
        import psutil
    except ImportError:
        text = Path("/proc/meminfo").read_text(encoding="ascii")
        lines = (line.split() for line in text.splitlines())
        kilobytes = {words[0]: int(words[1]) for words in lines}
        return 1024 * kilobytes["MemTotal:"], 1024 * kilobytes["MemAvailable:"]
    found = psutil.virtual_memory()
    return found.total, found.available


def process_exists(pid: int) -> bool:
    """Return whether a process with this id runs."""
    try:
        import psutil
    except ImportError:
        return Path(f"/proc/{pid}").exists()
    exists: bool = psutil.pid_exists(pid)
    return exists
