"""Whom this office believes: unverified → verified → revoked, and how a sender stands to that.

A card that arrives is *unverified* until a person says that it is genuine, having compared its
fingerprint by voice. A *revoked* office is never believed again under that card's keys; it comes
back with new keys and a new comparison.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED
from desktop.security.identity import OfficeIdentity
from desktop.sync.office_card import OfficeCard

_MAY_BECOME = {
    UNVERIFIED: {VERIFIED, REVOKED},
    VERIFIED: {REVOKED},
    REVOKED: set[str](),
}


class Standing(StrEnum):
    """What we know of the office that made a bundle."""

    OURSELVES = "ourselves"
    UNKNOWN = "unknown"
    UNVERIFIED = UNVERIFIED
    VERIFIED = VERIFIED
    REVOKED = REVOKED
    OTHER_KEY = "other-key"
    """We know this office by a different signing key: an impostor, or it began anew."""


@dataclass(frozen=True)
class KnownOffice:
    """A card that was kept, and how far it is trusted (a constant of ``models.trust``)."""

    card: OfficeCard
    trust: str


def may_become(trust: str, wanted: str) -> bool:
    """Tell whether an office's trust may be changed from ``trust`` to ``wanted``."""
    return wanted in _MAY_BECOME[trust]


def standing_of(card: OfficeCard, identity: OfficeIdentity, known: KnownOffice | None) -> Standing:
    """Return how the holder of ``card`` stands to this office.

    Args:
        card: the sender's card, its own signature already verified.
        identity: who we are.
        known: what is kept under ``card.office_id``, if anything.
    """
    if card.office_id == identity.office_id:
        ours = card.signing_key == identity.signing_key
        return Standing.OURSELVES if ours else Standing.OTHER_KEY
    if known is None:
        return Standing.UNKNOWN
    if known.card.signing_key != card.signing_key:
        return Standing.OTHER_KEY
    return Standing(known.trust)


def is_same_office(card: OfficeCard, kept: OfficeCard) -> bool:
    """Tell whether both cards were signed by one office with one key, e.g. before it was renamed.

    The other card needs no comparison by voice: the key that was compared has signed it. Which of
    the two is the later one is for the number of the knowledge statement it came with to say, not
    for the time on the card: clocks in the field are wrong.
    """
    return (card.office_id, card.signing_key) == (kept.office_id, kept.signing_key)


def refuse_unless_believed(card: OfficeCard, standing: Standing) -> None:
    """Let only a verified office, or ourselves, pass.

    Raises:
        RefusedError: ``sender.unknown``, ``sender.unverified``, ``sender.revoked`` or
            ``sender.other_key``, each with the code as ``office`` and spoken ``fingerprint``.
    """
    if standing in (Standing.VERIFIED, Standing.OURSELVES):
        return
    code = f"sender.{standing.value.replace('-', '_')}"
    raise RefusedError(code, office=card.code, fingerprint=card.fingerprint.spoken)


def refuse_other_fingerprint(card: OfficeCard, typed: str) -> None:
    """Compare what a person typed with the card.

    Raises:
        RefusedError: ``fingerprint.differs`` or ``fingerprint.incomplete``.
    """
    if not card.fingerprint.matches(typed):
        raise RefusedError("fingerprint.differs", office=card.code)
