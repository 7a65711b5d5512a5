"""Takes in another office's card, on the word of the person that it is genuine."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED, Peer
from desktop.services.bundle_parties import standing_in
from desktop.services.changed import Changed
from desktop.storage.home import Home
from desktop.sync.heard_notices import introduced, keep_card, settle_trust, weigh_offices
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.trust import Standing, refuse_other_fingerprint
from desktop.sync.trust_weighing import Because, Weighed


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as a person looks at it: who it says it is, and how far we trust that office now.

    ``because`` says why, where the office is known; ``is_former`` tells a card that its office has
    replaced.
    """

    office_id: UUID
    code: str
    name: Names
    fingerprint: str
    fingerprint_hex: str
    fingerprint_words: tuple[str, ...]
    standing: Standing
    because: Because | None = None
    is_former: bool = False


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
        standing = standing_in(session, card)
        weighed = weigh_offices(session).get(card.office_id)
    return CardView(
        card.office_id,
        card.code,
        card.name,
        card.fingerprint.spoken,
        card.fingerprint.hex,
        card.fingerprint.words,
        standing,
        None if weighed is None else weighed.because,
        is_former=weighed is not None and _is_former(weighed, card),
    )


def trust_office(
    home: Home, encoded: bytes, fingerprint: str | None = None, *, began_anew: bool = False
) -> TrustedOffice:
    """Keep a card as verified: the person answers for it.

    Args:
        home: the home.
        encoded: the card's file.
        fingerprint: what the other office read out; compared first.
        began_anew: the person says, too, that an office we know by other keys has these now.

    Raises:
        RefusedError: ``card.*``; ``fingerprint.differs`` or ``fingerprint.incomplete``;
            ``trust.ourselves``; ``trust.revoked``; ``trust.other_key``: we know that office by
            another key; ``trust.former_card``: it has replaced this one; ``trust.questioned``:
            another office said that this key is no longer valid, and nobody here answered yet.
    """
    card = read_card(encoded)
    if fingerprint is not None:
        refuse_other_fingerprint(card, fingerprint)
    with home.unit_of_work() as work:
        session = work.session
        _refuse(session, card, began_anew=began_anew)
        peer = session.get(Peer, card.office_id)
        if peer is None:
            peer = introduced(card)
            session.add(peer)
        _decide(session, peer, card)
        weighed = settle_trust(session)[card.office_id]
        if weighed.trust == REVOKED:
            raise RefusedError("trust.revoked", office=card.code)
        if weighed.trust != VERIFIED:
            raise RefusedError("trust.questioned", office=card.code)
        work.commit()
    return TrustedOffice(
        card.office_id, card.code, card.name, VERIFIED, Changed.of("peer", card.office_id)
    )


def revoke_office(home: Home, office_id: UUID) -> Changed:
    """Stop believing an office; what it sent before stays.

    Whom it alone vouched for is unverified again.

    Raises:
        RefusedError: ``trust.unknown``.
    """
    with home.unit_of_work() as work:
        peer = work.session.get(Peer, office_id)
        if peer is None:
            raise RefusedError("trust.unknown")
        peer.person_trust = peer.trust = REVOKED
        peer.introduces = False
        settle_trust(work.session)
        work.commit()
    return Changed.of("peer")


def _refuse(session: Session, card: OfficeCard, *, began_anew: bool) -> None:
    standing = standing_in(session, card)
    weighed = weigh_offices(session).get(card.office_id)
    if standing is Standing.OURSELVES:
        raise RefusedError("trust.ourselves")
    if weighed is not None and _is_former(weighed, card):
        raise RefusedError("trust.former_card", office=card.code)
    if standing is Standing.OTHER_KEY and not (began_anew and weighed is not None):
        raise RefusedError("trust.other_key", office=card.code)
    if standing is Standing.REVOKED:
        raise RefusedError("trust.revoked", office=card.code)


def _is_former(weighed: Weighed, card: OfficeCard) -> bool:
    """Tell whether the office had the card's key before the one that it has now."""
    return card.signing_key in weighed.keys and card.signing_key != weighed.key


def _decide(session: Session, peer: Peer, card: OfficeCard) -> None:
    """Note that a person here gave the word for ``card``, and for the keys before it."""
    kept = read_card(peer.card)
    if kept.signing_key != card.signing_key:
        before = weigh_offices(session)[peer.office_id].keys
        peer.former_keys = b"".join(key for key in before if key != card.signing_key)
        keep_card(peer, card)
    elif card.created > kept.created:
        keep_card(peer, card)
    if peer.person_trust not in (VERIFIED, UNVERIFIED):
        peer.introduces = False
    peer.anchor_card = peer.card
    peer.person_trust = VERIFIED
    peer.trust = VERIFIED
