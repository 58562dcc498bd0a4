"""The ladder on a tiny model: real exports, with the figures of `evaluate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.bench.evaluate import evaluate
from edgegen.bundle import open_bundle
from edgegen.cli.main import run
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import find_engine, load_model
from tests.errors import check_text
from tests.tiny import write_hf

pytestmark = pytest.mark.timeout(240)  # exports in processes of their own

TEXT = "The quick brown fox is the answer to all questions of the models. " * 12


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """(source, text, folder of bundles)"""
    folder = tmp_path_factory.mktemp("ladder")
    (folder / "text.txt").write_text(TEXT, "utf-8")
    return write_hf(folder / "hf", "llama"), folder / "text.txt", folder / "bundles"


def climb(
    made: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str], *args: object
) -> tuple[int, str, str]:
    source, text, keep = made
    given = ["eval", source, "--ladder", "--text", text, "--keep", keep, "--context", 128, *args]
    code = run([*map(str, given), "--recipe", "w8a8", "--recipe", "w2a8kv4"])
    found = capsys.readouterr()
    return code, found.out, found.err


def test_the_record(made: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = climb(made, capsys, "-o", "json")
    record = json.loads(out)
    assert code == 0
    engines = ["native", "onnxruntime"] if find_engine("native").is_installed else ["onnxruntime"]
    names = [(rung["recipe"], rung["engine"]) for rung in record["rungs"]]
    assert names == [(recipe, engine) for recipe in ("w8a8", "w2a8kv4") for engine in engines]
    source, _, keep = made
    for rung in record["rungs"]:
        passed = rung["gate_passed"]
        bundle = open_bundle(keep / (rung["recipe"] + ("" if passed else ".failed")))
        assert rung["bundle_bytes"] == bundle.manifest.total_bytes
        assert rung["linear_bits"] == bundle.manifest.bits_per_weight.linear
        assert 0.5 < rung["export_s"] < 600
        assert rung["export_peak_mb"] is None or 30 < rung["export_peak_mb"] < 4000
        score = evaluate(
            load_model(bundle, rung["engine"]),
            Tokenizer.from_folder(bundle.path),
            TEXT,
            context=128,
            reference=open_checkpoint(source),
        )
        assert record["tokens"] == score.tokens
        assert rung["perplexity"] == pytest.approx(score.perplexity, rel=1e-3)
        assert rung["ratio"] == pytest.approx(score.ratio, rel=1e-3)
        assert rung["kl"] == pytest.approx(score.kl, rel=0.05)


def test_the_table_and_the_plot(
    made: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Bundles of an earlier run are reused."""
    pytest.importorskip("matplotlib")
    before = {p.name: p.stat().st_mtime_ns for p in made[2].iterdir()}
    code, out, _ = climb(made, capsys, "--plot", tmp_path / "ladder.svg")
    assert code == 0
    assert {p.name: p.stat().st_mtime_ns for p in made[2].iterdir()} == before
    lines = out.splitlines()
    assert lines[0].startswith("| recipe | engine | bits per block weight |")
    assert lines[2].startswith("| w8a8")
    assert lines[-1].startswith(str(made[0]))
    assert "<svg" in (tmp_path / "ladder.svg").read_text()


def test_refusals(made: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, text, _ = made
    assert run(["eval", str(source), "--text", str(text), "--plot", "x.png"]) == 2
    check_text(capsys.readouterr().err, "--plot", "--ladder")
    assert run(["eval", str(source), "--ladder", "--text", str(text), "--recipe", "w9"]) == 1
    assert "the export of w9 failed: Error: unknown recipe 'w9'" in capsys.readouterr().err
