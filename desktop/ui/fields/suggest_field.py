"""A name that completes from the registry, in whatever script it is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.ui.fields.field import Field
from desktop.ui.fields.line import Line
from desktop.ui.fields.suggest_popup import Suggestion, SuggestPopup
from desktop.ui.look import Look

Deliver = Callable[[Sequence[Suggestion]], None]
Query = Callable[[str, Deliver], None]
"""Asks for suggestions for a text and gives them to the second argument, now or later."""


class SuggestField(Field):
    """A line with suggestions beneath it.

    ``new_text`` such as "New person «{0}»" offers to add what was typed; without it only what is
    suggested can be picked, though any text may stay in the line.
    """

    picked = Signal(object)
    """The ``Suggestion`` that was chosen."""
    new_requested = Signal(str)
    """The text that is to be added to the registry."""

    def __init__(
        self,
        look: Look,
        query: Query,
        new_text: str | None = None,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._query = query
        self._new_text = new_text
        self._popup: SuggestPopup | None = None
        self.line = Line()
        self.line.setPlaceholderText(placeholder)
        self.frame.row.addWidget(self.line, 1)
        self._set_control(self.line)
        self.line.textEdited.connect(self._on_typed)

    def value(self) -> str:
        """Return the text in the line."""
        return self.line.text().strip()

    def set_value(self, text: str | None) -> None:
        """Show a text; no suggestions drop."""
        self.line.setText(text or "")
        self.line.setCursorPosition(0)
        self.close_suggestions()

    def set_placeholder(self, text: str) -> None:
        """Change the pale words of the empty field."""
        self.line.setPlaceholderText(text)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this field, or leave Ctrl+Z to the page."""
        self.line.set_undo_enabled(enabled)

    def suggestions_shown(self) -> bool:
        """Return whether the list is open."""
        return self._popup is not None and self._popup.isVisible()

    def close_suggestions(self) -> None:
        """Take the list away."""
        if self._popup is not None:
            self._popup.hide()
            self._popup.deleteLater()
            self._popup = None

    def _on_typed(self, text: str) -> None:
        self.edited.emit()
        if text.strip():
            self._ask(text)
        else:
            self.close_suggestions()

    def _ask(self, text: str) -> None:
        typed = text.strip()
        self._query(typed, lambda rows: self._on_delivered(typed, rows))

    def _on_delivered(self, typed: str, rows: Sequence[Suggestion]) -> None:
        if typed != self.value() or not self.line.hasFocus():
            return  # the person has typed on, or gone
        new_text = self._new_text.format(typed) if self._new_text and typed else ""
        if not rows and not new_text:
            self.close_suggestions()
            return
        if self._popup is None:
            self._popup = SuggestPopup(self.look, self.window())
            self._popup.picked.connect(self._on_picked)
            self._follow_scrolling(self._popup)
        self._popup.show_rows(rows, new_text, typed)
        self._popup.place_beneath(self.frame)
        self._popup.show()
        self._popup.raise_()
        self._speak()

    def _follow_scrolling(self, popup: SuggestPopup) -> None:
        """Keep the list beneath the field while the page under it is scrolled."""
        ancestor = self.parentWidget()
        while ancestor is not None:
            if isinstance(ancestor, QAbstractScrollArea):
                bar = ancestor.verticalScrollBar()
                bar.valueChanged.connect(popup.follow)
            ancestor = ancestor.parentWidget()
        popup.anchor = self.frame

    def _on_picked(self, row: int) -> None:
        if self._popup is None:
            return
        suggestion = self._popup.suggestion(row)
        typed = self.value()
        self.close_suggestions()
        if suggestion is None:
            self.new_requested.emit(typed)
        else:
            self.line.setText(suggestion.text)
            self.picked.emit(suggestion)

    def _speak(self) -> None:
        """Let a screen reader say the row that Enter would pick."""
        if self._popup is not None:
            suggestion = self._popup.suggestion(self._popup.current)
            self.line.setAccessibleDescription(suggestion.text if suggestion else "")

    def _on_focus(self, has_focus: bool) -> None:
        super()._on_focus(has_focus)
        if not has_focus:
            self.close_suggestions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._on_key(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        """Act on a key that belongs to the list; return whether it did."""
        if not self.suggestions_shown() or self._popup is None:
            if key == Qt.Key.Key_Down and not self.line.isReadOnly():
                self._ask(self.line.text())
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.step(1 if key == Qt.Key.Key_Down else -1)
            self._speak()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_picked(self._popup.current)
        elif key == Qt.Key.Key_Escape:
            self.close_suggestions()
        else:
            return False
        return True
