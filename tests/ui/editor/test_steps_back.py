"""Undo and redo, over the whole record."""

from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import msgspec
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.models.record_form import MeetingRecord
from desktop.ui.editor.draft import MOST_STEPS, Draft
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, type_text
from tests.ui.editor.conftest import focused

CTRL = Qt.KeyboardModifier.ControlModifier


@given(st.lists(st.sampled_from(["type", "part", "pause", "undo", "redo"]), max_size=60))
def test_steps_go_back_and_forth_as_on_a_line(wishes: list[str]) -> None:
    """The draft is held against a plain list of states with a place in it."""
    now = [0.0]
    draft = Draft(clock=lambda: now[0])
    draft.load(MeetingRecord(subject="0", date=None))
    states, place, run = ["0"], 0, False
    for number, wish in enumerate(wishes, 1):
        if wish == "pause":
            now[0] += 10
            run = False
        elif wish in ("type", "part"):
            where = "subject" if wish == "type" else "attendance[0]"
            draft.change(MeetingRecord(subject=str(number), date=None), where)
            place = place if run and wish == "type" else place + 1
            states = [*states[:place], str(number)]
            run = wish == "type"
        elif wish == "undo":
            draft.undo()
            place, run = max(0, place - 1), False if place else run
        else:
            draft.redo()
            run = run and place + 1 >= len(states)
            place = min(place + 1, len(states) - 1)
        assert draft.record.subject == states[place]
        assert (draft.can_undo, draft.can_redo) == (place > 0, place < len(states) - 1)


def test_no_more_steps_are_kept_than_said() -> None:
    draft = Draft()
    draft.load(MeetingRecord(subject="", date=None))
    for number in range(MOST_STEPS + 50):
        draft.change(MeetingRecord(subject=str(number), date=None), f"agenda[{number}]")
    for _ in range(MOST_STEPS):
        draft.undo()
    assert not draft.can_undo
    assert draft.record.subject == "49"


def test_typing_is_undone_from_within_another_field(
    open_draft: Callable[[], EditorPage],
) -> None:
    page = open_draft()
    before = page.draft.record
    type_text(page.parts.basics.venue, "القاعة")
    text = page.parts.outcomes.parts.editor_at(0).field("text")
    assert text is not None
    type_text(text, "ثم ")
    after = page.draft.record
    QTest.keySequence(focused(), "Ctrl+Z")
    assert page.draft.record.outcomes == before.outcomes
    assert page.draft.record.place.venue == "القاعة"
    QTest.keySequence(focused(), "Ctrl+Z")
    assert page.draft.record == before
    assert page.parts.basics.venue.value() == ""
    assert page.parts.basics.venue.control().hasFocus()
    QTest.keySequence(focused(), "Ctrl+Y")
    QTest.keySequence(focused(), "Ctrl+Shift+Z")
    assert page.draft.record == after


def test_typing_goes_on_where_it_was_before_a_step_back(
    open_draft: Callable[[], EditorPage],
) -> None:
    page = open_draft()
    page.draft._clock = iter(range(0, 1000, 10)).__next__
    page.parts.basics.subject.control().setFocus()
    press(focused(), Qt.Key.Key_End)
    type_text(focused(), "،")
    subject = page.draft.record.subject
    type_text(focused(), "خطأ")
    for _ in "خطأ":
        QTest.keySequence(focused(), "Ctrl+Z")
    type_text(focused(), "ص")
    assert page.draft.record.subject == subject + "ص"


def test_removed_and_moved_parts_come_back_with_their_keys(
    open_draft: Callable[[], EditorPage], saved: Callable[[EditorPage], None], stored: Any
) -> None:
    page = open_draft()
    before = page.draft.record
    meeting = page._meeting
    statement = page.parts.statements.parts.editor_at(0)
    statement.first_field().setFocus()
    press(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(focused(), Qt.Key.Key_Delete, CTRL)
    outcome = page.parts.outcomes.parts.editor_at(0)
    outcome.first_field().setFocus()
    press(focused(), Qt.Key.Key_Delete, CTRL)
    saved(page)
    assert stored(meeting).outcomes == []
    page.undo()
    page.undo()
    page.undo()
    assert page.draft.record == before
    saved(page)
    assert msgspec.to_builtins(stored(meeting).statements) == msgspec.to_builtins(before.statements)
    assert stored(meeting).outcomes == before.outcomes
