"""The way of the minutes from the page: review, approval, removal, history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sqlalchemy import select

from desktop.language.isolates import isolate
from desktop.models.minutes import Minutes
from desktop.services.open_meeting import open_meeting
from desktop.ui.chip import Chip
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.message_bar import MessageBar
from tests.helpers.typing import press

SEALED = "معتمد ومختوم، مطابق للأصل"


def question() -> QuestionDialog | None:
    """Return the question on the screen, None before it comes."""
    asked = (w for w in QApplication.topLevelWidgets() if isinstance(w, QuestionDialog))
    return next((dialog for dialog in asked if dialog.isVisible()), None)


@pytest.fixture
def asked(qtbot):
    """Wait for the question and return it."""

    def wait() -> QuestionDialog:
        qtbot.waitUntil(lambda: question() is not None)
        dialog = question()
        assert dialog is not None
        return dialog

    return wait


def press_message(host, words):
    """Press the button of the newest message that has these words."""
    bars = host.findChildren(MessageBar)
    button = next(b for b in bars[-1].findChildren(QPushButton) if b.text() == words)
    button.click()


def state_of(home, meeting):
    return open_meeting(home, meeting).state


@pytest.fixture
def next_step(qtbot, page, choose):
    """Choose a meeting and press its next step."""

    def take(meeting, words):
        choose(meeting)
        assert page.pane.toolbar.next.text() == words
        qtbot.mouseClick(page.pane.toolbar.next, Qt.MouseButton.LeftButton)

    return take


def test_a_draft_goes_to_review_and_back(qtbot, page, made_meetings, home, host, said, next_step):
    next_step(made_meetings.draft, "إلى المراجعة")
    qtbot.waitUntil(lambda: page.pane.toolbar.next.text() == "اعتماد")
    assert state_of(home, made_meetings.draft) == "review"
    assert said() == "المحضر الآن قيد المراجعة."
    assert page.list.chosen_id() == made_meetings.draft
    press_message(host, "تراجع")
    qtbot.waitUntil(lambda: page.pane.toolbar.next.text() == "إلى المراجعة")
    assert state_of(home, made_meetings.draft) == "draft"


def test_what_is_missing_leads_to_its_place_in_the_editor(
    qtbot, page, made_meetings, home, next_step, went_to
):
    next_step(made_meetings.unfinished, "إلى المراجعة")
    qtbot.waitUntil(page.pane.missing.isVisible)
    [place] = page.pane.missing.findChildren(Chip)
    assert place.text() == "لم تُذكر الجهة المنظِّمة"
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert went_to == [("editor", {"meeting_id": made_meetings.unfinished, "where": "organizers"})]
    assert state_of(home, made_meetings.unfinished) == "draft"


def test_the_band_of_missing_things_goes_with_its_meeting(
    qtbot, page, made_meetings, next_step, choose
):
    next_step(made_meetings.unfinished, "إلى المراجعة")
    qtbot.waitUntil(page.pane.missing.isVisible)
    choose(made_meetings.approved)
    assert not page.pane.missing.isVisible()


def test_approval_asks_first_and_seals(qtbot, page, made_meetings, home, said, next_step, asked):
    next_step(made_meetings.review, "اعتماد")
    dialog = asked()
    assert dialog.windowTitle() == f"اعتماد «{isolate('لقاء لجنة المتابعة (OCHA)')}»؟"
    qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.pane.toolbar.remark().text() == SEALED)
    assert said() == f"اعتُمد المحضر وخُتم. الرقم: {isolate('حسكة/2024/002')}"
    view = open_meeting(home, made_meetings.review)
    assert (view.state, view.number) == ("approved", "حسكة/2024/002")
    assert not page.pane.toolbar.edit.isVisible()
    assert not page.pane.toolbar.next.isVisible()
    qtbot.waitUntil(lambda: page.list.row_of(made_meetings.review).number == "حسكة/2024/002")


def test_not_yet_changes_nothing(qtbot, made_meetings, home, next_step, asked):
    next_step(made_meetings.review, "اعتماد")
    qtbot.mouseClick(asked().keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: question() is None)
    assert state_of(home, made_meetings.review) == "review"


def test_the_number_that_is_foreseen_is_the_one_that_is_given(
    qtbot, made_meetings, home, next_step, asked
):
    next_step(made_meetings.review, "اعتماد")
    dialog = asked()
    sentences = [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state_of(home, made_meetings.review) == "approved")
    number = open_meeting(home, made_meetings.review).number
    assert any(number in sentence for sentence in sentences)


def test_delete_removes_a_draft_and_undo_brings_it_back(qtbot, page, made_meetings, host, said):
    is_ = made_meetings
    qtbot.waitUntil(lambda: page.list.row_of(is_.draft) is not None)
    page.list.choose(is_.draft)
    press(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.filters.count_text() == "4 اجتماعات")
    assert page.list.chosen_id() == is_.review, "the next one takes its place"
    assert said() == f"حُذفت المسودة «{isolate('اجتماع دوري مع منصات العمل الإنساني')}»."
    press_message(host, "تراجع")
    qtbot.waitUntil(lambda: page.filters.count_text() == "5 اجتماعات")
    assert page.list.rows.index_of(is_.draft).isValid()


def test_approved_minutes_are_not_removed(qtbot, page, made_meetings, home, said):
    qtbot.waitUntil(lambda: page.list.row_of(made_meetings.approved) is not None)
    page.list.choose(made_meetings.approved)
    press(page.list, Qt.Key.Key_Delete)
    assert said() == "المحضر المعتمد يبقى، ولا يمكن حذفه."
    assert state_of(home, made_meetings.approved) == "approved"


def test_the_history_tells_the_steps_newest_first(qtbot, page, made_meetings, choose):
    choose(made_meetings.approved)
    qtbot.mouseClick(page.pane.toolbar.history, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.pane.history.texts()) == 3)
    approved, reviewed, begun = page.pane.history.texts()
    assert any("قيد المراجعة صار معتمد" in line for line in approved)
    assert any("مسودة صار قيد المراجعة" in line for line in reviewed)
    assert f"«{isolate('اجتماع مع منظمات المجتمع المدني')}»" in begun[0]
    assert any(f"أُضيف: الحضور: {isolate('إلهام أحمد')}" in line for line in begun)
    qtbot.mouseClick(page.pane.toolbar.history, Qt.MouseButton.LeftButton)
    assert page.pane.current() is page.pane.page_view()


def test_a_record_that_was_changed_behind_the_seal_is_told(qtbot, page, made_meetings, home):
    with home.unit_of_work() as work:
        minutes = work.session.scalars(
            select(Minutes).where(Minutes.meeting_id == made_meetings.approved)
        ).one()
        minutes.snapshot = minutes.snapshot.replace("إلهام", "سهام")
        work.commit()
    page.list.choose(made_meetings.approved)
    remark = page.pane.toolbar.remark()
    qtbot.waitUntil(lambda: remark.text() == "الختم لا يطابق هذا السجل")
