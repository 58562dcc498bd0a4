"""Bundles and a server that the tests in this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.servers import Server
from tests.tiny_bundle import tiny_bundle


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bundle of a random model with a context of 512 tokens; it answers noise, quickly."""
    return tiny_bundle(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bundle with a context so long that an answer takes longer than the test."""
    return tiny_bundle(tmp_path_factory.mktemp("patient"), max_position_embeddings=8192)


@pytest.fixture(scope="session")
def server(tiny: Path) -> Iterator[Server]:
    """Server of the random model."""
    with Server(tiny, "--engine", "reference", "--timeout", 60) as running:
        yield running
