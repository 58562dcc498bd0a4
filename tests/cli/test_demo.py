"""`edgegen demo`: its output, and that it exports its bundle once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edgegen.cli import demo
from edgegen.cli.main import run
from edgegen.models.pull import builtin
from edgegen.models.pull.cache import cache_dir
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
    monkeypatch.setattr(demo, "RECIPE", "fp32")
    bundle = cache_dir() / "bundles" / f"{demo.MODEL}-fp32"
    made = [f"pulled {demo.MODEL}", "exported it as fp32", "loaded"]
    reused = ["verified the cached bundle", "loaded"]
    for damage, expected in ((False, made), (False, reused), (True, made), (False, reused)):
        if damage:
            with (bundle / "model.onnx.data").open("r+b") as file:
                file.truncate(1000)
        assert run(["demo"]) == 0
        out, err = capsys.readouterr()
        assert out.startswith(f"> {demo.QUESTION}\n")
        assert stages(err) == expected
        assert f'  edgegen run {bundle} -p "Write a haiku about the sea."' in err.splitlines()


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(1200)
def test_it_knows_the_capital(smollm2_gguf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(smollm2_gguf.parent, cache_dir() / "models" / demo.MODEL)
    for _ in range(2):
        assert run(["demo"]) == 0
        assert "Paris" in capsys.readouterr().out
