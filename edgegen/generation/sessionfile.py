"""Conversations on disk: a zip of the history as JSON and the KV cache, which name their model."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from edgegen.errors import CorruptFile, UsageError

FORMAT: Final = 1
_STATE, _CACHE = "session.json", "cache.npz"
_MOST_STATE: Final = 64 << 20
"""Bytes of a history: a context of a million tokens is far below."""
_MOST_CACHE: Final = 64 << 30


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation without its cache."""

    format: int
    fingerprint: str
    """Of the bundle."""
    engine: str
    """Whose cache it is; another engine's is made anew from the history."""
    messages: list[dict[str, Any]]
    held: list[int]
    """The ids that the cache holds."""


def save(path: Path, state: State, save_cache: Callable[[Path], None] | None) -> None:
    """Write a session; the file appears whole or not at all. `save_cache` writes the cache's."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        whole, cache = Path(folder, "session"), Path(folder, _CACHE)
        with zipfile.ZipFile(whole, "w") as archive:
            archive.writestr(_STATE, msgspec.json.encode(state))
            if save_cache is not None:
                save_cache(cache)
                archive.write(cache, _CACHE)
        whole.replace(path)


def load(path: Path, fingerprint: str) -> State:
    """The conversation in a file.

    Raises:
        CorruptFile: damaged, or no session at all.
        UsageError: of another model than `fingerprint`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            data = _member(archive, _STATE, _MOST_STATE)
            state = msgspec.json.decode(data, type=State)
    except (zipfile.BadZipFile, msgspec.DecodeError, RecursionError, *_DAMAGE) as error:
        raise CorruptFile(
            f"{path.name} is not a saved session, or is damaged; start a new one"
        ) from error
    if state.format != FORMAT:
        raise CorruptFile(f"{path.name} has format {state.format}, this edgegen reads {FORMAT}")
    if state.fingerprint != fingerprint:
        raise UsageError(
            f"{path.name} was saved by another model; load the bundle it was made with, or start "
            "a new session"
        )
    return state


def load_cache(path: Path, read: Callable[[Path], None]) -> bool:
    """Give the cache in a file to `read`; False where the file has none.

    Raises:
        CorruptFile: damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            if _CACHE not in archive.namelist():
                return False
            cache = Path(folder, _CACHE)
            info = _checked(archive, _CACHE, _MOST_CACHE)
            with archive.open(info) as source, cache.open("wb") as target:
                shutil.copyfileobj(source, target)
            read(cache)
            return True
    except (zipfile.BadZipFile, *_DAMAGE) as error:
        raise CorruptFile(
            f"{path.name}: the saved cache is damaged; start a new session"
        ) from error


_DAMAGE: Final = (EOFError, KeyError, ValueError, NotImplementedError, RuntimeError)
"""What zipfile raises on damaged files besides its own error."""


def _checked(archive: zipfile.ZipFile, name: str, most: int) -> zipfile.ZipInfo:
    """A member that is stored as `save` stores it: not packed, so no larger than the file."""
    info = archive.getinfo(name)
    if info.compress_type != zipfile.ZIP_STORED or info.file_size > most:
        raise zipfile.BadZipFile(f"{name} is packed or too large")
    return info


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    return archive.read(_checked(archive, name, most))
