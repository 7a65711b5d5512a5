"""Checks the log itself: every changeset is named by its hash and follows the one before it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import MahdarError
from desktop.models.changeset import changeset_hash, decode_changeset
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Segment, Stream
from desktop.storage.finding import Finding

SegmentOpener: TypeAlias = Callable[[Segment], Sequence[bytes]]
"""Gives a segment's changeset bodies; raises ``MahdarError`` if it or its seal is not whole."""

_AT_ONCE = 200


def problems_of_log(session: Session, open_segment: SegmentOpener | None) -> Iterator[Finding]:
    """Yield what is wrong with any stream's changesets and segments."""
    for stream in session.scalars(select(Stream).order_by(Stream.no)).all():
        yield from _problems_of_stream(session, stream)
        yield from _problems_of_segments(session, stream, open_segment)


def _problems_of_stream(session: Session, stream: Stream) -> Iterator[Finding]:
    seq, head = 0, bytes(32)
    rows = session.execute(
        select(ChangesetRow.seq, ChangesetRow.hash, ChangesetRow.body)
        .where(ChangesetRow.stream_no == stream.no)
        .order_by(ChangesetRow.seq)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in rows:
        if row.seq != seq + 1:
            yield Finding.of(
                "check.log_gap", stream=str(stream.id), first=seq + 1, last=row.seq - 1
            )
        elif not _is_sound(stream, row.seq, row.hash, row.body, head):
            yield Finding.of("check.log_altered", stream=str(stream.id), seq=row.seq)
        seq, head = row.seq, row.hash
    if (stream.seq, stream.head_hash) != (seq, head):
        yield Finding.of("check.log_tip", stream=str(stream.id), seq=stream.seq, found=seq)


def _is_sound(stream: Stream, seq: int, named: bytes, body: bytes, head: bytes) -> bool:
    if changeset_hash(body) != named:
        return False
    try:
        changeset = decode_changeset(body)
    except msgspec.MsgspecError:
        return False
    return (changeset.stream, changeset.seq, changeset.prev) == (stream.id.bytes, seq, head)


def _problems_of_segments(
    session: Session, stream: Stream, open_segment: SegmentOpener | None
) -> Iterator[Finding]:
    segments = session.scalars(
        select(Segment)
        .where(Segment.stream_no == stream.no)
        .order_by(Segment.first)
        .execution_options(yield_per=_AT_ONCE)
    )
    last, head = 0, bytes(32)
    for segment in segments:
        follows = segment.first == last + 1 and segment.prev == head
        if not follows or not _agrees(session, segment, open_segment):
            yield Finding.of(
                "check.segment_altered",
                stream=str(stream.id),
                first=segment.first,
                last=segment.last,
            )
        last, head = segment.last, segment.hash


def _agrees(session: Session, segment: Segment, open_segment: SegmentOpener | None) -> bool:
    """Tell whether the segment holds the changesets that the log names as its own."""
    rows = session.execute(
        select(ChangesetRow.seq, ChangesetRow.body)
        .where(ChangesetRow.segment_id == segment.id)
        .order_by(ChangesetRow.seq)
    ).all()
    if [row.seq for row in rows] != list(range(segment.first, segment.last + 1)):
        return False
    if open_segment is None:
        return True
    try:
        return list(open_segment(segment)) == [row.body for row in rows]
    except MahdarError:
        return False
