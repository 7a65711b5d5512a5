"""Shows what each office has of the changes that are here, as far as it has told us."""

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.trust import Peer
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.import_counts import MissingChanges
from desktop.sync.knowledge import Acknowledged, statement_of
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import missing_changes
from desktop.sync.streams import Streams


@dataclass(frozen=True, slots=True)
class OfficeKnowledge:
    """One office: how many changes of its own are here, and how many of all here it lacks.

    ``lacks`` is ``None`` where it has never told us what it has.
    """

    office_id: UUID
    code: str
    name: Names
    written: int
    lacks: int | None


def show_knowledge(home: Home) -> list[OfficeKnowledge]:
    """Return what is known of each office, by code."""
    with home.reading() as session:
        streams = Streams(session)
        peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
        return [_known(peer, streams) for peer in peers]


def show_missing(home: Home) -> tuple[MissingChanges, ...]:
    """Return the changes that others, which are here already, wait for."""
    with home.reading() as session:
        return _missing(session)


def _missing(session: Session) -> tuple[MissingChanges, ...]:
    keys = KnownKeys(session, own_identity(session))
    return missing_changes(session, Streams(session), keys)


def _known(peer: Peer, streams: Streams) -> OfficeKnowledge:
    stated = statement_of(peer)
    acknowledged = Acknowledged(streams, stated)
    lacks = sum(max(0, stream.seq - acknowledged.reached(stream.id.bytes)) for stream in streams)
    return OfficeKnowledge(
        office_id=peer.office_id,
        code=peer.code,
        name=Names.from_json(json.loads(peer.name_json)),
        written=sum(stream.seq for stream in streams if stream.office_id == peer.office_id),
        lacks=None if stated is None else lacks,
    )
