"""Two offices write without knowing of each other: nothing is dropped, and both show the same."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.language.errors import RefusedError
from desktop.services.list_conflicts import count_conflicts, list_conflicts
from desktop.services.remove_meeting import remove_meeting
from desktop.services.resolve_conflict import resolve_conflict
from tests.sync.desks import Desk, agree, meet, outcome_of

MOMENT_1970 = datetime(1970, 1, 1, tzinfo=UTC)
MOMENT_2099 = datetime(2099, 1, 1, tzinfo=UTC)
TEXT = "يُعقد الاجتماع القادم في الحسكة. تُرسل الدعوات قبل أسبوع. يكتب المقرّر المحضر."


def test_a_change_at_one_office_reaches_the_other(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أول")
    meet(hasaka, qamishli)
    qamishli.edit(meeting, subject="ثانٍ")
    meet(hasaka, qamishli)
    assert hasaka.look(meeting)["subject"] == "ثانٍ"
    agree(hasaka, qamishli)
    assert count_conflicts(hasaka.home) == 0


def test_different_fields_of_one_record_are_both_kept(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أول")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="عنوان")
    qamishli.edit(meeting, held_on=date(2026, 4, 1))
    meet(hasaka, qamishli)
    row = hasaka.look(meeting)
    assert (row["subject"], row["held_on"]) == ("عنوان", date(2026, 4, 1))
    assert count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)


def test_the_same_field_is_listed_with_both_values_and_decided_once(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="من الحسكة")
    qamishli.edit(meeting, subject="من القامشلي")
    meet(hasaka, qamishli)
    agree(hasaka, qamishli)
    [here], [there] = list_conflicts(hasaka.home), list_conflicts(qamishli.home)
    assert here.id == there.id
    told = here.to_json()
    assert (told["field"], told["base"], told["meeting"]) == ("subject", "أصل", str(meeting))
    assert {(v["office"], v["value"]) for v in told["values"]} == {
        ("حسكة", "من الحسكة"),
        ("قامشلي", "من القامشلي"),
    }
    assert [v.value for v in here.values if v.is_ours] == ["من الحسكة"]
    assert [v.value for v in here.values if v.is_shown] == [hasaka.look(meeting)["subject"]]
    resolve_conflict(qamishli.home, there.id, "theirs")
    assert qamishli.look(meeting)["subject"] == "من الحسكة"
    meet(hasaka, qamishli)
    assert hasaka.look(meeting)["subject"] == "من الحسكة"
    assert count_conflicts(hasaka.home) == count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)


@pytest.mark.parametrize("take", ["ours", "theirs", "غيرهما"])
def test_any_decision_stands_even_the_value_that_was_shown(desks: list[Desk], take: str):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="أ")
    qamishli.edit(meeting, subject="ب")
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(hasaka.home)
    resolve_conflict(hasaka.home, str(conflict.id), take)
    expected = {"ours": "أ", "theirs": "ب"}.get(take, take)
    meet(hasaka, qamishli)
    assert qamishli.look(meeting)["subject"] == expected
    assert count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)
    with pytest.raises(RefusedError) as refused:
        resolve_conflict(hasaka.home, conflict.id, "ours")
    assert refused.value.code == "conflict.unknown"


def test_a_field_that_collides_again_is_listed_again(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    for turn in ("١", "٢"):
        hasaka.edit(meeting, subject=f"أ{turn}")
        qamishli.edit(meeting, subject=f"ب{turn}")
        meet(hasaka, qamishli)
        [conflict] = list_conflicts(hasaka.home)
        resolve_conflict(hasaka.home, conflict.id, "ours")
        meet(hasaka, qamishli)
        assert count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)


def test_the_same_value_from_both_is_no_conflict(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="واحد")
    qamishli.edit(meeting, subject="واحد")
    meet(hasaka, qamishli)
    assert count_conflicts(hasaka.home) == 0
    agree(hasaka, qamishli)


@pytest.mark.parametrize(
    ("field", "ours", "theirs", "typed", "kept"),
    [
        ("held_on", date(2026, 4, 1), date(2026, 4, 2), "2026-04-09", date(2026, 4, 9)),
        ("starts_at", time(9), time(10), "10:00", time(10)),
        ("starts_at", time(9), time(10), "11:30", time(11, 30)),
    ],
)
def test_a_day_or_a_time_may_be_decided_as_it_is_written_in_a_record(
    desks: list[Desk], field: str, ours: Any, theirs: Any, typed: str, kept: object
):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, **{field: ours})
    qamishli.edit(meeting, **{field: theirs})
    meet(hasaka, qamishli)
    [conflict] = list_conflicts(hasaka.home)
    for refused in ("25:00", "2026-02-30", "0001-01-01", "غداً"):
        with pytest.raises(RefusedError) as error:
            resolve_conflict(hasaka.home, conflict.id, refused)
        assert error.value.code == "conflict.value"
    resolve_conflict(hasaka.home, conflict.id, typed)
    assert hasaka.look(meeting)[field] == kept
    assert count_conflicts(hasaka.home) == 0


def test_an_ordinary_save_over_a_conflict_decides_it(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="أ")
    qamishli.edit(meeting, subject="ب")
    meet(hasaka, qamishli)
    qamishli.edit(meeting, subject="بعد النظر")
    meet(hasaka, qamishli)
    assert count_conflicts(hasaka.home) == count_conflicts(qamishli.home) == 0
    assert hasaka.look(meeting)["subject"] == "بعد النظر"
    agree(hasaka, qamishli)


def test_three_offices_three_values(desks: list[Desk]):
    offices = desks[:3]
    meeting = offices[0].add("أصل")
    meet(*offices)
    for number, desk in enumerate(offices):
        desk.edit(meeting, subject=f"قيمة {number}")
    meet(*offices)
    agree(*offices)
    [conflict] = list_conflicts(offices[0].home)
    assert len(conflict.values) == 3
    with pytest.raises(RefusedError) as refused:
        resolve_conflict(offices[0].home, conflict.id, "theirs")
    assert refused.value.code == "conflict.several"
    resolve_conflict(offices[0].home, conflict.id, "قيمة 1")
    meet(*offices)
    assert {desk.look(meeting)["subject"] for desk in offices} == {"قيمة 1"}
    agree(*offices)


class TestRemoval:
    """Removing against editing: the record stays, and somebody decides."""

    @pytest.fixture
    def contested(self, desks: list[Desk]) -> tuple[Desk, Desk, UUID, UUID]:
        hasaka, qamishli, *_ = desks
        meeting = hasaka.add("أصل", outcomes=[{"kind": "decision", "text": "قرار"}])
        meet(hasaka, qamishli)
        outcome = outcome_of(hasaka, meeting)
        hasaka.edit(outcome, "outcome", removed=True)
        qamishli.edit(outcome, "outcome", text="قرار معدّل")
        meet(hasaka, qamishli)
        return hasaka, qamishli, meeting, outcome

    def test_the_record_comes_back_and_is_listed(self, contested):
        hasaka, qamishli, _meeting, outcome = contested
        agree(hasaka, qamishli)
        assert hasaka.look(outcome, "outcome")["removed"] is False
        assert hasaka.look(outcome, "outcome")["text"] == "قرار معدّل"
        [conflict] = list_conflicts(hasaka.home)
        assert (conflict.kind, conflict.field) == ("removal", "outcomes")
        assert {(v.office, v.value) for v in conflict.values} == {
            ("حسكة", "removed"),
            ("قامشلي", "kept"),
        }

    @pytest.mark.parametrize("take", ["removed", "kept"])
    def test_either_may_be_taken(self, contested, take: str):
        hasaka, qamishli, _meeting, outcome = contested
        [conflict] = list_conflicts(qamishli.home)
        resolve_conflict(qamishli.home, conflict.id, take)
        meet(hasaka, qamishli)
        assert hasaka.look(outcome, "outcome")["removed"] is (take == "removed")
        assert count_conflicts(hasaka.home) == 0
        agree(hasaka, qamishli)

    def test_a_further_edit_does_not_hide_the_record_again(self, contested):
        hasaka, qamishli, _meeting, outcome = contested
        hasaka.edit(outcome, "outcome", text="وبعد ذلك")
        meet(hasaka, qamishli)
        assert qamishli.look(outcome, "outcome")["removed"] is False
        assert count_conflicts(qamishli.home) == 1
        agree(hasaka, qamishli)

    def test_a_removal_that_had_seen_the_edit_is_no_conflict(self, desks: list[Desk]):
        hasaka, qamishli, *_ = desks
        meeting = hasaka.add("أصل", outcomes=[{"kind": "decision", "text": "قرار"}])
        meet(hasaka, qamishli)
        outcome = outcome_of(hasaka, meeting)
        qamishli.edit(outcome, "outcome", text="قرار معدّل")
        meet(hasaka, qamishli)
        hasaka.edit(outcome, "outcome", removed=True)
        meet(hasaka, qamishli)
        assert qamishli.look(outcome, "outcome")["removed"] is True
        assert count_conflicts(qamishli.home) == 0
        agree(hasaka, qamishli)


class TestLongText:
    """Sentences that only one side changed are put together; the rest is for a person."""

    def both(self, desks: list[Desk], one: str, other: str) -> tuple[Desk, Desk, UUID]:
        hasaka, qamishli, *_ = desks
        meeting = hasaka.add("أصل", outcomes=[{"kind": "decision", "text": TEXT}])
        meet(hasaka, qamishli)
        outcome = outcome_of(hasaka, meeting)
        hasaka.edit(outcome, "outcome", text=one)
        qamishli.edit(outcome, "outcome", text=other)
        meet(hasaka, qamishli)
        agree(hasaka, qamishli)
        return hasaka, qamishli, outcome

    def test_apart_they_are_merged_and_to_be_confirmed(self, desks: list[Desk]):
        one = TEXT.replace("الحسكة", "القامشلي")
        other = TEXT.replace("المقرّر", "السكرتير")
        hasaka, qamishli, outcome = self.both(desks, one, other)
        merged = one.replace("المقرّر", "السكرتير")
        assert hasaka.look(outcome, "outcome")["text"] == merged
        [conflict] = list_conflicts(hasaka.home)
        assert (conflict.kind, conflict.merged, conflict.base) == ("text", merged, TEXT)
        resolve_conflict(hasaka.home, conflict.id, merged)
        meet(hasaka, qamishli)
        assert qamishli.look(outcome, "outcome")["text"] == merged
        assert count_conflicts(qamishli.home) == 0

    def test_together_one_is_shown_and_both_are_kept(self, desks: list[Desk]):
        one = TEXT.replace("أسبوع", "شهر")
        other = TEXT.replace("أسبوع", "يومين")
        hasaka, _qamishli, outcome = self.both(desks, one, other)
        assert hasaka.look(outcome, "outcome")["text"] in (one, other)
        [conflict] = list_conflicts(hasaka.home)
        assert {v.value for v in conflict.values} == {one, other}
        assert conflict.merged is None


def test_nothing_of_this_needs_a_right_clock(desks: list[Desk], tmp_path: Path):
    hasaka, qamishli, *_ = desks
    object.__setattr__(hasaka.home, "clock", lambda: MOMENT_1970)
    object.__setattr__(qamishli.home, "clock", lambda: MOMENT_2099)
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    qamishli.edit(meeting, subject="سنة ٢٠٩٩")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="سنة ١٩٧٠")
    meet(hasaka, qamishli)
    assert qamishli.look(meeting)["subject"] == "سنة ١٩٧٠"
    assert count_conflicts(qamishli.home) == 0
    agree(hasaka, qamishli)


def test_what_is_written_in_a_removed_record_does_not_bring_it_back(desks: list[Desk]):
    """A conflict of its fields may still be decided; here and elsewhere it stays removed."""
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="هنا")
    qamishli.edit(meeting, subject="هناك")
    meet(hasaka, qamishli)
    remove_meeting(hasaka.home, meeting)
    [conflict] = [c for c in list_conflicts(hasaka.home) if c.field == "subject"]
    resolve_conflict(hasaka.home, conflict.id, "هناك")
    hasaka.refuse_faults()
    meet(hasaka, qamishli)
    agree(hasaka, qamishli)
    assert hasaka.look(meeting)["removed"]
    assert hasaka.look(meeting)["subject"] == "هناك"
