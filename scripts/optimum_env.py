"""Create .venv-optimum, in which `edgegen export --via optimum` and its tests run.

optimum-intel needs an older transformers than edgegen's other extras are tested with. It also
requires torchvision, whose newest release replaces torch by a CUDA build, so it is installed
without its requirements. `python scripts/optimum_env.py` prints the interpreter; a stamp makes the
second call instant.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from bootstrap import ROOT, TORCH, run

VENV = ROOT / ".venv-optimum"
REQUIREMENTS = [
    f"{ROOT}[export,openvino]",
    "openvino-tokenizers>=2026.4,<2027",
    "openvino-genai>=2026.4,<2027",  # the tests compare with it
    "transformers>=5.5,<5.6",
    "optimum>=2.3,<2.4",
    "nncf>=3.4,<3.5",
    "pytest>=8.4",
    "pytest-timeout>=2.3",
    "hypothesis>=6.130",
]
WITHOUT_REQUIREMENTS = "optimum-intel>=2.2,<2.3"


def optimum_env() -> Path:
    """Prepare the environment and return its interpreter."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / ".edgegen-optimum"
    sources = (ROOT / "pyproject.toml", Path(__file__))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return python
    if not python.exists():
        print(f"creating {VENV}", file=sys.stderr, flush=True)
        run(sys.executable, "-m", "venv", VENV)
    print("installing edgegen, torch and optimum-intel", file=sys.stderr, flush=True)
    pip = (python, "-m", "pip", "install", "-qq")
    run(*pip, TORCH)
    run(*pip, "--editable", *REQUIREMENTS)
    run(*pip, "--no-deps", WITHOUT_REQUIREMENTS)
    stamp.write_text(digest)
    return python


if __name__ == "__main__":
    print(optimum_env())
