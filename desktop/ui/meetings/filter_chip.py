"""A filter with a menu of values: lit and named after the value once one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.chip import Chip
from desktop.ui.look import Look

CLEARING_WIDTH = 28


@dataclass(frozen=True, slots=True)
class FilterOption:
    """A value to filter by, its words, and how many there are in the digits of the office."""

    code: str
    text: str
    count: str


class FilterChip(Chip):
    """Opens its menu; the cross of a lit chip, or Delete, takes the filter away."""

    changed = Signal()

    def __init__(self, look: Look, name: str, everything: str, parent: QWidget | None = None):
        super().__init__(look, name, parent)
        self._look = look
        self._name = name
        self._everything = everything
        self._options: tuple[FilterOption, ...] = ()
        self._value: str | None = None
        self._menu = QMenu(self)
        # The arrow and the cross stand after the words, where a button sets no icon by itself.
        rtl = look.language == "ar"
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        )
        self._menu.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.clicked.connect(self._on_clicked)
        self._cross_pressed = False
        self._show()

    def value(self) -> str | None:
        """Return the code that is filtered by, None for everything."""
        return self._value

    def set_value(self, code: str | None) -> None:
        """Filter by a code without telling."""
        self._value = code
        self._show()

    def set_options(self, options: Sequence[FilterOption]) -> None:
        """Offer these values."""
        self._options = tuple(options)
        self._show()

    def menu_of_values(self) -> QMenu:
        """Return the menu as it is now."""
        self._menu.clear()
        self._add_action(None, self._everything)
        self._menu.addSeparator()
        for option in self._options:
            self._add_action(option.code, f"{option.text}\t{option.count}")
        return self._menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._cross_pressed = self._is_on_cross(event)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._cross_pressed = False
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._value is not None:
            self._choose(None)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _is_on_cross(self, event: QMouseEvent) -> bool:
        if self._value is None:
            return False
        width = self._look.theme.px(CLEARING_WIDTH)
        x = event.position().x()
        at_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return bool(x < width if at_left else x > self.width() - width)

    def _add_action(self, code: str | None, text: str) -> None:
        action = self._menu.addAction(text)
        if code == self._value:
            action.setIcon(self._look.icons.icon("check", "primary", 16))
        action.triggered.connect(partial(self._choose, code))

    def _on_clicked(self) -> None:
        self.setChecked(self._value is not None)  # the filter lights the chip, not the click
        if self._cross_pressed:
            self._choose(None)
            return
        menu = self.menu_of_values()
        start = 0
        if menu.isRightToLeft():
            start = self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(start, self.height() + self._look.theme.px(4))))

    def _choose(self, code: str | None, _checked: bool = False) -> None:
        if code != self._value:
            self.set_value(code)
            self.changed.emit()

    def _show(self) -> None:
        chosen = next((option for option in self._options if option.code == self._value), None)
        lit = self._value is not None
        text = chosen.text if chosen is not None else self._name
        self.setText(f"{text} ")
        self.setChecked(lit)
        self._look.icons.put(self, "x" if lit else "chevron-down", "primary" if lit else "soft", 14)
        self.setAccessibleName(f"{self._name}: {text}" if lit else self._name)
