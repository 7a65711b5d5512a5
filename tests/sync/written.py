"""Whether every write is still there, or was overwritten by somebody who had seen it."""

from sqlalchemy import select

from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset, FieldHead, LogRecord, Stream
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.sync.desks import Desk


def no_write_was_lost(desk: Desk) -> None:
    """See that every write that nobody overwrote is still a head."""
    with desk.home.reading() as session:
        written, overwritten = set(), set()
        for body in session.scalars(select(Changeset.body)):
            changeset = decode_changeset(body)
            for operation in changeset.operations:
                for name in operation.values:
                    written.add((operation.record, name, changeset.stream, changeset.seq))
                for name, dots in operation.overwrites.items():
                    overwritten |= {(operation.record, name, *dot) for dot in dots}
        streams = {no: key.bytes for no, key in session.execute(select(Stream.no, Stream.id))}
        kept = {
            (head.record_id.bytes, head.field, streams[head.stream_no], head.seq)
            for head in session.scalars(select(FieldHead), execution_options=WITH_REMOVED)
        }
        origins = {
            (r.id.bytes, streams[r.stream_no], r.seq) for r in session.scalars(select(LogRecord))
        }
    for record, _name, stream, seq in written - overwritten - kept:
        assert (record, stream, seq) in origins
