"""Special files, which are neither read nor replaced, and files that are replaced as a whole."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a path in the same folder, whose file replaces `path` at the end.

    After an error that file is removed, and `path` is as it was. What a power failure must not lose
    is written to disk (fsync) by the caller.
    """
    # A file that is opened there has the usual permissions; mkstemp's has the owner's alone.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
