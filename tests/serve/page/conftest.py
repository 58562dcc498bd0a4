"""A browser for the tests of the chat page: Chromium without a window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from debian_tools import provide
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.serve.page.steps import visit
from tests.serve.servers import Server

expect.set_options(timeout=20_000)
OPTIONS: Final = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_running: list[Browser] = []
_closing = ExitStack()


@pytest.fixture
def browser() -> Browser:
    """The browser of all tests in this folder."""
    if not _running:
        path = shutil.which("google-chrome") or (provide("chromium") and shutil.which("chromium"))
        if not path:
            pytest.skip("there is no Chromium")
        play = _closing.enter_context(sync_playwright())
        _running.append(play.chromium.launch(executable_path=path, args=OPTIONS))
        _closing.callback(_close)
    return _running[0]


def _close() -> None:
    _running.pop().close()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """Close the browser after the folder's last test: Playwright's loop disturbs asyncio."""
    if nextitem is None or Path(__file__).parent not in nextitem.path.parents:
        _closing.close()


def pytest_sessionfinish() -> None:
    """Close the browser if the run ends early."""
    _closing.close()


@pytest.fixture
def wrong() -> list[str]:
    """Exceptions, violations of the page's policy, and requests to other hosts."""
    return []


@pytest.fixture
def context(browser: Browser, wrong: list[str]) -> Iterator[BrowserContext]:
    """Storage of its own. The test fails if anything is wrong."""
    size: ViewportSize = {"width": 1000, "height": 700}
    context = browser.new_context(viewport=size, reduced_motion="reduce")
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


@pytest.fixture(scope="session")
def locked(tiny: Path) -> Iterator[Server]:
    """Server that requires the key "secret"."""
    with Server(tiny, "--engine", "reference", "--api-key", "secret") as running:
        yield running


@pytest.fixture
def page(context: BrowserContext, roomy: Server) -> Page:
    """The chat page of the random model."""
    return visit(context, roomy)


def _is_own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:"))
