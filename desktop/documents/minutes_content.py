"""What minutes say, and in which order: the outline of a record, in no language of its own.

It holds what people typed, codes, and dates; the words around them are set later. What is empty in
the record is empty here, so that whoever sets the page only has to leave it out.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from msgspec import UnsetType

from desktop.documents.minutes_parts import (
    AWAY,
    Amendment,
    Attendee,
    Discussion,
    FollowUp,
    NextMeeting,
    OutcomeGroup,
    OutcomeName,
    Paragraphs,
    Point,
    Said,
)
from desktop.documents.printable import printable
from desktop.language.names import Names
from desktop.language.terms import gender_of_honorific
from desktop.models.record_form import (
    AttachmentForm,
    AttendanceForm,
    ChallengeForm,
    MeetingRecord,
    NameForm,
    OrganizerForm,
    OutcomeForm,
    ProposalForm,
    StatementForm,
    names,
)

__all__ = [
    "AWAY",
    "Amendment",
    "Attendee",
    "Discussion",
    "FollowUp",
    "MinutesContent",
    "NextMeeting",
    "OutcomeGroup",
    "OutcomeName",
    "Paragraphs",
    "Point",
    "Said",
    "outline",
    "paragraphs_of",
]

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """The outline of minutes. Times are ``HH:MM`` or empty; ``kind`` is a code or free text."""

    subject: str
    kind: str
    language: str
    day: date | None
    starts_at: str
    ends_at: str
    city: Names
    venue: Names
    confidentiality: str
    leads: tuple[Names, ...]
    cooperating: tuple[Names, ...]
    attended: tuple[Attendee, ...]
    away: tuple[Attendee, ...]
    agenda: tuple[str, ...]
    discussions: tuple[Discussion, ...]
    challenges: tuple[Point, ...]
    proposals: tuple[Point, ...]
    outcome_groups: tuple[OutcomeGroup, ...]
    follow_ups: tuple[FollowUp, ...]
    series_title: str
    series_rule: str
    attachments: tuple[str, ...]
    quorum: int | None = None
    next_meeting: NextMeeting | None = None
    copies: tuple[Names, ...] = ()
    amendment: Amendment | None = None
    hijri_correction: int = 0

    @property
    def members_present(self) -> int:
        """How many persons count for the quorum: those who sat there, and not as guests."""
        return sum(
            one.presence == "present" and one.role != "guest" and one.gender != "group"
            for one in self.attended
        )

    def lists(self, name: Names) -> bool:
        """Tell whether the attendance shows the name, there in every script."""
        return any(name == one.name for one in (*self.attended, *self.away))

    @property
    def has_co_chairs(self) -> bool:
        """Whether two persons or more chaired, as equals."""
        return len(self.with_role("chair")) > 1

    def with_role(self, role: str) -> tuple[Attendee, ...]:
        """Return the persons (not groups) of a role, those who attended first."""
        everyone = (*self.attended, *self.away)
        return tuple(one for one in everyone if one.role == role and one.gender != "group")


def outline(record: MeetingRecord) -> MinutesContent:
    """Return the outline of ``record``, which may be unfinished (empty texts, no date)."""
    attendees = [_attendee(form) for form in record.attendance]
    outcome_names = _outcome_names(record.outcomes)
    return MinutesContent(
        subject=printable(record.subject),
        kind=printable(record.kind or ""),
        language=record.language,
        day=_day(record.date),
        starts_at=printable(record.starts_at or ""),
        ends_at=printable(record.ends_at or ""),
        city=_names(record.place.city),
        venue=_names(record.place.venue),
        confidentiality=record.confidentiality,
        leads=_organizers(record.organizers, lambda role: role == "lead"),
        cooperating=_organizers(record.organizers, lambda role: role != "lead"),
        attended=tuple(one for one in attendees if one.presence not in AWAY),
        away=tuple(one for one in attendees if one.presence in AWAY),
        agenda=tuple(printable(item.title) for item in record.agenda),
        discussions=_discussions(record, attendees),
        challenges=_points(record.challenges, outcome_names),
        proposals=_points(record.proposals, outcome_names),
        outcome_groups=_outcome_groups(record.outcomes),
        follow_ups=_follow_ups(record.outcomes, outcome_names),
        series_title=printable(record.series.title if record.series else ""),
        series_rule=record.series.rule if record.series else "",
        attachments=_attachment_names(record.attachments),
        quorum=_known(record.quorum),
        next_meeting=_next_meeting(record),
        copies=_copies(record),
        amendment=_amendment(record),
        hijri_correction=_known(record.hijri_correction) or 0,
    )


def paragraphs_of(text: str | None) -> Paragraphs:
    """Return the lines of a long text that say something."""
    return tuple(line for line in map(str.strip, printable(text or "").split("\n")) if line)


def _names(value: NameForm | None | UnsetType) -> Names:
    known = names(value).by_script()
    return Names(**{script: _one_line(text) for script, text in known.items()})


def _one_line(text: str | None) -> str:
    return " ".join(paragraphs_of(text))


def _text(value: str | None | UnsetType) -> str:
    return "" if isinstance(value, UnsetType) else _one_line(value)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None  # a draft may hold half a date; what is not a day is not printed


def _organizers(forms: Iterable[OrganizerForm], wanted: Callable[[str], bool]) -> tuple[Names, ...]:
    found = (_names(form.organization) for form in forms if wanted(form.role))
    return tuple(name for name in found if name)


def _attendee(form: AttendanceForm) -> Attendee:
    person = form.person if not isinstance(form.person, UnsetType) else None
    honorific = _one_line(person.honorific) if person else ""
    return Attendee(
        name=_names(person.name if person else form.group),
        honorific=honorific,
        gender=gender_of_honorific(honorific) if person else "group",
        post=_names(form.post),
        organization=_names(form.organization),
        representing=_names(form.representing),
        presence=form.presence,
        role=form.role,
        arrived_at=_text(form.arrived_at),
        left_at=_text(form.left_at),
    )


def _discussions(record: MeetingRecord, attendees: list[Attendee]) -> tuple[Discussion, ...]:
    """Group statements by their item; those of no item, or of one that is not there, come last."""
    by_item: dict[int, list[Said]] = {}
    for form in record.statements:
        known = form.agenda_item is not None and 1 <= form.agenda_item <= len(record.agenda)
        item = form.agenda_item if known and form.agenda_item is not None else 0
        by_item.setdefault(item, []).append(_said(form, attendees))
    found = [
        Discussion(
            number=number,
            title=printable(item.title),
            paragraphs=paragraphs_of(item.discussion),
            statements=tuple(by_item.get(number, ())),
        )
        for number, item in enumerate(record.agenda, 1)
    ]
    found.append(Discussion(None, "", (), tuple(by_item.get(0, ()))))
    return tuple(one for one in found if one.paragraphs or one.statements)


def _said(form: StatementForm, attendees: list[Attendee]) -> Said:
    speaker = _names(form.speaker)
    known = _attending(speaker, attendees)
    return Said(
        speaker=speaker.completed_by(known.name) if known else speaker,
        honorific=known.honorific if known else "",
        kind=form.kind,
        paragraphs=paragraphs_of(form.text),
        verbatim=form.verbatim is True,
    )


def _attending(speaker: Names, attendees: list[Attendee]) -> Attendee | None:
    """Return the speaker as named in the attendance, where the honorific and all scripts are."""
    return next((one for one in attendees if one.name.matches(speaker)), None)


def _outcome_names(outcomes: Iterable[OutcomeForm]) -> tuple[OutcomeName, ...]:
    """Name each outcome of the record by its kind and its place among those of that kind."""
    counted: Counter[str] = Counter()
    found = []
    for form in outcomes:
        counted[form.kind] += 1
        found.append(OutcomeName(form.kind, counted[form.kind]))
    return tuple(found)


def _outcome_groups(outcomes: Iterable[OutcomeForm]) -> tuple[OutcomeGroup, ...]:
    """Put outcomes of a kind together; the kind of the first, the chief one, leads."""
    by_kind: dict[str, list[Paragraphs]] = {}
    for form in outcomes:
        by_kind.setdefault(form.kind, []).append(paragraphs_of(form.text))
    return tuple(OutcomeGroup(kind, tuple(found)) for kind, found in by_kind.items())


def _follow_ups(
    outcomes: Iterable[OutcomeForm], outcome_names: tuple[OutcomeName, ...]
) -> tuple[FollowUp, ...]:
    return tuple(
        FollowUp(
            outcome=name,
            text="\n".join(paragraphs_of(action.text)),
            responsible=_names(action.responsible),
            due=_day(action.due),
            status=action.status,
            progress="\n".join(
                paragraphs_of(None if isinstance(action.progress, UnsetType) else action.progress)
            ),
        )
        for form, name in zip(outcomes, outcome_names, strict=True)
        for action in form.actions
    )


def _points(
    forms: Iterable[ChallengeForm | ProposalForm], outcome_names: tuple[OutcomeName, ...]
) -> tuple[Point, ...]:
    def outcome(number: int | None) -> OutcomeName | None:
        known = number is not None and 1 <= number <= len(outcome_names)
        return outcome_names[number - 1] if known and number is not None else None

    return tuple(
        Point(
            paragraphs=paragraphs_of(form.text),
            raised_by=_names(form.raised_by),
            sector=_text(form.sector),
            outcome=outcome(form.outcome),
        )
        for form in forms
    )


def _attachment_names(forms: Iterable[AttachmentForm]) -> tuple[str, ...]:
    found = (_one_line(form.name) for form in forms)
    return tuple(name for name in found if name)


def _known(value: _Value | UnsetType) -> _Value | None:
    return None if isinstance(value, UnsetType) else value


def _next_meeting(record: MeetingRecord) -> NextMeeting | None:
    form = _known(record.next_meeting)
    if form is None:
        return None
    found = NextMeeting(_day(form.date), _one_line(form.starts_at), _names(form.venue))
    return found if found.day or found.starts_at or found.venue else None


def _copies(record: MeetingRecord) -> tuple[Names, ...]:
    found = (_names(form.recipient) for form in _known(record.copies_to) or [])
    return tuple(name for name in found if name)


def _amendment(record: MeetingRecord) -> Amendment | None:
    form = _known(record.amends)
    if form is None:
        return None
    return Amendment(
        kind=form.kind,
        number=_one_line(form.number),
        content_hash=form.content_hash,
        reason=paragraphs_of(form.reason),
    )
