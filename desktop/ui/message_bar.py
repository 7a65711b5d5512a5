"""One bar of the message area: a sentence with at most one action, or work that is going on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.background.task import Ending, Step, Task
from desktop.ui.buttons import icon_button, plain_button, quiet_button
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a message offers to do, such as taking back what was done."""

    text: str
    do: Callable[[], None]


class MessageBar(QFrame):
    """A sentence over the foot of the window."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        role: str,
        text: str,
        action: Action | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.look = look
        restyle(self, kind="message", tone=role)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(12), px(8), px(12), px(8))
        self.row.setSpacing(px(10))
        self.row.addWidget(ThemedIcon(look, icon, role), 0, Qt.AlignmentFlag.AlignVCenter)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(px(4))
        self._label = body_label(text)
        self.middle.addWidget(self._label)
        self.row.addLayout(self.middle, 1)
        if action is not None:
            button = plain_button(look, action.text)
            button.clicked.connect(self.close_bar)
            button.clicked.connect(action.do)
            self.row.addWidget(button)
        self._close = icon_button(look, "x", self.tr("Close the message"))
        self._close.clicked.connect(self.close_bar)
        self.row.addWidget(self._close)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def close_bar(self) -> None:
        """Take the bar away."""
        self.closed.emit()

    def close_if_unattended(self) -> None:
        """Take the bar away unless the pointer or the focus is on it."""
        if not self.underMouse() and not self.isAncestorOf(self.window().focusWidget() or self):
            self.close_bar()


class ProgressBar(MessageBar):
    """How far a long task is, and a way to stop it; goes when the task ends."""

    def __init__(self, look: Look, text: str, task: Task[Any]) -> None:
        super().__init__(look, "refresh-cw", "primary", text)
        self._task = task
        self._close.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._note = hint_label()
        self._note.hide()
        self.middle.addWidget(self._bar)
        self.middle.addWidget(self._note)
        self._cancel = quiet_button(look, self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        self.row.addWidget(self._cancel)
        task.followers.append(self._on_step)

    def _on_step(self, step: Step | Ending) -> None:
        if isinstance(step, Ending):
            self.close_bar()
            return
        self._bar.setRange(0, 0 if step.share is None else 1000)
        self._bar.setValue(round((step.share or 0) * 1000))
        self._note.setText(step.note)
        self._note.setVisible(bool(step.note))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._task.cancel()
