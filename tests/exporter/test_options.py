"""`ExportOptions`: one struct for `edgegen.export`, the plan and the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec
import pytest

from edgegen.cli.export import command
from edgegen.cli.main import run
from edgegen.errors import UsageError
from edgegen.exporter.api import plan
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportKeywords, ExportOptions
from edgegen.exporter.plan import ExportPlan
from tests.errors import raises
from tests.tiny import write_hf

FIELDS = {field.name for field in msgspec.structs.fields(ExportOptions)}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("options") / "hf", "llama")


def test_keywords_are_the_fields() -> None:
    assert set(ExportKeywords.__annotations__) == FIELDS - {"recipe"}


def test_the_command_line_has_each_field() -> None:
    options = {option.name for option in command.params if isinstance(option, click.Option)}
    assert options - FIELDS == {"output", "only_tune", "no_gate", "dry_run"}
    assert FIELDS - options == {"check"}  # as --no-gate


@pytest.mark.parametrize(
    ("options", "values"),
    [
        ({"target": "onnx,tflite"}, ["tflite", "onnx, onnx-gpu, onnx-npu, openvino"]),
        ({"tune": "blockwis"}, ["'blockwis'", "did you mean blockwise?"]),
        ({"via": "onnx"}, ["'onnx'", "optimum"]),
        ({"distill_tokens": 5}, ["--distill-tokens", "--tune none"]),
        ({"minutes": 5}, ["--minutes", "--tune none"]),
        ({"minutes": 5, "tune": "distill", "distill_tokens": 5}, ["--minutes", "--distill-tokens"]),
        ({"minutes": 0, "tune": "distill"}, ["--minutes", "above 0"]),
        ({"minutes": float("nan"), "tune": "distill"}, ["--minutes", "nan"]),
        ({"calibration": ["none", "self"]}, ["--calibration none", 2]),
        ({"calibration": "none", "tune": "blockwise"}, ["--tune blockwise"]),
        ({"via": "optimum", "draft": "self"}, ["--via optimum", "--draft", "self"]),
    ],
    ids=[
        "target",
        "tune",
        "via",
        "tokens",
        "minutes",
        "tokens and minutes",
        "no minutes",
        "minutes that are not a number",
        "texts",
        "tuning without text",
        "optimum",
    ],
)
def test_options_that_exclude_each_other(options: dict[str, Any], values: list[object]) -> None:
    with raises(UsageError, *values):
        ExportOptions(**options)


def test_names_of_targets_and_texts() -> None:
    assert ExportOptions().targets == ("onnx",)
    assert ExportOptions(via="optimum").targets == ("openvino",)
    assert ExportOptions(target="onnx, openvino,onnx").targets == ("onnx", "openvino")
    assert ExportOptions().texts == ExportOptions(calibration=()).texts == ("bundled",)
    assert ExportOptions(calibration=["a.txt", "self"]).texts == ("a.txt", "self")


def test_the_plan_considers_the_options(source: Path) -> None:
    def sizes(**options: Any) -> ExportPlan:
        return ExportJob(source, ExportOptions(**{"recipe": "w4a8kv4"} | options)).plan

    plain = sizes()
    assert sizes(target="openvino").bundle_bytes == 2 * plain.model_bytes
    assert sizes(context=64).model_bytes < plain.model_bytes
    assert sizes(bits_per_weight=5.0).model_bytes > plain.model_bytes
    with_draft = plan(source, "w4a8kv4", draft="self")
    assert with_draft.bundle_bytes == plain.bundle_bytes + sizes(recipe="w2a8kv4").bundle_bytes
    block, whole = (sizes(tune=tune) for tune in ("blockwise", "distill"))
    assert plain.peak_memory_bytes < block.peak_memory_bytes < whole.peak_memory_bytes


def test_the_plans_tokens(source: Path) -> None:
    def tokens(**options: Any) -> int:
        work = ExportJob(source, ExportOptions(recipe="w4a8kv4", **options)).workload
        return work.calibration + work.gate + work.tuning + work.distillation + work.written

    plain = tokens()
    assert tokens(calibration="none") < plain < tokens(calibration="self")
    assert tokens(check=False) == plain - 8 * 512
    assert plain < tokens(tune="blockwise") < tokens(tune="distill")
    assert tokens(tune="distill", distill_tokens=10**6) > 10**6


def test_the_plans_time_considers_the_options(source: Path) -> None:
    def cost(**options: Any) -> float:
        return plan(source, "w4a8kv4", **options).core_seconds

    plain = cost()
    assert cost(calibration="none", check=False) < plain < cost(tune="blockwise") / 2
    assert cost(tune="distill", distill_tokens=10**7) > 10 * plain


def test_a_dry_run_checks_the_options(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused = ["--calibration", "none", "--recipe", "w2a8kv4"]
    assert run(["export", str(source), "--dry-run", *refused]) == 2
    assert "--calibration none" in capsys.readouterr().err
    assert run(["export", str(source), "--dry-run", "--target", "openvino", "--draft", "self"]) == 0
    assert "MB" in capsys.readouterr().out
