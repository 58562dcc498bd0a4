"""Tensors of another shape, where an architecture changes axes before shapes are checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES

ATTENTION = "model.layers.0.self_attn."


@pytest.mark.parametrize(
    ("name", "own", "part", "change"),
    [
        ("deepseek2", f"{ATTENTION}kv_b_proj.weight", "k_up", lambda w: w[:-1]),
        ("deepseek2", f"{ATTENTION}kv_a_proj_with_mqa.weight", "kv_a", np.transpose),
        ("granite4-h", "model.layers.0.mamba.conv1d.weight", "ssm_conv", lambda w: w[:0]),
        ("lfm2", "model.layers.0.conv.conv.weight", "conv_kernel", lambda w: w[:0]),
    ],
)
def test_shapes(
    tmp_path: Path, name: str, own: str, part: str, change: Callable[[Float], Float]
) -> None:
    folder = family.write_folder(tmp_path / "tiny", FAMILIES[name])
    weights = load_file(folder / "model.safetensors")
    changed = np.ascontiguousarray(change(weights[own]))
    save_file({**weights, own: changed}, folder / "model.safetensors", {"format": "pt"})
    checkpoint = open_checkpoint(folder)
    with raises(CorruptFile, own, list(changed.shape)):
        checkpoint.tensor(f"layers.0.{part}")
