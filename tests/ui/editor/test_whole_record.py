"""Quorum, next meeting, copies, second language and amendments, typed in the editor."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from msgspec import UNSET
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.models.record_form import MeetingRecord
from desktop.services.amend_minutes import amend_minutes
from desktop.services.approve_minutes import approve_minutes
from desktop.services.edit_meeting import edit_meeting
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import Home
from desktop.ui.fields import ArabicTextEdit
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, replace_text, type_text
from tests.ui.editor.conftest import Made, focused

Stored = Callable[[UUID], MeetingRecord]
LEFT = Qt.MouseButton.LeftButton


def choose(field: Any, code: str) -> None:
    """Choose from a drop-down as a person does with the keys."""
    box = field.control()
    index = box.findData(code)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def translation(page: EditorPage, path: str) -> ArabicTextEdit:
    field = page.parts.translations.field_at(f"translations({path})")
    assert isinstance(field, ArabicTextEdit)
    return field


def test_the_quorum_is_counted_in_words(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made
) -> None:
    page = open_draft()
    row = page.parts.attendance.quorum
    assert row.text() == ""
    type_text(row.number, "2")
    assert "مكتمل" in row.text()
    assert "غير" not in row.text()
    type_text(row.number, "0")
    assert "غير مكتمل" in row.text()
    saved(page)
    assert stored(made.draft).quorum == 20
    page.undo()
    saved(page)
    assert stored(made.draft).quorum is UNSET


def test_the_next_meeting_and_copies_are_kept_and_undone(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made, grab: Any
) -> None:
    page = open_draft()
    closing = page.parts.closing
    type_text(closing.date, "3/12/2024")
    type_text(closing.starts_at, "1030")
    type_text(closing.venue, "قاعة البلدية")
    QTest.mouseClick(closing.copies._add_button, LEFT)
    type_text(focused(), "الأرشيف")
    page.parts.column.show_section(closing)
    grab(page, "closing")
    saved(page)
    record = stored(made.draft)
    assert record.next_meeting is not UNSET
    assert (record.next_meeting.date, record.next_meeting.starts_at) == ("2024-12-03", "10:30")
    assert record.copies_to is not UNSET
    assert [part.recipient for part in record.copies_to] == ["الأرشيف"]
    assert page.parts.outline.item("next_meeting").mark() == "done"
    while page.draft.can_undo:
        page.undo()
    saved(page)
    record = stored(made.draft)
    assert (record.next_meeting, record.copies_to) == (UNSET, UNSET)


def test_a_next_meeting_before_this_one_is_marked(
    open_draft: Callable[[], EditorPage], qtbot: Any
) -> None:
    page = open_draft()
    type_text(page.parts.closing.date, "1/1/2020")
    qtbot.waitUntil(lambda: page.parts.outline.item("next_meeting").mark() == "missing")
    QTest.mouseClick(page.tools.next_step, LEFT)
    assert page.parts.closing.date.problem()
    assert page.parts.closing.date.control().hasFocus()


def test_translations_are_there_only_for_a_second_language(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made, grab: Any
) -> None:
    page = open_draft()
    section = page.parts.translations
    assert section.isHidden()
    assert page.parts.outline.item("translations").isHidden()
    choose(page.parts.basics.second_language, "ku")
    assert not section.isHidden()
    assert len(section.missing()) == len(section.parts.parts())
    type_text(translation(page, "subject"), "Civîna şêwirmendî")
    type_text(translation(page, "outcomes/1/text"), "Civînên demdemî")
    page.parts.column.show_section(section)
    grab(page, "translations")
    saved(page)
    record = stored(made.draft)
    assert record.second_language == "ku"
    assert record.translations is not UNSET
    assert {part.of: part.text for part in record.translations} == {
        "subject": "Civîna şêwirmendî",
        "outcomes/1/text": "Civînên demdemî",
    }
    assert len(section.missing()) == len(section.parts.parts()) - 2


def test_another_language_and_back_loses_no_translation(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made
) -> None:
    page = open_draft()
    second = page.parts.basics.second_language
    choose(second, "ku")
    type_text(translation(page, "subject"), "Civîn")
    choose(second, "en")
    assert translation(page, "subject").value() == ""
    type_text(translation(page, "subject"), "Meeting")
    choose(second, "")
    saved(page)
    assert stored(made.draft).translations is UNSET
    choose(second, "ku")
    assert translation(page, "subject").value() == "Civîn"
    saved(page)
    [kept] = stored(made.draft).translations or []
    assert kept.text == "Civîn"


def test_translations_follow_their_parts(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made
) -> None:
    page = open_draft()
    choose(page.parts.basics.second_language, "ku")
    type_text(translation(page, "agenda/1/title"), "Astengî")
    first = page.parts.agenda.parts.field_at("[0].title")
    assert first is not None
    first.setFocus()
    press(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert translation(page, "agenda/2/title").value() == "Astengî"
    saved(page)
    [kept] = stored(made.draft).translations or []
    assert kept.of == "agenda/2/title"
    press(focused(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    saved(page)
    assert stored(made.draft).translations is UNSET
    page.undo()
    assert translation(page, "agenda/2/title").value() == "Astengî"


def test_no_part_is_added_or_removed_among_the_translations(
    open_draft: Callable[[], EditorPage],
) -> None:
    page = open_draft()
    choose(page.parts.basics.second_language, "ku")
    count = len(page.parts.translations.parts.parts())
    translation(page, "agenda/1/title").setFocus()
    press(focused(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    press(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert len(page.parts.translations.parts.parts()) == count
    assert page.draft.record.agenda[0].title


def test_the_next_one_missing_is_one_click_away(open_draft: Callable[[], EditorPage]) -> None:
    page = open_draft()
    section = page.parts.translations
    choose(page.parts.basics.second_language, "ku")
    type_text(translation(page, "subject"), "Civîn")
    QTest.mouseClick(section._next, LEFT)
    assert translation(page, section.missing()[0].path).control().hasFocus()


def test_the_hijri_day_is_chosen_where_the_office_wants_it(
    open_draft: Callable[[], EditorPage], saved: Any, stored: Stored, made: Made
) -> None:
    page = open_draft()
    basics = page.parts.basics
    assert basics.hijri.isHidden() or not basics.hijri.isVisible()
    basics.offer_hijri(True)
    assert basics.hijri.isVisible()
    basics.date.set_value(date(2024, 9, 3))
    basics.date.edited.emit()
    choose(basics.hijri, "-1")
    saved(page)
    assert stored(made.draft).hijri_correction == -1
    assert basics.hijri.control().currentText().startswith("29 صفر 1446")  # type: ignore[attr-defined]


@pytest.fixture
def amendment(home: Home, made: Made) -> UUID:
    return amend_minutes(home, made.approved, "correction", "اسم ناقص").id


def test_an_amendment_says_what_it_amends(
    open_draft: Callable[[UUID], EditorPage],
    amendment: UUID,
    home: Home,
    made: Made,
    saved: Any,
    stored: Stored,
    grab: Any,
    went_to: Any,
) -> None:
    page = open_draft(amendment)
    section = page.parts.amendment
    number = show_meeting(home, made.approved).number
    assert section.isVisible()
    assert str(number) in section._words.text()
    assert section.kind.value() == "correction"
    replace_text(section.reason, "سقط بند من المخرجات")
    section.kind.set_value("addendum")
    section.kind.edited.emit()
    grab(page, "amendment")
    saved(page)
    amends = stored(amendment).amends
    assert amends is not UNSET
    assert (amends.kind, amends.reason) == ("addendum", "سقط بند من المخرجات")
    assert (amends.meeting, amends.number) == (str(made.approved), number)
    QTest.mouseClick(section._original, LEFT)
    assert went_to[-1] == ("meetings", {"meeting_id": made.approved})


def test_an_amendment_without_a_reason_is_marked(
    open_draft: Callable[[UUID], EditorPage], amendment: UUID, qtbot: Any
) -> None:
    page = open_draft(amendment)
    replace_text(page.parts.amendment.reason, "")
    qtbot.waitUntil(lambda: page.parts.outline.item("amends").mark() == "missing")
    QTest.mouseClick(page.tools.next_step, LEFT)
    assert page.parts.amendment.reason.problem() == "سبب التعديل غير مذكور"


def test_an_ordinary_record_has_no_amendment_section(
    open_draft: Callable[[], EditorPage],
) -> None:
    page = open_draft()
    assert page.parts.amendment.isHidden()
    assert page.parts.outline.item("amends").isHidden()
    assert page.draft.record.amends is UNSET


def spoken(section: QWidget) -> list[str]:
    """Return what a screen reader says of each field that takes typing."""
    return [
        widget.accessibleName()
        for widget in section.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.metaObject().className() in ("Line", "_Choice", "_Text")
    ]


def test_fields_have_names(open_draft: Callable[[UUID], EditorPage], amendment: UUID) -> None:
    page = open_draft(amendment)
    choose(page.parts.basics.second_language, "ku")
    page.parts.closing.copies.add_blank()
    for section in (page.parts.amendment, page.parts.closing, page.parts.basics):
        assert all(spoken(section))


def test_what_was_approved_is_read_and_not_typed(
    page: EditorPage, home: Home, amendment: UUID, qtbot: Any
) -> None:
    edit_meeting(
        home,
        amendment,
        {
            "quorum": 2,
            "copies_to": [{"recipient": "الأرشيف"}],
            "second_language": "ku",
            "translations": [{"of": "subject", "text": "Civîn"}],
        },
    )
    approve_minutes(home, amendment)
    page.activated(meeting_id=amendment)
    qtbot.waitUntil(page.parts.locked.isVisible)
    before = page.draft.record
    parts = page.parts
    recipient = parts.closing.copies.field_at("[0].recipient")
    assert recipient is not None
    for field in (recipient, parts.amendment.reason, translation(page, "subject")):
        field.setFocus()
        QTest.keyClicks(focused(), "no")
    assert translation(page, "subject").value() == "Civîn"
    assert parts.closing.copies._add_button.isHidden()
    assert "مكتمل" in parts.attendance.quorum.text()
    assert page.draft.record == before
    assert not page.autosave.has_unsaved
