"""Find an architecture by a container's name for it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from edgegen.errors import UnknownArchitecture
from edgegen.models import architectures
from tests.errors import raises

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


def test_each_file_is_found_and_has_the_name_of_its_architecture() -> None:
    files = {path.stem for path in FOLDER.glob("[!_]*.py")}
    assert {a.name for a in architectures.ARCHITECTURES.parts().values()} == files


KEYS_OF = {"mixtral": "llama"}
"""Architectures whose GGUF files have the keys of another."""


def test_no_file_names_another() -> None:
    files = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("[!_]*.py")}
    for name, text in files.items():
        others = set(files) - {name, KEYS_OF.get(name)}
        assert [o for o in others if f'"{o}"' in text or f"import {o}" in text] == []


def test_no_backend_names_one() -> None:
    """A family of known parts is a file and a test, since the backends only know parts."""
    names = {path.stem for path in FOLDER.glob("[!_]*.py")}
    own = {"exporter/onnx/genai.py"}  # the names that onnxruntime-genai has for architectures
    folders = ("arithmetic", "bundle", "exporter", "generation", "quantize", "runtimes", "train")
    package = FOLDER.parents[1]
    files = [file for folder in folders for file in (package / folder).rglob("*.py")]
    assert len(files) > 100
    for file in files:
        found = {
            node.value
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        allowed = file.relative_to(package).as_posix() in own
        assert allowed or not found & names, file


def test_unknown_names_the_nearest_and_the_file_to_add() -> None:
    nearest = "phi3"
    file = "edgegen/models/architectures/phimoe.py"
    with raises(UnknownArchitecture, "phimoe", nearest, file, "--via optimum"):
        architectures.find("huggingface", "phimoe")


def test_a_gguf_cannot_go_through_optimum() -> None:
    with raises(UnknownArchitecture, "lama", "llama", "architectures/lama.py") as error:
        architectures.find("gguf", "lama")
    assert "optimum" not in str(error.value)


@pytest.mark.parametrize("name", ["", "../../evil", "a" * 5000, "\x1b[31mred\n", "ゼロ"])
def test_a_hostile_name_stays_short_and_plain(name: str) -> None:
    with pytest.raises(UnknownArchitecture) as error:
        architectures.find("gguf", name)
    message = str(error.value)
    assert len(message) < 400
    assert message.count("\n") == 1
    assert message.replace("\n", "").isprintable()
    assert "/.." not in message.split("To support it")[1]
