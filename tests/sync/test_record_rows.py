"""Wire values reach the driver as the mapped columns would have sent them."""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.models.base import table_of
from desktop.models.changeset import to_wire
from desktop.models.registry import ENTITIES
from desktop.sync.record_rows import RecordRows
from tests.sync.desks import Desk

EXAMPLES: dict[type, Any] = {
    UUID: UUID(int=7),
    str: "نصّ",
    int: 3,
    bool: True,
    date: date(2026, 3, 20),
    datetime: datetime(2026, 3, 20, 9, 30, tzinfo=UTC),
    time: time(9, 30),
    bytes: b"\x00\xff",
    float: 0.5,
}


@pytest.mark.parametrize("entity", sorted(ENTITIES))
def test_every_column_reads_back_what_the_log_said(desks: list[Desk], entity: str):
    table = table_of(ENTITIES[entity])
    said = {c.key: EXAMPLES.get(c.type.python_type) for c in table.c if c.key != "id"}
    wire = {field: to_wire(value) for field, value in said.items() if value is not None}
    key = UUID(int=1)
    with desks[0].home.unit_of_work() as work:
        rows = RecordRows(work.session)
        known = rows.of(entity)
        assert known is not None
        rows.insert([(entity, known.row(key.bytes, wire))])
        query = select(table).where(table.c.id == key)
        [stored] = work.session.connection().execute(query).mappings()
    assert {field: stored[field] for field in wire} == {field: said[field] for field in wire}


@pytest.mark.parametrize(
    ("entity", "values"),
    [
        ("outcome", {"meeting_id": b"short"}),
        ("outcome", {"meeting_id": "text"}),
        ("meeting", {"subject": 7}),
        ("meeting", {"quorum": 2**63}),
        ("meeting", {"held_on": "2026-13-01"}),
        ("meeting", {"subject": None}),
    ],
)
def test_what_no_column_can_hold_is_refused(desks: list[Desk], entity: str, values: dict[str, Any]):
    with desks[0].home.reading() as session:
        rows = RecordRows(session).of(entity)
        assert rows is not None
        with pytest.raises((ValueError, TypeError)):
            rows.refuse(values)
        with pytest.raises((ValueError, TypeError)):
            rows.row(bytes(16), values)


def test_a_record_without_what_it_must_have_is_refused(desks: list[Desk]):
    with desks[0].home.reading() as session:
        rows = RecordRows(session).of("outcome")
        assert rows is not None
        with pytest.raises(ValueError, match="missing"):
            rows.row(bytes(16), {})
