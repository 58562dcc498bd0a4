"""What `--via optimum` refuses before anything is converted; optimum itself is not needed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.cli.main import run
from edgegen.errors import EdgegenError, MissingDependency, UnsupportedFormat, UsageError
from edgegen.exporter.optimum.export import export_via_optimum
from edgegen.exporter.pipeline import export
from tests.errors import raises
from tests.tiny import write_gguf, write_hf


def refusal(kind: type[EdgegenError], source: Path, recipe: str = "optimum-int4") -> str:
    with pytest.raises(kind) as caught:
        export_via_optimum(source, source.parent / "b", recipe)
    assert not (source.parent / "b").exists()
    return str(caught.value)


def test_a_recipe_and_its_exporter_go_together(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    for recipe in ("w4a8kv8", "mergequant-w8a8"):
        with raises(UsageError, recipe):
            export_via_optimum(source, tmp_path / "b", recipe)
    with raises(UsageError, "optimum-int8", "--via optimum"):
        export(source, tmp_path / "b", "optimum-int8")


def test_a_gguf_file(tmp_path: Path) -> None:
    write_gguf(tmp_path / "m.gguf", "llama")
    assert refusal(UnsupportedFormat, tmp_path / "m.gguf") == (
        "m.gguf is a file, and --via optimum reads Hugging Face folders; leave --via out for a "
        "GGUF file, or get the folder with config.json and safetensors that it came from"
    )


def test_pickled_weights(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    (source / "model.safetensors").rename(source / "pytorch_model.bin")
    assert refusal(UnsupportedFormat, source) == (
        "hf: its weights are pickled ('pytorch_model.bin'), and a pickle can run any code; get or "
        "convert them to model.safetensors"
    ).replace("'", "")


@pytest.mark.parametrize("own", [True, False])
def test_a_model_that_transformers_does_not_know(tmp_path: Path, own: bool) -> None:
    from transformers import __version__

    source = write_hf(tmp_path / "hf", "llama", model_type="mine")
    config = json.loads((source / "config.json").read_text())
    if own:
        config["auto_map"] = {"AutoModelForCausalLM": "modeling_mine.Mine"}
    (source / "config.json").write_text(json.dumps(config))
    assert refusal(UnsupportedFormat, source) == (
        "hf: the model is run by Python code of its own (auto_map in config.json), which edgegen "
        "never runs; choose a model that transformers itself knows"
        if own
        else f'hf: transformers {__version__} does not know the architecture "mine"; a newer one '
        "may, where optimum-intel takes it"
    )


def test_without_optimum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    monkeypatch.setitem(__import__("sys").modules, "nncf", None)
    assert refusal(MissingDependency, source) == (
        "nncf is not installed; optimum-intel wants an older transformers than edgegen's other "
        "extras and an environment of its own: make one with `python scripts/optimum_env.py` in a "
        'checkout, or in a new one run: pip install torch "edgegen[optimum]"'
    )


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
)
def test_options_that_make_no_sense(
    tmp_path: Path, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    out = str(tmp_path / "b")
    assert run(["export", str(source), "--via", "optimum", "-o", out, *option]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert said == (
        f"Error: {option[0]} does not go with --via optimum, which writes OpenVINO's graph only "
        "and rounds weights without a text; leave one of the two out"
    )
