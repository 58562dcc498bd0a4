"""Check of a package: load the model in the window, ask a question, print the answer, and end."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from chatapp.window import Window


class SelfTest(QObject):
    """One question to a window."""

    def __init__(self, window: Window, started: float) -> None:
        """Connect to the window; `started` is the program's start by time.perf_counter()."""
        super().__init__(window)
        self._window, self._started = window, started
        window.settings.overrides = {"temperature": 0.0, "max_tokens": 64}
        window.worker.loaded.connect(self._ask)
        window.worker.answered.connect(self._end)
        window.worker.failed.connect(self._end)

    @Slot()
    def _ask(self) -> None:
        seconds = time.perf_counter() - self._started
        print(f"{self._window.model.text()} · ready after {seconds:.2f} s", flush=True)
        self._window.line.setPlainText("What is 2 plus 2?")
        self._window.submit()

    @Slot(str)
    def _end(self, text: str) -> None:
        print(text, flush=True)
        self._window.history.delete(self._window.current)
        self._window.close()
        QApplication.quit()
