"""The search of a page: finds while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.fields.line_field import LineField
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.themed_icon import ThemedIcon

PAUSE_MS = 120
"""Between two keys of a quick typist: no query for every letter."""


class SearchBox(LineField):
    """A line with a lens; Ctrl+F comes here, Escape empties it."""

    searched = Signal(str)
    """What is to be found, a moment after the last key; empty: everything."""

    def __init__(self, look: Look, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(look, placeholder, parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.value()))
        self._hint = Tag(look, "Ctrl+F")
        self.frame.row.insertWidget(0, ThemedIcon(look, "search", "soft", 16))
        self.frame.row.addWidget(self._hint)
        self.setMaximumWidth(look.theme.px(400))
        self.setAccessibleName(placeholder)
        self.line.textChanged.connect(self._on_text)
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus)
        escape = QShortcut(QKeySequence("Esc"), self, self._clear)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _on_text(self, text: str) -> None:
        self._hint.setVisible(not text)
        self._pause.start()

    def _focus(self) -> None:
        if self.isVisible():
            self.line.setFocus()
            self.line.selectAll()

    def _clear(self) -> None:
        self.line.clear()
