"""Which entries of the registry the names of a record mean.

Names in more scripts are settled first, so that what they tell is known when the others come:
adding a record that was shown then gives the same entries again.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from desktop.language.names import Names
from desktop.language.terms import gender_of_honorific
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.services.entry_pool import Entry, EntryPool

M = TypeVar("M", bound="Mention")
Affiliation = tuple[UUID | None, Names]
"""The body that a person came from, and the post held there: what tells namesakes apart."""


@dataclass
class Mention:
    """A name in a record. ``current`` is the entry its row names so far, ``entry`` the answer."""

    names: Names
    current: UUID | None = None
    entry: UUID | None = None


@dataclass
class Attendee(Mention):
    """A person in the attendance, with what the day calls them."""

    affiliation: Affiliation = (None, Names())
    honorific: str | None = None


def match_organizations(pool: EntryPool[Organization], mentions: Sequence[Mention]) -> None:
    """Settle which body each mention means, adding those that nobody knows."""
    pool.expect((m.names for m in mentions), (m.current for m in mentions))
    unknown = []
    for mention in fullest_first(mentions):
        known = _current(pool, mention) or next(iter(pool.named(mention.names)), None)
        if known is None:
            unknown.append(mention)
        else:
            mention.entry = pool.claim(known, mention.names).id
    for mention in unknown:
        entry = next(iter(pool.named(mention.names)), None)
        if entry is None:
            entry = pool.make(mention.names, mention.current)
        mention.entry = pool.claim(entry, mention.names).id


def match_people(
    pool: EntryPool[Person], attendees: Sequence[Attendee], others: Sequence[Mention]
) -> None:
    """Settle which person each mention means: rows of the attendance, and those who are named.

    Two rows of one name but another body or post are namesakes, and so two people. Who is only
    named (a speaker) is looked for among those who attended first, then in the registry.
    """
    everyone = [*attendees, *others]
    pool.expect((m.names for m in everyone), (m.current for m in everyone))
    settled = _Settled(pool)
    waiting: list[Mention] = []
    for mention in fullest_first(everyone):
        current = _current(pool, mention)
        if current is None:
            waiting.append(mention)
        else:
            settled.add(mention, current)
    unknown: list[Mention] = []
    for mention in waiting:
        person = settled.possible(mention)
        if person is None:
            unknown.append(mention)
        else:
            settled.add(mention, person)
    for mention in unknown:
        person = settled.possible(mention)
        if person is None:
            person = pool.make(mention.names, mention.current)
        settled.add(mention, person)


def mean_people(
    organizations: EntryPool[Organization],
    people: EntryPool[Person],
    mentions: Sequence[Mention],
    *,
    bodies: Iterable[Names],
    persons: Iterable[Names],
) -> list[bool]:
    """Tell of each name of who is responsible whether it means a person, not a body.

    ``bodies`` and ``persons`` are the other names of the record. An equal name comes before one
    in other scripts, a body before a person; a name that nobody knows is a new body. What a name
    in more scripts tells is known when the others come.
    """
    organizations.expect((m.names for m in mentions), (m.current for m in mentions))
    people.expect((m.names for m in mentions), (m.current for m in mentions))
    bodies, persons = list(bodies), list(persons)

    def means_person(mention: Mention) -> bool:
        if _current(organizations, mention) or _current(people, mention):
            return _current(organizations, mention) is None
        known = [entry.name for entry in organizations.named(mention.names)]
        known_bodies = [*known, *(name for name in bodies if name.matches(mention.names))]
        known = [entry.name for entry in people.named(mention.names)]
        known_persons = [*known, *(name for name in persons if name.matches(mention.names))]
        if mention.names in known_bodies or mention.names in known_persons:
            return mention.names not in known_bodies
        return bool(known_persons) and not known_bodies

    meant: dict[int, bool] = {}
    for mention in fullest_first(mentions):
        meant[id(mention)] = means_person(mention)
        (persons if meant[id(mention)] else bodies).append(mention.names)
    return [meant.get(id(mention), False) for mention in mentions]


class _Settled:
    """Who was found so far, and as what they came."""

    def __init__(self, pool: EntryPool[Person]) -> None:
        self._pool = pool
        self._came_as: defaultdict[UUID, set[Affiliation]] = defaultdict(set)

    def add(self, mention: Mention, person: Person) -> None:
        mention.entry = self._pool.claim(person, mention.names).id
        if not isinstance(mention, Attendee):
            return
        self._came_as[person.id].add(mention.affiliation)
        if mention.honorific and (self._pool.is_fresh(person) or not person.honorific):
            _address(person, mention.honorific)

    def possible(self, mention: Mention) -> Person | None:
        """Return the best of those whom a mention may mean: equal names first.

        A row of the attendance looks for someone who is not there yet before another row's
        person, who must have come as the same; who is only named was rather there.
        """
        found = self._pool.named(mention.names)
        is_row = isinstance(mention, Attendee)
        if isinstance(mention, Attendee):
            found = [person for person in found if self._may_be(mention, person)]
        return min(
            found,
            key=lambda p: (
                not is_row and not self._came_as[p.id],
                p.name != mention.names,
                is_row and bool(self._came_as[p.id]),
            ),
            default=None,
        )

    def _may_be(self, row: Attendee, person: Person) -> bool:
        came_as = self._came_as[person.id]
        return not came_as or row.affiliation in came_as


def fullest_first(mentions: Iterable[M]) -> list[M]:
    """Return the mentions with names, those in more scripts first."""
    named = (mention for mention in mentions if mention.names)
    return sorted(named, key=lambda mention: -len(mention.names.by_script()))


def _current(pool: EntryPool[Entry], mention: Mention) -> Entry | None:
    """Return what the row names so far, if it may still be meant."""
    entry = pool.get(mention.current)
    return entry if entry is not None and entry.name.matches(mention.names) else None


def _address(person: Person, honorific: str) -> None:
    """Note how a person is addressed, and the gender that tells."""
    person.honorific = honorific
    if person.gender is None:
        person.gender = gender_of_honorific(honorific)
