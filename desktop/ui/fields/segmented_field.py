"""A few choices side by side: one look, one click, one key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.ui.look import Look


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its code, its word, and the characters that pick it (``"حp"``)."""

    code: str
    label: str
    keys: str = ""


class SegmentedField(QWidget):
    """Exactly one of the segments, or none yet; arrows move, a segment's key picks it."""

    edited = Signal()

    def __init__(
        self, look: Look, segments: Sequence[Segment] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._segments: tuple[Segment, ...] = ()
        self._buttons: list[_SegmentButton] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_options(segments)

    def set_options(self, segments: Sequence[Segment]) -> None:
        """Offer other segments (the words for a woman, say), keeping the choice."""
        chosen = self.value()
        if [s.code for s in segments] == [s.code for s in self._segments]:
            for button, segment in zip(self._buttons, segments, strict=True):
                button.setText(segment.label)
        else:
            self._rebuild(segments)
        self._segments = tuple(segments)
        self.set_value(chosen)

    def value(self) -> str | None:
        """Return the code that is chosen."""
        for segment, button in zip(self._segments, self._buttons, strict=True):
            if button.isChecked():
                return segment.code
        return None

    def set_value(self, code: str | None) -> None:
        """Choose a code; None or an unknown one chooses nothing."""
        self._group.setExclusive(False)
        for segment, button in zip(self._segments, self._buttons, strict=True):
            button.setChecked(segment.code == code)
        self._group.setExclusive(True)

    def set_read_only(self, read_only: bool) -> None:
        """Let the choice be read but not changed."""
        for button in self._buttons:
            button.setEnabled(not read_only)

    def _rebuild(self, segments: Sequence[Segment]) -> None:
        for old in self._buttons:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        last = len(segments) - 1
        self._buttons = [
            _SegmentButton(self.look, segment.label, place == 0, place == last)
            for place, segment in enumerate(segments)
        ]
        for button in self._buttons:
            self._group.addButton(button)
            self._row.addWidget(button)
            button.clicked.connect(self.edited)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        for segment, button in zip(self._segments, self._buttons, strict=True):
            if typed and typed in segment.keys and button.isEnabled():
                button.setFocus()
                if not button.isChecked():
                    button.setChecked(True)
                    self.edited.emit()
                return
        super().keyPressEvent(event)


class _SegmentButton(QRadioButton):
    """A radio button drawn as a part of a bar; to a screen reader still a radio button."""

    def __init__(self, look: Look, text: str, is_first: bool, is_last: bool) -> None:
        super().__init__(text)
        self._look = look
        self._is_first, self._is_last = is_first, is_last
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        width = QFontMetrics(theme.font(12, 500)).horizontalAdvance(self.text())
        return QSize(width + theme.px(20), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        checked = self.isChecked()
        ground = "primary" if checked else "sunk" if self.underMouse() else "surface"
        edge = theme.color("soft")
        edge.setAlphaF(0.45)
        painter.setPen(QPen(theme.color("primary") if checked else edge, 1.0))
        painter.setBrush(theme.color(ground if self.isEnabled() or checked else "sunk"))
        painter.drawPath(self._outline())
        painter.setPen(
            theme.color("on_primary" if checked else "ink" if self.isEnabled() else "soft")
        )
        painter.setFont(theme.font(12, 500 if checked else 400))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("on_primary" if checked else "primary"), 1.0))
            inset = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inset, theme.px(4), theme.px(4))

    def _outline(self) -> QPainterPath:
        """Return the shape: rounded only at the outer ends of the bar, which swap in Arabic."""
        radius = float(self._look.theme.px(6))
        at_left = self._is_last if self.isRightToLeft() else self._is_first
        at_right = self._is_first if self.isRightToLeft() else self._is_last
        # Neighbours share one line: every part but the one at the far right runs over by a pixel.
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if at_right else 0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, radius, radius)
        if not at_left:
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0))
        if not at_right:
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0))
        return path.simplified()
