"""Which meetings a part of the log writes: what a bundle is said to carry."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.key_sets import as_stored
from desktop.models.log import Changeset, LogRecord, Stream
from desktop.models.meeting import Meeting

_MEETING = str(Meeting.__tablename__)
_BATCH = 500
_KEY_LENGTH = 16

_changesets = table_of(Changeset).c
_RUN = select(_changesets.body).where(
    _changesets.stream_no == bindparam("no"),
    _changesets.seq.between(bindparam("first"), bindparam("last")),
)
_TIPS = select(table_of(Stream).c.no, table_of(Stream).c.seq)
_ROOTS = (
    select(as_stored(table_of(LogRecord).c.root_id))
    .where(table_of(LogRecord).c.root_id.is_not(None))
    .distinct()
)


class _FirstValues(msgspec.Struct):
    """Of a record's first values, the meeting that it belongs to."""

    meeting_id: Any = None


class _Operation(msgspec.Struct, array_like=True):
    entity: str
    record: bytes
    is_new: bool
    values: msgspec.Raw


class _Save(msgspec.Struct, array_like=True):
    """A changeset as far as it says what it wrote; the rest is skipped, not read."""

    stream: bytes
    seq: int
    prev: bytes
    lamport: int
    wall_claim: str
    user: str | None
    dependencies: msgspec.Raw
    schema: int
    min_reader: int
    operations: list[_Operation]


_saves = msgspec.msgpack.Decoder(_Save)
_first_values = msgspec.msgpack.Decoder(_FirstValues)


def written_meetings(session: Session, runs: Iterable[tuple[int, int, int]]) -> set[bytes]:
    """Return the keys (16 bytes) of the meetings that runs of the log write.

    Args:
        session: a session that reads.
        runs: number of the stream here, first and last changeset.
    """
    connection = session.connection()
    carried = sorted(runs)
    if _is_all(connection, carried):
        return {bytes.fromhex(key) for key in connection.execute(_ROOTS).scalars()}
    meetings: set[bytes] = set()
    written: set[bytes] = set()
    for no, first, last in carried:
        run = {"no": no, "first": first, "last": last}
        for body in connection.execute(_RUN, run).scalars():
            for operation in _saves.decode(body).operations:
                if operation.entity == _MEETING:
                    meetings.add(operation.record)
                elif operation.is_new:
                    meetings.update(_named(operation.values))
                else:
                    written.add(operation.record)
    return meetings | _roots(session, written)


def _is_all(connection: Connection, runs: Iterable[tuple[int, int, int]]) -> bool:
    """Tell whether the sorted ``runs`` are the whole log, so that nothing of it has to be read.

    Reading it took most of the time of a full export.
    """
    reached: dict[int, int] = {}
    for no, first, last in runs:
        if first == reached.get(no, 0) + 1:
            reached[no] = last
    tips = {no: seq for no, seq in connection.execute(_TIPS) if seq}
    return reached == tips


def _named(values: msgspec.Raw) -> Iterable[bytes]:
    meeting = _first_values.decode(values).meeting_id
    if isinstance(meeting, bytes) and len(meeting) == _KEY_LENGTH:
        yield meeting


def _roots(session: Session, records: Iterable[bytes]) -> set[bytes]:
    """Return the meetings that these records belong to."""
    keys = [UUID(bytes=record) for record in sorted(records)]
    roots: set[bytes] = set()
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        query = select(LogRecord.root_id).where(LogRecord.id.in_(batch)).distinct()
        roots.update(root.bytes for root in session.scalars(query) if root is not None)
    return roots
