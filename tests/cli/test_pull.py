"""`edgegen pull` and `edgegen models`: the path on stdout, everything else on stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from edgegen.bundle import placing, sharing
from edgegen.cli import _cached
from edgegen.cli.main import cli, run
from edgegen.models.pull import builtin
from tests.bundles import write_bundle
from tests.errors import check_text
from tests.wheels import CONTENT, registry


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(builtin.BUILT_IN, "tiny", registry(tmp_path / "registry", monkeypatch))


def test_stdout_has_only_the_path(
    tiny: None, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["pull", "tiny"]) == 0
    out, err = capfd.readouterr()
    path = home / "models" / "tiny" / "m.gguf"
    assert out == f"{path}\n"
    assert path.read_bytes() == CONTENT
    assert err.splitlines() == [
        "tiny: downloading",
        "tiny: checking and unpacking",
        f"licence of tiny: mit, see {path.parent / 'LICENSE'}",
    ]
    assert run(["pull", "tiny"]) == 0
    assert capfd.readouterr() == (out, err.splitlines(keepends=True)[-1])


def test_an_unknown_name(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["pull", "nothing"]) == 2
    check_text(capfd.readouterr().err, "nothing", "smollm2-135m-instruct")


def test_models_are_listed(tiny: None, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(["pull", "tiny"])
    capfd.readouterr()
    assert run(["models", "list", "-o", "json"]) == 0
    out = capfd.readouterr().out
    assert json.loads(out) == [
        {
            "name": "tiny",
            "kind": "model",
            "recipe": None,
            "path": str(home / "models" / "tiny" / "m.gguf"),
            "bytes": len(CONTENT) + len(b"do what you like"),
            "license": "mit",
            "origin": "PyPI tiny-a==1.0 tiny-b==1.0",
            "intact": True,
        }
    ]


def table(columns: int = 300) -> list[list[str]]:
    """Return the cells of `models list`; by default the terminal is wide enough for a path."""
    command = [sys.executable, "-c", "from edgegen.cli.main import main; main()", "models", "list"]
    env = os.environ | {"COLUMNS": str(columns)}
    result = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=True)
    rows = [line for line in result.stdout.splitlines() if line.startswith("│")]
    return [[cell.strip() for cell in row.strip("│").split("│")] for row in rows]


def test_the_table(tiny: None, home: Path) -> None:
    gemma = ["gemma3-270m", "model", "", "238", "gemma", "not pulled"]
    smollm2 = ["smollm2-135m-instruct", "model", "", "93", "apache-2.0", "not pulled"]
    assert table() == [smollm2, gemma]
    assert [row[0] for row in table(66) if row[0]] == [smollm2[0], gemma[0]]
    run(["pull", "tiny"])
    path = home / "models" / "tiny" / "m.gguf"
    assert table() == [["tiny", "model", "", "0", "mit", str(path)], smollm2, gemma]
    path.unlink()
    damaged = ["tiny", "model", "", "0", "mit", "damaged; pull it again"]
    assert table() == [damaged, smollm2, gemma]


def cached_bundle(path: Path, name: str) -> Path:
    """Write a small bundle into the cache."""
    bundle = write_bundle(path, {"model.onnx": bytes(2_000_000)}, name=name)
    return bundle.path


def test_bundles_are_listed(tiny: None, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The bundle that was exported from a model has its name, a pulled one its repository's."""
    run(["pull", "tiny"])
    exported = cached_bundle(_cached.folder("tiny"), "tiny")
    pulled = cached_bundle(sharing.folder("me/small-w4a8kv8"), "small")
    capfd.readouterr()
    assert run(["models", "list", "-o", "json"]) == 0
    records = [r for r in json.loads(capfd.readouterr().out) if r["kind"] == "bundle"]
    names = [(r["name"], r["path"], r["origin"], r["recipe"], r["intact"]) for r in records]
    assert names == [
        ("me/small-w4a8kv8", str(pulled), "huggingface.co/me/small-w4a8kv8", "w4a8kv8", True),
        ("tiny", str(exported), "export of tiny", "w4a8kv8", True),
    ]
    assert all(2_000_000 < r["bytes"] < 2_010_000 for r in records)
    assert ["tiny", "bundle", "w4a8kv8", "2", "Apache-2.0", str(exported)] in table()
    (exported / "model.onnx").unlink()
    (pulled / "edgegen.json").write_text("{")
    rows = {row[0]: row for row in table() if row[1] == "bundle"}
    assert rows["tiny"][-1] == "damaged; the next run exports it again"
    assert rows["me/small-w4a8kv8"][2:] == ["", "2", "unknown", "damaged; pull it again"]


def test_removing_bundles(tiny: None, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(["pull", "tiny"])
    exported = cached_bundle(_cached.folder("tiny"), "tiny")
    pulled = cached_bundle(sharing.folder("me/small"), "small")
    assert run(["models", "rm", "-y", "me/small"]) == 0
    assert capfd.readouterr().err.endswith("removed me/small (bundle w4a8kv8, 2 MB)\n")
    assert not pulled.exists()
    assert run(["models", "rm", "-y", "tiny", "--kind", "bundle"]) == 0
    assert not exported.exists()
    assert run(["models", "rm", "-y", "tiny", "--kind", "bundle"]) == 2
    assert (home / "models" / "tiny").exists()
    cached_bundle(exported, "tiny")
    runner = CliRunner()
    refused = runner.invoke(cli, ["models", "rm", "tiny"], input="n\n")
    assert refused.stderr.startswith("Remove tiny (model, 0 MB; bundle w4a8kv8, 2 MB)? [y/N]: ")
    assert exported.exists()
    assert runner.invoke(cli, ["models", "rm", "tiny"], input="y\n").exit_code == 0
    assert not exported.exists()
    assert not (home / "models" / "tiny").exists()
    assert list((home / "bundles").iterdir()) == []


def test_a_bundle_that_is_being_written_stays(
    tiny: None, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["pull", "tiny"])
    exported = cached_bundle(_cached.folder("tiny"), "tiny")
    with placing.lock(exported):
        assert run(["models", "rm", "-y", "tiny"]) == 2
    check_text(capfd.readouterr().err.splitlines()[-1], exported)
    assert exported.exists()
    assert (home / "models" / "tiny").exists()


def test_removing_asks(tiny: None, home: Path) -> None:
    run(["pull", "tiny"])
    runner = CliRunner()
    refused = runner.invoke(cli, ["models", "rm", "tiny"], input="n\n")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Remove tiny (model, 0 MB)? [y/N]: ")
    assert (home / "models" / "tiny").exists()
    assert runner.invoke(cli, ["models", "rm", "tiny"], input="y\n").exit_code == 0
    assert not (home / "models" / "tiny").exists()


def test_removing_without_asking(tiny: None, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(["pull", "tiny"])
    assert run(["models", "rm", "-y", "tiny"]) == 0
    assert capfd.readouterr().err.endswith("removed tiny (model, 0 MB)\n")
    assert run(["models", "rm", "-y", "tiny"]) == 2
    check_text(capfd.readouterr().err, "tiny", "none")
