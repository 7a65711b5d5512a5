"""Keeps another office's card that nobody has compared yet."""

from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.models.trust import Peer
from desktop.services.changed import Changed
from desktop.services.trust_office import TrustedOffice, look_at_card
from desktop.storage.home import Home
from desktop.sync.heard_notices import introduced, settle_trust
from desktop.sync.office_card import read_card
from desktop.sync.trust import Standing


def keep_card(home: Home, encoded: bytes) -> TrustedOffice:
    """Keep a card as unverified: nothing is believed of it, nothing is sent by it.

    An office that is known already stays as it is.

    Raises:
        RefusedError: ``card.*``; ``trust.ourselves``; ``trust.other_key``: we know that office by
            another key.
    """
    view = look_at_card(home, encoded)
    if view.standing is Standing.OURSELVES:
        raise RefusedError("trust.ourselves")
    if view.standing is Standing.OTHER_KEY:
        raise RefusedError("trust.other_key", office=view.code)
    card = read_card(encoded)
    with home.unit_of_work() as work:
        peer = work.session.get(Peer, card.office_id)
        if peer is None:
            peer = introduced(card)
            work.session.add(peer)
            settle_trust(work.session)
        trust = peer.trust
        work.commit()
    changed = Changed.of("peer", card.office_id)
    return TrustedOffice(card.office_id, card.code, card.name, trust, changed)


def show_kept_card(home: Home, office_id: UUID) -> bytes:
    """Return the card of an office that we know, as it was handed over.

    Raises:
        RefusedError: ``trust.unknown``.
    """
    with home.reading() as session:
        peer = session.get(Peer, office_id)
        if peer is None:
            raise RefusedError("trust.unknown")
        return peer.card
