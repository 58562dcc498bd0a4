"""Fetch the JavaScript libraries of the chat page: `python scripts/vendor_page.py [--check]`.

Writes the pinned versions, with their licences, into edgegen/serve/page/vendor. Packages come from
npm by `npm pack` and are compared with their SHA-256. `--check` compares the files that are there
and needs no network.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
VENDOR: Final = ROOT / "edgegen" / "serve" / "page" / "vendor"


class Package(NamedTuple):
    """A package of npm."""

    name: str
    version: str
    sha256: str
    """Digest of its archive."""
    files: dict[str, str]
    """Path in the package -> name of the copy."""


PACKAGES: Final = (
    Package(
        "marked",
        "18.2.1",
        "d66c5213fc203466186060105b01f51896764ba64b3797d2620d02e28e34b8ca",
        {"lib/marked.esm.js": "marked.js", "LICENSE": "marked.LICENSE.txt"},
    ),
    Package(
        "dompurify",
        "3.5.0",
        "faa5f2bfe2814384b83d6edb4ed66812fbfdb2a654b4d59edd4b12304058ec20",
        {"dist/purify.es.mjs": "purify.js", "LICENSE": "purify.LICENSE.txt"},
    ),
    Package(
        "@highlightjs/cdn-assets",
        "11.12.0",
        "b8a006d30f45afe783072569f3d69c5b60c0e7b9ca28cd474e12f2584e2a3bd9",
        {"es/highlight.min.js": "highlight.js", "LICENSE": "highlight.LICENSE.txt"},
    ),
)
DIGESTS: Final = {
    "highlight.LICENSE.txt": "6c081431591d9df696c82dc598fe1423765b8a299b200ed00b281afd0f64c490",
    "highlight.js": "1ed8fc5256b738b8875b74e4d3f0754f60d6411fb034d618dfbc4e6e6c9999d7",
    "marked.LICENSE.txt": "8e3a3f82f59a60958f56ca08f445647c32a4733dc7ca6c2c46f6eb898471ab9c",
    "marked.js": "5371fea86fd0656b4fc7bea7c94c663109d82789b69433eeee78d42895aa44de",
    "purify.LICENSE.txt": "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30",
    "purify.js": "5e8c53cd086a012531fc754ee6a7ad7a02e8a06fc4dadd805b912e128c3f6c58",
}
"""Name of a file in VENDOR -> its SHA-256."""


def fetch(package: Package, folder: Path) -> None:
    """Fetch a package and write its files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        archive = _archive(package, Path(scratch))
        with tarfile.open(archive) as tar:
            for path, name in package.files.items():
                member = tar.extractfile(f"package/{path}")
                assert member is not None
                (folder / name).write_bytes(member.read())


def changed() -> list[str]:
    """Return the names of the files in VENDOR that are missing, unknown, or changed."""
    names = {path.name for path in VENDOR.iterdir()} | DIGESTS.keys()
    return sorted(name for name in names if _digest(VENDOR / name) != DIGESTS.get(name))


def _archive(package: Package, scratch: Path) -> Path:
    """Download a package's archive and check it."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("expected npm, got none; install Node.js")
    words = [npm, "pack", "--silent", f"{package.name}@{package.version}"]
    subprocess.run(words, cwd=scratch, check=True, stdout=subprocess.DEVNULL)
    archive = next(scratch.glob("*.tgz"))
    if (digest := _digest(archive)) != package.sha256:
        sys.exit(
            f"{package.name}: expected an archive with SHA-256 {package.sha256}, got {digest}; "
            "compare the release and change the pin"
        )
    return archive


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def main(argv: list[str]) -> None:
    """Fetch the libraries, or with --check only compare them."""
    if argv not in ([], ["--check"]):
        sys.exit(__doc__)
    if not argv:
        for package in PACKAGES:
            fetch(package, VENDOR)
    if names := changed():
        sys.exit(f"expected the pinned files in {VENDOR}, got others: {', '.join(names)}")


if __name__ == "__main__":
    main(sys.argv[1:])
