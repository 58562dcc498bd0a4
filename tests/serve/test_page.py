"""The chat page in headless Chromium with SmolLM2; writes the screenshot of docs/."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.servers import Server

playwright = pytest.importorskip("playwright.sync_api", reason="only `make test-slow` installs it")
pytestmark = [pytest.mark.slow, pytest.mark.model]
SCREENSHOT = Path(__file__).parents[2] / "docs" / "images" / "chat-page.png"


@pytest.fixture(scope="module")
def server(smollm2: Path) -> Iterator[Server]:
    with Server(smollm2, "--draft", "lookup") as running:
        yield running


@pytest.fixture
def page(server: Server) -> Iterator[object]:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    assert chromium, "install chromium (Debian: apt-get install chromium)"
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 640})
        outside: list[str] = []
        page.on(
            "request",
            lambda r: outside.append(r.url) if not r.url.startswith("http://127.0.0.1:") else None,
        )
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(server.url)
        yield page
        browser.close()
        assert [url for url in outside if not url.startswith("data:")] == [], "it works offline"
        assert errors == []


def ask(page: object, text: str) -> None:
    page.fill("#text", text)  # type: ignore[attr-defined]
    page.press("#text", "Enter")  # type: ignore[attr-defined]


def test_a_conversation(page: object) -> None:
    """An answer streams, its speed is shown, and it can be regenerated and cleared."""
    expect = playwright.expect
    expect(page.locator("#model")).to_have_text("smollm2")
    ask(page, "What is the capital of France?")
    expect(page.locator(".assistant")).not_to_be_empty(timeout=60_000)
    expect(page.locator("#again")).to_be_enabled(timeout=60_000)
    status = page.locator("#status")
    expect(status).to_contain_text("tokens/s", timeout=20_000)
    expect(status).to_contain_text("drafted tokens accepted")
    expect(status).to_contain_text("memory")
    ask(page, "Thank you!")
    expect(page.locator(".assistant")).to_have_count(2)
    expect(page.locator("#again")).to_be_enabled(timeout=60_000)
    SCREENSHOT.parent.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOT)
    page.click("#again")
    expect(page.locator("#stop")).to_be_visible()
    expect(page.locator("#again")).to_be_enabled(timeout=60_000)
    expect(page.locator(".assistant")).to_have_count(2)
    page.click("#clear")
    expect(page.locator(".message")).to_have_count(0)


def test_stop(page: object, server: Server) -> None:
    """The button also ends the generation in the server, and the text so far stays."""
    expect = playwright.expect
    ask(page, "Write a long story about a lighthouse, in ten chapters.")
    expect(page.locator(".assistant")).not_to_be_empty(timeout=60_000)
    page.click("#stop")
    server.wait_for("requests_processing", 0)
    expect(page.locator("#again")).to_be_enabled()
    expect(page.locator("#status")).to_contain_text("stopped")


def test_text_is_never_markup(page: object) -> None:
    expect = playwright.expect
    ask(page, "<img src=x onerror=document.title='broken'>")
    expect(page.locator(".user")).to_contain_text("<img src=x")
    expect(page.locator("#again")).to_be_enabled(timeout=60_000)
    assert page.locator("main img").count() == 0
    assert page.title() == "smollm2"


def test_the_server_goes_away(page: object, smollm2: Path) -> None:
    """The conversation shows the error, and the message can be sent again."""
    expect = playwright.expect
    with Server(smollm2) as other:
        page.goto(other.url)
        expect(page.locator("#model")).to_have_text("smollm2")
    ask(page, "Hello?")
    expect(page.locator(".error")).to_be_visible(timeout=20_000)
    expect(page.locator("#send")).to_be_visible()
