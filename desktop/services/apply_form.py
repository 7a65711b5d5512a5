"""Brings a meeting's rows to a record: the one way in, for the command line and the editor alike.

Only what differs is set, so that a save without a change writes nothing and a corrected word is
one changed field in history and in a merge.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self
from uuid import UUID

import msgspec
from msgspec import UNSET
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models import record_form as form
from desktop.models.attachment import Attachment
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, CopyRecipient, MeetingSeries, Organizer
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.models.record_form import MeetingRecord, names
from desktop.services import set_rows
from desktop.services.entry_pool import EntryPool
from desktop.services.match_names import (
    Attendee,
    Mention,
    match_organizations,
    match_people,
    mean_people,
)
from desktop.services.meeting_parts import MeetingParts
from desktop.services.note_posts import PostNotes
from desktop.services.ordering import arrange
from desktop.services.place_rows import place_rows, put
from desktop.services.translations import place_translations


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
            set_rows.set_amended(parts.minutes, record.amends)
            put(parts.meeting, series_id=self._series(parts, record.series))
            mentions = _Mentions.of(placed)
            self._match(mentions)
            mentions.set_entries(placed)
            self._note_posts(mentions.attendees)

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

    def _match(self, mentions: "_Mentions") -> None:
        bodies = [*mentions.organizers, *mentions.bodies]
        named = [*mentions.attendees, *mentions.speakers]
        are_people = mean_people(
            self._organizations,
            self._people,
            mentions.responsible,
            bodies=(mention.names for mention in bodies),
            persons=(mention.names for mention in named),
        )
        judged = list(zip(mentions.responsible, are_people, strict=True))
        bodies += [mention for mention, is_person in judged if not is_person]
        match_organizations(self._organizations, bodies)
        for attendee, body in zip(mentions.attendees, mentions.bodies, strict=True):
            attendee.affiliation = (body.entry, attendee.affiliation[1])
        mentions.responsible_people = [mention for mention, is_person in judged if is_person]
        match_people(
            self._people,
            mentions.attendees,
            [*mentions.speakers, *mentions.responsible_people],
        )

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


@dataclass
class _Mentions:
    """The names in a record, in step with the rows that they are in."""

    organizers: list[Mention]
    bodies: list[Mention]
    attendees: list[Attendee]
    speakers: list[Mention]
    responsible: list[Mention]
    responsible_people: list[Mention] = field(default_factory=list)

    @classmethod
    def of(cls, placed: _Placed) -> Self:
        return cls(
            organizers=[
                Mention(names(part.organization), row.organization_id)
                for part, row in placed.organizers
            ],
            bodies=[
                Mention(names(part.organization), row.organization_id)
                for part, row in placed.attendance
            ],
            attendees=[_attendee(part, row) for part, row in placed.attendance],
            speakers=[
                Mention(names(part.speaker), row.speaker_id) for part, row in placed.statements
            ],
            responsible=[
                Mention(
                    names(part.responsible),
                    row.responsible_organization_id or row.responsible_person_id,
                )
                for part, row in placed.actions
            ],
        )

    def set_entries(self, placed: _Placed) -> None:
        """Point each row at the entries that its names turned out to mean."""
        for (_, organizer), mention in zip(placed.organizers, self.organizers, strict=True):
            put(organizer, organization_id=mention.entry)
        rows = zip(placed.attendance, self.bodies, self.attendees, strict=True)
        for (_, attendance), body, attendee in rows:
            put(attendance, organization_id=body.entry, person_id=attendee.entry)
        for (_, statement), speaker in zip(placed.statements, self.speakers, strict=True):
            put(statement, speaker_id=speaker.entry)
        people = {id(mention) for mention in self.responsible_people}
        for (_, action), mention in zip(placed.actions, self.responsible, strict=True):
            is_person = id(mention) in people
            put(
                action,
                responsible_person_id=mention.entry if is_person else None,
                responsible_organization_id=None if is_person else mention.entry,
            )


_ROWS = {"copies_to": "copies"}
"""Lists of the record whose rows go by another name."""


def _place(session: Session, parts: MeetingParts, record: MeetingRecord) -> _Placed:
    """Put every list in step with the record, and set what needs no matching."""

    def listed(entity: Any, name: str, set_row: Callable[..., None], *refers: Any) -> Any:
        known, wanted = getattr(parts, _ROWS.get(name, name)), getattr(record, name) or []
        rows = place_rows(session, entity, known, wanted, meeting_id=parts.meeting.id)
        arrange(rows)
        for row, part in zip(rows, wanted, strict=True):
            set_row(row, part, *refers)
        return rows

    agenda: list[AgendaItem] = listed(AgendaItem, "agenda", set_rows.set_agenda_item)
    outcomes: list[Outcome] = listed(Outcome, "outcomes", set_rows.set_outcome)
    challenges = listed(Challenge, "challenges", set_rows.set_raised, outcomes)
    proposals = listed(Proposal, "proposals", set_rows.set_raised, outcomes)
    listed(Attachment, "attachments", set_rows.set_attachment)
    listed(CopyRecipient, "copies_to", set_rows.set_copy)
    organizers = listed(Organizer, "organizers", set_rows.set_organizer)
    attendance = listed(Attendance, "attendance", set_rows.set_attendance)
    statements = listed(Statement, "statements", set_rows.set_statement, agenda)
    actions = _place_actions(session, parts, record, outcomes)
    placed = replace(
        parts,
        agenda=agenda,
        statements=statements,
        challenges=challenges,
        proposals=proposals,
        outcomes=outcomes,
        actions=[row for _part, row in actions],
    )
    place_translations(session, placed, record)
    return _Placed(
        list(zip(record.organizers, organizers, strict=True)),
        list(zip(record.attendance, attendance, strict=True)),
        list(zip(record.statements, statements, strict=True)),
        actions,
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


def _attendee(part: form.AttendanceForm, row: Attendance) -> Attendee:
    """Return a row's person; a group is nobody. The body of the affiliation is matched first."""
    if part.person is UNSET:
        return Attendee(Names())
    return Attendee(
        names=names(part.person.name),
        current=row.person_id,
        affiliation=(None, names(part.post)),
        honorific=part.person.honorific,
    )


def _without_nameless_organizers(record: MeetingRecord) -> MeetingRecord:
    """Leave out the bodies of a draft that have no name yet: there is nothing to refer to."""
    named = [part for part in record.organizers if names(part.organization)]
    return msgspec.structs.replace(record, organizers=named)
