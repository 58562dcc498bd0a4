"""Each family in tiny against transformers, from both containers, and a fault in each feature."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from transformers import AutoConfig

from edgegen.errors import UnsupportedFormat
from edgegen.models import open_checkpoint
from edgegen.models.architectures import find
from edgegen.models.config import ModelConfig
from edgegen.models.layernorm import folded
from edgegen.models.padding import padded
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.models.parts.layer_scale import LayerScale
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.models.parts.state_space import StateSpace
from tests.errors import raises
from tests.models.architectures import family, gemma4_families, oracle, qwen_families, rewrites
from tests.models.architectures.family import Family, with_branch, with_part, without
from tests.tiny import VOCAB_SIZE

YARN = {
    "rope_type": "yarn",
    "rope_theta": 10000.0,
    "factor": 4.0,
    "original_max_position_embeddings": 32,
    "beta_fast": 4.0,
    "beta_slow": 1.0,
}
GGUF_YARN = {
    "rope.scaling.type": "yarn",
    "rope.scaling.factor": 4.0,
    "rope.scaling.original_context_length": 32,
    "rope.scaling.yarn_beta_fast": 4.0,
    "rope.scaling.yarn_beta_slow": 1.0,
}
LONG = {
    "rope_type": "longrope",
    "rope_theta": 10000.0,
    "partial_rotary_factor": 0.75,
    "short_factor": [1.0 + 0.1 * pair for pair in range(24)],
    "long_factor": [2.0 + 0.5 * pair for pair in range(24)],
    "original_max_position_embeddings": 128,
    "factor": 4.0,
}
LAYERS = ["sliding_attention", "full_attention"]
GEMMA = {
    "head_dim": 32,
    "rms_norm_eps": 1e-6,
    "query_pre_attn_scalar": 32,
    "sliding_window": 16,
    "tie_word_embeddings": True,
}
FAMILIES = {
    "mistral": Family(
        {"model_type": "mistral", "sliding_window": 16, "rms_norm_eps": 1e-5, "head_dim": 24}
    ),
    "ministral": Family(
        {"model_type": "ministral", "layer_types": LAYERS, "sliding_window": 16, "head_dim": 16,
         "rms_norm_eps": 1e-5}
    ),
    "ministral3": Family(
        {"model_type": "ministral3", "head_dim": 16, "rms_norm_eps": 1e-5,
         "rope_parameters": YARN | {"original_max_position_embeddings": 64,
                                    "llama_4_scaling_beta": 0.1, "mscale": 1.0,
                                    "mscale_all_dim": 1.0}},
        "mistral3",
        GGUF_YARN | {"rope.scaling.original_context_length": 64,
                     "rope.scaling.yarn_log_multiplier": 1.0,
                     "attention.temperature_scale": 0.1},
        permuted=True,
    ),
    "llama-yarn": Family(
        {"model_type": "llama", "rms_norm_eps": 1e-5, "rope_parameters": YARN},
        "llama", GGUF_YARN, permuted=True,
    ),
    "llama-biases": Family(
        {"model_type": "llama", "rms_norm_eps": 1e-5, "attention_bias": True, "mlp_bias": True},
        "llama", permuted=True,
    ),
    "falcon3": Family(
        {"model_type": "llama", "rms_norm_eps": 1e-6, "head_dim": 256, "rope_theta": 1000042.0},
        "llama", {"rope.freq_base": 1000042.0}, permuted=True,
    ),
    "heads-100": Family(
        {"model_type": "llama", "rms_norm_eps": 1e-5, "head_dim": 100}, "llama", permuted=True
    ),
    "heads-112": Family(
        {"model_type": "llama", "rms_norm_eps": 1e-5, "head_dim": 112}, "llama", permuted=True
    ),
    "ernie4_5": Family(
        {"model_type": "ernie4_5", "rms_norm_eps": 1e-5, "head_dim": 32, "use_bias": True},
        "ernie4_5", {"rope.freq_base": 500000.0},
    ),
    "glm4": Family(
        {"model_type": "glm4", "rms_norm_eps": 1e-5, "head_dim": 32},
        "glm4", {"rope.dimension_count": 16},
    ),
    "glm": Family({"model_type": "glm", "rms_norm_eps": 1e-5, "head_dim": 64}),
    "cohere": Family(
        {"model_type": "cohere", "layer_norm_eps": 1e-5, "logit_scale": 0.5},
        "command-r",
        {"attention.layer_norm_epsilon": 1e-5, "rope.freq_base": 500000.0, "logit_scale": 0.5,
         "rope.scaling.type": "none"},
    ),
    "cohere2": Family(
        {"model_type": "cohere2", "layer_norm_eps": 1e-5, "logit_scale": 0.5,
         "sliding_window": 16, "num_hidden_layers": 4, "attention_bias": True},
    ),
    "cohere2-file": Family(
        {"model_type": "cohere2", "layer_norm_eps": 1e-5, "logit_scale": 0.5,
         "sliding_window": 16, "num_hidden_layers": 4},
        "cohere2",
        {"attention.layer_norm_epsilon": 1e-5, "logit_scale": 0.5,
         "attention.sliding_window": 16},
    ),
    "phi3": Family(
        {"model_type": "phi3", "rms_norm_eps": 1e-5, "sliding_window": 16,
         "original_max_position_embeddings": 512},
        "phi3", {"attention.sliding_window": 16},
    ),
    "phi4-mini": Family(
        {"model_type": "phi3", "rms_norm_eps": 1e-5, "rope_parameters": LONG,
         "hidden_size": 256, "original_max_position_embeddings": 128, "tie_word_embeddings": True}
    ),
    "gemma2": Family(
        {"model_type": "gemma2", "attn_logit_softcapping": 3.0, "final_logit_softcapping": 4.0}
        | GEMMA,
        "gemma2",
        {"attn_logit_softcapping": 3.0, "final_logit_softcapping": 4.0,
         "attention.sliding_window": 16},
        offset=1.0,
    ),
    **gemma4_families.FAMILIES,
    "smollm3": Family(
        {"model_type": "smollm3", "rms_norm_eps": 1e-5, "num_hidden_layers": 4,
         "rope_theta": 2e6},
        "smollm3", permuted=True,
    ),
    "granite": Family(
        {"model_type": "granite", "rms_norm_eps": 1e-5, "embedding_multiplier": 12.0,
         "attention_multiplier": 0.3, "residual_multiplier": 0.5, "logits_scaling": 0.4},
        "granite",
        {"embedding_scale": 12.0, "attention.scale": 0.3, "residual_scale": 0.5,
         "logit_scale": 0.4},
        permuted=True,
    ),
    "olmo2": Family({"model_type": "olmo2", "rms_norm_eps": 1e-5}, "olmo2"),
    "olmo3": Family(
        {"model_type": "olmo3", "rms_norm_eps": 1e-5, "layer_types": LAYERS, "sliding_window": 16,
         "rope_scaling": YARN, "rope_theta": 10000.0}
    ),
    "mixtral": Family(
        {"model_type": "mixtral", "rms_norm_eps": 1e-5, "num_local_experts": 4,
         "num_experts_per_tok": 2, "rope_theta": 1e6},
        "llama", {"expert_count": 4, "expert_used_count": 2}, permuted=True,
    ),
    "qwen3_moe": Family(
        {"model_type": "qwen3_moe", "rms_norm_eps": 1e-5, "num_experts": 6, "head_dim": 32,
         "num_experts_per_tok": 3, "moe_intermediate_size": 64, "norm_topk_prob": True},
        "qwen3moe",
        {"expert_count": 6, "expert_used_count": 3, "expert_feed_forward_length": 64},
    ),
    "qwen3_moe-mixed": Family(
        {"model_type": "qwen3_moe", "rms_norm_eps": 1e-5, "num_experts": 6,
         "num_experts_per_tok": 3, "moe_intermediate_size": 64, "norm_topk_prob": False,
         "mlp_only_layers": [0], "use_sliding_window": True, "sliding_window": 16},
    ),
    "olmoe": Family(
        {"model_type": "olmoe", "rms_norm_eps": 1e-5, "num_experts": 8, "num_experts_per_tok": 3,
         "norm_topk_prob": False},
        "olmoe", {"expert_count": 8, "expert_used_count": 3},
    ),
    "granite_moe": Family(
        {"model_type": "granitemoe", "rms_norm_eps": 1e-5, "num_local_experts": 4,
         "num_experts_per_tok": 2, "embedding_multiplier": 12.0, "attention_multiplier": 0.3,
         "residual_multiplier": 0.5, "logits_scaling": 0.4},
        "granitemoe",
        {"embedding_scale": 12.0, "attention.scale": 0.3, "residual_scale": 0.5,
         "logit_scale": 0.4, "expert_count": 4, "expert_used_count": 2},
        permuted=True,
    ),
    "granite4-h": Family(
        {"model_type": "granitemoehybrid", "rms_norm_eps": 1e-5, "num_local_experts": 0,
         "num_hidden_layers": 3, "layer_types": ["mamba", "attention", "mamba"],
         "shared_intermediate_size": 128, "position_embedding_type": "nope",
         "embedding_multiplier": 12.0, "attention_multiplier": 0.3, "residual_multiplier": 0.5,
         "logits_scaling": 0.4, "mamba_n_heads": 8, "mamba_d_head": "auto", "mamba_d_state": 16,
         "tie_word_embeddings": True},
        "granitehybrid",
        {"embedding_scale": 12.0, "attention.scale": 0.3, "residual_scale": 0.5,
         "logit_scale": 0.4, "attention.head_count_kv": [0, 2, 0], "ssm.conv_kernel": 4,
         "ssm.state_size": 16, "ssm.group_count": 1, "ssm.inner_size": 128,
         "ssm.time_step_rank": 8, "rope.scaling.finetuned": False},
        permuted=True,
        rewrite=rewrites.granite_hybrid,
    ),
    "granite4": Family(
        {"model_type": "granitemoehybrid", "rms_norm_eps": 1e-5, "num_local_experts": 0,
         "layer_types": ["full_attention"] * 2, "shared_intermediate_size": 128,
         "position_embedding_type": "rope", "embedding_multiplier": 12.0,
         "attention_multiplier": 0.3, "residual_multiplier": 0.5, "logits_scaling": 0.4},
    ),
    "granite4-experts": Family(
        {"model_type": "granitemoehybrid", "rms_norm_eps": 1e-5, "num_local_experts": 4,
         "num_experts_per_tok": 2, "layer_types": ["full_attention"] * 2,
         "shared_intermediate_size": 64, "attention_multiplier": 0.3, "logits_scaling": 0.4},
    ),
    "granite4-h-experts": Family(
        {"model_type": "granitemoehybrid", "rms_norm_eps": 1e-5, "num_local_experts": 4,
         "num_experts_per_tok": 2, "layer_types": ["full_attention", "linear_attention"],
         "shared_intermediate_size": 64, "position_embedding_type": "rope",
         "attention_multiplier": 0.3, "logits_scaling": 2.0, "mamba_n_heads": 4,
         "mamba_n_groups": 2, "mamba_d_state": 24, "mamba_d_conv": 3},
        "granitehybrid",
        {"attention.scale": 0.3, "logit_scale": 2.0, "attention.head_count_kv": [2, 0],
         "ssm.conv_kernel": 3, "ssm.state_size": 24, "ssm.group_count": 2,
         "ssm.inner_size": 128, "ssm.time_step_rank": 4, "expert_count": 4,
         "expert_used_count": 2, "expert_shared_feed_forward_length": 64},
        permuted=True,
        rewrite=rewrites.granite_hybrid,
    ),
    "granite4-h-limits": Family(
        {"model_type": "granitemoehybrid", "rms_norm_eps": 1e-5, "num_local_experts": 0,
         "layer_types": ["mamba", "attention"], "shared_intermediate_size": 128,
         "attention_multiplier": 0.3, "logits_scaling": 0.4, "mamba_n_heads": 8,
         "mamba_d_state": 16, "time_step_limit": [0.3, 0.9]},
    ),
    "lfm2": Family(
        {"model_type": "lfm2", "rms_norm_eps": 1e-5, "norm_eps": 1e-5, "num_hidden_layers": 3,
         "layer_types": ["conv", "full_attention", "conv"], "block_auto_adjust_ff_dim": False,
         "conv_L_cache": 3, "rope_theta": 1e6},
        "lfm2",
        {"attention.head_count_kv": [0, 2, 0], "shortconv.l_cache": 3},
    ),
    **qwen_families.FAMILIES,
    "falcon_h1": Family(
        {"model_type": "falcon_h1", "rms_norm_eps": 1e-5, "mamba_d_ssm": 128, "mamba_n_heads": 8,
         "mamba_n_groups": 2, "mamba_d_state": 16, "mamba_rms_norm": True,
         "mamba_norm_before_gate": False, "embedding_multiplier": 5.5, "lm_head_multiplier": 6.0,
         "mlp_multipliers": [0.9, 0.4], "key_multiplier": 0.4, "attention_in_multiplier": 1.1,
         "attention_out_multiplier": 0.8, "ssm_in_multiplier": 1.25, "ssm_out_multiplier": 0.3,
         "ssm_multipliers": [0.35, 0.5, 0.6, 0.9, 0.7], "rope_theta": 1e6},
        "falcon-h1",
        {"rope.freq_base": 1e6, "ssm.conv_kernel": 4, "ssm.state_size": 16, "ssm.group_count": 2,
         "ssm.inner_size": 128, "ssm.time_step_rank": 8},
        rewrite=rewrites.falcon_h1,
    ),
    "falcon_h1-plain": Family(
        {"model_type": "falcon_h1", "rms_norm_eps": 1e-5, "mamba_d_ssm": None, "mamba_n_heads": 8,
         "mamba_d_state": 24, "mamba_d_conv": 2, "lm_head_multiplier": 6.0},
    ),
    "gpt_oss": Family(
        {"model_type": "gpt_oss", "rms_norm_eps": 1e-5, "num_local_experts": 4, "head_dim": 32,
         "num_experts_per_tok": 2, "sliding_window": 16, "swiglu_limit": 1.0,
         "rope_parameters": YARN | {"rope_theta": 150000.0, "truncate": False}},
    ),
    "seed_oss": Family(
        {"model_type": "seed_oss", "rms_norm_eps": 1e-5, "head_dim": 32}, "seed_oss"
    ),
    "exaone4": Family(
        {"model_type": "exaone4", "rms_norm_eps": 1e-5, "layer_types": LAYERS,
         "sliding_window": 16},
        "exaone4",
        {"attention.sliding_window": 16, "attention.sliding_window_pattern": [True, False]},
    ),
    "deepseek2": Family(
        {"model_type": "deepseek_v2", "rms_norm_eps": 1e-6, "num_hidden_layers": 3,
         "num_key_value_heads": 4, "q_lora_rank": None, "kv_lora_rank": 64,
         "qk_rope_head_dim": 16, "qk_nope_head_dim": 32, "v_head_dim": 32,
         "n_routed_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 64,
         "n_shared_experts": 2, "first_k_dense_replace": 1,
         "rope_parameters": YARN | {"mscale": 0.707, "mscale_all_dim": 0.707}},
        "deepseek2",
        GGUF_YARN
        | {"rope.scaling.yarn_log_multiplier": 0.0707, "rope.dimension_count": 16,
           "attention.key_length": 80, "attention.value_length": 64,
           "attention.key_length_mla": 48, "attention.value_length_mla": 32,
           "attention.kv_lora_rank": 64, "attention.head_count_kv": 1, "expert_count": 4,
           "expert_used_count": 2, "expert_feed_forward_length": 64, "expert_shared_count": 2,
           "leading_dense_block_count": 1, "expert_gating_func": 1},
    ),
    "deepseek2-queries": Family(
        {"model_type": "deepseek_v2", "rms_norm_eps": 1e-6, "num_key_value_heads": 4,
         "q_lora_rank": 64, "kv_lora_rank": 512, "qk_rope_head_dim": 64, "qk_nope_head_dim": 16,
         "v_head_dim": 16, "n_routed_experts": 4, "num_experts_per_tok": 2,
         "moe_intermediate_size": 64, "n_shared_experts": 1, "first_k_dense_replace": 0,
         "attention_bias": True},
    ),
    "stablelm": Family(
        {"model_type": "stablelm", "layer_norm_eps": 1e-5, "use_qkv_bias": True,
         "hidden_size": 320},
        "stablelm",
        {"attention.layer_norm_epsilon": 1e-5, "rope.dimension_count": 20},
    ),
    "stablelm-parallel": Family(
        {"model_type": "stablelm", "layer_norm_eps": 1e-5, "use_parallel_residual": True,
         "tie_word_embeddings": True},
        "stablelm",
        {"attention.layer_norm_epsilon": 1e-5, "rope.dimension_count": 4},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAMILIES)
def test_equals_transformers(tmp_path: Path, name: str) -> None:
    family.check(tmp_path, FAMILIES[name])


@pytest.mark.parametrize("context", [128, 200])
def test_long_contexts_have_their_own_factors(tmp_path: Path, context: int) -> None:
    """Check that a sequence longer than the training's takes the long factors, as there."""
    path = family.write_folder(tmp_path / "hf", FAMILIES["phi4-mini"])
    tokens = np.random.default_rng(1).integers(0, VOCAB_SIZE, context).astype(np.int32)
    checkpoint = open_checkpoint(path)
    weights = oracle.load(checkpoint)
    got = oracle.run(checkpoint.config, weights, tokens, context=context)
    expected = oracle.transformers_logits(path, tokens)
    oracle.assert_same(got, expected, oracle.TOLERANCE * expected.std())


def option(part: type[Any], **options: Any) -> Callable[[ModelConfig], ModelConfig]:
    return lambda config: with_part(config, part, **options)


def rope(**fields: Any) -> Callable[[ModelConfig], ModelConfig]:
    def change(config: ModelConfig) -> ModelConfig:
        ropes = tuple(msgspec.structs.replace(r, **fields) for r in config.ropes)
        return msgspec.structs.replace(config, ropes=ropes)

    return change


FAULTS: list[tuple[str, str, Callable[[ModelConfig], ModelConfig]]] = [
    ("mistral", "window", option(Attention, window=17)),
    ("ministral3", "scale of yarn", rope(scale=1.14)),
    ("llama-yarn", "yarn", rope(factors=())),
    ("llama-yarn", "scale of yarn", rope(scale=1.0)),
    ("llama-biases", "output bias", option(Attention, out_bias=False)),
    ("llama-biases", "bias of the MLP", option(GatedMlp, bias=False)),
    ("ernie4_5", "theta", rope(theta=10000.0)),
    ("ernie4_5", "bias of the MLP", option(GatedMlp, bias=False)),
    ("glm4", "rotated part", rope(dims=14)),
    ("glm4", "post norms", lambda c: with_branch(c, post_norm=False)),
    ("glm", "biases", option(Attention, bias=False)),
    ("cohere", "LayerNorm", lambda c: msgspec.structs.replace(c, norm="rms")),
    ("cohere", "logits", lambda c: msgspec.structs.replace(c, logit_scale=0.51)),
    ("cohere2", "no positions", option(Attention, rope=0)),
    ("cohere2", "window", option(Attention, window=17)),
    ("phi4-mini", "rotated part", rope(dims=46, factors=())),
    ("gemma2", "cap of scores", option(Attention, softcap=0.0)),
    ("gemma2", "cap of logits", lambda c: msgspec.structs.replace(c, logit_softcap=0.0)),
    ("gemma2", "post norms", lambda c: with_branch(c, post_norm=False)),
    ("gemma4", "norm of values", option(Attention, qk_norm="head")),
    ("gemma4", "still pairs", rope(factors=())),
    ("gemma4", "scale", option(Attention, scale=0.125)),
    ("gemma4", "factor of layers", lambda c: without(c, LayerScale)),
    ("gemma4", "cap of logits", lambda c: msgspec.structs.replace(c, logit_softcap=0.0)),
    ("gemma4-e2b", "window", option(SharedAttention, window=17)),
    ("gemma4-e2b", "scale", option(SharedAttention, scale=0.125)),
    ("gemma4-e2b", "positions", option(SharedAttention, rope=None)),
    ("gemma4-e2b", "norm of queries", option(SharedAttention, q_norm=False)),
    ("gemma4-e2b", "embedding", lambda c: without(c, LayerEmbedding)),
    ("gemma4-e2b", "activation", option(LayerEmbedding, activation="silu")),
    ("smollm3", "no positions", option(Attention, rope=0)),
    ("granite", "embedding", lambda c: msgspec.structs.replace(c, embedding_scale=11.9)),
    ("granite", "residual", lambda c: with_branch(c, scale=0.51)),
    ("granite", "logits", lambda c: msgspec.structs.replace(c, logit_scale=2.51)),
    ("granite", "attention", option(Attention, scale=0.301)),
    ("olmo2", "norm of all heads", option(Attention, qk_norm="")),
    ("olmo3", "one rope", option(Attention, rope=0)),
    ("exaone4", "no positions", option(Attention, rope=0)),
    ("qwen3_moe", "chosen experts", option(Experts, chosen=2)),
    ("granite4-h", "positions", option(Attention, rope=0)),
    ("granite4-h-experts", "groups", option(StateSpace, groups=1, state_dim=48)),
    ("granite4-h-limits", "minimum of dt", option(StateSpace, min_dt=0.0)),
    ("granite4-h-limits", "maximum of dt", option(StateSpace, max_dt=0.0)),
    ("qwen3_5", "gate of attention", option(Attention, gate=False)),
    ("qwen3_5", "partial RoPE", rope(dims=14)),
    ("qwen3_5_moe", "gate of the shared expert", family.ungated),
    ("qwen3_5_moe", "weights over all experts", option(Experts, normalize=False)),
    ("qwen3_next", "partial RoPE", rope(dims=16)),
    ("qwen3_next", "chosen experts", option(Experts, chosen=2)),
    ("qwen2_moe", "gate of the shared expert", family.ungated),
    ("qwen2_moe", "weights over the chosen experts", option(Experts, normalize=True)),
    ("qwen2_moe-windows", "window", option(Attention, window=17)),
    ("falcon_h1", "embedding", lambda c: msgspec.structs.replace(c, embedding_scale=5.4)),
    ("falcon_h1", "logits", lambda c: msgspec.structs.replace(c, logit_scale=6.01)),
    ("falcon_h1", "norm", option(StateSpace, norm=False)),
    ("gpt_oss", "sinks", option(Attention, sinks=False)),
    ("gpt_oss", "limit", option(Experts, limit=7.0)),
    ("gpt_oss", "bias of the router", option(Experts, router_bias=False)),
    ("gpt_oss", "biases of experts", option(Experts, bias=False)),
    ("deepseek2", "scale of yarn", option(LatentAttention, scale=48**-0.5)),
    ("deepseek2", "yarn", rope(factors=())),
    ("deepseek2", "weights over all experts", option(Experts, normalize=True)),
    ("deepseek2-queries", "biases", option(LatentAttention, bias=False)),
    ("stablelm", "LayerNorm", lambda c: msgspec.structs.replace(c, norm="rms")),
    ("stablelm", "biases of norms", lambda c: msgspec.structs.replace(c, norm_bias=False)),
    ("falcon3", "theta", rope(theta=10000.0)),
    ("stablelm", "rotated part", rope(dims=0)),
    ("stablelm", "biases", option(Attention, bias=False)),
    ("olmoe", "weights over all experts", option(Experts, normalize=True)),
]


@pytest.mark.parametrize(("name", "what", "change"), FAULTS, ids=lambda value: str(value)[:24])
def test_a_fault_fails_the_comparison(
    tmp_path: Path, name: str, what: str, change: Callable[[ModelConfig], ModelConfig]
) -> None:
    assert what
    family.check_fault(tmp_path, FAMILIES[name], change)


@pytest.mark.parametrize(("dim", "part"), [(80, 0.25), (100, 0.24), (64, 0.375), (24, 0.5)])
def test_partly_rotated_heads_in_another_order_give_the_same_logits(
    tmp_path: Path, dim: int, part: float
) -> None:
    changes = {"head_dim": dim, "partial_rotary_factor": part, "rope_theta": 10000.0}
    checkpoint, expected = family.opened(tmp_path, Family(FAMILIES["phi3"].config | changes))
    assert checkpoint.config.ropes[0].dims == int(dim * part)
    wider = padded(checkpoint)
    assert wider.config.head_dim == -(-dim // 16) * 16
    assert wider.config.ropes[0].dims % 16 == 0
    oracle.assert_same(oracle.run(wider.config, oracle.load(wider)), expected)


@pytest.mark.parametrize("name", ["stablelm", "stablelm-parallel", "cohere", "cohere2"])
def test_layernorm_folds_into_rmsnorm(tmp_path: Path, name: str) -> None:
    checkpoint, expected = family.opened(tmp_path, FAMILIES[name])
    rms = folded(checkpoint)
    assert (rms.config.norm, rms.config.norm_bias) == ("rms", checkpoint.config.norm_bias)
    oracle.assert_same(oracle.run(rms.config, oracle.load(rms)), expected)


@pytest.mark.parametrize("dim", [24, 100])
def test_padded_heads_give_the_same_logits(tmp_path: Path, dim: int) -> None:
    config = FAMILIES["llama-biases"].config | {"head_dim": dim}
    checkpoint, expected = family.opened(tmp_path, Family(config))
    wider = padded(checkpoint)
    assert wider.config.head_dim == {24: 32, 100: 112}[dim]
    weights = oracle.load(wider)
    oracle.assert_same(oracle.run(wider.config, weights), expected)


def test_heads_with_norms_are_not_padded(tmp_path: Path) -> None:
    config = FAMILIES["exaone4"].config | {"hidden_size": 96}
    checkpoint, _ = family.opened(tmp_path, Family(config))
    with raises(UnsupportedFormat, "exaone4", 16, "got 24"):
        padded(checkpoint)


def test_a_token_multiplies_the_weights_of_its_experts_only() -> None:
    config = AutoConfig.for_model(**{**family.SIZES, **FAMILIES["qwen3_moe"].config}).to_dict()
    read = find("huggingface", "qwen3_moe").from_hf(config)
    attention, expert = 64 * 32 * (2 * 4 + 2 * 2), 3 * 64 * 64
    assert read.active_weights == 2 * (attention + 3 * expert)
    assert sum(n * k for n, k in read.stored_matrices().values()) == 2 * (attention + 6 * expert)
