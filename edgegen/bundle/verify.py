"""Reads a whole bundle again and says what is not as it was exported."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from edgegen.bundle.hashing import BytesRead, sha256_file
from edgegen.bundle.manifest import NAME
from edgegen.bundle.reader import Bundle, check_size, hash_problem, readable
from edgegen.errors import CorruptFile


def problems(bundle: Bundle, progress: BytesRead | None = None) -> Iterator[str]:
    """What is wrong, one line for each find; nothing where the bundle is whole.

    Every file's size and hash, whatever is remembered of it; then files that the manifest does not
    list, and links that leave the folder.

    Args:
        bundle: its manifest is taken as read (and checked) already.
        progress: called with the bytes read since its last call.

    Raises:
        ResourceError: a file may not be read.
    """
    with readable(bundle.path):
        for name in bundle.manifest.files:
            yield from _file_problems(bundle, name, progress)
        yield from _strangers(bundle)


def _file_problems(bundle: Bundle, name: str, progress: BytesRead | None) -> Iterator[str]:
    entry = bundle.manifest.files[name]
    try:
        path = check_size(bundle.path, name, entry)
    except CorruptFile as error:
        yield str(error)
        return
    found = sha256_file(path, progress)
    if found != entry.sha256:
        yield hash_problem(path, found, entry)


def _strangers(bundle: Bundle) -> Iterator[str]:
    """Files that edgegen did not export; a stock runtime might still read them."""
    known = {NAME, *bundle.manifest.files}
    root = os.path.realpath(bundle.path)
    for folder, folders, files in os.walk(bundle.path, onerror=_raise):
        here = Path(folder)
        folders.sort()
        for name in folders:
            if not Path(os.path.realpath(here / name)).is_relative_to(root):
                yield f"{here / name} is a link that leaves the bundle; remove it"
        for name in sorted(files):
            if (here / name).relative_to(bundle.path).as_posix() not in known:
                yield f"{here / name} is not in the manifest; move it elsewhere"


def _raise(error: OSError) -> None:
    raise error
