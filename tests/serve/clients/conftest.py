"""A server with SmolLM2, under the name that some clients insist on, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.servers import Server


@pytest.fixture(scope="session")
def real(smollm2: Path) -> Iterator[Server]:
    with Server(smollm2, "--parallel", 2, "--alias", "smollm2,gpt-4o-mini") as running:
        yield running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each client ten minutes: its first test installs it."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(600))
