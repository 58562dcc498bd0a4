"""Check of a package: load the model in the window, ask a question, print the answer, and end."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from chatapp.window import Window


class SelfTest(QObject):
    """One question to a window. The program ends with 0 after an answer, with 1 after an error."""

    _raised = Signal(str)

    def __init__(self, window: Window, started: float) -> None:
        """Connect to the window; `started` is the program's start by time.perf_counter()."""
        super().__init__(window)
        self._window, self._started = window, started
        window.settings.overrides = {"temperature": 0.0, "max_tokens": 64}
        window.worker.loaded.connect(self._ask)
        window.worker.answered.connect(self._answered)
        for failed in (window.worker.failed, window.export.failed, self._raised):
            failed.connect(self._fail)
        QApplication.setQuitOnLastWindowClosed(False)  # it would end the program with 0
        sys.excepthook = self._report  # Qt goes on after an exception in a slot

    @Slot()
    def _ask(self) -> None:
        seconds = time.perf_counter() - self._started
        print(f"{self._window.model.text()} · ready after {seconds:.2f} s", flush=True)
        self._window.line.setPlainText("What is 2 plus 2?")
        self._window.submit()

    @Slot(str)
    def _answered(self, text: str) -> None:
        if not text:
            self._fail("expected an answer, got none")
            return
        print(text, flush=True)
        self._end(0)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        print(f"Error: {reason}", file=sys.stderr, flush=True)
        self._end(1)

    def _report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Print an exception of any thread, and end."""
        sys.__excepthook__(kind, error, trace)
        self._raised.emit(f"{kind.__name__}: {error}")

    def _end(self, code: int) -> None:
        sys.excepthook = sys.__excepthook__
        QApplication.exit(code)
        self._window.history.delete(self._window.current)
        self._window.close()
