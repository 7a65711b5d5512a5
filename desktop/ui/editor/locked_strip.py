"""Why an approved record cannot be typed in, and where to go from there."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.calendars import format_date
from desktop.language.isolates import isolate
from desktop.ui.buttons import plain_button
from desktop.ui.labels import body_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon


class LockedStrip(QWidget):
    """A band over the sections of an approved record."""

    paper_wanted = Signal()
    outcomes_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        frame = QFrame()
        restyle(frame, kind="message", tone="plain")
        self._words = body_label()
        paper = plain_button(look, self.tr("Its page"), "file-text")
        outcomes = plain_button(look, self.tr("Its outcomes"), "list-checks")
        paper.clicked.connect(self.paper_wanted)
        outcomes.clicked.connect(self.outcomes_wanted)
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(14), px(8), px(10), px(8))
        row.setSpacing(px(8))
        row.addWidget(ThemedIcon(look, "lock", "green"))
        row.addWidget(self._words, 1)
        row.addWidget(paper)
        row.addWidget(outcomes)
        around = QVBoxLayout(self)
        around.setContentsMargins(px(14), px(12), px(14), 0)
        around.addWidget(frame)
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def say_approved(self, number: str | None, moment: datetime | None) -> None:
        """Say under which number and when the record was approved."""
        look = self._look
        said = [self.tr("Approved and sealed: this record no longer changes.")]
        if number and moment is not None:
            day = format_date(moment.astimezone().date(), look.language, look.digits)
            said = [
                self.tr("Approved as {0} on {1} and sealed: this record no longer changes.").format(
                    isolate(number), isolate(day)
                )
            ]
        said.append(
            self.tr(
                "It is printed from its page; the follow-up of its actions goes on in Outcomes."
            )
        )
        self._words.setText(" ".join(said))
        self.show()
