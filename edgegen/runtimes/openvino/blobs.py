"""Cache of compiled models (blobs), for devices that take minutes to compile.

A blob's name is a hash of everything that it is compiled from. A second file has the hash of its
content. So stale and damaged blobs are never used.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from edgegen._files import replacing
from edgegen.bundle.hashing import HashMemory
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.devices import core, property_of

FORM = 1
"""Version of edgegen's own part of the compilation."""


def blob_path(files: Iterable[str], device: str, settings: dict[str, Any]) -> Path:
    """Return the path of the blob that is compiled from files with these hashes."""
    name, driver = (property_of(device, key) for key in ("FULL_DEVICE_NAME", "NPU_DRIVER_VERSION"))
    facts = (FORM, sorted(files), ov.get_version(), device, name, driver, sorted(settings.items()))
    return cache_dir() / "openvino" / f"{hashlib.sha256(repr(facts).encode()).hexdigest()}.blob"


def cached(
    blob: Path, device: str, settings: dict[str, Any], make: Callable[[], ov.CompiledModel]
) -> ov.CompiledModel:
    """Return the compiled model in a blob; compile it with `make` and save it if there is none."""
    compiled = _read(blob, device, settings)
    if compiled is None:
        compiled = make()
        with contextlib.suppress(OSError):  # without a cache the next load compiles again
            _save(compiled, blob)
    return compiled


def _read(blob: Path, device: str, settings: dict[str, Any]) -> ov.CompiledModel | None:
    """Return None if the blob is missing, truncated, changed or rejected by OpenVINO."""
    memory = HashMemory()
    try:
        if memory.sha256(blob) != _hash_path(blob).read_text(encoding="ascii"):
            return None
        memory.save()
        return core().import_model(blob.read_bytes(), device, settings)
    except (OSError, ValueError, RuntimeError):
        return None


def _save(compiled: ov.CompiledModel, blob: Path) -> None:
    blob.parent.mkdir(parents=True, exist_ok=True)
    data = compiled.export_model().getbuffer()
    digest = hashlib.sha256(data).hexdigest()
    with replacing(blob) as new:
        new.write_bytes(data)
    with replacing(_hash_path(blob)) as new:
        new.write_text(digest, encoding="ascii")


def _hash_path(blob: Path) -> Path:
    return blob.with_suffix(".sha256")
