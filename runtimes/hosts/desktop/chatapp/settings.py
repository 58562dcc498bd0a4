"""Settings: how answers are sampled, the system message, and colours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

NUMBERS = {"temperature": float, "top_p": float, "max_tokens": int, "seed": int}
LABELS = {
    "temperature": "Temperature",
    "top_p": "Top-p",
    "max_tokens": "Maximum tokens",
    "seed": "Seed",
}
RECIPES = ("w4a8kv8", "w8a8", "w2a8kv4-trellis")
"""Recipes for exports without training: the default, the most exact, the smallest."""
THEMES = ("as the system", "light", "dark")
COLOURS = {
    "light": ("#ffffff", "#f4f5f8", "#1b1d22", "#565c68", "#1f5fd0", "#ffffff"),
    "dark": ("#15171c", "#1c1f26", "#e7e9ee", "#a7adba", "#8ab4ff", "#10203d"),
}
"""Scheme -> page, panel, text, muted text, accent, and text on the accent."""


class Settings:
    """Settings that outlive the program."""

    def __init__(self, store: QSettings) -> None:
        self.store = store
        self.overrides: dict[str, Any] = {}
        """Options that win over the stored ones."""

    @property
    def system(self) -> list[dict[str, str]]:
        """The system message, if there is one."""
        text = str(self.store.value("system") or "").strip()
        return [{"role": "system", "content": text}] if text else []

    @property
    def recipe(self) -> str:
        """The recipe of exports."""
        return str(self.store.value("recipe") or RECIPES[0])

    @property
    def options(self) -> dict[str, Any]:
        """The options of answers that differ from the model's."""
        texts = {name: str(self.store.value(name) or "") for name in NUMBERS}
        options = {name: NUMBERS[name](text) for name, text in texts.items() if text}
        return {"max_tokens": 2048} | options | self.overrides


class SettingsDialog(QDialog):
    """The settings as a form."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self._store = settings.store
        form = QFormLayout(self)
        self.system = QPlainTextEdit(str(self._store.value("system") or ""))
        self.system.setTabChangesFocus(True)
        form.addRow("System message", self.system)
        self.fields = {name: QLineEdit(str(self._store.value(name) or "")) for name in NUMBERS}
        for name, line in self.fields.items():
            line.setPlaceholderText("the model's default")
            form.addRow(LABELS[name], line)
        self.recipe = _choice(RECIPES, settings.recipe)
        form.addRow("Recipe for exports", self.recipe)
        self.theme = _choice(THEMES, str(self._store.value("theme") or THEMES[0]))
        form.addRow("Colours", self.theme)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Save the settings, unless a number is wrong: then its field gets the focus."""
        for name, line in self.fields.items():
            if not _is_number(name, line.text().strip()):
                line.selectAll()
                line.setFocus()
                return
        for name, line in self.fields.items():
            self._store.setValue(name, line.text().strip())
        self._store.setValue("system", self.system.toPlainText())
        self._store.setValue("recipe", self.recipe.currentText())
        self._store.setValue("theme", self.theme.currentText())
        super().accept()


def _choice(names: tuple[str, ...], current: str) -> QComboBox:
    box = QComboBox()
    box.addItems(names)
    box.setCurrentText(current)
    return box


def _is_number(name: str, text: str) -> bool:
    """Return whether edgegen takes the value; an empty text is the model's default."""
    from edgegen import EdgegenError
    from edgegen.generation.config import GenerationConfig, override

    if not text:
        return True
    try:
        override(GenerationConfig(), **{name: NUMBERS[name](text)})
    except (ValueError, EdgegenError):
        return False
    return True


def apply_theme(theme: str) -> None:
    """Colour all windows: "light", "dark", or as the system."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    scheme = theme if theme in COLOURS else ("dark" if is_dark else "light")
    page, panel, text, muted, accent, on_accent = map(QColor, COLOURS[scheme])
    palette, role = QPalette(), QPalette.ColorRole
    for colour, roles in (
        (page, (role.Base, role.ToolTipText)),
        (panel, (role.Window, role.Button, role.AlternateBase)),
        (text, (role.Text, role.WindowText, role.ButtonText, role.ToolTipBase)),
        (muted, (role.PlaceholderText,)),
        (accent, (role.Highlight, role.Link, role.Accent)),
        (on_accent, (role.HighlightedText,)),
    ):
        for each in roles:
            palette.setColor(each, colour)
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, muted)
    app.setStyle("Fusion")
    app.setPalette(palette)
