"""The offices at both ends of a bundle: whom we may send to, and how a sender stands to us."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, VERIFIED, Peer
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.trust import KnownOffice, Standing, standing_of


def recipients_of(session: Session, codes: Sequence[str]) -> list[Peer]:
    """Return the verified offices with these codes; all verified ones if none is named.

    Raises:
        RefusedError: ``export.no_office`` (nobody is verified), ``export.unknown_office``,
            ``export.unverified`` or ``export.revoked``, each naming the ``office``.
    """
    peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
    if not codes:
        verified = [peer for peer in peers if peer.trust == VERIFIED]
        if not verified:
            raise RefusedError("export.no_office")
        return verified
    chosen: dict[str, list[Peer]] = {}
    for code in dict.fromkeys(codes):
        chosen[code] = [peer for peer in peers if peer.code == code and peer.trust == VERIFIED]
        if not chosen[code]:
            raise RefusedError(_why_not(code, peers), office=code)
    return [peer for peers_of_code in chosen.values() for peer in peers_of_code]


def _why_not(code: str, peers: Sequence[Peer]) -> str:
    trusts = {peer.trust for peer in peers if peer.code == code}
    if not trusts:
        return "export.unknown_office"
    return "export.revoked" if trusts == {REVOKED} else "export.unverified"


def standing_here(home: Home, card: OfficeCard) -> Standing:
    """Return how the office that a card describes stands to this one."""
    with home.reading() as session:
        peer = session.get(Peer, card.office_id)
        known = None if peer is None else KnownOffice(read_card(peer.card), peer.trust)
        return standing_of(card, own_identity(session), known)
