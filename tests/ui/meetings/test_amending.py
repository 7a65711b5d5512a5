"""Approved minutes are amended from their page; both say so from then on."""

import pytest
from msgspec import UNSET
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.language.isolates import isolate
from desktop.services.amend_minutes import amend_minutes
from desktop.services.approve_minutes import approve_minutes
from desktop.services.list_amendments import list_amendments
from desktop.services.list_meetings import load_meeting_rows
from desktop.services.show_meeting import show_meeting
from desktop.ui.meetings.amend_dialog import AmendDialog
from desktop.ui.meetings.meeting_words import MeetingWords
from tests.helpers.typing import type_text

LEFT = Qt.MouseButton.LeftButton


def open_dialogs() -> list[AmendDialog]:
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, AmendDialog))
    return [dialog for dialog in shown if dialog.isVisible()]


@pytest.fixture
def asked(qtbot, page, choose, made_meetings):
    """Ask to amend the approved minutes, and return the question."""
    choose(made_meetings.approved)
    qtbot.mouseClick(page.pane.toolbar.amend, LEFT)
    qtbot.waitUntil(lambda: bool(open_dialogs()))
    [dialog] = open_dialogs()
    return dialog


def test_only_approved_minutes_are_amended(page, choose, made_meetings):
    choose(made_meetings.draft)
    assert page.pane.toolbar.amend.isHidden()
    choose(made_meetings.approved)
    assert not page.pane.toolbar.amend.isHidden()
    assert page.pane.toolbar.edit.isHidden()
    assert page.pane.amended.isHidden()


def test_a_kind_and_a_reason_make_a_draft_in_the_editor(
    asked, qtbot, home, made_meetings, went_to, grab
):
    approved = made_meetings.approved
    number = show_meeting(home, approved).number
    assert isolate(str(number)) in asked.windowTitle()
    qtbot.mouseClick(asked.do_button, LEFT)
    assert asked.reason.problem() == "اذكر سبب تعديل المحضر."
    type_text(asked.reason, "سقط اسم من الحضور")
    assert asked.reason.problem() is None
    asked.kind.set_value("addendum")
    grab(asked, "amend-dialog")
    qtbot.mouseClick(asked.do_button, LEFT)
    qtbot.waitUntil(lambda: bool(went_to))
    [amendment] = list_amendments(home, approved)
    assert went_to == [("editor", {"meeting_id": amendment.meeting_id})]
    amends = show_meeting(home, amendment.meeting_id).amends
    assert amends is not UNSET
    assert (amends.kind, amends.reason) == ("addendum", "سقط اسم من الحضور")


def test_leaving_the_question_makes_nothing(asked, qtbot, home, made_meetings, went_to):
    qtbot.mouseClick(asked.keep_button, LEFT)
    assert not open_dialogs()
    assert list_amendments(home, made_meetings.approved) == ()
    assert went_to == []


def test_page_and_list_say_what_amends_what(
    home, page, choose, qtbot, look, made_meetings, went_to, grab
):
    approved = made_meetings.approved
    draft = amend_minutes(home, approved, "correction", "سبب").id
    choose(approved)
    assert page.pane.amended.text() == "يُكتب له تعديل، ولا يُعمل به إلا بعد اعتماده."
    number = approve_minutes(home, draft).number
    page.pane.refresh()
    words = f"عُدّل بالمحضر رقم {isolate(number)}."
    qtbot.waitUntil(lambda: page.pane.amended.text() == words)
    qtbot.waitUntil(lambda: bool(page.pane.toolbar.remark().text()))
    grab(page, "amended")
    qtbot.mouseClick(page.pane.amended._open, LEFT)
    assert went_to[-1] == ("meetings", {"meeting_id": draft})
    said = MeetingWords(look)
    rows = load_meeting_rows(home, [approved, draft])
    assert said.details(rows[approved]).startswith(f"عُدّل بالمحضر {isolate(number)}")
    first = show_meeting(home, approved).number
    assert said.details(rows[draft]).startswith(f"يعدّل المحضر {isolate(str(first))}")
