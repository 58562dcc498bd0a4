"""Compiled graphs of execution providers (EPContext), in the cache folder.

Compiling for an NPU takes seconds to minutes. A graph is compiled once for a device, its driver and
the provider's options. edgegen's cache folder has each in a folder of its own.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from edgegen.errors import CorruptFile, MissingDevice, ResourceError
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.plugins import Placement, Selected, new_session, open_session

MODEL, PLACEMENT = "model.onnx", "placement.json"
"""Files of a compiled graph: the graph, and where the nodes of the original one run."""


def open_compiled(path: Path, digest: str, selected: Selected) -> tuple[Any, Placement]:
    """Return a session on a graph, compiled now or before, and where its nodes run.

    Args:
        path: the graph.
        digest: of the bundle.
        selected: the device and the provider's options.

    Raises:
        CorruptFile: ONNX Runtime cannot load the graph.
        MissingDevice: the device cannot be used, or does not compute all products.
        ResourceError: the cache folder cannot be written.
    """
    if not selected.provider.compiles:
        return open_session(path, {}, selected)
    folder = cache_dir() / "onnxruntime" / _key(path, digest, selected)
    if (folder / MODEL).exists():
        try:
            placed = json.loads((folder / PLACEMENT).read_text())
            return new_session(folder / MODEL, {}, selected), placed
        except (OSError, ValueError, CorruptFile, MissingDevice):
            shutil.rmtree(folder, ignore_errors=True)  # of another driver, or damaged
    return _compile(path, folder, selected)


def _key(path: Path, digest: str, selected: Selected) -> str:
    """Return a name for the graph, the device, the versions and the options."""
    device, own = selected.device.device, selected.device
    facts = {
        "graph": [digest, path.name],
        "provider": [own.ep_name, own.ep_metadata.get("version"), ort.__version__],
        "device": [device.type.name, device.vendor_id, device.device_id],
        "driver": own.ep_metadata.get("os_driver_version"),
        "options": {**selected.options},
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:32]


def _compile(path: Path, folder: Path, selected: Selected) -> tuple[Any, Placement]:
    """Compile a graph into a folder, which appears when it is complete."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise ResourceError(
            f"cannot write compiled graphs to {folder.parent}: {error.strerror}; free space there, "
            "or set EDGEGEN_HOME to another folder"
        ) from error
    try:
        written = {
            "ep.context_enable": "1",
            "ep.context_file_path": str(new / MODEL),
            "ep.context_embed_mode": "0",
        }
        session, placed = open_session(path, written, selected)
        if not (new / MODEL).exists():
            return session, placed
        (new / PLACEMENT).write_text(json.dumps(placed))
        del session  # Windows moves no open files
        if not folder.exists():
            new.replace(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return new_session(folder / MODEL, {}, selected), placed
