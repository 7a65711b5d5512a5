"""Paints the rows of a ``RowModel``: hairlines, tags, texts that run as their words run."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.direction import runs_right_to_left
from desktop.ui.look import Look
from desktop.ui.palette import TONES
from desktop.ui.tables.row_model import Heading, RowModel

Row = TypeVar("Row")

HEADING_HEIGHT = 32
ACCENT = 3


class RowPen:
    """Draws in one row; ``area`` is the room that is left, cut from start or end edge."""

    def __init__(self, painter: QPainter, look: Look, area: QRect, *, rtl: bool) -> None:
        self.painter = painter
        self.look = look
        self.area = QRect(area)
        self._rtl = rtl

    def take_start(self, width: int, gap: int = 0) -> QRect:
        """Cut ``width`` (design pixels) off the start edge and return it."""
        return self._take(self.look.theme.px(width), self.look.theme.px(gap), at_left=not self._rtl)

    def take_end(self, width: int, gap: int = 0) -> QRect:
        """Cut ``width`` (design pixels) off the far edge and return it."""
        return self._take(self.look.theme.px(width), self.look.theme.px(gap), at_left=self._rtl)

    def _take(self, width: int, gap: int, *, at_left: bool) -> QRect:
        if at_left:
            box = QRect(self.area.left(), self.area.top(), width, self.area.height())
            self.area.setLeft(self.area.left() + width + gap)
        else:
            left = self.area.right() + 1 - width
            box = QRect(left, self.area.top(), width, self.area.height())
            self.area.setRight(self.area.right() - width - gap)
        return box

    def lines(self, *heights: int, box: QRect | None = None) -> list[QRect]:
        """Return boxes of these heights (design pixels) one above the other, in the middle."""
        px = self.look.theme.px
        room = self.area if box is None else box
        top = room.top() + (room.height() - sum(px(height) for height in heights)) // 2
        boxes = []
        for height in heights:
            boxes.append(QRect(room.left(), top, room.width(), px(height)))
            top += px(height)
        return boxes

    def text(
        self,
        box: QRect,
        text: str,
        size: int = 14,
        weight: int = 400,
        role: str = "ink",
        align: str = "start",
        *,
        is_sentence: bool = False,
    ) -> None:
        """Write one line, shortened if it must; ``align`` is start, end or center.

        A text runs as its words run; a sentence of the window, as the window does.
        """
        font = self.look.theme.font(size, weight)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(font)
        self.painter.setPen(self.look.theme.color(role))
        rtl = self._rtl if is_sentence else runs_right_to_left(text, otherwise=self._rtl)
        self.painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.painter.drawText(box, self._side(align) | Qt.AlignmentFlag.AlignVCenter, shown)

    def _side(self, align: str) -> Qt.AlignmentFlag:
        if align == "center":
            return Qt.AlignmentFlag.AlignHCenter
        if self._rtl == (align == "start"):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute

    def tag(self, text: str, tone: str, box: QRect | None = None, gap: int = 10) -> None:
        """Write a state on tinted ground at the far edge of ``box``, or cut it off ``area``."""
        theme = self.look.theme
        font = theme.font(12, 500)
        width = QFontMetrics(font).horizontalAdvance(text) + theme.px(16)
        height = theme.px(22)
        if box is None:
            box = self._take(width, theme.px(gap), at_left=self._rtl)
        left = box.left() if self._rtl else box.right() + 1 - width
        place = QRect(left, box.top() + (box.height() - height) // 2, width, height)
        words, ground = TONES[tone]
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color(ground))
        self.painter.drawRoundedRect(place, theme.px(5), theme.px(5))
        self.text(place, text, 12, 500, words, "center")

    def icon(self, box: QRect, name: str, role: str = "soft", size: int = 18) -> None:
        """Draw an icon in the middle of ``box``."""
        side = self.look.theme.px(size)
        left = box.left() + (box.width() - side) // 2
        top = box.top() + (box.height() - side) // 2
        self.painter.drawPixmap(left, top, self.look.icons.pixmap(name, role, size))


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Base of the delegates: draws ground, accent and hairline; subclasses ``paint_row``."""

    row_height = 62
    """Height of every row, in pixels of the 100 % design: fixed, or long lists crawl."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def paint_row(self, pen: RowPen, row: Row) -> None:
        """Draw what one row says into ``pen.area``."""
        raise NotImplementedError

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        model = self._model(index)
        heading = model.heading(index)
        px = self.look.theme.px
        area = option.rect.adjusted(px(20), 0, -px(20), 0)
        pen = RowPen(painter, self.look, area, rtl=rtl)
        if heading is not None:
            self._paint_heading(pen, option.rect, heading)
        else:
            self._paint_ground(painter, option, rtl)
            row = model.row(index)
            if row is not None:
                self.paint_row(pen, row)
        painter.restore()

    def _paint_heading(self, pen: RowPen, box: QRect, heading: Heading) -> None:
        pen.painter.fillRect(box, self.look.theme.color("sunk"))
        if heading.aside:
            pen.text(pen.area, heading.aside, 12, 500, "soft", "end")
        pen.text(pen.area, heading.text, 12, 600, "soft")

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rtl: bool) -> None:
        theme = self.look.theme
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("primary_tint"))
            width = theme.px(ACCENT)
            left = box.right() + 1 - width if rtl else box.left()
            painter.fillRect(QRect(left, box.top(), width, box.height()), theme.color("primary"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("background"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.color("line"))

    @staticmethod
    def _model(index: QModelIndex | QPersistentModelIndex) -> RowModel[Any, Row]:
        model = index.model()
        assert isinstance(model, RowModel)
        return model
