"""Run a target of `make` on any system: `python scripts/dev.py TARGET [ARGUMENT]...`.

Further arguments go to the tool that the target runs, e.g. `python scripts/dev.py test tests/cli`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bootstrap import ROOT, bootstrap
from fpga_env import fpga_env, is_possible
from optimum_env import optimum_env
from wheels_env import wheels_env

MODEL = "smollm2-135m-instruct"
BUNDLE = ROOT / "bundles" / f"{MODEL}-w4a8kv8"
SLOW_NEEDS = (
    *("PySide6-Essentials<6.12", "pyinstaller"),
    *("onnxruntime-qnn>=2.7", "onnxruntime-ep-openvino>=1.8"),
)
"""For the desktop app and its frozen form. PySide6 6.12.0 loses a reference to None or True with
each signal, which ends Python 3.11 after some thousand of them."""
OPTIMUM_TESTS = ("tests/exporter/optimum/test_export.py", "tests/exporter/optimum/test_hints.py")
FPGA_TESTS = ("tests/fpga", "tests/runtimes/fpga")
FPGA_FAST = ("-m", "pytest", "-m", "fpga and not slow")
FAST = "not slow and not hardware and not fpga"
CACHES = (".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "build", "dist")


def demo(*args: str) -> None:
    """Fetch a small model, export it and ask it a question."""
    _run(bootstrap("demo"), "-m", "edgegen", "demo", *args)


def test(*args: str) -> None:
    """Lint, check types and run the tests that CI runs."""
    python = bootstrap("test")
    if args or not is_possible():
        _check(python, *args)
        return
    accelerator = (sys.executable, "scripts/dev.py", "fpga-test")
    with beside(accelerator, (python, "-m", "pytest", "-m", f"model and {FAST}")):
        _check(python, "-m", f"not model and {FAST}")


def _check(python: Path, *args: str) -> None:
    _run(python, "-m", "ruff", "check")
    _run(python, "-m", "ruff", "format", "--check")
    _run(python, "-m", "mypy")
    _run(python, "-m", "pytest", "--durations=15", *args)


def fpga() -> None:
    """Create .venv-fpga, in which export, native, fpga-sim and pynq run together."""
    print(fpga_env())


def fpga_test(*args: str) -> None:
    """Run the accelerator's tests in .venv-fpga, with the driver on the simulated device."""
    _run(fpga_env(), *FPGA_FAST, *(args or FPGA_TESTS))


def optimum() -> None:
    """Create .venv-optimum, in which `edgegen export --via optimum` runs."""
    print(optimum_env())


def optimum_test(*args: str) -> None:
    """Run the tests of `--via optimum` in .venv-optimum."""
    _run(optimum_env(), "-m", "pytest", "-m", "slow", "--timeout=600", *(args or OPTIMUM_TESTS))


def test_slow(*args: str) -> None:
    """Run the tests that take minutes, including stock runtimes."""
    limit = ("--timeout=1800", "--durations=0")
    python = bootstrap("test")
    _run(python, "-m", "pip", "install", "-qq", *SLOW_NEEDS)
    _run(python, "-m", "pytest", "-m", "slow and not hardware and not fpga", *limit, *args)
    if not args:
        optimum_test()
    if not args and is_possible():
        _run(fpga_env(), "-m", "pytest", "-m", "slow and fpga", *limit, *FPGA_TESTS)


def test_hardware(*args: str) -> None:
    """Run the tests that need a device."""
    _run(bootstrap("test"), "-m", "pytest", "-m", "hardware", "--timeout=1800", *args)


def wheels(*args: str) -> None:
    """Build edgegen-native's wheels for all systems into build/wheels, or for those named."""
    _run(wheels_env(), "scripts/build_wheels.py", *args)


def npm(*args: str) -> None:
    """Build the npm package, by default from the wheels in build/wheels."""
    ready = sorted(map(str, (ROOT / "build" / "wheels").glob("*.whl")))
    _run(sys.executable, "scripts/build_npm.py", *(args or ready))


def bench(*args: str) -> None:
    """Measure the speed of a bundle; by default SmolLM2, exported into bundles/."""
    python = bootstrap("demo")
    if not args:
        args = (str(BUNDLE),)
        if not BUNDLE.exists():
            _run(python, "-m", "edgegen", "pull", MODEL)
            _run(python, "-m", "edgegen", "export", MODEL, "-o", BUNDLE)
    _run(python, "-m", "edgegen", "bench", *args)


def docs() -> None:
    """Write the pages of docs/reference, then build the documentation into build/docs."""
    python = bootstrap("test")
    _run(python, "scripts/gen_cli_reference.py")
    _run(python, "scripts/gen_models_reference.py")
    _run(python, "-m", "sphinx", "-q", "-W", "--keep-going", "docs", "build/docs")
    print(ROOT / "build" / "docs" / "index.html")


def peers(*args: str) -> None:
    """Create .cache/peers/venv for the rivals of tests/peers; --all installs every one."""
    _run(sys.executable, "tests/peers/install.py", ".cache/peers/venv", *args)


def clean() -> None:
    """Remove environments, caches and builds; fetched models stay in the user's cache."""
    for name in (".venv", ".venv-fpga", ".venv-optimum", ".venv-wheels", *CACHES):
        shutil.rmtree(ROOT / name, ignore_errors=True)


TARGETS: dict[str, Callable[..., None]] = {
    "demo": demo,
    "test": test,
    "fpga": fpga,
    "fpga-test": fpga_test,
    "optimum": optimum,
    "optimum-test": optimum_test,
    "test-slow": test_slow,
    "test-hardware": test_hardware,
    "wheels": wheels,
    "npm": npm,
    "bench": bench,
    "docs": docs,
    "peers": peers,
    "clean": clean,
}


def _run(*command: object) -> None:
    """Run one tool in the checkout and print its time; exit if it fails."""
    words = [str(word) for word in command]
    start = time.monotonic()
    code = subprocess.run(words, cwd=ROOT, check=False).returncode
    print(f"[{time.monotonic() - start:.0f} s] {' '.join(words[1:4])}", file=sys.stderr)
    if code:
        sys.exit(code)


@contextmanager
def beside(*tools: Sequence[object]) -> Iterator[None]:
    """Run tools one after the other, at low priority beside the body, then print their output.

    Exits if one fails.
    """
    with tempfile.TemporaryFile() as output, ThreadPoolExecutor(1) as thread:

        def run(tool: Sequence[object]) -> int:
            words = ["nice", "-n", "5", *map(str, tool)]
            done = subprocess.run(words, cwd=ROOT, stdout=output, stderr=output, check=False)
            return done.returncode

        codes = thread.map(run, tools)
        try:
            yield
        finally:
            failed = next((code for code in list(codes) if code), 0)
            output.seek(0)
            print(output.read().decode(errors="replace"), flush=True)
    if failed:
        sys.exit(failed)


def main(argv: list[str]) -> None:
    """Run the target argv[0] with the other arguments."""
    if not argv or argv[0] not in TARGETS:
        lines = (f"  {name:<14} {target.__doc__}" for name, target in TARGETS.items())
        sys.exit("\n".join([__doc__ or "", *lines]))
    TARGETS[argv[0]](*argv[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
