"""Telemetry: the packages of the engines report nothing, and the host's process stays as it is."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from edgegen._private import VARIABLES, no_telemetry
from edgegen.exporter.api import export
from tests.tiny import write_hf

ROOT = Path(__file__).parent.parent
WATCHED = """
import sys
log = open(sys.argv.pop(1), "a")
local = ("socket.__new__", "socket.bind")  # urllib3 asks the system whether it has IPv6
sys.addaudithook(
    lambda event, arguments: event.startswith("socket.")
    and event not in local
    and print(event, arguments, file=log, flush=True)
)
from edgegen.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
HOST = """
import os, sys
before, modules = dict(os.environ), set(sys.modules)
import edgegen
assert os.environ == before
assert not any("telemetry" in name for name in set(sys.modules) - modules)
for engine in ("onnxruntime", "openvino"):
    with edgegen.load(sys.argv[1], engine) as model:
        model.generate("x", raw=True, max_tokens=2)
assert os.environ == before
import openvino_telemetry
from openvino_telemetry.utils.opt_in_checker import OptInChecker
assert sys.modules["openvino_telemetry"] is openvino_telemetry
print(openvino_telemetry.__file__, openvino_telemetry.Telemetry.__name__, OptInChecker.__name__)
"""
REPORTING = {"onnxruntime", "openvino", "openvino_tokenizers", "nncf", "optimum"}
"""Packages that send telemetry, or import one that does."""
CI = ("CI", "TF_BUILD", "JENKINS_URL", "NNCF_CI", "NNCF_DEV", "ORT_DISABLE_TELEMETRY")
"""Variables that switch telemetry off, and may be set where the tests run."""


def run_python(folder: Path, code: str, *arguments: object) -> str:
    """Run code in a process of its own, which must leave nothing in the user's home."""
    home = folder / "home"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if k not in (*CI, "XDG_CACHE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env=kept | {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(home.rglob("*")) == []
    return done.stdout


def run_watched(folder: Path, *words: object) -> str:
    """Return what a command prints; it must not connect, nor leave anything in the user's home.

    `folder` is for the test's own files.
    """
    log = folder / "log"
    output = run_python(folder, WATCHED, log, *words)
    assert log.read_text() == ""
    return output


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bundle for the engines of both packages."""
    pytest.importorskip("openvino_tokenizers")
    folder = tmp_path_factory.mktemp("private")
    source = write_hf(folder / "hf", "llama")
    return export(source, folder / "bundle", "fp32", target="openvino", check=False).path


def test_doctor_imports_the_packages_silently(tmp_path: Path) -> None:
    assert "openvino" in run_watched(tmp_path, "doctor")


@pytest.mark.parametrize("engine", ["onnxruntime", "openvino"])
def test_engines_run_silently(tmp_path: Path, bundle: Path, engine: str) -> None:
    options = ("--engine", engine, "--raw", "-n", 2)
    assert run_watched(tmp_path, "run", bundle, "-p", "x", *options)


def test_export_for_openvino_is_silent(tmp_path: Path) -> None:
    pytest.importorskip("openvino_tokenizers")
    source = write_hf(tmp_path / "hf", "llama")
    words = ("export", source, "-o", tmp_path / "bundle", "--target", "openvino", "--no-gate")
    run_watched(tmp_path, *words)
    assert (tmp_path / "bundle" / "openvino_tokenizer.xml").is_file()


def test_the_host_keeps_its_environment_and_modules(tmp_path: Path, bundle: Path) -> None:
    """Its own import of OpenVINO's telemetry gets the real package."""
    pytest.importorskip("openvino_telemetry")
    output = run_python(tmp_path, HOST, bundle)
    assert "openvino_telemetry" in output
    assert output.split()[1:] == ["Telemetry", "OptInChecker"]


def imports_outside_blocks(node: ast.AST, inside: bool = False) -> Iterator[int]:
    """Yield the lines that import a reporting package outside of `with no_telemetry()`."""
    if isinstance(node, ast.With):
        inside = inside or any("no_telemetry" in ast.unparse(item) for item in node.items)
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    if not inside and any(name.partition(".")[0] in REPORTING for name in names):
        yield node.lineno  # type: ignore[attr-defined]
    for child in ast.iter_child_nodes(node):
        yield from imports_outside_blocks(child, inside)


def test_every_import_of_a_reporting_package_is_in_a_block() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "edgegen").rglob("*.py"))
        for line in imports_outside_blocks(ast.parse(path.read_bytes()))
    ]
    assert wrong == []


def test_blocks_restore_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_BUILD", "mine")
    for name in VARIABLES.keys() - {"TF_BUILD"}:
        monkeypatch.delenv(name, raising=False)
    before = dict(os.environ)
    with no_telemetry(), no_telemetry():
        assert VARIABLES.items() <= os.environ.items()
    assert os.environ == before


def test_blocks_overlap_in_threads() -> None:
    """The first block to end leaves telemetry off for the others."""
    before, entered, leave = dict(os.environ), threading.Event(), threading.Event()

    def hold() -> None:
        with no_telemetry():
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=hold)
    with no_telemetry():
        thread.start()
        assert entered.wait(10)
    assert VARIABLES.items() <= os.environ.items()
    leave.set()
    thread.join()
    assert os.environ == before
