"""Caches on disk: an .npz without pickle that carries the fingerprint of its model."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile

Arrays = Mapping[str, NDArray[Any]]


def save(path: Path, fingerprint: str, length: int, arrays: Arrays) -> None:
    """Write a cache of `length` tokens; the file appears whole or not at all."""
    temporary = path.with_name(f".{path.name}.tmp")
    with temporary.open("wb") as file:
        facts = {"fingerprint": np.array(fingerprint), "length": np.array(length)}
        np.savez(file, allow_pickle=False, **facts, **arrays)
    temporary.replace(path)


def load(path: Path, fingerprint: str, names: Sequence[str]) -> tuple[int, Arrays]:
    """Read what `save` wrote: (length, arrays by name).

    Raises:
        CorruptFile: damaged, or of another model than `fingerprint`.
    """
    try:
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            found = str(file["fingerprint"])
            length = int(file["length"])
            arrays = {name: file[name] for name in names} if found == fingerprint else {}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        if isinstance(error, FileNotFoundError | PermissionError):
            raise
        raise CorruptFile(f"{path.name} is not a saved cache, or is damaged") from error
    if found != fingerprint:
        raise CorruptFile(f"{path.name} was saved by another model; run the prompt again instead")
    return length, arrays
