"""Checkpoint files: atomic writing, and removal of a folder of them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from edgegen.errors import ResourceError


def write_file(path: Path, data: bytes) -> None:
    """Write a file, and its folder, so that it is complete or not there.

    Raises:
        ResourceError: the file cannot be written.
    """
    temporary = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise ResourceError(
            f"{path} cannot be written: {error.strerror}; free disk space or change permissions"
        ) from error


def remove_files(folder: Path, name: str = "*") -> None:
    """Remove the files NAME.safetensors and their partial copies, and the folder if it is empty."""
    for path in [*folder.glob(f"{name}.safetensors"), *folder.glob(f"{name}.part")]:
        path.unlink(missing_ok=True)
    if folder.is_dir() and not any(folder.iterdir()):
        shutil.rmtree(folder)
