"""Shows who this office is and how its paper looks."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from desktop.language.names import Names
from desktop.models.office import Office
from desktop.services.own_office import own_identity, own_office
from desktop.storage.home import Home

if TYPE_CHECKING:
    from desktop.documents.office_paper import OfficePaper


@dataclass(frozen=True, slots=True)
class OfficeView:
    """This office. ``fingerprint`` is spoken (eight groups of digits), ``fingerprint_hex`` whole.

    ``letterhead`` holds lines separated by newlines; ``emblem`` is a PNG file.
    """

    id: UUID
    code: str
    name: Names
    city: Names
    letterhead: Names
    emblem: bytes | None = field(repr=False)
    digits: str
    months: str
    fingerprint: str
    fingerprint_hex: str
    recipient: str

    @property
    def paper(self) -> "OfficePaper":
        """What documents take from the office."""
        return _paper(self)


def show_office(home: Home) -> OfficeView:
    """Return this office.

    Raises:
        RefusedError: ``home.no_office`` or ``identity.unreadable``.
    """
    with home.reading() as session:
        office, identity = own_office(session), own_identity(session)
        return OfficeView(
            id=office.id,
            code=office.code,
            name=office.name,
            city=office.city,
            letterhead=office.letterhead,
            emblem=office.emblem,
            digits=office.digits,
            months=office.months,
            fingerprint=identity.fingerprint.spoken,
            fingerprint_hex=identity.fingerprint.hex,
            recipient=identity.recipient,
        )


def paper_of(office: Office) -> "OfficePaper":
    """Return what documents take from an office."""
    return _paper(office)


def _paper(office: OfficeView | Office) -> "OfficePaper":
    from desktop.documents.office_paper import OfficePaper

    return OfficePaper(
        code=office.code,
        name=office.name,
        city=office.city,
        letterhead=office.letterhead,
        emblem=office.emblem,
        digits=cast("Any", office.digits),
        months=cast("Any", office.months),
    )
