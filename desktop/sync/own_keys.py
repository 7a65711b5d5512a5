"""How our own keys ended: with which of them we still seal, and until when the others did.

What others say of our keys decides nothing here: what counts is what this office itself said, as
its identity keeps it (a restore leaves that alone). The machine that holds the office's root key
keeps what it said itself; another takes in what that key says.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import HeardNotice, Identity
from desktop.security.identity import Membership, OfficeIdentity
from desktop.sync.devices import Device, devices_of
from desktop.sync.key_end import KeyEnd
from desktop.sync.office_card import OfficeCard
from desktop.sync.trust_notice import Notice, Said, read_notice


def own_keys(identity: OfficeIdentity) -> Mapping[bytes, KeyEnd | None]:
    """Return the keys of our cards, the present one first, each with how it ended.

    Only the present one has not. Whoever has a stolen copy of this home, or works on with an old
    one, seals with a former key, and is not us for what it sealed since.
    """
    said = _readable(identity.key_notices)
    ended = {key: _end_of(key, said) for key in identity.former_signing_keys}
    return {identity.root_key: None, **ended}


def own_devices(identity: OfficeIdentity) -> Mapping[bytes, Device]:
    """Return the machines of this office that have keys of their own, by these."""
    ended = own_keys(identity)
    roots = {key: ended[key] for key in reversed(list(ended))}
    return devices_of(identity.office_id, roots, _readable(identity.key_notices))


def all_own_keys(identity: OfficeIdentity) -> Mapping[bytes, KeyEnd | None]:
    """Return the keys of our cards and of our machines, the present card's first."""
    devices = own_devices(identity).values()
    return {**own_keys(identity), **{device.key: device.end for device in devices}}


def follow_root(session: Session) -> None:
    """Take in what our root key said, on a machine that does not hold it.

    A new root key is followed once it has confirmed this machine, as the office's other key then
    signs both: before that its bundles would show a card that does not know the machine.
    """
    row = session.scalar(select(Identity))
    identity = None if row is None else OfficeIdentity.from_bytes(row.secret)
    if row is None or identity is None or identity.membership is None:
        return
    ours = (HeardNotice.subject_id == identity.office_id, HeardNotice.issuer_id == row.office_id)
    rows = session.scalars(
        select(HeardNotice.statement).where(*ours).order_by(HeardNotice.heard_at, HeardNotice.name)
    )
    followed = with_notices(identity, _readable(rows))
    if followed != identity:
        row.secret = followed.to_bytes()
        session.flush()


def keep_own_card(session: Session, card: OfficeCard) -> None:
    """Keep the office's card as its root key last signed it, on a machine that does not hold it."""
    row = session.scalars(select(Identity)).one()
    identity = OfficeIdentity.from_bytes(row.secret)
    member = identity.membership
    if member is not None:
        member = replace(member, card=card.encoded, recipient=card.recipient)
        row.secret = replace(identity, membership=member).to_bytes()


def with_statements(identity: OfficeIdentity, statements: Iterable[bytes]) -> OfficeIdentity:
    """Return this office as it is if ``statements`` had been heard.

    They count where its root key is not held: whoever holds it knows what it said.
    """
    ours = [n for n in _readable(statements) if n.issuer == n.subject == identity.office_id]
    return with_notices(identity, ours)


def with_notices(identity: OfficeIdentity, heard: list[Notice]) -> OfficeIdentity:
    """Return a machine of an office with what its root key says, new root keys included."""
    member = identity.membership
    while member is not None:
        roots = identity.all_root_keys
        told = [n.encoded for n in heard if n.issuer_key in roots]
        new = [encoded for encoded in told if encoded not in identity.key_notices]
        identity = replace(identity, key_notices=(*identity.key_notices, *new))
        card = _successor(member.root_key, heard)
        certificate = None if card is None else _certificate(identity, card, heard)
        if card is None or certificate is None or card.signing_key in identity.all_root_keys:
            break  # a key that was replaced never comes back
        identity = with_root(identity, card, certificate)
        member = identity.membership
    return identity


def with_root(identity: OfficeIdentity, card: OfficeCard, certificate: bytes) -> OfficeIdentity:
    """Return a machine of an office under another card of it, whose key has certified it."""
    former = tuple(key for key in identity.all_root_keys if key != card.signing_key)
    member = Membership(card.encoded, card.signing_key, card.recipient, certificate)
    return replace(identity, membership=member, former_signing_keys=former)


def _successor(root_key: bytes, heard: list[Notice]) -> OfficeCard | None:
    """Return the card that followed a root key, unless it is revoked or two cards did."""
    about = [n for n in heard if n.key == root_key and n.is_about_itself]
    if any(n.says is Said.REVOCATION for n in about):
        return None
    cards = {n.card.signing_key: n.card for n in about if n.says is Said.ROTATION and n.card}
    return next(iter(cards.values())) if len(cards) == 1 else None


def _certificate(identity: OfficeIdentity, card: OfficeCard, heard: list[Notice]) -> bytes | None:
    found = (
        n.encoded
        for n in heard
        if (n.says, n.issuer_key, n.key) == (Said.DEVICE, card.signing_key, identity.signing_key)
    )
    return next(found, None)


def _readable(statements: Iterable[bytes]) -> list[Notice]:
    said: list[Notice] = []
    for encoded in statements:
        try:
            said.append(read_notice(encoded))
        except RefusedError:  # kept by a later version, before an older one was installed again
            continue
    return said


def _end_of(key: bytes, said: list[Notice]) -> KeyEnd:
    ends = {Said.ROTATION, Said.REVOCATION}
    ended = [notice for notice in said if notice.key == key and notice.says in ends]
    revoked = tuple(notice for notice in ended if notice.says is Said.REVOCATION)
    return KeyEnd(revoked or tuple(ended), is_revoked=bool(revoked))
