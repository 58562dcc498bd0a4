"""Tiny bundles for measurements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import edgegen
from edgegen.bundle import Bundle, open_bundle
from tests.tiny import write_hf


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random Llama in Hugging Face's format."""
    return write_hf(tmp_path_factory.mktemp("source") / "tiny", "llama")


@pytest.fixture(scope="session")
def bundle(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Bundle]:
    """The tiny model exported by a recipe, once for each."""
    folder, made = tmp_path_factory.mktemp("bundles"), set[str]()

    def make(recipe: str) -> Bundle:
        if recipe not in made:
            edgegen.export(source, folder / recipe, recipe=recipe, check=False)
            made.add(recipe)
        return open_bundle(folder / recipe)

    return make


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A text of some windows."""
    path = tmp_path / "text.txt"
    path.write_text("The quick brown fox is the answer to all questions. " * 40, "utf-8")
    return path
