"""Generation options: their ranges, and what a model's generation_config.json sets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig, override, read_defaults
from tests.errors import raises


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("max_tokens", 0),
        ("max_tokens", 1.5),
        ("temperature", -0.1),
        ("temperature", float("nan")),
        ("top_k", -1),
        ("top_p", 0),
        ("top_p", 1.01),
        ("min_p", 2),
        ("repeat_penalty", 0),
        ("repeat_penalty", 5e-324),  # logits divided by it are not finite
        ("repeat_penalty", "1"),
        ("presence_penalty", 2.1),
        ("frequency_penalty", float("nan")),
        ("logit_bias", ((5, 101),)),
        ("logit_bias", ((-1, 1),)),
        ("seed", -1),
        ("seed", True),
        ("stop", ("",)),
        ("stop", "x"),
        ("ignore_eos", 1),
    ],
)
def test_ranges(option: str, value: Any) -> None:
    with raises(UsageError, option, repr(value)):
        GenerationConfig(**{option: value})


def test_override() -> None:
    config = GenerationConfig(temperature=0.5, top_k=3)
    changed = override(config, top_k=None, temperature=0, stop="END")
    assert changed == GenerationConfig(temperature=0, top_k=3, stop=("END",))
    assert override(config, stop=["a", "b"]).stop == ("a", "b")
    with raises(UsageError, "temprature", ", ".join(GenerationConfig.__struct_fields__)):
        override(config, temprature=1)  # type: ignore[call-arg]
    with raises(UsageError, "top_p", 3):
        override(config, top_p=3)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"eos_token_id": 2}, {}),
        ({"do_sample": True, "top_k": 64, "top_p": 0.95}, {"top_k": 64, "top_p": 0.95, "t": 1.0}),
        ({"temperature": 0.6, "repetition_penalty": 1.05}, {"t": 0.6, "repeat_penalty": 1.05}),
        ({"do_sample": False, "temperature": 0.6}, {"t": 0.0}),
        ({"do_sample": True, "temperature": None, "min_p": 0.1}, {"t": 1.0, "min_p": 0.1}),
    ],
)
def test_defaults_of_a_model(
    tmp_path: Path, content: dict[str, Any], expected: dict[str, Any]
) -> None:
    file = tmp_path / "generation_config.json"
    file.write_text(json.dumps(content), "utf-8")
    if "t" in expected:
        expected["temperature"] = expected.pop("t")
    assert read_defaults(file) == expected


@pytest.mark.parametrize(
    ("content", "values"),
    [
        ("[]", ["array"]),
        ('{"temperature": "hot"}', ["temperature", "'hot'"]),
        ('{"top_p": 7}', ["top_p", 7]),
    ],
)
def test_a_damaged_file(tmp_path: Path, content: str, values: list[object]) -> None:
    file = tmp_path / "generation_config.json"
    file.write_text(content, "utf-8")
    with raises(CorruptFile, file.name, *values):
        read_defaults(file)
