"""The calendar that drops from a date field."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.language.calendars import month_name
from desktop.language.digits import in_digits
from desktop.ui.buttons import icon_button, quiet_button
from desktop.ui.fields.month_grid import MonthGrid, month_from
from desktop.ui.look import Look


class CalendarPopup(QFrame):
    """A month to pick a day from; closes on a pick, on Escape and on a click elsewhere."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._day: date = date.today()
        self._chosen: date | None = None
        self.setProperty("kind", "popup-window")
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(8), px(10), px(8))
        column.setSpacing(px(4))
        top = QHBoxLayout()
        before = icon_button(look, "chevron-left", self.tr("Previous month"))
        after = icon_button(look, "chevron-right", self.tr("Next month"))
        self._title = QLabel()
        self._title.setProperty("kind", "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top.addWidget(before)
        top.addWidget(self._title, 1)
        top.addWidget(after)
        column.addLayout(top)
        self._grid = MonthGrid(look)
        column.addWidget(self._grid)
        today = quiet_button(look, self.tr("Today"))
        column.addWidget(today)
        before.clicked.connect(lambda: self._show(month_from(self._day, -1)))
        after.clicked.connect(lambda: self._show(month_from(self._day, +1)))
        today.clicked.connect(lambda: self._pick(date.today()))
        self._grid.moved.connect(self._show)
        self._grid.picked.connect(self._pick)

    def drop_from(self, field: QWidget, chosen: date | None) -> None:
        """Open beneath ``field``, its start edge at the start edge of the field."""
        self._chosen = chosen
        self._show(chosen or date.today())
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(0, field.height() + self._look.theme.px(4)))
        if self.isRightToLeft():
            corner.setX(corner.x() + field.width() - self.width())
        screen = field.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height())
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self._grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show(self, day: date) -> None:
        self._day = day
        name = month_name(day.month, self._look.language)
        self._title.setText(in_digits(f"{name} {day.year}", self._look.digits))
        self._grid.show_day(day, self._chosen)

    def _pick(self, day: date) -> None:
        self.close()
        self.picked.emit(day)
