"""Brings records and conflicts into line with the log, after an import has moved the heads."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
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


class Settlement:
    """What was settled so far in one import, which may be settled a part at a time.

    Each part leaves records and conflicts as the log has them then, as an import of its own would;
    so what is settled early costs nothing but perhaps being settled again.

    Attributes:
        entities: of all records that were written.
        meetings: those that anything was written of.
        new_meetings: those of them that were made.
        approved: those to which an approval came, was decided upon or was taken back.
        others: entity and key of the written records that belong to no meeting.
        made: the keys of those of ``others`` that were made.
        judged: how many records were judged.
        opened: the conflicts that are open now and were not before.
    """

    def __init__(self, session: Session, past: PastWrites, now: datetime) -> None:
        self._session = session
        self._past = past
        self._now = now
        self._added: set[UUID] = set()
        self.entities: set[str] = set()
        self.meetings: set[UUID] = set()
        self.new_meetings: set[UUID] = set()
        self.approved: set[UUID] = set()
        self.others: set[tuple[str, UUID]] = set()
        self.made: set[UUID] = set()
        self.judged = 0
        self.opened: set[UUID] = set()

    def settle(self, touched: Touched) -> None:
        """Judge what was touched; write what is shown and what is to be decided."""
        session = self._session
        self._note(touched)
        approvals = approvals_of(session, self._past, _keys(touched.meetings))
        records = _keys(touched.to_judge)
        records.update(self._beside_approvals(touched, approvals))
        records |= _untouched(session, touched)
        records |= _in_open_conflict(session, touched)
        judged = judge(session, self._past, records, approvals)
        RecordRows(session).update(
            (judgement.entity, key.bytes, judgement.shown) for key, judgement in judged.items()
        )
        conflicts = _conflicts(session, judged)
        for key, judgement in judged.items():
            self._settle_conflicts(key, judgement, conflicts.get(key, {}))
        session.flush()
        self._note_judged(judged)

    def _note(self, touched: Touched) -> None:
        self.entities |= touched.entities
        self.meetings |= _keys(touched.meetings)
        self.new_meetings |= _keys(touched.new_meetings)
        self.approved |= _keys(touched.approved)
        self.others.update((entity, UUID(bytes=key)) for entity, key in touched.others)
        self.made |= _keys(touched.made)

    def _note_judged(self, judged: Mapping[UUID, Judgement]) -> None:
        self.judged += len(judged)
        for key, judgement in judged.items():
            self.entities.add(judgement.entity)
            if judgement.root is None:
                self.others.add((judgement.entity, key))
            else:
                self.meetings.add(judgement.root)

    def _beside_approvals(
        self, touched: Touched, approvals: Mapping[UUID, Approvals]
    ) -> Iterator[UUID]:
        """Yield the touched records of approved meetings that the approval did not write.

        What it wrote shows what it says, unless others wrote it too, and then it is judged anyway.
        """
        records = _records_of(self._session, approvals)
        for meeting, group in groupby(records, key=itemgetter(1)):
            written = self._past.records_in(approvals[meeting].ruling)
            yield from (
                key for key, _ in group if key.bytes in touched.records and key not in written
            )

    def _settle_conflicts(self, key: UUID, judgement: Judgement, kept: dict[str, Conflict]) -> None:
        """Open, change and close the conflicts of one record."""
        for field, dispute in judgement.disputes.items():
            row = kept.pop(field, None)
            if row is None:
                row = self._add(key, judgement, field)
            elif row.resolved_at is not None:
                row.found_at, row.resolved_at = self._now, None
                self.opened.add(row.id)
            _describe(row, dispute)
        for row in kept.values():
            self._close(row)

    def _add(self, key: UUID, judgement: Judgement, field: str) -> Conflict:
        row = Conflict(
            id=conflict_id(key, field),
            meeting_id=judgement.root,
            record_id=key,
            entity=judgement.entity,
            field=field,
            found_at=self._now,
        )
        self._session.add(row)
        self._added.add(row.id)
        self.opened.add(row.id)
        return row

    def _close(self, row: Conflict) -> None:
        self.opened.discard(row.id)
        if row.id in self._added:
            # Nobody has seen it: what settles it came in the same import.
            self._added.discard(row.id)
            self._session.delete(row)
        else:
            row.resolved_at = row.resolved_at or self._now


def _keys(raw: Iterable[bytes]) -> set[UUID]:
    return {UUID(bytes=key) for key in raw}


def _records_of(session: Session, meetings: Iterable[UUID]) -> Iterator[tuple[UUID, UUID]]:
    """Yield the records of ``meetings``, each with its meeting, meeting by meeting."""
    keys = sorted(meetings)
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        query = select(LogRecord.id, LogRecord.root_id).where(LogRecord.root_id.in_(batch))
        rows = session.execute(query.order_by(LogRecord.root_id))
        yield from ((key, meeting) for key, meeting in rows if meeting is not None)


def _untouched(session: Session, touched: Touched) -> set[UUID]:
    """Return the records of newly approved meetings that nothing in this import touched.

    The approval writes all that it covers, so these are what its writer had not seen.
    """
    records = _records_of(session, _keys(touched.approved))
    return {key for key, _meeting in records if key.bytes not in touched.records}


def _in_open_conflict(session: Session, touched: Touched) -> set[UUID]:
    waiting = select(Conflict.record_id).where(Conflict.resolved_at.is_(None))
    return {key for key in session.scalars(waiting) if key.bytes in touched.records}


def _conflicts(session: Session, records: Iterable[UUID]) -> dict[UUID, dict[str, Conflict]]:
    """Return the conflicts that there are or were about these records, by record and field."""
    keys = sorted(records)
    found: dict[UUID, dict[str, Conflict]] = {}
    for start in range(0, len(keys), _BATCH):
        query = select(Conflict).where(Conflict.record_id.in_(keys[start : start + _BATCH]))
        for row in session.scalars(query):
            found.setdefault(row.record_id, {})[row.field] = row
    return found


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
