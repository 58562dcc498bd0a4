"""Bundles and servers that the tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.servers import Server
from tests.tiny_bundle import tiny_bundle


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model of 512 tokens of context; its answers are noise, and quick."""
    return tiny_bundle(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with so much context that an answer outlasts what a test does meanwhile."""
    return tiny_bundle(tmp_path_factory.mktemp("patient"), max_position_embeddings=8192)


@pytest.fixture(scope="session")
def server(tiny: Path) -> Iterator[Server]:
    """Serves the random model."""
    with Server(tiny, "--engine", "reference", "--timeout", 60) as running:
        yield running
