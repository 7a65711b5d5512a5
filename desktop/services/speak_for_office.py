"""What this office tells others of the keys of a third: it answers for them, or warns of them."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, VERIFIED, Peer
from desktop.services.changed import Changed
from desktop.services.own_office import root_identity
from desktop.services.say_notice import say_notices, tips_of
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.sync.heard_notices import settle_trust
from desktop.sync.office_card import read_card
from desktop.sync.trust_notice import revocation, voucher


def vouch_for_office(home: Home, office_id: UUID, reason: str = "") -> Changed:
    """Tell all others that the card of an office is genuine; a person here has compared it.

    It counts at those offices whose people let this one introduce others.

    Raises:
        RefusedError: ``trust.unknown``; ``trust.not_verified``; ``notice.reason``.
    """
    with begin(home) as work:
        peer = verified_peer(work.session, office_id)
        identity = root_identity(work.session)
        notice = voucher(identity, read_card(peer.card), reason, home.clock())
        say_notices(work, identity, [notice], home.clock())
        work.commit()
    return Changed.of("peer", office_id)


def warn_of_office(home: Home, office_id: UUID, reason: str = "") -> Changed:
    """Stop believing an office, for good, and tell all others that its present key is not valid.

    Here it is revoked at once, and introduces nobody any more. Others only hear of it: where people
    let this office introduce others, nothing is taken from or sent to the key that is warned of
    until a person there has confirmed the warning or set it aside; elsewhere it is hearsay.

    Raises:
        RefusedError: ``trust.unknown``; ``notice.reason`` or ``notice.too_large``.
    """
    with begin(home) as work:
        peer = _peer(work.session, office_id)
        identity = root_identity(work.session)
        key = read_card(peer.card).signing_key
        tips = tips_of(work, office_id)
        notice = revocation(identity, office_id, key, reason, home.clock(), tips)
        say_notices(work, identity, [notice], home.clock())
        peer.person_trust = peer.trust = REVOKED
        peer.introduces = False
        settle_trust(work.session)
        work.commit()
    return Changed.of("peer")


def let_introduce(home: Home, office_id: UUID, *, may: bool) -> Changed:
    """Let an office introduce others, or not any more: a person here answers for its judgement.

    Raises:
        RefusedError: ``trust.unknown``; ``trust.not_verified``.
    """
    with home.unit_of_work() as work:
        peer = verified_peer(work.session, office_id) if may else _peer(work.session, office_id)
        peer.introduces = may
        settle_trust(work.session)
        work.commit()
    return Changed.of("peer")


def verified_peer(session: Session, office_id: UUID) -> Peer:
    """Return an office that a person here has verified.

    Raises:
        RefusedError: ``trust.unknown``; ``trust.not_verified``.
    """
    peer = _peer(session, office_id)
    if peer.trust != VERIFIED:
        raise RefusedError("trust.not_verified", office=peer.code)
    return peer


def _peer(session: Session, office_id: UUID) -> Peer:
    peer = session.get(Peer, office_id)
    if peer is None:
        raise RefusedError("trust.unknown")
    return peer
