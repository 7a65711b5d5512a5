"""Changing a meeting writes what changed and nothing else."""

from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.changeset import decode_changeset
from desktop.models.keys import new_key
from desktop.models.log import Changeset
from desktop.models.meeting import Attendance
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.models.record_form import (
    AgendaItemForm,
    AttendanceForm,
    MeetingRecord,
    OrganizerForm,
    PersonForm,
    to_plain,
)
from desktop.services.approve_minutes import approve_minutes
from desktop.services.edit_meeting import edit_meeting
from desktop.services.remove_meeting import remove_meeting, restore_meeting
from desktop.services.save_meeting import save_meeting
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.services.home_content import all_records, count_saves, exchanged, names_of, titles_of


def last_save(home: Home) -> set[tuple[str, str]]:
    """Return entity and field of everything that the newest changeset wrote."""
    with home.reading() as session:
        body = session.scalars(select(Changeset.body).order_by(Changeset.seq.desc())).first()
    assert body is not None
    operations = decode_changeset(body).operations
    return {(operation.entity, name) for operation in operations for name in operation.values}


def test_a_patch_of_one_field_writes_one_field(home, add, sample):
    key = add(sample)
    changed = edit_meeting(home, key, {"subject": "موضوع آخر"}).changed
    assert changed is not None
    assert changed.touches(key)
    assert last_save(home) == {("meeting", "subject")}
    assert exchanged(show_meeting(home, key)) == {**sample, "subject": "موضوع آخر"}


def test_a_patch_that_changes_nothing_writes_nothing(home, add, sample):
    key = add(sample)
    saves = count_saves(home)
    assert edit_meeting(home, key, {"subject": sample["subject"]}).changed is None
    assert edit_meeting(home, key, {"attendance": sample["attendance"]}).changed is None
    assert count_saves(home) == saves


def test_a_word_corrected_in_a_list_is_one_changed_field(home, add, sample):
    key = add(sample)
    agenda = [dict(item) for item in sample["agenda"]]
    agenda[1]["title"] = "عنوان مصحَّح"
    edit_meeting(home, key, {"agenda": agenda})
    assert last_save(home) == {("agenda_item", "title")}


def test_statements_still_name_their_item_when_the_agenda_turns_round(home, add, sample):
    key = add(sample)
    record = show_meeting(home, key, with_keys=True)
    record.agenda.reverse()
    for statement in record.statements:
        assert statement.agenda_item is not None
        statement.agenda_item = 4 - statement.agenda_item
    save_meeting(home, key, record)
    assert last_save(home) == {("agenda_item", "position")}
    shown = show_meeting(home, key)
    titles = [shown.agenda[s.agenda_item - 1].title for s in shown.statements if s.agenda_item]
    assert titles == [item["title"] for item in sample["agenda"][:2]]


def test_moving_one_of_many_moves_only_that_one(home, add, sample):
    key = add(sample, agenda=[{"title": f"بند {n}"} for n in range(20)], statements=[])
    record = show_meeting(home, key, with_keys=True)
    record.agenda.insert(3, record.agenda.pop(15))
    save_meeting(home, key, record)
    with home.reading() as session:
        body = session.scalars(select(Changeset.body).order_by(Changeset.seq.desc())).first()
    assert len(decode_changeset(body).operations) == 1
    assert [i.title for i in show_meeting(home, key).agenda] == [i.title for i in record.agenda]


def test_a_removed_row_comes_back_as_itself(home, add, sample):
    key = add(sample)
    before = show_meeting(home, key, with_keys=True)
    without = show_meeting(home, key, with_keys=True)
    gone = without.attendance.pop(0)
    save_meeting(home, key, without)
    assert len(show_meeting(home, key).attendance) == 2
    save_meeting(home, key, before)
    assert last_save(home) == {("attendance", "removed")}
    assert show_meeting(home, key, with_keys=True).attendance[0].key == gone.key


def test_rows_keep_the_keys_that_the_editor_gave_them(home):
    meeting, row = new_key(), new_key()
    record = MeetingRecord(subject="", date=None, agenda=[AgendaItemForm(key=row.hex, title="")])
    assert save_meeting(home, meeting, record).id == meeting
    record.agenda[0].title = "بند"
    save_meeting(home, meeting, record)
    assert show_meeting(home, meeting, with_keys=True).agenda[0].key == row.hex
    assert last_save(home) == {("agenda_item", "title")}


def test_a_draft_may_be_unfinished_but_never_hold_what_no_text_may(home):
    unfinished = MeetingRecord(
        subject="",
        date=None,
        organizers=[OrganizerForm(organization="")],
        attendance=[AttendanceForm(person=PersonForm(name=""))],
    )
    key = save_meeting(home, None, unfinished).id
    shown = show_meeting(home, key)
    assert (shown.subject, shown.date, len(shown.attendance)) == ("", None, 1)
    unfinished.subject = "اجتماع \u202e خفي"
    with pytest.raises(RefusedError) as caught:
        save_meeting(home, key, unfinished)
    assert caught.value.code == "record.invalid"
    assert show_meeting(home, key).subject == ""


def draft(name: str, post: str, key: str, **organization: str) -> MeetingRecord:
    return MeetingRecord(
        subject="اجتماع",
        date="2024-09-03",
        attendance=[
            AttendanceForm(key=key, person=PersonForm(name=name), post=post, **organization)
        ],
    )


def test_a_name_typed_letter_by_letter_is_one_person(home):
    row, meeting = new_key().hex, None
    for length in range(1, len("إلهام أحمد") + 1):
        record = draft(
            "إلهام أحمد"[:length], "الرئيسة"[:length], row, organization="دائرة"[:length]
        )
        meeting = save_meeting(home, meeting, record, burst="b1").id
    assert names_of(home, Person) == ["إلهام أحمد"]
    assert names_of(home, Organization) == ["دائرة"]
    assert titles_of(home) == ["الرئيسة"]
    assert count_saves(home) == 2  # the office, and one spell of typing


def test_a_typed_name_that_turns_out_to_be_known_leaves_nothing_behind(home, add, sample):
    add(sample)
    before = names_of(home, Person)
    row, meeting = new_key().hex, None
    for length in (1, 4, len("إلهام أحمد")):
        record = draft("إلهام أحمد"[:length], "عضو", row)
        meeting = save_meeting(home, meeting, record, burst="b2").id
    assert names_of(home, Person) == before


def test_a_person_known_before_the_spell_of_typing_is_never_renamed(home, add, sample):
    key = add(sample)
    record = show_meeting(home, key, with_keys=True)
    record.attendance[0].person = PersonForm(name="إلهام", honorific="السيدة")
    record.statements = []
    save_meeting(home, key, record, burst="b3")
    assert names_of(home, Person) == ["إلهام", "إلهام أحمد", "خالد إبراهيم"]


def test_namesakes_are_two_people_and_one_person_is_known_again(home, add):
    rows = [
        {"person": {"name": "أحمد علي"}, "post": "مدير", "organization": "هيئة المياه"},
        {"person": {"name": "أحمد علي"}, "post": "عضو", "organization": "هيئة الصحة"},
    ]
    base = {"subject": "اجتماع", "date": "2024-09-03", "attendance": rows}
    first, second = add(base), add({**base, "attendance": rows[::-1]})
    assert names_of(home, Person) == ["أحمد علي", "أحمد علي"]
    with home.reading() as session:
        people = session.execute(
            select(Attendance.meeting_id, Attendance.person_id).order_by(Attendance.position)
        ).all()
    of_first = {person for meeting, person in people if meeting == first}
    of_second = {person for meeting, person in people if meeting == second}
    assert len(of_first) == 2
    assert of_first == of_second


def test_a_name_learns_the_scripts_it_lacked(home, add):
    base = {"subject": "اجتماع", "date": "2024-09-03"}
    early = add({**base, "attendance": [{"person": {"name": "أحمد"}}]})
    both = {"ar": "أحمد", "ku": "Ehmed"}
    add({**base, "attendance": [{"person": {"name": both}}]})
    add({**base, "attendance": [{"person": {"name": {"ku": "Ehmed"}}}]})
    assert names_of(home, Person) == ["أحمد"]
    assert show_meeting(home, early).attendance[0].person.name == both


def test_responsible_is_a_body_a_person_who_was_there_or_a_new_body(home, add, sample):
    actions = [
        {"text": "أ", "responsible": "دائرة شؤون المنظمات"},
        {"text": "ب", "responsible": "خالد إبراهيم"},
        {"text": "ج", "responsible": "لجنة جديدة"},
    ]
    add(sample, outcomes=[{"text": "مخرج", "actions": actions}])
    assert "لجنة جديدة" in names_of(home, Organization)
    assert "خالد إبراهيم" not in names_of(home, Organization)


def test_locked_minutes_are_edited_by_nobody(home, add, sample):
    key = add(sample)
    approve_minutes(home, key)
    before = all_records(home)
    for attempt in (
        lambda: edit_meeting(home, key, {"subject": "x"}),
        lambda: save_meeting(home, key, show_meeting(home, key)),
        lambda: remove_meeting(home, key),
    ):
        with pytest.raises(RefusedError) as caught:
            attempt()
        assert caught.value.code == "meeting.locked"
    assert all_records(home) == before


@pytest.mark.parametrize(
    ("patch", "where"),
    [
        ({"date": "2024-02-30"}, "date"),
        ({"nonsense": 1}, "nonsense"),
        ({"subject": None}, "subject"),
        ({"attendance": [{"presence": "present"}]}, "attendance[0]"),
        ({"agenda": [{"title": "بند", "key": "0" * 32}]}, "agenda[0].key"),
    ],
)
def test_a_bad_patch_is_refused_whole(home, add, sample, patch, where):
    key = add(sample)
    with pytest.raises(RefusedError) as caught:
        edit_meeting(home, key, {"kind": "periodic", **patch})
    assert caught.value.details["where"] == where
    assert exchanged(show_meeting(home, key)) == sample


def test_a_removed_meeting_can_be_brought_back(home, add, sample):
    key = add(sample)
    assert "meeting" in remove_meeting(home, key).kinds
    assert all_records(home) == []
    with pytest.raises(RefusedError):
        show_meeting(home, key)
    restore_meeting(home, key)
    assert exchanged(show_meeting(home, key)) == sample


def test_unknown_meetings_are_refused_in_words(home):
    for attempt in (show_meeting, remove_meeting, approve_minutes, restore_meeting):
        with pytest.raises(RefusedError) as caught:
            attempt(home, UUID(int=7))
        assert "ليس" in caught.value.sentence("ar") or "لا يوجد" in caught.value.sentence("ar")


def test_nothing_is_ever_deleted(home, add, sample):
    key = add(sample)
    edit_meeting(home, key, {"attendance": []})
    with home.reading() as session:
        rows = session.scalars(select(Attendance), execution_options=WITH_REMOVED).all()
    assert [row.removed for row in rows] == [True, True, True]
    assert to_plain(show_meeting(home, key))["attendance"] == []
