"""The PySide6 host on a virtual screen: models, answers, conversations, settings and errors.

`UPDATE_SCREENSHOTS=1` writes its screenshots into docs/images.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from edgegen.bundle import open_bundle
from tests.tiny import write_hf

pytest.importorskip("PySide6", reason="only `make test-slow` installs it")
pytestmark = [pytest.mark.slow, pytest.mark.model]
ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "runtimes" / "hosts" / "desktop"
IMAGES = ROOT / "docs" / "images"
STORY = "Write a long story about a lighthouse, in ten chapters."


@pytest.fixture(scope="module")
def host() -> Iterator[ModuleType]:
    """The window's module, and Qt's application without a screen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        patch.syspath_prepend(str(DESKTOP))
        from chatapp import window
        from PySide6.QtWidgets import QApplication

        app = QApplication([])
        app.setApplicationName("edgegen-chat-test")
        yield window
        app.quit()


class Driver:
    """Runs Qt's loop and records the longest time without a response."""

    def __init__(self, window: Any) -> None:
        from PySide6.QtWidgets import QApplication

        self.app, self.window, self.longest = QApplication.instance(), window, 0.0

    def until(self, condition: Callable[[], bool], seconds: float = 180) -> None:
        end = time.monotonic() + seconds
        while not condition():
            started = time.monotonic()
            assert started < end, (self.window.model.text(), self.window.state.text())
            self.app.processEvents()
            self.longest = max(self.longest, time.monotonic() - started)
            time.sleep(0.005)

    def open(self, path: Path, seconds: float = 180) -> None:
        """Open a model and wait until it is loaded."""
        self.window.open_model(str(path))
        self.until(lambda: self.window.send.isEnabled() or self._has_failed(), seconds)
        assert not self._has_failed(), self.window.state.text()

    def _has_failed(self) -> bool:
        return bool(self.window.state.text().startswith("Error: "))

    def ask(self, text: str) -> None:
        """Send a message."""
        self.window.line.setPlainText(text)
        self.window.submit()

    def answer(self, text: str) -> str:
        """Send a message and return its answer."""
        self.ask(text)
        self.until(self.window.send.isEnabled)
        return str(self.window.current.messages[-1]["content"])

    def titles(self) -> list[str]:
        """Return the titles in the list of conversations."""
        return [self.window.list.item(i).text() for i in range(self.window.list.count())]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folder of the app's data and settings."""
    from PySide6.QtCore import QSettings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setDefaultFormat(form)
    QSettings.setPath(form, scope, str(tmp_path / "settings"))
    settings = QSettings()
    settings.setValue("temperature", "0")
    settings.setValue("max_tokens", "60")
    settings.sync()
    return tmp_path


@pytest.fixture
def windows(host: ModuleType, home: Path) -> Iterator[Callable[[], Driver]]:
    """Opens a window; all are closed at the end."""
    drivers: list[Driver] = []

    def another() -> Driver:
        drivers.append(Driver(host.Window()))
        drivers[-1].window.show()
        return drivers[-1]

    yield another
    for driver in drivers:
        driver.window.close()


@pytest.fixture
def driver(windows: Callable[[], Driver]) -> Driver:
    return windows()


def test_a_conversation(driver: Driver, smollm2: Path) -> None:
    """An answer streams as Markdown, with figures, while the window responds."""
    window = driver.window
    driver.open(smollm2)
    assert window.model.text().startswith("smollm2 · native, ")
    driver.ask("What is 2 plus 2?")
    assert not window.send.isEnabled()
    driver.until(lambda: "4" in window.log.toPlainText().partition("Answer")[2])
    driver.until(window.send.isEnabled)
    assert all(part in window.state.text() for part in ("tokens/s", "memory", "first after"))
    first = window.current.messages[-1]["content"]
    window.regenerate()
    driver.until(window.send.isEnabled)
    assert window.current.messages[-1]["content"] == first, "greedy, after the same history"
    assert len(window.current.messages) == 2
    assert driver.longest < 0.5, "the window was unresponsive"


def test_markdown_is_harmless(driver: Driver, tmp_path: Path) -> None:
    """Code is set apart; HTML is text; pictures and files are not loaded."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QTextDocument

    picture = tmp_path / "x.png"
    picture.write_bytes(b"a picture")
    log = driver.window.log
    log.begin("<b>not bold</b>")
    log.grow(f"**bold** <b>x</b>\n\n```python\ncode()\n```\n\n![p]({picture.as_uri()})")
    text = log.toPlainText()
    assert "<b>not bold</b>" in text
    assert "bold <b>x</b>" in text
    assert "code()" in text
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not log.document().resource(kind, QUrl(picture.as_uri()))


def test_texts_are_not_html(driver: Driver, tmp_path: Path) -> None:
    """An error's text, such as one with a name from a model's config, loads nothing."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    driver.window.open_model(str(tmp_path / '<img src="file:none.png">'))
    driver.until(lambda: driver.window.state.text().startswith("Error: "))
    labels = driver.window.findChildren(QLabel)
    assert {driver.window.state, driver.window.model} <= set(labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_stop(driver: Driver, smollm2: Path) -> None:
    """The text so far stays; before the first token the message returns to the text box."""
    window = driver.window
    driver.open(smollm2)
    driver.ask(STORY)
    driver.until(lambda: len(window.log.toPlainText().partition("Answer")[2]) > 5)
    window.stop.click()
    driver.until(window.send.isEnabled, 10)
    assert window.state.text().endswith("stopped")
    assert 0 < len(window.current.messages[-1]["content"]) < 400
    driver.ask("word " * 1500)
    window.stop.click()
    driver.until(window.send.isEnabled, 30)
    assert window.line.toPlainText().startswith("word word")
    assert len(window.current.messages) == 2


def test_history(driver: Driver, windows: Callable[[], Driver], smollm2: Path) -> None:
    """Conversations outlive the window, and can be continued, renamed and deleted."""
    window = driver.window
    driver.open(smollm2)
    driver.answer("What is the capital of France?")
    window.start_new()
    driver.answer("Hello!")
    assert driver.titles() == ["Hello!", "What is the capital of France?"]
    window.close()
    again = windows()
    assert again.titles() == driver.titles()
    again.window._open_item(again.window.list.item(1))
    assert "Paris" in again.window.log.toPlainText()
    again.open(smollm2)
    again.answer("And of Italy?")
    assert len(again.window.current.messages) == 4
    assert again.titles() == ["What is the capital of France?", "Hello!"]
    again.window.list.item(1).setText("Greeting")
    assert again.titles() == ["What is the capital of France?", "Greeting"]
    again.window.delete(again.window.current)
    assert again.titles() == ["Greeting"]
    assert again.window.log.toPlainText() == ""


def test_damaged_conversations(windows: Callable[[], Driver], home: Path) -> None:
    """The window starts with the others."""
    chats = home / "data" / "edgegen-chat-test" / "chats"
    chats.mkdir(parents=True)
    (chats / "a.json").write_text('{"title": "A", "updated": "x"}')
    (chats / "b.json").write_text('{"title": "B", "messages": [{}]}')
    (chats / "c.json").write_text('{"title": "C", "messages": [{"role": "user", "content": "?"}]}')
    (chats / "d.json").write_text('{"title": "D"}')
    driver = windows()
    assert driver.titles() == ["D"]
    driver.window._open_item(driver.window.list.item(0))
    assert driver.window.log.toPlainText() == ""


def test_no_room_for_conversations(driver: Driver, smollm2: Path, tmp_path: Path) -> None:
    """Answers go on, and the window says what was not saved."""
    from chatapp.history import History

    driver.open(smollm2)
    (tmp_path / "a file").touch()
    driver.window.history = History(tmp_path / "a file" / "chats")
    for question in ("What is the capital of France?", "And of Spain?"):
        assert driver.answer(question)
        assert driver.window.state.text().startswith("Error: the conversation cannot be saved (")
    assert len(driver.window.current.messages) == 4
    driver.window.delete(driver.window.current)
    assert driver.window.state.text().startswith("Error: the conversation cannot be deleted (")


def test_an_export(driver: Driver, home: Path, tmp_path: Path) -> None:
    """A dropped model is exported with progress, loaded, and not exported a second time."""
    window, stages = driver.window, set()
    window.settings.store.setValue("recipe", "w8a8")
    source = write_hf(tmp_path / "random-llama", "llama")
    window.export.progress.connect(lambda stage, _done, _total: stages.add(stage))
    driver.open(source, 300)
    assert {"quantizing blocks", "checking quality"} <= stages
    assert window.model.text().startswith("random-llama-w8a8 · native")
    assert not window.bar.isVisible()
    bundles = home / "data" / "edgegen-chat-test" / "bundles"
    (bundle,) = bundles.glob("*/random-llama-w8a8")
    assert open_bundle(bundle).manifest.recipe == "w8a8"
    changed = bundle.stat().st_mtime_ns
    driver.open(source)
    assert bundle.stat().st_mtime_ns == changed


def test_a_stopped_export(driver: Driver, home: Path, tmp_path: Path) -> None:
    window = driver.window
    source = write_hf(tmp_path / "random-llama", "llama")
    window.open_model(str(source))
    assert window.bar.isVisible()
    window.stop.click()
    driver.until(lambda: not window.bar.isVisible(), 20)
    assert window.state.text() == "Error: the export was stopped"
    assert not list((home / "data" / "edgegen-chat-test" / "bundles").glob("**/random-llama*"))


def test_models_with_similar_names(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is exported as its own bundle, and again when its files change."""
    window, exports, loads = driver.window, list[Path](), list[str]()

    def export(_source: Path, bundle: Path, _recipe: str) -> None:
        exports.append(bundle)
        bundle.mkdir(parents=True)
        window.bar.hide()

    monkeypatch.setattr(window.export, "start", export)
    window.load.disconnect(window.worker.load)
    window.load.connect(loads.append)
    sources = [tmp_path / name for name in ("Qwen2.5-0.5B", "Qwen2.5-0.5B-Instruct")]
    for folder in sources:
        folder.mkdir()
        (folder / "config.json").write_text("{}")
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        sources.append(tmp_path / name / "model.gguf")
        sources[-1].write_bytes(b"GGUF")
    for source in sources:
        window.open_model(str(source))
    assert len(set(exports)) == 4
    names = [bundle.name.removesuffix("-w4a8kv8") for bundle in exports]
    assert names == ["Qwen2.5-0.5B", "Qwen2.5-0.5B-Instruct", "model", "model"]
    for source in sources:
        window.open_model(str(source))
    assert loads == [str(bundle) for bundle in exports], "each opens its own bundle"
    sources[-1].write_bytes(b"another model")
    window.open_model(str(sources[-1]))
    assert len(set(exports)) == 5


def test_wrong_models(driver: Driver, smollm2: Path, tmp_path: Path) -> None:
    """The window shows the error, and then opens another model."""
    window = driver.window
    (tmp_path / "wrong.gguf").write_bytes(b"nothing")
    for path in (tmp_path / "nothing", tmp_path / "wrong.gguf"):
        window.state.clear()
        window.open_model(str(path))
        driver.until(lambda: window.state.text().startswith("Error: "))
        assert not window.send.isEnabled()
        assert window.open.isEnabled()
    window.state.clear()
    driver.open(smollm2)


def test_settings(
    driver: Driver, windows: Callable[[], Driver], host: ModuleType, smollm2: Path
) -> None:
    """They apply to the next answer and outlive the window; a wrong number is not saved."""
    window = driver.window
    form = host.SettingsDialog(window, window.settings)
    form.fields["top_p"].setText("7")
    form.accept()
    assert form.result() == 0
    form.fields["top_p"].setText("0.9")
    form.fields["max_tokens"].setText("3")
    form.system.setPlainText("You are a pirate.")
    form.theme.setCurrentText("dark")
    form.accept()
    assert form.result() == 1
    assert window.settings.options == {"temperature": 0.0, "top_p": 0.9, "max_tokens": 3}
    driver.open(smollm2)
    driver.ask("Hello!")
    driver.until(window.send.isEnabled)
    assert window.state.text().startswith("3 tokens")
    assert window.worker._session.messages[0]["content"] == "You are a pirate."
    other = windows()
    assert other.window.settings.system == [{"role": "system", "content": "You are a pirate."}]
    other.until(lambda: other.window.log.palette().base().color().lightness() < 64)


def test_closed_while_answering(driver: Driver, smollm2: Path) -> None:
    driver.open(smollm2)
    driver.ask(STORY)
    driver.until(lambda: len(driver.window.log.toPlainText().partition("Answer")[2]) > 5)
    started = time.monotonic()
    driver.window.close()
    assert time.monotonic() - started < 5


def self_test(
    home: Path, *arguments: object, program: Path = DESKTOP / "edgegen_chat.py"
) -> subprocess.CompletedProcess[str]:
    """Run the program's self-test."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    env = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, program, "--self-test", *arguments]
    words = [str(word) for word in command]
    return subprocess.run(words, env=env, check=False, capture_output=True, text=True, cwd=ROOT)


def test_the_self_test(smollm2: Path, tmp_path: Path) -> None:
    done = self_test(tmp_path, smollm2)
    assert done.returncode == 0, done.stderr
    assert "4" in done.stdout.partition("ready after")[2]


def test_the_self_test_reports_failures(tmp_path: Path) -> None:
    """Damaged models, failed exports and exceptions end it with 1, and no model with 2."""
    (tmp_path / "wrong.gguf").write_bytes(b"nothing")
    for path in (tmp_path / "none", tmp_path / "wrong.gguf"):
        done = self_test(tmp_path, path)
        assert done.returncode == 1, done.stderr
        assert "Error: " in done.stderr
        assert not done.stdout
    done = self_test(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "expected a model, got none; pass --self-test BUNDLE\n"


def test_the_self_test_ends_after_an_exception(tmp_path: Path) -> None:
    """Such as that of a module that a frozen app lacks, in the worker's thread."""
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import sys
sys.path.insert(0, {str(DESKTOP)!r})
import edgegen, edgegen_chat
def load(folder):
    raise ImportError("no such module")
edgegen.load = load
sys.exit(edgegen_chat.main(["--self-test", "bundle"]))
"""
    )
    done = self_test(tmp_path, program=program)
    assert done.returncode == 1, done.stderr
    assert "Error: ImportError: no such module" in done.stderr


def test_screenshots(driver: Driver, host: ModuleType, smollm2: Path, tmp_path: Path) -> None:
    """Light and dark, as in the documentation."""
    window, folder = driver.window, tmp_path
    if os.environ.get("UPDATE_SCREENSHOTS"):
        folder = IMAGES
    driver.open(smollm2)
    driver.answer("What is the capital of France?")
    window.start_new()
    window.settings.store.setValue("max_tokens", "200")
    driver.answer("Write a Python function that returns the larger of two numbers.")
    for theme, name in (("light", "desktop.png"), ("dark", "desktop-dark.png")):
        host.apply_theme(theme)
        window.log.show_messages(window.current.messages)
        driver.app.processEvents()
        assert window.grab().save(str(folder / name))
        assert (folder / name).stat().st_size > 10_000
