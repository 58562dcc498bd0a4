"""Create .venv-wheels, in which scripts/build_wheels.py runs.

`python scripts/wheels_env.py` prints its interpreter; a stamp makes the second call instant.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from bootstrap import ROOT, run

VENV = ROOT / ".venv-wheels"
REQUIREMENTS = (
    "ziglang==0.17.1",
    "lief>=1,<2",
    "scikit-build-core>=0.10",
    "wheel>=0.46",
    "cmake>=3.25",
    "ninja>=1.11",
)
"""zig is pinned, because its compiler decides how fast the libraries are."""


def wheels_env() -> Path:
    """Prepare the environment and return its interpreter."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / ".edgegen-wheels"
    digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return python
    print(f"creating {VENV}", file=sys.stderr, flush=True)
    run(sys.executable, "-m", "venv", VENV)
    run(python, "-m", "pip", "install", "-qq", *REQUIREMENTS)
    stamp.write_text(digest)
    return python


if __name__ == "__main__":
    print(wheels_env())
