"""Seals what this office has written since it last sealed: then it can be carried.

A sealed changeset is never written again (a burst of typing stops at it).
"""

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.log import Changeset, Segment, Stream
from desktop.security.identity import OfficeIdentity
from desktop.sync.segment_format import NO_SEGMENT, SealedSegment, encode_segment, seal_segment

MOST_CHANGESETS = 256
MOST_BYTES = 1024 * 1024
"""What a segment holds at most, unless a single changeset is larger."""


_changesets = table_of(Changeset)
_KEEP = insert(table_of(Segment)).returning(table_of(Segment).c.id)
_LIE_IN = (
    update(_changesets)
    .where(
        _changesets.c.stream_no == bindparam("no"),
        _changesets.c.seq.between(bindparam("from"), bindparam("to")),
    )
    .values(segment_id=bindparam("key"))
)


def seal_segments(session: Session, identity: OfficeIdentity) -> int:
    """Seal every unsealed changeset of the streams of this office; return how many.

    Streams that this office wrote before a restore are among them.
    """
    streams = session.scalars(
        select(Stream).where(Stream.office_id == identity.office_id).order_by(Stream.no)
    ).all()
    return sum(_seal_stream(session, identity, stream) for stream in streams)


def last_segment(session: Session, stream_no: int) -> tuple[int, bytes]:
    """Return number of the last sealed changeset of a stream, and the hash of its segment."""
    row = session.execute(
        select(Segment.last, Segment.hash)
        .where(Segment.stream_no == stream_no)
        .order_by(Segment.first.desc())
        .limit(1)
    ).first()
    return (0, NO_SEGMENT) if row is None else (row.last, row.hash)


def _seal_stream(session: Session, identity: OfficeIdentity, stream: Stream) -> int:
    sealed, prev = last_segment(session, stream.no)
    before = sealed
    for last in _ends(session, stream.no, sealed):
        bodies = session.scalars(
            select(Changeset.body)
            .where(Changeset.stream_no == stream.no, Changeset.seq.between(sealed + 1, last))
            .order_by(Changeset.seq)
        ).all()
        segment = seal_segment(identity, stream.id.bytes, sealed + 1, prev, bodies)
        key = keep_segment(session, stream.no, segment, encode_segment(segment))
        note_segment(session, stream.no, segment, key)
        sealed, prev = last, segment.hash
    return sealed - before


def _ends(session: Session, stream_no: int, sealed: int) -> list[int]:
    """Return the number of the last changeset of each segment to be made."""
    sizes = session.execute(
        select(Changeset.seq, func.length(Changeset.body))
        .where(Changeset.stream_no == stream_no, Changeset.seq > sealed)
        .order_by(Changeset.seq)
    )
    ends: list[int] = []
    count = size = seq = 0
    for seq, length in sizes:
        if count and (count == MOST_CHANGESETS or size + length > MOST_BYTES):
            ends.append(seq - 1)
            count = size = 0
        count += 1
        size += length
    return [*ends, seq] if count else ends


def keep_segment(session: Session, stream_no: int, segment: SealedSegment, encoded: bytes) -> int:
    """Keep a segment; return its key here."""
    kept = session.connection().execute(
        _KEEP,
        {
            "stream_no": stream_no,
            "first": segment.first,
            "last": segment.last,
            "prev": segment.prev,
            "hash": segment.hash,
            "signature": segment.signature,
            "body": encoded,
        },
    )
    key: int = kept.scalar_one()
    return key


def note_segment(session: Session, stream_no: int, segment: SealedSegment, key: int) -> None:
    """Note with the changesets of a segment that are here that they lie in it."""
    place = {"no": stream_no, "from": segment.first, "to": segment.last, "key": key}
    session.connection().execute(_LIE_IN, place)
