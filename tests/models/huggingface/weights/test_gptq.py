"""GPTQ, against the codes that were packed."""

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
    load,
    save,
    stream,
    write_quantized,
)

Q_PROJ = "model.layers.0.self_attn.q_proj"


def packer(bits: int, size: int, stored_less: int = 1, permuted: bool = False) -> Pack:
    """Return a function that packs random codes in groups of `size` inputs.

    Args:
        bits: of a code.
        size: inputs of a group.
        stored_less: how much less than a zero point is stored.
        permuted: whether the groups take inputs from anywhere.
    """

    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        n, k = weight.shape
        q = torch.randint(0, 2**bits, (k, n))
        zeros = torch.randint(1, 2**bits, (k // size, n))
        scales = (torch.rand(k // size, n) / 10).half()
        group = torch.arange(k) // size
        group = group[torch.randperm(k)] if permuted else group
        value = ((q - zeros[group]) * scales[group].float()).T
        stored = {
            "qweight": stream(q.T, bits).T,
            "qzeros": stream(zeros - stored_less, bits),
            "scales": scales,
        }
        stored |= {"g_idx": group.to(torch.int32)} if bits != 8 else {}
        return {f"{base}.{name}": tensor for name, tensor in stored.items()}, value

    return pack


def settings(bits: int, **fields: Any) -> dict[str, Any]:
    return {
        "quantization_config": {"quant_method": "gptq", "bits": bits, "group_size": 32} | fields
    }


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
def test_bits(tmp_path: Path, bits: int) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, packer(bits, 32), **settings(bits)))


def test_inputs_in_the_order_of_importance(tmp_path: Path) -> None:
    expected = write_quantized(tmp_path, packer(4, 32, permuted=True), **settings(4, desc_act=True))
    check_folder(tmp_path, expected)


def test_the_second_version_stores_zero_points_as_they_are(tmp_path: Path) -> None:
    version = settings(4, checkpoint_format="gptq_v2")
    check_folder(tmp_path, write_quantized(tmp_path, packer(4, 64, 0), **version))


def test_gptqmodel_mixes_bits(tmp_path: Path) -> None:
    four, eight = packer(4, 32), packer(8, 64)

    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        if base.endswith("o_proj"):
            return {f"{base}.weight": weight}, weight
        return (eight if base.endswith("down_proj") else four)(base, weight)

    rules: dict[str, Any] = {r"+:.*down_proj": {"bits": 8, "group_size": 64}, r"-:.*o_proj": {}}
    expected = write_quantized(tmp_path, pack, **settings(4, dynamic=rules))
    check_folder(tmp_path, expected)
    stored = load(tmp_path)
    narrow = stored[f"{Q_PROJ}.qzeros"][:, :5].contiguous()
    save(stored | {f"{Q_PROJ}.qzeros": narrow}, tmp_path)
    with raises(UnsupportedFormat, Q_PROJ, "5 words"):
        HuggingFaceSource(tmp_path)


@pytest.mark.parametrize(
    "fields", [{"bits": 5}, {"checkpoint_format": "marlin"}], ids=["bits", "format"]
)
def test_other_variants_are_refused(tmp_path: Path, fields: dict[str, Any]) -> None:
    write_quantized(tmp_path, packer(4, 32), **settings(**{"bits": 4} | fields))
    with raises(UnsupportedFormat, *fields.values()):
        HuggingFaceSource(tmp_path)


def test_damaged_shapes_and_groups(tmp_path: Path) -> None:
    write_quantized(tmp_path, packer(4, 32), **settings(4))
    stored = load(tmp_path)
    change_config(tmp_path, **settings(8))
    with raises(CorruptFile, "qzeros"):
        HuggingFaceSource(tmp_path)
    change_config(tmp_path, **settings(4))
    save(stored | {f"{Q_PROJ}.g_idx": torch.full((64,), 9, dtype=torch.int32)}, tmp_path)
    with raises(CorruptFile, "groups from 0 to 1", "g_idx"):
        HuggingFaceSource(tmp_path).read(f"{Q_PROJ}.weight")
    del stored[f"{Q_PROJ}.scales"]
    save(stored, tmp_path)
    with raises(CorruptFile, f"{Q_PROJ}.scales is missing"):
        HuggingFaceSource(tmp_path)
