"""Ends the stream of this installation, so that its next save begins a new one.

Another copy of the database may go on in the old stream. What both have then stays as it is; only
the last changeset, if a spell of typing was still being folded into it, may say something else over
there by now. It is moved into the new stream, as if it had been written here alone: a number never
names two changesets, and nothing that was typed is lost.
"""

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import (
    Dependency,
    changeset_hash,
    decode_changeset,
    encode_changeset,
)
from desktop.models.keys import new_key
from desktop.models.log import Changeset, FieldHead, LogRecord, Stream

_NO_CHANGESET = bytes(32)


def leave_own_stream(session: Session) -> None:
    """Make no stream our own, or a new one that holds what was being typed."""
    stream = session.scalar(select(Stream).where(Stream.is_own.is_(True)))
    if stream is None:
        return
    stream.is_own = False
    session.flush()
    last = session.get(Changeset, (stream.no, stream.seq))
    if last is not None and last.burst is not None and last.segment_id is None:
        _move(session, stream, last)


def _move(session: Session, stream: Stream, last: Changeset) -> None:
    new = Stream(id=new_key(), is_own=True, office_id=stream.office_id)
    session.add(new)
    session.flush()
    before = session.get(Changeset, (stream.no, last.seq - 1))
    changeset = decode_changeset(last.body)
    changeset.stream, changeset.seq, changeset.prev = new.id.bytes, 1, _NO_CHANGESET
    if before is not None:
        changeset.dependencies.append(Dependency(stream.id.bytes, before.seq, before.hash))
    body = encode_changeset(changeset)
    table = table_of(Changeset)
    moved = {column.key: getattr(last, column.key) for column in table.columns}
    moved |= {"stream_no": new.no, "seq": 1, "body": body, "hash": changeset_hash(body)}
    moved["burst"] = None
    session.execute(insert(table).values(moved))
    for kind in (LogRecord, FieldHead):
        written = (kind.stream_no == stream.no, kind.seq == last.seq)
        session.execute(update(kind).where(*written).values(stream_no=new.no, seq=1))
    place = (table.c.stream_no == stream.no, table.c.seq == last.seq)
    session.expunge(last)
    session.execute(delete(table).where(*place))
    new.seq, new.head_hash, new.lamport = 1, moved["hash"], changeset.lamport
    stream.seq = stream.noted_seq = 0 if before is None else before.seq
    stream.head_hash = _NO_CHANGESET if before is None else before.hash
    stream.lamport = 0 if before is None else before.lamport
    session.flush()
