"""Writes a bundle so that its folder is never seen half done.

    with BundleWriter(Path("smollm2")) as writer:
        (writer.path / "model.onnx").write_bytes(...)
        bundle = writer.commit(manifest)

Files go into a temporary folder beside the target, which takes its name only when everything is
on the disk. See `placing` for what a killed process may leave behind.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TypeGuard

import msgspec

from edgegen.bundle import placing
from edgegen.bundle.hashing import sha256_file
from edgegen.bundle.manifest import NAME, FileEntry, Manifest, check_name, decode, encode, size_text
from edgegen.bundle.reader import Bundle
from edgegen.errors import EdgegenError, OutputExists, ResourceError, UsageError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_UNNAMED = (*_FULL, errno.EFBIG, errno.EIO)
"""What a write may end with; such an error does not name its file."""


class BundleWriter:
    """A context in which a bundle is written to `path`, and put at `out` by `commit`."""

    path: Path
    """The temporary folder; exists inside the context, until `commit` or `fail`."""

    def __init__(self, out: Path, overwrite: bool = False, expect_bytes: int | None = None) -> None:
        """
        Args:
            out: the bundle's folder; its parent folders are made where needed.
            overwrite: replace a bundle that is there; nothing else is ever replaced.
            expect_bytes: size of the bundle, to be compared with the free disk space.
        """
        self.out = Path(os.path.realpath(out))
        self._overwrite = overwrite
        self._expect_bytes = expect_bytes
        self._held = ExitStack()

    def __enter__(self) -> BundleWriter:
        """
        Raises:
            OutputExists: `out` exists and was not to be replaced, or is not a bundle.
            UsageError: another process is writing to `out`.
            ResourceError: too little disk space, or `out` cannot be written.
        """
        if not self.out.name:
            raise UsageError(f"{self.out} cannot be a bundle's folder; name one inside it")
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
        """Add edgegen.json, whose `files` is filled in here, and put the bundle in its place.

        Raises:
            ResourceError: the disk is full or refuses; the old bundle, if any, is unchanged.
        """
        return self._finish(manifest, self.out, replace=self._overwrite)

    def fail(self, manifest: Manifest) -> Bundle:
        """Leave the bundle as OUT.failed, for one that misses its gate; replaces an earlier one."""
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
                f"{self.out.parent} has {size_text(free)} free, the bundle needs "
                f"{size_text(self._expect_bytes)}; free some space or choose another disk"
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
        """Whether an error in the context is the disk's, about what is written here."""
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
    """Never replace what edgegen has not made."""
    if not target.exists() or (target / NAME).is_file():
        return
    if not target.is_dir() or any(target.iterdir()):
        raise OutputExists(
            f"{target} exists and is not a bundle, so it is not replaced; choose another folder"
        )


def _entries(folder: Path) -> dict[str, FileEntry]:
    """Every file in the folder, by its path in it, sorted."""
    entries = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        check_name(name)
        if path.is_symlink() or not path.is_file():
            raise EdgegenError(f"{name}: a bundle holds plain files only")
        if name != NAME:
            entries[name] = FileEntry(path.stat().st_size, sha256_file(path))
    return dict(sorted(entries.items()))


def _sync(folder: Path) -> None:
    """Bring files and folders to the disk before the rename makes them the bundle."""
    for path in [*folder.rglob("*"), folder]:
        if path.is_dir():
            placing.sync_folder(path)
            continue
        with path.open("r+b" if placing.WINDOWS else "rb") as file:
            os.fsync(file.fileno())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
