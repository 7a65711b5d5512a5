"""Brings a meeting's rows to a record: the one way in, for the command line and the editor alike.

Only what differs is set, so that a save without a change writes nothing and a corrected word is
one changed field in history and in a merge.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models import record_form as form
from desktop.models.attachment import Attachment
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, MeetingSeries, Organizer
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.models.record_form import MeetingRecord, names
from desktop.services import set_rows
from desktop.services.entry_pool import EntryPool
from desktop.services.match_names import (
    Attendee,
    Mention,
    fullest_first,
    match_attendees,
    match_organizations,
    match_responsible,
    match_speakers,
)
from desktop.services.meeting_parts import MeetingParts
from desktop.services.note_posts import PostNotes
from desktop.services.ordering import arrange
from desktop.services.place_rows import place_rows, put


class FormApplier:
    """Applies records within one unit of work; what the registry told once is not asked again.

    ``fresh`` are the keys that the same spell of typing made (see ``fresh_records``).
    """

    def __init__(self, session: Session, fresh: frozenset[UUID] = frozenset()) -> None:
        self._session = session
        self._people = EntryPool(session, Person, fresh)
        self._organizations = EntryPool(session, Organization, fresh)
        self._posts = PostNotes(session, fresh)
        self._known_series: dict[tuple[str, str], UUID] = {}

    def apply(self, parts: MeetingParts, record: MeetingRecord) -> None:
        """Bring ``parts``, loaded with removed rows, to a record that is valid or a draft."""
        record = _without_nameless_organizers(record)
        with self._session.no_autoflush:  # rows are whole only when all is matched
            placed = _place(self._session, parts, record)
            set_rows.set_meeting(parts.meeting, record)
            put(parts.meeting, series_id=self._series(parts, record.series))
            bodies = self._set_bodies(placed)
            attendees = self._set_people(placed, bodies)
            self._set_responsible(placed, attendees)
            self._note_posts(attendees)

    def finish(self) -> None:
        """Drop what the spell of typing made and nothing means any more; before the commit."""
        self._posts.drop_unclaimed()
        self._people.drop_unclaimed()
        self._organizations.drop_unclaimed()

    def _series(self, parts: MeetingParts, series: form.SeriesForm | None) -> UUID | None:
        if series is None:
            return None
        now = parts.meeting.series
        if now is not None and (now.title, now.rule) == (series.title, series.rule):
            return now.id
        named = (series.title, series.rule)
        if named not in self._known_series:
            query = select(MeetingSeries).where(
                MeetingSeries.title == series.title, MeetingSeries.rule == series.rule
            )
            found = self._session.scalar(query.order_by(MeetingSeries.id).limit(1))
            if found is None:
                found = MeetingSeries(title=series.title, rule=series.rule)
                self._session.add(found)
            self._known_series[named] = found.id
        return self._known_series[named]

    def _set_bodies(self, placed: "_Placed") -> list[Mention]:
        """Match organizers and the bodies that people came from; return the latter."""
        organizers = [
            Mention(names(part.organization), row.organization_id)
            for part, row in placed.organizers
        ]
        bodies = [
            Mention(names(part.organization), row.organization_id)
            for part, row in placed.attendance
        ]
        match_organizations(self._organizations, [*organizers, *bodies])
        for (_, organizer), mention in zip(placed.organizers, organizers, strict=True):
            put(organizer, organization_id=mention.entry)
        for (_, row), mention in zip(placed.attendance, bodies, strict=True):
            put(row, organization_id=mention.entry)
        return bodies

    def _set_people(self, placed: "_Placed", bodies: Sequence[Mention]) -> list[Attendee]:
        """Match those who attended and those who spoke; return the former."""
        attendees = [
            _attendee(part, row, body.entry)
            for (part, row), body in zip(placed.attendance, bodies, strict=True)
        ]
        match_attendees(self._people, attendees)
        speakers = [Mention(names(part.speaker), row.speaker_id) for part, row in placed.statements]
        match_speakers(self._people, speakers, attendees)
        for (_, row), attendee in zip(placed.attendance, attendees, strict=True):
            put(row, person_id=attendee.entry)
        for (_, statement), speaker in zip(placed.statements, speakers, strict=True):
            put(statement, speaker_id=speaker.entry)
        return attendees

    def _set_responsible(self, placed: "_Placed", attendees: Sequence[Attendee]) -> None:
        for mention, row in _fullest_responsible(placed):
            entry = match_responsible(self._organizations, self._people, mention, attendees)
            is_person = isinstance(entry, Person)
            put(
                row,
                responsible_person_id=entry.id if is_person else None,
                responsible_organization_id=None if is_person else entry.id,
            )
        for part, row in placed.actions:
            if not names(part.responsible):
                put(row, responsible_person_id=None, responsible_organization_id=None)

    def _note_posts(self, attendees: Sequence[Attendee]) -> None:
        self._posts.note(
            [
                (attendee.entry, *attendee.affiliation)
                for attendee in attendees
                if attendee.entry is not None and attendee.affiliation[1]
            ]
        )


@dataclass
class _Placed:
    """Each part of the record with its live row."""

    organizers: list[tuple[form.OrganizerForm, Organizer]]
    attendance: list[tuple[form.AttendanceForm, Attendance]]
    statements: list[tuple[form.StatementForm, Statement]]
    actions: list[tuple[form.ActionForm, ActionItem]]


def _place(session: Session, parts: MeetingParts, record: MeetingRecord) -> _Placed:
    """Put every list in step with the record, and set what needs no matching."""

    def listed(entity: Any, name: str, set_row: Callable[..., None], *refers: Any) -> Any:
        known, wanted = getattr(parts, name), getattr(record, name)
        rows = place_rows(session, entity, known, wanted, meeting_id=parts.meeting.id)
        arrange(rows)
        for row, part in zip(rows, wanted, strict=True):
            set_row(row, part, *refers)
        return rows

    agenda: list[AgendaItem] = listed(AgendaItem, "agenda", set_rows.set_agenda_item)
    outcomes: list[Outcome] = listed(Outcome, "outcomes", set_rows.set_outcome)
    listed(Challenge, "challenges", set_rows.set_raised, outcomes)
    listed(Proposal, "proposals", set_rows.set_raised, outcomes)
    listed(Attachment, "attachments", set_rows.set_attachment)
    organizers = listed(Organizer, "organizers", set_rows.set_organizer)
    attendance = listed(Attendance, "attendance", set_rows.set_attendance)
    statements = listed(Statement, "statements", set_rows.set_statement, agenda)
    return _Placed(
        list(zip(record.organizers, organizers, strict=True)),
        list(zip(record.attendance, attendance, strict=True)),
        list(zip(record.statements, statements, strict=True)),
        _place_actions(session, parts, record, outcomes),
    )


def _place_actions(
    session: Session, parts: MeetingParts, record: MeetingRecord, outcomes: Sequence[Outcome]
) -> list[tuple[form.ActionForm, ActionItem]]:
    wanted = [
        (part, outcome)
        for outcome_part, outcome in zip(record.outcomes, outcomes, strict=True)
        for part in outcome_part.actions
    ]
    forms = [part for part, _outcome in wanted]
    rows = place_rows(session, ActionItem, parts.actions, forms, meeting_id=parts.meeting.id)
    for row, (part, outcome) in zip(rows, wanted, strict=True):
        put(row, outcome_id=outcome.id)
        set_rows.set_action(row, part)
    for outcome in outcomes:
        arrange([row for row in rows if row.outcome_id == outcome.id])
    return list(zip(forms, rows, strict=True))


def _attendee(part: form.AttendanceForm, row: Attendance, body: UUID | None) -> Attendee:
    if part.person is UNSET:
        return Attendee(Names())
    return Attendee(
        names=names(part.person.name),
        current=row.person_id,
        affiliation=(body, names(part.post)),
        honorific=part.person.honorific,
    )


def _fullest_responsible(placed: _Placed) -> Iterator[tuple[Mention, ActionItem]]:
    rows: dict[int, ActionItem] = {}
    mentions = []
    for part, row in placed.actions:
        current = row.responsible_organization_id or row.responsible_person_id
        mentions.append(Mention(names(part.responsible), current))
        rows[id(mentions[-1])] = row
    for mention in fullest_first(mentions):
        yield mention, rows[id(mention)]


def _without_nameless_organizers(record: MeetingRecord) -> MeetingRecord:
    """Leave out the bodies of a draft that have no name yet: there is nothing to refer to."""
    named = [part for part in record.organizers if names(part.organization)]
    return msgspec.structs.replace(record, organizers=named)
