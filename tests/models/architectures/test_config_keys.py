"""Keys of config.json that real folders spell, place or leave out in another way."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pytest

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.architectures import (
    exaone4,
    falcon_h1,
    gemma2,
    granite_hybrid,
    lfm2,
    mistral,
    mixtral,
    phi3,
    qwen3_5,
    seed_oss,
)
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from tests.errors import raises
from tests.models.architectures.family import SIZES
from tests.models.architectures.test_families import FAMILIES

YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 128}


def config(name: str, **changes: Any) -> dict[str, Any]:
    return {**SIZES, **FAMILIES[name].config, **changes}


def without(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in keys}


def windows(model: ModelConfig) -> list[int]:
    found = [model.find(i, Attention) for i in range(model.num_layers)]
    return [attention.window for attention in found if attention]


def test_exaone_names_its_windows_by_letters() -> None:
    layers = {"num_hidden_layers": 5, "sliding_window_pattern": "LLLG"}
    letters = without(config("exaone4", **layers), "layer_types")
    assert windows(exaone4.from_hf(letters)) == [16, 16, 16, 0, 16]
    both = config("exaone4", sliding_window_pattern="LLLG")
    assert exaone4.from_hf(both) == exaone4.from_hf(config("exaone4"))


def test_lfm2_names_the_size_of_its_mlp_in_two_ways() -> None:
    whole = config("lfm2", block_auto_adjust_ff_dim=False)
    other = without(whole, "intermediate_size") | {"block_ff_dim": whole["intermediate_size"]}
    assert lfm2.from_hf(other) == lfm2.from_hf(whole)


def test_lfm2_reads_one_of_its_two_epsilons() -> None:
    """transformers' Lfm2Config has norm_eps alone, and keeps another key without using it."""
    assert lfm2.from_hf(config("lfm2", rms_norm_eps=0.1)).norm_eps == 1e-5


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize(("module", "name"), [(mistral, "mistral"), (qwen3_5, "qwen3_5")])
def test_the_whole_model_s_tie_decides(module: Any, name: str, tied: bool) -> None:
    text = config(name, tie_word_embeddings=not tied)
    whole = {"model_type": name, "tie_word_embeddings": tied, "text_config": text}
    assert module.from_hf(whole).tie_embeddings is tied


def test_granite_4_spells_its_state_spaces_in_two_ways() -> None:
    whole = granite_hybrid.from_hf(config("granite4-h"))
    for changes in (
        {"mamba_d_head": 16},
        {"num_experts_per_tok": 0},
        {"time_step_limit": [0.0, math.inf]},
        {"time_step_limit": [0.0, {"__float__": "Infinity"}]},
        {"layer_types": ["linear_attention", "full_attention", "linear_attention"]},
        {"layer_types": None, "layers_block_type": ["mamba", "attention", "mamba"]},
    ):
        assert granite_hybrid.from_hf(config("granite4-h", **changes)) == whole


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("mamba_conv_bias", False, "a convolution without biases"),
        ("mamba_proj_bias", True, "biases in the state space"),
        ("layer_types", ["mamba", "moe", "attention"], "'moe'"),
        ("layer_types", ["mamba"] * 3, "a model without attention"),
    ],
)
def test_granite_4_refuses_by_name(key: str, value: Any, problem: str) -> None:
    with raises(UnsupportedFormat, problem):
        granite_hybrid.from_hf(config("granite4-h", **{key: value}))


def test_falcon_h1_refuses_by_name() -> None:
    with raises(UnsupportedFormat, "a norm before the gate"):
        falcon_h1.from_hf(without(config("falcon_h1"), "mamba_norm_before_gate"))
    with raises(CorruptFile, "ssm_multipliers.2", "'x'"):
        falcon_h1.from_hf(config("falcon_h1", ssm_multipliers=[1.0, 1.0, "x", 1.0, 1.0]))


def test_two_tables_of_rope() -> None:
    new = config("seed_oss", rope_parameters={"rope_type": "default", "rope_theta": 1e6})
    with raises(UnsupportedFormat, "rope_scaling", "rope_parameters"):
        seed_oss.from_hf(new | {"rope_scaling": YARN})
    with raises(UnsupportedFormat, "rope_scaling", "rope_parameters"):
        phi3.from_hf(new | {"rope_scaling": YARN})
    yarn = config("seed_oss", rope_parameters={**YARN, "rope_theta": 1e6})
    old = without(YARN, "rope_type") | {"type": "yarn"}
    assert seed_oss.from_hf(yarn | {"rope_scaling": old}) == seed_oss.from_hf(yarn)
    assert seed_oss.from_hf(new | {"rope_scaling": None}) == seed_oss.from_hf(new)


def test_unstated_values_are_transformers() -> None:
    caps = ("attn_logit_softcapping", "final_logit_softcapping")
    model = gemma2.from_hf(without(config("gemma2"), *caps))
    attention = model.find(0, Attention)
    assert attention is not None
    assert (attention.softcap, model.logit_softcap) == (50.0, 30.0)
    off = gemma2.from_hf(config("gemma2", **dict.fromkeys(caps)))
    assert off.logit_softcap == 0.0
    for module, name in ((mixtral, "mixtral"), (phi3, "phi3")):
        assert module.from_hf(without(config(name), "rms_norm_eps")).norm_eps == 1e-5
