"""Writes the records themselves, many at a time, from wire values."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import from_wire
from desktop.models.registry import ENTITIES
from desktop.sync.driver_rows import DriverRows, binder

_LARGEST_INTEGER = 2**63 - 1  # SQLite

Values = Mapping[str, Any]
"""Field to wire value."""


class EntityRows:
    """The table of one entity."""

    def __init__(self, entity: str, connection: Connection) -> None:
        table = table_of(ENTITIES[entity])
        self._entity = entity
        self._columns = {column.key: column for column in table.columns}
        self._types = {key: column.type.python_type for key, column in self._columns.items()}
        self._bind = {
            key: binder(column, connection.dialect) for key, column in self._columns.items()
        }
        self._usual = {key: _usual_value(column) for key, column in self._columns.items()}
        self._rows = DriverRows(connection, table, tuple(self._columns))

    def known(self, fields: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``fields`` that this version has a column for, sorted."""
        return tuple(sorted(field for field in fields if field in self._columns and field != "id"))

    def refuse(self, values: Values, *, is_new: bool) -> None:
        """See that ``values`` can be put into the columns.

        Raises:
            ValueError, TypeError: a value is of another kind, or missing where one must be.
        """
        for field in self.known(values):
            value = values[field]
            self._bind[field](from_wire(value, self._types[field]))
            if isinstance(value, int) and abs(value) > _LARGEST_INTEGER:
                raise ValueError(f"{self._entity}.{field} is too large")
            if value is None and not self._columns[field].nullable:
                raise ValueError(f"{self._entity}.{field} is empty")
        if is_new:
            self._refuse_incomplete(values)

    def _refuse_incomplete(self, values: Values) -> None:
        for field, column in self._columns.items():
            is_given = field in values or field == "id" or self._usual[field] is not None
            if not is_given and not column.nullable:
                raise ValueError(f"{self._entity}.{field} is missing")

    def insert(self, records: Sequence[tuple[bytes, Values]]) -> None:
        """Add records; what a record does not say gets the column's usual value."""
        self._rows.insert(
            [
                [
                    from_wire(key, self._types[field])
                    if field == "id"
                    else self._value(field, values)
                    for field in self._columns
                ]
                for key, values in records
            ]
        )

    def update(self, fields: Sequence[str], records: Sequence[tuple[bytes, Values]]) -> None:
        """Set ``fields`` of each record to the values given."""
        key_type = self._types["id"]
        self._rows.update(
            fields,
            [
                [*(self._value(field, values) for field in fields), from_wire(key, key_type)]
                for key, values in records
            ],
        )

    def _value(self, field: str, values: Values) -> Any:
        if field in values:
            return from_wire(values[field], self._types[field])
        return self._usual[field]


class RecordRows:
    """The tables of all entities that this version knows."""

    def __init__(self, session: Session) -> None:
        connection = session.connection()
        self._entities = {entity: EntityRows(entity, connection) for entity in ENTITIES}

    def of(self, entity: str) -> EntityRows | None:
        """Return the table of an entity; ``None`` for one of a later version."""
        return self._entities.get(entity)

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


def _usual_value(column: Column[Any]) -> Any:
    default = column.default
    return getattr(default, "arg", None) if default is not None and default.is_scalar else None
