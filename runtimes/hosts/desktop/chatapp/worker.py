"""The model in a thread of its own.

The window and the worker exchange signals. Only `stop`, which is thread-safe, is called directly.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, Signal, Slot

import edgegen


class Worker(QObject):
    """Owner of the model and of a session that takes the history of any conversation."""

    loaded = Signal(str)
    """The model's name and its engine."""
    piece = Signal(str)
    answered = Signal(str, str)
    """The answer, and its figures."""
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model: edgegen.LanguageModel | None = None
        self._session: edgegen.Session | None = None
        self.stopping = threading.Event()
        """Set by `stop`, and cleared by the window before it asks."""

    @property
    def is_ready(self) -> bool:
        """Whether a model is loaded."""
        return self._session is not None

    @Slot(str)
    def load(self, folder: str) -> None:
        """Open a bundle in place of the current one."""
        self.close()
        try:
            self._model = edgegen.load(folder)
            self._session = self._model.session(overflow="window")
        except edgegen.EdgegenError as error:
            self.failed.emit(str(error))
            return
        engine = self._model.engine
        self.loaded.emit(f"{Path(folder).name} · {engine.engine}, {engine.threads} threads")

    @Slot(list, str, dict)
    def ask(self, history: list[dict[str, str]], text: str, options: dict[str, Any]) -> None:
        """Answer a message after a history, piece by piece."""
        if self._session is None:
            self.failed.emit("no model is open; open one first")
            return
        try:
            self._session.rewrite(history)
            stream = self._session.send(text, **options)
            if self.stopping.is_set():  # since before there was a stream
                self._session.cancel()
            answer = ""
            for piece in stream:
                answer += piece
                self.piece.emit(piece)
        except edgegen.EdgegenError as error:
            self.failed.emit(str(error))
            return
        self.answered.emit(answer, _figures(stream.result))

    def stop(self) -> None:
        """Stop the answer within one step of the model; from any thread."""
        self.stopping.set()
        if self._session is not None:
            self._session.cancel()

    @Slot()
    def close(self) -> None:
        """Free the model."""
        if self._session is not None:
            self._session.close()
        if self._model is not None:
            self._model.close()
        self._model = self._session = None


def _figures(result: Any) -> str:
    parts = [f"{len(result.tokens)} tokens"]
    if result.decode_tps:
        parts.append(f"{result.decode_tps:.1f} tokens/s")
    if result.ttft_ms is not None:
        parts.append(f"first after {result.ttft_ms / 1000:.2f} s")
    parts.append(f"memory {psutil.Process().memory_info().rss / 1e6:.0f} MB")
    if result.finish_reason == "cancelled":
        parts.append("stopped")
    return " · ".join(parts)
