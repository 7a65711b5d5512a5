"""Removes from the registry what no meeting names."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.discussion import Statement
from desktop.models.meeting import Attendance, Organizer
from desktop.models.minutes import Signature
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem
from desktop.models.person import Person, Post
from desktop.services.changed import Changed
from desktop.services.place_rows import put
from desktop.services.writing import begin
from desktop.storage.home import Home

_NAMES_PERSON: tuple[Any, ...] = (
    Attendance.person_id,
    Statement.speaker_id,
    ActionItem.responsible_person_id,
    Signature.person_id,
)
_NAMES_ORGANIZATION: tuple[Any, ...] = (
    Organizer.organization_id,
    Attendance.organization_id,
    ActionItem.responsible_organization_id,
    Organization.parent_id,
    Post.organization_id,
)


def remove_person(home: Home, person_id: UUID) -> Changed:
    """Remove a person, and the posts noted of them.

    Raises:
        RefusedError: ``entry.unknown``, or ``entry.in_use``: a meeting names the person.
    """
    with begin(home) as work:
        session = work.session
        person = session.get(Person, person_id)
        if person is None or person.removed:
            raise RefusedError("entry.unknown")
        _refuse_in_use(session, person_id, person.name.best(), _NAMES_PERSON)
        put(person, removed=True)
        for post in session.scalars(select(Post).where(Post.person_id == person_id)):
            put(post, removed=True)
        work.commit()
    return Changed(frozenset({"person", "post"}), frozenset({person_id}))


def remove_organization(home: Home, organization_id: UUID) -> Changed:
    """Remove a body.

    Raises:
        RefusedError: ``entry.unknown``, or ``entry.in_use``: a meeting, a post or another body
            names it.
    """
    with begin(home) as work:
        session = work.session
        body = session.get(Organization, organization_id)
        if body is None or body.removed:
            raise RefusedError("entry.unknown")
        _refuse_in_use(session, organization_id, body.name.best(), _NAMES_ORGANIZATION)
        put(body, removed=True)
        work.commit()
    return Changed.of("organization", organization_id)


def _refuse_in_use(session: Session, key: UUID, name: str, references: tuple[Any, ...]) -> None:
    for reference in references:
        if session.scalar(select(reference.class_.id).where(reference == key).limit(1)):
            raise RefusedError("entry.in_use", name=name)
