"""What the directory says of people and bodies, in the language of the window."""

from PySide6.QtCore import QObject

from desktop.language.calendars import format_date
from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.language.terms import codes, term
from desktop.services.list_directory import OrganizationRow, PersonRow
from desktop.ui.look import Look

DOT = " · "
RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"


class DirectoryWords(QObject):
    """Makes texts of rows; numbers are in the digits of the office."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def name(self, names: Names) -> str:
        """Return a name for the reader of the window."""
        return names.best(self._look.language)

    def scripts(self, names: Names) -> str:
        """Return a name in its other scripts."""
        shown = self.name(names)
        others = (text for text in names.by_script().values() if text != shown)
        return DOT.join(isolate(text) for text in others)

    def person(self, row: PersonRow) -> str:
        """Return a person with the honorific."""
        return " ".join(part for part in (row.honorific, self.name(row.name)) if part)

    def standing(self, row: PersonRow) -> str:
        """Return the post and the body, or words for their absence."""
        post, body = self.name(row.post), self.name(row.organization)
        if body and body in post:
            body = ""  # the post of a co-chair names the department already
        parts = [isolate(text) for text in (post, body) if text]
        return DOT.join(parts) or self.tr("no post noted")

    def body(self, row: OrganizationRow) -> str:
        """Return the kind of a body and the one it stands under."""
        parts = (self.kind(row.kind), isolate(self.name(row.parent)))
        return DOT.join(part for part in parts if part)

    def kind(self, kind: str) -> str:
        """Return the word for a kind of body."""
        return term("organization_kind", kind, self._look.language)

    def kinds(self) -> list[tuple[str, str]]:
        """Return all kinds of bodies with their words."""
        return [(code, self.kind(code)) for code in codes("organization_kind")]

    def met(self, row: PersonRow) -> str:
        """Return how often a person was at a meeting, and when last."""
        if not row.meeting_count:
            return self.tr("in no meeting yet")
        count = self._digits(self.tr("at %n meeting(s)", "", row.meeting_count))
        if row.last_met_on is None:
            return count
        day = format_date(row.last_met_on, self._look.language, self._look.digits, weekday=False)
        return DOT.join((count, self.tr("last {0}").format(isolate(day))))

    def used(self, row: OrganizationRow) -> str:
        """Return in how many meetings a body took part, and how many people hold a post in it."""
        parts = (
            self.tr("in %n meeting(s)", "", row.meeting_count) if row.meeting_count else "",
            self.tr("%n person(s)", "", row.person_count) if row.person_count else "",
        )
        return self._digits(DOT.join(part for part in parts if part)) or self.tr("not used yet")

    def people(self, count: int) -> str:
        """Return a number of people in words."""
        return self._digits(self.tr("%n person(s)", "", count))

    def bodies(self, count: int) -> str:
        """Return a number of bodies in words."""
        return self._digits(self.tr("%n organisation(s)", "", count))

    def line(self, text: str) -> str:
        """Return a sentence that runs as the window does, whatever it begins with."""
        return (RIGHT_TO_LEFT_MARK if self._look.language == "ar" else LEFT_TO_RIGHT_MARK) + text

    def spoken_person(self, row: PersonRow) -> str:
        """Return a person in one sentence, for screen readers and for typing ahead."""
        return self.tr(", ").join((self.name(row.name), self.standing(row), self.met(row)))

    def spoken_body(self, row: OrganizationRow) -> str:
        """Return a body in one sentence, for screen readers and for typing ahead."""
        return self.tr(", ").join((self.name(row.name), self.body(row), self.used(row)))

    def _digits(self, text: str) -> str:
        return in_digits(text, self._look.digits)
