"""Gathers what a unit of work changes: every flush of every replicated class, column by column.

Nothing here knows a field or a class by name, so a new column is logged, kept in history and
carried at once.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import event, inspect
from sqlalchemy.orm import Mapper, Session, UOWTransaction

from desktop.models.base import Replicated
from desktop.models.changeset import REMOVED_FIELD, to_wire
from desktop.models.meeting import Meeting

_INFO_KEY = "mahdar_changes"


@dataclass
class RecordChange:
    """The columns of one record that a save set, as wire values.

    ``root`` is the meeting that the record belongs to, if there is one. A new record's empty
    columns are left out.
    """

    entity: str
    record: UUID
    is_new: bool
    root: UUID | None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass
class Changes:
    """All that a unit of work changed, in the order in which it was first flushed."""

    by_record: dict[UUID, RecordChange] = field(default_factory=dict)

    def keys(self) -> frozenset[tuple[str, UUID]]:
        """Return entity and key of each changed record."""
        return frozenset((c.entity, c.record) for c in self.by_record.values())

    def add(self, instance: Replicated, values: dict[str, Any], *, is_new: bool) -> None:
        """Note that ``instance`` got ``values``, over what was noted of it before.

        Who writes a field of a removed record leaves it removed, and says so: a write that no
        removal has seen brings a record back.
        """
        if instance.removed and not is_new:
            values = {**values, REMOVED_FIELD: True}
        change = self.by_record.get(instance.id)
        if change is None:
            is_meeting = isinstance(instance, Meeting)
            root = instance.id if is_meeting else getattr(instance, "meeting_id", None)
            change = RecordChange(str(instance.__tablename__), instance.id, is_new, root)
            self.by_record[instance.id] = change
        change.values.update(values)


def watch(session: Session) -> None:
    """Gather what ``session`` flushes; a rollback forgets it."""
    session.info[_INFO_KEY] = Changes()
    event.listen(session, "after_flush", _gather)
    event.listen(session, "after_rollback", take_changes)


def take_changes(session: Session) -> Changes:
    """Return what was gathered so far, and start anew."""
    changes: Changes = session.info[_INFO_KEY]
    session.info[_INFO_KEY] = Changes()
    return changes


def restate(session: Session, record: Replicated, fields: Collection[str] | None = None) -> None:
    """Note ``fields`` of ``record``, or all of them, as written, whether they changed or not."""
    session.flush()
    changes: Changes = session.info[_INFO_KEY]
    stated = _columns(record) if fields is None else sorted(fields)
    values = {key: to_wire(getattr(record, key)) for key in stated}
    changes.add(record, values, is_new=False)


def _gather(session: Session, _context: UOWTransaction) -> None:
    changes: Changes = session.info[_INFO_KEY]
    for instance in _replicated(session.deleted):
        raise RuntimeError(f"{instance!r} is replicated: set removed, never delete")
    for instance in _replicated(session.new):
        changes.add(instance, _first_values(instance), is_new=True)
    # Sorted, because a session keeps what is dirty in no order, and a log should not depend on it.
    for instance in sorted(_replicated(session.dirty), key=lambda record: record.id):
        values = _new_values(instance)
        if values:
            changes.add(instance, values, is_new=False)


def _replicated(instances: Iterable[object]) -> list[Replicated]:
    return [instance for instance in instances if isinstance(instance, Replicated)]


@cache
def _columns_of(mapper: Mapper[Any]) -> tuple[str, ...]:
    return tuple(attribute.key for attribute in mapper.column_attrs if attribute.key != "id")


def _columns(instance: Replicated) -> tuple[str, ...]:
    return _columns_of(inspect(instance).mapper)


def _first_values(instance: Replicated) -> dict[str, Any]:
    # A flush leaves every column that it inserted in the record's own dictionary.
    inserted = instance.__dict__
    values = {
        key: to_wire(inserted[key]) for key in _columns(instance) if inserted.get(key) is not None
    }
    if not values.get(REMOVED_FIELD):
        values.pop(REMOVED_FIELD, None)
    return values


def _new_values(instance: Replicated) -> dict[str, Any]:
    state = inspect(instance)
    values = {}
    for key in _columns(instance):
        history = state.attrs[key].history
        if history.added and list(history.added) != list(history.deleted):
            values[key] = to_wire(history.added[0])
    return values
