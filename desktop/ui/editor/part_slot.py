"""The place of one part in a list: empty until it is seen, then with the part's editor."""

from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.ui.editor.part_frame import PartFrame
from desktop.ui.look import Look


class PartSlot(QWidget):
    """Holds a part, and its editor once there is one.

    An editor takes some 10 ms to build and a record may have hundreds of attendees; those that
    nobody has looked at are only known by their part.
    """

    seen = Signal()
    """It came into sight and has no editor yet."""
    entered = Signal()
    """The Tab key comes to it, and it has no editor yet."""

    def __init__(self, look: Look, part: Any, height: int, *, numbered: bool = True) -> None:
        super().__init__()
        self._numbered = numbered
        self.part = part
        self.key: str = part.key
        self.frame: PartFrame | None = None
        self._look = look
        self._number = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.theme.px(height))

    def is_wanted(self) -> bool:
        """Return whether it is in sight and has no editor yet."""
        return self.frame is None and not self.visibleRegion().isEmpty()

    def put(self, frame: PartFrame) -> None:
        """Put the editor in its place."""
        self.frame = frame
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)  # QWIDGETSIZE_MAX
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        frame.show()  # now, not when Qt comes to it: only what is shown can take the focus

    def show_place(self, number: int, count: int) -> None:
        """Show the number of the part among its fellows."""
        self._number = in_digits(str(number), self._look.digits) if self._numbered else ""
        if self.frame is not None:
            self.frame.show_place(number, count)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.frame is not None:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setPen(theme.color("soft"))
        painter.setFont(theme.font(12))
        width = theme.px(20)
        start = self.width() - width if self.isRightToLeft() else 0
        box = QRect(start, theme.px(8), width, theme.px(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self._number)
        self.seen.emit()
