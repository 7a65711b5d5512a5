"""Chooses what a bundle has to carry: all that its recipients have not said they have.

What counts is what they acknowledged, never what was sent: a stick may be lost.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.changeset import SCHEMA
from desktop.models.log import Changeset, FieldHead, LogRecord, ParkedSegment, Segment
from desktop.models.trust import Peer
from desktop.sync.bundle_format import OFFICE_CARD, SEGMENT, Frame
from desktop.sync.knowledge import Acknowledged
from desktop.sync.parking import CARRIED_ON, parked_frame
from desktop.sync.segment_format import decode_segment
from desktop.sync.streams import Streams


class Piece(NamedTuple):
    """A segment to be carried: ``name`` is its key here, or the hash of one that waits."""

    name: int | bytes
    stream: bytes
    office: UUID | None
    first: int
    last: int
    size: int


@dataclass(frozen=True)
class Outgoing:
    """What is to be carried, without its bytes.

    Attributes:
        cards: cards of the offices that wrote any of it, this one left out.
        pieces: the segments, causes before effects, those that wait here last.
        meetings: how many meetings they write.
    """

    cards: tuple[bytes, ...]
    pieces: tuple[Piece, ...]
    meetings: int

    @property
    def changesets(self) -> int:
        """How many changesets are carried."""
        return sum(piece.last - piece.first + 1 for piece in self.pieces)


def choose_outgoing(
    session: Session, streams: Streams, known: Sequence[Acknowledged], ourselves: UUID
) -> Outgoing:
    """Return what the recipients, whose knowledge is ``known``, do not all have."""

    def lacked(pieces: Iterable[Piece]) -> list[Piece]:
        return [
            piece
            for piece in pieces
            if not all(one.has(piece.stream, piece.first, piece.last) for one in known)
        ]

    sealed = lacked(_sealed(session, streams))
    waiting = lacked(_waiting(session))
    offices = {piece.office for piece in (*sealed, *waiting)} - {None, ourselves}
    return Outgoing(
        cards=tuple(_cards(session, offices)),
        pieces=(*sealed, *waiting),
        meetings=len(_meetings(session, streams, sealed)),
    )


def frames_of(session: Session, outgoing: Outgoing) -> Iterator[Frame]:
    """Yield what was chosen, one piece in memory at a time; the cards come first."""
    for card in outgoing.cards:
        yield Frame(OFFICE_CARD, card)
    for piece in outgoing.pieces:
        if isinstance(piece.name, bytes):
            encoded = parked_frame(session, piece.name)
        else:
            encoded = session.scalars(select(Segment.body).where(Segment.id == piece.name)).one()
        yield Frame(SEGMENT, encoded, SCHEMA, decode_segment(encoded).min_reader)


def _sealed(session: Session, streams: Streams) -> Iterator[Piece]:
    # A write has a higher Lamport time than whatever its writer had seen, so this order lets the
    # receiver apply each segment as it comes.
    query = (
        select(
            Segment.id, Segment.stream_no, Segment.first, Segment.last, func.length(Segment.body)
        )
        .join(
            Changeset,
            (Changeset.stream_no == Segment.stream_no) & (Changeset.seq == Segment.last),
        )
        .order_by(Changeset.lamport, Segment.stream_no)
    )
    offices = {stream.no: stream.office_id for stream in streams}
    for key, no, first, last, size in session.execute(query):
        yield Piece(key, streams.key(no), offices[no], first, last, size)


def _waiting(session: Session) -> Iterator[Piece]:
    query = select(
        ParkedSegment.hash,
        ParkedSegment.stream_id,
        ParkedSegment.office_id,
        ParkedSegment.first,
        ParkedSegment.last,
        func.length(ParkedSegment.frame),
    ).where(ParkedSegment.reason.in_(CARRIED_ON))
    for name, stream, *rest in session.execute(
        query.order_by(ParkedSegment.stream_id, ParkedSegment.first)
    ):
        yield Piece(name, stream.bytes, *rest)


def _cards(session: Session, offices: Iterable[UUID | None]) -> Iterator[bytes]:
    for office in sorted(office for office in offices if office is not None):
        peer = session.get(Peer, office)
        if peer is not None:
            yield peer.card


def _meetings(session: Session, streams: Streams, pieces: Iterable[Piece]) -> set[UUID]:
    """Return the meetings that a write in any of ``pieces`` is still the current one of."""
    since: dict[int, int] = {}
    for piece in pieces:
        stream = streams.find(piece.stream)
        if stream is not None:
            since[stream.no] = min(since.get(stream.no, piece.first), piece.first)
    meetings: set[UUID] = set()
    for no, first in since.items():
        made = select(LogRecord.root_id).where(LogRecord.stream_no == no, LogRecord.seq >= first)
        written = (
            select(LogRecord.root_id)
            .join(FieldHead, FieldHead.record_id == LogRecord.id)
            .where(FieldHead.stream_no == no, FieldHead.seq >= first)
        )
        for query in (made, written):
            roots = session.scalars(query.where(LogRecord.root_id.is_not(None)).distinct())
            meetings.update(root for root in roots if root is not None)
    return meetings
