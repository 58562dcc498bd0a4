"""Gemma 4 in tiny: dense with few global heads as the 31B, and with all that E2B has beyond it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from tests.models.architectures import rewrites
from tests.models.architectures.family import Family
from tests.tiny import VOCAB_SIZE

LAYERS = ["sliding_attention", "full_attention"]
CONFIG = {
    "model_type": "gemma4_text",
    "head_dim": 16,
    "global_head_dim": 64,
    "rms_norm_eps": 1e-6,
    "sliding_window": 16,
    "final_logit_softcapping": 4.0,
    "hidden_size_per_layer_input": 0,
}
FILE = {
    "attention.key_length": 64,
    "attention.value_length": 64,
    "attention.key_length_swa": 16,
    "attention.value_length_swa": 16,
    "attention.sliding_window": 16,
    "rope.dimension_count": 64,
    "rope.dimension_count_swa": 16,
    "rope.freq_base": 1e6,
    "rope.freq_base_swa": 1e4,
    "final_logit_softcapping": 4.0,
}
FREQUENCIES = {"rope_freqs.weight": np.array([1.0] * 8 + [1e30] * 24, np.float32)}
"""Divisors of frequencies, with which files say that three of four pairs do not rotate."""
FAMILIES: Mapping[str, Family] = {
    "gemma4": Family(
        CONFIG
        | {"num_hidden_layers": 3, "layer_types": [*LAYERS, "full_attention"],
           "attention_k_eq_v": True, "num_global_key_value_heads": 1},
        "gemma4",
        FILE
        | {"attention.head_count_kv": [2, 1, 1],
           "attention.sliding_window_pattern": [True, False, False]},
        extra=FREQUENCIES,
        rewrite=rewrites.gemma4,
    ),
    "gemma4-e2b": Family(
        CONFIG
        | {"num_hidden_layers": 6, "layer_types": LAYERS * 3, "num_kv_shared_layers": 3,
           "use_double_wide_mlp": True, "hidden_size_per_layer_input": 64,
           "vocab_size_per_layer_input": VOCAB_SIZE},
        "gemma4",
        FILE
        | {"attention.sliding_window_pattern": [True, False] * 3,
           "attention.shared_kv_layers": 3, "feed_forward_length": [128] * 3 + [256] * 3,
           "embedding_length_per_layer_input": 64},
        extra=FREQUENCIES,
        rewrite=rewrites.gemma4,
    ),
}  # fmt: skip
