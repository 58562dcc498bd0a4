"""4-bit and 8-bit weights of bitsandbytes, against torch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.models.huggingface.quantized import Pack, check_folder, load, save, write_quantized

SETTINGS = {"quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": True}}
Q_PROJ = "model.layers.0.self_attn.q_proj.weight"


def packer(kind: str, nested: bool) -> Pack:
    """Return a function that packs random codes in blocks of 128; nested scales have 8 bits."""

    def pack(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        name, size = f"{base}.weight", weight.numel()
        codes = torch.randint(0, 16, (size,), dtype=torch.uint8)
        table, scale = torch.randn(16), torch.rand(size // 128)
        state = {"quant_type": kind, "blocksize": 128, "dtype": "float16"}
        state |= {"shape": list(weight.shape)}
        stored = {"absmax": scale, "quant_map": table}
        if nested:
            stored["absmax"] = torch.randint(0, 256, (size // 128,), dtype=torch.uint8)
            stored["nested_absmax"] = torch.rand(-(-size // 128 // 32))
            stored["nested_quant_map"] = torch.randn(256)
            state |= {"nested_blocksize": 32, "nested_offset": 0.25, "nested_dtype": "float32"}
            factors = stored["nested_absmax"].repeat_interleave(32)[: size // 128]
            scale = stored["nested_quant_map"][stored["absmax"].int()] * factors + 0.25
        text = np.frombuffer(json.dumps(state).encode(), np.uint8)
        stored[f"quant_state.bitsandbytes__{kind}"] = torch.tensor(text)
        value = table[codes.int()] * scale.repeat_interleave(128)
        packed = {name: (codes[0::2] << 4 | codes[1::2])[:, None]}
        packed |= {f"{name}.{part}": tensor for part, tensor in stored.items()}
        return packed, value.reshape(weight.shape)

    return pack


@pytest.mark.parametrize(
    ("kind", "nested"), [("nf4", False), ("nf4", True), ("fp4", False)], ids=str
)
def test_four_bits(tmp_path: Path, kind: str, nested: bool) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, packer(kind, nested), **SETTINGS))


def pack_int8(base: str, weight: Tensor) -> tuple[dict[str, Tensor], Tensor]:
    codes, largest = torch.randint(-127, 128, weight.shape), torch.rand(len(weight))
    stored = {"weight": codes.to(torch.int8), "SCB": largest, "weight_format": torch.tensor(0)}
    stored["weight_format"] = stored["weight_format"].to(torch.uint8)
    value = codes * (largest[:, None] / 127)
    return {f"{base}.{name}": tensor for name, tensor in stored.items()}, value


def test_int8(tmp_path: Path) -> None:
    check_folder(tmp_path, write_quantized(tmp_path, pack_int8, **SETTINGS))


def test_a_layout_of_a_gpu_is_refused(tmp_path: Path) -> None:
    write_quantized(tmp_path, pack_int8, **SETTINGS)
    layout = {Q_PROJ.replace("weight", "weight_format"): torch.ones((), dtype=torch.uint8)}
    save(load(tmp_path) | layout, tmp_path)
    with raises(UnsupportedFormat, Q_PROJ):
        HuggingFaceSource(tmp_path)


@pytest.mark.parametrize(
    "state",
    [b"no JSON", b'{"blocksize": 0, "shape": [64, 64]}', b'{"blocksize": 64, "shape": [64, 65]}'],
    ids=["text", "zero", "shape"],
)
def test_a_damaged_state(tmp_path: Path, state: bytes) -> None:
    write_quantized(tmp_path, packer("nf4", nested=False), **SETTINGS)
    bytes_of = torch.tensor(np.frombuffer(state, np.uint8))
    name = f"{Q_PROJ}.quant_state.bitsandbytes__nf4"
    save(load(tmp_path) | {name: bytes_of}, tmp_path)
    with raises(CorruptFile, Q_PROJ):
        HuggingFaceSource(tmp_path)
