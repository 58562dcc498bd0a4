"""Shape, vocabulary and initial weights of a draft."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.errors import UsageError
from edgegen.models import open_checkpoint
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.train.drafts.decoder import FloatDecoder, load_weights
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shape import (
    draft_config,
    frequent_tokens,
    nearest_tokens,
    reduce,
    start_weights,
)
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import tiny_config, write_hf


def test_layers_of_the_target(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path, "llama"))
    weights = load_weights(checkpoint, "cpu")
    last = checkpoint.config.num_layers - 1
    settings = DraftSettings(layers=2, vocabulary=64)
    tokens = np.arange(5, 68, dtype=np.int32)
    found = start_weights(checkpoint.config, weights, settings, tokens)
    assert torch.equal(found["layers.0.qkv"], weights["layers.0.qkv"])
    assert torch.equal(found["layers.1.down"], weights[f"layers.{last}.down"])
    assert torch.equal(found["embed"][:-1], weights["embed"][5:68])
    others = torch.cat([weights["embed"][:5], weights["embed"][68:]])
    assert torch.allclose(found["embed"][-1], others.mean(0))
    config = draft_config(checkpoint.config, settings)
    assert (config.num_layers, config.vocab_size) == (2, 64)


def test_all_layers_are_the_target(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path, "llama"))
    weights = load_weights(checkpoint, "cpu")
    settings = DraftSettings(layers=checkpoint.config.num_layers, vocabulary=None)
    config = draft_config(checkpoint.config, settings)
    assert config == checkpoint.config
    found = start_weights(checkpoint.config, weights, settings, None)
    assert all(torch.equal(found[name], weights[name]) for name in weights)


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "qwen3", "gemma3"])
def test_a_randomly_initialized_draft_runs(architecture: str) -> None:
    target = tiny_config(architecture)
    settings = DraftSettings(layers=1, hidden=target.head_dim, vocabulary=64)
    config = draft_config(target, settings)
    assert (config.hidden_size, config.num_heads, config.tie_embeddings) == (
        target.head_dim,
        1,
        True,
    )
    weights = start_weights(target, {}, settings, np.arange(63, dtype=np.int32))
    logits = (d := FloatDecoder(config, weights, 16, "cpu")).logits(d.hidden(torch.arange(8)[None]))
    assert logits.shape == (1, 8, 64)
    assert logits.isfinite().all()


@pytest.mark.parametrize(
    "name",
    ["granite_moe", "granite4-experts", "gpt_oss", "lfm2", "olmo2", "llama-biases", "qwen2_moe"],
)
def test_a_narrower_draft_of_any_parts(tmp_path: Path, name: str) -> None:
    """A mixture of experts becomes one MLP, as wide as the experts of a token."""
    target = open_checkpoint(family.write_folder(tmp_path, FAMILIES[name])).config
    settings = DraftSettings(layers=2, hidden=target.head_dim, vocabulary=64)
    config = draft_config(target, settings)
    assert not config.problems()
    assert config.find(0, Experts) is None
    if name == "gpt_oss":  # 2 of 4 experts, each of 128 rows, at half the width
        assert config.find(0, GatedMlp) == GatedMlp(128, "silu", True)
    if name == "qwen2_moe":  # 3 of 6 experts of 64 rows, and a shared one of 192, at a fourth
        assert config.layer(0)[1].parts == (GatedMlp(64),)
    weights = start_weights(target, {}, settings, np.arange(63, dtype=np.int32))
    logits = (d := FloatDecoder(config, weights, 16, "cpu")).logits(d.hidden(torch.arange(8)[None]))
    assert logits.shape == (1, 8, 64)
    assert logits.isfinite().all()


@pytest.mark.parametrize(("layers", "kept"), [(1, [1]), (2, [0, 1]), (3, [0, 1, 2])])
def test_a_draft_of_a_hybrid_has_attention(tmp_path: Path, layers: int, kept: list[int]) -> None:
    """lfm2's tiny layers are convolution, attention, convolution."""
    target = open_checkpoint(family.write_folder(tmp_path, FAMILIES["lfm2"])).config
    config = draft_config(target, DraftSettings(layers=layers, vocabulary=64))
    assert [config.layer(i) for i in range(layers)] == [target.layer(i) for i in kept]


def test_frequent_tokens() -> None:
    counts = np.array([5, 0, 9, 9, 1, 7])
    assert frequent_tokens(counts, 4, frozenset({1})).tolist() == [1, 2, 3]
    assert reduce(torch.eye(3), None).shape == (3, 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("layers", 9),
        ("vocabulary", 10_000),
        ("hidden", 17),
        ("layers", 0),
        ("temperatures", (-1.0,)),
        ("minutes", 0),
    ],
)
def test_a_value_out_of_range(name: str, value: object) -> None:
    with raises(UsageError, name, value):
        draft_config(tiny_config("llama"), DraftSettings(**{"vocabulary": 64, name: value}))


def test_unknown_tokens_map_to_similar_ones() -> None:
    table = torch.tensor([[1.0, 0.0], [0.9, 0.1], [0.0, 2.0], [0.1, 1.0]])
    assert nearest_tokens(table, np.array([0, 2], np.int32)).tolist() == [0, 0, 1, 1]
