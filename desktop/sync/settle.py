"""Brings records and conflicts into line with the log, after an import has moved the heads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import encode_value
from desktop.models.log import Conflict, LogRecord
from desktop.models.meeting import Meeting
from desktop.sync.apply_segment import Touched
from desktop.sync.approvals import Approvals, approvals_of
from desktop.sync.judgement import Dispute, Judgement, judge
from desktop.sync.past_writes import PastWrites
from desktop.sync.record_rows import RecordRows

_BATCH = 500
_MEETING = str(Meeting.__tablename__)


@dataclass(frozen=True)
class Settled:
    """What was settled: the records that were written, and how many conflicts were opened."""

    records: frozenset[tuple[str, UUID]]
    meetings: frozenset[UUID]
    opened: int


def settle(session: Session, past: PastWrites, touched: Touched, now: datetime) -> Settled:
    """Judge what an import touched; write what is shown and what is to be decided."""
    roots = {root for _entity, root in touched.records.values() if root is not None}
    approvals = approvals_of(session, past, roots)
    records = set(touched.to_judge)
    records |= _beside_approvals(past, touched, approvals)
    records |= _untouched(session, touched)
    records |= _in_open_conflict(session, touched.records)
    judged = judge(session, past, records, approvals)
    RecordRows(session).update(
        (judgement.entity, key.bytes, judgement.shown) for key, judgement in judged.items()
    )
    conflicts = _conflicts(session, judged)
    opened = sum(
        _settle_conflicts(session, key, judgement, conflicts.get(key, {}), now)
        for key, judgement in judged.items()
    )
    session.flush()
    written = {(entity, key) for key, (entity, _root) in touched.records.items()}
    written |= {(judgement.entity, key) for key, judgement in judged.items()}
    meetings = roots | {j.root for j in judged.values() if j.root is not None}
    return Settled(frozenset(written), frozenset(meetings), opened)


def _beside_approvals(
    past: PastWrites, touched: Touched, approvals: Mapping[UUID, Approvals]
) -> set[UUID]:
    """Return the touched records of approved meetings that the approval did not write.

    What it wrote shows what it says, unless others wrote it too, and then it is judged anyway.
    """
    by_meeting: dict[UUID, set[UUID]] = {}
    for key, (_entity, root) in touched.records.items():
        if root is not None and root in approvals:
            by_meeting.setdefault(root, set()).add(key)
    beside: set[UUID] = set()
    for meeting, keys in by_meeting.items():
        beside |= keys - past.records_in(approvals[meeting].ruling)
    return beside


def _untouched(session: Session, touched: Touched) -> set[UUID]:
    """Return the records of newly approved meetings that nothing in this import touched.

    The approval writes all that it covers, so these are what its writer had not seen.
    """
    uncovered: set[UUID] = set()
    meetings = sorted(touched.approved)
    for start in range(0, len(meetings), _BATCH):
        batch = meetings[start : start + _BATCH]
        records = session.scalars(select(LogRecord.id).where(LogRecord.root_id.in_(batch)))
        uncovered.update(key for key in records if key not in touched.records)
    return uncovered


def _in_open_conflict(session: Session, records: Mapping[UUID, object]) -> set[UUID]:
    waiting = select(Conflict.record_id).where(Conflict.resolved_at.is_(None))
    return {key for key in session.scalars(waiting) if key in records}


def _conflicts(session: Session, records: Iterable[UUID]) -> dict[UUID, dict[str, Conflict]]:
    """Return the conflicts that there are or were about these records, by record and field."""
    keys = sorted(records)
    found: dict[UUID, dict[str, Conflict]] = {}
    for start in range(0, len(keys), _BATCH):
        query = select(Conflict).where(Conflict.record_id.in_(keys[start : start + _BATCH]))
        for row in session.scalars(query):
            found.setdefault(row.record_id, {})[row.field] = row
    return found


def _settle_conflicts(
    session: Session, key: UUID, judgement: Judgement, kept: dict[str, Conflict], now: datetime
) -> int:
    """Open, change and close the conflicts of one record; return how many were opened."""
    opened = 0
    for field, dispute in judgement.disputes.items():
        row = kept.pop(field, None)
        if row is None:
            row = Conflict(
                id=conflict_id(key, field),
                meeting_id=judgement.root,
                record_id=key,
                entity=judgement.entity,
                field=field,
                found_at=now,
            )
            session.add(row)
            opened += 1
        elif row.resolved_at is not None:
            row.found_at, row.resolved_at = now, None
            opened += 1
        _describe(row, dispute)
    for row in kept.values():
        row.resolved_at = row.resolved_at or now
    return opened


def _describe(row: Conflict, dispute: Dispute) -> None:
    base = None if dispute.base is None else encode_value(dispute.base)
    if (row.kind, row.base) != (dispute.kind, base):
        row.kind, row.base = dispute.kind, base


def conflict_id(record: UUID, field: str) -> UUID:
    """Return the key of the conflict about a field: the same at every office, so it can be named.

    A field that comes into conflict again gets its old one back.
    """
    digest = sha256(b"mahdar conflict\x00" + record.bytes + field.encode("utf-8")).digest()
    # Version 8 of RFC 9562, for keys made in a way of one's own; Python 3.11 stops at 5.
    marked = bytes((*digest[:6], digest[6] & 0x0F | 0x80, digest[7], digest[8] & 0x3F | 0x80))
    return UUID(bytes=marked + digest[9:16])


def removed_meetings(session: Session, meetings: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return those of ``meetings`` that are removed."""
    keys = sorted(meetings)
    removed: list[UUID] = []
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        query = select(Meeting.id).where(Meeting.id.in_(batch), Meeting.removed.is_(True))
        removed.extend(session.connection().execute(query).scalars())
    return tuple(removed)
