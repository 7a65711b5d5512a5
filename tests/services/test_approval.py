"""Approval locks, numbers and seals; what was approved is what is shown and printed ever after."""

import dataclasses
import json

import pytest
from sqlalchemy import select

from desktop.language.errors import Phrase, RefusedError
from desktop.language.names import Names
from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset
from desktop.models.minutes import Minutes
from desktop.models.person import Person
from desktop.models.record_form import MeetingRecord, to_plain
from desktop.models.snapshot import read_snapshot
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal
from desktop.security.seals import content_hash
from desktop.services.approval_problems import problems_before_approval
from desktop.services.approve_minutes import approve_minutes
from desktop.services.check_home import check_home
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.find_meeting import find_meeting
from desktop.services.list_actions import count_actions, list_action_ids, load_action_rows
from desktop.services.list_meetings import list_meetings
from desktop.services.open_meeting import open_meeting
from desktop.services.own_office import own_identity
from desktop.services.print_minutes import preview_minutes, print_minutes
from desktop.services.save_meeting import save_meeting
from desktop.services.save_person import PersonEdit, save_person
from desktop.services.set_action_status import set_action_status
from desktop.services.set_state import set_state
from desktop.services.show_history import show_history
from desktop.services.show_meeting import show_meeting
from desktop.services.show_office import show_office
from desktop.services.verdict import Verdict
from desktop.services.verify_document import verify_document
from tests.services.home_content import exchanged


def test_numbers_run_by_office_and_year(home, add, sample):
    keys = [add(sample), add(sample, date="2025-01-02"), add(sample), add(sample)]
    numbers = [approve_minutes(home, key).number for key in keys]
    assert numbers == ["حسكة/2024/001", "حسكة/2025/001", "حسكة/2024/002", "حسكة/2024/003"]
    assert find_meeting(home, "حسكة/٢٠٢٤/٠٠٢") == keys[2]
    assert find_meeting(home, str(keys[0]).upper()) == keys[0]


def test_numbers_go_on_after_999_and_are_never_given_twice(home, add, sample):
    first, second, third = add(sample), add(sample), add(sample)
    approve_minutes(home, first)
    with home.unit_of_work() as work:
        minutes = work.session.scalars(select(Minutes).where(Minutes.meeting_id == first)).one()
        minutes.number, minutes.removed = "حسكة/2024/999", True
        work.commit()
    assert approve_minutes(home, second).number == "حسكة/2024/1000"
    assert approve_minutes(home, third).number == "حسكة/2024/1001"


def test_approving_twice_is_refused(home, add, sample):
    key = add(sample)
    approved = approve_minutes(home, key)
    with pytest.raises(RefusedError) as caught:
        approve_minutes(home, key)
    assert caught.value.details == {"number": approved.number}
    assert show_meeting(home, key).content_hash == approved.content_hash


def test_the_snapshot_is_what_is_hashed_and_sealed(home, add, sample):
    key = add(sample)
    approved = approve_minutes(home, key)
    with home.reading() as session:
        minutes = session.scalars(select(Minutes)).one()
        signing_key = own_identity(session).signing_key
        snapshot, seal = minutes.snapshot or "", minutes.seal or b""
    assert content_hash(json.loads(snapshot)) == approved.content_hash
    read = read_snapshot(snapshot)
    claim = ApprovalClaim.of(read, approved.content_hash)
    assert (claim.number, claim.date) == (approved.number, sample["date"])
    assert covered_by_seal(signing_key, claim, seal) is Covered.ALL
    assert read.meeting_id == key
    assert exchanged(read.record) == sample
    assert read.record.number == approved.number
    assert check_home(home) == []


def test_approval_states_every_field_again(home, add, sample):
    approve_minutes(home, add(sample))
    with home.reading() as session:
        body = session.scalars(select(Changeset.body).order_by(Changeset.seq.desc())).first()
    written = {op.entity: op.values.keys() for op in decode_changeset(body).operations}
    assert {"subject", "held_on", "venue_ar", "removed"} <= written["meeting"]
    assert written.keys() >= {"organizer", "attendance", "agenda_item", "statement", "outcome"}
    assert "due" in written["action_item"]


def test_what_was_approved_stays_when_names_and_paper_change(home, add, sample):
    key = add(sample)
    approve_minutes(home, key)
    before, pdf = show_meeting(home, key), print_minutes(home, key)
    office = show_office(home)
    edit_office(home, dataclasses.replace(OfficeEdit.of(office), letterhead=Names(ar="أخرى")))
    with home.unit_of_work() as work:
        for person in work.session.scalars(select(Person)):
            person.name = Names(ar="اسم آخر")
        work.commit()
    assert to_plain(show_meeting(home, key)) == to_plain(before)
    assert print_minutes(home, key) == pdf


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"organizers": []}, "approval.no_organizer"),
        ({"attendance": []}, "approval.no_attendance"),
        ({"agenda": [{"title": " "}], "statements": []}, "approval.no_text"),
    ],
)
def test_an_incomplete_record_is_refused_in_words(home, add, sample, changes, code):
    key = add(sample, **changes)
    for attempt in (approve_minutes, lambda home, key: set_state(home, key, "review")):
        with pytest.raises(RefusedError) as caught:
            attempt(home, key)
        what = caught.value.details["what"]
        assert isinstance(what, Phrase)
        assert what.code == code
        assert caught.value.sentence("ar")
    assert show_meeting(home, key).state == "draft"


def test_a_draft_without_subject_and_date_says_both(home):
    key = save_meeting(home, None, MeetingRecord(subject="", date=None)).id
    problems = {p.where: p.what for p in problems_before_approval(show_meeting(home, key))}
    assert problems["subject"].code == "approval.no_subject"
    assert problems["date"].code == "approval.no_date"


def test_review_and_back(home, add, sample):
    key = add(sample)
    assert "minutes" in set_state(home, key, "review").kinds
    assert list_meetings(home)[0].state == "review"
    set_state(home, key, "draft")
    assert show_meeting(home, key).state == "draft"


def test_the_view_tells_when_and_by_whom(home, add, sample):
    key = add(sample)
    draft = open_meeting(home, key)
    assert (draft.is_locked, draft.number, draft.saved_at) == (False, None, home.clock())
    assert isinstance(draft.record.attendance[0].key, str)
    approve_minutes(home, key)
    view = open_meeting(home, key)
    assert view.is_locked
    assert view.sealed_by == Names(ar="مكتب الحسكة")
    assert view.approved_at == home.clock()


def test_follow_up_goes_on_after_approval(home, add, sample):
    key = add(sample)
    approve_minutes(home, key)
    [action] = list_action_ids(home)
    changed = set_action_status(home, action, "done", progress="وُجِّهت الدعوة")
    assert changed.touches(action)
    assert load_action_rows(home, [action])[action].progress == "وُجِّهت الدعوة"
    assert count_actions(home).done == 1
    assert show_meeting(home, key).outcomes[0].actions[0].status == "open"
    with pytest.raises(RefusedError):
        set_action_status(home, action, "lost")


def test_history_tells_who_changed_what_from_what(home, add, sample):
    from desktop.services.edit_meeting import edit_meeting
    from desktop.services.settings import set_setting

    key, other = add(sample), add(sample)
    set_setting(home, "user", "المقررة")
    edit_meeting(home, key, {"subject": "موضوع آخر"})
    edit_meeting(home, other, {"subject": "غيره"})
    newest, oldest = show_history(home, key)
    assert [(c.field, c.old, c.new) for c in newest.changes] == [
        ("subject", sample["subject"], "موضوع آخر")
    ]
    assert (newest.user, newest.office, newest.is_ours) == ("المقررة", "حسكة", True)
    speakers = {c.new for c in oldest.changes if c.field == "speaker_id"}
    assert speakers == {"إلهام أحمد"}


def test_a_printed_document_is_recognised(home, new_home, add, sample):
    key = add(sample)
    draft = print_minutes(home, key)
    assert verify_document(home, draft).verdict is Verdict.DRAFT
    approved = approve_minutes(home, key)
    pdf = print_minutes(home, key)
    found = verify_document(home, pdf)
    assert found.is_genuine
    assert (found.number, found.content_hash) == (approved.number, approved.content_hash)
    assert verify_document(None, pdf).verdict is Verdict.UNKNOWN_OFFICE


def test_a_check_finds_a_seal_that_does_not_hold(home, add, sample):
    approve_minutes(home, add(sample))
    with home.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE minutes SET seal = zeroblob(64)")
    assert "check.seal_broken" in {finding.code for finding in check_home(home)}


def test_a_preview_needs_no_saving(home, add, sample):
    record = show_meeting(home, add(sample))
    record.subject = "لم يُحفظ"
    assert preview_minutes(home, record).data.startswith(b"%PDF")
    assert save_person(home, None, PersonEdit(Names(ar="شخص"))).changed is not None
