"""NVFP4 and FP8 of ModelOpt, against torch."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from torch import Tensor

from edgegen.errors import UnsupportedFormat
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.models.huggingface.quantized import change_config, check_folder, write_quantized

E2M1 = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6])
NVFP4 = {"quant_method": "modelopt", "quant_algo": "NVFP4"}


def pack_nvfp4(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    n, k = weight.shape
    codes = torch.randint(0, 16, (n, k), dtype=torch.uint8)
    scale = (torch.rand(n, k // 16) * 400).to(torch.float8_e4m3fn)
    factor = torch.rand(()) / 1000
    value = E2M1[codes.int()] * (scale.float() * factor).repeat_interleave(16, 1)
    stored = {
        "weight": codes[:, 0::2] | codes[:, 1::2] << 4,
        "weight_scale": scale,
        "weight_scale_2": factor,
        "input_scale": torch.rand(()),
    }
    return {f"{base}.{name}": tensor for name, tensor in stored.items()}, value


def pack_fp8(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    codes, scale = (weight * 50).to(torch.float8_e4m3fn), torch.rand(())
    stored = {f"{base}.weight": codes, f"{base}.weight_scale": scale}
    caches = {f"{base}.k_scale": torch.rand(())} if "k_proj" in base else {}
    return stored | caches, codes.float() * scale


def test_nvfp4(tmp_path: Path) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, pack_nvfp4, quantization_config=NVFP4))


def test_fp8(tmp_path: Path) -> None:
    settings = NVFP4 | {"quant_algo": "FP8"}
    check_folder(tmp_path, write_quantized(tmp_path, pack_fp8, quantization_config=settings))


def test_settings_in_a_file_of_their_own(tmp_path: Path) -> None:
    expected = write_quantized(tmp_path, pack_nvfp4)
    settings = {"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "NVFP4"}}
    (tmp_path / "hf_quant_config.json").write_text(json.dumps(settings))
    check_folder(tmp_path, expected)


def test_another_format_is_refused(tmp_path: Path) -> None:
    write_quantized(tmp_path, pack_nvfp4)
    change_config(tmp_path, quantization_config=NVFP4 | {"quant_algo": "W4A8_AWQ"})
    with raises(UnsupportedFormat, "W4A8_AWQ"):
        HuggingFaceSource(tmp_path)
