"""Finding an architecture by a container's name for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.errors import UnknownArchitecture
from edgegen.models import architectures

FOLDER = Path(architectures.__path__[0])


@pytest.mark.parametrize(
    ("kind", "model_type", "name"),
    [
        ("huggingface", "llama", "llama"),
        ("huggingface", "qwen2", "qwen2"),
        ("huggingface", "qwen3", "qwen3"),
        ("huggingface", "gemma3_text", "gemma3"),
        ("gguf", "llama", "llama"),
        ("gguf", "qwen2", "qwen2"),
        ("gguf", "qwen3", "qwen3"),
        ("gguf", "gemma3", "gemma3"),
    ],
)
def test_known(kind: str, model_type: str, name: str) -> None:
    assert architectures.find(kind, model_type).name == name


def test_every_file_is_found_and_named_after_itself() -> None:
    files = {path.stem for path in FOLDER.glob("[!_]*.py")}
    assert {architecture.name for architecture in architectures.every()} == files


def test_no_file_names_another() -> None:
    files = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("[!_]*.py")}
    for name, text in files.items():
        others = set(files) - {name}
        assert [o for o in others if f'"{o}"' in text or f"import {o}" in text] == []


def test_unknown_names_the_nearest_and_the_file_to_add() -> None:
    with pytest.raises(UnknownArchitecture) as error:
        architectures.find("huggingface", "qwen3_next")
    assert str(error.value) == (
        'unknown architecture "qwen3_next"; the nearest known is "qwen3" '
        "(of gemma3_text, llama, qwen2, qwen3).\n"
        "To support it add edgegen/models/architectures/qwen3_next.py, "
        "see docs/guides/add-an-architecture.md; "
        "or let optimum-intel convert it for OpenVINO: edgegen export FOLDER --via optimum"
    )


@pytest.mark.parametrize("name", ["", "../../evil", "a" * 5000, "\x1b[31mred\n", "ゼロ"])
def test_a_hostile_name_stays_short_and_plain(name: str) -> None:
    with pytest.raises(UnknownArchitecture) as error:
        architectures.find("gguf", name)
    message = str(error.value)
    assert len(message) < 400
    assert message.count("\n") == 1
    assert message.replace("\n", "").isprintable()
    assert "/.." not in message.split("To support it")[1]
