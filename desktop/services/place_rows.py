"""Puts the rows of a list in step with the parts of a record: kept, made, removed."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.services.ordering import NO_PLACE

Row = TypeVar("Row", bound=Any)


def place_rows(
    session: Session, entity: type[Row], known: Sequence[Row], parts: Sequence[Any], **owner: UUID
) -> list[Row]:
    """Return the row of each part, in order; a new row has no place yet (see ``arrange``).

    Args:
        session: gets the new rows.
        entity: the class of the rows.
        known: the rows that the meeting has, removed ones too: a part with the key of a removed
            row brings it back.
        parts: parts of the record form; one without a key is a new row.
        owner: what new rows belong to (``meeting_id``).

    A row that no part names is removed.
    """
    left = {row.id.hex: row for row in known}
    rows: list[Row] = []
    for part in parts:
        key = part.key if isinstance(part.key, str) else ""
        row = left.pop(key, None)
        if row is None:
            row = entity(position=NO_PLACE, **_new_key(key, known, rows), **owner)
            session.add(row)
        put(row, removed=False)
        rows.append(row)
    for row in left.values():
        put(row, removed=True)
    return rows


def put(row: Any, **values: object) -> None:
    """Set the fields that differ: what is set is written to the log."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _new_key(key: str, known: Sequence[Any], rows: Sequence[Any]) -> dict[str, UUID]:
    """Return the key that the editor gave a new part, unless it is taken or not a key."""
    taken = {row.id.hex for row in (*known, *rows)}
    if len(key) != 32 or key in taken:
        return {}
    try:
        return {"id": UUID(hex=key)}
    except ValueError:
        return {}
