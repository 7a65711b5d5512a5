"""Gives this office new keys, and tells all others so in the log."""

from dataclasses import dataclass, replace

from desktop.models.trust import Identity
from desktop.security.fingerprint import Fingerprint
from desktop.security.identity import OfficeIdentity
from desktop.services.changed import Changed
from desktop.services.own_office import own_identity
from desktop.services.place_rows import put
from desktop.services.say_notice import say_notices, tips_of
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import UnitOfWork
from desktop.sync.trust_notice import Notice, revocation, rotation

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

    Args:
        home: the home.
        reason: for the people of other offices.
        revoke_old: the old key was lost or stolen.

    Raises:
        RefusedError: ``notice.reason`` or ``notice.too_large``; ``card.unusable``.
    """
    with begin(home) as work:
        old = own_identity(work.session)
        new = old.with_new_keys()
        notices = _notices(work, old, new, reason, home, revoke_old=revoke_old)
        say_notices(work, old, notices, home.clock())
        told = (*old.key_notices, *(notice.encoded for notice in notices))
        new = replace(new, key_notices=told[-_MOST_KEPT:])
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
    return notices
