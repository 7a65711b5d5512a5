"""The keys of the editor, seen before the field that is typed in takes them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from desktop.ui.editor.part_frame import PartFrame
from desktop.ui.fields import SuggestField, TokenField
from desktop.ui.fields.line import Line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypingKeys(QObject):
    """Watches the widget of ``column`` that has the focus, and no other.

    Alt+Up and Alt+Down move the part that is typed in, Ctrl+Delete removes it, Ctrl+Enter adds one
    after it, Enter in a line goes on to the next field and presses a button. Lines pasted where a
    part begins become parts.
    """

    def __init__(self, column: QWidget) -> None:
        super().__init__(column)
        self._column = column
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is not None and isValid(self._column) and self._column.isAncestorOf(new):
            self._watched = new
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        ):
            pressed = event.type() == QEvent.Type.KeyPress
            frame = _enclosing_part(watched)
            if frame is not None and self._on_part_key(frame, event, watched, pressed=pressed):
                event.accept()
                return True
            if pressed and event.key() in _ENTER and self._on_enter(watched, event):
                return True
        return super().eventFilter(watched, event)

    def _on_part_key(
        self, frame: PartFrame, event: QKeyEvent, watched: QWidget, *, pressed: bool
    ) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        alt = held == Qt.KeyboardModifier.AltModifier
        ctrl = held == Qt.KeyboardModifier.ControlModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if pressed:
                frame.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif ctrl and key == Qt.Key.Key_Delete:
            if pressed:
                frame.removed.emit()
        elif ctrl and key in _ENTER:
            if pressed:
                frame.follower_wanted.emit()
        elif pressed and event.matches(QKeySequence.StandardKey.Paste):
            return self._on_paste(frame, watched)
        else:
            return False
        return True

    def _on_paste(self, frame: PartFrame, watched: QWidget) -> bool:
        """Hand lines or columns over; a text of one line goes into the field."""
        text = QGuiApplication.clipboard().text()
        begins = frame.editor.first_field()
        if (begins is watched or begins.isAncestorOf(watched)) and _is_table(text):
            frame.lines_pasted.emit(text)
            return True
        return False

    def _on_enter(self, watched: QWidget, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if isinstance(watched, QPushButton):
            watched.click()
            return True
        if not isinstance(watched, Line) or _waits_for_enter(watched):
            return False
        watched.returnPressed.emit()  # a date puts itself in words
        watched.focusNextChild()
        return True


def _is_table(text: str) -> bool:
    return "\t" in text.strip() or "\n" in text.strip()


def _enclosing_part(widget: QWidget) -> PartFrame | None:
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        if isinstance(above, PartFrame):
            return above
        above = above.parentWidget()
    return None


def _waits_for_enter(line: Line) -> bool:
    """Tell whether Enter picks a suggestion, or makes a token of what is typed."""
    above = line.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, SuggestField) and above.suggestions_shown():
            return True
        if isinstance(above, TokenField):
            return bool(line.text().strip())
        above = above.parentWidget()
    return False
