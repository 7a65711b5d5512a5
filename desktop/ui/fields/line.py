"""The one-line control inside the house fields."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QGuiApplication, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.language.text_rules import clean_pasted
from desktop.ui.direction import runs_right_to_left
from desktop.ui.dropped_files import files_in

NARROWEST = 5
"""Letters for which a line has room at least."""


class _NoControls(QValidator):
    """Takes hidden direction controls out of whatever is typed or pasted."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        clean = clean_pasted(text, long=False)
        if clean != text:
            position = len(clean_pasted(text[:position], long=False))
        return QValidator.State.Acceptable, clean, position


class Line(QLineEdit):
    """A QLineEdit without frame whose text runs as its words run, at the side of the window.

    A Kurmanji name in an Arabic form runs left to right (its full stop at its end) but stands at
    the right like its neighbours.
    """

    stepped = Signal(int)
    """Up (+1), down (-1), page up (+10), page down (-10), in fields that step."""

    def __init__(self, parent: QWidget | None = None, *, always_ltr: bool = False) -> None:
        super().__init__(parent)
        self._always_ltr = always_ltr
        self._own_undo = True
        self._steps = False
        self.setFrame(False)
        self.setValidator(_NoControls(self))
        self.textChanged.connect(self._run_as_text_runs)
        self._run_as_text_runs()

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this line, or leave Ctrl+Z to the page."""
        self._own_undo = enabled

    def set_steps(self, steps: bool) -> None:
        """Turn the up and down keys into ``stepped``."""
        self._steps = steps

    def minimumSizeHint(self) -> QSize:
        # Qt's own is as wide as the widest letter of the font: in an Arabic font a whole phrase.
        width = self.fontMetrics().averageCharWidth() * NARROWEST
        return QSize(width, super().minimumSizeHint().height())

    def _run_as_text_runs(self) -> None:
        window_rtl = QGuiApplication.isRightToLeft()
        text = self.text()
        if self._always_ltr:
            rtl = False
        elif text and not any(c.isalpha() for c in text):
            rtl = False  # 2024-09-03 and 12-3/2026 would turn around
        else:
            rtl = runs_right_to_left(text, otherwise=window_rtl)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if window_rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_left_to_page(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.ignore()  # dropped files are the page's
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }
        if self._is_left_to_page(event):
            event.ignore()
        elif (
            self._steps
            and event.key() in steps
            and event.modifiers()
            in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _is_left_to_page(self, event: QKeyEvent) -> bool:
        return not self._own_undo and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
