"""Build the npm package: `python scripts/build_npm.py [-o FOLDER] WHEEL...`.

Its libraries are those of the wheels of edgegen-native that `make wheels` builds, one for each
system. FOLDER is build by default. Needs npm.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bootstrap import ROOT

SOURCE: Final = ROOT / "runtimes" / "hosts" / "npm"
SYSTEMS: Final = {"manylinux": "linux", "win": "win32", "macosx": "darwin"}
PROCESSORS: Final = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
LIBRARIES: Final = ("edgegen", "edgegen_text")


def node_name(wheel: Path) -> str:
    """Return Node's name of a wheel's system and processor, for example linux-x64."""
    tag = wheel.stem.split("-")[-1].split(".")[0]
    system = next((name for start, name in SYSTEMS.items() if tag.startswith(start)), None)
    processor = next((name for end, name in PROCESSORS.items() if tag.endswith(end)), None)
    if wheel.suffix != ".whl" or system is None or processor is None:
        sys.exit(f"expected a wheel for {', '.join(SYSTEMS.values())}, got {wheel.name}")
    return f"{system}-{processor}"


def libraries(wheel: Path, folder: Path) -> None:
    """Extract the libraries that the package uses from a wheel."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in map(Path, archive.namelist()):
            if (
                name.suffix in (".so", ".dll", ".dylib")
                and name.stem.removeprefix("lib") in LIBRARIES
            ):
                (folder / name.name).write_bytes(archive.read(name.as_posix()))


def pack(wheels: Iterable[Path], folder: Path) -> Path:
    """Write the package with the wheels' libraries into a folder, and return its path."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("expected npm, got none; install Node.js")
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch, "package")
        shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("lib", "node_modules"))
        for wheel in wheels:
            libraries(wheel, package / "lib" / node_name(wheel))
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "pack", "--silent", "--pack-destination", str(folder.resolve())]
        done = subprocess.run(command, cwd=package, stdout=subprocess.PIPE, text=True, check=True)
    return folder / done.stdout.split()[-1]


def main(argv: list[str]) -> None:
    """Build the package from the wheels named on the command line."""
    parser = argparse.ArgumentParser(description="Build the npm package.")
    parser.add_argument("wheels", nargs="+", type=Path, metavar="WHEEL")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "build")
    arguments = parser.parse_args(argv)
    print(pack(arguments.wheels, arguments.output))


if __name__ == "__main__":
    main(sys.argv[1:])
