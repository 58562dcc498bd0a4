"""KV caches on disk: an .npz file without pickle, with the fingerprint of its model."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._files import check_replaceable, is_special, replacing
from edgegen.errors import CorruptFile

Arrays = Mapping[str, NDArray[Any]]

_FACTS = ("fingerprint", "length", "allow_pickle")


def save(path: Path, fingerprint: str, length: int, arrays: Arrays) -> None:
    """Write a cache of `length` tokens, atomically.

    Raises:
        UsageError: `path` is a device, pipe or socket.
    """
    check_replaceable(path)
    with replacing(path) as new, new.open("xb") as file:
        contents: dict[str, Any] = {"fingerprint": fingerprint, "length": length, **arrays}
        np.savez(file, **contents)  # numpy 1 saves the argument allow_pickle as an array


def load(path: Path, fingerprint: str) -> tuple[int, Arrays]:
    """Read a file that `save` wrote; return (length, arrays by name).

    Raises:
        CorruptFile: the file is damaged, or of another model than `fingerprint`.
    """
    if is_special(path):
        raise _damaged(path)
    try:
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            saved_by, length = str(file["fingerprint"]), int(file["length"])
            names = [name for name in file.files if name not in _FACTS]
            arrays = {name: file[name] for name in names} if saved_by == fingerprint else {}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        if isinstance(error, FileNotFoundError | PermissionError):
            raise
        raise _damaged(path) from error
    if saved_by != fingerprint:
        raise CorruptFile(
            f"{path.name}: expected a cache of this model, got one of another; run the prompt again"
        )
    if length < 0:
        raise CorruptFile(f"{path.name}: expected a length of 0 or more, got {length}")
    return length, arrays


def _damaged(path: Path) -> CorruptFile:
    return CorruptFile(
        f"{path.name}: expected a saved cache, got another or a damaged file; delete it and run "
        "the prompt again"
    )


def copy(arrays: Arrays, targets: Arrays) -> bool:
    """Copy arrays into the targets of the same names; return False if they do not fit."""
    if arrays.keys() != targets.keys():
        return False
    for name, target in targets.items():
        if arrays[name].shape != target.shape or arrays[name].dtype != target.dtype:
            return False
    for name, target in targets.items():
        target[...] = arrays[name]
    return True
