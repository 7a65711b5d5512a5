"""Adds or changes a body of the registry."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.terms import codes
from desktop.models.organization import Organization
from desktop.services.changed import Changed
from desktop.services.entry_rules import refuse_entry_texts
from desktop.services.place_rows import put
from desktop.services.save_person import SavedEntry
from desktop.services.writing import begin
from desktop.storage.home import Home

_NO_NAME = Names()


@dataclass(frozen=True, slots=True)
class OrganizationEdit:
    """What the directory holds of a body. ``kind`` is a code of ``organization_kind``."""

    name: Names
    short_name: Names = _NO_NAME
    kind: str = "other"
    parent_id: UUID | None = None
    licence_number: str | None = None


def save_organization(
    home: Home, organization_id: UUID | None, edit: OrganizationEdit
) -> SavedEntry:
    """Save a body; ``None`` adds one.

    Raises:
        RefusedError: ``entry.no_name``, ``entry.text``, ``entry.kind``, ``entry.unknown``, or
            ``entry.parent``: a body would stand under itself.
    """
    refuse_entry_texts(edit.name, edit.short_name, lines=(edit.licence_number,))
    if edit.kind not in codes("organization_kind"):
        raise RefusedError("entry.kind", allowed=", ".join(codes("organization_kind")))
    with begin(home) as work:
        session = work.session
        if organization_id is None:
            body: Organization | None = Organization(name=edit.name)
        else:
            body = session.get(Organization, organization_id)
        if body is None:
            raise RefusedError("entry.unknown")
        _refuse_circle(session, body.id, edit.parent_id)
        session.add(body)
        put(
            body,
            name=edit.name,
            short_name=edit.short_name,
            kind=edit.kind,
            parent_id=edit.parent_id,
            licence_number=edit.licence_number or None,
        )
        saved = work.commit()
    kinds = frozenset(entity for entity, _key in saved.records)
    return SavedEntry(body.id, Changed(kinds, frozenset({body.id})) if kinds else None)


def _refuse_circle(session: Session, body: UUID, parent: UUID | None) -> None:
    above = set()
    while parent is not None and parent not in above:
        if parent == body:
            raise RefusedError("entry.parent")
        above.add(parent)
        organization = session.get(Organization, parent)
        parent = None if organization is None else organization.parent_id
