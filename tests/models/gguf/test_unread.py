"""Tensors of a GGUF file that the architecture does not read."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.errors import UnsupportedFormat
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES

LLAMA = family.Family({"model_type": "llama"}, "llama", permuted=True)


def write(folder: Path, tiny: family.Family, values: Mapping[str, Any], *names: str) -> Path:
    """Write a file with further keys, and with tensors of ones under these names."""
    changed = dataclasses.replace(tiny, values={**tiny.values, **values})
    extra = {name: np.ones(64, np.float32) for name in names}
    hf = family.write_folder(folder / "hf", tiny)
    return family.write_file(folder / "tiny.gguf", changed, hf, extra)


@pytest.mark.parametrize(
    ("name", "tensor"),
    [
        ("llama", "blk.0.attn_q.bias"),
        ("llama", "blk.1.attn_output.bias"),
        ("llama", "blk.1.ffn_down.bias"),
        ("llama", "blk.7.attn_q.weight"),
        ("llama", "rope_factors_short.weight"),
        ("qwen3_moe", "blk.0.ffn_gate.weight"),
        ("lfm2", "blk.0.attn_q.weight"),
    ],
)
def test_others_are_refused(tmp_path: Path, name: str, tensor: str) -> None:
    path = write(tmp_path, FAMILIES.get(name, LLAMA), {}, tensor)
    with raises(UnsupportedFormat, "tiny.gguf", tensor, name, "--via optimum"):
        open_checkpoint(path)


def test_a_file_with_more_layers_than_it_states_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, LLAMA, {"block_count": 1})
    with raises(UnsupportedFormat, "tiny.gguf", "blk.1.", "8 more"):
        open_checkpoint(path)
