"""Takes back how a conflict was decided: the other value is written in its place."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.base import Replicated, table_of
from desktop.models.changeset import ANY_FIELD, from_wire
from desktop.models.log import Conflict
from desktop.models.registry import ENTITIES
from desktop.services.changed import Changed
from desktop.services.resolve_conflict import ResolvedConflict
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED
from desktop.sync.disputed_values import REMOVED
from desktop.sync.judgement import TEXT, VALUE


def change_decision(home: Home, conflict_id: UUID, take: str) -> ResolvedConflict:
    """Write another of the values of a conflict that was decided; it travels like any save.

    Args:
        home: the home.
        conflict_id: which; its field must hold text, a date or a time, or be a removal.
        take: the value, as ``list_conflicts`` gave it (``kept`` or ``removed`` for a removal).

    Raises:
        RefusedError: ``conflict.unknown``: there is no such decision.
    """
    with begin(home) as work:
        conflict = work.session.get(Conflict, conflict_id)
        if conflict is None or conflict.resolved_at is None:
            raise RefusedError("conflict.unknown", conflict=conflict_id)
        entity: Any = ENTITIES[conflict.entity]
        query = select(entity).where(entity.id == conflict.record_id)
        record: Replicated = work.session.scalars(query, execution_options=WITH_REMOVED).one()
        if conflict.field == ANY_FIELD:
            record.removed = take == REMOVED
        elif conflict.kind in (VALUE, TEXT):
            column = table_of(entity).columns[conflict.field]
            if column.foreign_keys:
                raise RefusedError("conflict.unknown", conflict=conflict_id)
            value = from_wire(take, column.type.python_type) if take else None
            setattr(record, conflict.field, value)
        else:
            raise RefusedError("conflict.unknown", conflict=conflict_id)
        saved = work.commit()
    changed = Changed.by_meeting(conflict.meeting_id or conflict.record_id, saved.records)
    return ResolvedConflict(conflict.id, changed | Changed.of("conflict", conflict.id))
