"""Whether every write is still there, or was overwritten by somebody who had seen it."""

from sqlalchemy import select

from desktop.models.changeset import Changeset as Saved
from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset, FieldHead, LogRecord, Stream
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.sync.desks import Desk


def nobody_overwrote_what_they_had_not_seen(desk: Desk) -> None:
    """See that each save names as overwritten only what is in its own past, by the log alone."""
    with desk.home.reading() as session:
        saves = [decode_changeset(body) for body in session.scalars(select(Changeset.body))]
    pasts: dict[tuple[bytes, int], dict[bytes, int]] = {}
    for save in sorted(saves, key=lambda save: save.lamport):
        past = past_of(save, pasts)
        pasts[save.stream, save.seq] = past
        for operation in save.operations:
            for dots in operation.overwrites.values():
                for stream, seq in dots:
                    itself = (stream, seq) == (save.stream, save.seq)
                    assert itself or past.get(stream, 0) >= seq


def past_of(save: Saved, pasts: dict[tuple[bytes, int], dict[bytes, int]]) -> dict[bytes, int]:
    """Return up to where of each stream a save had seen, from what it and its past depend on."""
    past: dict[bytes, int] = {save.stream: save.seq - 1}
    before = [(save.stream, save.seq - 1)]
    before += [(dependency.stream, dependency.seq) for dependency in save.dependencies]
    for stream, seq in before:
        for known, number in {**pasts.get((stream, seq), {}), stream: seq}.items():
            past[known] = max(past.get(known, 0), number)
    return past


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
