"""Which matrices an export corrects for the losses of those before them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from edgegen._types import Float
from edgegen.exporter import tensors
from edgegen.exporter.api import export
from edgegen.exporter.calibration.paired import PERIOD
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import load_recipe
from edgegen.quantize.correction import corrected
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf


def test_all_matrices_but_the_first_are_corrected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The inputs of the first product are the float model's."""
    changes = list[float]()

    def spy(weight: Float, moments: Float, differences: Float) -> Float:
        found = corrected(weight, moments, differences)
        changes.append(float(np.abs(found - weight).max() / np.abs(weight).max()))
        return found

    monkeypatch.setattr(tensors, "corrected", spy)
    export(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "w4a8kv8", check=False)
    first, *others = changes
    assert len(others) % 4 == 3  # four products a layer
    assert first < 1e-5
    assert min(others) > 1e-3


@pytest.mark.parametrize(
    ("name", "recipe", "options", "corrects"),
    [
        ("llama-yarn", "w4a8kv8", {}, True),
        ("llama-yarn", "w4a8kv4", {}, True),
        ("llama-yarn", "w2a8kv4-trellis", {}, True),
        ("llama-yarn", "w2a8kv4-trellis-head4", {}, True),
        ("llama-yarn", "w3a8kv8-trellis", {}, True),
        ("llama-yarn", "w4a8kv8-trellis", {}, True),
        ("llama-yarn", "w8a8", {}, False),
        ("llama-yarn", "w4a8kv8", {"calibration": "none"}, False),
        ("llama-yarn", "w4a8kv8", {"tune": "blockwise"}, True),
        ("llama-yarn", "w2a8kv4-trellis", {"tune": "distill"}, True),
        ("mixtral", "w4a8kv8", {}, False),
    ],
)
def test_what_is_corrected(
    tmp_path: Path, name: str, recipe: str, options: dict[str, Any], corrects: bool
) -> None:
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    job = ExportJob(source, ExportOptions(recipe=recipe, **options))
    assert job.corrects is corrects
    compared = job.workload.calibration * (PERIOD - 1) // PERIOD
    assert job.workload.exact == (compared if corrects else 0)


def test_not_with_rounding_to_nearest(tmp_path: Path) -> None:
    recipe = msgspec.structs.replace(load_recipe("w4a8kv8"), quantizer="rtn")
    job = ExportJob(write_hf(tmp_path / "hf", "llama"), ExportOptions(recipe=recipe))
    assert not job.corrects
