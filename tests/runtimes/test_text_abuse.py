"""Wrong and hostile calls of the C interface: codes and no crash, also under the sanitizers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap import NATIVE
from edgegen.bundle import open_bundle
from edgegen.generation.packed_text import pack_text
from tests.tiny_bundle import tiny_bundle

native = pytest.importorskip(
    "edgegen_native", reason="no compiler here to build the native engine with"
)
CXX = shutil.which("c++")
pytestmark = pytest.mark.skipif(CXX is None, reason="no C++ compiler here")
SOURCE = Path(__file__).with_name("text_abuse.cpp")
FLAGS = ("-std=c++20", "-Wall", "-Wextra", "-Werror")
UNLOAD = """
import _ctypes, ctypes, sys
from pathlib import Path
library, model = ctypes.CDLL(sys.argv[1]), ctypes.c_void_p()
options = (ctypes.c_char_p * 3)(b"threads", b"3", None)
assert library.edgegen_text_open(sys.argv[2].encode(), options, ctypes.byref(model)) == 0
_ctypes.dlclose(library._handle)
print("libedgegen.so" in Path("/proc/self/maps").read_text())
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("abuse")
    pack_text(open_bundle(tiny_bundle(folder, "llama", "w2a8kv4")), folder / "model")
    return folder / "model"


def compile_and_run(tmp_path: Path, file: Path, library: Path, *flags: str) -> None:
    folder, program = library.parent, tmp_path / "abuse"
    link = [f"-L{folder}", "-ledgegen_text", "-ledgegen", f"-Wl,-rpath,{folder}", "-pthread"]
    include = f"-I{NATIVE / 'include'}"
    build = [str(CXX), *FLAGS, *flags, include, str(SOURCE), *link, "-o", str(program)]
    subprocess.run(build, check=True)
    command = [program, file, tmp_path / "scratch"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr[-4000:]


def test_every_wrong_call_returns_a_code(tmp_path: Path, file: Path) -> None:
    compile_and_run(tmp_path, file, native.library("edgegen_text"), "-O1")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process's map of memory")
def test_unloading_leaves_the_code_of_running_threads(file: Path) -> None:
    """Node, for one, unloads the libraries of its addons when it ends."""
    command = [sys.executable, "-c", UNLOAD, native.library("edgegen_text"), file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="names Linux as the system to build for")
@pytest.mark.parametrize("sanitizer", ["address,undefined", "thread"])
def test_no_sanitizer_reports_anything(tmp_path: Path, file: Path, sanitizer: str) -> None:
    """With portable kernels only: test_native_sanitizers.py covers the others."""
    flags = ("-O1", "-g", f"-fsanitize={sanitizer}", "-fno-sanitize-recover=all")
    build = tmp_path / "build"
    target = ("-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=other")
    options = (*target, f"-DCMAKE_CXX_FLAGS={' '.join(flags)}")
    subprocess.run(["cmake", "-S", NATIVE, "-B", build, *options], check=True)
    subprocess.run(["cmake", "--build", build, "-j", "2", "-t", "edgegen_text"], check=True)
    compile_and_run(tmp_path, file, build / "libedgegen_text.so", *flags)
