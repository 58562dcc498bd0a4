"""Errors of `--via optimum` before the conversion, for which optimum-intel is not needed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.cli.main import run
from edgegen.errors import MissingDependency, UnsupportedFormat, UsageError
from edgegen.exporter.api import export
from edgegen.exporter.optimum.export import export_via_optimum
from edgegen.exporter.options import ExportOptions
from tests.errors import check_text, raises
from tests.tiny import write_gguf, write_hf

OPTIONS = ExportOptions(via="optimum", recipe="optimum-int4")


def test_a_recipe_and_its_exporter_go_together(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    for recipe in ("w4a8kv8", "mergequant-w8a8"):
        options = ExportOptions(via="optimum", recipe=recipe)
        with raises(UsageError, "--via optimum", recipe):
            export_via_optimum(source, tmp_path / "b", options)
    with raises(UsageError, "optimum-int8", "--via optimum"):
        export(source, tmp_path / "b", "optimum-int8")
    assert not (tmp_path / "b").exists()


def test_a_gguf_file(tmp_path: Path) -> None:
    write_gguf(tmp_path / "m.gguf", "llama")
    with raises(UnsupportedFormat, "m.gguf"):
        export_via_optimum(tmp_path / "m.gguf", tmp_path / "b", OPTIONS)


def test_pickled_weights(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    (source / "model.safetensors").rename(source / "pytorch_model.bin")
    with raises(UnsupportedFormat, "pytorch_model.bin"):
        export_via_optimum(source, tmp_path / "b", OPTIONS)


@pytest.mark.parametrize("own", [True, False])
def test_a_model_that_transformers_does_not_know(tmp_path: Path, own: bool) -> None:
    from transformers import __version__

    source = write_hf(tmp_path / "hf", "llama", model_type="mine")
    config = json.loads((source / "config.json").read_text())
    if own:
        config["auto_map"] = {"AutoModelForCausalLM": "modeling_mine.Mine"}
    (source / "config.json").write_text(json.dumps(config))
    with pytest.raises(UnsupportedFormat) as caught:
        export_via_optimum(source, tmp_path / "b", OPTIONS)
    text = str(caught.value).replace(__version__, "VERSION")
    check_text(text, "auto_map" if own else '"mine"')


def test_without_optimum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    monkeypatch.setitem(__import__("sys").modules, "nncf", None)
    with raises(MissingDependency, "nncf", "edgegen[optimum]"):
        export_via_optimum(source, tmp_path / "b", OPTIONS)


@pytest.mark.parametrize(
    "option",
    [
        ["--tune", "blockwise"],
        ["--draft", "self"],
        ["--bits-per-weight", "3"],
        ["--calibration", "none"],
        ["--target", "onnx"],
        ["--dry-run"],
    ],
    ids=lambda option: option[0],
)
def test_options_of_other_exporters(
    tmp_path: Path, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    out = str(tmp_path / "b")
    assert run(["export", str(source), "--via", "optimum", "-o", out, *option]) == 2
    check_text(" ".join(capsys.readouterr().err.split()), option[0], "--via optimum")
