"""Whose seals we can verify: our own, those of the offices we know, and of those introduced to us.

A bundle brings the cards of the offices whose segments it carries. An office that we have not met
is taken in as *unverified*: what it wrote is shown as its word, vouched for by the office that
carried it, and nothing that it sends itself is believed before a person has compared its card.
"""

import json
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, UNVERIFIED, Peer
from desktop.security.identity import OfficeIdentity
from desktop.sync.office_card import OfficeCard, read_card


class KnownKeys:
    """The public signing keys by office."""

    def __init__(self, session: Session, identity: OfficeIdentity) -> None:
        self._session = session
        self._identity = identity
        self._peers = {peer.office_id: peer for peer in session.scalars(select(Peer))}
        self._keys = {identity.office_id: identity.signing_key}
        for office, peer in self._peers.items():
            self._keys[office] = read_card(peer.card).signing_key

    def key_of(self, office: UUID) -> bytes | None:
        """Return the key that an office seals with; ``None`` if it is not known here."""
        return self._keys.get(office)

    def is_revoked(self, office: UUID) -> bool:
        """Tell whether nothing new of this office is to be taken."""
        peer = self._peers.get(office)
        return peer is not None and peer.trust == REVOKED

    def code_of(self, office: UUID | None) -> str:
        """Return the code of an office, empty where it is not known."""
        if office == self._identity.office_id:
            return self._identity.code
        peer = None if office is None else self._peers.get(office)
        return "" if peer is None else peer.code

    def introduce(self, encoded: bytes) -> None:
        """Take in the card of an office that we do not know, unverified.

        A card that this version cannot read introduces nobody: what its office wrote waits.
        """
        try:
            card = read_card(encoded)
        except RefusedError:
            return
        if card.office_id in self._keys:
            return
        peer = Peer(office_id=card.office_id, trust=UNVERIFIED)
        keep_card(peer, card)
        self._session.add(peer)
        self._peers[card.office_id] = peer
        self._keys[card.office_id] = card.signing_key


def keep_card(peer: Peer, card: OfficeCard) -> None:
    """Keep ``card`` as that of ``peer``."""
    peer.code = card.code
    peer.name_json = json.dumps(card.name.by_script(), ensure_ascii=False)
    peer.card = card.encoded
