"""The index of the list of meetings: keys, months and filters agree with each other."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.storage.home import Home
from desktop.storage.queries.meeting_index import MonthCount, index_of_meetings
from desktop.storage.queries.meetings import MeetingFilter, meeting_ids, meeting_rows

DAYS = st.none() | st.dates(date(2022, 11, 1), date(2024, 2, 28))
STATES = st.sampled_from(["draft", "review", "approved"])


def add_meetings(home: Home, meetings: list[tuple[date | None, str]]) -> None:
    with home.unit_of_work() as work:
        office = Office(code="حسكة")
        work.session.add(office)
        for held_on, state in meetings:
            meeting = Meeting(office_id=office.id, subject="اجتماع", held_on=held_on)
            work.session.add_all((meeting, Minutes(meeting_id=meeting.id, state=state)))
        work.commit()


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    meetings=st.lists(st.tuples(DAYS, STATES), max_size=12),
    state=st.none() | STATES,
    year=st.none() | st.sampled_from([2022, 2023, 2025]),
)
def test_months_run_along_the_keys_and_filters_count_what_is_there(new_home, meetings, state, year):
    home = new_home()
    add_meetings(home, meetings)
    wanted = MeetingFilter(state=state, year=year)
    with home.reading() as session:
        index = index_of_meetings(session, wanted)
        rows = meeting_rows(session, index.ids)
        assert list(index.ids) == meeting_ids(session, wanted)
    along = [month.month for month in index.months for _ in range(month.count)]
    assert along == [row.held_on.replace(day=1) if row.held_on else None for row in rows]
    in_year = [m for m in meetings if year is None or (m[0] is not None and m[0].year == year)]
    in_state = [m for m in meetings if state is None or m[1] == state]
    assert index.by_state == Counter(of for _, of in in_year)
    assert index.by_year == Counter(day.year for day, _ in in_state if day is not None)
    assert index.total == len(meetings)


def test_removed_meetings_are_counted_nowhere(home):
    add_meetings(home, [(date(2024, 9, 3), "draft"), (date(2024, 9, 10), "draft")])
    with home.unit_of_work() as work:
        work.session.get_one(Meeting, meeting_ids(work.session)[0]).removed = True
        work.commit()
    with home.reading() as session:
        index = index_of_meetings(session)
    assert index.total == 1
    assert index.months == (MonthCount(date(2024, 9, 1), 1),)
    assert index.by_state == {"draft": 1}
    assert index.by_year == {2024: 1}


@pytest.mark.parametrize("search", ["احمد", "أحْمَد", "إحمد"])
def test_search_narrows_months_and_filters_alike(home, search):
    add_meetings(home, [(date(2024, 9, 3), "draft")])
    with home.unit_of_work() as work:
        office = work.session.query(Office).one()
        meeting = Meeting(office_id=office.id, subject="لقاء أحمد", held_on=date(2023, 1, 5))
        work.session.add_all((meeting, Minutes(meeting_id=meeting.id, state="review")))
        work.commit()
    with home.reading() as session:
        index = index_of_meetings(session, MeetingFilter(search=search))
    assert index.ids == (meeting.id,)
    assert (index.by_state, index.by_year, index.total) == ({"review": 1}, {2023: 1}, 2)
