"""The entries of the registry that the names of some records may mean."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import SCRIPTS, Names
from desktop.models.organization import Organization
from desktop.models.person import Person

_BATCH = 300
Entry = TypeVar("Entry", Person, Organization)


class EntryPool(Generic[Entry]):
    """People, or bodies, found by any script of their name; new ones are added to the session.

    ``fresh`` are the keys that the same spell of typing made: those among them that no name
    means any more are renamed for a new name, or dropped.
    """

    def __init__(
        self, session: Session, entity: type[Entry], fresh: frozenset[UUID] = frozenset()
    ) -> None:
        self._session = session
        self._entity: type[Entry] = entity
        self._entries: dict[UUID, Entry] = {}
        self._by_text: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._asked: set[tuple[str, str]] = set()
        self._fresh = set(fresh)
        self._unclaimed_fresh: dict[UUID, Entry] = {}
        if fresh:
            self._take(session.scalars(select(entity).where(entity.id.in_(fresh))))
            self._unclaimed_fresh = dict(self._entries)

    def expect(self, names: Iterable[Names], keys: Iterable[UUID | None] = ()) -> None:
        """Load the entries that may be meant by ``names``, and those with these ``keys``."""
        wanted = {pair for name in names for pair in name.by_script().items()} - self._asked
        self._asked |= wanted
        for script in SCRIPTS:
            texts = sorted(text for of_script, text in wanted if of_script == script)
            column = getattr(self._entity, f"name_{script}")
            for start in range(0, len(texts), _BATCH):
                found = column.in_(texts[start : start + _BATCH])
                self._take(self._session.scalars(select(self._entity).where(found)))
        missing = sorted({key for key in keys if key is not None} - self._entries.keys())
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            query = select(self._entity).where(self._entity.id.in_(batch))
            self._take(self._session.scalars(query))

    def get(self, key: UUID | None) -> Entry | None:
        """Return a loaded entry."""
        return None if key is None else self._entries.get(key)

    def named(self, names: Names) -> list[Entry]:
        """Return what ``names`` may mean: equal names first, then the oldest."""
        found = {
            entry.id: entry
            for pair in names.by_script().items()
            for entry in self._by_text[pair]
            if entry.name.matches(names)
        }
        return sorted(found.values(), key=lambda entry: (entry.name != names, entry.id))

    def claim(self, entry: Entry, names: Names) -> Entry:
        """Say that ``names`` means ``entry``, which learns the scripts it lacks."""
        self._unclaimed_fresh.pop(entry.id, None)
        self._set_name(entry, entry.name.completed_by(names))
        return entry

    def make(self, names: Names, former: UUID | None) -> Entry:
        """Return a new entry; or ``former`` renamed, if it is fresh and nothing else means it."""
        entry = None if former is None else self._unclaimed_fresh.get(former)
        if entry is None:
            entry = self._entity(name=names)
            self._session.add(entry)
            self._fresh.add(entry.id)
            self._take([entry])
        self._set_name(entry, names)
        return self.claim(entry, names)

    def is_fresh(self, entry: Entry) -> bool:
        """Tell whether the entry was made just now, by this save or in this spell of typing."""
        return entry.id in self._fresh

    def drop_unclaimed(self) -> frozenset[UUID]:
        """Remove the fresh entries that no name means any more; return their keys."""
        for entry in self._unclaimed_fresh.values():
            entry.removed = True
        return frozenset(self._unclaimed_fresh)

    def _take(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            if entry.id not in self._entries:
                self._entries[entry.id] = entry
                self._index(entry)

    def _index(self, entry: Entry) -> None:
        for pair in entry.name.by_script().items():
            if entry not in self._by_text[pair]:
                self._by_text[pair].append(entry)

    def _set_name(self, entry: Entry, names: Names) -> None:
        if entry.name != names:
            entry.name = names
            self._index(entry)
