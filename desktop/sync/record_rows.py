"""Writes the records themselves, many at a time, from wire values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Dialect
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import from_wire
from desktop.models.registry import ENTITIES
from desktop.sync.driver_rows import DriverRows, binder

_LARGEST_INTEGER = 2**63 - 1  # SQLite
_KEYS_KEPT = 4096

Values = Mapping[str, Any]
"""Field to wire value."""


class EntityRows:
    """The table of one entity.

    Wire values become what the driver takes in one step: of an import of many records, half of the
    time would go into making values of Python and taking them apart again.
    """

    def __init__(self, entity: str, connection: Connection) -> None:
        table = table_of(ENTITIES[entity])
        self._entity = entity
        self._bound = {column.key: _to_driver(column, connection.dialect) for column in table.c}
        self._nullable = {column.key for column in table.c if column.nullable}
        self._usual = {
            column.key: binder(column, connection.dialect)(_usual_value(column))
            for column in table.c
        }
        self._required = {
            column.key
            for column in table.c
            if column.key != "id" and not column.nullable and _usual_value(column) is None
        }
        self._fields = [(field, bound) for field, bound in self._bound.items() if field != "id"]
        columns = ("id", *(field for field, _ in self._fields))
        self._rows = DriverRows(connection, table, columns, bound=True)

    def known(self, fields: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``fields`` that this version has a column for, sorted."""
        return tuple(sorted(field for field in fields if field in self._bound and field != "id"))

    def refuse(self, values: Values, *, is_new: bool) -> None:
        """See that ``values`` can be put into the columns.

        Raises:
            ValueError, TypeError: a value is of another kind, or missing where one must be.
        """
        for field, value in values.items():
            if value is not None:
                if field in self._bound:
                    self._bound[field](value)
            elif field in self._bound and field not in self._nullable:
                raise ValueError(f"{self._entity}.{field} is empty")
        if is_new and not self._required <= values.keys():
            missing = sorted(self._required - values.keys())
            raise ValueError(f"{self._entity}: {missing} are missing")

    def insert(self, records: Sequence[tuple[bytes, Values]]) -> None:
        """Add records; what a record does not say gets the column's usual value."""
        fields, usual, key_of = self._fields, self._usual, self._bound["id"]
        self._rows.insert(
            [
                key_of(key),
                *[
                    bound(values[field]) if field in values else usual[field]
                    for field, bound in fields
                ],
            ]
            for key, values in records
        )

    def update(self, fields: Sequence[str], records: Sequence[tuple[bytes, Values]]) -> None:
        """Set ``fields`` of each record to the values given."""
        bound, key_of = self._bound, self._bound["id"]
        self._rows.update(
            fields,
            [[*(bound[field](values[field]) for field in fields), key_of(key)]
             for key, values in records],
        )  # fmt: skip


class RecordRows:
    """The tables of all entities that this version knows."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._entities: dict[str, EntityRows] = {}

    def of(self, entity: str) -> EntityRows | None:
        """Return the table of an entity; ``None`` for one of a later version."""
        rows = self._entities.get(entity)
        if rows is None and entity in ENTITIES:
            rows = self._entities[entity] = EntityRows(entity, self._connection)
        return rows

    def insert(self, records: Iterable[tuple[str, bytes, Values]]) -> None:
        """Add records (entity, key, values) of the entities that this version knows."""
        by_entity: dict[str, list[tuple[bytes, Values]]] = {}
        for entity, key, values in records:
            by_entity.setdefault(entity, []).append((key, values))
        for entity, group in by_entity.items():
            rows = self.of(entity)
            if rows is not None:
                rows.insert(group)

    def update(self, records: Iterable[tuple[str, bytes, Values]]) -> None:
        """Set what each record's values name; fields of a later version are left out."""
        by_fields: dict[tuple[str, tuple[str, ...]], list[tuple[bytes, Values]]] = {}
        for entity, key, values in records:
            rows = self.of(entity)
            fields = () if rows is None else rows.known(values)
            if fields:
                by_fields.setdefault((entity, fields), []).append((key, values))
        for (entity, fields), group in by_fields.items():
            self._entities[entity].update(fields, group)


def _to_driver(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    """Return what turns a wire value of ``column`` into what the driver takes.

    It raises ValueError or TypeError for a value that the column cannot hold.
    """
    kind = column.type.python_type
    bind = binder(column, dialect)
    if kind is UUID:
        return _keys_to_driver(bind)

    def to_driver(raw: Any) -> Any:
        if isinstance(raw, int) and abs(raw) > _LARGEST_INTEGER:
            raise ValueError("the number is too large")
        return bind(from_wire(raw, kind))

    return to_driver


def _keys_to_driver(bind: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return what binds a key; the same few thousand meet again and again as references."""

    @lru_cache(maxsize=_KEYS_KEPT)
    def to_driver(raw: bytes | None) -> Any:
        return bind(from_wire(raw, UUID))

    return to_driver


def _usual_value(column: Column[Any]) -> Any:
    default = column.default
    return getattr(default, "arg", None) if default is not None and default.is_scalar else None
