"""What the readers of model files share."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from edgegen.errors import CorruptFile, InputError

MAX_TEXT: Final = 128 << 20
"""Most bytes of a tokenizer, configuration or licence file."""


def shown(text: str) -> str:
    """`text` from a file, fit for one line of a message."""
    short = text if len(text) <= 80 else text[:77] + "..."
    return short if short.isprintable() else ascii(short)


def read_text(file: Path, most: int = MAX_TEXT) -> bytes:
    """The bytes of a text file. Raises CorruptFile for one above `most` bytes."""
    with file.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise CorruptFile(f"{file.name}: longer than {most >> 20} MiB, expected less; get it again")
    return data


def hash_files(files: list[Path]) -> str:
    """sha256 of one file; of several, sha256 of their hashes in the given order."""
    digests = []
    for file in files:
        with file.open("rb") as stream:
            digests.append(hashlib.file_digest(stream, "sha256"))
    if len(digests) == 1:
        return digests[0].hexdigest()
    return hashlib.sha256(b"".join(d.digest() for d in digests)).hexdigest()


def read_prose(path: Path) -> str:
    """The text that a user names, to be measured, calibrated or prompted with.

    Raises:
        InputError: it is not there, or not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text (byte {error.start})") from error
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InputError(f"{path}: no such text file") from error
