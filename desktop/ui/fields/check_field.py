"""Yes or no: a box with its words beside it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.ui.look import Look

BOX = 17


class CheckField(QCheckBox):
    """A check box drawn in the colours of the palette; a click on its words counts too."""

    edited = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.edited)
        look.theme.changed.connect(self.update)

    def value(self) -> bool:
        """Return whether the box is checked."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Check the box or clear it."""
        self.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        """Let the answer be read but not changed."""
        self.setEnabled(not read_only)

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        words = QFontMetrics(theme.font()).horizontalAdvance(self.text())
        return QSize(theme.px(BOX + 8) + words + theme.px(4), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(BOX)
        left = self.width() - side if self.isRightToLeft() else 0
        place = QRect(left, (self.height() - side) // 2, side, side)
        lit = self.isChecked()
        focused = self.hasFocus()
        edge = theme.color("primary" if lit or focused else "soft")
        painter.setPen(QPen(edge, 2.0 if focused else 1.0))
        painter.setBrush(theme.color("primary" if lit else "surface"))
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        if lit:
            tick = theme.px(13)
            corner = place.center() - QPoint(tick // 2, tick // 2) + QPoint(1, 1)
            painter.drawPixmap(corner, self._look.icons.pixmap("check", "on_primary", 13))
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink" if self.isEnabled() else "soft"))
        room = side + theme.px(8)
        words = (
            self.rect().adjusted(0, 0, -room, 0) if left else self.rect().adjusted(room, 0, 0, 0)
        )
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, align, self.text())
