"""Segments that wait: for what they depend on, for an office to be known, for a later version.

They are kept as they came and carried on with every bundle, so that they reach an office that has
what they wait for.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.base import table_of
from desktop.models.log import ParkedSegment
from desktop.sync.import_counts import MissingChanges
from desktop.sync.known_keys import KnownKeys
from desktop.sync.segment_format import (
    READER,
    SealedSegment,
    bodies_of,
    changesets_of,
    decode_segment,
)
from desktop.sync.streams import Streams

GAP = "gap"
NEWER = "newer"
UNKNOWN_OFFICE = "unknown-office"
REVOKED_OFFICE = "revoked-office"
OTHER_KEY = "other-key"
FORMER_KEY = "former-key"
OTHER_OFFICE = "other-office"
FORK = "fork"
UNUSABLE = "unusable"

CARRIED_ON = frozenset({GAP, NEWER, UNKNOWN_OFFICE})
"""Why a segment may wait and still be worth carrying: nothing is wrong with it."""

_AT_ONCE = 50


@dataclass(frozen=True)
class Parked:
    """A segment that waits, without its bytes."""

    hash: bytes
    stream: bytes
    first: int
    last: int
    reason: str


def park(
    session: Session, segment: SealedSegment, encoded: bytes, reason: str, now: datetime
) -> None:
    """Keep a segment that cannot be applied now; once more only changes the reason."""
    session.execute(delete(ParkedSegment).where(ParkedSegment.hash == segment.hash))
    session.execute(
        insert(table_of(ParkedSegment)).values(
            hash=segment.hash,
            stream_id=UUID(bytes=segment.stream),
            office_id=UUID(bytes=segment.office),
            first=segment.first,
            last=segment.last,
            reason=reason,
            frame=encoded,
            received_at=now,
        )
    )


def unpark(session: Session, parked: bytes) -> None:
    """Forget a segment that was applied or is known."""
    session.execute(delete(ParkedSegment).where(ParkedSegment.hash == parked))


def parked_segments(session: Session) -> list[Parked]:
    """Return what waits, by stream and number."""
    rows = session.execute(
        select(
            ParkedSegment.hash,
            ParkedSegment.stream_id,
            ParkedSegment.first,
            ParkedSegment.last,
            ParkedSegment.reason,
        ).order_by(ParkedSegment.stream_id, ParkedSegment.first, ParkedSegment.hash)
    )
    return [Parked(row[0], row[1].bytes, *row[2:]) for row in rows]


def parked_frame(session: Session, parked: bytes) -> bytes:
    """Return the bytes of a segment that waits."""
    frame = session.scalars(select(ParkedSegment.frame).where(ParkedSegment.hash == parked)).one()
    return bytes(frame)


def parked_frames(session: Session) -> Iterator[bytes]:
    """Yield the bytes of all that waits."""
    query = select(ParkedSegment.frame).order_by(ParkedSegment.hash)
    for frame in session.scalars(query.execution_options(yield_per=_AT_ONCE)):
        yield bytes(frame)


def missing_changes(
    session: Session, streams: Streams, keys: KnownKeys
) -> tuple[MissingChanges, ...]:
    """Return what those that wait for others wait for, less what waits itself."""
    waiting = [parked for parked in parked_segments(session) if parked.reason == GAP]
    needed: dict[bytes, int] = {}
    held: dict[bytes, list[tuple[int, int]]] = {}
    offices: dict[bytes, UUID] = {}
    for parked in waiting:
        segment = decode_segment(parked_frame(session, parked.hash))
        offices[segment.stream] = UUID(bytes=segment.office)
        held.setdefault(segment.stream, []).append((segment.first, segment.last))
        for stream, seq in _causes(segment):
            needed[stream] = max(needed.get(stream, 0), seq)
    return tuple(
        MissingChanges(UUID(bytes=stream), office, keys.code_of(office), first, last)
        for stream, office in _owners(streams, needed, offices)
        for first, last in _gaps(_reached(streams, stream), needed[stream], held.get(stream, ()))
    )


def _owners(
    streams: Streams, needed: Iterable[bytes], offices: Mapping[bytes, UUID]
) -> Iterable[tuple[bytes, UUID | None]]:
    for key in sorted(needed):
        stream = streams.find(key)
        yield key, offices.get(key) if stream is None else stream.office_id


def _causes(segment: SealedSegment) -> Iterable[tuple[bytes, int]]:
    """Yield the last changeset of each stream that ``segment`` cannot do without."""
    yield segment.stream, segment.first - 1
    if segment.min_reader > READER:
        return
    try:
        changesets = changesets_of(segment, bodies_of(segment))
    except RefusedError:
        return
    for changeset in changesets:
        for dependency in changeset.dependencies:
            yield dependency.stream, dependency.seq


def _reached(streams: Streams, key: bytes) -> int:
    stream = streams.find(key)
    return 0 if stream is None else stream.seq


def _gaps(reached: int, needed: int, held: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    for first, last in sorted(held):
        if first > needed:
            break
        if first > reached + 1:
            yield reached + 1, first - 1
        reached = max(reached, last)
    if needed > reached:
        yield reached + 1, needed
