"""Brings back an entry of the registry that was removed."""

from uuid import UUID

from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.organization import Organization
from desktop.models.person import Person, Post
from desktop.services.changed import Changed
from desktop.services.place_rows import put
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED


def restore_person(home: Home, person_id: UUID) -> Changed:
    """Bring back a person, with the posts noted of them.

    Raises:
        RefusedError: ``entry.unknown``.
    """
    with begin(home) as work:
        session = work.session
        person = session.scalar(
            select(Person).where(Person.id == person_id), execution_options=WITH_REMOVED
        )
        if person is None:
            raise RefusedError("entry.unknown")
        put(person, removed=False)
        posts = select(Post).where(Post.person_id == person_id)
        for post in session.scalars(posts, execution_options=WITH_REMOVED):
            put(post, removed=False)
        work.commit()
    return Changed(frozenset({"person", "post"}), frozenset({person_id}))


def restore_organization(home: Home, organization_id: UUID) -> Changed:
    """Bring back a body.

    Raises:
        RefusedError: ``entry.unknown``.
    """
    with begin(home) as work:
        query = select(Organization).where(Organization.id == organization_id)
        body = work.session.scalar(query, execution_options=WITH_REMOVED)
        if body is None:
            raise RefusedError("entry.unknown")
        put(body, removed=False)
        work.commit()
    return Changed.of("organization", organization_id)
