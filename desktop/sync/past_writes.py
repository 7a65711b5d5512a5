"""Looks back into the log: what a write said, what it had seen, what two writes started from.

Needed only where writes met that did not know of each other, so it reads single changesets when
they are asked for.
"""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import ANY_FIELD, Changeset, Dependency, Operation, decode_changeset
from desktop.models.log import Changeset as ChangesetRow
from desktop.sync.streams import Place, Streams

_KEPT = 64  # changesets


class _Start(msgspec.Struct, array_like=True):
    """A changeset up to its dependencies; its operations are skipped, not read."""

    stream: bytes
    seq: int
    prev: bytes
    lamport: int
    wall_claim: str
    user: str | None
    dependencies: list[Dependency]


_starts = msgspec.msgpack.Decoder(_Start)


class PastWrites:
    """Reads the log of a session; what it has read is kept as long as it is."""

    def __init__(self, session: Session, streams: Streams) -> None:
        self._session = session
        self.streams = streams
        self._lamports: dict[Place, int] = {}
        self.changeset = lru_cache(maxsize=_KEPT)(self._changeset)

    def _changeset(self, place: Place) -> Changeset:
        return decode_changeset(self.streams.log.body(*place))

    def operation(self, place: Place, record: UUID) -> Operation | None:
        """Return what the changeset at ``place`` did to ``record``."""
        operations = self.changeset(place).operations
        return next((o for o in operations if o.record == record.bytes), None)

    def created(self, place: Place, record: UUID) -> dict[str, Any]:
        """Return the values that the changeset at ``place`` made ``record`` with."""
        operation = self.operation(place, record)
        return dict(operation.values) if operation is not None and operation.is_new else {}

    def records_in(self, place: Place) -> frozenset[UUID]:
        """Return the records that the changeset at ``place`` wrote."""
        return frozenset(UUID(bytes=o.record) for o in self.changeset(place).operations)

    def lamport(self, place: Place) -> int:
        """Return the Lamport time of a changeset."""
        known = self._lamports.get(place)
        if known is None:
            known = self._lamports[place] = self.streams.log.lamport(*place)
        return known

    def order(self, place: Place) -> tuple[int, bytes]:
        """Return the place of a write among all: a cause always comes before its effects."""
        return self.lamport(place), self.streams.key(place[0])

    def saw(self, later: Place, earlier: Place) -> bool:
        """Tell whether whoever wrote ``later`` had ``earlier`` before them, or is the same."""
        floor = self.lamport(earlier)
        reached: dict[int, int] = {}
        waiting = [later]
        while waiting:
            no, seq = waiting.pop()
            if no == earlier[0]:
                if seq >= earlier[1]:
                    return True
                continue
            since = reached.get(no, 0)
            if seq > since:
                reached[no] = seq
                waiting.extend(self._dependencies(no, since, seq, floor))
        return False

    def _dependencies(self, no: int, since: int, upto: int, floor: int) -> Iterable[Place]:
        bodies = self._session.scalars(
            select(ChangesetRow.body).where(
                ChangesetRow.stream_no == no,
                ChangesetRow.seq > since,
                ChangesetRow.seq <= upto,
                ChangesetRow.lamport > floor,
            )
        )
        for body in bodies.all():
            for dependency in _starts.decode(body).dependencies:
                yield self.streams.place((dependency.stream, dependency.seq))

    def seen_by_removals(self, record: UUID, removals: Iterable[Place]) -> set[Place]:
        """Return every write of the record that one of its ``removals`` had seen, and these."""
        seen = set(removals)
        for removal in list(seen):
            operation = self.operation(removal, record)
            named = [] if operation is None else operation.overwrites.get(ANY_FIELD, [])
            seen.update(self.streams.place(dot) for dot in named)
        return seen

    def base(self, record: UUID, field: str, heads: Collection[Place]) -> Any:
        """Return the value that all of these writes of a field started from; ``None`` if none.

        It is the last write that lies before every one of them. A write comes after whatever it
        replaced, so walking backwards in the order of the log meets it before any other such one:
        of a field that was written a thousand times only what was written since is read.
        """
        stood_on: dict[Place, set[Place]] = {head: {head} for head in heads}
        waiting = set(stood_on)
        while waiting:
            place = max(waiting, key=self.order)
            waiting.remove(place)
            operation = self.operation(place, record)
            if operation is None:
                continue
            if place not in heads and len(stood_on[place]) == len(heads):
                return operation.values.get(field)
            for dot in operation.overwrites.get(field, ()):
                before = self.streams.place(dot)
                waiting.add(before)
                stood_on.setdefault(before, set()).update(stood_on[place])
        return None
