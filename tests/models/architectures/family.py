"""Tiny random models of any family of transformers, and their comparison with edgegen's.

transformers builds and writes the Hugging Face folder; the GGUF file gets its tensor names from the
gguf package. So names, layouts and defaults come from others than edgegen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import gguf
import msgspec
import numpy as np
import torch
from safetensors.numpy import load_file
from transformers import AutoConfig, AutoModelForCausalLM

from edgegen._types import Float
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.shared_expert import SharedExpert
from tests.models.architectures import oracle
from tests.tiny import VOCAB_SIZE, write_tokenizer

Rewrite = Callable[[str, Float, Mapping[str, Any]], tuple[str, Float]]
"""(the folder's name, tensor, config.json) -> the name that the gguf package knows, tensor."""

SIZES: Mapping[str, Any] = {
    "vocab_size": VOCAB_SIZE,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pad_token_id": 0,
}
"""Keys of config.json that a family's own are added to."""


PLAIN_NORM = "ssm_norm.weight"
"""A norm to whose weight no writer adds 1."""


@dataclass(frozen=True)
class Family:
    """A family in tiny: its keys of config.json, and how its GGUF files differ."""

    config: Mapping[str, Any]
    arch: str = ""
    """`general.architecture`; empty if there is no such file."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """Further keys of the GGUF file, without the architecture's prefix."""
    permuted: bool = False
    """Whether the GGUF writer interleaves the halves of the rows of Q and K."""
    offset: float = 0.0
    """What the GGUF writer adds to the weights of norms."""
    extra: Mapping[str, Float] = field(default_factory=dict)
    """Tensors of the GGUF file that the folder does not have."""
    rewrite: Rewrite | None = None
    """How the GGUF writer changes the names and tensors of a family of its own."""


def write_folder(path: Path, family: Family) -> Path:
    """Write the model as a Hugging Face folder, with a tokenizer."""
    config = AutoConfig.for_model(**{**SIZES, **family.config})
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for name, value in [*model.named_parameters(), *_scalars(model)]:
            random = _random(rng, name, tuple(value.shape), family.offset)
            value.copy_(torch.from_numpy(random))
    model.save_pretrained(path)
    write_tokenizer(path)
    return path


def _scalars(model: torch.nn.Module) -> list[tuple[str, torch.Tensor]]:
    """Return the factors of layers, which are buffers in Gemma 4."""
    return [(name, value) for name, value in model.named_buffers() if "layer_scalar" in name]


def _random(rng: np.random.Generator, name: str, shape: tuple[int, ...], offset: float) -> Float:
    """Return weights that give logits a deviation of at least 1 and every part an influence."""
    if name.endswith("linear_attn.norm.weight"):
        offset = 0.0
    if "norm" in name and len(shape) == 1 and not name.endswith("bias"):
        last = name in ("model.norm.weight", "model.embedding_norm.weight")
        size = (15.0 if offset else 3.0) if last else 1.0
        return (size * rng.normal(1.0, 0.2, shape) - offset).astype(np.float32)
    if name.endswith("layer_scalar"):
        return rng.uniform(0.5, 1.5, shape).astype(np.float32)
    if len(shape) == 1:
        return rng.normal(0.0, 0.5, shape).astype(np.float32)
    if "embed_tokens" in name or "lm_head" in name:
        return rng.normal(0.0, 0.1 if not offset else 0.02, shape).astype(np.float32)
    return rng.normal(0.0, 1.5 / math.sqrt(shape[-1]), shape).astype(np.float32)


def write_file(
    path: Path, family: Family, folder: Path, extra: Mapping[str, Float] = MappingProxyType({})
) -> Path:
    """Write the folder's model as a GGUF file, with `extra` tensors."""
    config = {**SIZES, **family.config}
    arch = next(a for a, n in gguf.MODEL_ARCH_NAMES.items() if n == family.arch)
    names = gguf.get_tensor_name_map(arch, config["num_hidden_layers"])
    writer = gguf.GGUFWriter(path, family.arch)
    head_dim = config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]
    _write_values(writer, config, head_dim, family.values)
    for name, stored in _stacked(load_file(folder / "model.safetensors")).items():
        known, tensor = family.rewrite(name, stored, config) if family.rewrite else (name, stored)
        own = names.get_name(known, try_suffixes=(".weight", ".bias"))
        assert own is not None, name
        for own_name, value in _converted(own, tensor, family, head_dim):
            writer.add_tensor(own_name, np.ascontiguousarray(value))
    for name, value in {**family.extra, **extra}.items():
        writer.add_tensor(name, value)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _stacked(tensors: Mapping[str, Float]) -> dict[str, Float]:
    """Return tensors with those of all experts of a layer in one, as GGUF writers store them."""
    whole: dict[str, Float] = {}
    groups: dict[str, list[Float]] = {}
    numbered = sorted(tensors, key=lambda name: [int(n) for n in re.findall(r"\d+", name)])
    for name in numbered:
        if name.endswith("input_linear.weight"):  # Granite: gate and up, of all experts too
            stem = name.replace("block_sparse_moe.input_linear", "mlp.experts.{}_proj")
            stem = stem.replace("input_linear", "{}_proj")
            halves = np.split(tensors[name], 2, axis=-2)
            whole |= {stem.format(n): half for n, half in zip(("gate", "up"), halves, strict=True)}
            continue
        merged = re.sub(r"(experts)\.\d+", r"\1", name)
        if merged == name:
            whole[name] = tensors[name]
        else:
            groups.setdefault(merged, []).append(tensors[name])
    return whole | {name: np.stack(parts) for name, parts in groups.items()}


def _write_values(
    writer: gguf.GGUFWriter, config: Mapping[str, Any], head_dim: int, extra: Mapping[str, Any]
) -> None:
    theta = config.get("rope_theta") or config.get("rope_parameters", {}).get("rope_theta", 1e4)
    values = {
        "context_length": config["max_position_embeddings"],
        "embedding_length": config["hidden_size"],
        "block_count": config["num_hidden_layers"],
        "feed_forward_length": config["intermediate_size"],
        "attention.head_count": config["num_attention_heads"],
        "attention.head_count_kv": config["num_key_value_heads"],
        "attention.key_length": head_dim,
        "attention.value_length": head_dim,
        "attention.layer_norm_rms_epsilon": config.get("rms_norm_eps", 1e-5),
        "rope.freq_base": float(theta),
        "rope.dimension_count": head_dim,
    } | extra
    for key, value in values.items():
        name = f"{writer.arch}.{key}"
        if isinstance(value, str):
            writer.add_string(name, value)
        elif isinstance(value, bool):
            writer.add_bool(name, value)
        elif isinstance(value, int):
            writer.add_uint32(name, value)
        elif isinstance(value, list):
            writer.add_array(name, value)
        else:
            writer.add_float32(name, value)


def _converted(own: str, value: Float, family: Family, head_dim: int) -> list[tuple[str, Float]]:
    """Return the tensors that GGUF has for one of the folder."""
    if own.endswith("norm.weight") and not own.endswith(PLAIN_NORM) and family.offset:
        return [(own, value + np.float32(family.offset))]
    if own.endswith("shortconv.conv.weight"):
        return [(own, value[:, 0])]
    if own.endswith("attn_kv_b.weight"):  # DeepSeek: keys transposed, values apart
        nope, rank = family.config["qk_nope_head_dim"], value.shape[1]
        both = value.reshape(SIZES["num_attention_heads"], -1, rank)
        keys, values = both[:, :nope].swapaxes(1, 2), both[:, nope:]
        return [(own.replace("kv_b", "k_b"), keys), (own.replace("kv_b", "v_b"), values)]
    if own.endswith("ssm_in.weight") and "linear_key_head_dim" in family.config:  # Qwen3-Next
        sizes = family.config["linear_num_value_heads"] * family.config["linear_value_head_dim"]
        names = [own.replace("ssm_in", name) for name in ("attn_qkv", "attn_gate")]
        return list(zip(names, (value[:-sizes], value[-sizes:]), strict=True))
    if family.permuted and ("attn_q." in own or "attn_k." in own):
        halves = value.reshape(-1, 2, head_dim // 2, *value.shape[1:])
        return [(own, halves.swapaxes(1, 2).reshape(value.shape))]
    return [(own, value)]


def check(folder: Path, family: Family) -> None:
    """Check that both containers give transformers' logits."""
    hf = write_folder(folder / "hf", family)
    expected = oracle.transformers_logits(hf)
    oracle.assert_same(oracle.float_logits(open_checkpoint(hf)), expected)
    if family.arch:
        file = open_checkpoint(write_file(folder / "tiny.gguf", family, hf))
        oracle.assert_same(oracle.float_logits(file), expected)


def check_fault(folder: Path, family: Family, change: Callable[[ModelConfig], ModelConfig]) -> None:
    """Check that the comparison fails with a change of the configuration."""
    checkpoint, expected = opened(folder, family)
    wrong = change(checkpoint.config)
    assert wrong != checkpoint.config
    try:
        oracle.assert_same(oracle.run(wrong, oracle.load(checkpoint)), expected)
    except AssertionError:
        return
    raise AssertionError("the comparison did not see the fault")


def opened(folder: Path, family: Family) -> tuple[Checkpoint, Float]:
    """Return the folder's model, and transformers' logits of it."""
    path = write_folder(folder / "hf", family)
    return open_checkpoint(path), oracle.transformers_logits(path)


def with_part(config: ModelConfig, part_type: type[Part], **options: Any) -> ModelConfig:
    """Return a configuration whose parts of this type have other options."""

    def part(old: Part) -> Part:
        matches = isinstance(old, part_type)
        return msgspec.structs.replace(old, **options) if matches else old  # type: ignore[type-var]

    return config.map_parts(part)


def without(config: ModelConfig, part_type: type[Part]) -> ModelConfig:
    """Return a configuration without the branches of a part."""
    kinds = tuple(
        tuple(branch for branch in layer if not isinstance(branch.parts[0], part_type))
        for layer in config.kinds
    )
    return msgspec.structs.replace(config, kinds=kinds)


def ungated(config: ModelConfig) -> ModelConfig:
    """Return a configuration whose shared experts have no gate."""
    return config.map_parts(lambda part: part.mlp if isinstance(part, SharedExpert) else part)


def with_branch(config: ModelConfig, **options: Any) -> ModelConfig:
    """Return a configuration whose branches have other options."""
    kinds = tuple(
        tuple(msgspec.structs.replace(branch, **options) for branch in layer)
        for layer in config.kinds
    )
    return msgspec.structs.replace(config, kinds=kinds)
