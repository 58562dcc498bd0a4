"""The text box: Enter sends, Shift+Enter starts a line, and it grows with its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

MAX_LINES = 8


class Composer(QPlainTextEdit):
    """The message in progress."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Message (Enter to send, Shift+Enter for a new line)")
        self.setTabChangesFocus(True)
        self.setAccessibleName("Message")
        self.setAcceptDrops(False)  # a dropped file is a model, for the window
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Submit on Enter without Shift."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = min(max(1, int(self.document().size().height())), MAX_LINES)
        height = lines * self.fontMetrics().lineSpacing()
        self.setFixedHeight(height + int(2 * self.document().documentMargin()) + 4)
