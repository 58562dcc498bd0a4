"""The tests of the C++ kernels, with the library under AddressSanitizer and UBSan."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "runtimes" / "native"
LIBRARY = "libedgegen_quantize.so"
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(
        shutil.which("cmake") is None or not sys.platform.startswith("linux"),
        reason="no cmake, or no LD_PRELOAD",
    ),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with a copy of edgegen_native whose quantizers abort at the first error."""
    import edgegen_native

    build, folder = tmp_path_factory.mktemp("build"), tmp_path_factory.mktemp("packages")
    flags = "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all"
    options = [f"-DCMAKE_CXX_FLAGS={flags}", "-DCMAKE_BUILD_TYPE=None"]
    subprocess.run(["cmake", "-S", SOURCE, "-B", build, *options], check=True, capture_output=True)
    made = ["cmake", "--build", build, "--target", "edgegen_quantize", "-j", "2"]
    subprocess.run(made, check=True, capture_output=True)
    installed = Path(edgegen_native.__file__).parent
    shutil.copytree(installed, folder / installed.name)
    shutil.copy(build / LIBRARY, folder / installed.name / LIBRARY)
    return folder


def test_the_kernels_are_clean(package: Path) -> None:
    tests = Path(__file__).with_name("test_native.py")
    preloaded = [_runtime(name) for name in ("libasan.so", "libubsan.so")]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(package), str(Path(__file__).parents[2])]),
        "LD_PRELOAD": " ".join(preloaded),
        "ASAN_OPTIONS": "detect_leaks=0",  # Python's own
    }
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", str(tests)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "skipped" not in done.stdout


def _runtime(name: str) -> str:
    """Return the path of a sanitizer's library."""
    found = subprocess.run(
        ["c++", f"-print-file-name={name}"], capture_output=True, text=True, check=True
    )
    return found.stdout.strip()
