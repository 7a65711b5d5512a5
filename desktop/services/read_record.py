"""From the mapped rows to the record form, for one meeting or many at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models import record_form as form
from desktop.models.attachment import Attachment
from desktop.models.base import Replicated
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, CopyRecipient, Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.models.snapshot import read_snapshot
from desktop.services.meeting_parts import MeetingParts, load_by_key, load_parts
from desktop.services.translations import read_translations


@dataclass(frozen=True)
class NamedEntries:
    """The people and bodies that some meetings name, by key."""

    people: dict[UUID, Person]
    organizations: dict[UUID, Organization]

    def person(self, key: UUID | None) -> Names:
        """Return a person's name; empty where there is no person."""
        person = None if key is None else self.people.get(key)
        return Names() if person is None else person.name

    def organization(self, key: UUID | None) -> Names:
        """Return a body's name; empty where there is no body."""
        organization = None if key is None else self.organizations.get(key)
        return Names() if organization is None else organization.name


def load_names(session: Session, meetings: Iterable[MeetingParts]) -> NamedEntries:
    """Load the registry entries that these meetings name."""
    people: set[UUID | None] = set()
    organizations: set[UUID | None] = set()
    for parts in meetings:
        organizations.update(row.organization_id for row in parts.organizers)
        organizations.update(row.organization_id for row in parts.attendance)
        organizations.update(row.responsible_organization_id for row in parts.actions)
        people.update(row.person_id for row in parts.attendance)
        people.update(row.speaker_id for row in parts.statements)
        people.update(row.responsible_person_id for row in parts.actions)
    return NamedEntries(
        load_by_key(session, Person, people), load_by_key(session, Organization, organizations)
    )


def read_records(
    session: Session, meetings: Iterable[UUID], *, with_keys: bool = False
) -> dict[UUID, form.MeetingRecord]:
    """Return the record of each meeting; of approved minutes what was frozen at approval.

    ``with_keys`` puts the key of each row into its part, as the editor needs it; an approved
    record has none, since it is no longer edited.
    """
    parts_by_key = load_parts(session, meetings)
    names = load_names(session, parts_by_key.values())
    return {
        key: frozen_record(parts) or live_record(parts, names, with_keys=with_keys)
        for key, parts in parts_by_key.items()
    }


def frozen_record(parts: MeetingParts) -> form.MeetingRecord | None:
    """Return the record as it was approved, or ``None`` before approval.

    Raises:
        RefusedError: ``snapshot.unreadable``: it was damaged.
    """
    if not parts.minutes.is_locked or parts.minutes.snapshot is None:
        return None
    return _headed(read_snapshot(parts.minutes.snapshot).record, parts)


def live_record(
    parts: MeetingParts, names: NamedEntries, *, with_keys: bool = False
) -> form.MeetingRecord:
    """Return the record as the rows have it."""
    meeting = parts.meeting
    reader = _Reader(names, with_keys)
    agenda = {row.id: number for number, row in enumerate(parts.agenda, 1)}
    outcomes = {row.id: number for number, row in enumerate(parts.outcomes, 1)}
    series = meeting.series
    record = form.MeetingRecord(
        subject=meeting.subject,
        kind=meeting.kind,
        language=meeting.language,
        date=_day(meeting.held_on),
        starts_at=_moment(meeting.starts_at),
        ends_at=_moment(meeting.ends_at),
        place=form.PlaceForm(city=_given(meeting.city), venue=_given(meeting.venue)),
        confidentiality=meeting.confidentiality,
        organizers=[reader.organizer(row) for row in parts.organizers],
        attendance=[reader.attendance(row) for row in parts.attendance],
        agenda=[reader.agenda_item(row) for row in parts.agenda],
        statements=[reader.statement(row, agenda) for row in parts.statements],
        challenges=[form.ChallengeForm(**reader.raised(r, outcomes)) for r in parts.challenges],
        proposals=[form.ProposalForm(**reader.raised(r, outcomes)) for r in parts.proposals],
        outcomes=[reader.outcome(row, parts.actions) for row in parts.outcomes],
        series=None if series is None else form.SeriesForm(title=series.title, rule=series.rule),
        attachments=[reader.attachment(row) for row in parts.attachments],
        quorum=meeting.quorum or UNSET,
        next_meeting=_next_meeting(meeting),
        copies_to=[reader.copy(row) for row in parts.copies] or UNSET,
        amends=_amended(parts.minutes),
        second_language=meeting.second_language or UNSET,
        translations=read_translations(parts, with_keys=with_keys) or UNSET,
        hijri_correction=meeting.hijri_correction or UNSET,
    )
    return _headed(record, parts)


def _next_meeting(row: Meeting) -> form.NextMeetingForm | UnsetType:
    coming = form.NextMeetingForm(
        date=_day(row.next_on),
        starts_at=_moment(row.next_starts_at),
        venue=_given(row.next_venue),
    )
    return UNSET if coming == form.NextMeetingForm() else coming


def _amended(row: Minutes) -> form.AmendsForm | UnsetType:
    if row.amends_meeting_id is None:
        return UNSET
    return form.AmendsForm(
        meeting=str(row.amends_meeting_id),
        number=row.amends_number or "",
        content_hash=row.amends_hash or "",
        kind=row.amends_kind or "",
        reason=row.amends_reason or "",
    )


def _headed(record: form.MeetingRecord, parts: MeetingParts) -> form.MeetingRecord:
    """Add what is shown of the minutes."""
    record.id = str(parts.meeting.id)
    record.number = parts.minutes.number
    record.state = parts.minutes.state
    record.content_hash = parts.minutes.content_hash
    return record


@dataclass(frozen=True)
class _Reader:
    names: NamedEntries
    with_keys: bool

    def key(self, row: Replicated) -> str | UnsetType:
        return row.id.hex if self.with_keys else UNSET

    def organizer(self, row: Organizer) -> form.OrganizerForm:
        name = _given(self.names.organization(row.organization_id)) or ""
        return form.OrganizerForm(key=self.key(row), organization=name, role=row.role)

    def agenda_item(self, row: AgendaItem) -> form.AgendaItemForm:
        return form.AgendaItemForm(key=self.key(row), title=row.title, discussion=row.discussion)

    def statement(self, row: Statement, agenda_numbers: dict[UUID, int]) -> form.StatementForm:
        return form.StatementForm(
            key=self.key(row),
            speaker=_given(self.names.person(row.speaker_id)),
            kind=row.kind,
            agenda_item=_number(agenda_numbers, row.agenda_item_id),
            text=row.text,
            verbatim=True if row.verbatim else UNSET,
            publishable=row.publishable,
        )

    def copy(self, row: CopyRecipient) -> form.CopyForm:
        return form.CopyForm(key=self.key(row), recipient=_given(row.recipient) or "")

    def attachment(self, row: Attachment) -> form.AttachmentForm:
        return form.AttachmentForm(
            key=self.key(row),
            name=row.name,
            sha256=row.sha256,
            size=row.size,
            media_type=row.media_type,
        )

    def attendance(self, row: Attendance) -> form.AttendanceForm:
        """Return a row; a draft's row that names nobody yet is a person without a name."""
        part = form.AttendanceForm(
            key=self.key(row),
            organization=_name(self.names.organization(row.organization_id)),
            post=_name(row.post),
            representing=_name(row.representing),
            presence=row.presence,
            role=row.role,
            arrived_at=_moment(row.arrived_at) or UNSET,
            left_at=_moment(row.left_at) or UNSET,
        )
        if row.person_id is None and row.group:
            part.group = _given(row.group) or ""
        else:
            name = _given(self.names.person(row.person_id)) or ""
            part.person = form.PersonForm(name=name, honorific=row.honorific)
        return part

    def raised(self, row: Challenge | Proposal, outcome_numbers: dict[UUID, int]) -> dict[str, Any]:
        return {
            "key": self.key(row),
            "text": row.text,
            "raised_by": _given(row.raised_by),
            "sector": row.sector,
            "outcome": _number(outcome_numbers, row.outcome_id),
        }

    def outcome(self, row: Outcome, actions: list[ActionItem]) -> form.OutcomeForm:
        return form.OutcomeForm(
            key=self.key(row),
            kind=row.kind,
            text=row.text,
            actions=[self.action(action) for action in actions if action.outcome_id == row.id],
        )

    def action(self, row: ActionItem) -> form.ActionForm:
        responsible = self.names.organization(row.responsible_organization_id)
        return form.ActionForm(
            key=self.key(row),
            responsible=_given(responsible or self.names.person(row.responsible_person_id)),
            due=_day(row.due),
            status=row.status,
            text=row.text,
            progress=row.progress or UNSET,
        )


def _given(names: Names) -> form.NameForm | None:
    value: Any = names.to_json()
    name: form.NameForm | None = value
    return name


def _name(names: Names) -> form.NameForm | UnsetType:
    return _given(names) or UNSET


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: time | None) -> str | None:
    return None if moment is None else moment.isoformat("minutes")


def _number(numbers: dict[UUID, int], key: UUID | None) -> int | None:
    return None if key is None else numbers.get(key)
