"""AWQ, against the codes that were packed."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from edgegen.errors import UnsupportedFormat
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.models.huggingface.quantized import change_config, check_folder, write_quantized

SETTINGS = {"quant_method": "awq", "bits": 4, "group_size": 16, "version": "gemm"}
ORDER = [0, 2, 4, 6, 1, 3, 5, 7]
"""The output that each half byte of a word holds, from the lowest."""


def words(codes: Tensor) -> Tensor:
    """Return int32 words of 8 outputs each."""
    packed = torch.zeros(codes.shape[0], codes.shape[1] // 8, dtype=torch.int64)
    for i, output in enumerate(ORDER):
        packed |= codes[:, output::8] << 4 * i
    return packed.to(torch.uint32).view(torch.int32)


def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    n, k = weight.shape
    q, zeros = torch.randint(0, 16, (k, n)), torch.randint(0, 16, (k // 16, n))
    scales = (torch.rand(k // 16, n) / 10).half()
    group = torch.arange(k) // 16
    value = ((q - zeros[group]) * scales[group].float()).T
    stored = {"qweight": words(q), "qzeros": words(zeros), "scales": scales}
    return {f"{base}.{name}": tensor for name, tensor in stored.items()}, value


def test_every_tensor(tmp_path: Path) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, pack, quantization_config=SETTINGS))


def test_another_layout_is_refused(tmp_path: Path) -> None:
    write_quantized(tmp_path, pack, quantization_config=SETTINGS)
    change_config(tmp_path, quantization_config=SETTINGS | {"version": "gemv"})
    with raises(UnsupportedFormat, "gemv"):
        HuggingFaceSource(tmp_path)
