"""Checks of paths before a file there is read, or replaced by rename."""

from __future__ import annotations

from pathlib import Path

from edgegen.errors import UsageError


def is_special(path: Path) -> bool:
    """Return whether a path is a device, pipe or socket.

    Opening a pipe waits for its other end, and a rename over a device such as /dev/null, which root
    may do, would remove it.
    """
    return path.exists() and not path.is_file() and not path.is_dir()


def check_replaceable(path: Path) -> None:
    """Check that a file may be written by renaming another one to `path`.

    Raises:
        UsageError: a device, pipe or socket is there.
    """
    if is_special(path):
        raise UsageError(
            f"{path}: expected a path for a regular file, got a device, pipe or socket; choose "
            "another path"
        )
