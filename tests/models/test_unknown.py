"""The message about families that edgegen does not read, for transformers' own models in tiny."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
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
    ("mamba", {"state_size": 4}, "a state space with decays of each channel",
     "optimum-intel convert it"),
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


LACKING: list[tuple[str, Mapping[str, Any], list[str]]] = [
    ("gemma3n_text", {},
     ["several residuals (AltUp)", "a low-rank addition to the residual (LAuReL)",
      "a sparse activation"]),
    ("glm4_moe", {}, ["routing by sigmoids"]),
    ("minimax_m2", {}, ["routing by sigmoids"]),
    ("ernie4_5_moe", {}, ["routing by sigmoids"]),
    ("llama4_text", {}, ["experts whose inputs are scaled", "attention in chunks of the text",
                         "queries that grow with the position"]),
    ("minimax", {}, ["lightning attention"]),
    ("phimoe", {}, ["routing by SparseMixer"]),
    ("apertus", {}, ["an MLP without a gate", "a learned activation (xIELU)"]),
    ("arcee", {}, ["an MLP without a gate"]),
    ("nemotron", {"num_key_value_heads": 4}, ["an MLP without a gate"]),
    ("starcoder2", {}, ["an MLP without a gate"]),
    ("bitnet", {}, ["norms inside a part"]),
    ("olmo", {}, ["norms without weights"]),
    ("bloom", {}, ["positions as a bias (ALiBi)", "an MLP without a gate"]),
    ("mpt", {}, ["positions as a bias (ALiBi)"]),
    ("mamba2", {"num_heads": 128}, []),
    ("bamba", {}, []),
    ("jamba", {}, ["a state space with decays of each channel (Mamba-1)"]),
    ("zamba", {}, ["a state space with decays of each channel (Mamba-1)",
                   "a block that several layers share"]),
    ("zamba2", {}, ["a block that several layers share"]),
    ("nemotron_h", {}, ["routing by sigmoids", "an MLP without a gate"]),
    ("glm4", {}, []),
]  # fmt: skip


class Described:
    """A source of transformers' configuration and names, without weights."""

    def __init__(self, model_type: str, config: Mapping[str, Any]) -> None:
        whole = AutoConfig.for_model(model_type, **config)
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(whole)
        self.metadata: dict[str, Any] = whole.to_dict()
        self._names = list(model.state_dict())

    def names(self) -> list[str]:
        return self._names


@pytest.mark.parametrize(("model_type", "config", "lacking"), LACKING)
def test_what_well_known_families_lack(
    model_type: str, config: Mapping[str, Any], lacking: list[str]
) -> None:
    assert features(Described(model_type, config)) == lacking  # type: ignore[arg-type]


@pytest.mark.parametrize("name", FAMILIES)
def test_families_that_edgegen_reads_lack_nothing(tmp_path: Path, name: str) -> None:
    assert not features(HuggingFaceSource(family.write_folder(tmp_path, FAMILIES[name])))
