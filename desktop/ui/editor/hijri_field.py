"""Which Hijri day the meeting was on: the computed one, or up to two days beside it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.documents.hijri import format_hijri, hijri_date
from desktop.language.digits import in_digits
from desktop.ui.fields import ChoiceField
from desktop.ui.look import Look

CORRECTIONS = (-2, -1, 0, 1, 2)


class HijriField(ChoiceField):
    """A choice of days; its value is the correction in days, as text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.show_day(None, 0)

    def show_day(self, day: date | None, correction: int) -> None:
        """Offer the Hijri days around ``day``, and show the chosen one."""
        self.set_options([(str(days), self._words(day, days)) for days in CORRECTIONS])
        self.set_value(str(correction))

    def _words(self, day: date | None, correction: int) -> str:
        moved = {
            -2: self.tr("two days earlier"),
            -1: self.tr("a day earlier"),
            0: self.tr("as computed"),
            1: self.tr("a day later"),
            2: self.tr("two days later"),
        }[correction]
        found = None if day is None else hijri_date(day, correction)
        if found is None:
            return moved
        said = in_digits(format_hijri(found, self.look.language), self.look.digits)
        return self.tr("{0} ({1})").format(said, moved)
