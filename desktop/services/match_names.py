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


def match_attendees(pool: EntryPool[Person], attendees: Sequence[Attendee]) -> None:
    """Settle which person each row of the attendance means.

    Two rows of one name but another body or post are namesakes, and so two people.
    """
    pool.expect((a.names for a in attendees), (a.current for a in attendees))
    came_as: defaultdict[UUID, set[Affiliation]] = defaultdict(set)

    def settle(attendee: Attendee, person: Person) -> None:
        attendee.entry = pool.claim(person, attendee.names).id
        came_as[person.id].add(attendee.affiliation)
        if attendee.honorific and (pool.is_fresh(person) or not person.honorific):
            _address(person, attendee.honorific)

    def possible(attendee: Attendee) -> Person | None:
        free = (
            person
            for person in pool.named(attendee.names)
            if not came_as[person.id] or attendee.affiliation in came_as[person.id]
        )
        ranked = sorted(free, key=lambda p: (p.name != attendee.names, bool(came_as[p.id])))
        return ranked[0] if ranked else None

    waiting = []
    for attendee in attendees:
        current = _current(pool, attendee)
        if current is not None:
            settle(attendee, current)
        else:
            waiting.append(attendee)
    unknown = []
    for attendee in fullest_first(waiting):
        person = possible(attendee)
        if person is None:
            unknown.append(attendee)
        else:
            settle(attendee, person)
    for attendee in unknown:
        person = possible(attendee) or pool.make(attendee.names, attendee.current)
        settle(attendee, person)


def match_speakers(
    pool: EntryPool[Person], speakers: Sequence[Mention], attendees: Sequence[Attendee]
) -> None:
    """Settle who speaks: first among those who attended, then in the registry, else new."""
    pool.expect((s.names for s in speakers), (s.current for s in speakers))
    present = {attendee.entry for attendee in attendees}
    for speaker in fullest_first(speakers):
        candidates = pool.named(speaker.names)
        ranked = sorted(candidates, key=lambda p: (p.id not in present, p.name != speaker.names))
        known = _current(pool, speaker) or next(iter(ranked), None)
        if known is None:
            known = pool.make(speaker.names, speaker.current)
        speaker.entry = pool.claim(known, speaker.names).id


def match_responsible(
    organizations: EntryPool[Organization],
    people: EntryPool[Person],
    mention: Mention,
    attendees: Sequence[Attendee],
) -> Organization | Person:
    """Settle who is responsible, a body or a person; a name that nobody knows is a new body.

    An equal name comes before one in other scripts, a body before a person, and among people
    those who attended come first.
    """
    organizations.expect([mention.names], [mention.current])
    people.expect([mention.names], [mention.current])
    present = {attendee.entry for attendee in attendees}
    bodies = organizations.named(mention.names)
    persons = sorted(people.named(mention.names), key=lambda person: person.id not in present)
    body = _current(organizations, mention) or _equal(bodies, mention)
    person = _current(people, mention) or _equal(persons, mention)
    if body is None and person is None:
        body = next(iter(bodies), None)
        person = next(iter(persons), None)
    if body is None and person is not None:
        return people.claim(person, mention.names)
    if body is None:
        body = organizations.make(mention.names, mention.current)
    return organizations.claim(body, mention.names)


def fullest_first(mentions: Iterable[M]) -> list[M]:
    """Return the mentions with names, those in more scripts first."""
    named = (mention for mention in mentions if mention.names)
    return sorted(named, key=lambda mention: -len(mention.names.by_script()))


def _current(pool: EntryPool[Entry], mention: Mention) -> Entry | None:
    """Return what the row names so far, if it may still be meant."""
    entry = pool.get(mention.current)
    return entry if entry is not None and entry.name.matches(mention.names) else None


def _equal(entries: Iterable[Entry], mention: Mention) -> Entry | None:
    return next((entry for entry in entries if entry.name == mention.names), None)


def _address(person: Person, honorific: str) -> None:
    """Note how a person is addressed, and the gender that tells."""
    person.honorific = honorific
    if person.gender is None:
        person.gender = gender_of_honorific(honorific)
