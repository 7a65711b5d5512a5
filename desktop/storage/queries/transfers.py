"""What went out and came in, whom we know, and what is still missing."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.log import ParkedSegment, Stream
from desktop.models.trust import Peer, Transfer


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A bundle ``sent`` or ``received``, or what an office ``confirmed`` or ``lost``.

    ``size`` is in bytes; of the last two ``bundle_id`` is that of the bundle that told it.

    ``summary`` is what the transfer said of itself when it was made.
    """

    id: UUID
    bundle_id: UUID
    direction: str
    office_codes: tuple[str, ...]
    at: datetime
    size: int
    summary: dict[str, Any]


@dataclass(frozen=True, slots=True)
class PeerRow:
    """Another office that we have a card of."""

    office_id: UUID
    code: str
    name: Names
    trust: str
    last_heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class MissingRange:
    """Changesets ``first..last`` of a stream that later ones, already here, wait for."""

    stream_id: UUID
    office_id: UUID | None
    first: int
    last: int


def transfer_rows(
    session: Session, *, office: str | None = None, limit: int = 200
) -> list[TransferRow]:
    """Return the last transfers and receipts, of one office by its code or of all, newest first."""
    query = select(Transfer).order_by(Transfer.at.desc(), Transfer.id.desc()).limit(limit)
    if office is not None:
        codes = literal(" ") + Transfer.office_codes + " "
        query = query.where(codes.contains(f" {office} ", autoescape=True))
    transfers = session.scalars(query)
    return [
        TransferRow(
            id=transfer.id,
            bundle_id=transfer.bundle_id,
            direction=transfer.direction,
            office_codes=tuple(transfer.office_codes.split()),
            at=transfer.at,
            size=transfer.size,
            summary=json.loads(transfer.summary_json),
        )
        for transfer in transfers
    ]


def peer_rows(session: Session) -> list[PeerRow]:
    """Return the offices that we know, by code."""
    return [
        PeerRow(
            office_id=peer.office_id,
            code=peer.code,
            name=Names.from_json(json.loads(peer.name_json)),
            trust=peer.trust,
            last_heard_at=peer.last_heard_at,
        )
        for peer in session.scalars(select(Peer).order_by(Peer.code, Peer.office_id))
    ]


def missing_ranges(session: Session) -> list[MissingRange]:
    """Return what parked segments wait for: the gaps between them and what was applied."""
    applied = {tip.id: tip.seq for tip in session.execute(select(Stream.id, Stream.seq))}
    parked = session.execute(
        select(
            ParkedSegment.stream_id,
            ParkedSegment.office_id,
            ParkedSegment.first,
            ParkedSegment.last,
        ).order_by(ParkedSegment.stream_id, ParkedSegment.first)
    )
    missing = []
    for stream, office, first, last in parked:
        reached = applied.get(stream, 0)
        if first > reached + 1:
            missing.append(MissingRange(stream, office, reached + 1, first - 1))
        applied[stream] = max(reached, last)
    return missing
