"""How many must be present, and whether they are."""

from collections.abc import Sequence

from msgspec import UNSET
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.models.record_form import AttendanceForm
from desktop.ui.fields import Labelled, NumberField
from desktop.ui.labels import hint_label
from desktop.ui.look import Look

MOST = 2000


class QuorumRow(QWidget):
    """The number, and in words how it stands."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.number = NumberField(look, 1, MOST)
        self.number.line.set_undo_enabled(False)
        self.number.edited.connect(self.edited)
        labelled = Labelled(look, self.tr("Quorum (members)"), self.number)
        labelled.setFixedWidth(look.theme.px(170))
        self._words = hint_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(12))
        row.addWidget(labelled)
        self._words.setContentsMargins(0, 0, 0, look.theme.px(8))  # on the line of the number
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignBottom)

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def say(self, attendance: Sequence[AttendanceForm]) -> None:
        """Say how many members are present, and whether that is enough."""
        quorum = self.number.value()
        if quorum is None:
            self._words.setText("")
            return
        present, members = members_present(attendance)
        said = (
            self.tr("Present: {0} of {1} members. The quorum is reached.")
            if present >= quorum
            else self.tr("Present: {0} of {1} members. The quorum is not reached.")
        )
        self._words.setText(said.format(self._number(present), self._number(members)))

    def _number(self, number: int) -> str:
        return isolate(in_digits(str(number), self._look.digits))


def members_present(attendance: Sequence[AttendanceForm]) -> tuple[int, int]:
    """Return how many members are present, and how many there are; guests and groups are none."""
    members = [
        part
        for part in attendance
        if part.person is not UNSET and "guest" not in (part.role, part.presence)
    ]
    return sum(part.presence == "present" for part in members), len(members)
