"""Opens an entry of the registry for editing."""

from dataclasses import dataclass
from typing import Literal, cast
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.organization import Organization
from desktop.services.list_directory import OrganizationRow, PersonRow
from desktop.services.save_organization import OrganizationEdit
from desktop.services.save_person import PersonEdit
from desktop.storage.home import Home
from desktop.storage.queries import registry


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person: what may be edited, and where the name is used."""

    id: UUID
    edit: PersonEdit
    row: PersonRow


@dataclass(frozen=True, slots=True)
class OrganizationView:
    """A body: what may be edited, the name of the one it stands under, where it is used."""

    id: UUID
    edit: OrganizationEdit
    parent: Names
    row: OrganizationRow


def open_person(home: Home, person_id: UUID) -> PersonView:
    """Return a person; the post and body are those of now.

    Raises:
        RefusedError: ``entry.unknown``.
    """
    with home.reading() as session:
        rows = registry.person_rows(session, [person_id])
    if not rows:
        raise RefusedError("entry.unknown")
    [row] = rows
    gender = cast('Literal["male", "female"] | None', row.gender)
    edit = PersonEdit(
        name=row.name,
        honorific=row.honorific,
        gender=gender,
        contact=row.contact,
        post=row.post,
        organization=row.organization,
    )
    return PersonView(person_id, edit, row)


def open_organization(home: Home, organization_id: UUID) -> OrganizationView:
    """Return a body.

    Raises:
        RefusedError: ``entry.unknown``.
    """
    with home.reading() as session:
        rows = registry.organization_rows(session, [organization_id])
        body = session.get(Organization, organization_id)
        if not rows or body is None:
            raise RefusedError("entry.unknown")
        [row] = rows
        edit = OrganizationEdit(
            name=row.name,
            short_name=row.short_name,
            kind=row.kind,
            parent_id=body.parent_id,
            licence_number=row.licence_number,
        )
    return OrganizationView(organization_id, edit, row.parent, row)
