"""The page of meetings as a person uses it: search, filters, list, keys."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.background.changes import Changed
from desktop.language.errors import WorldError
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.services.save_meeting import save_meeting
from desktop.services.show_meeting import show_meeting
from desktop.ui.pages import meetings as module
from desktop.ui.pages.meetings import MeetingsPage
from tests.helpers.typing import press, type_text
from tests.ui.meetings.sample_home import Meetings


def shown(page: MeetingsPage) -> list[object]:
    """Return headings as text and meetings as keys, in order."""
    rows = page.list.rows
    indexes = [rows.index(place) for place in range(rows.rowCount())]
    return [h.text if (h := rows.heading(i)) else rows.id_at(i) for i in indexes]


def pick(page: MeetingsPage, chip: str, words: str) -> None:
    """Open the menu of a filter with the mouse and choose the entry that begins so."""
    filters = {"state": page.filters.state, "year": page.filters.year}
    QTest.mouseClick(filters[chip], Qt.MouseButton.LeftButton)
    menu = next(m for m in filters[chip].findChildren(QMenu) if m.isVisible())
    action = next(a for a in menu.actions() if a.text().startswith(words))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_meetings_stand_by_month_newest_first(page: MeetingsPage, made_meetings: Meetings):
    is_ = made_meetings
    assert shown(page) == [
        "أيلول 2024", is_.draft, is_.review, is_.approved,
        "آب 2024", is_.unfinished,
        "أيار 2023", is_.older,
    ]  # fmt: skip
    assert page.filters.count_text() == "5 اجتماعات"
    assert page.list.chosen_id() == is_.draft


@pytest.mark.parametrize("typed", ["الإغاثة", "اغاثه", "مُؤسسة", "civina sared", "2023/001"])
def test_search_forgives_spelling(qtbot, page, made_meetings, typed):
    type_text(page.search, typed)
    qtbot.waitUntil(lambda: shown(page) == ["أيار 2023", made_meetings.older])
    assert page.list.chosen_id() == made_meetings.older


def test_nothing_found_says_so_and_clears(qtbot, page):
    type_text(page.search, "قطار")
    qtbot.waitUntil(page.no_results.isVisible)
    assert page.pane.meeting() is None
    assert not page.pane.toolbar.isVisible()
    [clear] = page.no_results.findChildren(QPushButton)
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.list.isVisible)
    assert page.search.value() == ""
    assert len(shown(page)) == 8


def test_filters_narrow_and_say_how_many_there_are(qtbot, page, made_meetings):
    options = [a.text() for a in page.filters.state.menu_of_values().actions() if a.text()]
    assert options == ["كل الحالات", "مسودة\t2", "قيد المراجعة\t1", "معتمد\t2"]
    pick(page, "state", "معتمد")
    qtbot.waitUntil(
        lambda: (
            shown(page) == ["أيلول 2024", made_meetings.approved, "أيار 2023", made_meetings.older]
        )
    )
    assert page.filters.count_text() == "اجتماعان من 5"
    pick(page, "year", "2023")
    qtbot.waitUntil(lambda: shown(page) == ["أيار 2023", made_meetings.older])
    assert page.list.chosen_id() == made_meetings.older
    qtbot.mouseClick(page.filters.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == 8)
    assert not page.filters.clear_button.isVisible()


def test_the_cross_of_a_lit_filter_takes_it_away(qtbot, page):
    pick(page, "year", "2023")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    chip = page.filters.year
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))
    qtbot.waitUntil(lambda: len(shown(page)) == 8)
    assert not chip.isChecked()


def test_delete_on_a_lit_filter_takes_it_away(qtbot, page):
    pick(page, "state", "معتمد")
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    press(page.filters.state, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown(page)) == 8)


def test_arrows_walk_over_the_months(page, made_meetings):
    walked = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home):
        press(page.list, key)
        walked.append(page.list.chosen_id())
    is_ = made_meetings
    assert walked == [is_.older, is_.unfinished, is_.approved, is_.unfinished, is_.draft]


def test_leafing_never_stops_on_a_month(page):
    page.resize(1158, 330)
    for key in [Qt.Key.Key_PageDown] * 6 + [Qt.Key.Key_PageUp] * 6:
        press(page.list, key)
        assert page.list.chosen_id() is not None
    assert page.list.currentIndex().row() == 1


def test_enter_opens_a_draft_in_the_editor(qtbot, page, made_meetings, went_to):
    qtbot.waitUntil(lambda: page.list.row_of(made_meetings.draft) is not None)
    press(page.list, Qt.Key.Key_Return)
    assert went_to == [("editor", {"meeting_id": made_meetings.draft})]


def test_enter_opens_approved_minutes_for_reading(qtbot, page, made_meetings, went_to, choose):
    choose(made_meetings.approved)
    press(page.list, Qt.Key.Key_Return)
    assert not page.list.isVisible()
    assert went_to == []
    press(page.pane.page_view(), Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_control_n_begins_a_meeting(page, went_to):
    press(page.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert [(page, what["is_new"]) for page, what in went_to] == [("editor", True)]


def test_control_f_comes_to_the_search(qtbot, page):
    press(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.line.hasFocus)


def test_the_choice_stays_while_things_change(qtbot, page, made_meetings, context, home):
    page.list.choose(made_meetings.approved)
    record = show_meeting(home, made_meetings.draft, with_keys=True)
    record.subject = "موضوع آخر"

    def work(home):
        return save_meeting(home, made_meetings.draft, record)

    context.runner.command(work, changed=lambda saved: saved.changed)
    qtbot.waitUntil(
        lambda: (
            (row := page.list.row_of(made_meetings.draft)) is not None
            and row.subject == "موضوع آخر"
        )
    )
    assert page.list.chosen_id() == made_meetings.approved


def test_a_meeting_that_another_page_names_is_chosen_whatever_was_filtered(
    qtbot, page, made_meetings
):
    pick(page, "year", "2024")
    qtbot.waitUntil(lambda: len(shown(page)) == 6)
    page.activated(meeting_id=made_meetings.older)
    qtbot.waitUntil(lambda: page.list.chosen_id() == made_meetings.older)
    assert page.filters.year.value() is None


def test_who_comes_back_from_recording_a_meeting_finds_it_chosen(
    qtbot, page, context, made_meetings
):
    page.hide()
    new = new_key()
    context.runner.command(
        lambda home: save_meeting(home, new, MeetingRecord(subject="جديد", date="2024-08-15")),
        changed=lambda saved: saved.changed,
    )
    with qtbot.waitSignal(context.changes.published):
        pass
    page.show()
    page.activated()
    qtbot.waitUntil(lambda: page.list.chosen_id() == new)
    qtbot.waitUntil(lambda: page.pane.shown_meeting() == new)


def test_the_menu_offers_only_what_can_be_done(qtbot, page, made_meetings):
    offers = {}
    for name in ("draft", "review", "approved"):
        meeting = getattr(made_meetings, name)
        qtbot.waitUntil(lambda meeting=meeting: page.list.row_of(meeting) is not None)
        menu = page.menu_for(page.list.row_of(meeting))
        offers[name] = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
    assert offers["draft"] == ["تعديل", "طباعة…", "حفظ بصيغة PDF…", "إلى المراجعة", "حذف"]
    assert "إعادة إلى المسودة" in offers["review"]
    assert offers["approved"] == ["طباعة…", "حفظ بصيغة PDF…"]


def test_the_menu_key_opens_the_menu_of_the_chosen_meeting(qtbot, page, made_meetings):
    qtbot.waitUntil(lambda: page.list.row_of(made_meetings.draft) is not None)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(page.list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "تعديل"
    menu.close()


def test_an_unreadable_database_is_told_with_a_way_to_try_again(qtbot, page, context, monkeypatch):
    def broken(*_arguments):
        raise WorldError("storage.disk_gone")

    monkeypatch.setattr(module, "index_meetings", broken)
    context.changes.publish(Changed(frozenset({"meeting"})))
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.sentence.text()
    monkeypatch.undo()
    [again] = page.problem.findChildren(QPushButton)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.list.isVisible)


def test_numbers_are_in_the_digits_of_the_office(qtbot, look_of, context):
    look = look_of(digits="arabic-indic")
    page = MeetingsPage(dataclasses.replace(context, look=look))
    qtbot.addWidget(page)
    page.show()
    page.activated()
    qtbot.waitUntil(lambda: "أيلول ٢٠٢٤" in shown(page))
    assert page.filters.count_text() == "٥ اجتماعات"
    page.close()
