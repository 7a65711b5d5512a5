"""Words beside the fields, and in the outline."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.editor.attendance_editor import AttendanceEditor
from desktop.ui.editor.outline import MissingItem
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, replace_text, type_text
from tests.ui.editor.conftest import Made

LEFT = Qt.MouseButton.LeftButton


def missing(page: EditorPage) -> list[MissingItem]:
    return [item for item in page.parts.outline.findChildren(MissingItem) if not item.isHidden()]


def test_missing_things_are_named_and_a_click_goes_there(page: EditorPage, qtbot: Any) -> None:
    page.activated()
    qtbot.waitUntil(lambda: len(missing(page)) == 3)
    assert page.parts.basics.subject.problem() is None
    assert page.parts.outline.item("subject").mark() == "missing"
    assert page.parts.outline.item("outcomes").mark() == ""
    QTest.mouseClick(missing(page)[1], LEFT)
    assert page.parts.basics.organizers.control().hasFocus()


def test_next_step_marks_what_is_missing_until_it_is_there(page: EditorPage, qtbot: Any) -> None:
    page.activated()
    basics, attendance = page.parts.basics, page.parts.attendance.parts
    QTest.mouseClick(page.tools.next_step, LEFT)
    assert basics.subject.control().hasFocus()
    assert basics.subject.problem() == "موضوع الاجتماع ناقص"
    assert basics.organizers.problem()
    assert attendance.problem()
    type_text(basics.subject, "لقاء")
    qtbot.waitUntil(lambda: basics.subject.problem() is None)
    assert basics.organizers.problem()
    attendance.add_blank()
    qtbot.waitUntil(lambda: attendance.problem() is None)
    name = attendance.editor_at(0).field("person.name")
    assert name is not None
    assert not name.problem()  # type: ignore[attr-defined]  # begun only now: nobody asked for it


def test_what_no_record_may_hold_is_said_at_once(
    open_draft: Callable[[], EditorPage], qtbot: Any, saved: Callable[[EditorPage], None]
) -> None:
    page = open_draft()
    subject = page.parts.basics.subject
    replace_text(subject, "ا" * 501)
    qtbot.waitUntil(lambda: subject.problem() is not None)
    assert subject.control().hasFocus()
    assert "501" in str(subject.problem())
    replace_text(subject, "ا" * 500)
    qtbot.waitUntil(lambda: subject.problem() is None)
    saved(page)


def test_long_title_does_not_widen_the_page(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    before = page.minimumSizeHint().width()
    replace_text(page.parts.basics.subject, "اجتماع " * 70)
    assert page.header.title().startswith("اجتماع اجتماع")
    assert page.minimumSizeHint().width() <= before


def test_end_before_the_beginning_is_asked_about(page: EditorPage) -> None:
    page.activated()
    basics = page.parts.basics
    type_text(basics.starts_at, "14:05")
    type_text(basics.ends_at, "12:00")
    press(basics.ends_at, Qt.Key.Key_Tab)
    assert basics.ends_at.problem() == "ينتهي قبل أن يبدأ؟"
    replace_text(basics.ends_at, "15:00")
    assert basics.ends_at.problem() is None
    assert page.draft.record.ends_at == "15:00"


def test_rest_of_an_attendee_is_shown_on_demand_and_where_it_is_filled_in(
    open_draft: Callable[[], EditorPage], made: Made, qtbot: Any, saved: Callable[..., None]
) -> None:
    page = open_draft()
    page.parts.attendance._more.click()
    first = page.parts.attendance.parts.editor_at(0)
    assert isinstance(first, AttendanceEditor)
    rest = first.rest()
    assert rest.representing.control().hasFocus()
    type_text(rest.arrived_at, "10:00")
    type_text(rest.left_at, "9:00")
    press(rest.left_at, Qt.Key.Key_Tab)
    assert rest.left_at.problem() == "المغادرة قبل الحضور؟"
    saved(page)
    part = page.draft.record.attendance[0]
    assert (part.arrived_at, part.left_at) == ("10:00", "09:00")
    page.activated(meeting_id=made.approved)
    qtbot.waitUntil(page.parts.locked.isVisible)
    page.activated(meeting_id=made.draft)
    qtbot.waitUntil(lambda: not page.parts.locked.isVisible())
    again = page.parts.attendance.parts.editor_at(0)
    assert isinstance(again, AttendanceEditor)
    assert again.rest().left_at.value() is not None
