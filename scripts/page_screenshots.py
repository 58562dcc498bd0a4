"""Take the chat page's screenshots for the documentation.

`python scripts/page_screenshots.py http://127.0.0.1:8080 [FOLDER]` asks a running `edgegen serve`
and writes chat-page.png, chat-page-dark.png and chat-page-narrow.png, by default into docs/images.
It needs Playwright and Chromium.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page, expect, sync_playwright

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "images"
QUESTIONS: Final = (
    "What is the capital of France?",
    "Write a Python function that returns the larger of two numbers.",
)
SETTINGS: Final = '{"temperature": 0, "max_tokens": 200}'
MINUTE: Final = 60_000


def take(browser: Browser, url: str, folder: Path) -> None:
    """Hold a conversation and take the three screenshots."""
    page = browser.new_page(viewport={"width": 1000, "height": 680}, device_scale_factor=1.5)
    page.goto(url)
    page.evaluate("settings => localStorage.setItem('settings', settings)", SETTINGS)
    page.reload()
    for question in QUESTIONS:
        page.click("#new")
        _ask(page, question)
    page.mouse.move(500, 400)
    page.screenshot(path=folder / "chat-page.png")
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=folder / "chat-page-dark.png")
    page.set_viewport_size({"width": 380, "height": 680})
    page.wait_for_timeout(500)
    page.screenshot(path=folder / "chat-page-narrow.png")


def _ask(page: Page, question: str) -> None:
    page.fill("#text", question)
    page.press("#text", "Enter")
    figures = page.locator(".assistant .statistics").last
    expect(figures).to_contain_text("memory", timeout=2 * MINUTE)


def main(argv: list[str]) -> None:
    """Take the screenshots of the server at argv[0]."""
    if len(argv) not in (1, 2):
        sys.exit(__doc__)
    path = shutil.which("google-chrome") or shutil.which("chromium")
    if path is None:
        sys.exit("expected Chromium, got none; on Debian run: apt install chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=["--no-sandbox"])
        take(browser, argv[0], Path(argv[1]) if argv[1:] else FOLDER)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
