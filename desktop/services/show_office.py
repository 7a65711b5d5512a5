"""Shows who this office is and how its paper looks."""

from dataclasses import dataclass, field
from uuid import UUID

from desktop.documents.office_paper import OfficePaper
from desktop.language.names import Names
from desktop.models.office import Office
from desktop.services.office_layout import paper_from
from desktop.services.own_office import own_identity, own_office
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class OfficeView:
    """This office.

    ``fingerprint`` is spoken (eight groups of digits), ``fingerprint_words`` the same in Arabic
    words, ``fingerprint_hex`` the whole of it.

    ``letterhead`` holds lines separated by newlines; ``emblem`` is a PNG file. ``paper`` is all
    that documents take from the office, these and how they are laid out.
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
    fingerprint_words: tuple[str, ...]
    recipient: str
    paper: OfficePaper = field(repr=False)


def show_office(home: Home) -> OfficeView:
    """Return this office.

    Raises:
        RefusedError: ``home.no_office`` or ``identity.unreadable``.
    """
    with home.reading() as session:
        office, identity = own_office(session), own_identity(session)
        paper = paper_of(office)
        return OfficeView(
            id=office.id,
            code=office.code,
            name=office.name,
            city=office.city,
            letterhead=office.letterhead,
            emblem=office.emblem,
            digits=paper.digits,
            months=paper.months,
            fingerprint=identity.fingerprint.spoken,
            fingerprint_hex=identity.fingerprint.hex,
            fingerprint_words=identity.fingerprint.words,
            recipient=identity.recipient,
            paper=paper,
        )


def paper_of(office: Office) -> OfficePaper:
    """Return what documents take from an office."""
    return paper_from(office)
