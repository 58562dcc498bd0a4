"""FP8 with a scale per block or tensor, against torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.huggingface.safetensors import read_header, read_tensor
from tests.errors import raises
from tests.models.huggingface.quantized import (
    change_config,
    check_folder,
    load,
    save,
    write_quantized,
)

BLOCKS = {"quant_method": "fp8", "weight_block_size": [24, 40]}
KV_SCALES = ("k_scale", "v_scale", "kv_scale")
"""Scales of an FP8 cache."""
Q_PROJ = "model.layers.0.self_attn.q_proj.weight"


def test_all_codes_of_fp8(tmp_path: Path) -> None:
    codes = torch.arange(256, dtype=torch.uint8).view(torch.float8_e4m3fn)
    save_file({"w": codes}, tmp_path / "m.safetensors")
    tensor = read_header(tmp_path / "m.safetensors")["w"]
    np.testing.assert_array_equal(read_tensor("w", tensor), codes.float().numpy())


def pack_blocks(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    """Return one scale for each block of 24 rows and 40 columns, the last ones cut."""
    rows, columns = -(-weight.shape[0] // 24), -(-weight.shape[1] // 40)
    codes, scale = (weight * 100).to(torch.float8_e4m3fn), torch.rand(rows, columns) / 100
    grid = scale.repeat_interleave(24, 0).repeat_interleave(40, 1)
    value = codes.float() * grid[: weight.shape[0], : weight.shape[1]]
    return {f"{base}.weight": codes, f"{base}.weight_scale_inv": scale}, value


def test_scales_of_blocks(tmp_path: Path) -> None:
    expected = write_quantized(tmp_path, pack_blocks, quantization_config=BLOCKS)
    check_folder(tmp_path, expected)


def test_one_scale_and_activation_scales(tmp_path: Path) -> None:
    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        codes, scale = (weight * 100).to(torch.float8_e4m3fn), torch.rand(()).bfloat16()
        stored = {f"{base}.weight": codes, f"{base}.weight_scale_inv": scale}
        value = codes.float() * scale.float()
        return stored | {f"{base}.activation_scale": torch.rand(())}, value

    settings = {"quant_method": "fp8", "weight_block_size": None}
    check_folder(tmp_path, write_quantized(tmp_path, pack, quantization_config=settings))


def test_autofp8(tmp_path: Path) -> None:
    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        codes, scale = (weight * 100).to(torch.float8_e4m3fn), torch.rand(()) / 100
        stored = {f"{base}.weight": codes, f"{base}.weight_scale": scale}
        stored |= {f"{base}.input_scale": torch.rand(())}
        if base.endswith("k_proj"):
            stored |= {base.replace("k_proj", name): torch.rand(()) for name in KV_SCALES}
        return stored, codes.float() * scale

    settings = {"quant_method": "fp8", "activation_scheme": "static", "ignored_layers": ["lm_head"]}
    check_folder(tmp_path, write_quantized(tmp_path, pack, quantization_config=settings))


@pytest.mark.parametrize("blocks", [[8, 8], [24, -1], [24]])
def test_scales_of_another_shape(tmp_path: Path, blocks: list[int]) -> None:
    write_quantized(tmp_path, pack_blocks, quantization_config=BLOCKS)
    change_config(tmp_path, quantization_config=BLOCKS | {"weight_block_size": blocks})
    with raises(CorruptFile):
        HuggingFaceSource(tmp_path)


def test_without_a_known_scale(tmp_path: Path) -> None:
    write_quantized(tmp_path, pack_blocks, quantization_config=BLOCKS)
    save({n.replace("_scale_inv", "_scales"): v for n, v in load(tmp_path).items()}, tmp_path)
    with raises(UnsupportedFormat, "q_proj", "FP8"):
        HuggingFaceSource(tmp_path).read(Q_PROJ)
