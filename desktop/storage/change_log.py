"""Writes the change log: the one place where a save of any mapped class becomes a changeset.

``changes`` gathers what a session flushes; ``write`` turns that into one changeset of our own
stream, in the same transaction as the records themselves.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import (
    SCHEMA,
    Changeset,
    Dependency,
    Operation,
    changeset_hash,
    decode_changeset,
    encode_changeset,
)
from desktop.models.keys import new_key
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Stream
from desktop.models.trust import Identity
from desktop.storage import heads
from desktop.storage.changes import Changes
from desktop.storage.fold_burst import fold_operations

_MIN_READER = 1


@dataclass(frozen=True)
class _Place:
    """Where a save goes: after the tip of its stream, or into the burst that is still open."""

    seq: int
    prev: bytes
    dependencies: list[Dependency]
    operations: list[Operation]
    is_fold: bool


def own_stream(session: Session) -> Stream:
    """Return the stream that this installation writes, making it at the first save.

    A session that writes holds the database's only write lock, so no two make one at once; an
    index holds them to it.
    """
    stream = session.scalar(select(Stream).where(Stream.is_own.is_(True)))
    if stream is None:
        office = session.scalar(select(Identity.office_id))
        stream = Stream(id=new_key(), is_own=True, office_id=office)
        session.add(stream)
        session.flush()
    return stream


def write(
    session: Session, changes: Changes, *, user: str | None, burst: str | None, now: datetime
) -> int | None:
    """Append one changeset for ``changes``; return its number, or ``None`` if there are none.

    A save of the same ``burst`` as the stream's last one is folded into it, as long as that was
    not carried yet and nothing was imported since.
    """
    if not changes.by_record:
        return None
    stream = own_stream(session)
    place = _place(session, stream, burst)
    changeset = Changeset(
        stream=stream.id.bytes,
        seq=place.seq,
        prev=place.prev,
        lamport=_next_lamport(session),
        wall_claim=now.isoformat(timespec="seconds"),
        user=user,
        dependencies=place.dependencies,
        schema=SCHEMA,
        min_reader=_MIN_READER,
        operations=fold_operations(
            place.operations, _operations(session, changes, stream, place.seq, now)
        ),
    )
    body = encode_changeset(changeset)
    row = ChangesetRow(
        stream_no=stream.no,
        seq=place.seq,
        hash=changeset_hash(body),
        lamport=changeset.lamport,
        wall_claim=now,
        user=user,
        body=body,
        burst=burst,
    )
    _store(session, row, is_fold=place.is_fold)
    stream.seq, stream.head_hash, stream.lamport = row.seq, row.hash, row.lamport
    session.flush()
    return row.seq


def end_burst(session: Session) -> None:
    """Let no later save be folded into the last one, since a copy of the database now has it.

    A home restored from that copy would else hold a changeset of the same number that says less
    than the one that other offices may have received.
    """
    stream = session.scalar(select(Stream).where(Stream.is_own.is_(True)))
    if stream is not None:
        table = table_of(ChangesetRow)
        last = (table.c.stream_no == stream.no, table.c.seq == stream.seq)
        session.connection().execute(update(table).where(*last).values(burst=None))


def _place(session: Session, stream: Stream, burst: str | None) -> _Place:
    dependencies = _new_dependencies(session)
    last = None if dependencies else _open_burst(session, stream, burst)
    if last is None:
        return _Place(stream.seq + 1, stream.head_hash, dependencies, [], is_fold=False)
    folded = decode_changeset(last)
    return _Place(folded.seq, folded.prev, folded.dependencies, folded.operations, is_fold=True)


def _open_burst(session: Session, stream: Stream, burst: str | None) -> bytes | None:
    if burst is None:
        return None
    return session.scalar(
        select(ChangesetRow.body).where(
            ChangesetRow.stream_no == stream.no,
            ChangesetRow.seq == stream.seq,
            ChangesetRow.burst == burst,
            ChangesetRow.segment_id.is_(None),
        )
    )


def _new_dependencies(session: Session) -> list[Dependency]:
    """Name the tips of other streams that grew since our last changeset, and note them."""
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


def _next_lamport(session: Session) -> int:
    return max(session.scalars(select(Stream.lamport)).all(), default=0) + 1


def _operations(
    session: Session, changes: Changes, stream: Stream, seq: int, now: datetime
) -> list[Operation]:
    """Describe each change and make it the current write of its fields.

    A record that this very changeset creates needs no heads when a later save of the burst
    writes it again: the creation is folded.
    """
    own = (stream.id.bytes, seq)
    new = [change for change in changes.by_record.values() if change.is_new]
    old = [change for change in changes.by_record.values() if not change.is_new]
    dots = heads.read_dots(session, old)
    heads.create_records(session, new, stream, seq)
    heads.move_heads(session, [c for c in old if dots[c.record].origin != own], stream, seq)
    heads.settle_conflicts(session, old, now)
    operations = []
    for change in changes.by_record.values():
        overwrites = {}
        if not change.is_new:
            overwritten = dots[change.record].overwritten_by(change)
            overwrites = {
                name: [dot for dot in replaced if dot != own]
                for name, replaced in overwritten.items()
            }
        operations.append(
            Operation(change.entity, change.record.bytes, change.is_new, change.values, overwrites)
        )
    return operations


def _store(session: Session, row: ChangesetRow, *, is_fold: bool) -> None:
    table = table_of(ChangesetRow)
    values = {column.key: getattr(row, column.key) for column in table.columns}
    if is_fold:
        place = (table.c.stream_no == row.stream_no, table.c.seq == row.seq)
        session.connection().execute(update(table).where(*place).values(**values))
    else:
        session.connection().execute(insert(table).values(**values))
