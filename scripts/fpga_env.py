"""Create .venv-fpga, in which export, the native engine, the FPGA tools and pynq run together.

pynq 4.0.0 needs numpy<2, protobuf<6 and Python 3.11 or 3.12, so it has an environment of its own.
`python scripts/fpga_env.py` prints its interpreter; a stamp makes the second call instant.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap import NATIVE, ROOT, native_wheel, run

VENV = ROOT / ".venv-fpga"
REQUIREMENTS = [
    f"{ROOT}[export,fpga,pynq]",
    "pytest>=8.4",
    "pytest-timeout>=2.3",
    "hypothesis>=6.130",
]
VERSIONS = ((3, 11), (3, 12))


def fpga_env() -> Path:
    """Prepare the environment and return its interpreter."""
    python, stamp = VENV / "bin" / "python", VENV / ".edgegen-fpga"
    native = sorted(p for p in NATIVE.rglob("*") if p.is_file() and p.suffix != ".pyc")
    sources = (ROOT / "pyproject.toml", Path(__file__), *native)
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return python
    if not python.exists():
        print(f"creating {VENV}", file=sys.stderr, flush=True)
        run(_base(), "-m", "venv", VENV)
    print("installing edgegen, the FPGA tools and pynq", file=sys.stderr, flush=True)
    run(python, "-m", "pip", "install", "-qq", "--editable", *REQUIREMENTS)
    if shutil.which("c++"):
        run(python, "-m", "pip", "install", "-qq", native_wheel() or NATIVE)
    stamp.write_text(digest)
    return python


def is_possible() -> bool:
    """Return whether pynq and the tools have wheels for this system."""
    return sys.platform == "linux" and _find() is not None


def _base() -> Path:
    python = _find()
    if python is None:
        sys.exit("pynq needs Python 3.11 or 3.12; on Debian run: apt install python3")
    return python


def _find() -> Path | None:
    if sys.version_info[:2] in VERSIONS:
        return Path(sys.executable)
    for major, minor in VERSIONS:
        path = shutil.which(f"python{major}.{minor}")
        works = (
            path
            and not subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode
        )
        if path and works:
            return Path(path)
    return None


if __name__ == "__main__":
    print(fpga_env())
