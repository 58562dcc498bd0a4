"""A desktop chat with edgegen and PySide6: it streams, can be stopped, and never blocks its window.

    pip install edgegen PySide6-Essentials
    python edgegen_chat.py BUNDLE

All calls of the model are made in one worker thread; the window and the worker exchange signals.
Only `Session.cancel`, which is thread-safe, is called from the window's thread.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

import edgegen


class Worker(QObject):
    """Owner of the model and the conversation, in a thread of its own."""

    loaded = Signal(str)
    piece = Signal(str)
    answered = Signal(str)
    failed = Signal(str)

    def __init__(self, options: dict[str, Any]) -> None:
        super().__init__()
        self._options = options
        self._model: edgegen.LanguageModel | None = None
        self.session: edgegen.Session | None = None

    @Slot(str)
    def load(self, folder: str) -> None:
        """Open a bundle; an error is shown in the window."""
        self.close()
        try:
            self._model = edgegen.load(folder)
            self.session = self._model.session(overflow="window", **self._options)
        except edgegen.EdgegenError as error:
            self.failed.emit(str(error))
            return
        engine = self._model.engine
        self.loaded.emit(f"{Path(folder).name} on {engine.engine}, {engine.threads} threads")

    @Slot(str)
    def ask(self, text: str) -> None:
        """Answer a message, piece by piece."""
        if self.session is None:
            self.failed.emit("no model is open; open one first")
            return
        try:
            stream = self.session.send(text)
            for piece in stream:
                self.piece.emit(piece)
        except edgegen.EdgegenError as error:
            self.failed.emit(str(error))
            return
        result = stream.result
        speed = f", {result.decode_tps:.1f} tokens/s" if result.decode_tps else ""
        stopped = ", stopped" if result.finish_reason == "cancelled" else ""
        self.answered.emit(f"{len(result.tokens)} tokens{speed}{stopped}")

    @Slot()
    def close(self) -> None:
        """Free the model."""
        if self._model is not None:
            if self.session is not None:
                self.session.close()
            self._model.close()
        self._model = self.session = None


class Window(QMainWindow):
    """Window with the conversation, an input line and a status line."""

    load = Signal(str)
    ask = Signal(str)
    ended = Signal()

    def __init__(self, **options: Any) -> None:
        """Create the window; `options` are those of a session, such as temperature=0."""
        super().__init__()
        self.setWindowTitle("edgegen")
        self.resize(640, 560)
        self.log, self.line, self.state = QTextEdit(readOnly=True), QLineEdit(), QLabel("no model")
        self.send = QPushButton("Send")
        self.stop = QPushButton("Stop")
        self.open = QPushButton("Open a model ...")
        self.line.setPlaceholderText("Write a message")
        self._lay_out()
        self.send.clicked.connect(self.submit)
        self.line.returnPressed.connect(self.submit)
        self.stop.clicked.connect(self.cancel)
        self.open.clicked.connect(self._choose)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.cancel)
        self._start_worker(options)
        self._settle(ready=False)

    def open_bundle(self, folder: str) -> None:
        """Load a bundle in the background."""
        self.state.setText(f"loading {folder} ...")
        self._settle(ready=False)
        self.load.emit(folder)

    @Slot()
    def submit(self) -> None:
        """Send the message in the input line."""
        text = self.line.text().strip()
        if not text or not self.send.isEnabled():
            return
        self.line.clear()
        self._write(f"\n\nYou: {text}\n\n")
        self._settle(ready=False, answering=True)
        self.ask.emit(text)

    @Slot()
    def cancel(self) -> None:
        """Stop the answer within one step of the model."""
        if self._worker.session is not None:
            self._worker.session.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Stop, free the model, wait for the thread."""
        self.cancel()
        self.ended.emit()
        self._thread.quit()
        self._thread.wait()
        event.accept()

    def _start_worker(self, options: dict[str, Any]) -> None:
        self._thread, self._worker = QThread(), Worker(options)
        self._worker.moveToThread(self._thread)
        self.load.connect(self._worker.load)
        self.ask.connect(self._worker.ask)
        self.ended.connect(self._worker.close)
        self._worker.piece.connect(self._write)
        self._worker.loaded.connect(self._done)
        self._worker.answered.connect(self._done)
        self._worker.failed.connect(self._fail)
        self._thread.start()

    def _lay_out(self) -> None:
        row, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for widget in (self.line, self.send, self.stop):
            row.addWidget(widget)
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.open)
        column.addLayout(buttons)
        column.addWidget(self.log, 1)
        column.addLayout(row)
        middle = QWidget()
        middle.setLayout(column)
        self.setCentralWidget(middle)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Open a bundle")
        if folder:
            self.open_bundle(folder)

    @Slot(str)
    def _write(self, text: str) -> None:
        self.log.moveCursor(QTextCursor.MoveOperation.End)
        self.log.insertPlainText(text)
        self.log.ensureCursorVisible()

    @Slot(str)
    def _done(self, state: str) -> None:
        self.state.setText(state)
        self._settle(ready=True)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self.state.setText(f"Error: {reason}")
        self._settle(ready=self._worker.session is not None)

    def _settle(self, *, ready: bool, answering: bool = False) -> None:
        self.send.setEnabled(ready)
        self.stop.setEnabled(answering)
        self.open.setEnabled(not answering)


def bundled() -> str | None:
    """Return the bundle that is packaged with the app, if any (see docs/guides/embed.md)."""
    folder = Path(getattr(sys, "_MEIPASS", Path(__file__).parent)) / "bundle"
    return str(folder) if (folder / "edgegen.json").is_file() else None


def main(arguments: list[str]) -> int:
    """Show the window; `--self-test` answers one question without it, to check a package."""
    folder = next((a for a in arguments if not a.startswith("-")), None) or bundled()
    if "--self-test" in arguments:
        with edgegen.load(folder or "bundle") as model:
            text = model.generate("What is 2 plus 2?", temperature=0).text
        print(text, flush=True)
        return 0
    app = QApplication(sys.argv[:1])
    window = Window()
    window.show()
    if folder is not None:
        window.open_bundle(folder)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
