"""The screenshots of the documentation, with SmolLM2."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_screenshots import take
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]


def test_screenshots(browser: Browser, smollm2: Path, tmp_path: Path) -> None:
    """A real model answers with speed and memory, in all three screenshots."""
    with Server(smollm2, "--draft", "lookup") as server:
        take(browser, server.url, tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["chat-page-dark.png", "chat-page-narrow.png", "chat-page.png"]
    assert all(path.stat().st_size > 10_000 for path in tmp_path.iterdir())
