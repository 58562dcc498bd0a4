"""Qwen's hybrids and mixtures with a shared expert in tiny."""

from __future__ import annotations

from collections.abc import Mapping

from tests.models.architectures import rewrites
from tests.models.architectures.family import Family

RULE = {
    "linear_num_key_heads": 2,
    "linear_num_value_heads": 4,
    "linear_key_head_dim": 16,
    "linear_value_head_dim": 16,
}
GGUF_RULE = {
    "rope.dimension_count": 8,
    "ssm.conv_kernel": 4,
    "ssm.state_size": 16,
    "ssm.group_count": 2,
    "ssm.time_step_rank": 4,
    "ssm.inner_size": 64,
}
MIXTURE = {
    "num_experts": 6,
    "num_experts_per_tok": 3,
    "moe_intermediate_size": 64,
    "shared_expert_intermediate_size": 192,
}
GGUF_MIXTURE = {
    "expert_count": 6,
    "expert_used_count": 3,
    "expert_feed_forward_length": 64,
    "expert_shared_feed_forward_length": 192,
}
FAMILIES: Mapping[str, Family] = {
    "qwen3_5": Family(
        {"model_type": "qwen3_5_text", "rms_norm_eps": 1e-6, "num_hidden_layers": 3,
         "layer_types": ["linear_attention", "full_attention", "linear_attention"],
         "head_dim": 32, "linear_num_key_heads": 2, "linear_num_value_heads": 4,
         "linear_key_head_dim": 16, "linear_value_head_dim": 16, "linear_conv_kernel_dim": 4,
         "tie_word_embeddings": True,
         "rope_parameters": {"rope_type": "default", "rope_theta": 1e7,
                             "partial_rotary_factor": 0.5, "mrope_interleaved": True,
                             "mrope_section": [4, 2, 2]}},
        "qwen35",
        {"rope.dimension_count": 16, "ssm.conv_kernel": 4, "ssm.state_size": 16,
         "ssm.group_count": 2, "ssm.time_step_rank": 4, "ssm.inner_size": 64,
         "attention.recurrent_layers": [True, False, True]},
        offset=1.0,
        rewrite=rewrites.qwen35,
    ),
    "qwen3_5_moe": Family(
        {"model_type": "qwen3_5_moe_text", "rms_norm_eps": 1e-6, "head_dim": 32,
         "layer_types": ["linear_attention", "full_attention"], **RULE, **MIXTURE},
        "qwen35moe",
        {"attention.recurrent_layers": [True, False], **GGUF_RULE, **GGUF_MIXTURE},
        offset=1.0,
        rewrite=rewrites.qwen35,
    ),
    "qwen3_next": Family(
        {"model_type": "qwen3_next", "rms_norm_eps": 1e-6, "head_dim": 32,
         "full_attention_interval": 2, **RULE, **MIXTURE, "norm_topk_prob": True},
        "qwen3next",
        {"full_attention_interval": 2, **GGUF_RULE, **GGUF_MIXTURE},
        offset=1.0,
        rewrite=rewrites.qwen3_next,
    ),
    "qwen3_next-mixed": Family(
        {"model_type": "qwen3_next", "rms_norm_eps": 1e-6, "head_dim": 32,
         "layer_types": ["full_attention", "linear_attention"], **RULE, **MIXTURE,
         "norm_topk_prob": False, "mlp_only_layers": [0]},
        offset=1.0,
    ),
    "qwen2_moe": Family(
        {"model_type": "qwen2_moe", "rms_norm_eps": 1e-6, **MIXTURE},
        "qwen2moe", GGUF_MIXTURE,
    ),
    "qwen2_moe-windows": Family(
        {"model_type": "qwen2_moe", "rms_norm_eps": 1e-6, "num_hidden_layers": 4, **MIXTURE,
         "use_sliding_window": True, "sliding_window": 16, "max_window_layers": 3,
         "decoder_sparse_step": 2, "norm_topk_prob": True, "qkv_bias": False},
    ),
}  # fmt: skip
