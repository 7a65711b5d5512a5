"""What is approved never changes by import; what others wrote meanwhile is listed, not lost."""

from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.minutes import Signature
from desktop.models.outcome import ActionItem
from desktop.services.approve_minutes import approve_minutes
from desktop.services.list_conflicts import count_conflicts, list_conflicts
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.save_meeting import save_meeting
from desktop.services.set_action_status import set_action_status
from desktop.services.show_meeting import show_meeting
from tests.sync.desks import Desk, agree, meet, outcome_of

PARTS = {
    "organizers": [{"organization": "دائرة العلاقات الخارجية", "role": "lead"}],
    "attendance": [{"person": {"name": "شيرين خليل"}, "presence": "present"}],
    "outcomes": [
        {
            "kind": "decision",
            "text": "قرار أول",
            "actions": [{"responsible": "دائرة المنظمات", "text": "متابعة"}],
        }
    ],
}


@pytest.fixture
def shared(desks: list[Desk]) -> tuple[Desk, Desk, UUID]:
    """Return two offices with a complete draft that both have."""
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل", **PARTS)
    meet(hasaka, qamishli)
    return hasaka, qamishli, meeting


def add_outcome(desk: Desk, meeting: UUID, text: str) -> None:
    record = show_meeting(desk.home, meeting, with_keys=True)
    record.outcomes.append(type(record.outcomes[0])(kind="decision", text=text))
    save_meeting(desk.home, meeting, record)


@pytest.mark.parametrize("approver_first", [True, False])
def test_an_edit_beside_the_approval_is_an_amendment(shared, approver_first: bool):
    hasaka, qamishli, meeting = shared
    digest = approve_minutes(hasaka.home, meeting).content_hash
    qamishli.edit(meeting, subject="تعديل لم يره المعتمِد")
    meet(*((hasaka, qamishli) if approver_first else (qamishli, hasaka)))
    for desk in (hasaka, qamishli):
        assert show_meeting(desk.home, meeting).content_hash == digest
        assert show_meeting(desk.home, meeting).subject == "أصل"
        assert desk.look(meeting)["subject"] == "أصل"
        [conflict] = list_conflicts(desk.home)
        assert (conflict.kind, conflict.field, conflict.base) == ("amendment", "subject", "أصل")
        assert {v.value for v in conflict.values} == {"أصل", "تعديل لم يره المعتمِد"}
    agree(hasaka, qamishli)


def test_many_later_edits_do_not_outweigh_the_approval(shared):
    hasaka, qamishli, meeting = shared
    approve_minutes(hasaka.home, meeting)
    for number in range(5):
        qamishli.edit(meeting, subject=f"تعديل {number}")
    meet(hasaka, qamishli)
    assert qamishli.look(meeting)["subject"] == "أصل"
    agree(hasaka, qamishli)


def test_an_amendment_can_be_put_aside_but_not_taken(shared):
    hasaka, qamishli, meeting = shared
    approve_minutes(hasaka.home, meeting)
    qamishli.edit(meeting, subject="تعديل")
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(qamishli.home)
    with pytest.raises(RefusedError) as refused:
        resolve_conflict(qamishli.home, conflict.id, "ours")
    assert refused.value.code == "conflict.approved"
    resolve_conflict(qamishli.home, conflict.id, "theirs")
    meet(hasaka, qamishli)
    assert count_conflicts(hasaka.home) == 0
    agree(hasaka, qamishli)


def test_what_was_added_beside_the_approval_does_not_join_the_meeting(shared):
    hasaka, qamishli, meeting = shared
    approve_minutes(hasaka.home, meeting)
    add_outcome(qamishli, meeting, "قرار لم يره المعتمِد")
    meet(hasaka, qamishli)
    assert outcome_of(qamishli, meeting) == outcome_of(hasaka, meeting)
    [conflict] = list_conflicts(hasaka.home)
    assert (conflict.kind, conflict.field, conflict.part) == (
        "amendment",
        "outcomes",
        "قرار لم يره المعتمِد",
    )
    assert {(v.office, v.value) for v in conflict.values} == {
        ("حسكة", "removed"),
        ("قامشلي", "kept"),
    }
    agree(hasaka, qamishli)
    resolve_conflict(hasaka.home, conflict.id, "removed")
    meet(hasaka, qamishli)
    assert count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)


def test_what_was_removed_beside_the_approval_stays(shared):
    hasaka, qamishli, meeting = shared
    outcome = outcome_of(hasaka, meeting)
    approve_minutes(hasaka.home, meeting)
    qamishli.edit(outcome, "outcome", removed=True)
    meet(hasaka, qamishli)
    assert qamishli.look(outcome, "outcome")["removed"] is False
    [conflict] = list_conflicts(qamishli.home)
    assert conflict.kind == "amendment"
    agree(hasaka, qamishli)


def test_what_the_approval_had_removed_does_not_come_back(shared):
    hasaka, qamishli, meeting = shared
    add_outcome(hasaka, meeting, "يُحذف")
    meet(hasaka, qamishli)
    record = show_meeting(hasaka.home, meeting, with_keys=True)
    gone = UUID(str(record.outcomes.pop().key))
    save_meeting(hasaka.home, meeting, record)
    approve_minutes(hasaka.home, meeting)
    qamishli.edit(gone, "outcome", text="عُدّل في هذه الأثناء")
    meet(hasaka, qamishli)
    for desk in (hasaka, qamishli):
        assert desk.look(gone, "outcome")["removed"] is True
        [conflict] = list_conflicts(desk.home)
        assert conflict.kind == "amendment"
    agree(hasaka, qamishli)


def test_follow_up_after_approval_goes_on(shared):
    hasaka, qamishli, meeting = shared
    digest = approve_minutes(hasaka.home, meeting).content_hash
    meet(hasaka, qamishli)
    action = action_of(hasaka)
    set_action_status(qamishli.home, action, "done")
    set_action_status(hasaka.home, action, "in_progress")
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(hasaka.home)
    assert (conflict.kind, conflict.field) == ("value", "outcomes.actions.status")
    resolve_conflict(hasaka.home, conflict.id, "theirs")
    meet(hasaka, qamishli)
    assert qamishli.look(action, "action_item")["status"] == "done"
    assert show_meeting(qamishli.home, meeting).content_hash == digest
    agree(hasaka, qamishli)


def test_what_stands_on_the_approval_goes_before_what_stands_beside_it(desks, shared):
    hasaka, qamishli, meeting = shared
    raqqa = desks[2]
    raqqa.receive(hasaka.send(raqqa))
    approve_minutes(hasaka.home, meeting)
    qamishli.receive(hasaka.send(qamishli))
    action = action_of(hasaka)
    set_action_status(qamishli.home, action, "done")
    for status in ("in_progress", "open", "cancelled"):
        raqqa.edit(action, "action_item", status=status)
    meet(hasaka, qamishli, raqqa)
    agree(hasaka, qamishli, raqqa)
    assert hasaka.look(action, "action_item")["status"] == "done"
    [conflict] = list_conflicts(hasaka.home)
    assert conflict.kind == "amendment"


def test_what_is_added_on_the_approval_is_seen(shared):
    hasaka, qamishli, meeting = shared
    approve_minutes(hasaka.home, meeting)
    qamishli.receive(hasaka.send(qamishli))
    with qamishli.home.unit_of_work() as work:
        signature = Signature(meeting_id=meeting, status="signed")
        work.session.add(signature)
        work.commit()
    meet(hasaka, qamishli)
    assert hasaka.look(signature.id, "signature")["removed"] is False
    assert count_conflicts(hasaka.home) == 0
    agree(hasaka, qamishli)


def action_of(desk: Desk) -> UUID:
    with desk.home.reading() as session:
        return session.scalars(select(ActionItem.id)).one()


class TestTwoApprovals:
    """Two approvals of one meeting: one rules the same way everywhere, both are kept."""

    @pytest.fixture
    def twice(self, shared) -> tuple[Desk, Desk, UUID, dict[str, str]]:
        hasaka, qamishli, meeting = shared
        qamishli.edit(meeting, subject="كما رآه القامشلي")
        hashes = {
            desk.code: approve_minutes(desk.home, meeting).content_hash
            for desk in (hasaka, qamishli)
        }
        meet(hasaka, qamishli)
        return hasaka, qamishli, meeting, hashes

    def test_both_offices_show_the_same_one_and_list_both(self, twice):
        hasaka, qamishli, meeting, hashes = twice
        agree(hasaka, qamishli)
        shown = show_meeting(qamishli.home, meeting)
        assert shown.content_hash in hashes.values()
        assert shown == show_meeting(hasaka.home, meeting)
        [conflict] = list_conflicts(hasaka.home)
        assert conflict.kind == "approval"
        assert {(v.office, v.value) for v in conflict.values} == set(hashes.items())

    @pytest.mark.parametrize("take", ["ours", "theirs"])
    def test_a_person_says_which_counts(self, twice, take: str):
        hasaka, qamishli, meeting, hashes = twice
        [conflict] = list_conflicts(hasaka.home)
        resolve_conflict(hasaka.home, conflict.id, take)
        meet(hasaka, qamishli)
        expected = hashes["حسكة" if take == "ours" else "قامشلي"]
        for desk in (hasaka, qamishli):
            assert show_meeting(desk.home, meeting).content_hash == expected
            assert count_conflicts(desk.home) == 0
        subject = "أصل" if take == "ours" else "كما رآه القامشلي"
        assert qamishli.look(meeting)["subject"] == subject
        agree(hasaka, qamishli)
        qamishli.refuse_faults()

    def test_a_third_office_that_hears_of_them_in_another_order_agrees(self, desks, shared):
        hasaka, qamishli, meeting = shared
        raqqa = desks[2]
        raqqa.receive(hasaka.send(raqqa))
        approve_minutes(hasaka.home, meeting)
        approve_minutes(qamishli.home, meeting)
        raqqa.edit(meeting, subject="وتعديل ثالث")
        raqqa.receive(qamishli.send(raqqa))
        assert count_conflicts(raqqa.home) == 1
        raqqa.receive(hasaka.send(raqqa))
        meet(hasaka, qamishli, raqqa)
        agree(hasaka, qamishli, raqqa)
        assert {c.kind for c in list_conflicts(raqqa.home)} == {"approval", "amendment"}


def test_minutes_are_not_approved_over_an_open_conflict(shared):
    hasaka, qamishli, meeting = shared
    hasaka.edit(meeting, subject="أ")
    qamishli.edit(meeting, subject="ب")
    meet(hasaka, qamishli)
    before = hasaka.look(meeting)
    with pytest.raises(RefusedError) as refused:
        approve_minutes(hasaka.home, meeting)
    assert refused.value.code == "approval.conflicts"
    assert hasaka.look(meeting) == before
    [conflict] = list_conflicts(hasaka.home)
    resolve_conflict(hasaka.home, conflict.id, "theirs")
    assert approve_minutes(hasaka.home, meeting).number
    assert hasaka.look(meeting)["subject"] == "ب"
