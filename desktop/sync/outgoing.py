"""Chooses what a bundle has to carry: all that its recipients have not said they have.

What counts is what they acknowledged, never what was sent: a stick may be lost.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import SCHEMA
from desktop.models.log import Changeset, ParkedSegment, Segment
from desktop.models.trust import Peer
from desktop.sync.bundle_format import OFFICE_CARD, SEGMENT, Frame
from desktop.sync.kept_frames import KeptPiece, carried_frames, kept_frame
from desktop.sync.knowledge import Acknowledged
from desktop.sync.log_reads import LogReads
from desktop.sync.parking import CARRIED_ON, parked_frame
from desktop.sync.segment_format import decode_segment
from desktop.sync.streams import Streams
from desktop.sync.written_meetings import written_meetings

_changesets, _segments = table_of(Changeset).c, table_of(Segment).c
_no: BindParameter[int] = bindparam("no")
_reached: BindParameter[int] = bindparam("reached")
_holding = table_of(Segment).alias().c
_BEYOND = (
    select(
        _changesets.lamport,
        _segments.id,
        _segments.first,
        _segments.last,
        func.length(_segments.body),
    )
    .join_from(
        table_of(Segment),
        table_of(Changeset),
        (_changesets.stream_no == _segments.stream_no) & (_changesets.seq == _segments.last),
    )
    .where(
        _segments.stream_no == _no,
        _segments.last > _reached,
        # The index holds where segments begin: look no further back than the one they reach into.
        _segments.first
        >= select(func.coalesce(func.max(_holding.first), 0))
        .where(_holding.stream_no == _no, _holding.first <= _reached + 1)
        .scalar_subquery(),
    )
)


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
        kept: frames that only a later version reads.
        meetings: how many meetings they write.
    """

    cards: tuple[bytes, ...]
    pieces: tuple[Piece, ...]
    kept: tuple[KeptPiece, ...]
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

    sealed = lacked(_sealed(session, streams, known))
    waiting = lacked(_waiting(session))
    offices = {piece.office for piece in (*sealed, *waiting)} - {None, ourselves}
    return Outgoing(
        cards=tuple(_cards(session, offices)),
        pieces=(*sealed, *waiting),
        kept=tuple(
            piece
            for piece in carried_frames(session)
            if not all(piece.name in one.held for one in known)
        ),
        meetings=len(written_meetings(session, _runs(streams, sealed))),
    )


def _runs(streams: Streams, pieces: Iterable[Piece]) -> Iterator[tuple[int, int, int]]:
    for piece in pieces:
        stream = streams.find(piece.stream)
        if stream is not None:
            yield stream.no, piece.first, piece.last


def frames_of(session: Session, outgoing: Outgoing) -> Iterator[Frame]:
    """Yield what was chosen, one piece in memory at a time; the cards come first."""
    for card in outgoing.cards:
        yield Frame(OFFICE_CARD, card)
    log = LogReads(session)
    for piece in outgoing.pieces:
        if isinstance(piece.name, bytes):
            encoded = parked_frame(session, piece.name)
        else:
            encoded = log.segment(piece.name)
        yield Frame(SEGMENT, encoded, SCHEMA, decode_segment(encoded).min_reader)
    for kept in outgoing.kept:
        yield kept_frame(session, kept.name)


def _sealed(session: Session, streams: Streams, known: Sequence[Acknowledged]) -> list[Piece]:
    """Return the segments that reach beyond what some recipient has of their stream."""
    found: list[tuple[int, int, Piece]] = []
    for stream in streams:
        key = stream.id.bytes
        reached = min(one.reached(key) for one in known)
        if reached < stream.seq:
            beyond = {"no": stream.no, "reached": reached}
            for lamport, *piece in session.connection().execute(_BEYOND, beyond):
                name, first, last, size = piece
                found.append(
                    (lamport, stream.no, Piece(name, key, stream.office_id, first, last, size))
                )
    # A write has a higher Lamport time than whatever its writer had seen, so this order lets the
    # receiver apply each segment as it comes.
    return [piece for _lamport, _no, piece in sorted(found)]


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
