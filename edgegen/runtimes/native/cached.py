"""Remove packed weights from the cache.

They take as much space as their bundle, which can lie anywhere. A bundle without them is packed
again when it is loaded.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.runtimes.native.pack import PACKED, packed_folder, packed_path

_RUNNING = 3600.0
"""Seconds in which a file without the suffix can be that of a process that packs."""


def remove(bundle: Bundle) -> None:
    """Remove the packed weights of a bundle, if there are any."""
    if {DATA, INDEX} <= bundle.manifest.files.keys():
        _remove(packed_path(bundle))


def prune(seconds: float) -> tuple[int, int]:
    """Remove the packed weights that were not loaded for `seconds`, of all versions.

    What killed processes have left is removed too.

    Returns:
        The number of files and of bytes.
    """
    folder, now = packed_folder(), time.time()
    removed = list[int]()
    for path in folder.iterdir() if folder.is_dir() else ():
        least = seconds if path.name.endswith(PACKED) else max(seconds, _RUNNING)
        with contextlib.suppress(FileNotFoundError):  # another process removes it
            found = path.stat()
            if now - found.st_mtime >= least and _remove(path):
                removed.append(found.st_size)
    return len(removed), sum(removed)


def _remove(path: Path) -> bool:
    """Remove a file; return False where Windows refuses because an engine has it open."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return False
    return True
