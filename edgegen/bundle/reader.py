"""Opening of bundles, with a check for missing and damaged files.

Each load checks that all files exist, are inside the folder and have the right size. Hashes are
checked at the first load, and again after a change of a file's inode, size or time.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edgegen.bundle import placing
from edgegen.bundle.hashing import HashMemory
from edgegen.bundle.manifest import AGAIN, MAX_BYTES, NAME, FileEntry, Manifest, decode
from edgegen.errors import CorruptFile, InputError, ResourceError


@dataclass(frozen=True)
class Bundle:
    """Bundle on disk: its folder and its manifest."""

    path: Path
    manifest: Manifest

    def file(self, name: str) -> Path:
        """Return the path of a file of the bundle, e.g. ``bundle.file("model.onnx")``.

        Raises:
            InputError: the manifest does not list the file.
        """
        if name not in self.manifest.files:
            raise InputError(
                f"{self.path}: the bundle has no {name}; "
                "export the model again with this version of edgegen"
            )
        return self.path / name


def open_bundle(path: str | Path) -> Bundle:
    """Open the bundle in the folder `path` and check its files.

    Raises:
        InputError: the path is not a bundle.
        CorruptFile: the manifest is damaged, or a file is missing, truncated or changed.
        UnsupportedFormat: a newer version of edgegen wrote it.
        ResourceError: the system denies access to a file.
    """
    bundle = Bundle(Path(path), read_manifest(path))
    with readable(bundle.path):
        _check_files(bundle)
    return bundle


def read_manifest(path: str | Path) -> Manifest:
    """Read and check edgegen.json, without checking the other files.

    Raises:
        InputError, CorruptFile, UnsupportedFormat, ResourceError: as for `open_bundle`.
    """
    folder = Path(path)
    with readable(folder):
        placing.recover(folder)
        file = folder / NAME
        if not file.is_file():
            raise InputError(_not_a_bundle(folder))
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    return decode(data, where=str(file))


def check_size(folder: Path, name: str, entry: FileEntry) -> Path:
    """Return the path of a file, checked to be inside the folder and of the right size.

    Raises:
        CorruptFile: it is missing, not a regular file, a link that leaves the bundle, or has
            another size.
    """
    path = folder / name
    try:
        real, status = os.path.realpath(path, strict=True), path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CorruptFile(f"{path} is missing; {AGAIN}") from error
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        raise CorruptFile(f"{path} is a circular link; {AGAIN}") from error
    if not Path(real).is_relative_to(os.path.realpath(folder)):
        raise CorruptFile(f"{path} is a link that leaves the bundle; {AGAIN}")
    if not stat.S_ISREG(status.st_mode):
        raise CorruptFile(f"{path} is not a regular file; {AGAIN}")
    if status.st_size != entry.size:
        raise CorruptFile(f"{path}: expected {entry.size:,} bytes, got {status.st_size:,}; {AGAIN}")
    return path


def hash_problem(path: Path, actual: str, entry: FileEntry) -> str:
    """Return the message for a file whose content differs from the exported one."""
    return (
        f"{path} was changed or damaged after export "
        f"(expected sha256 {entry.sha256[:12]}..., got {actual[:12]}...); {AGAIN}"
    )


@contextlib.contextmanager
def readable(folder: Path) -> Iterator[None]:
    """Convert an OSError into a ResourceError."""
    try:
        yield
    except OSError as error:
        raise ResourceError(
            f"{error.filename or folder} cannot be read ({error.strerror}); "
            "check the disk and your permissions"
        ) from error


def _check_files(bundle: Bundle) -> None:
    files = bundle.manifest.files
    paths = {name: check_size(bundle.path, name, entry) for name, entry in files.items()}
    memory = HashMemory()
    try:
        for name, path in paths.items():
            actual = memory.sha256(path)
            if actual != files[name].sha256:
                raise CorruptFile(hash_problem(path, actual, files[name]))
    finally:
        memory.save()


def _not_a_bundle(path: Path) -> str:
    """Return the message for a path that is not a bundle, with the command to make one."""
    if path.is_file():
        with path.open("rb") as file:
            kind = "a GGUF model" if file.read(4) == b"GGUF" else "a file"
        hint = f"{path} -o DIR" if kind == "a GGUF model" else "SOURCE -o DIR"
        return f"{path} is {kind}, not a bundle; make one with: edgegen export {hint}"
    if not path.is_dir():
        return f"{path}: no such folder; make a bundle with: edgegen export SOURCE -o {path}"
    if any(path.glob("*.onnx")) and (path / "genai_config.json").is_file():
        return (
            f"{path} is an ONNX Runtime GenAI model without {NAME}, not a bundle; "
            "make one with: edgegen export SOURCE -o DIR"
        )
    if (path / "config.json").is_file() and any(path.glob("*.safetensors")):
        return (
            f"{path} is a Hugging Face model, not a bundle; "
            f"make one with: edgegen export {path} -o DIR"
        )
    return f"{path} is not a bundle (it has no {NAME}); make one with: edgegen export SOURCE -o DIR"
