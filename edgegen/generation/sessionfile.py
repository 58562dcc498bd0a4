"""Saved conversations: a zip file with the history as JSON and the KV cache."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from edgegen._files import check_replaceable, is_special
from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, UsageError

FORMAT: Final = 1
_STATE, _CACHE = "session.json", "cache.npz"
_MAX_STATE_BYTES: Final = 64 << 20
"""Far above the history of a context of a million tokens."""
_MAX_CACHE_BYTES: Final = 64 << 30
_ZIP_ERRORS: Final = (EOFError, KeyError, ValueError, NotImplementedError, RuntimeError)
"""Errors that zipfile raises on damaged files besides BadZipFile."""


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation without its cache."""

    format: int
    fingerprint: str
    """Digest of the bundle."""
    engine: str
    """Engine that wrote the cache; another engine rebuilds it from the history."""
    messages: list[dict[str, Any]]
    held: list[int]
    """Token ids in the cache."""


def save(path: Path, state: State, save_cache: Callable[[Path], None] | None) -> None:
    """Write a session atomically; `save_cache` writes the cache to the path that it is passed.

    Raises:
        UsageError: `path` is a device, pipe or socket.
    """
    check_replaceable(path)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        session, cache = Path(folder, "session"), Path(folder, _CACHE)
        with zipfile.ZipFile(session, "w") as archive:
            archive.writestr(_STATE, msgspec.json.encode(state))
            if save_cache is not None:
                save_cache(cache)
                archive.write(cache, _CACHE)
        session.replace(path)


def load(path: Path, fingerprint: str) -> State:
    """Return the conversation in a file.

    Raises:
        CorruptFile: the file is damaged, or no session.
        UsageError: it was saved by another model than the one with this `fingerprint`.
    """
    if is_special(path):
        raise _damaged(path)
    try:
        with zipfile.ZipFile(path) as archive:
            data = archive.read(_member(archive, _STATE, _MAX_STATE_BYTES))
            state = msgspec.json.decode(data, type=State)
    except (zipfile.BadZipFile, msgspec.DecodeError, RecursionError, *_ZIP_ERRORS) as error:
        raise _damaged(path) from error
    if state.format != FORMAT:
        raise CorruptFile(
            f"{path.name}: expected format {FORMAT}, got format {state.format}; use the edgegen "
            "version that saved it"
        )
    if state.fingerprint != fingerprint:
        raise UsageError(
            f"{path.name}: expected a session of this model, got one of another model; load the "
            "bundle that saved it, or start a new session"
        )
    return state


def _damaged(path: Path) -> CorruptFile:
    return CorruptFile(
        f"{path.name}: expected a saved session, got another or a damaged file; start a new session"
    )


def load_cache(path: Path, read: Callable[[Path], None]) -> bool:
    """Pass the cache in a file to `read`; return False if the file has none.

    Raises:
        CorruptFile: it is damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            if _CACHE not in archive.namelist():
                return False
            cache = Path(folder, _CACHE)
            member = _member(archive, _CACHE, _MAX_CACHE_BYTES)
            with archive.open(member) as source, cache.open("wb") as target:
                shutil.copyfileobj(source, target)
            read(cache)
            return True
    except (zipfile.BadZipFile, *_ZIP_ERRORS) as error:
        raise CorruptFile(
            f"{path.name}: the saved cache is damaged; start a new session"
        ) from error


def _member(archive: zipfile.ZipFile, name: str, maximum: int) -> zipfile.ZipInfo:
    """Return a member, which must be uncompressed as `save` writes it.

    An uncompressed member is no larger than the file, so it cannot fill the disk.
    """
    info = archive.getinfo(name)
    if info.compress_type != zipfile.ZIP_STORED or info.file_size > maximum:
        raise zipfile.BadZipFile(f"{name} is compressed or too large")
    return info
