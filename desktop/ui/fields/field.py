"""What all fields share: a frame, words beneath when something is wrong, a label above."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.labels import field_label, hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle


class FieldFrame(QFrame):
    """The rounded frame around a control; drawn, so that focus does not move what is inside."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._edge = ""
        self._focused = False
        self._locked = False
        self._bare = False
        self.setProperty("kind", "field-frame")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.theme.px(10), 1, look.theme.px(10), 1)
        self.row.setSpacing(look.theme.px(8))
        look.theme.changed.connect(self.update)

    def show_state(
        self,
        *,
        edge: str | None = None,
        focused: bool | None = None,
        locked: bool | None = None,
    ) -> None:
        """Change the colour of the edge (a role, or empty), the focus ring, the ground."""
        self._edge = self._edge if edge is None else edge
        self._focused = self._focused if focused is None else focused
        self._locked = self._locked if locked is None else locked
        self.update()

    def make_bare(self) -> None:
        """Draw nothing: the control stands inside the frame of another field."""
        self._bare = True
        self.row.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bare:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.color("soft")
        edge.setAlphaF(0.45)
        if self._edge:
            edge = theme.color(self._edge)
        elif self._focused:
            edge = theme.color("primary")
        elif self._locked:
            edge = theme.color("line")
        width = 2.0 if self._focused else 1.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(theme.color("sunk" if self._locked else "surface"))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.px(7), theme.px(7))


class Field(QWidget):
    """Base of the house fields.

    ``edited`` is emitted when a person changes the value, never by ``set_value``; ``left`` when
    the focus leaves the field.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.frame = FieldFrame(look)
        self._problem = hint_label()
        self._problem.setProperty("kind", "problem")
        self._problem.hide()
        self._control: QWidget = self.frame
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(3))
        column.addWidget(self.frame)
        column.addWidget(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_problem(self, text: str | None, tone: str = "red") -> None:
        """Say beneath the field what is wrong, or nothing more; ``"amber"``: only missing yet."""
        self._problem.setText(text or "")
        self._problem.setVisible(bool(text))
        restyle(self._problem, tone=tone)
        self.frame.show_state(edge=tone if text else "")
        self._control.setAccessibleDescription(text or "")

    def problem(self) -> str | None:
        """Return the words beneath the field."""
        return self._problem.text() or None

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        setter = getattr(self._control, "setReadOnly", None)
        if setter is not None:
            setter(read_only)
        else:
            self._control.setEnabled(not read_only)
        self.frame.show_state(locked=read_only)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._control.setAccessibleName(name)

    def control(self) -> QWidget:
        """Return the widget that takes the typing."""
        return self._control

    def _set_control(self, control: QWidget) -> None:
        self._control = control
        self.setFocusProxy(control)
        control.installEventFilter(self)

    def _on_focus(self, has_focus: bool) -> None:
        """Hear that the focus came or went; subclasses add to it."""
        self.frame.show_state(focused=has_focus)
        if not has_focus:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._control:
            if event.type() == QEvent.Type.FocusIn:
                self._on_focus(True)
            elif event.type() == QEvent.Type.FocusOut:
                self._on_focus(False)
        return super().eventFilter(watched, event)


class Labelled(QWidget):
    """A field beneath its name, the name being also what a screen reader says."""

    def __init__(
        self, look: Look, text: str, field: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label: QLabel = field_label(text)
        self.label.setBuddy(field)
        field.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(4))
        column.addWidget(self.label)
        column.addWidget(field)
        if hint:
            column.addWidget(hint_label(hint))
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
