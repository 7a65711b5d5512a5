"""Copies, translations and amendments travel like any record, and meet like any text."""

from uuid import UUID

import pytest
from msgspec import UNSET

from desktop.language.errors import RefusedError
from desktop.models.translation import translation_key
from desktop.services.amend_minutes import amend_minutes
from desktop.services.approve_minutes import approve_minutes
from desktop.services.edit_meeting import edit_meeting
from desktop.services.list_amendments import list_amendments
from desktop.services.list_conflicts import count_conflicts, list_conflicts
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.show_meeting import show_meeting
from tests.sync.desks import Desk, agree, meet

PARTS = {
    "organizers": [{"organization": "دائرة العلاقات الخارجية"}],
    "attendance": [{"person": {"name": "شيرين خليل"}}],
    "outcomes": [{"text": "قرار أول"}, {"text": "قرار ثانٍ"}],
    "quorum": 3,
    "next_meeting": {"date": "2026-06-01", "venue": "قاعة"},
    "copies_to": [{"recipient": "الديوان"}],
    "second_language": "ku",
    "translations": [{"of": "outcomes/1/text", "text": "Biryara yekem. Dawî."}],
    "hijri_correction": 1,
}


@pytest.fixture
def shared(desks: list[Desk]) -> tuple[Desk, Desk, UUID]:
    """Return two offices with a record of every field that both have."""
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل", **PARTS)
    meet(hasaka, qamishli)
    assert show_meeting(qamishli.home, meeting) == show_meeting(hasaka.home, meeting)
    return hasaka, qamishli, meeting


def translate(desk: Desk, meeting: UUID, **texts: str) -> None:
    said = {part.of: part.text for part in show_meeting(desk.home, meeting).translations or []}
    said |= {path.replace("_", "/"): text for path, text in texts.items()}
    wanted = [{"of": path, "text": text} for path, text in said.items()]
    edit_meeting(desk.home, meeting, {"translations": wanted})


def translated(desk: Desk, meeting: UUID) -> dict[str, str]:
    return {part.of: part.text for part in show_meeting(desk.home, meeting).translations or []}


def test_two_offices_translate_different_texts(shared):
    hasaka, qamishli, meeting = shared
    translate(hasaka, meeting, subject="Civîn")
    translate(qamishli, meeting, outcomes_2_text="Biryara duyem")
    meet(hasaka, qamishli)
    assert count_conflicts(hasaka.home) == 0
    assert translated(qamishli, meeting) == {
        "subject": "Civîn",
        "outcomes/1/text": "Biryara yekem. Dawî.",
        "outcomes/2/text": "Biryara duyem",
    }
    agree(hasaka, qamishli)


def test_two_offices_translate_the_same_text_and_decide(shared):
    hasaka, qamishli, meeting = shared
    translate(hasaka, meeting, subject="Civîna me")
    translate(qamishli, meeting, subject="Civîna hevbeş")
    meet(hasaka, qamishli)
    for desk in (hasaka, qamishli):
        [conflict] = list_conflicts(desk.home)
        assert (conflict.field, conflict.kind) == ("translations.text", "text")
        assert conflict.record_id == translation_key(meeting, "subject", "ku")
    resolve_conflict(qamishli.home, conflict.id, "theirs")
    meet(hasaka, qamishli)
    assert translated(hasaka, meeting)["subject"] == "Civîna me"
    assert count_conflicts(hasaka.home) == 0
    agree(hasaka, qamishli)


def test_both_edit_the_fields_of_the_meeting(shared):
    hasaka, qamishli, meeting = shared
    edit_meeting(hasaka.home, meeting, {"quorum": 4, "next_meeting": {"date": "2026-06-02"}})
    edit_meeting(qamishli.home, meeting, {"quorum": 5, "next_meeting": {"starts_at": "10:00"}})
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(hasaka.home)
    assert (conflict.field, conflict.base) == ("quorum", 3)
    with pytest.raises(RefusedError):
        resolve_conflict(hasaka.home, conflict.id, "0")
    resolve_conflict(hasaka.home, conflict.id, "6")
    meet(hasaka, qamishli)
    record = show_meeting(qamishli.home, meeting)
    assert record.quorum == 6
    assert record.next_meeting is not UNSET
    assert (record.next_meeting.date, record.next_meeting.starts_at) == ("2026-06-02", "10:00")
    agree(hasaka, qamishli)


def test_an_amendment_of_another_office_is_seen_here(shared):
    hasaka, qamishli, meeting = shared
    first = approve_minutes(hasaka.home, meeting)
    meet(hasaka, qamishli)
    draft = amend_minutes(qamishli.home, meeting, "correction", "خطأ في الاسم").id
    approved = approve_minutes(qamishli.home, draft)
    meet(hasaka, qamishli)
    [amendment] = list_amendments(hasaka.home, meeting)
    assert (amendment.number, amendment.is_approved) == (approved.number, True)
    amends = show_meeting(hasaka.home, draft).amends
    assert amends is not UNSET
    assert amends.number == first.number
    assert show_meeting(hasaka.home, draft) == show_meeting(qamishli.home, draft)
    agree(hasaka, qamishli)


def test_an_edit_beside_the_approval_of_an_amendment_is_listed(shared):
    hasaka, qamishli, meeting = shared
    approve_minutes(hasaka.home, meeting)
    draft = amend_minutes(hasaka.home, meeting, "addendum", "سبب").id
    meet(hasaka, qamishli)
    approve_minutes(hasaka.home, draft)
    edit_meeting(qamishli.home, draft, {"copies_to": [{"recipient": "الديوان العام"}]})
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(hasaka.home)
    assert (conflict.kind, conflict.field) == ("amendment", "copies_to.recipient.ar")
    copies = show_meeting(qamishli.home, draft).copies_to
    assert copies is not UNSET
    assert copies[0].recipient == "الديوان"
    agree(hasaka, qamishli)
