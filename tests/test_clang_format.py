"""C and C++ are formatted by .clang-format; `clang-format -i FILE` formats a file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDERS = (
    *("hls/sim", "runtimes/hosts/c", "runtimes/hosts/cpp", "runtimes/native", "tests/fpga"),
    *("tests/runtimes", "scripts/research"),
)
SUFFIXES = {".c", ".cpp", ".h", ".hpp", ".inl"}


def test_sources_are_formatted() -> None:
    files = [
        path
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.suffix in SUFFIXES and "build" not in path.relative_to(ROOT).parts
    ]
    assert len(files) > 30
    command = [Path(sys.executable).parent / "clang-format", "--dry-run", "--Werror", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
