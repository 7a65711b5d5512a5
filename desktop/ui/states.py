"""What a page shows when it has nothing, is waiting, or went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.background.task import Ending, Step, Task
from desktop.ui.buttons import plain_button
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon

WIDTH = 380


class _State(QWidget):
    """Centred: a picture, a short title, a sentence, and what to do."""

    def __init__(
        self,
        look: Look,
        icon: str,
        role: str,
        title: str,
        sentence: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(20), px(20), px(20), px(20))
        inside = QWidget()
        inside.setFixedWidth(px(WIDTH))
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(10))
        picture = ThemedIcon(look, icon, role, 36)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title: QLabel = card_title(title)
        self.sentence: QLabel = body_label(sentence)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(picture)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        outer.addStretch(2)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def add(self, widget: QWidget) -> None:
        """Put a widget beneath the sentence, in the middle."""
        self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)


class EmptyState(_State):
    """Nothing here yet: what to do first."""

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        sentence: str,
        button: QAbstractButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, icon, "soft", title, sentence, parent)
        if button is not None:
            self.add(button)


class ProblemState(_State):
    """Something went wrong: what happened, what is safe, what to do."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        button: QAbstractButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "circle-alert", "red", title, sentence, parent)
        if button is not None:
            self.add(button)


class WaitingState(_State):
    """What is happening, how far it is, and a way to stop it."""

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        sentence: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, icon, "primary", title, sentence, parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(look.theme.px(WIDTH))
        self._note = hint_label()
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cancel = plain_button(look, self.tr("Cancel"))
        self._cancel.hide()
        self.add(self._bar)
        self.column.addWidget(self._note)
        self.add(self._cancel)
        self._task: Task[object] | None = None
        self._cancel.clicked.connect(self._on_cancel)

    def follow(self, task: Task[object]) -> None:
        """Show how far a long task is, and let it be cancelled."""
        self._task = task
        self._cancel.setEnabled(True)
        self._cancel.show()
        task.followers.append(self._on_step)

    def _on_step(self, step: Step | Ending) -> None:
        if isinstance(step, Step):
            self._bar.setRange(0, 1000 if step.share is not None else 0)
            self._bar.setValue(round((step.share or 0) * 1000))
            self._note.setText(step.note)

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._cancel.setEnabled(False)
