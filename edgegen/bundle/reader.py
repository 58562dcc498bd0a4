"""Opens a bundle and makes sure that it is whole before anything reads it.

Every load checks that all files are there, inside the folder and of the right size; their hashes
are checked at the first load and again when a file's inode, size or time has changed.
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
from edgegen.bundle.manifest import MAX_BYTES, NAME, FileEntry, Manifest, decode
from edgegen.errors import CorruptFile, InputError, ResourceError

AGAIN = "copy the bundle again, or export it again"


@dataclass(frozen=True)
class Bundle:
    """A bundle on disk: its folder and what edgegen.json says of it."""

    path: Path
    manifest: Manifest

    def file(self, name: str) -> Path:
        """Path of one of the bundle's files, e.g. ``bundle.file("model.onnx")``.

        Raises:
            InputError: the manifest does not list it.
        """
        if name not in self.manifest.files:
            raise InputError(
                f"{self.path}: the bundle has no {name}; "
                "export the model again with this version of edgegen"
            )
        return self.path / name


def open_bundle(path: str | Path) -> Bundle:
    """Open the bundle in folder `path` and check its files.

    Raises:
        InputError: the path is not a bundle.
        CorruptFile: the manifest is damaged, or a file is missing, cut short or changed.
        UnsupportedFormat: a newer edgegen wrote it.
        ResourceError: a file may not be read.
    """
    bundle = Bundle(Path(path), read_manifest(path))
    with readable(bundle.path):
        _check_files(bundle)
    return bundle


def read_manifest(path: str | Path) -> Manifest:
    """Read and check edgegen.json alone.

    Raises: as `open_bundle`, but does not look at the other files.
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
    """The file's path, once it is known to be inside the folder and of the right size.

    Raises:
        CorruptFile: missing, not a plain file, a link that leaves the bundle, or of another size.
    """
    path = folder / name
    try:
        real, status = os.path.realpath(path, strict=True), path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CorruptFile(f"{path} is missing; {AGAIN}") from error
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        raise CorruptFile(f"{path} is a link that leads nowhere; {AGAIN}") from error
    if not Path(real).is_relative_to(os.path.realpath(folder)):
        raise CorruptFile(f"{path} is a link that leaves the bundle; {AGAIN}")
    if not stat.S_ISREG(status.st_mode):
        raise CorruptFile(f"{path} is not a plain file; {AGAIN}")
    if status.st_size != entry.size:
        raise CorruptFile(f"{path} has {status.st_size:,} bytes, expected {entry.size:,}; {AGAIN}")
    return path


def hash_problem(path: Path, found: str, entry: FileEntry) -> str:
    """The message for a file whose content is not the exported one."""
    return (
        f"{path} was changed or damaged after export "
        f"(sha256 {found[:12]}..., expected {entry.sha256[:12]}...); {AGAIN}"
    )


@contextlib.contextmanager
def readable(folder: Path) -> Iterator[None]:
    """Turns what the system refuses into a ResourceError."""
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
            found = memory.sha256(path)
            if found != files[name].sha256:
                raise CorruptFile(hash_problem(path, found, files[name]))
    finally:
        memory.save()


def _not_a_bundle(path: Path) -> str:
    """Says what the path is instead, and what would make a bundle of it."""
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
