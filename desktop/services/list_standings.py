"""How far each office is trusted, and why: by a person's word, by succession, by a voucher."""

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import Peer
from desktop.storage.home import Home
from desktop.sync.heard_notices import weigh_offices
from desktop.sync.trust_weighing import Because, Weighed

NO_NAME = Names()


@dataclass(frozen=True, slots=True)
class OfficeStanding:
    """One office.

    Attributes:
        trust: a constant of ``models.trust``.
        because: why.
        by: the code of the office whose statement that is, where it is a statement; ``by_name``
            its name.
        said_at: when that office says it said so (ISO 8601); a claim.
        reason: what it gave as its reason.
        notice: the name of the statement, to answer it where it asks.
        introduces: whether a person here lets the office introduce others.
        announced: the card that it gave out with a key that introduces nobody any more; a person
            can compare it.
    """

    office_id: UUID
    code: str
    name: Names
    trust: str
    because: Because
    by: str = ""
    by_name: Names = NO_NAME
    said_at: str = ""
    reason: str = ""
    notice: str = ""
    introduces: bool = False
    announced: bytes | None = None


def list_standings(home: Home) -> list[OfficeStanding]:
    """Return how each of the other offices stands, by code."""
    with home.reading() as session:
        peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
        weighed = weigh_offices(session)
        by_id = {peer.office_id: peer for peer in peers}
        return [_standing(peer, weighed[peer.office_id], by_id) for peer in peers]


def office_with_code(home: Home, code: str) -> UUID:
    """Return the only office that has this code.

    Raises:
        RefusedError: ``trust.no_such_office`` or ``trust.several_offices``.
    """
    found = [one.office_id for one in list_standings(home) if one.code == code]
    if not found:
        raise RefusedError("trust.no_such_office", office=code)
    if len(found) > 1:
        raise RefusedError("trust.several_offices", office=code)
    return found[0]


def _standing(peer: Peer, weighed: Weighed, peers: dict[UUID, Peer]) -> OfficeStanding:
    told = weighed.told_by
    issuer = None if told is None else peers.get(told.issuer)
    return OfficeStanding(
        office_id=peer.office_id,
        code=peer.code,
        name=_name_of(peer),
        trust=weighed.trust,
        because=weighed.because,
        by="" if issuer is None else issuer.code,
        by_name=NO_NAME if issuer is None else _name_of(issuer),
        said_at="" if told is None else told.said_at,
        reason="" if told is None else told.reason,
        notice="" if told is None else told.name.hex(),
        introduces=peer.introduces,
        announced=weighed.announced[0].encoded if len(weighed.announced) == 1 else None,
    )


def _name_of(peer: Peer) -> Names:
    return Names.from_json(json.loads(peer.name_json))
