"""Rotations: the model keeps its function, and its activations lose their outliers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.arithmetic import fixed
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.rotation import (
    Rotations,
    hadamard_blocks,
    power_of_two_in,
    rotate,
    rotation_matrix,
    rotations,
)
from edgegen.errors import UsageError
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.quantize.rotate import Rotate
from tests.errors import raises
from tests.tiny import ARCHITECTURES, tiny_config, write_hf

TOKENS = np.random.default_rng(3).integers(0, 320, 48)
ON = {"rotate": True}


def run(checkpoint: Checkpoint, basis: Rotations) -> np.ndarray:
    """Return the logits [T, vocab] of the float model with rotated weights."""
    c, fold = checkpoint.config, Rotate(checkpoint.config, basis)
    table = checkpoint.tensor("embed").copy()
    head = table if c.tie_embeddings else checkpoint.tensor("head").copy()
    for tensor in (table, head) if head is not table else (table,):
        fold.table(tensor)
    x = embed(c, table, TOKENS)
    for i in range(c.num_layers):
        weights = fold.block(i, load_block(checkpoint, i))
        x = Block(c, i, weights, basis.inner).forward(x)[0]
    mix = fold.matrix if basis.residual else None
    return logits(c, checkpoint.tensor("norm"), head, x, mix)


@pytest.mark.parametrize("size", [2, 64, 128, 1024])
def test_the_transform_equals_its_definition(size: int) -> None:
    signs = [[(-1) ** (i & j).bit_count() for j in range(size)] for i in range(size)]
    x = np.random.default_rng(0).standard_normal((3, 2 * size)).astype(np.float32)
    want = x.reshape(3, 2, size) @ np.array(signs) / np.sqrt(size)
    np.testing.assert_allclose(hadamard_blocks(x, size), want.reshape(3, -1), atol=1e-5)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("sizes", [{}, {"hidden_size": 192}])
def test_a_rotated_model_has_the_same_logits(
    tmp_path: Path, architecture: str, sizes: dict[str, int]
) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", architecture, **sizes))
    basis = rotations(checkpoint.config, ON)
    assert basis.values
    assert basis.inner
    assert basis.residual == (architecture != "gemma3")
    want = run(checkpoint, Rotations())
    assert want.std() >= 1
    assert np.abs(run(checkpoint, basis) - want).max() < 1e-4


def test_an_untied_head_is_rotated(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama", tie_word_embeddings=False))
    basis = rotations(checkpoint.config, ON)
    difference = run(checkpoint, basis) - run(checkpoint, Rotations())
    assert np.abs(difference).max() < 1e-4


@pytest.mark.parametrize("size", [1, 5, 16, 48, 144, 576, 640])
def test_both_forms_of_the_rotation_agree(size: int) -> None:
    mix, x = rotation_matrix(size), np.random.default_rng(0).standard_normal((3, size), np.float32)
    matrix = rotate(np.eye(size, dtype=np.float32), mix)
    assert matrix @ matrix.T == pytest.approx(np.eye(size), abs=1e-5)
    assert fixed.rotate(x, mix) == pytest.approx(rotate(x, mix), abs=1e-5)
    assert fixed.rotate(fixed.rotate(x, mix), mix.T) == pytest.approx(x, abs=1e-5)
    block = power_of_two_in(size)
    assert fixed.hadamard_blocks(x, block) == pytest.approx(hadamard_blocks(x, block), abs=1e-5)


def test_an_outlier_is_distributed_over_all_channels() -> None:
    x = np.zeros(576, np.float32)
    x[77] = 100
    assert np.abs(rotate(x, rotation_matrix(576))).max() < 100 / 576**0.5 * 1.5


def test_rotations_that_a_model_does_not_support() -> None:
    gemma, llama = tiny_config("gemma3"), tiny_config("llama")
    assert rotations(llama, {}) == Rotations()
    assert not rotations(gemma, ON).residual
    with raises(UsageError, "norm"):
        Rotate(gemma, Rotations(residual=True))
    with raises(UsageError, 7, llama.intermediate_size):
        Rotate(llama, Rotations(inner=7))
