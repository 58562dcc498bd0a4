"""`edgegen demo`: its output, and that it exports its bundle once."""

from __future__ import annotations

import shutil
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from typing import Any

import pytest

import edgegen
from edgegen.cli import _cached, demo
from edgegen.cli.main import run
from edgegen.models.pull import builtin
from edgegen.models.pull.cache import Origin, cache_dir, place, staging
from edgegen.runtimes import find_engine
from tests.errors import check_text
from tests.tiny import write_gguf


def stages(err: str) -> list[str]:
    """Return the actions whose durations were printed."""
    return [line.split(" in ")[0] for line in err.splitlines() if line.endswith(" s")]


@pytest.mark.usefixtures("no_network")
def test_the_bundle_is_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a tiny model in place of the download: exported, reused, repaired if damaged."""
    source = write_gguf(tmp_path / "tiny.gguf", "llama")
    monkeypatch.setattr(builtin, "pull", lambda *_: source)
    monkeypatch.setattr(_cached, "RECIPE", "fp32")
    bundle = cache_dir() / "bundles" / f"{demo.MODEL}-fp32"
    made = [f"pulled {demo.MODEL}", "exported it as fp32", "loaded"]
    reused = ["loaded"]
    for damage, expected in ((False, made), (False, reused), (True, made), (False, reused)):
        if damage:
            with (bundle / "model.onnx.data").open("r+b") as file:
                file.truncate(1000)
        assert run(["demo"]) == 0
        out, err = capsys.readouterr()
        assert out.startswith(f"> {demo.QUESTION}\n")
        assert stages(err) == expected
        assert f'  edgegen run {bundle} -p "Write a haiku about the sea."' in err.splitlines()


class WithoutNative(PathFinder):
    """Finds all modules but edgegen-native's."""

    @classmethod
    def find_spec(cls, fullname: str, *args: Any, **options: Any) -> ModuleSpec | None:
        return None if fullname == "edgegen_native" else super().find_spec(fullname, *args)


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("installed", [False, True])
def test_without_the_native_engine(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    installed: bool,
) -> None:
    """ONNX Runtime answers, and one line names the faster engine; with it there is no such line."""
    native = find_engine("native")
    if installed and not native.is_installed:
        pytest.skip("needs edgegen-native")
    source = write_gguf(tmp_path / "tiny.gguf", "llama")
    monkeypatch.setattr(builtin, "pull", lambda *_: source)
    edgegen.export(source, _cached.folder(demo.MODEL), "w8a8", context=512, check=False)
    if not installed:
        monkeypatch.delitem(sys.modules, "edgegen_native", raising=False)
        finders = [WithoutNative if f is PathFinder else f for f in sys.meta_path]
        monkeypatch.setattr(sys, "meta_path", finders)
    assert run(["demo"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"> {demo.QUESTION}\n")
    hints = [line for line in err.splitlines() if "faster" in line]
    hint = f"The engine native is faster and is not installed; run: {native.install}"
    assert hints == ([] if installed else [hint])


@pytest.mark.usefixtures("no_network")
def test_run_exports_a_pulled_model_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_gguf(tmp_path / "tiny.gguf", "llama")
    files = {source.name: source.stat().st_size}
    origin = Origin(demo.MODEL, "a test", "apache-2.0", files, model=source.name)
    with staging() as work:
        shutil.copy(source, work)
        place(work, origin)
    command = ["run", demo.MODEL, "--raw", "-p", "a", "-n", "1"]
    monkeypatch.setattr(_cached, "RECIPE", "fp32")
    assert run(command) == 0
    assert "exporting it as fp32, once" in capsys.readouterr().err
    assert run(command) == 0
    assert "exporting" not in capsys.readouterr().err


def test_a_model_that_is_not_pulled_is_not_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["run", demo.MODEL, "-p", "a"]) == 3
    check_text(capsys.readouterr().err, f"edgegen pull {demo.MODEL}")


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(1200)
def test_it_knows_the_capital(smollm2_gguf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(smollm2_gguf.parent, cache_dir() / "models" / demo.MODEL)
    for _ in range(2):
        assert run(["demo"]) == 0
        assert "Paris" in capsys.readouterr().out
