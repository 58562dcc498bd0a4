"""The integer model of each kind of layer: exact in any steps, and near the float model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.integer import IntegerModel
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES

NAMES = (
    "llama-biases", "phi4-mini", "gemma2", "exaone4", "qwen3_moe", "gpt_oss", "lfm2", "qwen3_5",
    "granite4-h", "granite4-h-experts", "falcon_h1-plain",
)  # fmt: skip
TOKENS = oracle.TOKENS[:24]


def run(model: IntegerModel, *sizes: int) -> Float:
    """Return the logits of all tokens, in steps of these sizes."""
    caches = model.new_cache()
    return np.concatenate(
        [model.step(caches, part) for part in np.split(TOKENS, np.cumsum(sizes)[:-1])]
    )


@pytest.mark.parametrize("name", NAMES)
def test_steps_do_not_change_the_logits(tmp_path: Path, name: str) -> None:
    hf = family.write_folder(tmp_path / "hf", FAMILIES[name])
    bundle = export(hf, tmp_path / "b", "w4a8kv8", context=64, check=False)
    exact = integer_model(QuantizedBundle(bundle))
    whole = run(exact, len(TOKENS))
    np.testing.assert_array_equal(run(exact, 7, 1, 1, 12, 3), whole)
    model = load_model(bundle, "reference")
    near = model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])[0].logits
    assert (near - whole).std() < 0.12 * near.std()
