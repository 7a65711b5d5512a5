"""This office among all that the database knows: its keys and its record."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.office import Office
from desktop.models.trust import Identity
from desktop.security.identity import OfficeIdentity


def own_identity(session: Session) -> OfficeIdentity:
    """Return the keys of this office.

    Raises:
        RefusedError: ``home.no_office``: the home was begun and never finished.
    """
    secret = session.scalar(select(Identity.secret))
    if secret is None:
        raise RefusedError("home.no_office")
    return OfficeIdentity.from_bytes(secret)


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
