"""Lets a machine follow its office's new key on a person's word, where the old one says nothing."""

from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.models.trust import Identity
from desktop.services.changed import Changed
from desktop.services.join_office import certificate_in, said_in
from desktop.services.own_office import own_identity
from desktop.services.place_rows import put
from desktop.storage.home import Home
from desktop.sync.bundle_format import peek_bundle
from desktop.sync.own_keys import with_notices, with_root
from desktop.sync.trust import refuse_other_fingerprint


def follow_office(home: Home, source: Path, fingerprint: str) -> Changed:
    """Take the card of the bundle ``source`` for our office's: a person compared its fingerprint.

    A key that was revoked introduces nobody, to its own office's machines neither.

    Args:
        home: the home of a machine that does not hold the office's root key.
        source: a bundle of the office's first machine, written with its new key.
        fingerprint: what that machine shows of the office's card.

    Raises:
        RefusedError: ``device.is_root``; ``fingerprint.*``; ``join.not_certified``: the new key did
            not confirm this machine, or the bundle is another office's; ``bundle.*``.
    """
    with home.reading() as session:
        identity = own_identity(session)
    if identity.membership is None:
        raise RefusedError("device.is_root")
    peeked = peek_bundle(source, identity)
    refuse_other_fingerprint(peeked.sender, fingerprint)
    certificate = certificate_in(peeked, identity.signing_key)
    if certificate is None or peeked.sender.office_id != identity.office_id:
        raise RefusedError("join.not_certified", office=peeked.sender.code)
    with home.unit_of_work() as work:
        identity = own_identity(work.session)
        identity = with_root(identity, peeked.sender, certificate)
        identity = with_notices(identity, said_in(peeked))
        put(work.session.get_one(Identity, identity.office_id), secret=identity.to_bytes())
        work.commit()
    return Changed.of("office", identity.office_id)
