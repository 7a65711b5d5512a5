"""The navigation at the start edge: office, pages with their badges, state of safety."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.ui.look import Look
from desktop.ui.navigation_head import NavigationHead
from desktop.ui.page import PageSpec
from desktop.ui.safety import SafetyFoot

WIDTH, COMPACT_WIDTH = 208, 64


class NavigationItem(QAbstractButton):
    """One page: icon, name, and how much waits for attention there."""

    def __init__(self, look: Look, spec: PageSpec, shortcut: str) -> None:
        super().__init__()
        self._look = look
        self._icon = spec.icon
        self._compact = False
        self._by_keyboard = False
        self.badge = 0
        self.setText(spec.title)
        self.setAccessibleName(spec.title)
        self.setToolTip(f"{spec.title} ({shortcut})" if shortcut else spec.title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def nextCheckState(self) -> None:
        """Stay as it is: the page that came to the front is lit, not the one that was clicked.

        Nor are the items exclusive by themselves, since Qt lets Tab reach only one of such.
        """

    def set_badge(self, count: int) -> None:
        """Show how much waits; 0 shows nothing."""
        self.badge = count
        name = self.text() if not count else f"{self.text()} ({count})"
        self.setAccessibleName(name)
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only."""
        self._compact = compact
        self.update()

    def sizeHint(self) -> QSize:
        px = self._look.theme.px
        return QSize(px(44 if self._compact else 180), px(38))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked()
        ringed = self.hasFocus() and self._by_keyboard
        if lit or self.underMouse() or ringed:
            painter.setPen(QPen(theme.color("primary"), 1) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary_tint" if lit else "background"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, px(7), px(7))
        role = "primary" if lit else "soft"
        side = px(18)
        inset = (self.width() - side) // 2 if self._compact else px(12)
        icon = self._place(inset, side)
        painter.drawPixmap(icon.topLeft(), self._look.icons.pixmap(self._icon, role, 18))
        if not self._compact:
            start = inset + side + px(10)
            painter.setFont(theme.font(14, 600 if lit else 500))
            painter.setPen(theme.color(role))
            room = self._place(start, self.width() - start - px(46 if self.badge else 10))
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, align, self.text())
        if self.badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        theme = self._look.theme
        px = theme.px
        text = in_digits("99+" if self.badge > 99 else str(self.badge), self._look.digits)
        font = theme.font(10 if self._compact else 12, 600)
        height = px(16 if self._compact else 20)
        width = max(QFontMetrics(font).horizontalAdvance(text) + px(10), height)
        box = self._place(self.width() - width - (0 if self._compact else px(10)), width)
        top = 0 if self._compact else (self.height() - height) // 2
        box = QRect(box.left(), top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("amber_tint"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.color("amber_ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _place(self, start: int, width: int) -> QRect:
        """Return a box that begins ``start`` pixels from the start edge, in the middle."""
        left = self.width() - start - width if self.isRightToLeft() else start
        side = self._look.theme.px(18)
        if width == side:
            return QRect(left, (self.height() - side) // 2, side, side)
        return QRect(left, 0, width, self.height())


class Navigation(QFrame):
    """The column at the start edge of the window."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, specs: Sequence[PageSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        self.setProperty("kind", "surface")
        self.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(18), px(10), px(14))
        column.setSpacing(px(2))
        self._head = NavigationHead(look)
        column.addWidget(self._head)
        column.addSpacing(px(16))
        self.items: dict[str, NavigationItem] = {}
        listed = [spec for spec in specs if not spec.under]
        for place, spec in enumerate(listed, 1):
            item = NavigationItem(look, spec, f"Ctrl+{place}")
            item.clicked.connect(lambda _=False, name=spec.name: self.chosen.emit(name))
            self.items[spec.name] = item
            column.addWidget(item)
        column.addStretch(1)
        self.foot = SafetyFoot(look)
        column.addWidget(self.foot)
        self.set_compact(False)

    def light(self, name: str) -> None:
        """Show which page is in front."""
        if name in self.items:
            for other, item in self.items.items():
                item.setChecked(other == name)

    def set_badge(self, name: str, count: int) -> None:
        """Show how much waits on a page."""
        if name in self.items:
            self.items[name].set_badge(count)

    def set_office(self, name: str, emblem: QPixmap | None) -> None:
        """Show whose minutes book this is."""
        self._head.set_office(name, emblem)

    def set_safety(self, *, saving: bool, last_backup: datetime | None) -> None:
        """Show that all is saved, and when it was last copied."""
        self.foot.show_state(saving=saving, last_backup=last_backup)

    def set_compact(self, compact: bool) -> None:
        """Show icons only, where the window is narrow."""
        self.setFixedWidth(self._look.theme.px(COMPACT_WIDTH if compact else WIDTH))
        self._head.set_compact(compact)
        self.foot.set_compact(compact)
        for item in self.items.values():
            item.set_compact(compact)
