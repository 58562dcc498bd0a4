"""Tiny folders with quantized weights, for tests of the formats.

A test packs codes by the format's definition, in torch, and states the weights that they stand for.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from edgegen.models import open_checkpoint
from edgegen.models.huggingface import packed
from tests.tiny import write_hf

Pack = Callable[[str, Tensor], tuple[dict[str, Tensor], Tensor]]
"""(module name, float weight) -> (stored tensors by name, the weight that they stand for)."""


def write_quantized(folder: Path, pack: Pack, **config: Any) -> dict[str, Tensor]:
    """Write a tiny Llama whose projections are packed; return its weights by name.

    Args:
        folder: where to write it.
        pack: packs one projection.
        config: keys added to config.json.
    """
    write_hf(folder, "llama")
    torch.manual_seed(0)
    stored: dict[str, Tensor] = {}
    expected: dict[str, Tensor] = {}
    for name, weight in load_file(folder / "model.safetensors").items():
        if "_proj" in name:
            parts, expected[name] = pack(name.removesuffix(".weight"), weight)
            stored |= parts
        else:
            stored[name] = expected[name] = weight
    save({name: value.contiguous() for name, value in stored.items()}, folder)
    change_config(folder, **config)
    return expected


def save(tensors: dict[str, Tensor], folder: Path) -> None:
    save_file(tensors, folder / "model.safetensors")


def load(folder: Path) -> dict[str, Tensor]:
    return load_file(folder / "model.safetensors")


def change_config(folder: Path, **config: Any) -> None:
    """Add keys to config.json, or replace them."""
    text = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(text | config))


def check_folder(folder: Path, expected: dict[str, Tensor]) -> None:
    """Compare every tensor, bit for bit, read as a whole and a few rows at a time."""
    checkpoint = open_checkpoint(folder)
    assert set(checkpoint.source.names()) == set(expected)
    for name, shape in checkpoint.config.tensor_shapes():
        weight = expected[checkpoint.own_name(name)[1]].float().numpy()
        assert checkpoint.source.shape(checkpoint.own_name(name)[1]) == shape
        np.testing.assert_array_equal(checkpoint.tensor(name), weight)
        with patch.object(packed, "_CHUNK", 448):
            np.testing.assert_array_equal(checkpoint.tensor(name), weight)


def stream(codes: Tensor, bits: int) -> Tensor:
    """Return int32 words with the codes' bits one after another, along the last axis.

    The bits are laid out one at a time, as the formats define them.
    """
    places = codes.to(torch.int64)[..., None] >> torch.arange(bits) & 1
    places = places.reshape(*codes.shape[:-1], -1)
    fill = -places.shape[-1] % 32
    places = torch.nn.functional.pad(places, (0, fill)).reshape(*codes.shape[:-1], -1, 32)
    return (places << torch.arange(32)).sum(-1).to(torch.uint32).view(torch.int32)
