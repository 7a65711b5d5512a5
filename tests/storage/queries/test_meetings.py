"""The list of meetings as the screen shows it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from desktop.language.names import Names
from desktop.models.keys import new_key
from desktop.models.log import Conflict
from desktop.models.meeting import Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.outcome import ActionItem
from desktop.storage.home import Home
from desktop.storage.queries.meetings import (
    MeetingCounts,
    MeetingFilter,
    MeetingRow,
    count_meetings,
    list_meetings,
    meeting_counts,
    meeting_ids,
    meeting_rows,
    meeting_years,
    organizing_organizations,
)
from tests.storage.conftest import MOMENT
from tests.storage.some_records import Registry, add_meeting, add_registry


@pytest.fixture
def registry(home: Home) -> Registry:
    return add_registry(home, bodies=3)


def edit(home: Home, key: UUID, **values: object) -> None:
    with home.unit_of_work() as unit:
        record = unit.session.get_one(Meeting, key)
        for name, value in values.items():
            setattr(record, name, value)
        unit.commit()


def approve(home: Home, meeting: UUID, number: str) -> None:
    with home.unit_of_work() as unit:
        minutes = unit.session.query(Minutes).filter_by(meeting_id=meeting).one()
        minutes.state, minutes.number = "approved", number
        unit.commit()


def test_a_row_says_all_that_the_list_shows(home: Home, registry: Registry):
    key = add_meeting(home, registry, 0, "الأول")
    approve(home, key, "حسكة/2015/001")
    with home.unit_of_work() as unit:
        for resolved in (None, None, MOMENT):
            unit.session.add(
                Conflict(
                    id=new_key(),
                    meeting_id=key,
                    record_id=key,
                    entity="meeting",
                    field="subject",
                    kind="values",
                    found_at=MOMENT,
                    resolved_at=resolved,
                )
            )
        unit.commit()
    with home.reading() as session:
        assert list_meetings(session) == [
            MeetingRow(
                id=key,
                number="حسكة/2015/001",
                subject="الأول",
                held_on=date(2015, 1, 1),
                state="approved",
                city=Names(ar="الحسكة"),
                lead=Names(ar="جهة 0"),
                co_organizers=(Names(ar="جهة 1"),),
                outcome_count=1,
                open_action_count=1,
                conflict_count=2,
            )
        ]


def test_a_meeting_without_parts_has_a_row_too(home: Home, registry: Registry):
    with home.unit_of_work() as unit:
        unit.session.add(Meeting(office_id=registry.office))
        unit.commit()
    with home.reading() as session:
        [row] = list_meetings(session)
    assert (row.state, row.number, row.lead, row.co_organizers) == ("draft", None, Names(), ())
    assert (row.outcome_count, row.open_action_count, row.conflict_count) == (0, 0, 0)


def test_undated_meetings_come_first_and_then_the_newest(home: Home, registry: Registry):
    keys = [add_meeting(home, registry, number) for number in (5, 9, 9, 1)]
    undated = [add_meeting(home, registry, number) for number in (2, 3)]
    for key in undated:
        edit(home, key, held_on=None)
    expected = [undated[1], undated[0], keys[2], keys[1], keys[0], keys[3]]
    with home.reading() as session:
        assert meeting_ids(session) == expected
        for offset in range(8):
            for limit in (1, 2, 3, 10):
                page = meeting_ids(session, offset=offset, limit=limit)
                assert page == expected[offset : offset + limit]
                rows = list_meetings(session, offset=offset, limit=limit)
                assert [row.id for row in rows] == page
        assert count_meetings(session) == 6


def test_filters_narrow_the_list_together(home: Home, registry: Registry):
    first, second, third = (
        add_meeting(home, registry, number, f"موضوع {number}") for number in (0, 1, 366)
    )
    approve(home, second, "حسكة/2015/001")
    wanted = {
        MeetingFilter(year=2015): [second, first],
        MeetingFilter(year=2016): [third],
        MeetingFilter(state="approved"): [second],
        MeetingFilter(state="draft"): [third, first],
        MeetingFilter(state="draft", year=2015): [first],
        MeetingFilter(organization_id=registry.bodies[0]): [third, first],
        MeetingFilter(organization_id=registry.bodies[2]): [second],
        MeetingFilter(search="موضوع 366"): [third],
        MeetingFilter(search="2015/001", state="approved"): [second],
        MeetingFilter(search="لا شيء كهذا"): [],
    }
    with home.reading() as session:
        assert {key: meeting_ids(session, key) for key in wanted} == wanted
        counts = {key: count_meetings(session, key) for key in wanted}
        assert counts == {key: len(ids) for key, ids in wanted.items()}
        assert meeting_counts(session) == MeetingCounts(3, {"approved": 1, "draft": 2})
        assert meeting_years(session) == [2016, 2015]
        assert {key for key, _ in organizing_organizations(session)} == set(registry.bodies)


def test_what_was_removed_is_neither_listed_nor_counted(home: Home, registry: Registry):
    kept, gone = add_meeting(home, registry, 0), add_meeting(home, registry, 1)
    edit(home, gone, removed=True)
    with home.unit_of_work() as unit:
        for organizer in unit.session.query(Organizer).filter_by(meeting_id=kept, role="lead"):
            organizer.removed = True
        unit.session.query(ActionItem).filter_by(meeting_id=kept).one().status = "done"
        unit.commit()
    with home.reading() as session:
        [row] = list_meetings(session)
        assert (row.id, row.lead, row.open_action_count) == (kept, Names(), 0)
        assert row.co_organizers == (Names(ar="جهة 1"),)
        assert meeting_counts(session) == MeetingCounts(1, {"draft": 1})
        assert meeting_rows(session, [gone, kept]) == [row]


def statements_of(home: Home, count: int) -> list[str]:
    """Return the statements that showing ``count`` rows takes."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    with home.reading() as session:
        ids = meeting_ids(session, limit=count)
        assert len(ids) == count
        event.listen(home.engine, "before_cursor_execute", note)
        meeting_rows(session, ids)
        event.remove(home.engine, "before_cursor_execute", note)
    return said


def test_rows_take_as_many_statements_for_one_as_for_twenty(home: Home, registry: Registry):
    for number in range(20):
        add_meeting(home, registry, number)
    assert len(statements_of(home, 1)) == len(statements_of(home, 20)) == 7


def test_the_list_is_read_from_its_index(home: Home, registry: Registry):
    add_meeting(home, registry)
    plans: list[str] = []

    def explain(_connection: object, cursor: object, statement: str, values: Any, *_: object):
        explained = home.engine.raw_connection()
        rows = explained.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
        plans.extend(row[-1] for row in rows)
        explained.close()

    with home.reading() as session:
        event.listen(home.engine, "before_cursor_execute", explain)
        meeting_ids(session, limit=40)
        event.remove(home.engine, "before_cursor_execute", explain)
    assert len(plans) == 2
    assert all("COVERING INDEX ix_meeting_newest" in plan for plan in plans)
    assert not any("TEMP B-TREE" in plan for plan in plans)
