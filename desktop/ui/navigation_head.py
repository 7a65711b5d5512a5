"""Whose minutes book this is: the emblem of the office, or the program's own sign, and the name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.labels import card_title, hint_label
from desktop.ui.look import Look

SIDE = 34


class EmblemTile(QWidget):
    """A tile with the emblem of the office; without one, the letter of the program.

    With ``is_slot`` there is an empty place instead of the letter, where an emblem may be put.
    """

    def __init__(
        self,
        look: Look,
        side: int = SIDE,
        parent: QWidget | None = None,
        *,
        is_slot: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_slot = is_slot
        self._emblem: QPixmap | None = None
        self.setFixedSize(look.theme.px(side), look.theme.px(side))
        look.theme.changed.connect(self.update)

    def set_emblem(self, emblem: QPixmap | None) -> None:
        """Show an emblem, or the letter again."""
        self._emblem = emblem if emblem is not None and not emblem.isNull() else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        if self._emblem is not None:
            shape = self._emblem.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, shape.width(), shape.height())
            place.moveCenter(box.center())
            painter.drawPixmap(place, self._emblem, QRectF(self._emblem.rect()))
        elif self._is_slot:
            self._paint_slot(painter, box)
        else:
            self._paint_letter(painter, box)

    def _paint_slot(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        edge = theme.color("soft")
        edge.setAlphaF(0.6)
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8))
        picture = self._look.icons.pixmap("image", "soft", 22)
        corner = (self.width() - theme.px(22)) // 2
        painter.drawPixmap(corner, corner, picture)

    def _paint_letter(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        font = theme.font(20, 600)
        font.setPixelSize(round(self.height() * 0.6))
        painter.setFont(font)
        painter.setPen(theme.color("on_primary"))
        # The letter hangs below its line; lifted so that its eye is in the middle.
        painter.drawText(box.translated(0, -self.height() * 0.1), Qt.AlignmentFlag.AlignCenter, "م")


class NavigationHead(QWidget):
    """Emblem, name of the program, name of the office."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._inset = px(8)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(px(10))
        self._tile = EmblemTile(look)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        program = card_title(self.tr("Mahdar"))
        self._office = hint_label()
        column.addWidget(program)
        column.addWidget(self._office)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._words, 1)
        self.set_compact(False)

    def set_office(self, name: str, emblem: QPixmap | None) -> None:
        """Show the name and emblem of the office."""
        self._office.setText(name)
        self._tile.set_emblem(emblem)
        self.setToolTip(name)

    def set_compact(self, compact: bool) -> None:
        """Show the tile only."""
        self._words.setVisible(not compact)
        inset = 0 if compact else self._inset
        self._row.setContentsMargins(inset, 0, inset, 0)
