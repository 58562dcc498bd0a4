"""The message about families that edgegen does not read, for transformers' own models in tiny."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from transformers import AutoConfig, AutoModelForCausalLM

from edgegen.errors import UnknownArchitecture
from edgegen.models import open_checkpoint
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.unknown import features
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import VOCAB_SIZE, write_tokenizer

SMALL = {"vocab_size": VOCAB_SIZE, "hidden_size": 32, "num_hidden_layers": 1, "n_layer": 1}
HEADS = {"num_attention_heads": 2, "num_key_value_heads": 2, "intermediate_size": 32}
LATENT = {"q_lora_rank": 8, "kv_lora_rank": 8, "qk_rope_head_dim": 8, "qk_nope_head_dim": 8}
ROUTED = {"n_routed_experts": 2, "num_experts_per_tok": 1, "n_group": 1, "topk_group": 1}
UNKNOWN: list[tuple[str, Mapping[str, Any], str, str]] = [
    ("mamba", {"state_size": 4}, "state space layers", "optimum-intel convert it"),
    ("gpt2", {"n_head": 2, "n_embd": 32}, "learned positions", "optimum-intel convert it"),
    ("deepseek_v3", {**HEADS, **LATENT, **ROUTED, "first_k_dense_replace": 0},
     "routing by sigmoids", "optimum-intel convert it"),
    ("rwkv", {"attention_hidden_size": 32, "num_hidden_layers": 2}, "time mixing (RWKV)",
     "does not convert"),
    ("phi", HEADS, "an MLP without a gate", "optimum-intel convert it"),
]  # fmt: skip


@pytest.mark.parametrize(("model_type", "config", "what", "advice"), UNKNOWN)
def test_the_message_tells_what_is_missing(
    tmp_path: Path, model_type: str, config: Mapping[str, Any], what: str, advice: str
) -> None:
    whole = AutoConfig.for_model(model_type, **{**SMALL, **config})
    AutoModelForCausalLM.from_config(whole).save_pretrained(tmp_path)
    write_tokenizer(tmp_path)
    with raises(UnknownArchitecture, model_type, "the nearest is", what, advice):
        open_checkpoint(tmp_path)


@pytest.mark.parametrize("name", FAMILIES)
def test_families_that_edgegen_reads_lack_nothing(tmp_path: Path, name: str) -> None:
    assert not features(HuggingFaceSource(family.write_folder(tmp_path, FAMILIES[name])))
