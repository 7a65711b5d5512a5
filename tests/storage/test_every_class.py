"""Every class that travels is logged, kept and found whole: a new one as well."""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.models.base import Base, Replicated, table_of
from desktop.models.changeset import from_wire, to_wire
from desktop.models.keys import new_key
from desktop.models.registry import ENTITIES
from desktop.storage.check import check_home
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.storage.edits import changesets

SOME_VALUES: dict[type, tuple[Any, Any]] = {
    str: ("نصّ", "نصّ آخر"),
    int: (3, 4),
    bool: (True, False),
    bytes: (b"\x89PNG", b"\x00"),
    date: (date(2024, 9, 3), date(1970, 1, 1)),
    time: (time(14, 5), time(0, 0)),
    datetime: (datetime(2024, 9, 3, 12, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)),
}


def fill(record: Replicated, which: int) -> None:
    """Give every column of ``record`` a value; those that refer to a record, its own key."""
    for column in table_of(type(record)).columns:
        if column.key in {"id", "removed"}:
            continue
        if column.type.python_type is UUID:
            own = [key.column.table.name == record.__tablename__ for key in column.foreign_keys]
            setattr(record, column.key, record.id if all(own) else PARENTS[_target(column)])
        else:
            setattr(record, column.key, SOME_VALUES[column.type.python_type][which])


def _target(column: Any) -> str:
    return str(next(iter(column.foreign_keys)).column.table.name)


PARENTS = {entity: new_key() for entity in ENTITIES}


@pytest.fixture
def filled_home(home: Home) -> Home:
    with home.unit_of_work() as unit:
        for entity, mapped in ENTITIES.items():
            record = mapped(id=PARENTS[entity])
            fill(record, 0)
            unit.session.add(record)
        unit.commit()
    return home


def test_everything_with_a_place_in_the_models_is_either_carried_or_local_by_choice():
    local = {name for name in Base.metadata.tables if name not in ENTITIES}
    assert {name for name in local if not name.startswith("log_")} == {
        "conflict",
        "device_statement",
        "heard_notice",
        "identity",
        "meeting_text",
        "peer",
        "registry_text",
        "setting",
        "transfer",
    }


def test_each_column_reaches_the_log(filled_home: Home):
    for number, entity in enumerate(sorted(ENTITIES), 2):
        mapped = ENTITIES[entity]
        columns = table_of(mapped).columns
        written = set(columns.keys()) - {"id", "removed"}
        [made] = [o for o in changesets(filled_home)[0].operations if o.entity == entity]
        assert made.is_new, entity
        assert made.values.keys() == written, entity
        with filled_home.unit_of_work() as unit:
            record = unit.session.get_one(mapped, PARENTS[entity])
            fill(record, 1)
            record.removed = True
            assert unit.commit().seq == number
        [changed] = changesets(filled_home)[-1].operations
        references = {column.key for column in columns if column.type.python_type is UUID}
        assert changed.values.keys() == (written - references) | {"removed"}, entity
        with filled_home.reading() as session:
            assert session.scalars(select(mapped)).all() == [], entity
            removed = session.scalars(select(mapped), execution_options=WITH_REMOVED).all()
            assert [record.id for record in removed] == [PARENTS[entity]]
    assert check_home(filled_home) == []


def test_each_value_comes_back_from_the_log(filled_home: Home):
    made = {operation.entity: operation for operation in changesets(filled_home)[0].operations}
    assert made.keys() == ENTITIES.keys()
    for entity, mapped in ENTITIES.items():
        with filled_home.reading() as session:
            [row] = session.connection().execute(select(table_of(mapped))).mappings()
        for column in table_of(mapped).columns:
            if column.key in made[entity].values:
                value = from_wire(made[entity].values[column.key], column.type.python_type)
                assert value == row[column.key], (entity, column.key)
                assert to_wire(value) == made[entity].values[column.key]
