"""The messages of a conversation. Answers are Markdown, without HTML, pictures or local links."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class Transcript(QTextBrowser):
    """The messages; the end of a growing answer stays in view unless the reader scrolls up."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(_open)
        self._answer, self._start = "", 0

    def loadResource(self, _kind: int, _name: QUrl) -> QByteArray:  # noqa: N802  (Qt's name)
        """Load nothing: a message must not read files or addresses."""
        return QByteArray()

    def show_messages(self, messages: list[dict[str, str]]) -> None:
        """Show a conversation from its beginning."""
        self.clear()
        for message in messages:
            if message["role"] == "user":
                self.begin(message["content"])
            else:
                self.grow(message["content"])

    def begin(self, question: str) -> None:
        """Show a message of the user; its answer follows."""
        cursor = self._at_end()
        if not self.document().isEmpty():
            cursor.insertBlock()
            cursor.insertBlock()
        self._label(cursor, "You")
        cursor.insertText(question)
        cursor.insertBlock()
        cursor.insertBlock()
        self._label(cursor, "Answer")
        self._answer, self._start = "", cursor.position()
        self._scroll_to_end()

    def grow(self, piece: str) -> None:
        """Add a piece to the last answer."""
        bar = self.verticalScrollBar()
        place, follows = bar.value(), bar.value() >= bar.maximum() - 20
        self._answer += piece
        cursor = self._at_end()
        cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.insertMarkdown(self._answer, MARKDOWN)
        bar.setValue(bar.maximum() if follows else place)

    def _at_end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _label(self, cursor: QTextCursor, text: str) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(text, bold)
        cursor.insertBlock()
        cursor.setCharFormat(QTextCharFormat())

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


def _open(url: QUrl) -> None:
    """Open a link in the browser."""
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)
