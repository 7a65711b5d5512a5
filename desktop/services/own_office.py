"""This office among all that the database knows: its keys and its record."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.office import Office
from desktop.models.trust import Identity
from desktop.security.identity import OfficeIdentity
from desktop.sync.own_keys import own_devices


def own_identity(session: Session) -> OfficeIdentity:
    """Return the keys of this office.

    Raises:
        RefusedError: ``home.no_office``: the home was begun and never finished.
    """
    secret = session.scalar(select(Identity.secret))
    if secret is None:
        raise RefusedError("home.no_office")
    return OfficeIdentity.from_bytes(secret)


def root_identity(session: Session) -> OfficeIdentity:
    """Return the keys of this office on the machine that holds its root key.

    Raises:
        RefusedError: ``home.no_office``; ``device.not_root``: another machine holds it.
    """
    identity = own_identity(session)
    if identity.membership is not None:
        raise RefusedError("device.not_root", office=identity.code)
    return identity


def refuse_ended(identity: OfficeIdentity) -> None:
    """Refuse to write in the office's name on a machine that it ended.

    Raises:
        RefusedError: ``device.ended``.
    """
    ours = own_devices(identity).get(identity.signing_key)
    if ours is not None and ours.end is not None:
        raise RefusedError("device.ended", office=identity.code)


def own_office(session: Session) -> Office:
    """Return the record of this office.

    Raises:
        RefusedError: ``home.no_office``: the home was begun and never finished.
    """
    office_id = session.scalar(select(Identity.office_id))
    office = None if office_id is None else session.get(Office, office_id)
    if office is None:
        raise RefusedError("home.no_office")
    return office
