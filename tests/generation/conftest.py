"""Tiny random models that most tests of generation run: a target, and another as its draft."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generation.engines import Watched, watched
from tests.tiny import write_hf


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama")


@pytest.fixture(scope="module")
def target(folder: Path) -> Watched:
    return watched(folder)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watched(write_hf(tmp_path_factory.mktemp("draft"), "llama", seed=7))
