"""Make .venv-optimum, in which `edgegen export --via optimum` runs, and its tests.

optimum-intel wants an older transformers than the one edgegen's other extras are tested with,
and asks for torchvision, whose newest release would replace torch by a CUDA build: hence an
environment of its own, and optimum-intel without what it asks for. `python scripts/optimum_env.py`
prints the interpreter; a stamp makes the second call instant.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from bootstrap import ROOT, TORCH

VENV = ROOT / ".venv-optimum"
WANTED = [
    f"{ROOT}[export,openvino]",
    "openvino-tokenizers>=2026.4,<2027",
    "openvino-genai>=2026.4,<2027",  # the tests' second reader
    "transformers>=5.5,<5.6",
    "optimum>=2.3,<2.4",
    "nncf>=3.4,<3.5",
    "pytest>=8.4",
    "pytest-timeout>=2.3",
    "hypothesis>=6.130",
]
ALONE = "optimum-intel>=2.2,<2.3"


def optimum_env() -> Path:
    """Make the environment ready, and return its interpreter."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / ".edgegen-optimum"
    sources = (ROOT / "pyproject.toml", Path(__file__))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return python
    if not python.exists():
        print(f"making {VENV}", file=sys.stderr, flush=True)
        _run(sys.executable, "-m", "venv", VENV)
    print("installing edgegen, torch and optimum-intel", file=sys.stderr, flush=True)
    pip = (python, "-m", "pip", "install", "-qq")
    _run(*pip, TORCH)
    _run(*pip, "--editable", *WANTED)
    _run(*pip, "--no-deps", ALONE)
    stamp.write_text(digest)
    return python


def _run(*command: object) -> None:
    if subprocess.run([str(word) for word in command], check=False).returncode:
        sys.exit(f"{' '.join(map(str, command[1:4]))} did not succeed; its reason is above")


if __name__ == "__main__":
    print(optimum_env())
