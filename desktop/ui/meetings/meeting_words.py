"""What the list and the reading pane say of a meeting, in the language of the window."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.language.calendars import format_date, month_name, weekday_name
from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.services.index_meetings import MeetingIndex, MonthCount
from desktop.services.list_meetings import MeetingRow
from desktop.ui.look import Look
from desktop.ui.tables.row_model import Heading

STATES = ("draft", "review", "approved", "signed", "archived")
TONES = {
    "draft": "plain",
    "review": "amber",
    "approved": "green",
    "signed": "green",
    "archived": "plain",
}
DOT = " · "
RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"


class MeetingWords(QObject):
    """Makes texts of rows; the numbers in them are in the digits of the office."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states = {
            "draft": self.tr("Draft"),
            "review": self.tr("In review"),
            "approved": self.tr("Approved"),
            "signed": self.tr("Signed"),
            "archived": self.tr("Archived"),
        }

    def state(self, state: str) -> str:
        """Return the word for a state of the minutes."""
        return self._states.get(state, state)

    def tag(self, row: MeetingRow) -> tuple[str, str]:
        """Return the words and the tone of a row's tag: what needs attention, or the state."""
        if row.conflict_count:
            return self.tr("Conflict"), "red"
        serial = (row.number or "").rpartition("/")[2]
        words = f"{self.state(row.state)} {self._digits(serial)}".strip()
        return words, TONES.get(row.state, "plain")

    def subject(self, row: MeetingRow) -> str:
        """Return the subject, or words for its absence."""
        return row.subject or self.tr("No subject yet")

    def details(self, row: MeetingRow) -> str:
        """Return how it was amended, who holds it, where, and how many outcomes it has."""
        outcomes = row.outcome_count
        parts = (
            self.amendment(row),
            self.organizers(row),
            isolate(self.name(row.city)),
            self._digits(self.tr("%n outcome(s)", "", outcomes)) if outcomes else "",
        )
        return DOT.join(part for part in parts if part)

    def amendment(self, row: MeetingRow) -> str:
        """Return which minutes amend it, or which it amends; mostly nothing."""
        if row.amended_by:
            return self.tr("amended by {0}").format(isolate(self._digits(row.amended_by)))
        if row.amends:
            return self.tr("amends {0}").format(isolate(self._digits(row.amends)))
        return ""

    def organizers(self, row: MeetingRow) -> str:
        """Return the body that leads and those it holds the meeting with."""
        others = self.tr(", ").join(isolate(self.name(body)) for body in row.co_organizers)
        lead = isolate(self.name(row.lead))
        if lead and others:
            return self.tr("{0} in cooperation with {1}").format(lead, others)
        return lead or others

    def day(self, row: MeetingRow) -> tuple[str, str]:
        """Return the day of the month and the weekday; a dash and words without a date."""
        if row.held_on is None:
            return "–", self.tr("no date")
        return self._digits(str(row.held_on.day)), weekday_name(row.held_on, self._look.language)

    def date(self, day: date) -> str:
        """Return a date in words."""
        return isolate(format_date(day, self._look.language, self._look.digits))

    def line(self, text: str) -> str:
        """Return a sentence that runs as the window does, whatever it begins with.

        A label follows the first letter outside isolates, which may be a foreign one or none.
        """
        return (RIGHT_TO_LEFT_MARK if self._look.language == "ar" else LEFT_TO_RIGHT_MARK) + text

    def name(self, names: Names) -> str:
        """Return a name for the reader of the window."""
        return names.best(self._look.language)

    def spoken(self, row: MeetingRow) -> str:
        """Return a whole row in one sentence, for screen readers."""
        when = self.date(row.held_on) if row.held_on else self.tr("no date")
        return self.tr(", ").join(
            part for part in (self.subject(row), when, self.tag(row)[0], self.details(row)) if part
        )

    def count(self, count: int) -> str:
        """Return a number of meetings in words."""
        return self._digits(self.tr("%n meeting(s)", "", count))

    def number(self, count: int) -> str:
        """Return a bare number."""
        return self._digits(str(count))

    def items(self, index: MeetingIndex) -> list[UUID | Heading]:
        """Return the keys of a list with a heading before each month."""
        items: list[UUID | Heading] = []
        start = 0
        for month in index.months:
            items.append(Heading(self._month(month), self.count(month.count)))
            items.extend(index.ids[start : start + month.count])
            start += month.count
        # Another program may have added a meeting between two reads; better shown than lost.
        items.extend(index.ids[start:])
        return items

    def _month(self, month: MonthCount) -> str:
        if month.month is None:
            return self.tr("Without a date")
        name = month_name(month.month.month, self._look.language)
        return f"{name} {self._digits(str(month.month.year))}"

    def _digits(self, text: str) -> str:
        return in_digits(text, self._look.digits)
