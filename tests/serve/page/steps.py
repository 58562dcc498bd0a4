"""Steps that the tests of the chat page share."""

from __future__ import annotations

import json
import re
import time
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.serve.servers import Server


def visit(context: BrowserContext, server: Server) -> Page:
    """Open the page and wait until it has loaded the history and the models."""
    page = context.new_page()
    page.goto(server.url)
    wait_until_ready(page)
    return page


def reload(page: Page) -> None:
    """Reload the page and wait as `visit` does."""
    page.reload()
    wait_until_ready(page)


def wait_until_ready(page: Page) -> None:
    """Wait until the page knows the models, which it loads last."""
    expect(page.locator("#model")).not_to_have_value("")


def send_with(page: Page, **fields: Any) -> list[dict[str, Any]]:
    """Add fields to the page's requests, and return the list of the page's own bodies."""
    bodies: list[dict[str, Any]] = []

    def handle(route: Route) -> None:
        bodies.append(json.loads(route.request.post_data or ""))
        route.continue_(post_data=json.dumps(bodies[-1] | fields))

    page.unroute("**/v1/chat/completions")
    page.route("**/v1/chat/completions", handle)
    return bodies


def answer_with(page: Page, text: str) -> list[dict[str, Any]]:
    """Let a grammar force the random model's answers to be `text`; return the page's bodies."""
    return send_with(page, regex=re.escape(text))


def ask(page: Page, text: str) -> None:
    """Send a message."""
    page.fill("#text", text)
    page.press("#text", "Enter")


def wait(page: Page) -> None:
    """Wait for the end of the answer and its figures."""
    expect(page.locator("#send")).to_be_visible()
    expect(page.locator(".assistant .statistics").last).to_contain_text("memory")


def answers(page: Page) -> Locator:
    """The answers that are shown."""
    return page.locator(".assistant .body")


def press(page: Page, action: str) -> None:
    """Press the first visible button of messages with this action."""
    page.locator(f"[data-action={action}]:visible").first.click()


def wait_for_metric(page: Page, server: Server, name: str, value: float) -> None:
    """Wait until a metric has this value, while the page's requests go on."""
    until = time.monotonic() + 20
    while server.metrics()[name] != value:
        assert time.monotonic() < until, name
        page.wait_for_timeout(20)


def wait_until(page: Page, condition: str, argument: Any = None) -> None:
    """Wait until a function of the page returns true. Playwright's own needs the policy's leave."""
    until = time.monotonic() + 20
    while not page.evaluate(condition, argument):
        assert time.monotonic() < until, condition
        page.wait_for_timeout(20)
