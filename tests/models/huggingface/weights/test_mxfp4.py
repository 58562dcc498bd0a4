"""MXFP4 of gpt-oss's experts, against transformers' own conversion."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from transformers.integrations.mxfp4 import convert_moe_packed_tensors

from edgegen.errors import CorruptFile
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.models.huggingface.quantized import change_config, load, save
from tests.tiny import write_hf

NAME = "model.layers.0.mlp.experts.gate_up_proj"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_hf(tmp_path, "llama")
    torch.manual_seed(0)
    experts = {
        f"{NAME}_blocks": torch.randint(0, 256, (3, 10, 2, 16), dtype=torch.uint8),
        f"{NAME}_scales": torch.randint(110, 140, (3, 10, 2), dtype=torch.uint8),
        f"{NAME}_bias": torch.rand(3, 10),
    }
    save(load(tmp_path) | experts, tmp_path)
    change_config(tmp_path, quantization_config={"quant_method": "mxfp4"})
    return tmp_path


def test_experts(folder: Path) -> None:
    stored, source = load(folder), HuggingFaceSource(folder)
    expected = convert_moe_packed_tensors(
        stored[f"{NAME}_blocks"], stored[f"{NAME}_scales"], dtype=torch.float32
    )
    assert source.shape(NAME) == tuple(expected.shape) == (3, 64, 10)
    np.testing.assert_array_equal(source.read(NAME), expected.numpy())
    assert f"{NAME}_blocks" not in source.names()
    assert f"{NAME}_bias" in source.names()


def test_scales_of_another_shape(folder: Path) -> None:
    save(load(folder) | {f"{NAME}_scales": torch.zeros(3, 10, 4, dtype=torch.uint8)}, folder)
    with raises(CorruptFile, f"{NAME}_scales", [3, 10, 2]):
        HuggingFaceSource(folder)
