"""A record typed by keyboard alone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.models.record_form import PersonForm, names
from desktop.services.list_meetings import list_meetings
from desktop.storage.home import Home
from desktop.ui.editor.attendance_editor import AttendanceEditor
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, type_text
from tests.ui.editor.conftest import focused

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def attendee(page: EditorPage, index: int) -> AttendanceEditor:
    editor = page.parts.attendance.parts.editor_at(index)
    assert isinstance(editor, AttendanceEditor)
    return editor


def people(page: EditorPage) -> list[str]:
    """Return the names of the attendees as they are in the record."""
    return [
        (names(part.person.name) if part.person else names(part.group)).best("ar")
        for part in page.draft.record.attendance
    ]


def person(page: EditorPage, index: int) -> tuple[str | None, str | None]:
    """Return honorific and name of an attendee as they are in the record."""
    form = page.draft.record.attendance[index].person
    assert isinstance(form, PersonForm)
    return form.honorific, names(form.name).best("ar")


def test_new_meeting_that_nobody_typed_in_is_not_kept(
    page: EditorPage, home: Home, qtbot: Any
) -> None:
    before = len(list_meetings(home))
    page.activated()
    assert page.parts.basics.subject.control().hasFocus()
    assert page.can_leave()
    page.leaving()
    with qtbot.waitSignal(page.context.runner.saving_changed, raising=False, timeout=100):
        pass
    assert len(list_meetings(home)) == before


def test_what_is_typed_is_kept(page: EditorPage, home: Home, saved: Callable[..., None]) -> None:
    page.activated()
    type_text(page.parts.basics.subject, "لقاء مع منصة العمل (OCHA)")
    saved(page)
    assert "لقاء مع منصة العمل (OCHA)" in [row.subject for row in list_meetings(home)]
    assert page.tools.saved.text()


def test_tab_goes_as_the_fields_lie(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    attendee(page, 0).name.setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)  # a new one, made after all others
    assert focused() is attendee(page, 1).name.control()
    type_text(focused(), "شيرين حسن")
    reached = []
    for _ in range(4):
        press(focused(), Qt.Key.Key_Tab)
        reached.append(focused().accessibleName())
    third = attendee(page, 2)
    assert reached[1:] == ["الصفة يوم الاجتماع", "الجهة", "الدور"]
    press(focused(), Qt.Key.Key_Tab)
    assert focused() is third.honorific.control()
    press(focused(), Qt.Key.Key_Backtab)
    assert focused() is attendee(page, 1).role.control()


def test_every_field_is_reached_by_tab(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    page.parts.basics.subject.setFocus()
    reached = set()
    for _ in range(200):
        press(focused(), Qt.Key.Key_Tab)
        reached.add(focused())
        if not page.parts.column.isAncestorOf(focused()):
            break
    ends = page.parts.outcomes.parts
    assert {
        page.parts.basics.ends_at.control(),
        attendee(page, 2).group.control(),
        page.parts.statements.parts.editor_at(1).field("text").control(),  # type: ignore[union-attr]
        ends.editor_at(0).field("actions[0].due").control(),  # type: ignore[union-attr]
        ends.field_at(""),
    } <= reached


def test_parts_are_moved_removed_and_added_by_keys(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    first, second, group = people(page)
    attendee(page, 0).post.setFocus()
    press(focused(), Qt.Key.Key_Down, ALT)
    assert people(page) == [second, first, group]
    assert focused() is attendee(page, 1).post.control()
    press(focused(), Qt.Key.Key_Up, ALT)
    press(focused(), Qt.Key.Key_Up, ALT)  # there is no further up
    assert people(page) == [first, second, group]
    press(focused(), Qt.Key.Key_Delete, CTRL)
    assert people(page) == [second, group]
    assert focused() is attendee(page, 0).name.control()
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert people(page) == [second, "", group]
    assert focused() is attendee(page, 1).name.control()


def test_statement_keeps_its_topic_when_topics_move(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    page.parts.agenda.parts.editor_at(0).first_field().setFocus()
    press(focused(), Qt.Key.Key_Down, ALT)
    assert [part.agenda_item for part in page.draft.record.statements] == [2, 1]
    press(focused(), Qt.Key.Key_Delete, CTRL)
    assert [part.agenda_item for part in page.draft.record.statements] == [None, 1]
    page.undo()
    page.undo()
    assert [part.agenda_item for part in page.draft.record.statements] == [1, 2]


def test_last_part_gives_the_focus_to_what_adds(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    page.parts.outcomes.parts.editor_at(0).first_field().setFocus()
    press(focused(), Qt.Key.Key_Delete, CTRL)
    assert page.draft.record.outcomes == []
    assert isinstance(focused(), QPushButton)
    press(focused(), Qt.Key.Key_Return)
    assert len(page.draft.record.outcomes) == 1


def test_enter_goes_on_to_the_next_field(page: EditorPage) -> None:
    page.activated()
    type_text(page.parts.basics.subject, "لقاء")
    press(focused(), Qt.Key.Key_Return)
    assert focused() is page.parts.basics.date.control()
    type_text(focused(), "3/9/2024")
    press(focused(), Qt.Key.Key_Return)
    assert focused() is page.parts.basics.starts_at.control()
    assert page.draft.record.date == "2024-09-03"


def test_name_is_picked_from_the_registry_with_all_that_is_known(
    page: EditorPage, qtbot: Any
) -> None:
    page.activated()
    page.parts.attendance.parts.add_blank()
    editor = attendee(page, 0)
    type_text(editor.name, "إله")
    qtbot.waitUntil(editor.name.suggestions_shown)
    press(editor.name, Qt.Key.Key_Return)
    assert person(page, 0) == ("السيدة", "إلهام أحمد")
    part = page.draft.record.attendance[0]
    assert part.post == "الرئيسة المشتركة لدائرة العلاقات الخارجية"
    assert part.organization == "دائرة العلاقات الخارجية"


def test_new_name_is_simply_typed_and_its_title_parted(page: EditorPage) -> None:
    page.activated()
    page.parts.attendance.parts.add_blank()
    type_text(attendee(page, 0).name, "السيدة Şîrîn Osman")
    press(focused(), Qt.Key.Key_Tab)
    assert person(page, 0) == ("السيدة", "Şîrîn Osman")


def test_lines_from_a_table_become_attendees(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    attendee(page, 0).name.setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)
    QGuiApplication.clipboard().setText(
        "السيدة شيرين حسن\tمنسقة\tمنصة دعم المجتمع\r\nد. آزاد\u202e علي\tعضو\t\r\n\r\nCîhan\r\n"
    )
    QTest.keySequence(focused(), "Ctrl+V")
    made = page.draft.record.attendance[1:4]
    assert [(*person(page, place), made[place - 1].post) for place in (1, 2, 3)] == [
        ("السيدة", "شيرين حسن", "منسقة"),
        ("د.", "آزاد علي", "عضو"),
        (None, "Cîhan", None),
    ]
    assert [part.organization for part in made] == ["منصة دعم المجتمع", None, None]
    assert len(page.draft.record.attendance) == 6
    page.undo()
    assert person(page, 1) == (None, "")


def test_paste_of_one_line_goes_into_the_field(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    attendee(page, 0).name.setFocus()
    press(focused(), Qt.Key.Key_A, CTRL)
    QGuiApplication.clipboard().setText("شيرين حسن\n")
    QTest.keySequence(focused(), "Ctrl+V")
    assert people(page)[0] == "شيرين حسن"


def test_picked_organiser_has_its_names_in_all_scripts(page: EditorPage, qtbot: Any) -> None:
    page.activated()
    organizers = page.parts.basics.organizers
    type_text(organizers, "jinê")
    qtbot.waitUntil(organizers._add.suggestions_shown)
    press(organizers, Qt.Key.Key_Return)
    [part] = page.draft.record.organizers
    assert part.organization == {"ar": "هيئة المرأة", "ku": "Desteya Jinê", "syr": "ܢܫ̈ܐ"}
    assert part.role == "lead"


def test_organiser_that_is_not_known_is_taken_by_tab_and_by_enter(page: EditorPage) -> None:
    page.activated()
    organizers = page.parts.basics.organizers
    type_text(organizers, "منصة جديدة")
    press(focused(), Qt.Key.Key_Return)
    assert focused() is organizers.control()
    type_text(organizers, "برنامج آخر")
    press(focused(), Qt.Key.Key_Tab)
    assert [(p.organization, p.role) for p in page.draft.record.organizers] == [
        ("منصة جديدة", "lead"),
        ("برنامج آخر", "co-organizer"),
    ]
    assert not organizers.control().hasFocus()


def test_presence_is_picked_by_one_key_with_words_for_a_woman(
    open_draft: Callable[[], EditorPage],
) -> None:
    page = open_draft()
    presence = attendee(page, 0).presence
    presence.setFocus()
    press(focused(), Qt.Key.Key_2)
    assert page.draft.record.attendance[0].presence == "excused"
    assert "معتذرة" in [button.text() for button in presence._buttons]
