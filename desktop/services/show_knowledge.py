"""Shows what each office has of the changes that are here, as far as it has told us."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.log import Changeset, Stream
from desktop.models.trust import Peer
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.storage.queries.transfers import TransferRow, transfer_rows
from desktop.sync.device_knowledge import acknowledged_by
from desktop.sync.import_counts import MissingChanges
from desktop.sync.knowledge import Acknowledged
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import missing_changes
from desktop.sync.streams import Streams

REACHED = "reached"
"""What the summary of a sent bundle calls the number of changes that were here when it went: each
of them is in it, or was confirmed before."""

_MOST_SENT = 1000


@dataclass(frozen=True, slots=True)
class OfficeKnowledge:
    """What one office has, as it last told us, and what we have of it.

    Attributes:
        written: how many changes of its own are here.
        here: how many changes are here in all.
        lacks: how many of those it did not confirm; ``None`` where it has never told us.
        on_its_way: how many of those it did not confirm went out in a bundle to it.
        ours_until: when the newest change of this office that it confirmed was made.
        theirs_until: when the newest change of its own that is here was made, by its own clock.
        unconfirmed_since: when the oldest bundle went out that has something it did not confirm.
    """

    office_id: UUID
    code: str
    name: Names
    written: int
    here: int
    lacks: int | None
    on_its_way: int
    ours_until: datetime | None
    theirs_until: datetime | None
    unconfirmed_since: datetime | None


def show_knowledge(home: Home) -> list[OfficeKnowledge]:
    """Return what is known of each office, by code."""
    with home.reading() as session:
        streams = Streams(session)
        ourselves = own_identity(session).office_id
        sent = _sent_by_office(session)
        peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
        told = acknowledged_by(session, streams, [peer.office_id for peer in peers])
        return [
            _known(session, peer, told[peer.office_id], streams, ourselves, sent) for peer in peers
        ]


def show_missing(home: Home) -> tuple[MissingChanges, ...]:
    """Return the changes that others, which are here already, wait for."""
    with home.reading() as session:
        return _missing(session)


def changes_here(session: Session) -> int:
    """Return how many changes, of all offices, are here."""
    return session.scalar(select(func.coalesce(func.sum(Stream.seq), 0))) or 0


def _missing(session: Session) -> tuple[MissingChanges, ...]:
    keys = KnownKeys(session, own_identity(session))
    return missing_changes(session, Streams(session), keys)


def _sent_by_office(session: Session) -> dict[str, list[TransferRow]]:
    """Return the bundles that went to each office, by its code, oldest first."""
    sent: dict[str, list[TransferRow]] = {}
    for row in reversed(transfer_rows(session, limit=_MOST_SENT)):
        if row.direction == "sent":
            for code in row.office_codes:
                sent.setdefault(code, []).append(row)
    return sent


def _known(
    session: Session,
    peer: Peer,
    acknowledged: Acknowledged,
    streams: Streams,
    ourselves: UUID,
    sent: Mapping[str, Sequence[TransferRow]],
) -> OfficeKnowledge:
    here = sum(stream.seq for stream in streams)
    lacks = sum(max(0, stream.seq - acknowledged.reached(stream.id.bytes)) for stream in streams)
    ours = [(s.no, acknowledged.reached(s.id.bytes)) for s in streams if s.office_id == ourselves]
    theirs = [(s.no, s.seq) for s in streams if s.office_id == peer.office_id]
    carried = [(row.at, int(row.summary.get(REACHED, 0))) for row in sent.get(peer.code, ())]
    never_sent = here - max((reached for _, reached in carried), default=0)
    return OfficeKnowledge(
        office_id=peer.office_id,
        code=peer.code,
        name=Names.from_json(json.loads(peer.name_json)),
        written=sum(seq for _, seq in theirs),
        here=here,
        lacks=lacks if acknowledged.has_told else None,
        on_its_way=max(lacks - never_sent, 0),
        ours_until=_newest(session, ours),
        theirs_until=_newest(session, theirs),
        unconfirmed_since=next((at for at, reached in carried if reached > here - lacks), None),
    )


def _newest(session: Session, tips: Sequence[tuple[int, int]]) -> datetime | None:
    """Return when the newest of these changesets was made, each named by stream and number."""
    moments = [
        session.scalar(
            select(Changeset.wall_claim).where(Changeset.stream_no == no, Changeset.seq == seq)
        )
        for no, seq in tips
    ]
    return max((moment for moment in moments if moment is not None), default=None)
