"""A record goes in and comes out the same, whatever names it mixes."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from sqlalchemy import func, select

from desktop.models.log import Changeset
from desktop.models.record_form import to_plain
from desktop.models.record_validation import validate
from desktop.services.add_meetings import add_meetings
from desktop.services.check_home import check_home
from desktop.services.save_meeting import save_meeting
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import Home
from tests.services.home_content import count_saves, exchanged, forget_everything
from tests.services.mixed_names import records_of_few_names
from tests.unit.models.generated_records import records

quick = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def two_homes(new_home):
    return new_home(), new_home()


def shown_after_adding(home: Home, plain: Any) -> dict[str, object]:
    forget_everything(home)
    [key] = add_meetings(home, [validate(plain)]).ids
    return to_plain(show_meeting(home, key))


def stays_itself(home: Home, elsewhere: Home, record: Any) -> None:
    shown = shown_after_adding(home, record)
    again = shown_after_adding(elsewhere, shown)
    assert {**again, "id": None} == {**shown, "id": None}
    saves = count_saves(home)
    key = UUID(str(shown["id"]))
    kept = show_meeting(home, key, with_keys=True)
    assert save_meeting(home, key, kept).changed is None
    assert count_saves(home) == saves


def test_the_sample_comes_back_as_it_was_typed(home, sample, add):
    assert exchanged(show_meeting(home, add(sample))) == sample


@quick
@given(record=records)
def test_any_record_added_shown_and_added_elsewhere_is_equal(two_homes, record):
    home, elsewhere = two_homes
    stays_itself(home, elsewhere, record)


WITH_A_TELLING_NAME = {
    "subject": "اجتماع",
    "date": "2024-09-03",
    "attendance": [
        {"person": {"name": "أحمد"}, "post": "الرئيسة المشتركة"},
        {"person": {"name": {"ku": "Ehmed"}}, "post": "الرئيسة المشتركة"},
    ],
    "outcomes": [
        {
            "text": "مخرج",
            "actions": [
                {"text": "متابعة", "responsible": "سارة"},
                {"text": "متابعة", "responsible": {"ar": "سارة", "ku": "Ehmed"}},
            ],
        }
    ],
}
"""The last name tells that the one before it is a person's, too."""


@quick
@given(record=records_of_few_names)
@example(record=WITH_A_TELLING_NAME)
def test_names_that_overlap_in_any_way_settle_at_once(two_homes, record):
    home, elsewhere = two_homes
    stays_itself(home, elsewhere, record)


@quick
@given(record=records)
def test_what_was_typed_is_what_is_shown(home, record):
    shown = shown_after_adding(home, record)
    for field in ("subject", "date", "starts_at", "ends_at", "kind"):
        assert shown[field] == record.get(field)
    assert _texts(shown) == _texts(record)


def _texts(record: Any) -> list[Any]:
    return [
        [(item["title"], item.get("discussion")) for item in record.get("agenda", [])],
        [item["text"] for item in record.get("statements", [])],
        [item["text"] for item in record.get("challenges", [])],
        [item["text"] for item in record.get("proposals", [])],
        [
            (item["text"], [action["text"] for action in item.get("actions", [])])
            for item in record.get("outcomes", [])
        ],
    ]


def test_heavy_records_are_changesets_of_their_own(home, sample, monkeypatch):
    """A changeset that is too heavy for a segment could never be carried."""

    def changesets():
        with home.reading() as session:
            return session.scalar(select(func.count()).select_from(Changeset))

    records = [validate({**sample, "subject": f"اجتماع {number}"}) for number in range(3)]
    before = changesets()
    add_meetings(home, records)
    assert changesets() == before + 1
    monkeypatch.setattr("desktop.services.add_meetings._BYTES_AT_ONCE", 1)
    add_meetings(home, records)
    assert changesets() == before + 4


def test_a_list_of_records_is_one_save_that_keeps_its_order(home, sample):
    wanted = [validate({**sample, "subject": f"اجتماع {number}"}) for number in range(1, 251)]
    added = add_meetings(home, wanted)
    assert [show_meeting(home, key).subject for key in added.ids[::50]] == [
        record.subject for record in wanted[::50]
    ]
    assert check_home(home) == []
