"""A grown model computes the small model's function, also after a round trip through files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import grow_model
from edgegen.bundle.headarrays import HeadArrays, load_head_arrays, save_head_arrays
from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.generation.speculative.drafters import chimera, falcon
from edgegen.generation.speculative.drafters.arrays import LoadedHeads
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.runtimes.base import Step
from edgegen.runtimes.matrix import FloatMatrix, HeadMatrix, TokenRows
from edgegen.runtimes.reference import ReferenceModel
from grow import Geometry, grow, grow_head_arrays, grow_heads
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


def random_arrays(kind: str, shapes: dict[str, tuple[int, ...]]) -> HeadArrays:
    rng = np.random.default_rng(1)
    arrays = {n: rng.normal(size=s, scale=0.3).astype(np.float32) for n, s in shapes.items()}
    return HeadArrays(kind, arrays, np.arange(len(arrays["rows"]), dtype=np.int32))


def loaded(head: HeadArrays) -> LoadedHeads:
    matrices: dict[str, HeadMatrix] = {
        n: FloatMatrix(a) for n, a in head.arrays.items() if a.ndim == 2
    }
    rows = TokenRows(matrices["rows"], head.arrays["rows"])
    return LoadedHeads(head.arrays, matrices, rows, head.tokens, 300)


def wider(states: np.ndarray, width: int) -> np.ndarray:
    padding = [*[(0, 0)] * (states.ndim - 1), (0, width - states.shape[-1])]
    return np.pad(states, padding).astype(np.float32)


def test_grown_chimera_guesses_the_same(tmp_path: Path) -> None:
    """Also after a round trip through the files of both, as the script converts them."""
    rng, (small, large) = np.random.default_rng(0), (64, 192)
    save_head_arrays(random_arrays("chimera", chimera.shapes(small, 9, 2)), tmp_path / "s", {})
    grow_model.write_heads(tmp_path / "s", tmp_path / "l", 300, large)
    heads = [load_head_arrays(tmp_path / name, 300) for name in "sl"]
    assert {n: a.shape for n, a in heads[1].arrays.items()} == chimera.shapes(large, 9, 2)
    seen = rng.normal(size=(5, small)).astype(np.float32)
    states = []
    for head, width in zip(heads, (small, large), strict=True):
        drafter = chimera.ChimeraDrafter(loaded(head))
        drafter.observe_hidden(wider(seen, width))
        states.append([drafter.after(k, np.array([[-1, 2, 3], [4, 5, 8]])) for k in range(2)])
    assert np.allclose(states[1], wider(np.array(states[0]), large), rtol=5e-3, atol=0.02)


def test_grown_falcon_guesses_the_same() -> None:
    rng, (small, large) = np.random.default_rng(0), (16, 40)
    head = random_arrays("falcon", falcon.shapes(small, 9))
    grown = grow_head_arrays(head, large)
    assert {n: a.shape for n, a in grown.arrays.items()} == falcon.shapes(large, 9)
    states = rng.normal(size=(3, falcon.BLOCK, small)).astype(np.float32)
    tokens = np.array([[-1, 3], [4, 5], [8, 0]], np.int32)
    expected, found = (
        falcon.FalconDrafter(loaded(h)).estimate(wider(states, width), tokens)
        for h, width in ((head, small), (grown, large))
    )
    assert np.allclose(found, wider(expected, large), atol=1e-4)


def test_both_files_have_the_same_function(tmp_path: Path) -> None:
    small = open_checkpoint(write_gguf(tmp_path / "small.gguf", "llama"))
    large = grow(small, LARGE)
    expected = logits(small)
    assert np.abs(logits(large) - expected).max() < 1e-5 * np.abs(expected).max()
    grow_model.write_hf(large, tmp_path / "hf")
    halves = open_checkpoint(tmp_path / "hf")
    for name, _ in large.config.tensor_shapes():
        rounded = large.tensor(name).astype(np.float16).astype(np.float32)
        assert np.array_equal(halves.tensor(name), rounded), name
    assert np.corrcoef(logits(halves).ravel(), expected.ravel())[0, 1] > 0.9999
    grow_model.write_gguf(large, tmp_path / "small.gguf", tmp_path / "large.gguf")
    coarse = logits(open_checkpoint(tmp_path / "large.gguf"))
    assert np.corrcoef(coarse.ravel(), expected.ravel())[0, 1] > 0.9  # 4 bits, of a random model


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
