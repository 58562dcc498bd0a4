"""Helpers shared by the readers of model files: bounded reading, hashing, quoting in messages."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Final

from edgegen.errors import CorruptFile, InputError

MAX_TEXT: Final = 128 << 20
"""Maximum size of a tokenizer or licence file, in bytes."""
MAX_CONFIG: Final = 4 << 20
"""Maximum size of a configuration, in bytes."""


def printable(text: str) -> str:
    """Return text from a file, shortened and escaped to fit on one line of a message."""
    short = text if len(text) <= 80 else text[:77] + "..."
    return short if short.isprintable() else ascii(short)


def read_bounded(file: Path, limit: int = MAX_TEXT) -> bytes:
    """Return the bytes of a file. Raise CorruptFile if it has more than `limit` bytes."""
    with file.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        data = stream.read(min(size, limit) + 1)  # a larger count would be allocated first
    if len(data) > limit:
        raise CorruptFile(
            f"{file.name}: expected at most {limit >> 20} MiB, got more; download the file again"
        )
    return data


def read_json(file: Path) -> dict[str, Any]:
    """Return the JSON object in a configuration file.

    Python's parser reads it, as published configurations contain Infinity.

    Raises:
        CorruptFile: it is not an object, or too large.
    """
    try:
        value = json.loads(read_bounded(file, MAX_CONFIG))
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise CorruptFile(
            f"{file.parent.name}/{file.name}: expected a JSON object; download the file again"
        )
    return value


def hash_files(files: list[Path]) -> str:
    """Return the sha256 of one file, or the sha256 of the concatenated digests of several."""
    digests = []
    for file in files:
        with file.open("rb") as stream:
            digests.append(hashlib.file_digest(stream, "sha256"))
    if len(digests) == 1:
        return digests[0].hexdigest()
    return hashlib.sha256(b"".join(d.digest() for d in digests)).hexdigest()


def read_text_file(path: Path) -> str:
    """Return the content of a text file that the user named.

    Raises:
        InputError: the file does not exist, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: expected UTF-8 text, got an invalid byte at {error.start}; "
            "convert the file to UTF-8"
        ) from error
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InputError(f"{path}: no such text file; check the path") from error
    except OSError as error:
        raise InputError(
            f"{path}: expected a readable text file, got {error.strerror}; check the path"
        ) from error
