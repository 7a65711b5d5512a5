"""Writes the records themselves, many at a time, from wire values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Dialect
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import from_wire
from desktop.models.key_sets import stored
from desktop.models.minutes import Minutes
from desktop.models.registry import ENTITIES
from desktop.sync.driver_rows import DriverRows, Row, as_it_is, binder

_LARGEST_INTEGER = 2**63 - 1  # SQLite
_KEY_LENGTH = 16

_READ_BY_NO_IMPORT = frozenset(
    entity
    for entity, mapped in ENTITIES.items()
    if "meeting_id" in table_of(mapped).c and mapped is not Minutes
)

Values = Mapping[str, Any]
"""Field to wire value."""

Bind = Callable[[Any], Any]
"""Turns a wire value into what the driver takes, or raises ValueError or TypeError."""


class EntityRows:
    """The table of one entity.

    Wire values become what the driver takes in one step, and are judged by it: of an import of
    many records, half of the time would go into making values of Python and taking them apart.
    """

    def __init__(self, entity: str, connection: Connection) -> None:
        table = table_of(ENTITIES[entity])
        columns = [column for column in table.c if column.key != "id"]
        self._entity = entity
        self._bound = {column.key: _to_driver(column, connection.dialect) for column in columns}
        self._places = {column.key: place for place, column in enumerate(columns, start=1)}
        self._nullable = {column.key for column in columns if column.nullable}
        self._required = {
            column.key for column in columns if not column.nullable and _usual_value(column) is None
        }
        self._usual = [None, *(_usual_row_value(c, connection.dialect) for c in columns)]
        self._rows = DriverRows(connection, table, ("id", *self._places), bound=True)

    def known(self, fields: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``fields`` that this version has a column for, sorted."""
        return tuple(sorted(field for field in fields if field in self._places))

    def refuse(self, values: Values) -> None:
        """See that ``values`` can be put into the columns.

        Raises:
            ValueError, TypeError: a value is of another kind, or missing where one must be.
        """
        for field, value in values.items():
            if field in self._places:
                self._value(field, value)

    def row(self, key: bytes, values: Values) -> Row:
        """Return a record's row; what a record does not say gets the column's usual value.

        Raises:
            ValueError, TypeError: a value is of another kind, or missing where one must be.
        """
        row = self._usual.copy()
        row[0] = stored(key)
        places, bound = self._places, self._bound
        for field, value in values.items():
            place = places.get(field)
            if place is not None:
                row[place] = self._value(field, None) if value is None else bound[field](value)
        if not self._required <= values.keys():
            missing = sorted(self._required - values.keys())
            raise ValueError(f"{self._entity}: {missing} are missing")
        return row

    def _value(self, field: str, value: Any) -> Any:
        if value is not None:
            return self._bound[field](value)
        if field not in self._nullable:
            raise ValueError(f"{self._entity}.{field} is empty")
        return None

    def insert(self, rows: Iterable[Row]) -> None:
        """Add rows, as :meth:`row` gives them."""
        self._rows.insert(rows)

    def update(self, fields: Sequence[str], records: Sequence[tuple[bytes, Values]]) -> None:
        """Set ``fields`` of each record to the values given."""
        self._rows.update(
            fields,
            [
                [*(self._value(field, values[field]) for field in fields), stored(key)]
                for key, values in records
            ],
        )


class RecordRows:
    """The tables of all entities that this version knows.

    ``is_look``: all will be rolled back, so parts of meetings that no import reads are judged, and
    not written.
    """

    def __init__(self, session: Session, *, is_look: bool = False) -> None:
        self._connection = session.connection()
        self._is_look = is_look
        self._entities: dict[str, EntityRows] = {}

    def of(self, entity: str) -> EntityRows | None:
        """Return the table of an entity; ``None`` for one of a later version."""
        rows = self._entities.get(entity)
        if rows is None and entity in ENTITIES:
            rows = self._entities[entity] = EntityRows(entity, self._connection)
        return rows

    def insert(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Add rows (entity, row) of entities that this version knows."""
        by_entity: dict[str, list[Row]] = {}
        for entity, row in rows:
            by_entity.setdefault(entity, []).append(row)
        for entity, group in by_entity.items():
            if not self._is_look or entity not in _READ_BY_NO_IMPORT:
                self._entities[entity].insert(group)

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


def _to_driver(column: Column[Any], dialect: Dialect) -> Bind:
    """Return what turns a wire value of ``column``, not ``None``, into what the driver takes."""
    kind = column.type.python_type
    if kind is UUID:
        return _stored_key
    bind = binder(column, dialect)

    def to_driver(raw: Any) -> Any:
        if isinstance(raw, int) and abs(raw) > _LARGEST_INTEGER:
            raise ValueError("the number is too large")
        return bind(from_wire(raw, kind))

    return _text if kind is str and bind is as_it_is else to_driver


def _text(raw: Any) -> Any:
    if not isinstance(raw, str):
        raise TypeError(f"{type(raw).__name__} is not str")
    return raw


def _stored_key(raw: Any) -> str:
    if not isinstance(raw, bytes):
        raise TypeError(f"{type(raw).__name__} is not a key")
    if len(raw) != _KEY_LENGTH:
        raise ValueError("a key has 16 bytes")
    return stored(raw)


def _usual_value(column: Column[Any]) -> Any:
    default = column.default
    return getattr(default, "arg", None) if default is not None and default.is_scalar else None


def _usual_row_value(column: Column[Any], dialect: Dialect) -> Any:
    return binder(column, dialect)(_usual_value(column))
