"""Decides between two approvals of one meeting: every record is written as one of them said."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.base import Replicated, table_of
from desktop.models.changeset import Operation, from_wire
from desktop.models.log import Conflict
from desktop.models.registry import ENTITIES
from desktop.storage.unit_of_work import WITH_REMOVED, UnitOfWork
from desktop.sync.approvals import approvals_of
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Place, Streams


def take_approval(work: UnitOfWork, conflict: Conflict, taken: Place) -> None:
    """Write what the approval at ``taken`` froze over all that the others froze.

    Records that only another approval knew are removed. All of it is written anew, so that this
    decision is an approval itself: what was written beside the others stands beside it too.
    """
    session = work.session
    assert conflict.meeting_id is not None, "only meetings are approved"
    past = PastWrites(session, Streams(session))
    approvals = approvals_of(session, past, [conflict.meeting_id])[conflict.meeting_id]
    frozen = {UUID(bytes=o.record): o for o in past.changeset(taken).operations}
    others = {
        UUID(bytes=o.record): o
        for place in approvals.places - {taken}
        for o in past.changeset(place).operations
        if UUID(bytes=o.record) not in frozen
    }
    for key, operation in frozen.items():
        _put(session, key, operation)
    for key, operation in others.items():
        _record(session, key, operation).removed = True
    session.flush()
    for key, operation in (frozen | others).items():
        work.restate(_record(session, key, operation))


def _put(session: Session, key: UUID, operation: Operation) -> None:
    record = _record(session, key, operation)
    columns = table_of(type(record)).columns
    for name, value in operation.values.items():
        if name in columns:
            setattr(record, name, from_wire(value, columns[name].type.python_type))


def _record(session: Session, key: UUID, operation: Operation) -> Replicated:
    entity: Any = ENTITIES[operation.entity]
    query = select(entity).where(entity.id == key)
    record: Replicated = session.scalars(query, execution_options=WITH_REMOVED).one()
    return record
