"""How the head of the paper will look, while it is being written."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language.names import Names
from desktop.ui.look import Look

PAPER, INK, RULE = "#FFFFFF", "#1D2527", "#3A4446"
"""Paper is white in the dark too: what is seen is what is printed."""


class LetterheadPreview(QWidget):
    """Arabic at the right, the emblem in the middle, the Latin and Syriac lines at the left."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._letterhead = Names()
        self._emblem: QPixmap | None = None
        self.setAccessibleName(self.tr("How the letterhead will look"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_letterhead(Names(), None)

    def show_letterhead(self, letterhead: Names, emblem: QPixmap | None) -> None:
        """Show lines and emblem."""
        self._letterhead = letterhead
        self._emblem = emblem
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        px = self._look.theme.px
        beside = len(self._lines("ku")) + len(self._lines("syr"))
        lines = max(len(self._lines("ar")), beside, 2)
        return QSize(px(420), max(px(20) * lines, px(48)) + px(32))

    def _lines(self, script: str) -> list[str]:
        return self._letterhead.by_script().get(script, "").splitlines()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), PAPER)
        painter.setPen(theme.color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        inside = self.rect().adjusted(px(20), px(12), -px(20), -px(14))
        painter.setPen(RULE)
        painter.drawLine(inside.left(), inside.bottom(), inside.right(), inside.bottom())
        inside.adjust(0, 0, 0, -px(6))
        third = inside.width() // 3
        painter.setPen(INK)
        painter.setFont(theme.font(12))
        right = QRect(inside.right() + 1 - third, inside.top(), third, inside.height())
        left = QRect(inside.left(), inside.top(), third, inside.height())
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        at_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(right, at_right, "\n".join(self._lines("ar")))
        painter.drawText(left, at_left, "\n".join(self._lines("ku") + self._lines("syr")))
        if self._emblem is not None:
            middle = QRect(inside.left() + third, inside.top(), third, inside.height())
            size = self._emblem.size().scaled(middle.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(middle.center())
            painter.drawPixmap(place, self._emblem)
