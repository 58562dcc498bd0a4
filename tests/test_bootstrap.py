"""scripts/bootstrap.py, which prepares the environment of `make demo`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "bootstrap.py"


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
    bootstrap._install_native(required=False)
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
