"""The offices at both ends of a bundle: whom we may send to, and how a sender stands to us."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, Peer
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.heard_notices import weigh_offices
from desktop.sync.office_card import OfficeCard
from desktop.sync.trust import BELIEVED, KnownOffice, Standing, standing_of


def recipients_of(session: Session, codes: Sequence[str]) -> list[Peer]:
    """Return the offices with these codes that may be sent to; all such if none is named.

    They are those that a person here verified, or that another office vouches for.

    Raises:
        RefusedError: ``export.no_office`` (there is none), ``export.unknown_office``,
            ``export.unverified`` or ``export.revoked``, each naming the ``office``.
    """
    peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
    if not codes:
        believed = [peer for peer in peers if peer.trust in BELIEVED]
        if not believed:
            raise RefusedError("export.no_office")
        return believed
    chosen: dict[str, list[Peer]] = {}
    for code in dict.fromkeys(codes):
        chosen[code] = [peer for peer in peers if peer.code == code and peer.trust in BELIEVED]
        if not chosen[code]:
            raise RefusedError(_why_not(code, peers), office=code)
    return [peer for peers_of_code in chosen.values() for peer in peers_of_code]


def _why_not(code: str, peers: Sequence[Peer]) -> str:
    trusts = {peer.trust for peer in peers if peer.code == code}
    if not trusts:
        return "export.unknown_office"
    return "export.revoked" if trusts == {REVOKED} else "export.unverified"


def standing_here(home: Home, card: OfficeCard, certificates: Sequence[bytes] = ()) -> Standing:
    """Return how the office that a card describes stands to this one.

    ``certificates`` are what came with the card; nothing of them is kept here.
    """
    with home.reading() as session:
        return standing_in(session, card, certificates)


def standing_in(session: Session, card: OfficeCard, certificates: Sequence[bytes] = ()) -> Standing:
    """Return the same as :func:`standing_here` within a session."""
    weighed = weigh_offices(session, certificates).get(card.office_id)
    known = None if weighed is None else KnownOffice(weighed.card, weighed.trust, weighed.keys)
    return standing_of(card, own_identity(session), known)
