"""Changes how an office is called and how its paper looks; its code and keys stay."""

from dataclasses import dataclass, field, replace
from typing import Self

from desktop.language.names import Names
from desktop.models.trust import Identity
from desktop.services.changed import Changed
from desktop.services.office_rules import refuse_emblem, refuse_office
from desktop.services.own_office import own_identity, own_office
from desktop.services.place_rows import put
from desktop.services.show_office import OfficeView
from desktop.services.writing import begin
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class OfficeEdit:
    """What an office may change of itself."""

    name: Names
    city: Names
    letterhead: Names
    emblem: bytes | None = field(repr=False)
    digits: str
    months: str

    @classmethod
    def of(cls, view: OfficeView) -> Self:
        """Return an edit that changes nothing; use ``dataclasses.replace`` on it."""
        return cls(view.name, view.city, view.letterhead, view.emblem, view.digits, view.months)


def edit_office(home: Home, edit: OfficeEdit) -> Changed:
    """Change this office; minutes that are approved keep the paper they were approved on.

    Raises:
        RefusedError: see ``office_rules``.
    """
    with begin(home) as work:
        office = own_office(work.session)
        refuse_office(
            office.code,
            edit.name,
            edit.city,
            edit.letterhead,
            digits=edit.digits,
            months=edit.months,
        )
        refuse_emblem(edit.emblem)
        put(
            office,
            name=edit.name,
            city=edit.city,
            letterhead=edit.letterhead,
            emblem=edit.emblem,
            digits=edit.digits,
            months=edit.months,
        )
        identity = replace(own_identity(work.session), name=edit.name)
        put(work.session.get_one(Identity, office.id), secret=identity.to_bytes())
        work.commit()
    return Changed.of("office", office.id)
