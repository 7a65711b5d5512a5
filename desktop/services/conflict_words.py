"""Says where a conflict is and what its values are, as people and JSON take them."""

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Select, Table, bindparam, select
from sqlalchemy.orm import Session

from desktop.language.names import SCRIPTS
from desktop.models.base import table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, to_wire
from desktop.models.log import Conflict
from desktop.models.registry import ENTITIES
from desktop.sync.disputed_values import KEPT, REMOVED

_LISTS = {
    "meeting": "",
    "organizer": "organizers",
    "attendance": "attendance",
    "agenda_item": "agenda",
    "statement": "statements",
    "challenge": "challenges",
    "proposal": "proposals",
    "outcome": "outcomes",
    "action_item": "outcomes.actions",
    "attachment": "attachments",
    "copy_recipient": "copies_to",
    "translation": "translations",
}
_FIELDS = {
    "held_on": "date",
    "city": "place.city",
    "venue": "place.venue",
    "speaker": "speaker",
    "responsible_organization": "responsible",
    "responsible_person": "responsible",
    "next_on": "next_meeting.date",
    "next_starts_at": "next_meeting.starts_at",
    "next_venue": "next_meeting.venue",
    "amends_meeting": "amends.meeting",
    "amends_number": "amends.number",
    "amends_hash": "amends.content_hash",
    "amends_kind": "amends.kind",
    "amends_reason": "amends.reason",
}
_LABELS = ("subject", "title", "text", "number", "code", "name")
_LONGEST_LABEL = 80


def field_path(entity: str, field: str) -> str:
    """Return where a field stands in the record form, without the numbers of list items."""
    place = _LISTS.get(entity, entity)
    if field == ANY_FIELD:
        return place or "meeting"
    name, script = field, ""
    for ending in SCRIPTS:
        if field.endswith(f"_{ending}"):
            name, script = field.removesuffix(f"_{ending}"), ending
    name = name.removesuffix("_id")
    if name.startswith("amends_"):
        place = ""  # the record form says it of the meeting
    return ".".join(part for part in (place, _FIELDS.get(name, name), script) if part)


def readable_value(session: Session, conflict: Conflict, value: Any) -> Any:
    """Return a wire value as JSON takes it: a reference as the name of what it refers to."""
    if not isinstance(value, bytes):
        return value
    column = _column(conflict.entity, conflict.field)
    if column is not None and column.foreign_keys and len(value) == 16:
        [key] = column.foreign_keys
        return record_label(session, str(key.column.table.name), UUID(bytes=value))
    return value.hex()


def shown_value(session: Session, conflict: Conflict) -> Any:
    """Return what the record shows now, as a wire value, or ``kept`` or ``removed``."""
    row = _row(session, conflict.entity, conflict.record_id)
    if row is None:
        return None
    if conflict.field == ANY_FIELD:
        return REMOVED if row[REMOVED_FIELD] else KEPT
    return to_wire(row.get(conflict.field))


def record_label(session: Session, entity: str, key: UUID) -> str:
    """Return a few words that tell a record from others of its kind."""
    row = _row(session, entity, key)
    if row is None:
        return ""
    for name in _LABELS:
        for column in (name, *(f"{name}_{script}" for script in SCRIPTS)):
            if row.get(column):
                return " ".join(str(row[column]).split())[:_LONGEST_LABEL]
    return _label_of_named(session, table_of(ENTITIES[entity]), row)


def _label_of_named(session: Session, table: Table, row: dict[str, Any]) -> str:
    """Return the name of the first person or body that the record names."""
    for column in table.columns:
        for key in column.foreign_keys:
            named = str(key.column.table.name)
            if named in ("person", "organization") and row[column.key] is not None:
                return record_label(session, named, row[column.key])
    return ""


def _row(session: Session, entity: str, key: UUID) -> dict[str, Any] | None:
    if entity not in ENTITIES:
        return None
    found = session.connection().execute(_by_key(entity), {"key": key}).mappings().first()
    return None if found is None else dict(found)


@cache
def _by_key(entity: str) -> Select[Any]:
    table = table_of(ENTITIES[entity])
    return select(table).where(table.c.id == bindparam("key"))


def _column(entity: str, field: str) -> Column[Any] | None:
    return None if entity not in ENTITIES else table_of(ENTITIES[entity]).columns.get(field)
