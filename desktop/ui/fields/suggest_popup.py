"""The list of suggestions beneath a field: matches bold, Enter picks, the last row adds new."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QWidget

from desktop.language.isolates import isolate
from desktop.ui.fields.matching import find_match
from desktop.ui.look import Look

ROW_HEIGHT = 34
MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that may be meant: what it is, its name, a few words to tell it apart."""

    key: object
    text: str
    detail: str = ""


class SuggestPopup(QFrame):
    """Lies over the window beneath a field; never takes the focus from it."""

    picked = Signal(int)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._typed = ""
        self._rows: tuple[Suggestion, ...] = ()
        self._new_text = ""
        self.current = 0
        self.anchor: QWidget | None = None
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion], new_text: str, typed: str) -> None:
        """Show suggestions and, unless empty, a last row that adds what was typed."""
        self._rows = tuple(rows[:MOST_ROWS])
        self._new_text = new_text
        self._typed = typed
        self.current = 0
        self.update()

    def row_count(self) -> int:
        """Return how many rows there are, the adding row included."""
        return len(self._rows) + bool(self._new_text)

    def suggestion(self, row: int) -> Suggestion | None:
        """Return what a row suggests; None for the row that adds."""
        return self._rows[row] if row < len(self._rows) else None

    def step(self, step: int) -> None:
        """Go up or down a row, round the ends."""
        if self.row_count():
            self.current = (self.current + step) % self.row_count()
            self.update()

    def place_beneath(self, field: QWidget) -> None:
        """Lie beneath the field, or over it where the window has no room beneath."""
        theme = self._look.theme
        window = self._window
        height = self.row_count() * theme.px(ROW_HEIGHT) + 2 * theme.px(5)
        size = QSize(max(field.width(), min(theme.px(380), window.width())), height)
        corner = field.mapTo(window, QPoint(0, field.height() + theme.px(4)))
        if self.isRightToLeft():
            corner.setX(corner.x() + field.width() - size.width())
        if corner.y() + height > window.height():
            corner.setY(field.mapTo(window, QPoint(0, 0)).y() - height - theme.px(4))
        corner.setX(max(0, min(corner.x(), window.width() - size.width())))
        self.setGeometry(QRect(corner, size))

    def follow(self) -> None:
        """Lie beneath the anchor again, after it moved."""
        if self.anchor is not None:
            self.place_beneath(self.anchor)

    def _row_at(self, y: int) -> int:
        theme = self._look.theme
        return max(0, min((y - theme.px(5)) // theme.px(ROW_HEIGHT), self.row_count() - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.current = self._row_at(round(event.position().y()))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self._row_at(round(event.position().y())))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.px(ROW_HEIGHT)
        for row in range(self.row_count()):
            box = QRect(
                theme.px(5), theme.px(5) + row * height, self.width() - theme.px(10), height
            )
            self._paint_row(painter, row, box)

    def _paint_row(self, painter: QPainter, row: int, box: QRect) -> None:
        theme = self._look.theme
        if row == self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary_tint"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        inner = box.adjusted(theme.px(9), 0, -theme.px(9), 0)
        if row == self.current:
            inner = self._paint_enter(painter, inner)
        suggestion = self.suggestion(row)
        if suggestion is None:
            self._paint_text(painter, inner, f"+ {self._new_text}", [], "primary")
            return
        text = isolate(suggestion.text)
        bold = find_match(suggestion.text, self._typed)
        formats = [] if bold is None else [_span(bold[0] + 1, bold[1], weight=600)]
        if suggestion.detail:
            tail = " · " + isolate(suggestion.detail)
            formats.append(
                _span(len(text), len(tail), color=theme.color("soft"), size=theme.px(12))
            )
            text += tail
        self._paint_text(painter, inner, text, formats, "ink")

    def _paint_enter(self, painter: QPainter, box: QRect) -> QRect:
        """Say at the end of the row which key picks it; return the room that is left."""
        theme = self._look.theme
        painter.setFont(theme.font(11))
        painter.setPen(theme.color("soft"))
        align = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            box, align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, "Enter"
        )
        room = theme.px(48)
        return box.adjusted(room, 0, 0, 0) if self.isRightToLeft() else box.adjusted(0, 0, -room, 0)

    def _paint_text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        formats: list[QTextLayout.FormatRange],
        role: str,
    ) -> None:
        layout = QTextLayout(text, self._look.theme.font(13))
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        rtl = self.isRightToLeft()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(box)
        painter.setPen(self._look.theme.color(role))
        top = box.top() + (box.height() - line.height()) / 2
        layout.draw(painter, QRectF(box.left(), top, 0, 0).topLeft())
        painter.restore()


def _span(
    start: int, length: int, *, weight: int = 0, color: QColor | None = None, size: int = 0
) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    if weight:
        form.setFontWeight(QFont.Weight(weight).value)
    if color is not None:
        form.setForeground(color)
    if size:
        form.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, form
    return span
