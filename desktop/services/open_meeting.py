"""Opens one meeting for reading or editing: its record and what stands around it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.log import Changeset, FieldHead, LogRecord
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.models.record_form import MeetingRecord
from desktop.services.meeting_parts import parts_of
from desktop.services.read_record import frozen_record, live_record, load_names
from desktop.storage.home import Home
from desktop.storage.queries.amendments import Amendment, amendments_of
from desktop.storage.queries.conflicts import count_conflicts


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting as a page shows it.

    ``record`` has the keys of its rows unless it is locked. ``saved_at`` is when its newest
    change was written, by the writer's clock. ``sealed_by`` is empty before approval.
    ``amendments`` are the later minutes that amend these, drafts among them.
    """

    id: UUID
    record: MeetingRecord
    state: str
    number: str | None
    content_hash: str | None
    is_locked: bool
    approved_at: datetime | None
    sealed_by: Names
    saved_at: datetime | None
    conflict_count: int
    amendments: tuple[Amendment, ...] = ()


def open_meeting(home: Home, meeting_id: UUID) -> MeetingView:
    """Return one meeting.

    Raises:
        RefusedError: ``meeting.unknown``, or ``snapshot.unreadable``.
    """
    with home.reading() as session:
        parts = parts_of(session, meeting_id)
        record = frozen_record(parts)
        if record is None:
            record = live_record(parts, load_names(session, [parts]), with_keys=True)
        minutes = parts.minutes
        return MeetingView(
            id=meeting_id,
            record=record,
            state=minutes.state,
            number=minutes.number,
            content_hash=minutes.content_hash,
            is_locked=minutes.is_locked,
            approved_at=minutes.approved_at,
            sealed_by=_sealed_by(session, minutes),
            saved_at=_saved_at(session, meeting_id),
            conflict_count=count_conflicts(session, meeting_id),
            amendments=amendments_of(session, [meeting_id])[meeting_id],
        )


def _sealed_by(session: Session, minutes: Minutes) -> Names:
    office = session.get(Office, minutes.sealed_by_id) if minutes.sealed_by_id else None
    return Names() if office is None else office.name


def _saved_at(session: Session, meeting_id: UUID) -> datetime | None:
    records = select(LogRecord).where(LogRecord.root_id == meeting_id).subquery()
    made = select(records.c.stream_no, records.c.seq)
    written = select(FieldHead.stream_no, FieldHead.seq).join(
        records, records.c.id == FieldHead.record_id
    )
    dots = made.union(written).subquery()
    newest = (
        select(Changeset.wall_claim)
        .join(dots, (dots.c.stream_no == Changeset.stream_no) & (dots.c.seq == Changeset.seq))
        .order_by(Changeset.lamport.desc())
        .limit(1)
    )
    return session.scalar(newest)
