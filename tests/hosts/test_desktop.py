"""The PySide6 host on a virtual screen: streaming, stopping, a responsive window, and errors."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("PySide6", reason="only `make test-slow` installs it")
pytestmark = [pytest.mark.slow, pytest.mark.model]
ROOT = Path(__file__).parents[2]
SCREENSHOT = ROOT / "docs" / "images" / "desktop.png"


@pytest.fixture(scope="module")
def host() -> ModuleType:
    """The program, as a module."""
    path = ROOT / "runtimes" / "hosts" / "desktop" / "edgegen_chat.py"
    spec = importlib.util.spec_from_file_location("edgegen_chat", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["edgegen_chat"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def app(host: ModuleType) -> object:
    """Qt's event loop, without a screen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        yield host.QApplication([])


class Driver:
    """Runs Qt's loop and records the longest time without a response."""

    def __init__(self, app: object, window: object) -> None:
        self.app, self.window, self.longest = app, window, 0.0

    def until(self, condition: Callable[[], bool], seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not condition():
            started = time.monotonic()
            assert started < end, self.window.state.text()
            self.app.processEvents()
            self.longest = max(self.longest, time.monotonic() - started)
            time.sleep(0.005)


@pytest.fixture
def driver(app: object, host: ModuleType) -> Iterator[Driver]:
    window = host.Window(temperature=0, max_tokens=60)
    window.show()
    yield Driver(app, window)
    window.close()


def ask(driver: Driver, text: str) -> None:
    driver.window.line.setText(text)
    driver.window.submit()


def test_a_conversation(driver: Driver, smollm2: Path) -> None:
    window = driver.window
    window.open_bundle(str(smollm2))
    driver.until(window.send.isEnabled)
    assert window.state.text().startswith(("smollm2 on native", "smollm2 on onnxruntime"))
    ask(driver, "What is 2 plus 2?")
    assert not window.send.isEnabled()
    driver.until(lambda: "4" in window.log.toPlainText())
    driver.until(window.send.isEnabled)
    assert "tokens/s" in window.state.text()
    ask(driver, "Thank you!")
    driver.until(window.send.isEnabled)
    SCREENSHOT.parent.mkdir(exist_ok=True)
    assert window.grab().save(str(SCREENSHOT))
    assert driver.longest < 0.5, "the window was unresponsive"


def test_stop(driver: Driver, smollm2: Path) -> None:
    window = driver.window
    window.open_bundle(str(smollm2))
    driver.until(window.send.isEnabled)
    ask(driver, "Write a long story about a lighthouse, in ten chapters.")
    before = len(window.log.toPlainText())
    driver.until(lambda: len(window.log.toPlainText()) > before + 3)
    window.stop.click()
    driver.until(window.send.isEnabled, 10)
    assert window.state.text().endswith("stopped")
    ask(driver, "What is 2 plus 2?")
    driver.until(window.send.isEnabled)


def test_a_missing_model(driver: Driver, smollm2: Path, tmp_path: Path) -> None:
    """The window shows the error, and then opens another model."""
    window = driver.window
    window.open_bundle(str(tmp_path / "nothing"))
    driver.until(lambda: window.state.text().startswith("Error: "))
    assert not window.send.isEnabled()
    assert window.open.isEnabled()
    window.open_bundle(str(smollm2))
    driver.until(window.send.isEnabled)


def test_closed_while_answering(driver: Driver, smollm2: Path) -> None:
    window = driver.window
    window.open_bundle(str(smollm2))
    driver.until(window.send.isEnabled)
    ask(driver, "Write a long story about a lighthouse, in ten chapters.")
    before = len(window.log.toPlainText())
    driver.until(lambda: len(window.log.toPlainText()) > before)
    started = time.monotonic()
    window.close()
    assert time.monotonic() - started < 5
