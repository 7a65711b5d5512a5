"""Lists and suggests people and bodies of the registry."""

from collections.abc import Sequence
from uuid import UUID

from desktop.storage.home import Home
from desktop.storage.queries import registry
from desktop.storage.queries.registry import (
    OrganizationRow,
    OrganizationSuggestion,
    PersonRow,
    PersonSuggestion,
)

__all__ = [
    "OrganizationRow",
    "OrganizationSuggestion",
    "PersonRow",
    "PersonSuggestion",
    "list_organization_ids",
    "list_person_ids",
    "load_organization_rows",
    "load_person_rows",
    "suggest_organizations",
    "suggest_people",
]

_SUGGESTIONS = 8


def suggest_people(home: Home, typed: str, limit: int = _SUGGESTIONS) -> list[PersonSuggestion]:
    """Return the people whom a typed name, in any script, may mean; closest first."""
    with home.reading() as session:
        return registry.suggest_persons(session, typed, limit)


def suggest_organizations(
    home: Home, typed: str, limit: int = _SUGGESTIONS
) -> list[OrganizationSuggestion]:
    """Return the bodies which a typed name, in any script, may mean; closest first."""
    with home.reading() as session:
        return registry.suggest_organizations(session, typed, limit)


def list_person_ids(home: Home, search: str = "") -> list[UUID]:
    """Return the keys of the people found, by name."""
    with home.reading() as session:
        return registry.person_ids(session, search)


def load_person_rows(home: Home, ids: Sequence[UUID]) -> dict[UUID, PersonRow]:
    """Return the rows of these people; one that is gone is left out."""
    with home.reading() as session:
        return {row.id: row for row in registry.person_rows(session, ids)}


def list_organization_ids(home: Home, search: str = "") -> list[UUID]:
    """Return the keys of the bodies found, by name."""
    with home.reading() as session:
        return registry.organization_ids(session, search)


def load_organization_rows(home: Home, ids: Sequence[UUID]) -> dict[UUID, OrganizationRow]:
    """Return the rows of these bodies; one that is gone is left out."""
    with home.reading() as session:
        return {row.id: row for row in registry.organization_rows(session, ids)}
