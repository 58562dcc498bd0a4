"""SHA-256 of files, cached so that loading a bundle again does not read all of it.

The cache is one JSON file in edgegen's cache folder: path -> inode, size, mtime and hash. If it is
missing, damaged or read-only, files are hashed again.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from edgegen._files import replacing
from edgegen._structs import msgspec
from edgegen.models.pull.cache import cache_dir

BytesRead = Callable[[int], None]
"""Called with the number of bytes read since the last call."""

MEMORY = "hashes.json"
_CHUNK = 1 << 20
_MAX_ENTRIES = 4096
_MAX_BYTES = 4 << 20
_SETTLED_NS = 2_000_000_000


class _Known(msgspec.Struct, frozen=True, array_like=True):
    inode: int
    size: int
    mtime_ns: int
    sha256: str


def sha256_file(path: Path, progress: BytesRead | None = None) -> str:
    """Return the hash of a file as 64 hex digits, read in chunks of 1 MiB."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            if progress:
                progress(len(chunk))
    return digest.hexdigest()


class HashMemory:
    """Cache of file hashes that persists between processes."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._known: dict[str, _Known] = {}
        with contextlib.suppress(OSError, msgspec.DecodeError, ValueError, RecursionError):
            with self._file().open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
            if len(data) <= _MAX_BYTES:
                self._known = msgspec.json.decode(data, type=dict[str, _Known])
        self._changed = False

    def sha256(self, path: Path) -> str:
        """Return a file's hash, from the cache if inode, size and mtime are unchanged."""
        key, status = str(path.resolve()), path.stat()
        known = self._known.get(key)
        stamp = (status.st_ino, status.st_size, status.st_mtime_ns)
        if known and (known.inode, known.size, known.mtime_ns) == stamp:
            return known.sha256
        digest = sha256_file(path)
        self._known.pop(key, None)
        # A file may be written again within one tick of the file system's clock and look
        # unchanged, so the hash of a very recent file is not cached.
        if time.time_ns() - status.st_mtime_ns > _SETTLED_NS:
            self._known[key] = _Known(*stamp, digest)
        self._changed = True
        return digest

    def save(self) -> None:
        """Write new hashes, or do nothing if the cache folder is read-only."""
        if not self._changed:
            return
        newest = dict(list(self._known.items())[-_MAX_ENTRIES:])
        with contextlib.suppress(OSError):
            self._file().parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file()) as new:
                new.write_bytes(msgspec.json.encode(newest))

    def _file(self) -> Path:
        return (self._folder or cache_dir()) / MEMORY
