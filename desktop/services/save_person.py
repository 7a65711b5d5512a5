"""Adds or changes a person of the registry, with the post held now."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.organization import Organization
from desktop.models.person import Person, Post
from desktop.services.changed import Changed
from desktop.services.entry_pool import EntryPool
from desktop.services.entry_rules import refuse_entry_texts
from desktop.services.match_names import Mention, match_organizations
from desktop.services.place_rows import put
from desktop.services.writing import begin
from desktop.storage.home import Home

_NOBODY = Names()


@dataclass(frozen=True, slots=True)
class PersonEdit:
    """What the directory holds of a person; ``contact`` is private and is never printed.

    ``gender`` is "male", "female" or not known. ``post`` and ``organization`` are those of now:
    another post is added, and the former stays.
    """

    name: Names
    honorific: str | None = None
    gender: str | None = None
    contact: str | None = None
    post: Names = _NOBODY
    organization: Names = _NOBODY


@dataclass(frozen=True, slots=True)
class SavedEntry:
    """An entry of the registry that was saved; ``changed`` is ``None`` where nothing differed."""

    id: UUID
    changed: Changed | None


def save_person(home: Home, person_id: UUID | None, edit: PersonEdit) -> SavedEntry:
    """Save a person; ``None`` adds one, even of a name that is there already (a namesake).

    Raises:
        RefusedError: ``entry.no_name``, ``entry.text`` (``what``), or ``entry.unknown``.
    """
    refuse_entry_texts(
        edit.name, edit.post, edit.organization, lines=(edit.honorific, edit.contact)
    )
    with begin(home) as work:
        session = work.session
        person = Person(name=edit.name) if person_id is None else session.get(Person, person_id)
        if person is None:
            raise RefusedError("entry.unknown")
        session.add(person)
        put(
            person,
            name=edit.name,
            honorific=edit.honorific or None,
            gender=edit.gender,
            contact=edit.contact or None,
        )
        _note_post(session, person, edit)
        saved = work.commit()
    kinds = frozenset(entity for entity, _key in saved.records)
    return SavedEntry(person.id, Changed(kinds, frozenset({person.id})) if kinds else None)


def _note_post(session: Session, person: Person, edit: PersonEdit) -> None:
    if not edit.post and not edit.organization:
        return
    body = Mention(edit.organization)
    if edit.organization:
        match_organizations(EntryPool(session, Organization), [body])
    posts = session.scalars(select(Post).where(Post.person_id == person.id)).all()
    same = [p for p in posts if p.organization_id == body.entry and p.title == edit.post]
    if not same:
        session.add(Post(person_id=person.id, organization_id=body.entry, title=edit.post))
