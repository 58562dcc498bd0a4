"""Qwen 2 against transformers."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.models import open_checkpoint
from edgegen.models.config import Rope
from tests.models.architectures import oracle
from tests.tiny import shape_of, tiny_config, write_gguf, write_hf


@pytest.mark.parametrize("overrides", [{}, {"tie_word_embeddings": False}], ids=str)
def test_equals_transformers(tmp_path: Path, overrides: dict[str, object]) -> None:
    oracle.check(tmp_path, "qwen2", **overrides)


def test_decoding_equals_one_pass(tmp_path: Path) -> None:
    oracle.check_decoding(tmp_path, "qwen2")


def test_layers_from_max_window_layers_on_slide(tmp_path: Path) -> None:
    window = {"use_sliding_window": True, "sliding_window": 16, "max_window_layers": 1}
    folder = write_hf(tmp_path, "qwen2", **window)
    checkpoint = open_checkpoint(folder)
    assert shape_of(checkpoint.config).layer_window == (0, 16)
    oracle.assert_same(oracle.float_logits(checkpoint), oracle.transformers_logits(folder))


@pytest.mark.parametrize(
    ("config", "swap_heads"),
    [
        ({"ropes": (Rope(10100.0),)}, False),
        ({"norm_eps": 1e-6}, False),
        ({"qkv_bias": False}, False),
        ({}, True),
    ],
    ids=["rope base", "norm epsilon", "bias", "head order"],
)
def test_a_fault_fails_the_comparison(
    tmp_path: Path, config: dict[str, object], swap_heads: bool
) -> None:
    oracle.check_fault_is_detected(tmp_path, "qwen2", config, swap_heads)


def test_both_containers_give_one_configuration(tmp_path: Path) -> None:
    gguf = open_checkpoint(write_gguf(tmp_path / "tiny.gguf", "qwen2"))
    assert gguf.config == tiny_config("qwen2")
