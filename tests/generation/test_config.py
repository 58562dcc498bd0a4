"""Generation options: their ranges, and what a model's generation_config.json sets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig, override, read_defaults


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("max_tokens", 0, "max_tokens is 0, expected a whole number of at least 1"),
        ("max_tokens", 1.5, "max_tokens is 1.5, expected a whole number of at least 1"),
        ("temperature", -0.1, "temperature is -0.1, expected 0 (greedy) or a positive number"),
        (
            "temperature",
            float("nan"),
            "temperature is nan, expected 0 (greedy) or a positive number",
        ),
        ("top_k", -1, "top_k is -1, expected a whole number of at least 0 (0 keeps all tokens)"),
        ("top_p", 0, "top_p is 0, expected a number above 0 and up to 1"),
        ("top_p", 1.01, "top_p is 1.01, expected a number above 0 and up to 1"),
        ("min_p", 2, "min_p is 2, expected a number from 0 to 1"),
        (
            "repeat_penalty",
            0,
            "repeat_penalty is 0, expected a number from 0.01 to 100 (1 is none)",
        ),
        (
            "repeat_penalty",
            5e-324,  # logits divided by it are not finite
            "repeat_penalty is 5e-324, expected a number from 0.01 to 100 (1 is none)",
        ),
        (
            "repeat_penalty",
            "1",
            "repeat_penalty is '1', expected a number from 0.01 to 100 (1 is none)",
        ),
        ("seed", -1, "seed is -1, expected a whole number below 2**64 or None"),
        ("seed", True, "seed is True, expected a whole number below 2**64 or None"),
        ("stop", ("",), "stop is ('',), expected a tuple of texts that are not empty"),
        ("stop", "x", "stop is 'x', expected a tuple of texts that are not empty"),
        ("ignore_eos", 1, "ignore_eos is 1, expected True or False"),
    ],
)
def test_ranges(option: str, value: Any, expected: str) -> None:
    with pytest.raises(UsageError) as error:
        GenerationConfig(**{option: value})
    assert str(error.value) == expected


def test_override() -> None:
    config = GenerationConfig(temperature=0.5, top_k=3)
    changed = override(config, top_k=None, temperature=0, stop="END")
    assert changed == GenerationConfig(temperature=0, top_k=3, stop=("END",))
    assert override(config, stop=["a", "b"]).stop == ("a", "b")
    with pytest.raises(UsageError) as error:
        override(config, temprature=1)  # type: ignore[call-arg]
    assert str(error.value) == (
        "unknown option temprature; known are max_tokens, temperature, top_k, top_p, min_p, "
        "repeat_penalty, seed, stop, ignore_eos, json_schema, regex, grammar, logprobs"
    )
    with pytest.raises(UsageError, match=r"^top_p is 3, expected a number above 0 and up to 1$"):
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
    ("content", "expected"),
    [
        ("[]", "generation_config.json is not a JSON object (Expected `object`, got `array`)"),
        (
            '{"temperature": "hot"}',
            "generation_config.json: temperature is 'hot', expected 0 (greedy) or a positive "
            "number",
        ),
        (
            '{"top_p": 7}',
            "generation_config.json: top_p is 7, expected a number above 0 and up to 1",
        ),
    ],
)
def test_a_damaged_file(tmp_path: Path, content: str, expected: str) -> None:
    file = tmp_path / "generation_config.json"
    file.write_text(content, "utf-8")
    with pytest.raises(CorruptFile) as error:
        read_defaults(file)
    assert str(error.value) == expected
