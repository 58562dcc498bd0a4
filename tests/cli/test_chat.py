"""`edgegen chat` through pipes and on a terminal."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import edgegen
from edgegen.cli.chat import HELP
from edgegen.cli.main import run
from tests.errors import check_text
from tests.tiny_bundle import tiny_bundle

ROOT = Path(__file__).parents[2]
Chat = Callable[..., tuple[int, str, str]]
GREEDY = ("--temp", "0", "-n", "8")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


def answers(bundle: Path, texts: list[str], **options: object) -> list[str]:
    """Return the answers of a session."""
    with edgegen.load(bundle) as model, model.session(temperature=0, max_tokens=8) as session:
        return ["".join(session.send(text)) for text in texts]


@pytest.fixture
def chat(bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Chat:
    """Run the verb with lines on stdin; return exit code, stdout and stderr."""

    def talk(*lines: str, args: tuple[str, ...] = GREEDY) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code = run(["chat", str(bundle), *args])
        return code, *capsys.readouterr()

    return talk


def test_lines_are_answered_one_after_another(bundle: Path, chat: Chat) -> None:
    first, second = answers(bundle, ["the capital", "the quick"])
    assert chat("the capital", "", "the quick") == (0, f"{first}\n{second}\n", "")


def test_commands(bundle: Path, chat: Chat) -> None:
    (answer,) = answers(bundle, ["the capital"])
    lines = ("/help", "/stats", "the capital", "/regen", "/reset", "the capital", "/stats", "/exit")
    code, out, err = chat(*lines, "never read")
    assert (code, out) == (0, f"{answer}\n" * 3)
    assert err.startswith(f"{HELP}\nno answer yet\n")
    assert "context 512 (KV 0.3 MB)\n" in err


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("/quit", ["/quit", "/help"]),
        ("/regen", ["message"]),
        ("the capital " * 60, [140, 100]),
    ],
)
def test_errors_end_a_script(chat: Chat, line: str, values: list[object]) -> None:
    code, out, err = chat(line, "never read", args=(*GREEDY, "-c", "100"))
    assert (code, out) == (2, "")
    check_text(err, "Error: ", *values)


@pytest.mark.skipif(
    sys.platform == "win32", reason="a console's Ctrl-C cannot be sent to one child"
)
def test_an_interrupted_answer_does_not_end_the_chat(bundle: Path) -> None:
    options = ["--temp", "0", "-n", "400", "--engine", "reference", "--stop", "never"]
    command = [sys.executable, "-m", "edgegen", "chat", str(bundle), *options]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, encoding="utf-8", **pipes) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("the capital\n")
        process.stdin.flush()
        first = process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate("/reset\n/stats\n", timeout=50)
    assert process.returncode == 0, err
    assert err.startswith("(stopped)\n")
    assert first
    assert out.endswith("\n")
    assert " tokens · " in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals in Python")
def test_on_a_terminal(bundle: Path) -> None:
    """A prompt, errors that do not end the chat, and the end of input (Ctrl-D)."""
    master, slave = os.openpty()
    command = [sys.executable, "-m", "edgegen", "chat", str(bundle), *GREEDY, "-c", "100"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    screen = ""

    def wait_for(text: str) -> None:
        nonlocal screen
        while text not in screen:
            screen += os.read(master, 4096).decode("utf-8", "replace")
        screen = screen.split(text, 1)[1]

    wait_for("/help lists the commands")
    wait_for("> ")
    os.write(master, b"/quit\n")
    wait_for("Error: unknown command /quit; /help lists the commands")
    wait_for("> ")
    os.write(master, b"the capital " * 60 + b"\n")
    wait_for("/reset starts a new conversation")
    wait_for("> ")
    os.write(master, b"the capital\n")
    wait_for(answers(bundle, ["the capital"])[0].replace("\n", "\r\n"))
    wait_for("> ")
    os.write(master, b"\x04")
    assert process.wait(timeout=20) == 0
    os.close(master)
