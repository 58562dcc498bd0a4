"""Folders of MLX, against the codes that were packed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.models.huggingface.quantized import (
    Pack,
    change_config,
    check_folder,
    stream,
    write_quantized,
)

DOWN_PROJ = "model.layers.1.mlp.down_proj"


def packer(bits: int, size: int = 32) -> Pack:
    """Return a function that packs random codes; one layer's have 8 bits and groups of 64."""

    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        n, k = weight.shape
        own_bits, own_size = (8, 64) if base == DOWN_PROJ else (bits, size)
        q = torch.randint(0, 2**own_bits, (n, k))
        scale = (torch.rand(n, k // own_size) / 10).bfloat16()
        bias = torch.randn(n, k // own_size).bfloat16()
        grid = [t.float().repeat_interleave(own_size, 1) for t in (scale, bias)]
        stored = {"weight": stream(q, own_bits).view(torch.uint32), "scales": scale, "biases": bias}
        return {f"{base}.{part}": t for part, t in stored.items()}, q * grid[0] + grid[1]

    return pack


def settings(bits: int, **fields: Any) -> dict[str, Any]:
    """Return the settings, which MLX writes under two keys."""
    own = {DOWN_PROJ: {"bits": 8, "group_size": 64}}
    stated = {"bits": bits, "group_size": 32} | own | fields
    return {"quantization": stated, "quantization_config": stated}


@pytest.mark.parametrize("bits", [2, 3, 4, 5, 6, 8])
def test_bits(tmp_path: Path, bits: int) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, packer(bits), **settings(bits)))


def test_another_mode_is_refused(tmp_path: Path) -> None:
    write_quantized(tmp_path, packer(4), **settings(4, mode="mxfp4"))
    with raises(UnsupportedFormat, "mxfp4"):
        HuggingFaceSource(tmp_path)


def test_groups_that_do_not_fit_the_shape(tmp_path: Path) -> None:
    write_quantized(tmp_path, packer(4), **settings(4))
    change_config(tmp_path, **settings(4, group_size=48))
    with raises(CorruptFile, "groups of 48"):
        HuggingFaceSource(tmp_path)
