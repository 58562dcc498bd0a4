"""Create .venv with edgegen installed: `python scripts/bootstrap.py [demo|test]`.

`demo` installs the requirements of an export, without torch. `test` adds the test oracles and the
linters. Both build the native engine if there is a C++ compiler, while pip installs the rest, and
`test` keeps its wheel for other environments. A stamp in .venv makes the second call instant. Needs
only Python, on any system.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
NATIVE = ROOT / "runtimes" / "native"
WHEELS = VENV / "wheels"
TORCH = "torch==2.13.0"
"""Pinned and installed first, so that no later requirement replaces a CPU build by another."""
EXTRAS = {"demo": "export", "test": "export,openvino-export,serve,test,dev"}


def python() -> Path:
    """Return the interpreter of .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def bootstrap(purpose: str) -> Path:
    """Prepare .venv for `purpose`, a key of EXTRAS, and return its interpreter."""
    if sys.version_info < (3, 11):  # noqa: UP036  (may run on an old Python)
        version = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"expected Python 3.11 or newer, got {version}; run: make PYTHON=python3.12 demo")
    if any(_is_done(ready) for ready in (purpose, "test")):
        return python()
    start = time.perf_counter()
    if not (python().exists() and _has("pip")):
        _create()
    shutil.rmtree(WHEELS, ignore_errors=True)
    with TemporaryDirectory() as wheels:
        build = _build_native(wheels, whole=purpose == "test")
        try:
            if purpose == "test" and not _has("torch"):
                _pip(TORCH)
            _pip("--editable", f"{ROOT}[{EXTRAS[purpose]}]")
            _install_native(build, wheels, required=purpose == "test")
        finally:
            if build is not None and build.poll() is None:
                build.kill()
        if purpose == "test":
            shutil.copytree(wheels, WHEELS)
    _stamp(purpose).write_text(_fingerprint())
    print(f"installed {VENV.name} in {time.perf_counter() - start:.1f} s", file=sys.stderr)
    return python()


def native_wheel() -> Path | None:
    """Return the native engine's wheel that `test` built from the sources as they are, or None."""
    return next(WHEELS.glob("*.whl"), None) if _is_done("test") else None


def run(*command: object, quiet: bool = False) -> None:
    """Run a command, quietly without its standard output, and exit with a message if it fails."""
    out = subprocess.DEVNULL if quiet else None
    if subprocess.run([str(word) for word in command], stdout=out, check=False).returncode:
        sys.exit(f"{' '.join(map(str, command[1:4]))} failed; see its message above")


def _create() -> None:
    """Create .venv, or repair an incomplete one."""
    print(f"creating {VENV}", file=sys.stderr, flush=True)
    done = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if done.returncode:
        sys.exit("venv cannot create an environment; on Debian run: apt install python3-venv")


def _has(module: str) -> bool:
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([str(python()), "-c", code], check=False).returncode == 0


def _has_compiler() -> bool:
    """Return whether there is a C++ compiler that can build the native engine: GCC or Clang."""
    names = (os.environ.get("CXX"), "c++", "g++", "clang++")
    return any(shutil.which(name) for name in names if name)


def _build_native(folder: str, *, whole: bool) -> subprocess.Popen[bytes] | None:
    """Start to build the native engine's wheel into `folder`; return None without a compiler.

    One that is not `whole` takes half of the time: it lacks the library for C programs, and kernels
    for other processors.
    """
    if not _has_compiler():
        print("no C++ compiler: bundles run on ONNX Runtime, which is slower", file=sys.stderr)
        return None
    print(f"building {NATIVE}", file=sys.stderr)
    command = [str(python()), "-m", "pip", "wheel", "-qq", "--no-deps", "--wheel-dir", folder]
    if not whole:
        settings = ("EDGEGEN_TEXT=OFF", "EDGEGEN_QUICK=ON")
        command += [f"--config-settings=cmake.define.{setting}" for setting in settings]
    return subprocess.Popen([*command, str(NATIVE)])


def _install_native(build: subprocess.Popen[bytes] | None, folder: str, *, required: bool) -> None:
    """Install the native engine's wheel; without it ONNX Runtime runs bundles, more slowly."""
    if build is None:
        return
    if build.wait() == 0:
        (wheel,) = Path(folder).glob("*.whl")
        _pip("--force-reinstall", "--no-deps", str(wheel))
    elif required:
        sys.exit(f"pip cannot build {NATIVE}; see its message above")
    else:
        print("the native engine cannot be built: bundles run on ONNX Runtime", file=sys.stderr)


def _pip(*what: str) -> None:
    """Install packages without compiling their modules to bytecode, since few are imported."""
    print(f"installing {' '.join(what)}", file=sys.stderr)
    run(python(), "-m", "pip", "install", "-qq", "--no-compile", *what)


def _stamp(purpose: str) -> Path:
    return VENV / f".edgegen-{purpose}"


def _is_done(purpose: str) -> bool:
    return _stamp(purpose).is_file() and _stamp(purpose).read_text() == _fingerprint()


def _fingerprint() -> str:
    """Return a digest of requirements, this script, the native engine and the checkout's path."""
    sources = sorted(p for p in NATIVE.rglob("*") if p.is_file() and p.suffix != ".pyc")
    files = (ROOT / "pyproject.toml", Path(__file__), *sources)
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files))
    return f"{digest.hexdigest()} {ROOT}"


if __name__ == "__main__":
    print(bootstrap(sys.argv[1] if len(sys.argv) > 1 else "demo"))
