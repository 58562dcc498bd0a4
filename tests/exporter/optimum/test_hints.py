"""Hints whether `--via optimum` converts a model, against optimum-intel and transformers.

Runs in .venv-optimum: `make optimum-test`.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from edgegen.bundle import open_bundle
from edgegen.errors import CheckFailed, UnsupportedFormat
from edgegen.exporter.optimum.export import export_via_optimum
from edgegen.exporter.optimum.source import guarded
from edgegen.exporter.options import ExportOptions
from edgegen.models import open_checkpoint
from edgegen.models.optimum import CONVERTED
from tests.tiny import write_hf

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(importlib.util.find_spec("optimum") is None, reason="runs in .venv-optimum"),
]


def test_the_list_is_that_of_optimum_and_transformers() -> None:
    import optimum.exporters.openvino.model_configs  # noqa: F401
    from optimum.exporters.tasks import TasksManager
    from transformers import CONFIG_MAPPING, MODEL_FOR_CAUSAL_LM_MAPPING

    known = {config.model_type for config in MODEL_FOR_CAUSAL_LM_MAPPING}
    converted = {
        name
        for name, exporters in TasksManager._SUPPORTED_MODEL_TYPE.items()
        if any(task.startswith("text-generation") for task in exporters.get("openvino", ()))
    }
    assert converted & known & set(CONFIG_MAPPING) == CONVERTED


def test_what_edgegen_refuses_is_converted(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "hf", "llama", hidden_act="gelu")
    with pytest.raises(UnsupportedFormat, match="--via optimum"):
        open_checkpoint(folder)
    try:
        bundle = export_via_optimum(folder, tmp_path / "out", ExportOptions(via="optimum"))
    except CheckFailed:  # 8-bit weights may change the first choices of a random model
        bundle = open_bundle(tmp_path / "out.failed")
    assert bundle.manifest.evaluation is not None
    assert abs(bundle.manifest.evaluation.ratio - 1) < 0.03


def test_the_reason_of_optimum_is_told_in_full() -> None:
    reason = "The model needs\n  a longer explanation. " * 5
    with pytest.raises(UnsupportedFormat) as error, guarded("m: it fails"):
        raise ValueError(reason)
    assert str(error.value) == f"m: it fails: {' '.join(reason.split())}"
