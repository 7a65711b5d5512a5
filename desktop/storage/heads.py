"""The dots of records and fields: which writes are current, read and moved in batches.

A save of ten thousand meetings touches more than a hundred thousand records, so everything here
is done for many records a statement.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, Dot, encode_value
from desktop.models.log import Conflict, FieldHead, LogRecord, Stream
from desktop.storage.changes import RecordChange

_BATCH = 500


@dataclass
class RecordDots:
    """The dot that created a record, and those of each field that was written again."""

    origin: Dot
    fields: dict[str, list[Dot]] = field(default_factory=dict)

    def overwritten_by(self, change: RecordChange) -> dict[str, list[Dot]]:
        """Return the dots that ``change`` replaces, a field.

        A removal also names, under ``*``, every dot of the record that it had seen, so that an
        edit made elsewhere at the same time can be told from those.
        """
        overwritten = {name: self.fields.get(name, [self.origin]) for name in change.values}
        if change.values.get(REMOVED_FIELD):
            seen = {self.origin, *(dot for dots in self.fields.values() for dot in dots)}
            overwritten[ANY_FIELD] = sorted(seen)
        return overwritten


def read_dots(session: Session, changes: Sequence[RecordChange]) -> dict[UUID, RecordDots]:
    """Return the current dots of each changed record that was logged before."""
    streams = {no: key.bytes for no, key in session.execute(select(Stream.no, Stream.id))}
    known: dict[UUID, RecordDots] = {}
    keys = [change.record for change in changes]
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        records = select(LogRecord.id, LogRecord.stream_no, LogRecord.seq)
        for key, stream_no, seq in session.execute(records.where(LogRecord.id.in_(batch))):
            known[key] = RecordDots((streams[stream_no], seq))
        heads = (
            select(FieldHead.record_id, FieldHead.field, FieldHead.stream_no, FieldHead.seq)
            .where(FieldHead.record_id.in_(batch))
            .order_by(FieldHead.record_id, FieldHead.field, FieldHead.stream_no, FieldHead.seq)
        )
        for key, name, stream_no, seq in session.execute(heads):
            known[key].fields.setdefault(name, []).append((streams[stream_no], seq))
    return known


def create_records(
    session: Session, changes: Sequence[RecordChange], stream: Stream, seq: int
) -> None:
    """Write down that this save created the records of ``changes``."""
    rows = [
        {
            "id": change.record,
            "entity": change.entity,
            "root_id": change.root,
            "stream_no": stream.no,
            "seq": seq,
        }
        for change in changes
    ]
    if rows:
        session.connection().execute(insert(table_of(LogRecord)), rows)


def move_heads(session: Session, changes: Sequence[RecordChange], stream: Stream, seq: int) -> None:
    """Make this save the only current write of every field of ``changes``."""
    heads = [
        {
            "record_id": change.record,
            "field": name,
            "stream_no": stream.no,
            "seq": seq,
            "value": encode_value(value),
        }
        for change in changes
        for name, value in change.values.items()
    ]
    if not heads:
        return
    table = table_of(FieldHead)
    replaced = delete(table).where(
        table.c.record_id == bindparam("written"), table.c.field == bindparam("name")
    )
    written = [{"written": head["record_id"], "name": head["field"]} for head in heads]
    session.connection().execute(replaced, written)
    session.connection().execute(insert(table), heads)


def settle_conflicts(session: Session, changes: Sequence[RecordChange], now: datetime) -> None:
    """Close the conflicts whose field a person has just written: that is the decision.

    A conflict of removal against edit is closed when the removal is written or taken back.
    """
    unsettled = select(Conflict.id, Conflict.record_id, Conflict.field).where(
        Conflict.resolved_at.is_(None)
    )
    written = {change.record: change.values for change in changes}
    settled = [
        key
        for key, record, name in session.execute(unsettled)
        if (REMOVED_FIELD if name == ANY_FIELD else name) in written.get(record, {})
    ]
    if settled:
        session.execute(update(Conflict).where(Conflict.id.in_(settled)).values(resolved_at=now))
