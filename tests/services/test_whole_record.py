"""Quorum, next meeting, copies, second language, Hijri correction: edited, kept, approved."""

import json

import pytest
from msgspec import UNSET
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.minutes import Minutes
from desktop.models.record_form import CopyForm, TranslationForm
from desktop.services.approval_problems import problems_before_approval
from desktop.services.approve_minutes import approve_minutes
from desktop.services.check_home import check_home
from desktop.services.edit_meeting import edit_meeting
from desktop.services.list_meetings import MeetingFilter, list_meeting_ids
from desktop.services.save_meeting import save_meeting
from desktop.services.show_meeting import show_meeting
from tests.services.home_content import count_saves, exchanged

MORE = {
    "quorum": 5,
    "next_meeting": {"date": "2024-12-03", "starts_at": "10:00", "venue": "قاعة البلدية"},
    "copies_to": [{"recipient": {"ar": "الأرشيف", "ku": "Arşîv"}}, {"recipient": "الديوان"}],
    "second_language": "ku",
    "translations": [
        {"of": "subject", "text": "Civîn"},
        {"of": "outcomes/1/text", "text": "Lidarxistina civînên demdemî"},
    ],
    "hijri_correction": -1,
}


@pytest.fixture
def whole(sample):
    return {**sample, **MORE}


def test_what_was_typed_is_what_is_shown_and_approved(home, add, whole):
    key = add(whole)
    assert exchanged(show_meeting(home, key)) == whole
    approve_minutes(home, key)
    assert exchanged(show_meeting(home, key)) == whole
    with home.reading() as session:
        minutes = session.scalars(select(Minutes)).one()
        frozen = json.loads(minutes.snapshot or "")["record"]
    assert {name: frozen[name] for name in MORE} == MORE
    assert check_home(home) == []


def test_a_record_without_them_looks_as_it_always_did(home, add, sample):
    assert not MORE.keys() & exchanged(show_meeting(home, add(sample))).keys()


@pytest.mark.parametrize("name", [name for name in MORE if name != "second_language"])
def test_each_is_taken_away_by_null(home, add, whole, name):
    key = add(whole)
    edit_meeting(home, key, {name: None})
    kept = {other: value for other, value in whole.items() if other != name}
    assert exchanged(show_meeting(home, key)) == kept
    assert check_home(home) == []


def test_a_translation_stays_with_its_text_when_parts_move(home, add, sample):
    key = add(
        sample,
        second_language="ku",
        translations=[{"of": "agenda/1/title", "text": "Yek"}, {"of": "subject", "text": "Civîn"}],
    )
    title = sample["agenda"][0]["title"]
    record = show_meeting(home, key, with_keys=True)
    record.agenda.append(record.agenda.pop(0))
    for statement in record.statements:
        statement.agenda_item = None
    save_meeting(home, key, record)
    shown = show_meeting(home, key)
    last = len(shown.agenda)
    assert shown.agenda[-1].title == title
    assert shown.translations is not UNSET
    assert [(part.of, part.text) for part in shown.translations] == [
        ("subject", "Civîn"),
        (f"agenda/{last}/title", "Yek"),
    ]


def test_the_translation_of_a_part_that_is_gone_goes_too(home, add, whole):
    key = add(whole)
    record = show_meeting(home, key, with_keys=True)
    del record.outcomes[0]
    save_meeting(home, key, record)
    kept = show_meeting(home, key).translations
    assert kept is not UNSET
    assert [part.of for part in kept] == ["subject"]


def test_translations_come_back_with_their_language(home, add, whole):
    key = add(whole)
    edit_meeting(home, key, {"second_language": None, "translations": None})
    assert "translations" not in exchanged(show_meeting(home, key))
    edit_meeting(home, key, {"second_language": "ku", "translations": MORE["translations"]})
    assert exchanged(show_meeting(home, key)) == whole
    assert check_home(home) == []


def test_a_draft_may_hold_an_empty_recipient_but_not_be_approved_with_it(home, add, sample):
    key = add(sample)
    record = show_meeting(home, key, with_keys=True)
    record.copies_to = [CopyForm(recipient="")]
    save_meeting(home, key, record)
    shown = show_meeting(home, key)
    assert [problem.where for problem in problems_before_approval(shown)] == [
        "copies_to[0].recipient"
    ]
    kept = show_meeting(home, key, with_keys=True)
    saves = count_saves(home)
    assert save_meeting(home, key, kept).changed is None
    assert count_saves(home) == saves


def test_a_translation_of_nothing_is_refused_in_a_patch(home, add, sample):
    key = add(sample)
    patch = {"second_language": "ku", "translations": [{"of": "outcomes/9/text", "text": "x"}]}
    with pytest.raises(RefusedError) as refused:
        edit_meeting(home, key, patch)
    assert refused.value.details["where"] == "translations[0].of"


def test_an_editor_that_is_behind_loses_only_what_has_no_place(home, add, sample):
    key = add(sample)
    record = show_meeting(home, key, with_keys=True)
    record.second_language = "ku"
    record.translations = [
        TranslationForm(of="outcomes/9/text", text="x"),
        TranslationForm(of="subject", text="Civîn"),
    ]
    save_meeting(home, key, record)
    kept = show_meeting(home, key).translations
    assert kept is not UNSET
    assert [part.of for part in kept] == ["subject"]


@pytest.mark.parametrize(
    ("coming", "is_wrong"),
    [
        ({"date": "2024-09-02"}, True),
        ({"date": "2024-09-04"}, False),
        ({"date": "2024-09-03", "starts_at": "09:00"}, True),
        ({"date": "2024-09-03", "starts_at": "18:00"}, False),
        ({"venue": "قاعة"}, False),
    ],
)
def test_the_next_meeting_comes_after_this_one(home, add, sample, coming, is_wrong):
    key = add(sample, date="2024-09-03", starts_at="10:00", next_meeting=coming)
    found = [problem.where for problem in problems_before_approval(show_meeting(home, key))]
    assert found == (["next_meeting.date"] if is_wrong else [])


def test_recipients_and_translations_are_found(home, add, whole):
    key = add(whole)
    for words in ("arsiv", "demdemi", "قاعة البلدية"):
        assert list_meeting_ids(home, MeetingFilter(search=words)) == [key]
