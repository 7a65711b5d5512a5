"""The registry: completing a name that is being typed, and the directory of people and bodies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.meeting import Attendance, Meeting, Organizer
from desktop.models.organization import Organization
from desktop.models.person import Person, Post
from desktop.models.search_text import RegistryText
from desktop.storage import registry_text
from desktop.storage.queries.columns import (
    AnySelect,
    batches,
    counts_by_key,
    name_columns,
    names_from,
)

SUGGESTIONS = 8


@dataclass(frozen=True, slots=True)
class PersonSuggestion:
    """A person to complete a typed name with, and the post that is most likely meant."""

    id: UUID
    name: Names
    honorific: str | None
    post: Names
    organization_id: UUID | None
    organization: Names


@dataclass(frozen=True, slots=True)
class OrganizationSuggestion:
    """A body to complete a typed name with."""

    id: UUID
    name: Names
    short_name: Names
    kind: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the directory. ``meeting_count`` counts the meetings attended."""

    id: UUID
    name: Names
    honorific: str | None
    gender: str | None
    contact: str | None
    post: Names
    organization_id: UUID | None
    organization: Names
    meeting_count: int
    last_met_on: date | None


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """A body in the directory.

    ``meeting_count`` counts the meetings it organised or was represented in; ``person_count``
    the people with a post in it.
    """

    id: UUID
    name: Names
    short_name: Names
    kind: str
    parent: Names
    licence_number: str | None
    meeting_count: int
    person_count: int


@dataclass(frozen=True, slots=True)
class _Standing:
    post: Names
    organization_id: UUID | None
    organization: Names


_NO_STANDING = _Standing(Names(), None, Names())


def suggest_persons(
    session: Session, typed: str, limit: int = SUGGESTIONS
) -> list[PersonSuggestion]:
    """Return the people whose name in any script holds every word of ``typed``, closest first."""
    ids = _found(session, "person", typed, limit)
    people = select(Person.id, Person.honorific, *name_columns(Person)).where(Person.id.in_(ids))
    standings = _standings(session, ids)
    found = {}
    for key, honorific, *name in session.execute(people):
        standing = standings.get(key, _NO_STANDING)
        found[key] = PersonSuggestion(
            key,
            names_from(name),
            honorific,
            standing.post,
            standing.organization_id,
            standing.organization,
        )
    return [found[key] for key in ids if key in found]


def suggest_organizations(
    session: Session, typed: str, limit: int = SUGGESTIONS
) -> list[OrganizationSuggestion]:
    """Return the bodies whose name in any script holds every word of ``typed``, closest first."""
    ids = _found(session, "organization", typed, limit)
    bodies = select(
        Organization.id,
        Organization.kind,
        *name_columns(Organization),
        *name_columns(Organization, "short_name"),
    ).where(Organization.id.in_(ids))
    found = {
        key: OrganizationSuggestion(key, names_from(names), names_from(names[3:]), kind)
        for key, kind, *names in session.execute(bodies)
    }
    return [found[key] for key in ids if key in found]


def person_ids(session: Session, search: str = "") -> list[UUID]:
    """Return the keys of the people found, by name; of all people if nothing is searched."""
    return _found(session, "person", search, None)


def organization_ids(session: Session, search: str = "") -> list[UUID]:
    """Return the keys of the bodies found, by name; of all bodies if nothing is searched."""
    return _found(session, "organization", search, None)


def person_rows(session: Session, ids: Sequence[UUID]) -> list[PersonRow]:
    """Return the directory's rows of ``ids`` in that order."""
    found = {}
    for batch in batches(ids):
        standings = _standings(session, batch)
        meetings = _meetings_of_people(session, batch)
        people = select(
            Person.id, Person.honorific, Person.gender, Person.contact, *name_columns(Person)
        ).where(Person.id.in_(batch))
        for key, honorific, gender, contact, *name in session.execute(people):
            standing = standings.get(key, _NO_STANDING)
            count, last = meetings.get(key, (0, None))
            found[key] = PersonRow(
                id=key,
                name=names_from(name),
                honorific=honorific,
                gender=gender,
                contact=contact,
                post=standing.post,
                organization_id=standing.organization_id,
                organization=standing.organization,
                meeting_count=count,
                last_met_on=last,
            )
    return [found[key] for key in ids if key in found]


def organization_rows(session: Session, ids: Sequence[UUID]) -> list[OrganizationRow]:
    """Return the directory's rows of ``ids`` in that order."""
    parents = select(Organization).subquery()
    found = {}
    for batch in batches(ids):
        meetings = _meetings_of_bodies(session, batch)
        people = _people_of_bodies(session, batch)
        bodies = (
            select(
                Organization.id,
                Organization.kind,
                Organization.licence_number,
                *name_columns(Organization),
                *name_columns(Organization, "short_name"),
                *name_columns(parents.c),
            )
            .outerjoin(parents, parents.c.id == Organization.parent_id)
            .where(Organization.id.in_(batch))
        )
        for key, kind, licence, *names in session.execute(bodies):
            found[key] = OrganizationRow(
                id=key,
                name=names_from(names),
                short_name=names_from(names[3:]),
                kind=kind,
                parent=names_from(names[6:]),
                licence_number=licence,
                meeting_count=meetings.get(key, 0),
                person_count=people.get(key, 0),
            )
    return [found[key] for key in ids if key in found]


def _found(session: Session, entity: str, typed: str, limit: int | None) -> list[UUID]:
    found = registry_text.matching(typed)
    query = select(RegistryText.record_id).where(RegistryText.entity == entity)
    if found is not None:
        query = query.where(found).order_by(registry_text.closeness(typed))
    # The folded names themselves give a stable order, by the first script there is.
    query = query.order_by(RegistryText.folded, RegistryText.record_id)
    return list(session.scalars(query.limit(limit)))


def _standings(session: Session, people: Sequence[UUID]) -> dict[UUID, _Standing]:
    """Return where each person stands: the post held last, else as at the last meeting."""
    standings = {}
    for query in (_last_attendances(people), _posts(people)):
        for key, organization_id, *names in session.execute(query):
            standings[key] = _Standing(names_from(names), organization_id, names_from(names[3:]))
    return standings


def _last_attendances(people: Sequence[UUID]) -> AnySelect:
    # Oldest first: the last row of each person is the one that stays.
    return (
        select(
            Attendance.person_id,
            Attendance.organization_id,
            *name_columns(Attendance, "post"),
            *name_columns(Organization),
        )
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .outerjoin(Organization, Organization.id == Attendance.organization_id)
        .where(
            Attendance.person_id.in_(people),
            or_(
                Attendance.organization_id.is_not(None),
                *(column.is_not(None) for column in name_columns(Attendance, "post")),
            ),
        )
        .order_by(Meeting.held_on, Attendance.id)
    )


def _posts(people: Sequence[UUID]) -> AnySelect:
    return (
        select(
            Post.person_id,
            Post.organization_id,
            *name_columns(Post, "title"),
            *name_columns(Organization),
        )
        .outerjoin(Organization, Organization.id == Post.organization_id)
        .where(and_(Post.person_id.in_(people), Post.held_until.is_(None)))
        .order_by(Post.held_from, Post.id)
    )


def _meetings_of_people(
    session: Session, people: Sequence[UUID]
) -> dict[UUID, tuple[int, date | None]]:
    query = (
        select(
            Attendance.person_id,
            func.count(Attendance.meeting_id.distinct()),
            func.max(Meeting.held_on),
        )
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.person_id.in_(people))
        .group_by(Attendance.person_id)
    )
    return {key: (count, last) for key, count, last in session.execute(query) if key is not None}


def _meetings_of_bodies(session: Session, bodies: Sequence[UUID]) -> dict[UUID, int]:
    organized = select(
        Organizer.organization_id.label("body"), Organizer.meeting_id.label("meeting")
    ).where(Organizer.organization_id.in_(bodies))
    attended = select(Attendance.organization_id, Attendance.meeting_id).where(
        Attendance.organization_id.in_(bodies)
    )
    both = organized.union(attended).subquery()
    # Joined to the meetings, so that removed ones do not count.
    query = (
        select(both.c.body, func.count())
        .join(Meeting, Meeting.id == both.c.meeting)
        .group_by(both.c.body)
    )
    return counts_by_key(session, query)


def _people_of_bodies(session: Session, bodies: Sequence[UUID]) -> dict[UUID, int]:
    query = (
        select(Post.organization_id, func.count(Post.person_id.distinct()))
        .where(Post.organization_id.in_(bodies), Post.held_until.is_(None))
        .group_by(Post.organization_id)
    )
    return counts_by_key(session, query)
