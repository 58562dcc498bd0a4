"""A browser for the tests of the chat page: Chromium without a window, one a module."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from debian_tools import provide
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.serve.servers import Server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser. Playwright's loop would disturb asyncio in tests of other modules."""
    path = shutil.which("google-chrome") or (provide("chromium") and shutil.which("chromium"))
    if not path:
        pytest.skip("there is no Chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def wrong() -> list[str]:
    """Exceptions, violations of the page's policy, and requests to other hosts."""
    return []


@pytest.fixture
def context(browser: Browser, wrong: list[str]) -> Iterator[BrowserContext]:
    """Storage of its own. The test fails if anything is wrong."""
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    context.set_default_timeout(20_000)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    context.on("console", lambda m: wrong.append(m.text) if "Content Security" in m.text else None)
    context.on("request", lambda r: None if _is_own(r.url) else wrong.append(r.url))
    yield context
    context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def roomy(patient: Path) -> Iterator[Server]:
    """Server of a random model with a context of 4096 tokens, for one request at a time."""
    with Server(patient, "--engine", "reference", "--parallel", 1) as running:
        yield running


@pytest.fixture
def page(context: BrowserContext, roomy: Server) -> Page:
    """The chat page of the random model."""
    page = context.new_page()
    page.goto(roomy.url)
    return page


def _is_own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:"))
