"""Changes how an office is called and how its paper looks; its code and keys stay."""

from dataclasses import dataclass, field, replace
from typing import Any, Self

from desktop.documents.office_paper import OfficePaper, OwnWords
from desktop.language.names import Names
from desktop.models.trust import Identity
from desktop.services.changed import Changed
from desktop.services.layout_rules import refuse_layout
from desktop.services.office_layout import LAYOUT, columns_from
from desktop.services.office_rules import refuse_emblem, refuse_office
from desktop.services.own_office import own_identity, own_office
from desktop.services.place_rows import put
from desktop.services.show_office import OfficeView
from desktop.services.writing import begin
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class OfficeEdit:
    """What an office may change of itself; from ``digits`` on see ``OfficePaper``."""

    name: Names
    city: Names
    letterhead: Names
    emblem: bytes | None = field(repr=False)
    digits: str
    months: str
    page: str = "a4"
    margin_top: int = 20
    margin_bottom: int = 24
    margin_side: int = 24
    base_size: float = 13.0
    kashida: str = "low"
    hijri: bool = False
    words: OwnWords = field(default_factory=dict)

    @classmethod
    def of(cls, view: OfficeView) -> Self:
        """Return an edit that changes nothing; use ``dataclasses.replace`` on it."""
        kept: dict[str, Any] = {name: getattr(view.paper, name) for name in cls.__match_args__}
        return cls(**kept)

    def layout(self) -> dict[str, Any]:
        """Return how documents are to be laid out, by field of ``OfficePaper``."""
        return {name: getattr(self, name) for name in LAYOUT}

    def paper(self, code: str) -> OfficePaper:
        """Return the paper that the office would have, to be looked at before it is saved.

        Raises:
            RefusedError: see ``refuse_edit``.
        """
        refuse_edit(code, self)
        kept: dict[str, Any] = {name: getattr(self, name) for name in self.__match_args__}
        return OfficePaper(code, **kept)


def refuse_edit(code: str, edit: OfficeEdit) -> None:
    """Refuse an edit that could not be printed, carried or told apart.

    Raises:
        RefusedError: see ``office_rules`` and ``layout_rules``.
    """
    refuse_office(
        code, edit.name, edit.city, edit.letterhead, digits=edit.digits, months=edit.months
    )
    refuse_emblem(edit.emblem)
    refuse_layout(edit.layout())


def edit_office(home: Home, edit: OfficeEdit) -> Changed:
    """Change this office; minutes that are approved keep the paper they were approved on.

    Raises:
        RefusedError: see ``refuse_edit``.
    """
    with begin(home) as work:
        office = own_office(work.session)
        refuse_edit(office.code, edit)
        put(
            office,
            name=edit.name,
            city=edit.city,
            letterhead=edit.letterhead,
            emblem=edit.emblem,
            digits=edit.digits,
            months=edit.months,
            **columns_from(edit.layout()),
        )
        identity = replace(own_identity(work.session), name=edit.name)
        put(work.session.get_one(Identity, office.id), secret=identity.to_bytes())
        work.commit()
    return Changed.of("office", office.id)
