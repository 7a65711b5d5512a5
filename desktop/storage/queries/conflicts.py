"""Open conflicts: the fields that offices wrote without knowing of each other, with every value."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, decode_value
from desktop.models.log import Changeset, Conflict, FieldHead, Stream
from desktop.models.meeting import Meeting
from desktop.models.office import Office
from desktop.storage.queries.columns import batches
from desktop.storage.queries.meetings import MinutesOf, minutes_of
from desktop.storage.unit_of_work import WITH_REMOVED


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values of a field, who wrote it, and when by the writer's own clock.

    ``value`` is a wire value (text, number, ISO date); ``office`` the writer's code, empty where
    its office is not known here.
    """

    value: Any
    stream_id: UUID
    seq: int
    office: str
    user: str | None
    when: datetime | None
    is_ours: bool


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """An open conflict; ``field`` is ``*`` for a record removed by one and edited by another."""

    id: UUID
    meeting_id: UUID | None
    meeting_number: str | None
    meeting_subject: str
    record_id: UUID
    entity: str
    field: str
    kind: str
    found_at: datetime
    base: Any
    values: tuple[ConflictValue, ...]


def count_conflicts(session: Session, meeting_id: UUID | None = None) -> int:
    """Return how many conflicts are open, of one meeting or of all."""
    query = select(func.count()).where(Conflict.resolved_at.is_(None))
    if meeting_id is not None:
        query = query.where(Conflict.meeting_id == meeting_id)
    return session.scalar(query) or 0


def conflict_rows(session: Session, meeting_id: UUID | None = None) -> list[ConflictRow]:
    """Return the open conflicts, oldest first; of one meeting, if it is named."""
    query = (
        select(Conflict, Meeting.subject)
        .outerjoin(Meeting, Meeting.id == Conflict.meeting_id)
        .where(Conflict.resolved_at.is_(None))
        .order_by(Conflict.found_at, Conflict.id)
        .execution_options(**WITH_REMOVED)
    )
    if meeting_id is not None:
        query = query.where(Conflict.meeting_id == meeting_id)
    conflicts = session.execute(query).all()
    values = _values(session, [conflict for conflict, _ in conflicts])
    minutes = minutes_of(session, [c.meeting_id for c, _ in conflicts if c.meeting_id is not None])
    return [
        ConflictRow(
            id=conflict.id,
            meeting_id=conflict.meeting_id,
            meeting_number=_number(minutes, conflict.meeting_id),
            meeting_subject=subject or "",
            record_id=conflict.record_id,
            entity=conflict.entity,
            field=conflict.field,
            kind=conflict.kind,
            found_at=conflict.found_at,
            base=None if conflict.base is None else decode_value(conflict.base),
            values=tuple(values[conflict.record_id, _written_field(conflict)]),
        )
        for conflict, subject in conflicts
    ]


def _number(minutes: Mapping[UUID, MinutesOf], meeting: UUID | None) -> str | None:
    return None if meeting is None else minutes[meeting].number


def _written_field(conflict: Conflict) -> str:
    return REMOVED_FIELD if conflict.field == ANY_FIELD else conflict.field


def _values(
    session: Session, conflicts: Sequence[Conflict]
) -> dict[tuple[UUID, str], list[ConflictValue]]:
    values: dict[tuple[UUID, str], list[ConflictValue]] = defaultdict(list)
    records = sorted({conflict.record_id for conflict in conflicts})
    for batch in batches(records):
        query = (
            select(
                FieldHead.record_id,
                FieldHead.field,
                FieldHead.value,
                Stream.id,
                FieldHead.seq,
                Office.code,
                Changeset.user,
                Changeset.wall_claim,
                Stream.is_own,
            )
            .join(Stream, Stream.no == FieldHead.stream_no)
            .outerjoin(Office, Office.id == Stream.office_id)
            .outerjoin(
                Changeset,
                and_(Changeset.stream_no == FieldHead.stream_no, Changeset.seq == FieldHead.seq),
            )
            .where(FieldHead.record_id.in_(batch))
            .order_by(Changeset.lamport, Stream.id)
        )
        for record, field, value, stream, seq, code, user, when, is_own in session.execute(query):
            values[record, field].append(
                ConflictValue(decode_value(value), stream, seq, code or "", user, when, is_own)
            )
    return values
