"""The register of outcomes as a person uses it: segments, search, status, notes, keys."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton, QRadioButton

from desktop.language.errors import WorldError
from desktop.language.names import Names
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.list_actions import list_action_ids, load_action_rows
from desktop.services.set_state import set_state
from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.look import Look
from desktop.ui.message_bar import MessageBar
from desktop.ui.outcomes.outcome_words import OutcomeWords
from desktop.ui.pages import outcomes as module
from desktop.ui.pages.outcomes import OutcomesPage
from resources import resource_path
from tests.helpers.quiet import close_when_quiet
from tests.helpers.typing import press, replace_text, type_text

LATE, SOON, UNDATED, DONE = (
    "إعداد قائمة بالمنظمات المرخّصة",
    "Civîna bi şaredariyan re amade bike",
    "حجز القاعة",
    "إرسال المحضر إلى المشاركين",
)


def action(text: str, days: int | None, status: str = "open") -> dict[str, Any]:
    due = None if days is None else (date.today() + timedelta(days=days)).isoformat()
    return {"text": text, "due": due, "status": status, "responsible": "دائرة شؤون المنظمات"}


@pytest.fixture(scope="session")
def made_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a home with one approved meeting: two outcomes, four actions."""
    folder = tmp_path_factory.mktemp("register") / "home"
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"))
    sample = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
    sample["outcomes"] = [
        {
            "kind": "decision",
            "text": "عقد اجتماعات دورية",
            "actions": [
                action(UNDATED, None),
                action(SOON, 3),
                action(LATE, -12),
                action(DONE, -20, "done"),
            ],
        },
        {"kind": "recommendation", "text": "تسهيل عمل فرق الإغاثة (OCHA)"},
    ]
    home = open_home(folder)
    [meeting] = add_meetings(home, read_records(json.dumps(sample))).ids
    set_state(home, meeting, "review")
    approve_minutes(home, meeting)
    home.close()
    return folder


@pytest.fixture
def home(made_register: Path, tmp_path: Path) -> Iterator[Home]:
    shutil.copytree(made_register, tmp_path / "home")
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> Iterator[OutcomesPage]:
    made = OutcomesPage(context)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.pane.shown() is not None)
    yield made
    close_when_quiet(qtbot, context.runner, made)


def texts(home: Home, ids: list[UUID | None]) -> list[str]:
    there = [key for key in ids if key is not None]
    rows = load_action_rows(home, there)
    return [rows[key].text for key in there]


def listed(page: OutcomesPage) -> list[UUID | None]:
    rows = page.action_list.rows
    return [rows.id_at(rows.index(place)) for place in range(rows.rowCount())]


def stored(home: Home, text: str) -> Any:
    ids = list_action_ids(home)
    return next(row for row in load_action_rows(home, ids).values() if row.text == text)


def choose_segment(page: OutcomesPage, word: str) -> None:
    button = next(b for b in page.segments.findChildren(QRadioButton) if b.text().startswith(word))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bars(context: AppContext) -> list[MessageBar]:
    return context.messages.findChildren(MessageBar)


def test_what_is_due_first_stands_first_and_says_so(page, home):
    assert texts(home, listed(page)) == [LATE, SOON, UNDATED]
    due, text, responsible, source = page.pane.words()
    assert due == "متأخر 12 يوماً"
    assert text == LATE
    assert "دائرة شؤون المنظمات" in responsible
    assert "2024" in source


def test_segments_count_and_narrow(qtbot, page, home):
    words = [b.text() for b in page.segments.findChildren(QRadioButton)]
    counted = [word.translate({0x2068: None, 0x2069: None}) for word in words]
    assert counted == ["للمتابعة  3", "متأخر  1", "أُنجز  1", "كل المخرجات  2"]
    choose_segment(page, "متأخر")
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    assert texts(home, listed(page)) == [LATE]
    choose_segment(page, "أُنجز")
    qtbot.waitUntil(lambda: page.pane.words()[1] == DONE)
    assert page.count.text() == "إجراء واحد"


def save_register(qtbot, page, target: Path, form: str) -> str:
    """Save what is on the screen; returns the name that was proposed."""
    QTest.mouseClick(page.save_register, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    [shown] = [one for one in dialog.nameFilters() if form in one]
    dialog.selectNameFilter(shown)
    dialog.filterSelected.emit(shown)
    [proposed] = dialog.selectedFiles()
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists)
    return Path(proposed).name


def test_the_register_is_saved_as_it_is_on_the_screen(qtbot, page, tmp_path, grab):
    choose_segment(page, "متأخر")
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    grab(page, "outcomes-register")
    proposed = save_register(qtbot, page, tmp_path / "متأخر.xlsx", ".xlsx")
    assert proposed == f"سجل المخرجات {date.today().isoformat()}.xlsx"
    rows = list(openpyxl.load_workbook(tmp_path / "متأخر.xlsx").worksheets[0].values)
    assert [row[5] for row in rows[1:]] == [LATE]


def test_all_outcomes_are_listed_and_lead_to_their_meeting(qtbot, page, went_to):
    choose_segment(page, "كل")
    qtbot.waitUntil(lambda: page.pane.words()[1] == "عقد اجتماعات دورية")
    assert page.count.text() == "مُخرَجان"
    assert not page.pane.note.isVisible()
    press(page.outcome_list, Qt.Key.Key_Return)
    [(where, what)] = went_to
    assert where == "meetings"
    assert isinstance(what["meeting_id"], UUID)


def test_status_is_set_in_the_pane_also_after_approval_and_undone(qtbot, page, home, context):
    done = next(b for b in page.pane.status.findChildren(QRadioButton) if b.text() == "منجز")
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    assert stored(home, LATE).status == "done"
    [bar] = bars(context)
    assert "منجز" in bar.text()
    [undo] = [b for b in bar.findChildren(QPushButton) if b.text() == "تراجع"]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    assert stored(home, LATE).status == "open"


def test_space_in_the_list_offers_the_states(qtbot, page, home):
    press(page.action_list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.pane.words()[1] == SOON)
    press(page.action_list, Qt.Key.Key_Space)
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["مفتوح"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(home, SOON).status == "in_progress")
    qtbot.waitUntil(lambda: page.pane.status.value() == "in_progress")
    assert page.pane.shown() == stored(home, SOON).id


def test_a_note_is_saved_when_it_is_left(qtbot, page, home):
    press(page.action_list, Qt.Key.Key_Return)
    assert page.pane.note.control().hasFocus()
    type_text(page.pane.note, "اتصلنا بالدائرة، الجواب غداً")
    assert stored(home, LATE).progress is None
    page.action_list.setFocus()
    qtbot.waitUntil(lambda: stored(home, LATE).progress == "اتصلنا بالدائرة، الجواب غداً")
    assert stored(home, LATE).status == "open"


def test_a_note_belongs_to_the_action_it_was_written_for(qtbot, page, home):
    type_text(page.pane.note, "ملاحظة أولى")
    page.action_list.choose(stored(home, SOON).id)
    qtbot.waitUntil(lambda: page.pane.words()[1] == SOON)
    assert page.pane.note.value() == ""
    qtbot.waitUntil(lambda: stored(home, LATE).progress == "ملاحظة أولى")
    assert stored(home, SOON).progress is None


def test_a_note_can_be_emptied(qtbot, page, home):
    type_text(page.pane.note, "خطأ")
    page.leaving()
    qtbot.waitUntil(lambda: stored(home, LATE).progress == "خطأ")
    replace_text(page.pane.note, "")
    page.leaving()
    qtbot.waitUntil(lambda: stored(home, LATE).progress is None)


def test_search_finds_by_the_meeting_and_says_when_there_is_nothing(qtbot, page):
    type_text(page.search, "المجتمع المدني")
    qtbot.waitUntil(lambda: page.nothing.isHidden() and len(listed(page)) == 3)
    replace_text(page.search, "قطار")
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.title.text() == "لم يُعثر على شيء"
    assert page.pane.shown() is None


def test_an_empty_segment_says_what_would_stand_there(qtbot, page, home):
    page.set_status(stored(home, LATE), "done")
    choose_segment(page, "متأخر")
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.title.text() == "لا شيء متأخر"


def test_the_meeting_opens_from_the_pane(page, went_to, home):
    QTest.mouseClick(page.pane.meeting_button, Qt.MouseButton.LeftButton)
    assert went_to == [("meetings", {"meeting_id": stored(home, LATE).meeting_id})]


def test_what_fails_is_said_and_tried_again(qtbot, page, monkeypatch):
    def broken(*_: object) -> None:
        raise WorldError("storage.disk_gone")

    monkeypatch.setattr(module, "count_actions", broken)
    page.activated()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.sentence.text() == WorldError("storage.disk_gone").sentence("ar")
    monkeypatch.undo()
    [again] = page.problem.findChildren(QPushButton)
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.action_list.isVisible)


@pytest.mark.parametrize(
    ("days", "status", "words", "tone"),
    [
        (-2, "open", "متأخر يومين", "red"),
        (0, "in_progress", "موعده اليوم", "amber"),
        (1, "open", "موعده غداً", "amber"),
        (7, "open", "بعد 7 أيام", "amber"),
        (None, "open", "بلا موعد", "plain"),
    ],
)
def test_due_dates_in_words(look: Look, home, days, status, words, tone):
    today = date(2026, 3, 10)
    due = None if days is None else today + timedelta(days=days)
    row = replace(stored(home, SOON), due=due, status=status)
    assert OutcomeWords(look).due(row, today) == (words, tone)


@pytest.mark.parametrize(("days", "status"), [(8, "open"), (-5, "done"), (-5, "cancelled")])
def test_dates_that_press_nobody_stand_as_dates(look: Look, home, days, status):
    today = date(2026, 3, 10)
    row = replace(stored(home, SOON), due=today + timedelta(days=days), status=status)
    words, tone = OutcomeWords(look).due(row, today)
    assert tone == "plain"
    assert "آذار 2026" in words
