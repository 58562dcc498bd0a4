"""Atomic writing of a bundle, whose folder is never visible half done.

    with BundleWriter(Path("smollm2")) as writer:
        (writer.path / "model.onnx").write_bytes(...)
        bundle = writer.commit(manifest)

Files go into a temporary folder next to the target. It is renamed to the target when everything is
on disk. See placing.py for the remains of a killed process.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TypeGuard

from edgegen._structs import msgspec
from edgegen.bundle import placing
from edgegen.bundle.hashing import sha256_file
from edgegen.bundle.manifest import NAME, FileEntry, Manifest, check_name, decode, encode, size_text
from edgegen.bundle.reader import Bundle
from edgegen.errors import EdgegenError, OutputExists, ResourceError, UsageError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_UNNAMED = (*_FULL, errno.EFBIG, errno.EIO)
"""Errors of a write, which do not name the file."""


class BundleWriter:
    """Context manager that writes a bundle to `path`; `commit` moves it to `out`."""

    path: Path
    """Temporary folder, which exists inside the context until `commit` or `fail`."""

    def __init__(self, out: Path, overwrite: bool = False, expect_bytes: int | None = None) -> None:
        """
        Args:
            out: the bundle's folder; missing parent folders are created.
            overwrite: replace an existing bundle. Nothing else is ever replaced.
            expect_bytes: expected size of the bundle, compared with the free disk space.
        """
        self.out = Path(os.path.realpath(out))
        self._overwrite = overwrite
        self._expect_bytes = expect_bytes
        self._held = ExitStack()

    def __enter__(self) -> BundleWriter:
        """
        Raises:
            OutputExists: `out` exists without `overwrite`, or is not a bundle.
            UsageError: another process is writing to `out`.
            ResourceError: there is too little disk space, or `out` cannot be written.
        """
        if not self.out.name:
            raise UsageError(f"{self.out} cannot be a bundle; pass a folder inside it")
        self.path = placing.temporary(self.out)
        try:
            self._start()
        except OSError as error:
            self._held.close()
            raise self._refusal(error) from error
        except BaseException:
            self._held.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        refusal = self._refusal(error) if self._is_ours(error) else None
        placing.discard(self.path)
        self._held.close()
        if refusal is not None:
            raise refusal from error

    def commit(self, manifest: Manifest) -> Bundle:
        """Write edgegen.json with the list of files, and move the bundle to `out`.

        Raises:
            ResourceError: the disk is full or not writable. An old bundle is unchanged.
        """
        return self._finish(manifest, self.out, replace=self._overwrite)

    def fail(self, manifest: Manifest) -> Bundle:
        """Move a bundle that fails its gate to OUT.failed, replacing an earlier one."""
        return self._finish(manifest, self.out.with_name(self.out.name + ".failed"), replace=True)

    def _start(self) -> None:
        self.out.parent.mkdir(parents=True, exist_ok=True)
        if self._held.enter_context(placing.lock(self.out)):
            placing.clean(self.out)
        if self.out.exists() and not self._overwrite:
            raise OutputExists(
                f"{self.out} exists already; choose another folder, or add --overwrite"
            )
        _check_replaceable(self.out)
        self._check_space()
        self.path.mkdir()

    def _check_space(self) -> None:
        free = shutil.disk_usage(self.out.parent).free
        if self._expect_bytes is not None and free < self._expect_bytes:
            raise ResourceError(
                f"{self.out.parent}: the bundle needs {size_text(self._expect_bytes)}, got "
                f"{size_text(free)} free; free some space or choose another disk"
            )

    def _finish(self, manifest: Manifest, target: Path, replace: bool) -> Bundle:
        try:
            _check_replaceable(target)
            data = encode(msgspec.structs.replace(manifest, files=_entries(self.path)))
            checked = decode(data)
            (self.path / NAME).write_bytes(data)
            _sync(self.path)
            placing.place(self.path, target, replace and target.exists())
        except OSError as error:
            raise self._refusal(error) from error
        return Bundle(target, checked)

    def _is_ours(self, error: BaseException | None) -> TypeGuard[OSError]:
        """Return whether an error in the context is about writing this bundle."""
        if not isinstance(error, OSError):
            return False
        name = error.filename
        return (name is None and error.errno in _UNNAMED) or str(name).startswith(str(self.path))

    def _refusal(self, error: OSError) -> ResourceError:
        if error.errno in _FULL:
            written = size_text(_size(self.path))
            free = size_text(shutil.disk_usage(self.out.parent).free)
            return ResourceError(
                f"{self.out}: the disk is full ({written} written, {free} free); "
                "free some space or choose another disk"
            )
        where = f": {error.filename}" if error.filename else ""
        return ResourceError(
            f"{self.out} cannot be written ({error.strerror}{where}); choose another folder"
        )


def _check_replaceable(target: Path) -> None:
    """Check that the target is missing, empty or a bundle."""
    if not target.exists() or (target / NAME).is_file():
        return
    if not target.is_dir() or any(target.iterdir()):
        raise OutputExists(
            f"{target}: expected a bundle to replace, got other files; choose another folder"
        )


def _entries(folder: Path) -> dict[str, FileEntry]:
    """Return all files in the folder by their path in it, sorted."""
    entries = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        check_name(name)
        if path.is_symlink() or not path.is_file():
            raise EdgegenError(f"{name}: expected a regular file in a bundle, got a link or device")
        if name != NAME:
            entries[name] = FileEntry(path.stat().st_size, sha256_file(path))
    return dict(sorted(entries.items()))


def _sync(folder: Path) -> None:
    """Sync files and folders to disk before the rename."""
    for path in [*folder.rglob("*"), folder]:
        if path.is_dir():
            placing.sync_folder(path)
            continue
        with path.open("r+b" if placing.WINDOWS else "rb") as file:
            os.fsync(file.fileno())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
