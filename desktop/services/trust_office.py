"""Takes in another office's card, on the word of the person that it is genuine."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED, Peer
from desktop.services.changed import Changed
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.known_keys import keep_card
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.trust import (
    KnownOffice,
    Standing,
    may_become,
    refuse_other_fingerprint,
    standing_of,
)


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as a person looks at it: who it says it is, and how far we trust that office now."""

    office_id: UUID
    code: str
    name: Names
    fingerprint: str
    fingerprint_hex: str
    fingerprint_words: tuple[str, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class TrustedOffice:
    """An office whose card was taken in; ``trust`` is a constant of ``models.trust``."""

    office_id: UUID
    code: str
    name: Names
    trust: str
    changed: Changed


def look_at_card(home: Home, encoded: bytes) -> CardView:
    """Read a card and say how its office stands to us; nothing is kept.

    Raises:
        RefusedError: ``card.*``: it is no card, altered, or of a later version.
    """
    card = read_card(encoded)
    with home.reading() as session:
        standing = _standing(session, card)
    return CardView(
        card.office_id,
        card.code,
        card.name,
        card.fingerprint.spoken,
        card.fingerprint.hex,
        card.fingerprint.words,
        standing,
    )


def trust_office(home: Home, encoded: bytes, fingerprint: str | None = None) -> TrustedOffice:
    """Keep a card as verified: the person answers for it.

    Args:
        home: the home.
        encoded: the card's file.
        fingerprint: what the other office read out; compared first.

    Raises:
        RefusedError: ``card.*``; ``fingerprint.differs`` or ``fingerprint.incomplete``;
            ``trust.ourselves``; ``trust.revoked``; ``trust.other_key``: we know that office by
            another key.
    """
    card = read_card(encoded)
    if fingerprint is not None:
        refuse_other_fingerprint(card, fingerprint)
    with home.unit_of_work() as work:
        standing = _standing(work.session, card)
        if standing is Standing.OURSELVES:
            raise RefusedError("trust.ourselves")
        if standing is Standing.OTHER_KEY:
            raise RefusedError("trust.other_key", office=card.code)
        peer = work.session.get(Peer, card.office_id)
        if peer is not None and peer.trust != VERIFIED and not may_become(peer.trust, VERIFIED):
            raise RefusedError("trust.revoked", office=card.code)
        if peer is None:
            peer = Peer(office_id=card.office_id)
            work.session.add(peer)
            keep_card(peer, card)
        elif card.created > read_card(peer.card).created:
            keep_card(peer, card)
        peer.trust = VERIFIED
        work.commit()
    return TrustedOffice(
        card.office_id, card.code, card.name, VERIFIED, Changed.of("peer", card.office_id)
    )


def revoke_office(home: Home, office_id: UUID) -> Changed:
    """Stop believing an office; what it sent before stays.

    Raises:
        RefusedError: ``trust.unknown``.
    """
    with home.unit_of_work() as work:
        peer = work.session.get(Peer, office_id)
        if peer is None:
            raise RefusedError("trust.unknown")
        peer.trust = REVOKED
        work.commit()
    return Changed.of("peer", office_id)


def _standing(session: Session, card: OfficeCard) -> Standing:
    peer = session.get(Peer, card.office_id)
    known = None
    if peer is not None:
        known = KnownOffice(read_card(peer.card), peer.trust or UNVERIFIED)
    return standing_of(card, own_identity(session), known)
