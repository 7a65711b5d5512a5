"""Approved minutes are amended by a record of its own; the approved one stays as it is."""

import pytest
from sqlalchemy import func, select

from desktop.language.errors import RefusedError
from desktop.models.meeting import Meeting
from desktop.services.add_meetings import add_meetings
from desktop.services.amend_minutes import amend_minutes
from desktop.services.approval_problems import problems_before_approval
from desktop.services.approve_minutes import approve_minutes
from desktop.services.check_home import check_home
from desktop.services.edit_meeting import edit_meeting
from desktop.services.list_actions import list_action_ids, load_action_rows
from desktop.services.list_meetings import load_meeting_rows
from desktop.services.list_outcomes import list_outcome_ids, load_outcome_rows
from desktop.services.open_meeting import open_meeting
from desktop.services.remove_meeting import remove_meeting
from desktop.services.set_action_status import set_action_status
from desktop.services.show_meeting import show_meeting
from desktop.storage.queries.outcomes import ActionFilter
from tests.services.home_content import exchanged


@pytest.fixture
def approved(home, add, sample):
    key = add(sample)
    approve_minutes(home, key)
    return key


def meetings_of_outcomes(home):
    rows = load_outcome_rows(home, list_outcome_ids(home)).values()
    return {row.meeting_id for row in rows}


def actions(home):
    return list(load_action_rows(home, list_action_ids(home, ActionFilter())).values())


def test_the_draft_is_the_whole_record_and_names_what_it_amends(home, approved, sample):
    made = amend_minutes(home, approved, "correction", "اسم ناقص")
    original, draft = show_meeting(home, approved), show_meeting(home, made.id)
    assert draft.state == "draft"
    assert draft.number is None
    said = exchanged(draft)
    assert said.pop("amends") == {
        "meeting": str(approved),
        "number": original.number,
        "content_hash": original.content_hash,
        "kind": "correction",
        "reason": "اسم ناقص",
    }
    assert said == sample
    assert problems_before_approval(draft) == []
    assert made.changed.touches(made.id)


def test_once_approved_the_first_is_shown_as_amended_and_unchanged(home, approved):
    before = show_meeting(home, approved)
    draft = amend_minutes(home, approved, "addendum", "سقط بند").id
    assert [one.is_approved for one in open_meeting(home, approved).amendments] == [False]
    assert load_meeting_rows(home, [approved])[approved].amended_by is None
    edit_meeting(home, draft, {"subject": "موضوع بعد التعديل"})
    number = approve_minutes(home, draft).number
    assert number != before.number
    rows = load_meeting_rows(home, [approved, draft])
    assert rows[approved].amended_by == number
    assert rows[draft].amends == before.number
    [amendment] = open_meeting(home, approved).amendments
    assert (amendment.meeting_id, amendment.number, amendment.kind) == (draft, number, "addendum")
    assert show_meeting(home, approved) == before
    assert check_home(home) == []


def test_registers_tell_each_decision_once(home, approved):
    listed = len(list_outcome_ids(home))
    draft = amend_minutes(home, approved, "correction", "سبب").id
    assert len(list_outcome_ids(home)) == listed
    assert meetings_of_outcomes(home) == {approved}
    approve_minutes(home, draft)
    assert len(list_outcome_ids(home)) == listed
    assert meetings_of_outcomes(home) == {draft}


def test_follow_up_goes_on_in_the_amendment(home, add, sample):
    outcome = {**sample["outcomes"][0], "actions": [{"text": "متابعة", "due": "2024-10-01"}]}
    key = add(sample, outcomes=[outcome])
    approve_minutes(home, key)
    [action] = actions(home)
    set_action_status(home, action.id, "in_progress", progress="بدأ العمل")
    draft = amend_minutes(home, key, "correction", "سبب").id
    approve_minutes(home, draft)
    [followed] = actions(home)
    assert (followed.meeting_id, followed.status) == (draft, "in_progress")
    assert followed.progress == "بدأ العمل"


def test_a_draft_is_not_amended(home, add, sample):
    key = add(sample)
    with pytest.raises(RefusedError) as refused:
        amend_minutes(home, key, "correction", "سبب")
    assert refused.value.code == "amendment.of_draft"
    with home.reading() as session:
        assert session.scalar(select(func.count(Meeting.id))) == 1


@pytest.mark.parametrize(
    ("kind", "reason", "code"),
    [
        ("correction", " ", "amendment.no_reason"),
        ("rewrite", "سبب", "record.invalid"),
        ("addendum", "\u202e", "record.invalid"),
    ],
)
def test_an_amendment_has_a_kind_and_a_reason(home, approved, kind, reason, code):
    with pytest.raises(RefusedError) as refused:
        amend_minutes(home, approved, kind, reason)
    assert refused.value.code == code


def test_an_amendment_without_its_reason_is_not_approved(home, approved):
    draft = amend_minutes(home, approved, "correction", "سبب").id
    edit_meeting(home, draft, {"amends": {"reason": None}})
    with pytest.raises(RefusedError) as refused:
        approve_minutes(home, draft)
    assert refused.value.details["where"] == "amends.reason"


def test_what_was_not_approved_so_cannot_be_amended(home, approved):
    draft = amend_minutes(home, approved, "correction", "سبب").id
    edit_meeting(home, draft, {"amends": {"content_hash": "sha256:" + "0" * 64}})
    with pytest.raises(RefusedError) as refused:
        approve_minutes(home, draft)
    assert refused.value.code == "amendment.other_original"


def test_a_shown_amendment_can_be_added_where_the_first_is_not_known(home, new_home, approved):
    draft = amend_minutes(home, approved, "correction", "سبب").id
    record = show_meeting(home, draft)
    elsewhere = new_home()
    [key] = add_meetings(elsewhere, [record]).ids
    assert exchanged(show_meeting(elsewhere, key)) == exchanged(record)
    approve_minutes(elsewhere, key)
    assert check_home(elsewhere) == []


def test_a_draft_that_was_removed_amends_nothing(home, approved):
    draft = amend_minutes(home, approved, "correction", "سبب").id
    remove_meeting(home, draft)
    assert open_meeting(home, approved).amendments == ()
    assert meetings_of_outcomes(home) == {approved}
    again = amend_minutes(home, approved, "correction", "سبب آخر").id
    assert [one.meeting_id for one in open_meeting(home, approved).amendments] == [again]


def test_the_newest_of_several_amendments_counts(home, approved):
    first, second = (amend_minutes(home, approved, "addendum", "سبب").id for _ in range(2))
    approve_minutes(home, second)
    last = approve_minutes(home, first).number
    assert load_meeting_rows(home, [approved])[approved].amended_by == last
    chained = amend_minutes(home, first, "correction", "سبب").id
    approve_minutes(home, chained)
    assert meetings_of_outcomes(home) == {second, chained}
