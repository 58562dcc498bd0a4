"""Formats of compressed-tensors, against the codes that were packed."""

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

E2M1 = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6])


def settings(format: str, **weights: Any) -> dict[str, Any]:
    groups = {"group_0": {"targets": ["Linear"], "weights": {"num_bits": 8} | weights}}
    stated = {"quant_method": "compressed-tensors", "format": format, "config_groups": groups}
    return {"quantization_config": stated}


def named(base: str, **parts: Tensor) -> dict[str, Tensor]:
    return {f"{base}.{name}": tensor for name, tensor in parts.items()}


def integers(bits: int, size: int, asymmetric: bool = False, permuted: bool = False) -> Pack:
    """Return a function that packs signed codes in groups of `size` inputs."""

    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        n, k = weight.shape
        half, groups = 2 ** (bits - 1), k // size
        q, zeros = torch.randint(-half, half, (n, k)), torch.zeros(n, groups, dtype=torch.int64)
        scale, group = (torch.rand(n, groups) / 10).bfloat16(), torch.arange(k) // size
        parts = {}
        if asymmetric:
            zeros = torch.randint(-half, half, (n, groups))
            parts["weight_zero_point"] = stream((zeros + half).T, bits).T
        if permuted:
            group = group[torch.randperm(k)]
            parts["weight_g_idx"] = group.to(torch.int32)
        value = (q - zeros[:, group]) * scale.float()[:, group]
        parts |= {"weight_packed": stream(q + half, bits), "weight_scale": scale}
        return named(base, weight_shape=torch.tensor([n, k]), **parts), value

    return pack


@pytest.mark.parametrize(
    ("bits", "pack"),
    [
        (4, integers(4, 32)),
        (4, integers(4, 16, asymmetric=True)),
        (4, integers(4, 32, permuted=True)),
        (8, integers(8, 64)),
        (3, integers(3, 32, asymmetric=True)),
    ],
    ids=["int4", "asymmetric", "permuted", "int8", "int3"],
)
def test_packed_integers(tmp_path: Path, bits: int, pack: Pack) -> None:
    expected = write_quantized(tmp_path, pack, **settings("pack-quantized", num_bits=bits))
    check_folder(tmp_path, expected)


def test_fp8_and_int8_with_scales_of_rows_or_one(tmp_path: Path) -> None:
    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        codes = (weight * 50).to(torch.int8 if "mlp" in base else torch.float8_e4m3fn)
        scale = torch.rand(len(weight), 1) if "q_proj" in base else torch.rand(1)
        activations = {"input_scale": torch.rand(1)}
        return named(base, weight=codes, weight_scale=scale, **activations), codes.float() * scale

    check_folder(tmp_path, write_quantized(tmp_path, pack, **settings("float-quantized")))


def test_fp8_with_scales_of_blocks(tmp_path: Path) -> None:
    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        codes = (weight * 50).to(torch.float8_e4m3fn)
        scale = torch.rand(-(-len(weight) // 24), -(-weight.shape[1] // 40))
        grid = scale.repeat_interleave(24, 0).repeat_interleave(40, 1)
        value = codes.float() * grid[: len(weight), : weight.shape[1]]
        return named(base, weight=codes, weight_scale=scale), value

    blocks = settings("float-quantized", strategy="block", block_structure=[24, 40])
    check_folder(tmp_path, write_quantized(tmp_path, pack, **blocks))


@pytest.mark.parametrize("format", ["nvfp4-pack-quantized", "mxfp4-pack-quantized"])
def test_fp4(tmp_path: Path, format: str) -> None:
    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        n, k = weight.shape
        codes = torch.randint(0, 16, (n, k), dtype=torch.uint8)
        packed = codes[:, 0::2] | codes[:, 1::2] << 4
        if format.startswith("nv"):
            stored = (torch.rand(n, k // 16) * 400).to(torch.float8_e4m3fn)
            factor = torch.rand(1) + 8
            scale, extra = stored.float() * (1 / factor), {"weight_global_scale": factor}
        else:
            stored, extra = torch.randint(110, 130, (n, k // 32), dtype=torch.uint8), {}
            scale = 2.0 ** (stored.float() - 127)
        value = E2M1[codes.int()] * scale.repeat_interleave(k // scale.shape[1], 1)
        return named(base, weight_packed=packed, weight_scale=stored, **extra), value

    check_folder(tmp_path, write_quantized(tmp_path, pack, **settings(format, num_bits=4)))


@pytest.mark.parametrize(
    "fields",
    [{"sparsity_config": {"format": "sparse-24-bitmask"}}, {"transform_config": {"R3": {}}}],
    ids=["sparse", "rotated"],
)
def test_other_variants_are_refused(tmp_path: Path, fields: dict[str, Any]) -> None:
    stated = settings("pack-quantized", num_bits=4)
    write_quantized(tmp_path, integers(4, 32), **stated)
    change_config(tmp_path, quantization_config=stated["quantization_config"] | fields)
    with raises(UnsupportedFormat):
        HuggingFaceSource(tmp_path)


def test_bits_that_do_not_fit_the_shape(tmp_path: Path) -> None:
    write_quantized(tmp_path, integers(4, 32), **settings("pack-quantized", num_bits=8))
    with raises(CorruptFile, "weight_packed", [64, 128]):
        HuggingFaceSource(tmp_path)
