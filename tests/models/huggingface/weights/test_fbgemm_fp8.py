"""FP8 with a scale per row, against torch."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from tests.models.huggingface.quantized import check_folder, write_quantized


def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    codes, scale = (weight * 50).to(torch.float8_e4m3fn), torch.rand(len(weight), 1)
    bound = {f"{base}.input_scale_ub": torch.tensor([1200.0])}
    stored = {f"{base}.weight": codes, f"{base}.weight_scale": scale} | bound
    return stored, codes.float() * scale


def test_scales_of_rows(tmp_path: Path) -> None:
    settings = {"quant_method": "fbgemm_fp8"}
    check_folder(tmp_path, write_quantized(tmp_path, pack, quantization_config=settings))
