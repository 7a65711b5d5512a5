"""A layout that fills lines like words: chips, tokens, tags."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets items one after another from the start edge and breaks into lines when full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget before the item at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _set(self, rect: QRect, *, moving: bool) -> int:
        """Place the items line by line and return the height that they take."""
        area = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        top = area.top()
        for line in self._lines(area.width()):
            height = max(item.sizeHint().height() for item in line)
            if moving:
                self._set_line(line, QRect(area.left(), top, area.width(), height), rtl)
            top += height + self._gap
        margins = self.contentsMargins()
        return max(top - self._gap, area.top()) + margins.bottom() - rect.top()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if lines and used + self._gap + needed <= width:
                lines[-1].append(item)
                used += self._gap + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _set_line(self, line: list[QLayoutItem], area: QRect, rtl: bool) -> None:
        spare = area.width() - sum(i.sizeHint().width() for i in line) - self._gap * (len(line) - 1)
        x = 0
        for item in line:
            size = item.sizeHint()
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(size.width() + max(spare, 0))
                spare = 0
            size.setWidth(min(size.width(), area.width()))
            left = area.right() + 1 - x - size.width() if rtl else area.left() + x
            drop = (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, area.top() + drop), size))
            x += size.width() + self._gap
