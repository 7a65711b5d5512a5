"""What every mapped class stands on, and what makes a class travel between offices.

A class that inherits ``Replicated`` is written to the change log by storage and carried by sync
without any code of its own: its columns are the fields of the log, its table name is the entity.
Column ``info={"merge": ...}`` tells sync how two concurrent values meet (``MERGE_TEXT`` for long
text; a plain value otherwise). Replicated columns carry no UNIQUE: two offices may each be right.
"""

from datetime import UTC, datetime
from typing import Any, ClassVar, cast
from uuid import UUID

from sqlalchemy import DateTime, Dialect, ForeignKey, MetaData, String, Table, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, composite, mapped_column

from desktop.language.names import SCRIPTS, Names
from desktop.models.keys import new_key

MERGE_TEXT = "text"

_NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored without its zone as UTC and always read back with it."""

    impl = DateTime
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """The type of its values, by which the log is read back."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware moment into naive UTC.

        Raises:
            ValueError: the moment has no zone, so it could mean any time.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the stored moment its zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The declarative base; named constraints so that migrations can speak of them."""

    type_annotation_map: ClassVar[dict[type, Any]] = {datetime: UtcDateTime()}
    metadata = MetaData(naming_convention=_NAMING)


def table_of(entity: type[Any]) -> Table:
    """Return the table of a mapped class, for statements over many rows at once."""
    return cast(Table, entity.__table__)


class Replicated:
    """A record that other offices receive.

    ``removed`` instead of a DELETE: a removal is a value like any other, so an edit that was made
    elsewhere at the same time can bring the record back, flagged, with nothing lost.
    """

    __abstract__ = True
    __tablename__: Any

    is_only_added: ClassVar[bool] = False
    """Whether its records speak for themselves: what is written to one later is never disputed."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_key)
    removed: Mapped[bool] = mapped_column(default=False)

    def __init__(self, **values: Any) -> None:
        """Give the key at once, so that a new record can be named before it is stored."""
        values.setdefault("id", new_key())
        super().__init__(**values)


class Ordered:
    """A record with a place in a list: a fractional index, the key breaking ties."""

    __abstract__ = True

    position: Mapped[str] = mapped_column(String(200), default="a0")


def reference(target: str, *, index: bool = True, **options: Any) -> Mapped[Any]:
    """Map a foreign key that is checked at commit, since records arrive in any order."""
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=index, **options)


def script_columns(prefix: str, length: int = 500) -> Mapped[Names]:
    """Map a name in three scripts to three columns, ``<prefix>_ar``, ``_ku`` and ``_syr``.

    The old value is loaded before a new one is set, so that only real changes reach the log.
    """
    columns = [
        mapped_column(f"{prefix}_{script}", String(length), active_history=True)
        for script in SCRIPTS
    ]
    return composite(Names, *columns)
