"""Verification of a whole bundle against its manifest."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from edgegen.bundle.hashing import BytesRead, sha256_file
from edgegen.bundle.manifest import NAME
from edgegen.bundle.reader import Bundle, check_size, hash_problem, readable
from edgegen.errors import CorruptFile


def problems(bundle: Bundle, progress: BytesRead | None = None) -> Iterator[str]:
    """Yield one line per problem: none for an intact bundle.

    Checks the size and hash of each file, without cached hashes. Then reports files that the
    manifest does not list, and links that leave the folder.

    Args:
        bundle: the bundle, whose manifest is already checked.
        progress: called with the bytes read since its last call.

    Raises:
        ResourceError: the system denies access to a file.
    """
    with readable(bundle.path):
        for name in bundle.manifest.files:
            yield from _file_problems(bundle, name, progress)
        yield from _unlisted(bundle)


def _file_problems(bundle: Bundle, name: str, progress: BytesRead | None) -> Iterator[str]:
    entry = bundle.manifest.files[name]
    try:
        path = check_size(bundle.path, name, entry)
    except CorruptFile as error:
        yield str(error)
        return
    actual = sha256_file(path, progress)
    if actual != entry.sha256:
        yield hash_problem(path, actual, entry)


def _unlisted(bundle: Bundle) -> Iterator[str]:
    """Yield files that edgegen did not export, which a stock runtime might still load."""
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
