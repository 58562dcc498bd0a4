"""Compiled graphs of execution providers (EPContext), in the cache folder.

Compiling for an NPU takes seconds to minutes. A graph is compiled once for a device, its driver and
the provider's options. edgegen's cache folder has each in a folder of its own, after its results
were compared with those of the graph.
"""

from __future__ import annotations

import hashlib
import json
import math
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile, MissingDevice, ResourceError
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.plugins import Placement, Selected, new_session, open_session

MODEL, PLACEMENT = "model.onnx", "compared.json"
"""Files of a compiled graph: the graph, and where the nodes of the original one run. Folders with
the second file under another name were written before compiled graphs were compared."""
LENGTHS = {
    "sequence_length": 4,
    "past_sequence_length": 12,
    "past_latent_length": 12,
    "total_sequence_length": 16,
}
"""Sizes of the inputs that a graph is compared with, where it takes any; others are 1."""
CLOSE = 0.02
"""Maximum distance of a compiled graph's outputs, relative to their norm."""


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
    if folder.exists():
        try:
            placed = json.loads((folder / PLACEMENT).read_text())
            return new_session(folder / MODEL, {}, selected), placed
        except (OSError, ValueError, CorruptFile, MissingDevice):
            shutil.rmtree(folder, ignore_errors=True)  # damaged, or never compared
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
    """Compile a graph into a folder, which appears when the compiled graph was compared."""
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
        expected = results(session)
        del session
        if not agree(results(new_session(new / MODEL, {}, selected)), expected):
            return open_session(path, {}, selected)
        (new / PLACEMENT).write_text(json.dumps(placed))
        if not folder.exists():
            new.replace(folder)  # no session is open: Windows moves no open files
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return new_session(folder / MODEL, {}, selected), placed


def results(session: Any) -> dict[str, NDArray[Any]]:
    """Run a session on the same random inputs each time, and return its outputs by name."""
    random, inputs = np.random.default_rng(1), {}
    for each in session.get_inputs():
        shape = [LENGTHS.get(n, 1) if isinstance(n, str) else n for n in each.shape]
        kind = each.type[len("tensor(") : -1]
        values: NDArray[Any]
        if "float" in kind:
            values = random.normal(size=shape)
        elif each.name == "attention_mask":
            values = np.ones(shape)
        else:  # tokens or positions
            values = np.arange(1, 1 + math.prod(shape)).reshape(shape) % 8
        inputs[each.name] = values.astype("float32" if kind == "float" else kind)
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, inputs), strict=True))


def agree(got: Mapping[str, NDArray[Any]], expected: Mapping[str, NDArray[Any]]) -> bool:
    """Return whether the outputs of a compiled graph are those of the graph.

    The package of OpenVINO 1.8.1 stores graphs that compute other keys when they are loaded.
    """

    def close(name: str) -> bool:
        want, found = (np.nan_to_num(each[name].astype(np.float64)) for each in (expected, got))
        return bool(np.linalg.norm(found - want) <= CLOSE * np.linalg.norm(want))

    return got.keys() == expected.keys() and all(map(close, expected))
