"""Atomic replacement of a folder, and recovery after a killed process.

These may exist next to the target DIR, temporarily or after a crash:

    .DIR.edgegen-tmp-<pid>-<random>   a bundle being written, or an old one being removed
    .DIR.edgegen-old                  the complete bundle that is being replaced
    .DIR.edgegen-lock                 held by the process that writes DIR

On Linux, one system call (renameat2) exchanges the old and the new folder, so DIR is one or the
other at any moment. Other systems and file systems need two steps: DIR becomes .DIR.edgegen-old,
then the new folder becomes DIR. A process killed between them leaves no DIR. The next load or
export calls `recover`, which renames the old bundle back.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from edgegen.errors import UsageError

_AT_FDCWD = -100
_NOREPLACE, _EXCHANGE = 1, 2
_UNSUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM)
WINDOWS = sys.platform == "win32"


def temporary(target: Path) -> Path:
    """Return a new name next to `target` for a folder that is being written."""
    return target.with_name(f"{_tmp_prefix(target)}{os.getpid()}-{os.urandom(4).hex()}")


def place(folder: Path, target: Path, replace: bool) -> None:
    """Rename `folder` to `target`; with `replace`, remove the existing folder."""
    if not _renameat2(folder, target, _EXCHANGE if replace else _NOREPLACE):
        _place_in_two_steps(folder, target, replace)
    sync_folder(target.parent)
    discard(folder)


def recover(target: Path) -> None:
    """Rename a bundle back if its replacement was interrupted; otherwise do nothing."""
    target = target.absolute()
    if target.exists() or not _old(target).is_dir():
        return
    with contextlib.suppress(UsageError, OSError), lock(target):
        _restore(target)


def clean(target: Path) -> None:
    """Remove the remains of dead processes next to `target`. The caller must hold the lock."""
    _restore(target)
    for entry in list(target.parent.iterdir()):
        if entry.name.startswith(_tmp_prefix(target)):
            discard(entry)
    discard(_old(target))


def discard(folder: Path) -> None:
    """Remove a folder as far as possible; the next export removes the rest."""
    if folder.is_dir():
        shutil.rmtree(folder, ignore_errors=True)


def sync_folder(folder: Path) -> None:
    """Sync a folder's entries to disk; Windows and some network file systems cannot."""
    if WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


@contextlib.contextmanager
def lock(target: Path) -> Iterator[bool]:
    """Lock `target` for writing; the system releases the lock if the process dies.

    Yields False on a file system without locks, such as some network file systems. An export still
    works there, but cannot tell the remains of a dead process from the files of a running one.

    Raises:
        UsageError: another process, or another writer in this process, has the lock.
    """
    path = target.with_name(f".{target.name}.edgegen-lock")
    handle, locked = _open_locked(path, target)
    try:
        yield locked
    finally:
        if WINDOWS:  # an open file cannot be removed there
            os.close(handle)
        with contextlib.suppress(OSError):
            path.unlink()
        if not WINDOWS:
            os.close(handle)


def _open_locked(path: Path, target: Path) -> tuple[int, bool]:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            locked = _lock(handle)
            # The previous owner may have removed the file, and a lock on a removed file is void.
            if _same(handle, path):
                return handle, locked
        except OSError as error:
            os.close(handle)
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise UsageError(
                    f"{target} is being written by another edgegen process; "
                    "wait for it to end, or choose another output"
                ) from error
            raise
        os.close(handle)


def _lock(handle: int) -> bool:
    """Lock without waiting; return False if unsupported. Raise OSError if it is locked."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in (errno.ENOSYS, errno.ENOTSUP, errno.ENOLCK):
            raise
        return False
    return True


def _same(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _place_in_two_steps(folder: Path, target: Path, replace: bool) -> None:
    if replace:
        _rename(target, _old(target))
    try:
        _rename(folder, target)
    except OSError:
        _restore(target)
        raise
    discard(_old(target))


def _rename(source: Path, target: Path) -> None:
    """Rename; retry on Windows, where virus scanners keep new files open."""
    for pause in (0.05, 0.2, 0.5, 1.0) if WINDOWS else ():
        with contextlib.suppress(PermissionError):
            source.rename(target)
            return
        time.sleep(pause)
    source.rename(target)


def _renameat2(source: Path, target: Path, flag: int) -> bool:
    """Rename atomically; return False if the system or the file system cannot."""
    if platform.system() != "Linux":
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    if call(_AT_FDCWD, os.fsencode(source), _AT_FDCWD, os.fsencode(target), flag) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(target))


def _restore(target: Path) -> None:
    if not target.exists() and _old(target).is_dir():
        _rename(_old(target), target)


def _tmp_prefix(target: Path) -> str:
    return f".{target.name}.edgegen-tmp-"


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.edgegen-old")
