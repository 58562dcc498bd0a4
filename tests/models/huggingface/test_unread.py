"""Tensors of a Hugging Face folder that the architecture does not read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.errors import UnsupportedFormat
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.huggingface.quantized import change_config, load, save
from tests.tiny import write_hf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "tiny", "llama")


def add(folder: Path, *names: str) -> None:
    save(load(folder) | {name: torch.ones(4) for name in names}, folder)


@pytest.mark.parametrize(
    "names",
    [
        ["model.layers.1.self_attn.q_proj.bias"],
        ["model.layers.1.mlp.down_proj.bias", "model.layers.0.mlp.down_proj.bias"],
        ["model.layers.2.input_layernorm.weight"],
        ["model.visualizer.weight"],
    ],
    ids=["bias", "two", "layer", "similar"],
)
def test_others_are_refused(folder: Path, names: list[str]) -> None:
    add(folder, *names)
    with raises(UnsupportedFormat, "tiny", min(names), "llama", "--via optimum"):
        open_checkpoint(folder)


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["model.layers.0.self_attn.rotary_emb.inv_freq", "rotary_emb.inv_freq"], "rotary"),
        (["vision_tower.blocks.0.bias", "multi_modal_projector.linear.weight"], "text only"),
        (["model.visual.merger.weight"], "text only"),
        (["mtp.norm.weight"], "heads for several tokens"),
        (["model.layers.2.eh_proj.weight"], "heads for several tokens"),
    ],
    ids=["rotary", "vision", "visual", "mtp", "next"],
)
def test_harmless_ones_are_warned_of(folder: Path, names: list[str], kind: str) -> None:
    before = open_checkpoint(folder).tensor("layers.1.down")
    add(folder, *names)
    change_config(folder, num_nextn_predict_layers=1)
    with pytest.warns(RuntimeWarning, match=f"tiny: not used: .*{kind}") as warned:
        after = open_checkpoint(folder).tensor("layers.1.down")
    assert len(warned) == 1
    assert min(names) in str(warned[0].message)
    np.testing.assert_array_equal(after, before)


def test_a_copy_of_the_embedding_is_warned_of(folder: Path) -> None:
    tensors = load(folder)
    save(tensors | {"lm_head.weight": tensors["model.embed_tokens.weight"].clone()}, folder)
    with pytest.warns(RuntimeWarning, match="not used: tensor lm_head.weight"):
        open_checkpoint(folder)


def test_another_head_than_the_embedding_is_refused(folder: Path) -> None:
    tensors = load(folder)
    save(tensors | {"lm_head.weight": tensors["model.embed_tokens.weight"] * 2}, folder)
    with raises(UnsupportedFormat, "lm_head.weight", "tie_word_embeddings"):
        open_checkpoint(folder)


def test_a_head_of_its_own_is_read(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "tiny", "llama", tie_word_embeddings=False)
    assert open_checkpoint(folder).tensor("head").shape == (320, 64)
