"""Compiled models in edgegen's cache, for devices whose compiler takes its time.

A blob's name says what it was made from, its seal what it holds: a stale one is never found, a
damaged one never used.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from edgegen.bundle.hashing import HashMemory
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.devices import core, property_of

FORM = 1
"""Changes when edgegen makes something else of the same file."""


def blob_path(files: Iterable[str], device: str, settings: dict[str, Any]) -> Path:
    """Where the compiled form of `files`, given by their hashes, is kept."""
    name, driver = (property_of(device, key) for key in ("FULL_DEVICE_NAME", "NPU_DRIVER_VERSION"))
    facts = (FORM, sorted(files), ov.get_version(), device, name, driver, sorted(settings.items()))
    return cache_dir() / "openvino" / f"{hashlib.sha256(repr(facts).encode()).hexdigest()}.blob"


def cached(
    kept: Path, device: str, settings: dict[str, Any], make: Callable[[], ov.CompiledModel]
) -> ov.CompiledModel:
    """What is kept at `kept`; where that is nothing of use, what `make` makes, which is kept."""
    compiled = _read(kept, device, settings)
    if compiled is None:
        compiled = make()
        with contextlib.suppress(OSError):  # a cache that cannot be written costs time, no more
            _keep(compiled, kept)
    return compiled


def _read(kept: Path, device: str, settings: dict[str, Any]) -> ov.CompiledModel | None:
    """None where the blob is missing, cut short, changed or refused."""
    memory = HashMemory()
    try:
        if memory.sha256(kept) != _seal(kept).read_text(encoding="ascii"):
            return None
        memory.save()
        return core().import_model(kept.read_bytes(), device, settings)
    except (OSError, ValueError, RuntimeError):
        return None


def _keep(compiled: ov.CompiledModel, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    data = compiled.export_model().getbuffer()
    digest = hashlib.sha256(data).hexdigest()
    _write(kept, lambda path: path.write_bytes(data))
    _write(_seal(kept), lambda path: path.write_text(digest, encoding="ascii"))


def _write(place: Path, write: Callable[[Path], object]) -> None:
    """The file appears whole or not at all."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}-")
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        temporary.replace(place)
    finally:
        temporary.unlink(missing_ok=True)


def _seal(kept: Path) -> Path:
    return kept.with_suffix(".sha256")
