"""The register of outcomes and actions."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from desktop.language.names import Names
from desktop.models.meeting import Meeting
from desktop.models.outcome import ActionItem, Outcome
from desktop.storage.home import Home
from desktop.storage.queries.outcomes import (
    ActionCounts,
    ActionFilter,
    ActionRow,
    OutcomeRow,
    action_counts,
    action_ids,
    action_rows,
    outcome_ids,
    outcome_rows,
)
from tests.storage.some_records import SAID, Registry, add_meeting, add_registry

TODAY = date(2024, 9, 3)


@pytest.fixture
def registry(home: Home) -> Registry:
    return add_registry(home)


@pytest.fixture
def meeting(home: Home, registry: Registry) -> UUID:
    return add_meeting(home, registry, 0, "الأول")


def add_action(home: Home, meeting: UUID, text: str, **values: object) -> UUID:
    with home.unit_of_work() as unit:
        outcome = unit.session.query(Outcome).filter_by(meeting_id=meeting).one()
        action = ActionItem(meeting_id=meeting, outcome_id=outcome.id, text=text, **values)
        unit.session.add(action)
        unit.commit()
    return action.id


def test_actions_are_told_apart_by_what_is_left_to_do(
    home: Home, registry: Registry, meeting: UUID
):
    yesterday, tomorrow = TODAY - timedelta(1), TODAY + timedelta(1)
    person = registry.people[0]
    late = add_action(home, meeting, "متأخر", due=yesterday, responsible_person_id=person)
    due_today = add_action(home, meeting, "اليوم", due=TODAY, status="in_progress")
    later = add_action(home, meeting, "غداً", due=tomorrow)
    undated = add_action(home, meeting, "بلا موعد")
    done = add_action(home, meeting, "منجز", due=yesterday, status="done")
    cancelled = add_action(home, meeting, "ملغى", due=yesterday, status="cancelled")
    with home.reading() as session:
        [sample] = action_ids(session, ActionFilter(responsible_id=registry.bodies[0]), today=TODAY)
        assert set(action_ids(session, today=TODAY)) == {
            sample,
            late,
            due_today,
            later,
            undated,
            done,
            cancelled,
        }
        wanted = {
            ActionFilter("open"): [sample, late, due_today, later, undated],
            ActionFilter("overdue"): [sample, late],
            ActionFilter("done"): [done],
            ActionFilter("open", responsible_id=person): [late],
            ActionFilter(search="الأول", responsible_id=person): [late],
            ActionFilter(search="غير موجود"): [],
        }
        assert {key: action_ids(session, key, today=TODAY) for key in wanted} == wanted
        assert action_counts(session, today=TODAY) == ActionCounts(open=5, overdue=2, done=1)
        rows = action_rows(session, [undated, late], today=TODAY)
    assert [(row.id, row.is_overdue, row.responsible) for row in rows] == [
        (undated, False, Names()),
        (late, True, Names(ar="شخص 0", ku="Kes 0")),
    ]


def test_rows_name_their_meeting(home: Home, registry: Registry, meeting: UUID):
    with home.reading() as session:
        [outcome] = outcome_rows(session, outcome_ids(session))
        [action] = action_rows(session, action_ids(session, today=TODAY), today=TODAY)
    assert outcome == OutcomeRow(
        id=outcome.id,
        meeting_id=meeting,
        meeting_number=None,
        meeting_subject="الأول",
        held_on=date(2015, 1, 1),
        kind="decision",
        text=SAID,
        action_count=1,
        open_action_count=1,
    )
    assert action == ActionRow(
        id=action.id,
        outcome_id=outcome.id,
        meeting_id=meeting,
        meeting_number=None,
        meeting_subject="الأول",
        held_on=date(2015, 1, 1),
        outcome_text=SAID,
        text="الدعوة إلى الاجتماع الدوري",
        responsible=Names(ar="جهة 0"),
        due=date(2015, 4, 1),
        status="open",
        progress=None,
        is_overdue=True,
    )


def test_outcomes_come_newest_meeting_first_the_chief_one_leading(
    home: Home, registry: Registry, meeting: UUID
):
    newer = add_meeting(home, registry, 5, "الثاني")
    chief = Outcome(meeting_id=newer, text="الرئيس", kind="agreement", position="Zz")
    with home.unit_of_work() as unit:
        unit.session.add(chief)
        unit.commit()
    with home.reading() as session:
        rows = outcome_rows(session, outcome_ids(session))
        assert [(row.meeting_id, row.kind) for row in rows] == [
            (newer, "agreement"),
            (newer, "decision"),
            (meeting, "decision"),
        ]
        assert outcome_ids(session, kind="agreement") == [chief.id]
        assert outcome_ids(session, "الثاني", kind="decision") == [rows[1].id]


def test_what_is_of_a_removed_meeting_is_not_in_the_register(
    home: Home, registry: Registry, meeting: UUID
):
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, meeting).removed = True
        unit.commit()
    with home.reading() as session:
        assert outcome_ids(session) == action_ids(session, today=TODAY) == []
        assert action_counts(session, today=TODAY) == ActionCounts(0, 0, 0)
