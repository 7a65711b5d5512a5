"""A page that scrolls, through which Tab goes as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.reading_order import next_field

AROUND = 40
"""Pixels that are shown beside what has the focus."""


class ReadingArea(QScrollArea):
    """Scrolls up and down; what came late stands in its place for the keyboard, too."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or not self._inside.isAncestorOf(focused):
            return super().focusNextPrevChild(forward)
        found = next_field(self._inside, focused, forward=forward) or self._beyond(forward=forward)
        if found is None:
            return super().focusNextPrevChild(forward)
        if self._inside.isAncestorOf(found):
            self.ensureWidgetVisible(found, AROUND, AROUND)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True

    def _beyond(self, *, forward: bool) -> QWidget | None:
        """Return what takes the focus after (or before) all that is in the area."""
        other = self.nextInFocusChain() if forward else self.previousInFocusChain()
        while other is not None and other is not self:
            takes_tab = bool(other.focusPolicy() & Qt.FocusPolicy.TabFocus)
            is_there = other.isVisible() and other.isEnabled() and not self.isAncestorOf(other)
            if takes_tab and is_there and other.window() is self.window():
                return other
            other = other.nextInFocusChain() if forward else other.previousInFocusChain()
        return None
