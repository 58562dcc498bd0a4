"""The chat page by keyboard, by screen reader, in narrow windows, and while one reads up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.serve.page.steps import answer_with, ask, press, send_with, wait, wait_until
from tests.serve.page.test_markdown import RICH
from tests.serve.servers import Server
from vendor_page import ROOT, Package, fetch

AXE = Package(
    "axe-core",
    "4.14.1",
    "e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745",
    {"axe.min.js": "axe.min.js"},
)
NARROW = {"width": 380, "height": 700}


def axe() -> str:
    """Return the source of axe-core, which is fetched once."""
    folder = ROOT / ".cache" / "npm" / f"{AXE.name}-{AXE.version}"
    path = folder / "axe.min.js"
    if not path.exists():
        fetch(AXE, folder)
    return path.read_text("utf-8")


def findings(page: Page, where: str, without: Sequence[str] = ()) -> list[str]:
    """Return axe-core's findings on the page as it is, in both schemes, without some rules."""
    runs = {
        "light": {"rules": {rule: {"enabled": False} for rule in without}},
        "dark": {"runOnly": ["color-contrast"]},
    }
    found: list[str] = []
    for scheme, options in runs.items():
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        result = page.evaluate("options => axe.run(options)", options)
        elements = [(v["id"], node["html"]) for v in result["violations"] for node in v["nodes"]]
        found += [f"{where}, {scheme}: {rule}: {html}" for rule, html in elements]
    return found


def test_axe_has_no_finding(page: Page) -> None:
    """With all kinds of messages, in both dialogs, wide and narrow, with and without the drawer."""
    answer_with(page, RICH)
    ask(page, "Show all")
    wait(page)
    press(page, "again")
    wait(page)
    ask(page, "word " * 4000)
    expect(page.locator(".error")).to_be_visible()
    page.evaluate(axe())
    found = findings(page, "page")
    page.click("#open-settings")
    found += findings(page, "settings")
    page.keyboard.press("Escape")
    page.click(".rename")
    found += findings(page, "question")
    page.keyboard.press("Escape")
    press(page, "edit")
    found += findings(page, "editor")
    page.set_viewport_size(NARROW)
    found += findings(page, "narrow")
    page.click("#open-sidebar")
    behind = ("landmark-one-main", "page-has-heading-one")  # the page is inert meanwhile
    found += findings(page, "drawer", without=behind)
    assert found == []


def test_narrow(page: Page) -> None:
    """Nothing is wider than a window of 380 pixels, and the drawer holds the list."""
    page.set_viewport_size(NARROW)
    answer_with(page, RICH + "x" * 90)
    ask(page, "Show all " + "y" * 90)
    wait(page)
    for selector in ("html", "#log"):
        width = page.locator(selector).evaluate("e => e.scrollWidth - e.clientWidth")
        assert width == 0, selector
    expect(page.locator("#new")).not_to_be_in_viewport()
    page.click("#open-sidebar")
    expect(page.locator("#new")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#open-sidebar")).to_be_focused()
    page.click("#open-sidebar")
    page.click("#new")
    expect(page.locator("#new")).not_to_be_in_viewport()
    expect(page.locator(".message")).to_have_count(0)


def test_keyboard(page: Page) -> None:
    """The order of focus, the text box's keys, and the end of an answer in the live region."""
    order = []
    expect(page.locator("#text")).to_be_focused()
    page.evaluate("document.activeElement.blur()")
    for _ in range(6):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert order == ["", "skip", "new", "open-settings", "log", "text"]  # first the browser's bar
    page.focus(".skip")
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_be_focused()
    height = page.locator("#text").bounding_box()["height"]  # type: ignore[index]
    page.keyboard.type("One")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("Two")
    expect(page.locator("#text")).to_have_value("One\nTwo")
    assert page.locator("#text").bounding_box()["height"] > height  # type: ignore[index]
    bodies = answer_with(page, "An answer.")
    page.keyboard.press("Enter")
    wait(page)
    assert bodies[0]["messages"][0]["content"] == "One\nTwo"
    expect(page.locator("#announcer")).to_have_text("An answer.")
    expect(page.locator("#text")).to_be_focused()
    assert page.locator("#text").bounding_box()["height"] == height  # type: ignore[index]
    page.keyboard.press("ArrowUp")
    expect(page.locator(".editor textarea")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".editor")).to_have_count(0)
    expect(page.locator(".user [data-action=edit]")).to_be_focused()
    page.fill("#text", "More")
    copy = page.locator(".user [data-action=copy]").first
    copy.focus()
    page.evaluate("() => document.getElementById('composer').requestSubmit()")
    expect(page.locator(".assistant .statistics")).to_contain_text(["memory", "memory"])
    expect(copy).to_be_focused()  # new messages do not take it away


@pytest.mark.slow
def test_scrolling(page: Page) -> None:
    """A growing answer stays in view, but not while the reader looks at an earlier part."""
    send_with(page, ignore_eos=True, max_tokens=3000)
    ask(page, "Long\n" * 40)
    log = page.locator("#log")
    gap = "e => e.scrollHeight - e.clientHeight - e.scrollTop"
    wait_until(page, "() => document.querySelector('.assistant .body')?.offsetHeight > 200")
    assert log.evaluate(gap) < 50
    log.evaluate(
        "e => new Promise(done => { e.addEventListener('scroll', done); e.scrollTop = 100 })"
    )
    height = log.evaluate("e => e.scrollHeight")
    wait_until(page, "h => document.querySelector('#log').scrollHeight > h + 100", height)
    assert log.evaluate("e => e.scrollTop") == 100
    page.click("#latest")
    assert log.evaluate(gap) < 50
    expect(page.locator("#latest")).to_be_hidden()
    page.click("#stop")


@pytest.mark.slow
def test_the_model_picker(
    context: BrowserContext, tiny: Path, patient: Path, tmp_path: Path
) -> None:
    """With several models, the chosen one answers, and its choice survives a reload."""
    for name, bundle in (("alpha", tiny), ("beta", patient)):
        (tmp_path / name).symlink_to(bundle)
    with Server(tmp_path, "--engine", "reference") as server:
        page = context.new_page()
        bodies = answer_with(page, "Yes.")
        page.goto(server.url)
        expect(page.locator("#model option")).to_have_text(
            ["alpha (not loaded)", "beta (not loaded)"]
        )
        page.select_option("#model", "beta")
        ask(page, "Which?")
        wait(page)
        assert bodies[0]["model"] == "beta"
        expect(page.locator("#model option")).to_have_text(["alpha (not loaded)", "beta"])
        expect(page.get_by_role("article", name="Answer of beta")).to_be_visible()
        page.reload()
        expect(page.locator("#model")).to_have_value("beta")
