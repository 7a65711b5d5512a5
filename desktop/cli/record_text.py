"""A record as lines of text, for reading in a terminal."""

from collections.abc import Iterable, Iterator

from msgspec import UNSET

from desktop.language.errors import Language, sentence
from desktop.language.terms import gender_of_honorific, term
from desktop.models import record_form as form
from desktop.models.record_form import MeetingRecord, names
from desktop.models.record_texts import translations_by_path


def record_text(record: MeetingRecord, language: Language, amended_by: Iterable[str] = ()) -> str:
    """Return the record for a reader of ``language``, in logical order.

    ``amended_by`` are the numbers of the approved minutes that amend it.
    """
    return "\n".join(_RecordLines(record, language, list(amended_by)).lines())


class _RecordLines:
    def __init__(self, record: MeetingRecord, language: Language, amended_by: list[str]) -> None:
        self._record = record
        self._language = language
        self._amended_by = amended_by
        self._comma = sentence("cli.record.comma", language)

    def lines(self) -> Iterator[str]:
        record = self._record
        yield record.subject
        yield self._field("state", self._term("state", record.state or "draft"))
        yield from self._known("number", record.number or None)
        yield from self._amendments()
        yield from self._known("date", record.date)
        yield from self._known("time", _span(record))
        place = [record.place.city, record.place.venue]
        yield from self._known("place", ", ".join(self._name(name) for name in place if name))
        yield from self._known("quorum", str(record.quorum or ""))
        yield from self._known("next_meeting", self._next_meeting())
        yield from self._list("organizers", map(self._organizer, record.organizers))
        yield from self._list("attendance", map(self._attendance, record.attendance))
        yield from self._list("agenda", map(self._agenda_item, record.agenda))
        yield from self._list("statements", map(self._statement, record.statements))
        yield from self._list("challenges", (part.text for part in record.challenges))
        yield from self._list("proposals", (part.text for part in record.proposals))
        yield from self._list("outcomes", map(self._outcome, record.outcomes))
        copies = record.copies_to or []
        yield from self._list("copies_to", (self._name(part.recipient) for part in copies))
        translations = translations_by_path(record).items()
        yield from self._list("translations", (f"{path}: {text}" for path, text in translations))

    def _amendments(self) -> Iterator[str]:
        amends = self._record.amends
        if amends is not UNSET:
            kind = self._term("amendment_kind", amends.kind)
            yield self._field("amends", self._comma.join((kind, amends.number)))
            yield from self._known("reason", amends.reason)
        yield from self._known("amended_by", self._comma.join(self._amended_by))

    def _next_meeting(self) -> str:
        coming = self._record.next_meeting
        if coming is UNSET:
            return ""
        told = (coming.date, coming.starts_at, self._name(coming.venue))
        return self._comma.join(filter(None, told))

    def _field(self, name: str, value: str) -> str:
        label = sentence(f"cli.record.{name}", self._language)
        return sentence("cli.record.field", self._language, label=label, value=value)

    def _known(self, name: str, value: str | None) -> Iterator[str]:
        if value:
            yield self._field(name, value)

    def _list(self, name: str, items: Iterable[str]) -> Iterator[str]:
        for number, item in enumerate(items, 1):
            if number == 1:
                yield ""
                yield sentence(f"cli.record.{name}", self._language)
            yield f"{number}. {item}"

    def _term(self, group: str, code: str, gender: str | None = None) -> str:
        return term(group, code, self._language, gender)

    def _name(self, value: form.NameForm | None) -> str:
        return names(value).best(self._language)

    def _organizer(self, part: form.OrganizerForm) -> str:
        return f"{self._name(part.organization)} ({self._term('organizer_role', part.role)})"

    def _attendance(self, part: form.AttendanceForm) -> str:
        if part.person is UNSET:
            gender: str | None = "group"
            named = "" if part.group is UNSET else self._name(part.group)
        else:
            gender = gender_of_honorific(part.person.honorific)
            named = " ".join(filter(None, (part.person.honorific, self._name(part.person.name))))
        of_day = [names(part.post), names(part.organization), names(part.representing)]
        told = [named, *(name.best(self._language) for name in of_day if name)]
        words = [
            self._term("presence", part.presence, gender),
            self._term("role", part.role, gender),
        ]
        return f"{self._comma.join(told)} ({self._comma.join(words)})"

    def _agenda_item(self, part: form.AgendaItemForm) -> str:
        return "\n   ".join(filter(None, (part.title, part.discussion)))

    def _statement(self, part: form.StatementForm) -> str:
        kind = self._term("statement_kind", part.kind)
        speaker = self._name(part.speaker)
        return f"{speaker} ({kind}): {part.text}" if speaker else f"{kind}: {part.text}"

    def _outcome(self, part: form.OutcomeForm) -> str:
        lines = [f"{part.text} ({self._term('outcome_kind', part.kind)})"]
        lines += [f"   - {self._action(action)}" for action in part.actions]
        return "\n".join(lines)

    def _action(self, part: form.ActionForm) -> str:
        told = [part.text, self._name(part.responsible), part.due or ""]
        told.append(self._term("action_status", part.status))
        return self._comma.join(filter(None, told))


def _span(record: MeetingRecord) -> str:
    return "–".join(filter(None, (record.starts_at, record.ends_at)))
