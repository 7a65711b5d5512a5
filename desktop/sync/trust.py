"""Whom this office believes: unverified → vouched → verified → revoked, and how a sender stands.

A card that arrives is *unverified* until a person says that it is genuine, having compared its
fingerprint by voice; it is *vouched* for while an office answers for it that a person lets
introduce others. A *revoked* office is never believed again under that card's keys; it comes back
with new keys and a new comparison.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED, VOUCHED
from desktop.security.identity import OfficeIdentity
from desktop.sync.devices import Device
from desktop.sync.key_end import KeyEnd
from desktop.sync.office_card import OfficeCard
from desktop.sync.own_keys import own_devices, own_keys, with_statements

BELIEVED = frozenset({VERIFIED, VOUCHED})
"""How far an office must be trusted that we send to and take in from."""


class Standing(StrEnum):
    """What we know of the office that made a bundle."""

    OURSELVES = "ourselves"
    UNKNOWN = "unknown"
    UNVERIFIED = UNVERIFIED
    VOUCHED = VOUCHED
    VERIFIED = VERIFIED
    REVOKED = REVOKED
    OTHER_KEY = "other-key"
    """We know this office by a different signing key: an impostor, or it began anew."""


@dataclass(frozen=True)
class KnownOffice:
    """A card that was kept, and how far it is trusted (a constant of ``models.trust``).

    ``keys`` are all keys that were on the office's cards, with how they ended; where they are not
    given, there is the card's alone. ``devices`` are its machines with keys of their own.
    """

    card: OfficeCard
    trust: str
    keys: Mapping[bytes, KeyEnd | None] | None = None
    devices: Mapping[bytes, Device] = field(default_factory=dict)


def standing_of(
    card: OfficeCard,
    identity: OfficeIdentity,
    known: KnownOffice | None,
    *,
    signer: bytes | None = None,
    also: Iterable[bytes] = (),
) -> Standing:
    """Return how the holder of ``card`` stands to this office.

    Args:
        card: the sender's card, its own signature already verified.
        identity: who we are.
        known: what is kept under ``card.office_id``, if anything.
        signer: the key that signed what came, where it is a machine's and not the card's.
        also: statements that came along.
    """
    if card.office_id == identity.office_id:
        ours = with_statements(identity, also)
        return _standing_by(card, signer, own_keys(ours), own_devices(ours), Standing.OURSELVES)
    if known is None:
        return Standing.UNKNOWN
    keys = {known.card.signing_key: None} if known.keys is None else known.keys
    return _standing_by(card, signer, keys, known.devices, Standing(known.trust))


def _standing_by(
    card: OfficeCard,
    signer: bytes | None,
    keys: Mapping[bytes, KeyEnd | None],
    devices: Mapping[bytes, Device],
    otherwise: Standing,
) -> Standing:
    if card.signing_key not in keys:
        return Standing.OTHER_KEY
    end = keys[card.signing_key]
    if signer is not None and signer != card.signing_key:
        # A machine is worth what the office's present key says of it, whichever card it shows.
        if signer not in devices:
            return Standing.OTHER_KEY
        end = devices[signer].end
    return Standing.REVOKED if end is not None and end.is_revoked else otherwise


def is_same_office(card: OfficeCard, kept: OfficeCard) -> bool:
    """Tell whether both cards were signed by one office with one key, e.g. before it was renamed.

    The other card needs no comparison by voice: the key that was compared has signed it. Which of
    the two is the later one is for the number of the knowledge statement it came with to say, not
    for the time on the card: clocks in the field are wrong.
    """
    return (card.office_id, card.signing_key) == (kept.office_id, kept.signing_key)


def refuse_unless_believed(card: OfficeCard, standing: Standing) -> None:
    """Let only an office pass that a person verified or another vouches for, or ourselves.

    Raises:
        RefusedError: ``sender.unknown``, ``sender.unverified``, ``sender.revoked`` or
            ``sender.other_key``, each with the code as ``office`` and spoken ``fingerprint``.
    """
    if standing in BELIEVED or standing is Standing.OURSELVES:
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
