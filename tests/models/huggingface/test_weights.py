"""Quantized weights of Hugging Face folders, against torch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models import open_checkpoint
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.huggingface.safetensors import read_header, read_tensor
from tests.errors import raises
from tests.tiny import write_hf


def test_all_codes_of_fp8(tmp_path: Path) -> None:
    codes = torch.arange(256, dtype=torch.uint8).view(torch.float8_e4m3fn)
    save_file({"w": codes}, tmp_path / "m.safetensors")
    tensor = read_header(tmp_path / "m.safetensors")["w"]
    np.testing.assert_array_equal(read_tensor("w", tensor), codes.float().numpy())


@pytest.fixture
def fp8(tmp_path: Path) -> Path:
    """Folder with one scale for each block of 24 rows and 40 columns, the last ones cut."""
    folder = write_hf(tmp_path / "tiny", "llama")
    tensors = load_file(folder / "model.safetensors")
    torch.manual_seed(0)
    for name in [name for name in tensors if "_proj" in name]:
        weight = tensors[name]
        rows, columns = -(-weight.shape[0] // 24), -(-weight.shape[1] // 40)
        tensors[name] = (weight * 100).to(torch.float8_e4m3fn)
        tensors[f"{name}_scale_inv"] = torch.rand(rows, columns) / 100
    save_file(tensors, folder / "model.safetensors")
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = {"quant_method": "fp8", "weight_block_size": [24, 40]}
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def test_fp8_with_scales_of_blocks(fp8: Path) -> None:
    stored = load_file(fp8 / "model.safetensors")
    checkpoint = open_checkpoint(fp8)
    source = HuggingFaceSource(fp8)
    assert not any(name.endswith("_scale_inv") for name in source.names())
    for name in source.names():
        expected = stored[name].float()
        scale = stored.get(f"{name}_scale_inv")
        if scale is not None:
            expected *= scale.repeat_interleave(24, 0).repeat_interleave(40, 1)[
                : expected.shape[0], : expected.shape[1]
            ]
        np.testing.assert_array_equal(source.read(name), expected.numpy())
    for name, shape in checkpoint.config.tensor_shapes():
        assert checkpoint.tensor(name).shape == shape


def test_scales_of_another_shape(fp8: Path) -> None:
    config = json.loads((fp8 / "config.json").read_text())
    config["quantization_config"]["weight_block_size"] = [8, 8]
    (fp8 / "config.json").write_text(json.dumps(config))
    with raises(CorruptFile, "scales of shape", "q_proj"):
        HuggingFaceSource(fp8).read("model.layers.0.self_attn.q_proj.weight")


def test_fp8_without_a_known_scale(fp8: Path) -> None:
    tensors = load_file(fp8 / "model.safetensors")
    renamed = {name.replace("_scale_inv", "_scale"): value for name, value in tensors.items()}
    save_file(renamed, fp8 / "model.safetensors")
    with raises(UnsupportedFormat, "q_proj", "FP8"):
        HuggingFaceSource(fp8).read("model.layers.0.self_attn.q_proj.weight")
