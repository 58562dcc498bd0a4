"""`edgegen inspect`: the table and the JSON of a manifest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.cli.main import run
from edgegen.models.checkpoint import SourceInfo
from tests.bundles import write_bundle
from tests.errors import check_text

TABLE = """\
Name              tiny
Model             llama, 0.1 M parameters
Shape             2 layers, hidden 64, 4 heads (2 for keys and values),
                  vocabulary 320
Recipe            w4a8kv8
Bits per weight   5.50 (layers 4.25, embedding 8.05, head 8.05)
Size              10.7 kB in 4 files
Context           512 tokens
KV cache          128 bytes per token, 65.5 kB when full
Engines           onnxruntime, reference
Evaluation        passed: perplexity 24.12, float model 20.5, ratio 1.177 (at
                  most 1.25); top-1 agreement 81.2% (at least 70.0%); 4,096
                  tokens of gate.txt, engine onnxruntime
Source            tiny.gguf (gguf, sha256 abababababab...)
Licence           Apache-2.0
Written by        edgegen 0.1.0, format 2

draft/edgegen.json   3 bytes
model.onnx           500 bytes
model.onnx.data      10.2 kB
tokenizer.json       2 bytes
"""


@pytest.fixture(autouse=True)
def width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def shown(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert run(["inspect", *args]) == 0
    return "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines()) + "\n"


def test_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_bundle(tmp_path / "tiny")
    assert shown(capsys, str(tmp_path / "tiny")) == TABLE


def test_without_evaluation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_bundle(tmp_path / "tiny", evaluation=None)
    line = "Evaluation        none (exported without the quality gate)\n"
    assert line in shown(capsys, str(tmp_path / "tiny"))


def test_json_is_the_manifest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    text = shown(capsys, str(bundle.path), "-o", "json")
    assert json.loads(text) == json.loads((bundle.path / "edgegen.json").read_bytes())


def test_terminal_codes_in_a_manifest_are_not_sent_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = SourceInfo("\x1b]0;title\x07.gguf", "gguf", "ab" * 32, "[red]MIT[/red]\x1b[2J")
    write_bundle(tmp_path / "tiny", name="a\nb", source=source)
    text = shown(capsys, str(tmp_path / "tiny"))
    assert "\x1b" not in text
    assert "Name              a?b\n" in text
    assert "Source            ?]0;title?.gguf (" in text
    assert "Licence           [red]MIT[/red]?[2J\n" in text


def test_a_damaged_bundle_can_be_inspected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    bundle.file("model.onnx").unlink()
    assert shown(capsys, str(bundle.path)) == TABLE


def test_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", str(tmp_path)]) == 3
    check_text(capsys.readouterr().err.replace(str(tmp_path), "DIR"), "DIR", "edgegen.json")
