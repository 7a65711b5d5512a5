"""Gives this office new keys, and tells all others so in the log."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.models.trust import Identity
from desktop.security.fingerprint import Fingerprint
from desktop.security.identity import OfficeIdentity
from desktop.services.changed import Changed
from desktop.services.own_office import root_identity
from desktop.services.place_rows import put
from desktop.services.say_notice import say_notices, tips_of
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import UnitOfWork
from desktop.sync.devices import Device, living
from desktop.sync.own_keys import own_devices
from desktop.sync.trust_notice import (
    Notice,
    Said,
    certification,
    read_notice,
    revocation,
    rotation,
)

_MOST_KEPT = 64
"""What every bundle brings along; whoever is further behind hears the rest from the log."""


@dataclass(frozen=True, slots=True)
class NewKeys:
    """The fingerprint that this office has from now on.

    ``is_revoked``: the old key is valid no more, and every office has to compare the new by voice.
    """

    fingerprint: Fingerprint
    is_revoked: bool
    changed: Changed


def make_new_keys(home: Home, reason: str = "", *, revoke_old: bool = False) -> NewKeys:
    """Make new keys for this office, in place of those that it has.

    Whoever trusted the old key believes the new one, because the old one signed its card. Not so if
    the old one is revoked: then it may be in other hands, which could sign as well.

    The old opening key is kept for sticks that are on their way; of the old signing key the secret
    half is forgotten, and it seals as its last the statement that tells of this.

    The new key confirms the machines that are in use, also if the old one is revoked: those that a
    thief of it certified end with it.

    Args:
        home: the home.
        reason: for the people of other offices.
        revoke_old: the old key was lost or stolen.

    Raises:
        RefusedError: ``notice.reason`` or ``notice.too_large``; ``card.unusable``;
            ``device.not_root``.
    """
    with begin(home) as work:
        old = root_identity(work.session)
        new = old.with_new_keys()
        notices = _notices(work, old, new, reason, home, revoke_old=revoke_old)
        say_notices(work, old, notices, home.clock())
        told = (*old.key_notices, *(notice.encoded for notice in notices))
        new = replace(new, key_notices=_kept(told, new))
        put(work.session.get_one(Identity, new.office_id), secret=new.to_bytes())
        work.commit()
    return NewKeys(new.fingerprint, revoke_old, Changed.of("office", new.office_id))


def _notices(
    work: UnitOfWork,
    old: OfficeIdentity,
    new: OfficeIdentity,
    reason: str,
    home: Home,
    *,
    revoke_old: bool,
) -> list[Notice]:
    tips, now = tips_of(work, old.office_id), home.clock()
    notices = [rotation(old, new, reason, now, tips)]
    if revoke_old:
        notices.append(revocation(old, old.office_id, old.signing_key, reason, now, tips))
    return [*notices, *(_confirmed(new, device, now) for device in living(own_devices(old)))]


def _confirmed(new: OfficeIdentity, device: Device, now: datetime) -> Notice:
    """Return the statement of the new key that a machine which the old one certified is ours."""
    assert device.request is not None, "only what a machine asked for is certified"
    return certification(new, device.request, "", now)


def _kept(told: Sequence[bytes], new: OfficeIdentity) -> tuple[bytes, ...]:
    """Return what is brought along: the last notices, and all that are about machines in use."""
    in_use = {device.key for device in living(own_devices(replace(new, key_notices=tuple(told))))}
    last = set(told[-_MOST_KEPT:])
    about = {one for one in told if (n := read_notice(one)).says is Said.DEVICE and n.key in in_use}
    return tuple(one for one in told if one in last | about)
