"""What the register says of actions and outcomes, in the language of the window."""

from datetime import date

from PySide6.QtCore import QObject

from desktop.language.calendars import format_date
from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.terms import codes, term
from desktop.services.list_actions import ActionRow
from desktop.services.list_outcomes import OutcomeRow
from desktop.ui.look import Look

DOT = " · "
STATUSES = codes("action_status")
TONES = {"open": "plain", "in_progress": "primary", "done": "green", "cancelled": "plain"}
SOON_DAYS = 7
RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"


class OutcomeWords(QObject):
    """Makes texts of rows; numbers are in the digits of the office."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def status(self, status: str) -> str:
        """Return the word for a status."""
        return term("action_status", status, self._look.language)

    def kind(self, kind: str) -> str:
        """Return the word for a kind of outcome."""
        return term("outcome_kind", kind, self._look.language)

    def day(self, day: date) -> str:
        """Return a date in words."""
        return isolate(format_date(day, self._look.language, self._look.digits, weekday=False))

    def responsible(self, row: ActionRow) -> str:
        """Return who is to do it, or words for nobody."""
        return isolate(row.responsible.best(self._look.language)) or self.tr("Nobody named")

    def due(self, row: ActionRow, today: date) -> tuple[str, str]:
        """Return when it is due, in words, and the tone of the tag."""
        if row.due is None:
            return self.tr("No date"), "plain"
        if row.status in ("done", "cancelled"):
            return self.day(row.due), "plain"
        days = (row.due - today).days
        if days < 0:
            return self._digits(self.tr("%n day(s) late", "", -days)), "red"
        if days == 0:
            return self.tr("Due today"), "amber"
        if days == 1:
            return self.tr("Due tomorrow"), "amber"
        if days <= SOON_DAYS:
            return self._digits(self.tr("Due in %n day(s)", "", days)), "amber"
        return self.day(row.due), "plain"

    def meeting(self, row: ActionRow | OutcomeRow) -> str:
        """Return the meeting it came of: the number or the subject, and the day."""
        subject = isolate(row.meeting_subject) or self.tr("A meeting without a subject")
        parts = (
            isolate(self._digits(row.meeting_number or "")),
            subject,
            self.day(row.held_on) if row.held_on else "",
        )
        return DOT.join(part for part in parts if part)

    def details(self, row: ActionRow) -> str:
        """Return who is to do it, and the meeting it came of."""
        return DOT.join((self.responsible(row), self.meeting(row)))

    def actions(self, row: OutcomeRow) -> tuple[str, str]:
        """Return how far the actions of an outcome are, and the tone of the tag."""
        if not row.action_count:
            return self.tr("no action"), "plain"
        if row.open_action_count:
            words = self.tr("%n action(s) to follow up", "", row.open_action_count)
            return self._digits(words), "amber"
        return self.tr("all done"), "green"

    def spoken(self, row: ActionRow) -> str:
        """Return a whole row in one sentence, for screen readers."""
        due, _tone = self.due(row, date.today())
        parts = (row.text, self.status(row.status), due, self.details(row))
        return self.tr(", ").join(part for part in parts if part)

    def spoken_outcome(self, row: OutcomeRow) -> str:
        """Return a whole outcome in one sentence, for screen readers."""
        parts = (row.text, self.kind(row.kind), self.actions(row)[0], self.meeting(row))
        return self.tr(", ").join(part for part in parts if part)

    def count_actions(self, count: int) -> str:
        """Return a number of actions in words."""
        return self._digits(self.tr("%n action(s)", "", count))

    def count_outcomes(self, count: int) -> str:
        """Return a number of outcomes in words."""
        return self._digits(self.tr("%n outcome(s)", "", count))

    def segment(self, words: str, count: int | None) -> str:
        """Return the words of a segment with how many there are."""
        return words if not count else f"{words}  {isolate(self._digits(str(count)))}"

    def line(self, text: str) -> str:
        """Return a sentence that runs as the window does, whatever it begins with."""
        return (RIGHT_TO_LEFT_MARK if self._look.language == "ar" else LEFT_TO_RIGHT_MARK) + text

    def _digits(self, text: str) -> str:
        return in_digits(text, self._look.digits)
