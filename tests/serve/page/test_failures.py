"""The chat page when something fails: plain words, and nothing is lost."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.serve.page.steps import answer_with, answers, ask, press, send_with, visit, wait
from tests.serve.servers import Server


@pytest.mark.slow
def test_the_server_goes_away_and_returns(context: BrowserContext, tiny: Path) -> None:
    page = context.new_page()
    with Server(tiny, "--engine", "reference") as server:
        port = server.url.rpartition(":")[2]
        page.goto(server.url)
        expect(page.locator("#model-name")).to_have_text("tiny")
    ask(page, "Hello?")
    expect(page.locator(".notice.error")).to_contain_text("The server does not answer.")
    expect(page.locator("#banner")).to_contain_text("The server does not answer.")
    expect(page.locator(".user .body")).to_have_text("Hello?")
    with Server(tiny, "--engine", "reference", "--port", port):
        expect(page.locator("#banner")).to_have_text("The server answers again.")
        answer_with(page, "Here.")
        press(page, "retry")
        wait(page)
        expect(answers(page)).to_have_text(["Here."])
        expect(page.locator(".notice:visible")).to_have_count(0)


@pytest.mark.slow
def test_the_server_dies_during_an_answer(context: BrowserContext, patient: Path) -> None:
    with Server(patient, "--engine", "reference") as server:
        page = visit(context, server)
        send_with(page, ignore_eos=True)
        ask(page, "Long")
        expect(answers(page)).not_to_be_empty()
        server.stop(signal.SIGKILL)
    expect(page.locator(".notice.error")).to_contain_text("The text so far is kept.")
    expect(answers(page)).not_to_be_empty()
    expect(page.locator(".assistant [data-action=resume]")).to_be_visible()


def test_the_context_is_full(context: BrowserContext, server: Server) -> None:
    """A message that does not fit, and an answer that fills the context."""
    page = visit(context, server)
    ask(page, "word " * 600)
    error = page.locator(".notice.error")
    expect(error).to_contain_text("no longer fits in the model's context")
    send_with(page, ignore_eos=True)
    ask(page, "A shorter one")
    expect(page.locator(".assistant .notice")).to_contain_text("The context of 512 tokens is full")
    expect(error).to_have_count(0)
    expect(page.locator(".assistant [data-action=resume]")).to_be_hidden()
    expect(page.locator(".user .number")).to_have_text("2 of 2")  # the long message is kept


def test_the_key(context: BrowserContext, locked: Server) -> None:
    """The page asks for the key, also after a wrong one, and repeats the request."""
    page = context.new_page()
    answer_with(page, "Open.")
    page.goto(locked.url)
    dialog = page.locator("#ask")
    expect(dialog).to_contain_text("answers only with a key")
    page.press("#ask input", "Escape")
    ask(page, "Hello")
    expect(dialog).to_contain_text("answers only with a key")
    page.fill("#ask input", "wrong")
    page.press("#ask input", "Enter")
    expect(dialog).to_contain_text("did not accept the key")
    page.fill("#ask input", "secret")
    page.press("#ask input", "Enter")
    wait(page)
    expect(answers(page)).to_have_text(["Open."])
    expect(page.locator("#model-name")).to_have_text("tiny")
    page.reload()
    expect(page.locator("#model-name")).to_have_text("tiny")
    expect(dialog).to_be_hidden()
