"""Shows who changed what in a meeting, read from the change log.

The log is generic, and so is this: a field that is added later has its history at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import inspect, or_, select
from sqlalchemy.orm import Session

from desktop.models.changeset import REMOVED_FIELD, Operation, decode_changeset, from_wire
from desktop.models.log import Changeset, LogRecord, Stream
from desktop.models.office import Office
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.models.registry import ENTITIES
from desktop.services.meeting_parts import load_by_key, parts_of
from desktop.storage.home import Home

_NOT_SHOWN = frozenset({"position", "meeting_id", "snapshot", "seal"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that was set. Values are as people read them: names stand for people and bodies.

    ``old`` is ``None`` where the record was made by this change.
    """

    entity: str
    record_id: UUID
    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Revision:
    """One save. ``when`` is by the writer's clock; ``office`` the writer's code, or empty."""

    when: datetime
    user: str | None
    office: str
    is_ours: bool
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class _Save:
    row: Changeset
    stream: Stream
    operations: list[Operation]


def show_history(home: Home, meeting_id: UUID) -> list[Revision]:
    """Return the saves that touched a meeting, newest first.

    Raises:
        RefusedError: ``meeting.unknown``.
    """
    with home.reading() as session:
        parts_of(session, meeting_id)
        records = select(LogRecord.id).where(
            or_(LogRecord.root_id == meeting_id, LogRecord.id == meeting_id)
        )
        keys = frozenset(key.bytes for key in session.scalars(records))
        saves = _saves(session, meeting_id, keys)
        offices = {office.id: office.code for office in session.scalars(select(Office))}
        names = _names(session, saves)
    values: dict[tuple[bytes, str], Any] = {}
    revisions = []
    for save in saves:
        changes = [
            change for operation in save.operations for change in _changes(operation, values, names)
        ]
        office = offices.get(save.stream.office_id, "") if save.stream.office_id else ""
        if changes:
            revision = Revision(
                save.row.wall_claim, save.row.user, office, save.stream.is_own, tuple(changes)
            )
            revisions.append(revision)
    return revisions[::-1]


def _saves(session: Session, meeting_id: UUID, keys: frozenset[bytes]) -> list[_Save]:
    """Return the saves that touched these records, oldest first.

    No index leads from a record to its saves: all saves since the meeting was made are looked
    through, and only those whose bytes hold one of the keys are decoded.
    """
    made = (
        select(Changeset.lamport)
        .join(
            LogRecord,
            (LogRecord.stream_no == Changeset.stream_no) & (LogRecord.seq == Changeset.seq),
        )
        .where(LogRecord.id == meeting_id)
    )
    query = (
        select(Changeset, Stream)
        .join(Stream, Stream.no == Changeset.stream_no)
        .where(Changeset.lamport >= made.scalar_subquery())
        .order_by(Changeset.lamport, Stream.id)
    )
    saves = []
    for row, stream in session.execute(query.execution_options(yield_per=200)):
        if any(key in row.body for key in keys):
            operations = decode_changeset(row.body).operations
            touched = [operation for operation in operations if operation.record in keys]
            saves.append(_Save(row, stream, touched))
    return saves


def _changes(
    operation: Operation, values: dict[tuple[bytes, str], Any], names: dict[bytes, str]
) -> Iterable[FieldChange]:
    for name, raw in operation.values.items():
        place = (operation.record, name)
        old, values[place] = values.get(place), raw
        is_same = old == raw or (name == REMOVED_FIELD and not old and not raw)
        if is_same or name in _NOT_SHOWN:
            continue
        yield FieldChange(
            entity=operation.entity,
            record_id=UUID(bytes=operation.record),
            field=name,
            old=_readable(operation.entity, name, old, names),
            new=_readable(operation.entity, name, raw, names),
        )


def _readable(entity: str, field: str, raw: Any, names: dict[bytes, str]) -> Any:
    if isinstance(raw, bytes) and raw in names:
        return names[raw]
    known = ENTITIES.get(entity)
    column = None if known is None else inspect(known).columns.get(field)
    if column is None:
        return raw
    try:
        return from_wire(raw, column.type.python_type)
    except (TypeError, ValueError):
        return raw


def _names(session: Session, saves: Iterable[_Save]) -> dict[bytes, str]:
    """Return the names of the people and bodies that the values refer to."""
    referred = {
        value
        for save in saves
        for operation in save.operations
        for value in operation.values.values()
        if isinstance(value, bytes) and len(value) == 16
    }
    keys = [UUID(bytes=value) for value in referred]
    names: dict[bytes, str] = {}
    for key, person in load_by_key(session, Person, keys).items():
        names[key.bytes] = person.name.best()
    for key, organization in load_by_key(session, Organization, keys).items():
        names[key.bytes] = organization.name.best()
    return names
