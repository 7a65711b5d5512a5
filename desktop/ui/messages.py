"""What the window tells people: calm bars at its foot, and questions with words on the buttons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.background.task import Task
from desktop.language.errors import MahdarError
from desktop.ui.dialogs.question import Question, QuestionDialog
from desktop.ui.look import Look
from desktop.ui.message_bar import Action, MessageBar, ProgressBar

__all__ = ["Action", "Messages", "Question"]

SAID_FOR_MS = 7000
MOST_BARS = 3


@dataclass(frozen=True, slots=True)
class _Tone:
    icon: str
    role: str


_TONES = {
    "plain": _Tone("circle-check", "green"),
    "amber": _Tone("triangle-alert", "amber"),
    "red": _Tone("circle-alert", "red"),
}


class Messages(QWidget):
    """The bars over the foot of ``host``, newest lowest."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._bars: list[MessageBar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))
        self.hide()
        host.installEventFilter(self)

    def say(self, text: str, action: Action | None = None) -> None:
        """Tell that something was done; goes away by itself."""
        bar = self._show("plain", text, action)
        timer = QTimer(bar, singleShot=True, interval=SAID_FOR_MS)
        timer.timeout.connect(bar.close_if_unattended)
        timer.start()

    def warn(self, text: str, action: Action | None = None) -> None:
        """Tell what needs attention; stays until it is closed."""
        self._show("amber", text, action)

    def problem(self, text: str, action: Action | None = None) -> None:
        """Tell what went wrong, what is safe and what to do; stays until it is closed."""
        self._show("red", text, action)

    def show_error(self, error: MahdarError) -> None:
        """Tell the sentence of an error in the language of the window."""
        self.problem(error.sentence(self._look.language))

    def ask(
        self,
        question: Question,
        on_do: Callable[[], None],
        on_keep: Callable[[], None] | None = None,
    ) -> QuestionDialog:
        """Ask before something that cannot simply be undone; the answer comes by callback."""
        dialog = QuestionDialog(self._look, question, self._host.window())
        dialog.accepted.connect(on_do)
        if on_keep is not None:
            dialog.rejected.connect(on_keep)
        dialog.open()
        return dialog

    def follow(self, task: Task[Any], text: str) -> None:
        """Show how far a long task is, with a way to cancel it, until it ends."""
        bar = ProgressBar(self._look, text, task)
        self._add(bar)

    def texts(self) -> list[str]:
        """Return what the bars say, newest last."""
        return [bar.text() for bar in self._bars]

    def clear(self) -> None:
        """Take all bars away but those of work that is still going on."""
        for bar in list(self._bars):
            if not isinstance(bar, ProgressBar):
                bar.close_bar()

    def _show(self, tone: str, text: str, action: Action | None) -> MessageBar:
        for bar in list(self._bars):
            if bar.text() == text and not isinstance(bar, ProgressBar):
                bar.close_bar()  # said again: once is enough
        bar = MessageBar(self._look, _TONES[tone].icon, _TONES[tone].role, text, action)
        self._add(bar)
        return bar

    def _add(self, bar: MessageBar) -> None:
        self._bars.append(bar)
        self._column.addWidget(bar)
        bar.closed.connect(lambda: self._on_closed(bar))
        dispensable = [b for b in self._bars if not isinstance(b, ProgressBar)]
        if len(self._bars) > MOST_BARS and dispensable:
            dispensable[0].close_bar()
        self._place()

    def _on_closed(self, bar: MessageBar) -> None:
        if bar in self._bars:
            self._bars.remove(bar)
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self._place()

    def _place(self) -> None:
        if not self._bars:
            self.hide()
            return
        px = self._look.theme.px
        width = min(px(560), self._host.width() - px(40))
        self.setFixedWidth(max(width, px(200)))
        self._column.activate()
        height = self._column.heightForWidth(self.width())
        height = height if height > 0 else self._column.sizeHint().height()
        self.resize(self.width(), height)
        self.move((self._host.width() - self.width()) // 2, self._host.height() - height - px(20))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._bars:
            self._place()
        return super().event(event)
