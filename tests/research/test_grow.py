"""A grown model computes the small model's function, also after a round trip through files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import grow_model
from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from grow import Geometry, grow, grow_heads
from tests.errors import raises
from tests.generation.speculative.drafters.test_heads import expected_state
from tests.tiny import write_gguf, write_hf

LARGE = Geometry(hidden=128, inner=320, heads=8, layers=5)
IDS = np.random.default_rng(0).integers(3, 300, 30).astype(np.int32)


def logits(checkpoint: Checkpoint) -> np.ndarray:
    model = ReferenceModel.from_checkpoint(checkpoint)
    (output,) = model.step([Step(model.new_cache(64), IDS, logits_for="all")])
    return output.logits


@pytest.mark.parametrize("container", ["huggingface", "gguf"])
def test_the_logits_are_the_same(container: str, tmp_path: Path) -> None:
    path = write_hf(tmp_path / "small", "llama")
    if container == "gguf":
        path = write_gguf(tmp_path / "small.gguf", "llama")
    small = open_checkpoint(path)
    large = grow(small, LARGE)
    assert dict(large.config.tensor_shapes())["layers.4.k"] == (8 * small.config.head_dim, 128)
    expected = logits(small)
    assert np.abs(logits(large) - expected).max() < 1e-5 * np.abs(expected).max()
    assert grow_model.difference(small, large, 20) < 1e-5


@pytest.mark.parametrize("kind", ["medusa", "hydra"])
def test_grown_heads_guess_the_same(kind: str) -> None:
    rng, (small, large, kept) = np.random.default_rng(0), (16, 40, 9)
    widths = [small * (k + 2 if kind == "hydra" else 1) for k in range(2)]
    matrices = [rng.normal(size=(small, width)).astype(np.float32) for width in widths]
    rows = rng.normal(size=(kept, small)).astype(np.float32)
    heads = Heads(kind, matrices, rows, np.arange(kept, dtype=np.int32))
    grown, state = grow_heads(heads, large), rng.normal(size=small).astype(np.float32)
    wide = np.concatenate([state, np.zeros(large - small, np.float32)])
    for path in ([3], [3, 5]):
        expected = heads.rows @ expected_state(heads, state, path)
        assert np.allclose(grown.rows @ expected_state(grown, wide, path), expected, atol=1e-4)


def test_both_files_have_the_same_function(tmp_path: Path) -> None:
    small = open_checkpoint(write_gguf(tmp_path / "small.gguf", "llama"))
    large = grow(small, LARGE)
    expected = logits(small)
    grow_model.write_hf(large, tmp_path / "hf")
    again = logits(open_checkpoint(tmp_path / "hf"))
    assert np.abs(again - expected).max() < 1e-5 * np.abs(expected).max()
    grow_model.write_gguf(large, tmp_path / "small.gguf", tmp_path / "large.gguf")
    rounded = logits(open_checkpoint(tmp_path / "large.gguf"))
    assert np.corrcoef(rounded.ravel(), expected.ravel())[0, 1] > 0.9  # 4 bits, of a random model


@pytest.mark.parametrize(
    ("sizes", "values"),
    [
        ({"hidden": 32}, ("hidden", 32, 64)),
        ({"layers": 1}, ("layers", 1, 2)),
    ],
)
def test_nothing_shrinks(sizes: dict, values: tuple[object, ...], tmp_path: Path) -> None:
    small = open_checkpoint(write_hf(tmp_path, "llama"))
    fields = {n: getattr(LARGE, n) for n in ("hidden", "inner", "heads", "layers")}
    with raises(UsageError, *values):
        grow(small, Geometry(**fields | sizes))


def test_other_architectures(tmp_path: Path) -> None:
    with raises(UsageError, "gemma3"):
        grow(open_checkpoint(write_hf(tmp_path, "gemma3")), LARGE)
