"""scripts/bootstrap.py, which prepares the environment of `make demo`."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "scripts" / "bootstrap.py"


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_compiler_one_line_says_so(
    bootstrap: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    assert bootstrap._build_native(str(tmp_path), whole=True) is None
    line = "no C++ compiler: bundles run on ONNX Runtime, which is slower\n"
    assert capsys.readouterr().err == line


@pytest.mark.parametrize("variable", ["PATH", "CXX"])
def test_a_compiler_is_found(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    compiler = tmp_path / "c++"
    compiler.write_text("#!/bin/sh\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path if variable == "PATH" else tmp_path / "none"))
    monkeypatch.setenv("CXX", str(compiler) if variable == "CXX" else "")
    assert bootstrap._has_compiler()


def test_other_environments_take_the_wheel_of_these_sources(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "WHEELS", tmp_path / "wheels")
    wheel = tmp_path / "wheels" / "edgegen_native-1-py3-none-any.whl"
    stamp = tmp_path / ".edgegen-test"
    stamp.write_text(bootstrap._fingerprint())
    assert bootstrap.native_wheel() is None
    wheel.parent.mkdir()
    wheel.touch()
    assert bootstrap.native_wheel() == wheel
    stamp.write_text("of other sources")
    assert bootstrap.native_wheel() is None


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or shutil.which("cmake") is None,
    reason="reads the processor's features from /proc/cpuinfo, and needs cmake",
)
def test_a_quick_build_has_the_kernels_of_this_processor(tmp_path: Path) -> None:
    native = ROOT / "runtimes" / "native"
    options = ("-DEDGEGEN_QUICK=ON", "-DEDGEGEN_TEXT=OFF", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    configure = ["cmake", "-S", native, "-B", tmp_path, *options]
    subprocess.run(configure, check=True, capture_output=True)
    commands = json.loads((tmp_path / "compile_commands.json").read_text())
    names = [Path(command["file"]).stem for command in commands]
    kernels = {name.removeprefix("kernels_") for name in names if name.startswith("kernels_")}
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    features = next(line for line in lines if line.startswith("flags")).split()
    expected = {"portable", "avx2"}
    if "avx512_vnni" in features:
        expected |= {"avx512"} | ({"amx"} if "amx_int8" in features else set())
    elif "avx_vnni" in features:
        expected |= {"avxvnni"}
    assert kernels == expected
    (choose,) = (command["command"] for command in commands if "choose.cpp" in command["file"])
    defined = {word.lower() for word in choose.split() if word.startswith("-DEDGEGEN_HAS_")}
    assert defined == {f"-dedgegen_has_{name}" for name in expected - {"portable"}}


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="looks for compilers in PATH alone")
@pytest.mark.parametrize("compiler", [True, False])
def test_the_demo_of_a_clone(tmp_path: Path, compiler: bool) -> None:
    """Needs PyPI, and minutes: without a compiler numpy quantizes and ONNX Runtime answers."""
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    env["EDGEGEN_HOME"] = str(tmp_path / "home")
    if not compiler:
        env |= {"PATH": str(tmp_path / "none"), "CXX": ""}
    command = [sys.executable, "scripts/dev.py", "demo"]
    done = subprocess.run(command, cwd=clone, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Paris" in done.stdout
    assert ("native on CPU" if compiler else "onnxruntime on CPU") in done.stderr
    assert ("no C++ compiler" in done.stderr) is not compiler
    print(done.stderr)
