"""`--target onnx-gpu`: its graphs on the CPU provider against the reference engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf

TOKENS = oracle.TOKENS
DISTANCES = {("fp32", "float32"): 1e-5, ("fp32", "float16"): 5e-3, ("w4a8kv8", "float16"): 0.1}
"""Recipe and floats -> the largest distance from the reference, relative to its norm.

At w4a8kv8 the reference rounds keys and values to 8 bits, and the graphs do not.
"""


def gpu_logits(bundle: Bundle, floats: str) -> np.ndarray:
    """Return the logits [M, vocab] of `TOKENS`, without a past."""
    session = ort.InferenceSession(
        bundle.path / GPU_FILES[floats], providers=["CPUExecutionProvider"]
    )
    feeds: dict[str, Any] = {
        "input_ids": TOKENS[None].astype(np.int64),
        "attention_mask": np.ones((1, len(TOKENS)), np.int64),
        "num_logits": np.array([len(TOKENS)], np.int64),
    }
    for value in session.get_inputs():
        if value.name.startswith("past"):
            assert value.type == f"tensor({'float' if floats == 'float32' else floats})"
            heads, width = value.shape[1], value.shape[3]
            feeds[value.name] = np.zeros((1, heads, 0, width), floats)
    return np.asarray(session.run(["tail_logits"], feeds)[0])[0]


def distance(bundle: Bundle, floats: str) -> float:
    """Return the distance from the reference engine's logits, relative to their norm."""
    model = load_model(bundle, "reference")
    step = Step(model.new_cache(len(TOKENS)), TOKENS, logits_for="all")
    want = model.step([step])[0].logits
    got = gpu_logits(bundle, floats)
    assert got.dtype == np.float32
    return float(np.linalg.norm(got - want) / np.linalg.norm(want))


@pytest.mark.parametrize(("recipe", "floats"), DISTANCES)
@pytest.mark.parametrize("name", ["gemma2", "stablelm", "exaone4", "olmo2"])
def test_distance(tmp_path: Path, name: str, recipe: str, floats: str) -> None:
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    bundle = export(source, tmp_path / "b", recipe, context=64, target="onnx-gpu", check=False)
    assert distance(bundle, floats) < DISTANCES[recipe, floats]


def test_what_is_refused(tmp_path: Path) -> None:
    mixture = family.write_folder(tmp_path / "mixture", FAMILIES["mixtral"])
    with raises(UsageError, "--target onnx-gpu", "experts", "mixtral"):
        export(mixture, tmp_path / "b", "fp32", target="onnx-gpu", check=False)
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "--target onnx-gpu", "mergequant-w8a8"):
        export(source, tmp_path / "b", "mergequant-w8a8", target="onnx-gpu", check=False)
