"""The window: conversations on the left, messages on the right, the model and figures below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QThread, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from chatapp.composer import Composer
from chatapp.exporting import Export, bundle_folder
from chatapp.history import Conversation, History
from chatapp.settings import Settings, SettingsDialog, apply_theme
from chatapp.transcript import Transcript
from chatapp.worker import Worker


def data_folder() -> Path:
    """Return the folder of conversations and exported models."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


class Window(QMainWindow):
    """The chat. Its state is one of: no model, loading, exporting, ready, answering."""

    load = Signal(str)
    ask = Signal(list, str, dict)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("edgegen")
        self.setAcceptDrops(True)
        self.resize(900, 620)
        self.settings, self.history = Settings(QSettings()), History(data_folder() / "chats")
        self.current, self._question = Conversation(), ""
        self.list, self.log, self.line = QListWidget(), Transcript(), Composer()
        self.model, self.state, self.bar = QLabel("no model"), QLabel(""), QProgressBar()
        self.new = QPushButton("New chat", clicked=self.start_new)
        self.open = QPushButton("Open a model")
        self.configure = QPushButton("Settings", clicked=self.edit_settings)
        self.send = QPushButton("Send", clicked=self.submit)
        self.again = QPushButton("Regenerate", clicked=self.regenerate)
        self.stop = QPushButton("Stop", clicked=self.cancel)
        self._lay_out()
        self._connect()
        self._start_worker()
        apply_theme(str(self.settings.store.value("theme") or ""))
        self._list_conversations()
        self._settle()

    # Models

    def open_model(self, path: str) -> None:
        """Load a bundle, or export a GGUF file or a Hugging Face folder first."""
        if self._is_answering or self.bar.isVisible():
            return
        source = Path(path)
        is_source = source.is_file() or (source / "config.json").is_file()
        if is_source and not (source / "edgegen.json").is_file():
            self._export(source)
            return
        self.model.setText(f"loading {source.name} ...")
        self._settle(loading=True)
        self.load.emit(str(source))

    def _export(self, source: Path) -> None:
        recipe = self.settings.recipe
        try:
            bundle = bundle_folder(data_folder() / "bundles", source, recipe)
        except OSError as error:
            self._fail(str(error))
            return
        if bundle.exists():
            self.open_model(str(bundle))
            return
        self.model.setText(f"exporting {source.name} ...")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._settle(loading=True)
        self.export.start(source, bundle, recipe)

    @Slot(str, int, int)
    def _show_progress(self, stage: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.state.setText(f"{stage}: {done} of {total}")

    @Slot(str)
    def _exported(self, bundle: str) -> None:
        self.bar.hide()
        self.open_model(bundle)

    @Slot(str)
    def _loaded(self, name: str) -> None:
        self.model.setText(name)
        self.state.clear()
        self._settle()

    # Answers

    @Slot()
    def submit(self) -> None:
        """Send the message in the text box."""
        text = self.line.toPlainText().strip()
        if text and self.send.isEnabled():
            self.line.clear()
            self._ask(text)

    @Slot()
    def regenerate(self) -> None:
        """Replace the last answer."""
        question = self.current.messages[-2]["content"]
        del self.current.messages[-2:]
        self.log.show_messages(self.current.messages)
        self._ask(question)

    def _ask(self, text: str) -> None:
        self._question = text
        self.log.begin(text)
        self.state.setText("waiting for the first token ...")
        self._settle(answering=True)
        self.worker.stopping.clear()
        history = [*self.settings.system, *self.current.messages]
        self.ask.emit(history, text, self.settings.options)

    @Slot(str, str)
    def _answered(self, answer: str, figures: str) -> None:
        question, self._question = self._question, ""
        if answer:
            self.current.extend(question, answer)
            figures = self._save(self.current) or figures
            self._list_conversations()
        else:  # stopped before the first token: the message goes back
            self._give_back(question)
        self.state.setText(figures)
        self._settle()

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self.bar.hide()
        if self._question:
            question, self._question = self._question, ""
            self._give_back(question)
        elif not self.worker.is_ready:
            self.model.setText("no model")
        self.state.setText(f"Error: {reason}")
        self._settle()

    def _give_back(self, question: str) -> None:
        self.log.show_messages(self.current.messages)
        if not self.line.toPlainText():
            self.line.setPlainText(question)

    @Slot()
    def cancel(self) -> None:
        """Stop the export, or the answer within one step of the model."""
        if self.bar.isVisible():
            self.export.stop()
        else:
            self.worker.stop()

    # Conversations

    @Slot()
    def start_new(self) -> None:
        """Begin another conversation."""
        self.current = Conversation()
        self._show_current()

    def _open_item(self, item: QListWidgetItem) -> None:
        self.current = item.data(Qt.ItemDataRole.UserRole)
        self._show_current()

    def _show_current(self) -> None:
        self.log.show_messages(self.current.messages)
        self.state.clear()
        self._list_conversations()
        self._settle()
        self.line.setFocus()

    def _list_conversations(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for conversation in self.history.all():
            item = QListWidgetItem(conversation.title)
            item.setData(Qt.ItemDataRole.UserRole, conversation)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if conversation.id == self.current.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _rename(self, item: QListWidgetItem) -> None:
        conversation = item.data(Qt.ItemDataRole.UserRole)
        conversation.title = item.text().strip() or conversation.title
        if conversation.id == self.current.id:
            self.current.title = conversation.title
        self.state.setText(self._save(conversation) or self.state.text())
        self._list_conversations()

    def _save(self, conversation: Conversation) -> str:
        """Save a conversation, and return why that failed, if it did."""
        try:
            self.history.save(conversation)
        except OSError as error:
            return f"Error: the conversation cannot be saved ({error}); free space on the disk"
        return ""

    def _ask_about_item(self, place: object) -> None:
        item = self.list.itemAt(place)  # type: ignore[call-overload]
        if item is None or self._is_answering:
            return
        menu = QMenu(self)
        menu.addAction("Rename", lambda: self.list.editItem(item))
        menu.addAction("Delete", lambda: self.delete(item.data(Qt.ItemDataRole.UserRole)))
        menu.exec(self.list.mapToGlobal(place))  # type: ignore[call-overload]

    def delete(self, conversation: Conversation) -> None:
        """Delete a conversation."""
        try:
            self.history.delete(conversation)
        except OSError as error:
            self.state.setText(f"Error: the conversation cannot be deleted ({error})")
            return
        if conversation.id == self.current.id:
            self.start_new()
        self._list_conversations()

    # The window itself

    @Slot()
    def edit_settings(self) -> None:
        """Show the settings."""
        if SettingsDialog(self, self.settings).exec():
            apply_theme(str(self.settings.store.value("theme") or ""))
            self.log.show_messages(self.current.messages)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Accept files and folders of this machine."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Open what was dropped."""
        self.open_model(event.mimeData().urls()[0].toLocalFile())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Stop, free the model, wait for the thread."""
        self.cancel()
        self.ended.emit()
        self._thread.quit()
        self._thread.wait()
        event.accept()

    @property
    def _is_answering(self) -> bool:
        return bool(self._question)

    def _settle(self, *, loading: bool = False, answering: bool = False) -> None:
        """Enable what applies."""
        idle = not (loading or answering)
        self.send.setEnabled(idle and self.worker.is_ready)
        self.again.setEnabled(idle and self.worker.is_ready and bool(self.current.messages))
        self.stop.setEnabled(answering or self.bar.isVisible())
        for widget in (self.open, self.new, self.list):
            widget.setEnabled(idle)

    def _connect(self) -> None:
        menu = QMenu(self)
        menu.addAction("Folder: a bundle, or a Hugging Face model", self._choose_folder)
        menu.addAction("GGUF file", self._choose_file)
        self.open.setMenu(menu)
        self.line.submitted.connect(self.submit)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.cancel)
        self.list.itemClicked.connect(self._open_item)
        self.list.itemChanged.connect(self._rename)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_about_item)
        self.export = Export(self)
        self.export.progress.connect(self._show_progress)
        self.export.done.connect(self._exported)
        self.export.failed.connect(self._fail)

    def _start_worker(self) -> None:
        self._thread, self.worker = QThread(), Worker()
        self.worker.moveToThread(self._thread)
        self.load.connect(self.worker.load)
        self.ask.connect(self.worker.ask)
        self.ended.connect(self.worker.close)
        self.worker.piece.connect(self.log.grow)
        self.worker.loaded.connect(self._loaded)
        self.worker.answered.connect(self._answered)
        self.worker.failed.connect(self._fail)
        self._thread.start()

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, "Open a model"):
            self.open_model(folder)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Open a model", filter="GGUF (*.gguf)")
        if path:
            self.open_model(path)

    def _lay_out(self) -> None:
        self.log.setAccessibleName("Messages")
        self.list.setAccessibleName("Conversations")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.model, self.state):  # their texts come from files too
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.hide()
        left = _column([self.new, self.list, self.open, self.configure], stretched=self.list)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        for button in (self.send, self.again, self.stop):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignBottom)
        right = _column([self.model, self.log, self.bar, row, self.state], stretched=self.log)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([200, 700])
        self.setCentralWidget(splitter)


def _column(parts: list[QWidget | QHBoxLayout], stretched: QWidget) -> QWidget:
    """Return a widget with the parts below each other."""
    layout = QVBoxLayout()
    for part in parts:
        if isinstance(part, QHBoxLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part, 1 if part is stretched else 0)
    widget = QWidget()
    widget.setLayout(layout)
    return widget
