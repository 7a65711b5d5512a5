"""The outline of a record: order, grouping, and nothing lost."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from desktop.documents.minutes_content import OutcomeName, outline
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import validate
from tests.documents.sample_minutes import full_record, record_with
from tests.unit.models.generated_records import records


def test_those_away_are_listed_apart():
    content = outline(full_record())
    assert [one.presence for one in content.away] == ["excused", "absent"]
    assert [str(one.name) for one in content.attended][:2] == ["إلهام أحمد", "خالد إبراهيم"]


def test_a_delegating_member_is_away_and_a_guest_is_not():
    presences = ["present", "delegated", "guest"]
    attendance = [{"person": {"name": p}, "presence": p} for p in presences]
    content = outline(record_with(attendance=attendance))
    assert [str(one.name) for one in content.attended] == ["present", "guest"]
    assert [str(one.name) for one in content.away] == ["delegated"]


def test_gender_comes_from_the_honorific_and_groups_are_groups():
    content = outline(full_record())
    assert [one.gender for one in content.attended] == [
        "female",
        "male",
        "female",
        "female",
        "group",
    ]


def test_co_chairs_are_both_found_and_a_group_is_no_signer():
    attendance = [
        {"person": {"name": "أ"}, "role": "chair", "presence": "excused"},
        {"group": "رئاسة", "role": "chair"},
        {"person": {"name": "ب"}, "role": "chair"},
    ]
    chairs = outline(record_with(attendance=attendance)).with_role("chair")
    assert [str(one.name) for one in chairs] == ["ب", "أ"]


def test_statements_stand_under_their_item_and_others_come_last():
    statements = [
        {"text": "خارج البنود"},
        {"text": "عن الثاني", "agenda_item": 2},
        {"text": "عن الأول", "agenda_item": 1},
        {"text": "أيضاً عن الثاني", "agenda_item": 2},
    ]
    content = outline(record_with(statements=statements))
    told = [
        (one.number, [said.paragraphs[0] for said in one.statements]) for one in content.discussions
    ]
    assert told == [
        (1, ["عن الأول"]),
        (2, ["عن الثاني", "أيضاً عن الثاني"]),
        (None, ["خارج البنود"]),
    ]


def test_a_statement_about_an_item_that_is_gone_is_kept():
    record = msgspec.structs.replace(record_with(), agenda=[])
    content = outline(record)
    assert [one.number for one in content.discussions] == [None]
    assert len(content.discussions[0].statements) == len(record.statements)


def test_a_speaker_has_the_honorific_of_the_attendance():
    [said] = outline(record_with()).discussions[0].statements
    assert (said.honorific, str(said.speaker)) == ("السيدة", "إلهام أحمد")


def test_the_kind_of_the_chief_outcome_leads():
    outcomes = [
        {"kind": "recommendation", "text": "الأهم"},
        {"kind": "decision", "text": "قرار"},
        {"kind": "recommendation", "text": "ثانية"},
    ]
    groups = outline(record_with(outcomes=outcomes)).outcome_groups
    assert [(group.kind, group.outcomes) for group in groups] == [
        ("recommendation", (("الأهم",), ("ثانية",))),
        ("decision", (("قرار",),)),
    ]


def test_a_challenge_points_to_its_outcome_by_kind_and_number():
    outcomes = [{"kind": kind, "text": "…"} for kind in ("decision", "recommendation", "decision")]
    challenges = [{"text": "ت", "outcome": 3}, {"text": "ت", "outcome": None}]
    content = outline(record_with(outcomes=outcomes, challenges=challenges))
    assert [point.outcome for point in content.challenges] == [OutcomeName("decision", 2), None]


@pytest.mark.parametrize("day", [None, "", "2024-09", "2024-02-31"])
def test_half_a_date_in_a_draft_is_no_day(day):
    assert outline(MeetingRecord(subject="", date=day)).day is None


def test_characters_no_pdf_can_hold_become_visible():
    name = "ا\x00ب\ud800ج\ufffe"
    record = msgspec.structs.replace(record_with(), subject=name)
    assert outline(record).subject == "ا\ufffdب\ufffdج\ufffd"


def _typed(value: Any, key: str = "") -> list[str]:
    """Return every text that a person typed into a record."""
    if isinstance(value, dict):
        return [text for name, part in value.items() for text in _typed(part, name)]
    if isinstance(value, list) and key != "translations":
        return [text for part in value for text in _typed(part, key)]
    codes = (
        "id",
        "number",
        "state",
        "content_hash",
        "language",
        "sha256",
        "media_type",
        "size",
        "role",
        "meeting",
        "second_language",
        "translations",  # they are in the outline of the second language
    )
    return [value] if isinstance(value, str) and key not in codes else []


@settings(max_examples=40)
@given(plain=records)
def test_every_word_of_a_record_is_in_its_outline(plain):
    record = validate(plain)
    content = outline(record)
    told: list[str] = []
    _collect(content, told)
    everything = "\n".join(told).split()
    plain_parts = msgspec.to_builtins(record)
    for text in _typed(plain_parts):
        for word in text.split():
            assert word in everything, text


def _collect(value: Any, told: list[str]) -> None:
    if isinstance(value, str):
        told.append(value)
    elif isinstance(value, tuple):
        for part in value:
            _collect(part, told)
    elif hasattr(value, "__slots__"):
        for name in value.__slots__:
            _collect(getattr(value, name), told)
    elif value is not None:
        told.append(str(value))
