"""The package edgegen-board: edgegen for the Python 3.10 and 3.11 of PYNQ images."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from edgegen import __version__
from edgegen.errors import MissingDependency
from tests.tiny_bundle import tiny_bundle

ROOT = Path(__file__).parent.parent
BOARD = ROOT / "runtimes" / "board"
PIP = [sys.executable, "-m", "pip"]
GLIBC = ("2_35", "2_31", "2_28", "2_27", "2_17")
PYTHON = Path(sys.executable)
IMAGE: dict[str, dict[str, str]] = {"aarch64": {}, "armv7l": {"numpy": "1.21.5", "pyyaml": "5.4.1"}}
"""Packages of Ubuntu 22.04 in the PYNQ image (scipy needs numpy, netplan needs PyYAML), of which
PyPI has no wheel. tokenizers needs PyYAML by way of huggingface-hub."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by its build backend."""
    out = tmp_path_factory.mktemp("board")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=BOARD, check=True, capture_output=True)
    (path,) = out.glob("*.whl")
    return path


def test_contents(wheel: Path) -> None:
    assert wheel.name == f"edgegen_board-{__version__}-py3-none-any.whl"
    names = set(zipfile.ZipFile(wheel).namelist())
    info = f"edgegen_board-{__version__}.dist-info"
    assert {name.split("/")[0] for name in names} == {"edgegen", info}
    assert {"edgegen/runtimes/fpga/driver.py", "edgegen/_data/hls/config.toml"} <= names
    metadata = zipfile.ZipFile(wheel).read(f"{info}/METADATA").decode()
    assert "Requires-Python: >=3.10\n" in metadata
    absent = ("onnxruntime", "llguidance", "pynq", "msgspec", "psutil")
    assert not [name for name in absent if f"Requires-Dist: {name}" in metadata]


WITHOUT = """
import sys
for name in ("msgspec", "psutil", "onnxruntime", "llguidance"):
    sys.modules[name] = None
from edgegen.cli.main import run
import edgegen.runtimes.fpga.model, edgegen.fpga.flash
sys.exit(run(sys.argv[1:]))
"""


def test_what_runs_on_a_board_needs_no_compiled_packages(tmp_path: Path) -> None:
    """New imports of msgspec fail here, without another Python."""
    bundle = tiny_bundle(tmp_path / "bundle", "llama", "w2a8kv4")
    run = ["run", str(bundle), "--engine", "reference", "--raw", "-p", "hello", "-n", "8"]
    options = [*run, "--temp", "0", "-o", "json"]
    commands = ([PYTHON, "-c", WITHOUT, *options], [PYTHON, "-m", "edgegen", *options])
    records = [
        json.loads(subprocess.run(c, cwd=ROOT, check=True, capture_output=True).stdout)
        for c in commands
    ]
    assert records[0]["tokens"] == records[1]["tokens"] != []


def image_package(folder: Path, name: str, version: str) -> None:
    """Write an empty wheel, which stands for a package of the image."""
    info = f"{name}-{version}.dist-info"
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{info}/METADATA", head)
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("python", ["3.10", "3.11"])
@pytest.mark.parametrize("machine", ["aarch64", "armv7l"])
def test_wheels_resolve(wheel: Path, tmp_path: Path, python: str, machine: str) -> None:
    """Pip installs the package on 64- and 32-bit boards without building anything."""
    platforms = [f"--platform=manylinux_{version}_{machine}" for version in GLIBC]
    report = tmp_path / "report.json"
    where = ["--target", tmp_path, "--python-version", python, "--report", report]
    options = ["-q", "--dry-run", "--ignore-installed", "--only-binary", ":all:"]
    for name, version in IMAGE[machine].items():
        image_package(tmp_path, name, version)
    image = ["--find-links", tmp_path, *(f"{n}=={v}" for n, v in IMAGE[machine].items())]
    command = [*PIP, "install", *options, *platforms, *where, *image, wheel]
    subprocess.run(command, check=True, capture_output=True)
    installed = json.loads(report.read_text())["install"]
    names = {entry["metadata"]["name"].lower() for entry in installed}
    assert {"edgegen-board", "numpy", "tokenizers", "rich"} <= names
    assert not {"msgspec", "psutil"} & names


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("python", "numpy"), [("python3.10", "numpy==1.21.6"), ("python3.11", "numpy")]
)
def test_it_runs(wheel: Path, tmp_path: Path, python: str, numpy: str) -> None:
    """A bundle runs on the reference engine, with the tokens of this edgegen."""
    try:
        subprocess.run([python, "-m", "venv", tmp_path / "venv"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"{python} does not work here")
    there = tmp_path / "venv" / "bin" / "python"
    subprocess.run([there, "-m", "pip", "install", "-q", wheel, numpy], check=True)
    bundle = tiny_bundle(tmp_path / "bundle", "llama", "w2a8kv4")
    run = ["-m", "edgegen", "run", str(bundle), "--engine", "reference", "--raw", "-p", "hello"]
    options = [*run, "-n", "8", "--temp", "0", "-o", "json"]
    records = [
        json.loads(subprocess.run([p, *options], cwd=where, check=True, capture_output=True).stdout)
        for p, where in ((there, tmp_path), (PYTHON, ROOT))
    ]
    assert records[0]["tokens"] == records[1]["tokens"] != []
    imported = "edgegen.runtimes.fpga.model, edgegen.fpga.flash, edgegen.cli.fpga"
    code = f"import {imported}; from edgegen._structs import msgspec; print(msgspec.__name__)"
    done = subprocess.run([there, "-c", code], cwd=tmp_path, check=True, capture_output=True)
    assert done.stdout == b"edgegen._structs.plain\n"
    export = subprocess.run(
        [there, "-m", "edgegen", "export", "model", "-o", "out"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert export.returncode == MissingDependency.exit_code
    assert export.stderr.startswith("Error: msgspec is not installed; run this command on a comp")
    for verb in (["doctor"], ["fpga", "estimate", "smollm2-135m"], ["verify", str(bundle)]):
        subprocess.run([there, "-m", "edgegen", *verb], cwd=tmp_path, check=True)
