"""Keys that config.json leaves out, or sets to null, get transformers' values in every family."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from transformers import AutoConfig, AutoModelForCausalLM

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.architectures import find
from edgegen.models.config import ModelConfig
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.family import SIZES, Family
from tests.models.architectures.test_families import FAMILIES

Config = dict[str, Any]

PLAIN: Mapping[str, Config] = {
    "llama": {"model_type": "llama"},
    "qwen2": {"model_type": "qwen2"},
    "qwen3": {"model_type": "qwen3"},
    "gemma3": {"model_type": "gemma3_text", "head_dim": 32, "sliding_window": 16},
}
"""Families whose tests are in files of their own."""
CASES = {name: tiny.config for name, tiny in FAMILIES.items()} | PLAIN
REQUIRED = {"vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers",
            "num_attention_heads", "max_position_embeddings"}  # fmt: skip
"""Sizes that every file states; a file without one is refused."""
HEADS = 64
"""Number of query heads, so large that each family's default of key heads divides it."""
UNSTABLE = "null partial_rotary_factor"
"""A configuration that transformers writes and reads back as another one."""
OTHERS = {"model_type", "architectures", "transformers_version"}


def completed(config: Mapping[str, Any]) -> Config:
    """Return config.json as transformers completes it."""
    whole: Config = json.loads(json.dumps(AutoConfig.for_model(**config).to_dict(), default=str))
    return whole


def parsed(config: Mapping[str, Any]) -> ModelConfig:
    return find("huggingface", config["model_type"]).from_hf(config)


def reduced(config: Config) -> Iterator[tuple[str, Config]]:
    """Yield the configuration without each of its keys, and with each set to null."""
    for key in sorted(config.keys() - OTHERS - REQUIRED):
        rest = {k: v for k, v in config.items() if k != key}
        yield f"no {key}", rest
        if f"null {key}" != UNSTABLE:
            yield f"null {key}", {**rest, key: None}
        if isinstance(config[key], dict):
            for what, table in reduced(config[key]):
                yield f"{what} in {key}", {**rest, key: table}


def of_version_4(config: Config) -> Config:
    """Return the configuration as transformers 4 wrote it."""
    rope = config.get("rope_parameters") or {}
    if not rope or any(isinstance(value, dict) for value in rope.values()):
        return config
    old = {key: value for key, value in config.items() if key != "rope_parameters"}
    for key in ("rope_theta", "partial_rotary_factor"):
        if key in rope:
            old[key] = rope[key]
    scaling = {key: value for key, value in rope.items() if key != "rope_theta"}
    return old | {"rope_scaling": scaling if scaling["rope_type"] != "default" else None}


@pytest.mark.parametrize("name", CASES)
def test_unstated_keys(name: str) -> None:
    config = {**SIZES, **CASES[name]}
    head_dim = config["hidden_size"] // config["num_attention_heads"]
    whole = completed(config | {"num_attention_heads": HEADS, "hidden_size": HEADS * head_dim})
    parsed(whole)
    problems = []
    for config in (whole, of_version_4(whole)):
        for what, less in reduced(config):
            try:
                expected = parsed(completed(less))
            except Exception:  # of several kinds: transformers refuses the configuration
                continue
            try:
                same = parsed(less) == expected
            except CorruptFile as error:
                problems.append(f"{what}: {error}")
                continue
            if not same:
                problems.append(what)
    assert not problems


@pytest.mark.parametrize("name", CASES)
def test_part_of_a_head_is_rotated_where_transformers_does(name: str) -> None:
    config = completed({**SIZES, **CASES[name]})
    model = AutoModelForCausalLM._model_mapping[type(AutoConfig.for_model(**config))]
    reads = "partial_rotary_factor" in inspect.getsource(importlib.import_module(model.__module__))
    rope = {"rope_type": "default", "rope_theta": 1e4}
    ropes = [
        parsed(config | {"rope_parameters": rope | {"partial_rotary_factor": part}}).ropes
        for part in (1.0, 0.5)
    ]
    assert (ropes[0] != ropes[1]) is reads


def test_llama_ignores_a_part(tmp_path: Path) -> None:
    config = {"model_type": "llama", "rms_norm_eps": 1e-5, "partial_rotary_factor": 0.5}
    checkpoint, expected = family.opened(tmp_path, Family(config))
    oracle.assert_same(oracle.float_logits(checkpoint), expected)
    linear = {"rope_type": "linear", "factor": 2.0, "rope_theta": 1e4}
    with raises(UnsupportedFormat, "linear", "part of each head"):
        find("huggingface", "llama").from_hf(SIZES | config | {"rope_parameters": linear})
