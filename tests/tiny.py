"""Tiny random models with a working tokenizer, as Hugging Face folders and as GGUF files.

`write_hf` and `write_gguf` with the same architecture and seed write the same model. The weights
are scaled so that logits have a standard deviation of at least 1 and depend on every part. Names
and layouts are written out here and not taken from edgegen, so that tests detect mistakes there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import msgspec
import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from edgegen._types import Float
from edgegen.bundle.format1 import DenseShape
from edgegen.models.architectures import find
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp

ARCHITECTURES = ("llama", "qwen2", "qwen3", "gemma3")
MODEL_TYPES = {"llama": "llama", "qwen2": "qwen2", "qwen3": "qwen3", "gemma3": "gemma3_text"}
CLASSES = {
    "llama": "LlamaForCausalLM",
    "qwen2": "Qwen2ForCausalLM",
    "qwen3": "Qwen3ForCausalLM",
    "gemma3": "Gemma3ForCausalLM",
}

SPECIALS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
EOS_ID = 2
VOCAB_SIZE = 320
MERGED_WORDS = (
    "Ġthe Ġand Ġof Ġto Ġa Ġin Ġis ing er on Ġcapital Ġfrance Ġwhat Ġquick Ġbrown Ġfox "
    "Ġanswer Ġquestion Ġmodels"
)
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)

LLAMA3_SCALING = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
"""Llama 3.1's RoPE scaling, for a context so short that all three of its bands occur."""


def hf_config(architecture: str, **overrides: Any) -> dict[str, Any]:
    """Return a config.json; `overrides` replace or add keys (None removes one)."""
    config: dict[str, Any] = {
        "architectures": [CLASSES[architecture]],
        "model_type": MODEL_TYPES[architecture],
        "vocab_size": VOCAB_SIZE,
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "tie_word_embeddings": True,
        "bos_token_id": 1,
        "eos_token_id": EOS_ID,
        "hidden_act": "silu",
    }
    if architecture == "qwen3":
        config["head_dim"] = 32
    if architecture == "gemma3":
        del config["hidden_act"]
        config |= {
            "num_hidden_layers": 3,
            "head_dim": 32,
            "hidden_activation": "gelu_pytorch_tanh",
            "query_pre_attn_scalar": 32,
            "rope_theta": 1000000.0,
            "rope_local_base_freq": 10000.0,
            "sliding_window": 16,
            "layer_types": ["sliding_attention", "full_attention", "sliding_attention"],
        }
    return {k: v for k, v in (config | overrides).items() if v is not None}


def tiny_config(architecture: str, **overrides: Any) -> ModelConfig:
    """Return the `ModelConfig` of the tiny model."""
    config = hf_config(architecture, **overrides)
    return find("huggingface", config["model_type"]).from_hf(config)


def shape_of(config: ModelConfig) -> DenseShape:
    """Return the shape of a dense model."""
    attentions = [part for i in range(config.num_layers) if (part := config.find(i, Attention))]
    first, mlp = attentions[0], config.find(0, GatedMlp)
    assert mlp is not None
    shape = DenseShape(
        architecture=config.architecture,
        vocab_size=config.vocab_size,
        hidden_size=config.hidden_size,
        intermediate_size=mlp.inner,
        num_layers=config.num_layers,
        num_heads=first.num_heads,
        num_kv_heads=first.num_kv_heads,
        head_dim=first.head_dim,
        norm_eps=config.norm_eps,
        max_position=config.max_position,
        ropes=config.ropes,
        layer_rope=tuple(a.rope or 0 for a in attentions),
        layer_window=tuple(a.window for a in attentions),
        attention_scale=first.scale,
        activation=mlp.activation,
        embedding_scale=config.embedding_scale,
        tie_embeddings=config.tie_embeddings,
        qkv_bias=first.bias,
        qk_norm=first.qk_norm == "head",
        post_norms=config.layer(0)[0].post_norm,
    )
    assert shape.config() == config
    return shape


def changed(config: ModelConfig, **fields: Any) -> ModelConfig:
    """Return a dense model's configuration with other fields of `DenseShape`."""
    return msgspec.structs.replace(shape_of(config), **fields).config()


def write_hf(path: Path, architecture: str, seed: int = 0, **overrides: Any) -> Path:
    """Write a Hugging Face folder: config, safetensors, tokenizer and chat template."""
    path.mkdir(parents=True, exist_ok=True)
    config = hf_config(architecture, **overrides)
    (path / "config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    write_tokenizer(path)
    save_file(hf_tensors(architecture, config, seed), path / "model.safetensors", {"format": "pt"})
    return path


def make_repeating(path: Path) -> Path:
    """Let the layers of a written model add nothing, so that its text soon repeats."""
    tensors = load_file(path / "model.safetensors")
    for key in tensors:
        if key.endswith(("o_proj.weight", "out_proj.weight", "down_proj.weight")):
            tensors[key] = np.zeros_like(tensors[key])
    save_file(tensors, path / "model.safetensors", {"format": "pt"})
    return path


def write_tokenizer(path: Path) -> None:
    """Write the tokenizer's files, the chat template and generation_config.json."""
    files: dict[str, Any] = {
        "generation_config.json": {"bos_token_id": 1, "eos_token_id": [EOS_ID], "pad_token_id": 0},
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": SPECIALS[1],
            "eos_token": SPECIALS[EOS_ID],
            "pad_token": SPECIALS[0],
            "add_bos_token": False,
            "clean_up_tokenization_spaces": False,
        },
    }
    for name, content in files.items():
        (path / name).write_text(json.dumps(content, indent=2), encoding="utf-8")
    (path / "chat_template.jinja").write_text(CHAT_TEMPLATE, encoding="utf-8")
    tiny_tokenizer().save(str(path / "tokenizer.json"))


def write_gguf(
    path: Path, architecture: str, seed: int = 0, tensor_type: str = "F32", **overrides: Any
) -> Path:
    """Write the same model as a GGUF file.

    `tensor_type` is the type of the matrices, a name of `gguf.GGMLQuantizationType` that the gguf
    library can quantize to (F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1); vectors stay F32.
    """
    config = hf_config(architecture, **overrides)
    writer = gguf.GGUFWriter(path, architecture)
    _gguf_metadata(writer, architecture, config)
    _gguf_tokenizer(writer)
    kind = gguf.GGMLQuantizationType[tensor_type.upper()]
    for name, value in gguf_tensors(architecture, config, seed):
        if value.ndim == 1 or kind == gguf.GGMLQuantizationType.F32:
            writer.add_tensor(name, value)
        else:
            writer.add_tensor(name, gguf.quants.quantize(value, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def hf_tensors(architecture: str, config: dict[str, Any], seed: int = 0) -> dict[str, Float]:
    """Return the model's tensors by Hugging Face's names."""
    rng = np.random.default_rng(seed)
    gemma = architecture == "gemma3"
    hidden, vocab = config["hidden_size"], config["vocab_size"]
    # Small embeddings let the norm's epsilon matter; a large last norm gives the logits size.
    embedding, last = (0.02, 15.0) if gemma else (0.1, 3.0)

    def norm(size: int, size_of_one: float = 1.0) -> Float:
        value = size_of_one * rng.normal(1.0, 0.2, size)
        return (value - (1.0 if gemma else 0.0)).astype(np.float32)

    tensors = {"model.embed_tokens.weight": _normal(rng, (vocab, hidden), embedding)}
    for i in range(config["num_hidden_layers"]):
        for name, shape in _layer_shapes(architecture, config).items():
            matrix = len(shape) == 2
            bias = name.endswith(".bias")
            tensors[f"model.layers.{i}.{name}"] = (
                _normal(rng, shape, 1.5 / math.sqrt(shape[1]))
                if matrix
                else (_normal(rng, shape, 0.5) if bias else norm(shape[0]))
            )
    tensors["model.norm.weight"] = norm(hidden, last)
    if not config["tie_word_embeddings"]:
        tensors["lm_head.weight"] = _normal(rng, (vocab, hidden), embedding)
    return tensors


def gguf_tensors(
    architecture: str, config: dict[str, Any], seed: int = 0
) -> Iterator[tuple[str, Float]]:
    """Return the same tensors by GGUF's names and in its layouts."""
    gemma = architecture == "gemma3"
    for name, tensor in hf_tensors(architecture, config, seed).items():
        value = tensor
        if architecture == "llama" and name.endswith("q_proj.weight"):
            value = _interleave(value, config["num_attention_heads"])
        if architecture == "llama" and name.endswith("k_proj.weight"):
            value = _interleave(value, config["num_key_value_heads"])
        if gemma and name.endswith("norm.weight"):
            value = value + np.float32(1)
        yield _gguf_name(name, gemma), value
    if config.get("rope_scaling", {}).get("rope_type") == "llama3":
        yield "rope_freqs.weight", _llama3_factors(config)


def tiny_tokenizer() -> Tokenizer:
    """Return a byte-level BPE of 320 tokens: 3 specials, 256 bytes, and some merges."""
    vocab, merges = _vocabulary()
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.add_special_tokens(list(SPECIALS))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def _vocabulary() -> tuple[dict[str, int], list[tuple[str, str]]]:
    vocab = {token: i for i, token in enumerate(SPECIALS)}
    for letter in sorted(pre_tokenizers.ByteLevel.alphabet()):
        vocab[letter] = len(vocab)
    merges: list[tuple[str, str]] = []
    for word in MERGED_WORDS.split():
        for end in range(2, len(word) + 1):
            if word[:end] not in vocab and len(vocab) < VOCAB_SIZE:
                vocab[word[:end]] = len(vocab)
                merges.append((word[: end - 1], word[end - 1]))
    assert len(vocab) == VOCAB_SIZE, len(vocab)
    return vocab, merges


def _normal(rng: np.random.Generator, shape: tuple[int, ...], deviation: float) -> Float:
    return rng.normal(0.0, deviation, shape).astype(np.float32)


def _head_dim(config: dict[str, Any]) -> int:
    return int(config.get("head_dim", config["hidden_size"] // config["num_attention_heads"]))


def _layer_shapes(architecture: str, config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    h, inner, d = config["hidden_size"], config["intermediate_size"], _head_dim(config)
    q, kv = config["num_attention_heads"] * d, config["num_key_value_heads"] * d
    shapes: dict[str, tuple[int, ...]] = {
        "input_layernorm.weight": (h,),
        "self_attn.q_proj.weight": (q, h),
        "self_attn.k_proj.weight": (kv, h),
        "self_attn.v_proj.weight": (kv, h),
        "self_attn.o_proj.weight": (h, q),
        "post_attention_layernorm.weight": (h,),
        "mlp.gate_proj.weight": (inner, h),
        "mlp.up_proj.weight": (inner, h),
        "mlp.down_proj.weight": (h, inner),
    }
    if architecture == "qwen2":
        shapes |= {f"self_attn.{p}_proj.bias": (n,) for p, n in (("q", q), ("k", kv), ("v", kv))}
    if architecture in ("qwen3", "gemma3"):
        shapes |= {"self_attn.q_norm.weight": (d,), "self_attn.k_norm.weight": (d,)}
    if architecture == "gemma3":
        shapes |= {"pre_feedforward_layernorm.weight": (h,)}
        shapes |= {"post_feedforward_layernorm.weight": (h,)}
    return shapes


def _gguf_name(name: str, gemma: bool) -> str:
    replacements = {
        "model.embed_tokens": "token_embd",
        "model.norm": "output_norm",
        "lm_head": "output",
        "model.layers": "blk",
        "input_layernorm": "attn_norm",
        "self_attn.o_proj": "attn_output",
        "self_attn.q_norm": "attn_q_norm",
        "self_attn.k_norm": "attn_k_norm",
        "post_attention_layernorm": "post_attention_norm" if gemma else "ffn_norm",
        "pre_feedforward_layernorm": "ffn_norm",
        "post_feedforward_layernorm": "post_ffw_norm",
    }
    for p in "qkv":
        replacements[f"self_attn.{p}_proj"] = f"attn_{p}"
    for p in ("gate", "up", "down"):
        replacements[f"mlp.{p}_proj"] = f"ffn_{p}"
    for old, new in replacements.items():
        name = name.replace(old, new)
    return name


def _interleave(weight: Float, heads: int) -> Float:
    """Permute rows from half-split RoPE order to GGUF's: (0, d/2, 1, d/2 + 1, ...)."""
    rows = weight.shape[0] // heads
    order = np.arange(rows).reshape(2, rows // 2).T.reshape(-1)
    return np.ascontiguousarray(weight.reshape(heads, rows, -1)[:, order].reshape(weight.shape))


def _llama3_factors(config: dict[str, Any]) -> Float:
    """Return the frequency factors of the Llama 3.1 release's RoPE code."""
    s, d = config["rope_scaling"], _head_dim(config)
    factors = []
    for pair in range(d // 2):
        wavelength = 2 * math.pi * config["rope_theta"] ** (2 * pair / d)
        periods = s["original_max_position_embeddings"] / wavelength
        smooth = (periods - s["low_freq_factor"]) / (s["high_freq_factor"] - s["low_freq_factor"])
        smooth = min(max(smooth, 0.0), 1.0)
        factors.append(1 / ((1 - smooth) / s["factor"] + smooth))
    return np.array(factors, np.float32)


def _gguf_metadata(writer: gguf.GGUFWriter, architecture: str, config: dict[str, Any]) -> None:
    writer.add_name(f"tiny {architecture}")
    writer.add_license("apache-2.0")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_theta"])
    if architecture == "llama":
        writer.add_vocab_size(config["vocab_size"])
        writer.add_rope_dimension_count(_head_dim(config))
    if "head_dim" in config:
        writer.add_key_length(config["head_dim"])
        writer.add_value_length(config["head_dim"])
    if architecture == "gemma3":
        writer.add_sliding_window(config["sliding_window"])
        types = config["layer_types"]
        writer.add_sliding_window_pattern([t == "sliding_attention" for t in types])
    if "linear" in config.get("rope_scaling", {}).values():
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(config["rope_scaling"]["factor"])


def _gguf_tokenizer(writer: gguf.GGUFWriter) -> None:
    vocab, merges = _vocabulary()
    normal, control = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(list(vocab))
    writer.add_token_types([control if token in SPECIALS else normal for token in vocab])
    writer.add_token_merges([" ".join(pair) for pair in merges])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(EOS_ID)
    writer.add_pad_token_id(0)
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)
