"""Hints whether `--via optimum` converts a model that edgegen does not read.

The optional package is not imported: a test in its own environment compares the list with it.
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
afmoe arcee bart bigbird_pegasus biogpt bitnet blenderbot blenderbot-small bloom codegen
cohere cohere2 dbrx deepseek_v2 deepseek_v3 exaone4 falcon falcon_mamba gemma gemma2
gemma3_text gemma3n_text gemma4_text glm glm4 gpt2 gpt_bigcode gpt_neo gpt_neox
gpt_neox_japanese gpt_oss gptj granite granitemoe granitemoehybrid hunyuan_v1_dense lfm2
lfm2_moe llama llama4 llama4_text mamba marian mbart mistral mixtral mpt olmo olmo2 opt
pegasus persimmon phi phi3 phimoe qwen2 qwen2_moe qwen3 qwen3_5_moe_text qwen3_5_text
qwen3_moe qwen3_next smollm3 stablelm starcoder2 xglm zamba2
"""
CONVERTED: Final = frozenset(_NAMES.split())
"""Values of model_type in config.json that both optimum-intel and transformers know as a model that
writes text."""


def advice(model_type: str) -> str:
    """Return what to do with a Hugging Face folder that edgegen does not read."""
    if model_type in CONVERTED:
        return (
            "choose another model, or let optimum-intel convert it for OpenVINO: edgegen export "
            "FOLDER --via optimum"
        )
    return "choose another model; optimum-intel does not convert this one either"
