"""One month as a grid of days, the week from Saturday, Friday in its own colour."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.language.calendars import format_date, weekday_names
from desktop.language.digits import in_digits
from desktop.ui.look import Look

SATURDAY, FRIDAY = 5, 4
WEEKS = 6


class MonthGrid(QWidget):
    """Days of the month of ``day``; arrows move in the direction in which they point."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day = self._chosen = date.today()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        side = look.theme.px(36)
        self._cell = QSize(side, look.theme.px(32))
        self.setFixedSize(self._cell.width() * 7, self._cell.height() * (WEEKS + 1))

    def show_day(self, day: date, chosen: date | None) -> None:
        """Show the month of ``day`` with the cursor on it, and the day that is chosen."""
        self._day = day
        self._chosen = chosen or date.min
        self.setAccessibleName(format_date(day, self._look.language, self._look.digits))
        self.update()

    def first_shown(self) -> date:
        """Return the Saturday on or before the first of the month."""
        first = self._day.replace(day=1)
        return first - timedelta(days=(first.weekday() - SATURDAY) % 7)

    def day_at(self, point: QPoint) -> date | None:
        """Return the day drawn at a point, None over the names of the weekdays."""
        column = point.x() // self._cell.width()
        if self.isRightToLeft():
            column = 6 - column
        week = point.y() // self._cell.height() - 1
        if not (0 <= week < WEEKS and 0 <= column < 7):
            return None
        return self.first_shown() + timedelta(days=week * 7 + column)

    def cell(self, week: int, column: int) -> QRect:
        """Return where a day stands; week -1 is the row of the weekdays' names."""
        across = 6 - column if self.isRightToLeft() else column
        return QRect(
            QPoint(across * self._cell.width(), (week + 1) * self._cell.height()), self._cell
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = weekday_names(self._look.language)
        theme = self._look.theme
        painter.setFont(theme.font(11))
        for column in range(7):
            weekday = (SATURDAY + column) % 7
            painter.setPen(theme.color("red" if weekday == FRIDAY else "soft"))
            painter.drawText(
                self.cell(-1, column), Qt.AlignmentFlag.AlignCenter, self._short(names[weekday])
            )
        first = self.first_shown()
        for week in range(WEEKS):
            for column in range(7):
                day = first + timedelta(days=week * 7 + column)
                self._paint_day(painter, day, self.cell(week, column))

    def _short(self, weekday: str) -> str:
        if self._look.language == "ar":
            return weekday.removeprefix("ال")
        return weekday[:3]

    def _paint_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        theme = self._look.theme
        inset = theme.px(2)
        box = cell.adjusted(inset, inset, -inset, -inset)
        role = "red" if day.weekday() == FRIDAY else "ink"
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self._chosen:
            painter.setBrush(theme.color("primary"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
            role = "on_primary"
        elif day == self._day:
            painter.setBrush(theme.color("primary_tint"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        color = theme.color(role)
        if day.month != self._day.month:
            color.setAlphaF(0.45)
        painter.setFont(theme.font(13, 600 if day in (date.today(), self._chosen) else 400))
        painter.setPen(color)
        text = in_digits(str(day.day), self._look.digits)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }
        if event.key() in steps:
            self.moved.emit(self._day + timedelta(days=steps[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._day)
        elif event.key() == Qt.Key.Key_PageDown:
            self.moved.emit(month_from(self._day, +1))
        elif event.key() == Qt.Key.Key_PageUp:
            self.moved.emit(month_from(self._day, -1))
        else:
            super().keyPressEvent(event)


def month_from(day: date, months: int) -> date:
    """Return the same day some months on, or the last day of that month where it has none."""
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return first.replace(day=min(day.day, (following - timedelta(days=1)).day))
