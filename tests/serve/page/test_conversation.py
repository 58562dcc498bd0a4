"""Conversations on the chat page, in Chromium with a real server and a random model."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.serve.page.steps import (
    answer_with,
    answers,
    ask,
    press,
    reload,
    send_with,
    visit,
    wait,
    wait_for_metric,
    wait_until,
    wait_until_ready,
)
from tests.serve.servers import Server, user


def test_versions(page: Page) -> None:
    """Regenerated answers and edited messages keep the earlier versions."""
    answer_with(page, "First.")
    ask(page, "Hello")
    wait(page)
    expect(answers(page)).to_have_text(["First."])
    expect(page.locator(".statistics").last).to_contain_text("tokens/s")
    bodies = answer_with(page, "Second.")
    press(page, "again")
    wait(page)
    expect(answers(page)).to_have_text(["Second."])
    assert bodies[0]["messages"] == user("Hello")
    page.click(".assistant [data-action=previous]")
    expect(answers(page)).to_have_text(["First."])
    expect(page.locator(".assistant .number")).to_have_text("1 of 2")
    page.press("#text", "ArrowUp")
    bodies = answer_with(page, "Third.")
    page.fill(".editor textarea", "Bye")
    page.press(".editor textarea", "Enter")
    wait(page)
    expect(answers(page)).to_have_text(["Third."])
    expect(page.locator(".user .body")).to_have_text(["Bye"])
    assert bodies[0]["messages"] == user("Bye")
    page.click(".user [data-action=previous]")
    expect(page.locator(".user .body")).to_have_text(["Hello"])
    expect(answers(page)).to_have_text(["First."])


def test_history(page: Page, roomy: Server, context: BrowserContext) -> None:
    """Conversations survive a reload, show in other tabs, and can be renamed and deleted."""
    answer_with(page, "An answer.")
    for text in ("One", "Two"):
        page.click("#new")
        ask(page, text)
        wait(page)
    titles = page.locator("#conversations .open")
    expect(titles).to_have_text(["Two", "One"])
    page.reload()
    expect(titles).to_have_text(["Two", "One"])
    expect(page.locator(".user .body")).to_have_text(["Two"])
    expect(page.locator(".assistant .statistics")).to_contain_text("tokens/s")
    other = visit(context, roomy)
    other.click("text=One")
    expect(answers(other)).to_have_text(["An answer."])
    page.bring_to_front()  # the others' frames are slow
    page.hover("#conversations li >> nth=1")
    page.click("[aria-label='Rename “One”']")
    page.fill("#ask input", "Renamed")
    page.press("#ask input", "Enter")
    expect(titles).to_have_text(["Two", "Renamed"])
    expect(other.locator("#title")).to_have_text("Renamed")
    page.click("[aria-label='Delete “Two”']")
    page.click("#ask >> text=Cancel")
    expect(titles).to_have_count(2)
    page.click("[aria-label='Delete “Two”']")
    page.click("#ask >> text=Delete >> nth=-1")
    expect(titles).to_have_text(["Renamed"])
    expect(page.locator(".message")).to_have_count(0)
    page.reload()
    expect(titles).to_have_text(["Renamed"])


SLOW_HISTORY = """
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...names) {
    const slow = {};
    window.load = () => {
        const opening = open.apply(this, names);
        const pass = (event) => { slow.result = opening.result; slow[event](); };
        opening.onupgradeneeded = () => pass("onupgradeneeded");
        opening.onsuccess = () => pass("onsuccess");
    };
    return slow;
};
"""


def test_a_message_before_the_history_is_loaded(context: BrowserContext, roomy: Server) -> None:
    page = context.new_page()
    page.add_init_script(SLOW_HISTORY)
    page.goto(roomy.url)
    answer_with(page, "Early.")
    ask(page, "Quick")
    expect(page.locator(".user .body")).to_have_text(["Quick"])
    page.evaluate("window.load()")
    wait_until_ready(page)
    expect(answers(page)).to_have_text(["Early."])
    expect(page.locator("#conversations .open")).to_have_text(["Quick"])


def test_settings(page: Page) -> None:
    """Settings are sent with each request and apply to new conversations after a reload."""
    bodies = answer_with(page, "Yes.")
    ask(page, "Before")
    wait(page)
    settings = {"temperature": 0.5, "top_p": 0.9, "top_k": 40, "min_p": 0.05}
    settings |= {"repeat_penalty": 1.1, "max_tokens": 9, "seed": 7}
    page.click("#open-settings")
    expect(page.locator("#settings >> text=Save")).to_be_in_viewport()  # also in a low window
    page.fill("[name=system]", "Be brief.")
    for name, value in settings.items():
        page.fill(f"[name={name}]", str(value))
    page.select_option("[name=theme]", "dark")
    page.click("#settings >> text=Save")
    expect(page.locator("html")).to_have_css("color-scheme", "dark")
    reload(page)
    page.click("#new")
    ask(page, "After")
    wait(page)
    before, after = bodies
    assert before.keys() == {"model", "messages", "stream", "stream_options"}
    assert {name: after[name] for name in settings} == settings
    assert after["messages"] == [{"role": "system", "content": "Be brief."}, *user("After")]
    page.click("#open-settings")
    page.fill("[name=top_p]", "2")
    page.click("#settings >> text=Save")
    expect(page.locator("#settings")).to_be_visible()  # the browser names the range
    page.press("[name=top_p]", "Escape")
    page.click("#open-settings")
    expect(page.locator("[name=top_p]")).to_have_value("0.9")


def test_stop(context: BrowserContext, roomy: Server) -> None:
    """Stopping keeps the text: before the first token the question, then the answer so far."""
    first, second = visit(context, roomy), visit(context, roomy)
    for page in (first, second):
        send_with(page, regex="(more and ){400,}")
    ask(first, "Long")
    expect(answers(first)).not_to_be_empty()
    second.bring_to_front()
    ask(second, "Waiting")  # the only place is taken
    wait_for_metric(second, roomy, "requests_deferred", 1)
    expect(second.locator(".waiting")).to_be_visible()
    second.keyboard.press("Escape")
    wait_for_metric(second, roomy, "requests_deferred", 0)
    expect(second.locator(".notice")).to_have_text("Stopped before the answer began.")
    expect(second.locator(".user .body")).to_have_text("Waiting")
    first.bring_to_front()
    first.click("#stop")
    wait_for_metric(first, roomy, "requests_processing", 0)
    expect(first.locator(".assistant .notice")).to_have_text("Stopped.")
    text = answers(first).inner_text()
    assert text
    answer_with(first, " And more.")
    press(first, "resume")
    wait(first)
    expect(answers(first)).to_contain_text("And more.")
    assert answers(first).inner_text().startswith(text[:20])
    second.bring_to_front()
    second.reload()
    bodies = answer_with(second, "Now.")
    press(second, "retry")
    wait(second)
    expect(answers(second)).to_have_text(["Now."])
    assert bodies[0]["messages"] == user("Waiting")


@pytest.mark.slow
def test_a_reload_keeps_a_running_answer(context: BrowserContext, roomy: Server) -> None:
    page = visit(context, roomy)
    send_with(page, ignore_eos=True)
    ask(page, "Long")
    expect(answers(page)).not_to_be_empty()
    page.fill("#text", "A draft")
    page.wait_for_timeout(1200)  # answers are saved every second
    page.reload()
    expect(page.locator(".assistant .notice")).to_have_text("Interrupted.")
    expect(answers(page)).not_to_be_empty()
    expect(page.locator("#text")).to_have_value("A draft")
    wait_for_metric(page, roomy, "requests_processing", 0)


@pytest.mark.slow
def test_an_answer_continues_behind_another_conversation(page: Page) -> None:
    answer_with(page, "one two three " * 20)
    ask(page, "Counting")
    page.click("#new")
    ask(page, "Another")
    wait(page)
    expect(page.locator("#conversations .busy")).to_have_count(0)
    page.click("#conversations >> text=Counting")
    expect(answers(page)).to_contain_text("three")


@pytest.mark.slow
def test_reasoning(context: BrowserContext, thinker: Server) -> None:
    """Reasoning is folded, and not a part of the answer."""
    page = visit(context, thinker)
    bodies = send_with(page, max_tokens=30, ignore_eos=True)
    ask(page, "Why?")
    expect(page.locator("summary:visible")).to_have_text("Reasoning")
    expect(page.locator(".assistant .thoughts")).to_be_hidden()
    page.click("summary:visible")
    expect(page.locator(".assistant .thoughts")).not_to_be_empty()
    expect(answers(page)).to_be_empty()
    expect(page.locator(".notice").last).to_have_text("The answer has reached the limit of tokens.")
    assert len(bodies) == 1


def test_copy(page: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    code = "```python\nprint('<b>')\n```"
    answer_with(page, f"See:\n\n{code}")
    ask(page, "Code, please")
    wait(page)
    press(page, "copy-code")
    has_copied = "async text => await navigator.clipboard.readText() === text"
    wait_until(page, has_copied, "print('<b>')")
    page.click(".assistant [data-action=copy]")
    expect(page.locator(".assistant [data-action=copy]")).to_have_attribute("aria-label", "Copied")
    wait_until(page, has_copied, f"See:\n\n{code}")
    page.evaluate("delete Navigator.prototype.clipboard")  # as on a page without https
    page.click(".user [data-action=copy]")
    page.fill("#text", "")
    page.press("#text", "Control+v")
    expect(page.locator("#text")).to_have_value("Code, please")
