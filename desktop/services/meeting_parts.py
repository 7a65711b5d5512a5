"""A meeting with everything that hangs on it, loaded by a handful of queries for many at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop.language.errors import RefusedError
from desktop.models.attachment import Attachment
from desktop.models.base import Ordered, Replicated
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, CopyRecipient, Meeting, Organizer
from desktop.models.minutes import DRAFT, LOCKED_STATES, Minutes
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.translation import Translation
from desktop.storage.unit_of_work import WITH_REMOVED

_BATCH = 400
Part = TypeVar("Part", bound=Replicated)


@dataclass
class MeetingParts:
    """One meeting's rows, each list in its order; removed rows only if they were asked for."""

    meeting: Meeting
    minutes: Minutes
    organizers: list[Organizer] = field(default_factory=list)
    attendance: list[Attendance] = field(default_factory=list)
    agenda: list[AgendaItem] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    challenges: list[Challenge] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    actions: list[ActionItem] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    copies: list[CopyRecipient] = field(default_factory=list)
    translations: list[Translation] = field(default_factory=list)

    def rows(self) -> list[Replicated]:
        """Return every row, the meeting and its minutes first."""
        lists: list[list[Any]] = [getattr(self, name) for name, _entity in _LISTS]
        return [self.meeting, self.minutes, *(row for rows in lists for row in rows)]


_LISTS: tuple[tuple[str, Any], ...] = (
    ("organizers", Organizer),
    ("attendance", Attendance),
    ("agenda", AgendaItem),
    ("statements", Statement),
    ("challenges", Challenge),
    ("proposals", Proposal),
    ("outcomes", Outcome),
    ("actions", ActionItem),
    ("attachments", Attachment),
    ("copies", CopyRecipient),
    ("translations", Translation),
)


def load_parts(
    session: Session, meetings: Iterable[UUID], *, with_removed: bool = False
) -> dict[UUID, MeetingParts]:
    """Return the parts of each meeting that there is, in the order asked for.

    ``with_removed`` adds removed parts (a removed meeting is never given).
    """
    keys = list(dict.fromkeys(meetings))
    found: dict[UUID, MeetingParts] = {}
    for start in range(0, len(keys), _BATCH):
        found.update(_load_batch(session, keys[start : start + _BATCH], with_removed))
    return {key: found[key] for key in keys if key in found}


def parts_of(session: Session, meeting_id: UUID, *, with_removed: bool = False) -> MeetingParts:
    """Return the parts of one meeting.

    Raises:
        RefusedError: ``meeting.unknown``: there is no such meeting.
    """
    parts = load_parts(session, [meeting_id], with_removed=with_removed).get(meeting_id)
    if parts is None:
        raise RefusedError("meeting.unknown", meeting=str(meeting_id))
    return parts


def parts_to_change(session: Session, meeting_id: UUID) -> MeetingParts:
    """Return the parts of one meeting, removed ones too, for a change of the record.

    Raises:
        RefusedError: ``meeting.unknown``, or ``meeting.locked``: its minutes are approved.
    """
    parts = parts_of(session, meeting_id, with_removed=True)
    if parts.minutes.is_locked:
        raise RefusedError("meeting.locked", number=parts.minutes.number or "")
    session.add(parts.minutes)
    return parts


def _load_batch(
    session: Session, keys: Sequence[UUID], with_removed: bool
) -> dict[UUID, MeetingParts]:
    meetings = session.scalars(
        select(Meeting).where(Meeting.id.in_(keys)).options(selectinload(Meeting.series))
    )
    by_key = {meeting.id: meeting for meeting in meetings}
    minutes = _minutes(session, by_key)
    found = {key: MeetingParts(meeting, minutes[key]) for key, meeting in by_key.items()}
    options = WITH_REMOVED if with_removed else {}
    for name, entity in _LISTS:
        query = select(entity).where(entity.meeting_id.in_(found))
        order = (entity.position, entity.id) if issubclass(entity, Ordered) else (entity.id,)
        rows = session.scalars(query.order_by(*order), execution_options=options)
        for row in rows:
            getattr(found[row.meeting_id], name).append(row)
    return found


def _minutes(session: Session, keys: Iterable[UUID]) -> dict[UUID, Minutes]:
    """Return the minutes of each meeting; of two that a merge brought together, locked ones."""
    minutes = {key: Minutes(meeting_id=key, state=DRAFT) for key in keys}
    query = (
        select(Minutes)
        .where(Minutes.meeting_id.in_(minutes))
        .order_by(Minutes.state.in_(LOCKED_STATES), Minutes.version, Minutes.id.desc())
    )
    minutes.update((row.meeting_id, row) for row in session.scalars(query))
    return minutes


def load_by_key(
    session: Session, entity: type[Part], keys: Iterable[UUID | None]
) -> dict[UUID, Part]:
    """Return the records with these keys, removed ones too: what a row names stays readable."""
    wanted = sorted({key for key in keys if key is not None})
    found: dict[UUID, Part] = {}
    for start in range(0, len(wanted), _BATCH):
        query = select(entity).where(entity.id.in_(wanted[start : start + _BATCH]))
        rows = session.scalars(query, execution_options=WITH_REMOVED)
        found.update((row.id, row) for row in rows)
    return found
