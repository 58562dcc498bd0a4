"""The wheels of a release: built, installed in an empty environment, and run."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import edgegen
from edgegen.bundle import open_bundle
from tests.tiny import write_hf

ROOT = Path(__file__).parent.parent
MAX_MB = 150
"""Maximum size of a runtime-only install, without numpy and onnxruntime."""
pytestmark = pytest.mark.slow


def run(*words: object, **options: object) -> str:
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False, **options
    )  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python of an environment with only the two wheels and their dependencies."""
    folder = tmp_path_factory.mktemp("release")
    pip = (sys.executable, "-m", "pip")
    run(*pip, "wheel", "-q", "--no-deps", "-w", folder / "wheels", ROOT)
    run(*pip, "wheel", "-q", "--no-deps", "-w", folder / "wheels", ROOT / "runtimes" / "native")
    wheels = sorted((folder / "wheels").glob("*.whl"))
    assert [wheel.name.split("-")[0] for wheel in wheels] == ["edgegen", "edgegen_native"]
    assert wheels[0].name.endswith("-py3-none-any.whl")
    assert platform.machine() in wheels[1].name
    run(sys.executable, "-m", "venv", folder / "venv")
    python = folder / "venv" / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", *wheels)
    return python


def megabytes(folder: Path) -> float:
    files = (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def test_size(installed: Path) -> None:
    """Disk space of `pip install edgegen`, without numpy and onnxruntime."""
    site = next((installed.parent.parent / "lib").glob("python*/site-packages"))
    beside = sum(megabytes(p) for n in ("numpy", "onnxruntime") for p in site.glob(f"{n}*"))
    own_tools = sum(megabytes(p) for n in ("pip", "setuptools") for p in site.glob(f"{n}*"))
    size = megabytes(site) - beside - own_tools
    print(f"runtime-only install: {size:.0f} MB beside numpy and onnxruntime ({beside:.0f} MB)")
    assert size < MAX_MB


@pytest.mark.model
def test_it_answers(installed: Path, smollm2: Path, tmp_path: Path) -> None:
    """The installed command answers outside of a checkout."""
    env = {"PATH": os.environ["PATH"], "EDGEGEN_HOME": str(tmp_path)}
    words = ("run", smollm2, "-p", "What is 2 plus 2?", "--temp", "0", "-o", "json")
    for engine in ("onnxruntime", "native"):
        output = run(installed, "-m", "edgegen", *words, "--engine", engine, cwd=tmp_path, env=env)
        record = json.loads(output)
        assert "4" in record["text"]
        assert record["engine"] == engine


@pytest.fixture(scope="module")
def app(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the frozen desktop app with a bundle, moved from where it was built."""
    pytest.importorskip("PyInstaller", reason="only `make test-slow` installs it")
    folder = tmp_path_factory.mktemp("frozen")
    shutil.copytree(ROOT / "runtimes" / "hosts" / "desktop", folder, dirs_exist_ok=True)
    env = os.environ | {"EDGEGEN_BUNDLE": str(smollm2)}
    run(sys.executable, "-m", "PyInstaller", "edgegen_chat.spec", cwd=folder, env=env)
    return (folder / "dist" / "edgegen_chat").rename(folder / "elsewhere")


@pytest.mark.model
def test_the_frozen_app(app: Path, smollm2: Path, tmp_path: Path) -> None:
    """It starts in 2 s and answers without Python or a network."""
    command = [*_without_network(), app / "edgegen_chat", "--self-test"]
    starts = [_start(command, _without_python(tmp_path)) for _ in range(3)]
    size = f"{megabytes(app):.0f} MB, its bundle {megabytes(smollm2):.0f} MB"
    print(f"the app: {size}, ready after {min(starts):.2f} s")
    assert min(starts) < 2


@pytest.mark.model
@pytest.mark.parametrize("kind", ["gguf", "folder"])
def test_the_frozen_app_exports(app: Path, kind: str, smollm2_gguf: Path, tmp_path: Path) -> None:
    """Its bundles are those of the Python package, byte for byte."""
    source = smollm2_gguf if kind == "gguf" else write_hf(tmp_path / "tiny", "llama")
    command = [*_without_network(), app / "edgegen_chat"]
    words = ("--export", source, tmp_path / "frozen", "w8a8")
    run(*command, *words, env=_without_python(tmp_path))
    edgegen.export(str(source), str(tmp_path / "python"), "w8a8")
    digests = [open_bundle(tmp_path / each).manifest.files for each in ("frozen", "python")]
    assert digests[0] == digests[1]


def _without_python(home: Path) -> dict[str, str]:
    """Return an environment with no programs, and a screen in memory."""
    folders = dict.fromkeys(("HOME", "EDGEGEN_HOME"), str(home))
    return folders | {"PATH": "", "QT_QPA_PLATFORM": "offscreen"}


def _without_network() -> list[str]:
    """Return the command that runs another one in an empty network namespace, if possible."""
    tool = shutil.which("unshare")
    return [tool, "-rn"] if tool and _can_unshare() else []


def _start(command: list[object], env: dict[str, str]) -> float:
    """Run the app's self-test; return the seconds until its model was loaded."""
    started = time.monotonic()
    words = [str(word) for word in command]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        seconds = time.monotonic() - started
        answer = process.stdout.read()
    assert process.returncode == 0
    assert " · native, " in first, first + answer
    assert "4" in answer
    return seconds


def _can_unshare() -> bool:
    """Return whether this system allows an empty network namespace."""
    return subprocess.run(["unshare", "-rn", "true"], check=False).returncode == 0
