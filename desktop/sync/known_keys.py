"""Whose seals we can verify: our own, those of the offices we know, and of those introduced to us.

A bundle brings the cards of the offices whose segments it carries. An office that we have not met
is taken in as *unverified*: what it wrote is shown as its word, vouched for by the office that
carried it, and nothing that it sends itself is believed before a person has compared its card.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, HeardNotice, Identity, Peer
from desktop.security.identity import OfficeIdentity
from desktop.sync.heard_notices import hear_notices, introduced, settle_trust, weigh_offices
from desktop.sync.key_end import KeyEnd
from desktop.sync.office_card import read_card
from desktop.sync.own_keys import all_own_keys


class KnownKeys:
    """The public signing keys by office, and what was said of them.

    ``version`` is another number whenever any of it may be different.
    """

    def __init__(self, session: Session, identity: OfficeIdentity) -> None:
        self._session = session
        self._identity = identity
        self.version = 0
        self._load()

    def keys_of(self, office: UUID) -> Mapping[bytes, KeyEnd | None]:
        """Return the keys that an office seals or sealed with, the present one first.

        Each with how it ended, ``None`` for one in use; empty for an office not known here.
        """
        return self._keys.get(office, {})

    def is_revoked(self, office: UUID) -> bool:
        """Tell whether a person here said that nothing new of this office is to be taken."""
        peer = self._peers.get(office)
        return peer is not None and peer.person_trust == REVOKED

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
        peer = introduced(card)
        self._session.add(peer)
        self._peers[card.office_id] = peer
        self._keys[card.office_id] = {card.signing_key: None}
        if self._session.scalar(select(HeardNotice.name).limit(1)) is not None:
            settle_trust(self._session)
            self._load()

    def hear(self, statements: Iterable[bytes], now: datetime) -> None:
        """Take in statements about keys, and what follows from them, for all that comes after."""
        if hear_notices(self._session, statements, now):
            settle_trust(self._session)
            self._load()

    def _load(self) -> None:
        self.version += 1
        self._peers = {peer.office_id: peer for peer in self._session.scalars(select(Peer))}
        # What was heard may have told a machine of ours of others, or of its office's new key.
        secret = self._session.scalar(select(Identity.secret))
        ours = self._identity if secret is None else OfficeIdentity.from_bytes(secret)
        self._keys: dict[UUID, Mapping[bytes, KeyEnd | None]] = {ours.office_id: all_own_keys(ours)}
        for office, weighed in weigh_offices(self._session).items():
            self._keys[office] = weighed.all_keys
