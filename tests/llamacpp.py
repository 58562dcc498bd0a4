"""Source of llama.cpp, from llama-cpp-python's source package on PyPI. It is never run.

It has the vocabularies with expected tokens, and the chat templates of real models, on which
edgegen is compared.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path

PACKAGE = "llama-cpp-python==0.3.36"


def llamacpp_source(folder: Path) -> Path:
    """Return folder/llama.cpp. Download and unpack it (77 MB) if it does not exist."""
    target = folder / "llama.cpp"
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    archive = next(folder.glob("llama_cpp_python-*.tar.gz"), None)
    if archive is None:
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*pip, "--dest", str(folder), PACKAGE], check=True)
        archive = next(folder.glob("llama_cpp_python-*.tar.gz"))
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (folder / archive.name.removesuffix(".tar.gz") / "vendor" / "llama.cpp").rename(target)
    return target
