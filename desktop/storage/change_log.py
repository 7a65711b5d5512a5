"""Writes the change log: the one place where a save of any mapped class becomes a changeset.

``watch`` listens to a session's flushes and gathers, a record, which columns got which values.
``write`` turns that into one changeset of our own stream, in the same transaction. Nothing here
knows a field or a class by name, so a new column is logged, kept in history and carried at once.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, event, insert, inspect, select, update
from sqlalchemy.orm import Mapper, Session, UOWTransaction

from desktop.models.base import Replicated
from desktop.models.changeset import (
    ANY_FIELD,
    REMOVED_FIELD,
    SCHEMA,
    Changeset,
    Dependency,
    Dot,
    Operation,
    changeset_hash,
    decode_changeset,
    encode_changeset,
    encode_value,
    to_wire,
)
from desktop.models.keys import new_key
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import FieldHead, LogRecord, Stream
from desktop.storage.fold_burst import fold_operations

_INFO_KEY = "mahdar_changes"
_MIN_READER = 1


@dataclass
class RecordChange:
    """The columns of one record that a save set."""

    entity: str
    record: UUID
    is_new: bool
    root: UUID | None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass
class Changes:
    """All that a unit of work changed, in the order in which it was first flushed."""

    by_record: dict[UUID, RecordChange] = field(default_factory=dict)

    def keys(self) -> frozenset[tuple[str, UUID]]:
        """Return entity and key of each changed record."""
        return frozenset((c.entity, c.record) for c in self.by_record.values())


def watch(session: Session) -> None:
    """Gather what ``session`` flushes."""
    session.info[_INFO_KEY] = Changes()
    event.listen(session, "after_flush", _gather)


def take_changes(session: Session) -> Changes:
    """Return what was gathered so far, and start anew."""
    changes: Changes = session.info[_INFO_KEY]
    session.info[_INFO_KEY] = Changes()
    return changes


def _gather(session: Session, _context: UOWTransaction) -> None:
    changes: Changes = session.info[_INFO_KEY]
    for instance in session.deleted:
        if isinstance(instance, Replicated):
            raise RuntimeError(f"{instance!r} is replicated: set removed, never delete")
    for instance in (*session.new, *session.dirty):
        if isinstance(instance, Replicated):
            _gather_one(changes, instance, is_new=instance in session.new)


def _gather_one(changes: Changes, instance: Replicated, *, is_new: bool) -> None:
    state = inspect(instance)
    mapper: Mapper[Any] = state.mapper
    values = {}
    for attribute in mapper.column_attrs:
        if attribute.key == "id":
            continue
        value = getattr(instance, attribute.key) if is_new else None
        if is_new:
            if value is not None and not (attribute.key == REMOVED_FIELD and value is False):
                values[attribute.key] = to_wire(value)
            continue
        history = state.attrs[attribute.key].history
        if history.added and list(history.added) != list(history.deleted):
            values[attribute.key] = to_wire(history.added[0])
    if not values and not is_new:
        return
    change = changes.by_record.get(instance.id)
    if change is None:
        entity = str(mapper.local_table.name)  # type: ignore[attr-defined]
        root = instance.id if entity == "meeting" else getattr(instance, "meeting_id", None)
        change = RecordChange(entity, instance.id, is_new, root)
        changes.by_record[instance.id] = change
    change.values.update(values)


def own_stream(session: Session) -> Stream:
    """Return the stream that this installation writes, making it at the first save."""
    stream = session.scalar(select(Stream).where(Stream.is_own.is_(True)))
    if stream is None:
        stream = Stream(id=new_key(), is_own=True)
        session.add(stream)
        session.flush()
    return stream


def write(
    session: Session, changes: Changes, *, user: str | None, burst: str | None, now: datetime
) -> int | None:
    """Append one changeset for ``changes``; return its number, or ``None`` if there are none.

    A save of the same ``burst`` as the stream's last one, which was not yet carried, is folded
    into it instead.
    """
    if not changes.by_record:
        return None
    stream = own_stream(session)
    last = _open_burst(session, stream, burst)
    seq = last.seq if last is not None else stream.seq + 1
    operations = [_operation(session, stream, seq, change) for change in changes.by_record.values()]
    previous_changeset = decode_changeset(last.body) if last is not None else None
    if previous_changeset is not None:
        operations = fold_operations(previous_changeset.operations, operations)
    changeset = Changeset(
        stream=stream.id.bytes,
        seq=seq,
        prev=previous_changeset.prev if previous_changeset else stream.head_hash,
        lamport=_next_lamport(session),
        wall_claim=now.isoformat(timespec="seconds"),
        user=user,
        dependencies=[
            *(previous_changeset.dependencies if previous_changeset else []),
            *_new_dependencies(session),
        ],
        schema=SCHEMA,
        min_reader=_MIN_READER,
        operations=operations,
    )
    body = encode_changeset(changeset)
    row = {
        "hash": changeset_hash(body),
        "lamport": changeset.lamport,
        "wall_claim": now,
        "user": user,
        "body": body,
        "burst": burst,
    }
    _store(session, stream, seq, row, is_fold=last is not None)
    stream.seq, stream.head_hash, stream.lamport = seq, row["hash"], changeset.lamport
    session.flush()
    return seq


def _store(
    session: Session, stream: Stream, seq: int, row: dict[str, Any], *, is_fold: bool
) -> None:
    if is_fold:
        session.execute(
            update(ChangesetRow)
            .where(ChangesetRow.stream_no == stream.no, ChangesetRow.seq == seq)
            .values(**row)
        )
    else:
        session.execute(
            insert(ChangesetRow.__table__), [{"stream_no": stream.no, "seq": seq, **row}]
        )


def _open_burst(session: Session, stream: Stream, burst: str | None) -> ChangesetRow | None:
    if burst is None or stream.seq == 0:
        return None
    last = session.get(ChangesetRow, (stream.no, stream.seq))
    if last is None or last.burst != burst or last.segment_id is not None:
        return None
    session.expunge(last)
    return last


def _next_lamport(session: Session) -> int:
    lamports = session.scalars(select(Stream.lamport)).all()
    return max(lamports, default=0) + 1


def _new_dependencies(session: Session) -> list[Dependency]:
    news = session.scalars(
        select(Stream)
        .where(Stream.is_own.is_(False), Stream.seq > Stream.noted_seq)
        .order_by(Stream.id)
    ).all()
    dependencies = []
    for stream in news:
        dependencies.append(Dependency(stream.id.bytes, stream.seq, stream.head_hash))
        stream.noted_seq = stream.seq
    return dependencies


def _operation(session: Session, stream: Stream, seq: int, change: RecordChange) -> Operation:
    """Describe a change and move the record's heads to it."""
    if change.is_new:
        session.execute(
            insert(LogRecord.__table__),
            [
                {
                    "id": change.record,
                    "entity": change.entity,
                    "root_id": change.root,
                    "stream_no": stream.no,
                    "seq": seq,
                }
            ],
        )
        return Operation(change.entity, change.record.bytes, True, change.values, {})
    overwrites = {
        name: [dot for dot in dots if dot != (stream.id.bytes, seq)]
        for name, dots in _current_dots(session, change).items()
    }
    heads = [
        {
            "record_id": change.record,
            "field": name,
            "stream_no": stream.no,
            "seq": seq,
            "value": encode_value(value),
        }
        for name, value in change.values.items()
    ]
    session.execute(
        delete(FieldHead).where(
            FieldHead.record_id == change.record, FieldHead.field.in_(change.values)
        )
    )
    session.execute(insert(FieldHead.__table__), heads)
    return Operation(change.entity, change.record.bytes, False, change.values, overwrites)


def _current_dots(session: Session, change: RecordChange) -> dict[str, list[Dot]]:
    """Return the dots that each changed field had; for a removal, all of the record's under *."""
    streams = {no: key.bytes for no, key in session.execute(select(Stream.no, Stream.id))}
    record = session.get_one(LogRecord, change.record)
    origin: Dot = (streams[record.stream_no], record.seq)
    heads: dict[str, list[Dot]] = {}
    rows = session.execute(
        select(FieldHead.field, FieldHead.stream_no, FieldHead.seq)
        .where(FieldHead.record_id == change.record)
        .order_by(FieldHead.field, FieldHead.stream_no, FieldHead.seq)
    )
    for name, stream_no, seq in rows:
        heads.setdefault(name, []).append((streams[stream_no], seq))
    dots = {name: heads.get(name, [origin]) for name in change.values}
    if change.values.get(REMOVED_FIELD):
        seen = {origin, *(dot for field_dots in heads.values() for dot in field_dots)}
        dots[ANY_FIELD] = sorted(seen)
    return dots
