"""`edgegen doctor`: its report on this machine, and known conflicts."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import psutil
import pytest

from edgegen import __version__
from edgegen.cli import _machine, _packages
from edgegen.cli.main import run
from edgegen.runtimes import engines
from tests.errors import check_text

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def pinned(requirements: list[str]) -> dict[str, str]:
    """Return name -> minimum version of the requirements in pyproject.toml."""
    found = (re.match(r"([a-z0-9-]+)>=([\d.]+)", line) for line in requirements)
    return {match[1]: match[2] for match in found if match}


def doctor(*paths: Path) -> tuple[int, dict[str, Any], str]:
    """Run the verb in a separate process, with folders at the start of the import path."""
    path = os.pathsep.join(map(str, (*paths, ROOT)))
    done = subprocess.run(
        [sys.executable, "-m", "edgegen", "doctor", "-o", "json"],
        env=os.environ | {"PYTHONPATH": path},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    return done.returncode, json.loads(done.stdout), done.stderr


def pretend(folder: Path, name: str, version: str) -> None:
    """Make a distribution appear installed."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")


def test_providers_in_packages_of_their_own(tmp_path: Path) -> None:
    """The report has the reason why one cannot be used, and survives a broken one."""
    package = tmp_path / "onnxruntime_ep_openvino"
    package.mkdir()
    (package / "__init__.py").write_text(
        "def get_library_path(): return '/nothing.so'\n"
        "def get_ep_names(): return ['OpenVINOExecutionProvider']\n"
    )
    plugins = doctor(tmp_path)[1]["plugins"]
    assert "/nothing.so" in plugins["openvino"]
    assert {"qnn", "vitisai", "webgpu", "windowsml"} < plugins.keys()
    assert plugins["vitisai"] == "not installed; run: pip install windowsml"


def test_lists_equal_pyproject() -> None:
    extras = PROJECT["optional-dependencies"]
    assert {name: least for name, (least, _) in _packages.CORE.items()} == pinned(
        PROJECT["dependencies"]
    )
    for extra in ("export", "openvino", "report"):
        ours = {name: row[0] for name, row in _packages.OPTIONAL.items() if row[2] == extra}
        assert ours == pinned(extras[extra])


def test_json_describes_this_machine(home: Path) -> None:
    (home / "models").mkdir()
    (home / "models" / "x").write_bytes(bytes(1234))
    code, found, err = doctor()
    assert (code, err, found["missing"]) == (0, "", [])
    assert found["edgegen"] == __version__
    assert found["python"].startswith(f"CPython {platform.python_version()} ")
    versions = {package["name"]: package["version"] for package in found["packages"]}
    assert list(versions) == [*_packages.CORE, *_packages.OPTIONAL]
    for name in _packages.CORE:
        assert versions[name] == importlib.metadata.version(name)
    absent = {e.name: None if e.is_installed else "not installed" for e in engines()}
    assert found["engines"] == absent
    assert "CPUExecutionProvider" in found["providers"]
    kinds = {(device["provider"], device["kind"]) for device in found["devices"]}
    assert {("CPUExecutionProvider", "CPU"), ("OpenVINO", "CPU")} <= kinds
    assert found["machine"]["memory_bytes"] == psutil.virtual_memory().total
    assert found["machine"]["logical_cores"] == psutil.cpu_count()
    cache = found["cache"]
    assert (cache["path"], cache["size_bytes"], cache["writable"]) == (str(home), 1234, True)
    assert cache["free_bytes"] > 0


def test_table(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert run(["doctor"]) == 0
    text = capsys.readouterr().out
    for row in ("edgegen", "Python", "Processor", "Instructions", "Memory", "Cache", "Engines"):
        assert re.search(rf"^{row} +\S", text, re.MULTILINE), row
    for name in (*_packages.CORE, *_packages.OPTIONAL):
        assert re.search(rf"^{name} +\S", text, re.MULTILINE), name


def test_core_package_that_does_not_load(tmp_path: Path) -> None:
    (tmp_path / "llguidance.py").write_text("raise ImportError('DLL load failed')")
    code, found, err = doctor(tmp_path)
    assert code == 4
    assert found["missing"] == ["llguidance: does not load (ImportError: DLL load failed)"]
    check_text(err, "llguidance", "DLL load failed", "pip install")


def test_old_onnxruntime(tmp_path: Path) -> None:
    pretend(tmp_path, "onnxruntime", "1.27.0")
    code, found, _ = doctor(tmp_path)
    assert code == 4
    assert found["missing"] == ["onnxruntime: older than 1.28"]
    assert found["engines"]["onnxruntime"] == "older than 1.28"
    assert found["warnings"] == [
        "onnxruntime 1.27.0 has no fast path for 2-bit weights (50 to 200 times slower); "
        'run: pip install --upgrade "onnxruntime>=1.28"'
    ]


def test_conflicts_do_not_change_the_exit_code(tmp_path: Path) -> None:
    pretend(tmp_path, "onnxruntime-gpu", "1.31.0")
    pretend(tmp_path, "pynq", "4.0.0")
    pretend(tmp_path, "numpy", "2.4.6")
    pretend(tmp_path, "onnx", "1.23.2")
    pretend(tmp_path, "gguf", "0.10.0")
    code, found, _ = doctor(tmp_path)
    assert code == 0
    assert found["warnings"] == [
        "onnxruntime and onnxruntime-gpu are installed together and overwrite each other's files; "
        "run: pip uninstall -y onnxruntime onnxruntime-gpu, then install one of them",
        'pynq 4.0.0 does not work with numpy 2.4.6; run: pip install "numpy<2"',
        'pynq 4.0.0 does not work with onnx 1.23.2; run: pip install "onnx<1.23"',
        'gguf 0.10.0 is older than 0.17; run: pip install --upgrade "edgegen[export]"',
    ]


def test_qnn_was_a_build_of_onnxruntime() -> None:
    builds = {"onnxruntime": "1.32.0", "onnxruntime-qnn": "1.24.4"}
    assert "uninstall -y onnxruntime onnxruntime-qnn" in next(_packages.conflicts(builds))
    assert not [*_packages.conflicts(builds | {"onnxruntime-qnn": "2.7.0"})]


def test_compatible_packages_cause_no_warning() -> None:
    good = {"onnxruntime": "1.28.0", "pynq": "4.0.0", "numpy": "1.26.4", "onnx": "1.22.0"}
    assert list(_packages.conflicts(good)) == []
    assert list(_packages.conflicts({"onnxruntime-gpu": "1.32.0", "numpy": "2.4"})) == []
    assert list(_packages.conflicts({"pynq": "3.1.1", "numpy": "2.4"})) == []


@pytest.mark.parametrize(
    ("version", "than", "older"),
    [
        *(("1.9", "1.10", True), ("1.28", "1.28.0", False), ("1.27.99", "1.28", True)),
        *(("1.28.0rc1", "1.28", False), ("2.0.0+cpu", "2", False), ("dev", "0.1", True)),
    ],
)
def test_is_older(version: str, than: str, older: bool) -> None:
    assert _packages.is_older(version, than) is older


def test_cache_that_is_not_writable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("EDGEGEN_HOME", str(tmp_path / "file" / "home"))
    assert run(["doctor", "-o", "json"]) == 0
    (warning,) = json.loads(capsys.readouterr().out)["warnings"]
    check_text(warning, f"{tmp_path}/file/home", "EDGEGEN_HOME")


def test_windows_on_arm(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(_packages.platform_notes()) == []
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    monkeypatch.setenv("PROCESSOR_IDENTIFIER", "ARMv8 (64-bit) Family 8, Qualcomm")
    (note,) = _packages.platform_notes()
    check_text(note, "an emulated x64 Python", "ARM64")


@pytest.mark.parametrize("option", [("--prompt-limit", "64"), ("--parts-on", "CPU")])
def test_options_of_the_npu_check_need_it(
    option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["doctor", *option]) == 2
    check_text(capsys.readouterr().err, option[0], "--npu")


@pytest.mark.parametrize(
    ("machine", "info", "expected"),
    [
        (
            "x86_64",
            {"flags": "fpu avx avx2 avx512f avx512_vnni"},
            {"AVX2": True, "AVX-VNNI": False, "AVX-512": True, "AVX-512 VNNI": True},
        ),
        (
            "aarch64",
            {"Features": "fp asimd asimddp"},
            {"NEON": True, "NEON dot product": True, "I8MM": False, "SVE": False},
        ),
    ],
)
def test_features(
    machine: str,
    info: dict[str, str],
    expected: dict[str, bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert _machine._features(info) == expected
