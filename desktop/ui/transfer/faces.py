"""What a card of the page shows in turn: how far something is, and what came of it."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.background.task import Step
from desktop.language.progress import Carried
from desktop.services import bundle_progress as stages
from desktop.ui.buttons import plain_button
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.labels import body_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.transfer_words import TransferWords

SPEAKS_OF_TIME_AFTER = 2.0
"""Seconds; before that the speed is a guess."""


class Face(QWidget):
    """A column, and rows of buttons from the start edge."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.theme.px(10))

    def add_row(self, *widgets: QWidget) -> FlowLayout:
        """Add widgets side by side; where there is no room, beneath each other."""
        holder = QWidget()
        row = FlowLayout(holder, self.look.theme.px(8))
        for widget in widgets:
            row.addWidget(widget)
        self.column.addWidget(holder)
        return row


class ProgressFace(Face):
    """What is being done, how far it is, how long it still takes, and a way to stop."""

    cancelled = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._words = words
        self._began = 0.0
        self._stages = {
            stages.PACKING: self.tr("Packed: {0} of {1}"),
            stages.WRITING: self.tr("Written: {0} of {1}; then it is read back"),
            stages.CHECKING: self.tr("Read back: {0} of {1}"),
            stages.READING: self.tr("Read: {0} of {1}"),
            stages.TAKING: self.tr("Taken in: {0} of {1}"),
        }
        self._title = strong_label()
        self._title.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._note = hint_label()
        self.cancel_button = plain_button(look, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel)
        for widget in (self._title, self._bar, self._note):
            self.column.addWidget(widget)
        self.add_row(self.cancel_button)
        self.column.addStretch(1)

    def begin(self, title: str, note: str) -> None:
        """Name what begins now."""
        self._began = time.monotonic()
        self._title.setText(title)
        self._note.setText(note)
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if step.share is None or not self.cancel_button.isEnabled():
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(step.share * 1000))
        self._note.setText(self._how_far(step.share, step.carried))

    def note(self) -> str:
        """Return the words beneath the bar."""
        return self._note.text()

    def _how_far(self, share: float, carried: Carried | None) -> str:
        if share >= 1.0:
            return self.tr("Being checked…")
        spent = time.monotonic() - self._began
        time_left = ""
        if share > 0 and spent > SPEAKS_OF_TIME_AFTER:
            time_left = self._words.left(spent * (1 - share) / share)
        return self._words.join((self._stage(share, carried), time_left))

    def _stage(self, share: float, carried: Carried | None) -> str:
        """Return what is being done and the bytes of it; the share where they are not counted."""
        if carried is not None and carried.stage == stages.SETTLING:
            return self.tr("Compared with what is here…")
        if carried is None or not carried.total or carried.stage not in self._stages:
            return self._words.percent(share)
        done, total = self._words.size(carried.done), self._words.size(carried.total)
        return self._stages[carried.stage].format(done, total)

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._note.setText(self.tr("Being stopped; nothing is left half done…"))
        self.cancelled.emit()


class ResultFace(Face):
    """What came of it: a picture, a sentence, lines beneath, and what can be done next."""

    def __init__(
        self, look: Look, buttons: Sequence[QAbstractButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        top = QHBoxLayout()
        top.setSpacing(look.theme.px(8))
        self._picture = ThemedIcon(look, "circle-check", "green", 20)
        self._title = strong_label()
        self._title.setWordWrap(True)
        top.addWidget(self._picture)
        top.addWidget(self._title, 1)
        self._details = body_label()
        self.column.addLayout(top)
        self.column.addWidget(self._details)
        self.add_row(*buttons)
        self.column.addStretch(1)

    def say(self, title: str, lines: Sequence[str], *, went_well: bool = True) -> None:
        """Show what came of it."""
        icon, role = ("circle-check", "green") if went_well else ("circle-alert", "red")
        self._picture.show_icon(icon, role)
        self._title.setText(title)
        self._details.setText("\n".join(lines))
        self._details.setVisible(bool(lines))

    def words(self) -> str:
        """Return all that is said."""
        return "\n".join(text for text in (self._title.text(), self._details.text()) if text)
