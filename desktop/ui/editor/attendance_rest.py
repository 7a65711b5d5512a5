"""What is seldom noted of an attendee: for whom they stood, when they came and went."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.record_form import AttendanceForm
from desktop.ui.editor.later_time import warn_if_earlier
from desktop.ui.editor.name_text import NameText
from desktop.ui.fields import Field, LineField, TimeField
from desktop.ui.labels import hint_label
from desktop.ui.look import Look


class AttendanceRest(QWidget):
    """A third line beneath an attendee; built only where it is wanted."""

    edited = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = look.language
        self.representing = LineField(look, self.tr("Representing"))
        self.arrived_at = TimeField(look)
        self.left_at = TimeField(look)
        self._name = NameText()
        px = look.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        # At the top: words beneath one field must not move the others.
        row.addWidget(self.representing, 1, Qt.AlignmentFlag.AlignTop)
        labels = (self.tr("Came at"), self.tr("Left at"))
        for moment, label in zip((self.arrived_at, self.left_at), labels, strict=True):
            words = hint_label(label)
            words.setWordWrap(False)
            words.setContentsMargins(0, px(9), 0, 0)
            row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
            moment.setFixedWidth(px(84))
            moment.setAccessibleName(label)
            row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        self.representing.setAccessibleName(self.tr("Representing"))
        for name, field in self.fields().items():
            field.edited.connect(lambda name=name: self._on_edited(name))
        for moment in (self.arrived_at, self.left_at):
            moment.left.connect(self._hint)
        for typed in (self.representing, self.arrived_at, self.left_at):
            typed.set_undo_enabled(False)

    def fields(self) -> dict[str, Field]:
        """Return the fields by their names in the record form."""
        return {
            "representing": self.representing,
            "arrived_at": self.arrived_at,
            "left_at": self.left_at,
        }

    def show_part(self, part: AttendanceForm) -> None:
        """Show what the part holds of it."""
        self.representing.set_value(self._name.shown(part.representing, self._language))
        self.arrived_at.set_value(_time(part.arrived_at))
        self.left_at.set_value(_time(part.left_at))
        self._hint()

    def fill(self, part: AttendanceForm) -> None:
        """Put what is typed into ``part``."""
        representing = self._name.typed(self.representing.value(), self._language)
        if representing is not None:
            part.representing = representing
        for name, field in (("arrived_at", self.arrived_at), ("left_at", self.left_at)):
            moment = field.value()
            if moment is not None:
                setattr(part, name, moment.strftime("%H:%M"))

    def _on_edited(self, name: str) -> None:
        self._hint()
        self.edited.emit(name)

    def _hint(self) -> None:
        warn_if_earlier(self.arrived_at, self.left_at, self.tr("Left before coming?"))


def _time(text: object) -> time | None:
    return time.fromisoformat(text) if isinstance(text, str) else None
