"""One of a few, from a list that drops down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.ui.fields.field import Field
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon


class _Choice(QComboBox):
    """A combo box that the wheel passes over: scrolling a page must not change a record."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten words that have no room; Qt cuts them off, in Arabic at their beginning."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        whole = self.currentText()
        if self.currentIndex() < 0:
            whole = self.placeholderText()
            colour = option.palette.brush(QPalette.ColorRole.PlaceholderText)
            option.palette.setBrush(QPalette.ColorRole.ButtonText, colour)
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width() - 2)
        option.currentText = shown
        self.setToolTip(whole if shown != whole else "")
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ChoiceField(Field):
    """A choice of codes, shown by their words."""

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
    ) -> None:
        super().__init__(look, parent)
        self._box = _Choice()
        self._box.setItemDelegate(QStyledItemDelegate(self._box))
        self._box.setPlaceholderText(placeholder)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setMinimumContentsLength(4)
        self.frame.row.addWidget(self._box, 1)
        chevron = ThemedIcon(look, "chevron-down", "soft", 16)
        chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.frame.row.addWidget(chevron)
        self._set_control(self._box)
        self.set_options(options)
        self._box.activated.connect(self._on_activated)
        self._before = self.value()

    def take_room_of_words(self, least: int) -> None:
        """Be as wide as the longest words where there is room, and never below ``least``.

        Args:
            least: pixels of the 100 % design.
        """
        self.setMinimumWidth(self.look.theme.px(least))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other (code, words), keeping the choice if it is among them."""
        before = self.value()
        self._box.clear()
        for code, words in options:
            self._box.addItem(words, code)
        self.set_value(before)

    def value(self) -> str | None:
        """Return the code that is chosen."""
        code = self._box.currentData()
        return code if isinstance(code, str) else None

    def set_value(self, code: str | None) -> None:
        """Choose a code; None or a code that is not offered chooses nothing."""
        self._box.setCurrentIndex(-1 if code is None else self._box.findData(code))
        self._before = self.value()

    def _on_activated(self) -> None:
        if self.value() != self._before:
            self._before = self.value()
            self.edited.emit()
