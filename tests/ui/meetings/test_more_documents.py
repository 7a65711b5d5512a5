"""The documents beside the minutes, saved from the page of a meeting."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from desktop.services.edit_meeting import edit_meeting
from desktop.services.open_meeting import open_meeting

SHEET, PRESS, WORD = "كشف حضور للتوقيع…", "الخبر الصحفي…", "المحضر لبرنامج Word…"


@pytest.fixture
def menu(qtbot, page):
    """Return what opens the menu of further documents of the meeting that is shown."""

    def opened() -> QMenu:
        qtbot.mouseClick(page.pane.toolbar.more, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    return opened


@pytest.fixture
def save(qtbot, page, said):
    """Return what answers the dialog that is open; it returns the name that was proposed."""

    def answer(target: Path, *, form: str = "") -> str:
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
        dialog = page.findChild(QFileDialog)
        if form:
            [shown] = [one for one in dialog.nameFilters() if form in one]
            dialog.selectNameFilter(shown)
            dialog.filterSelected.emit(shown)
        [proposed] = dialog.selectedFiles()
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(target))
        dialog.accept()
        qtbot.waitUntil(lambda: target.name in said())
        return Path(proposed).name

    return answer


def act(menu: QMenu, words: str) -> None:
    [action] = [action for action in menu.actions() if action.text() == words]
    menu.close()
    action.trigger()


def test_the_attendance_sheet_is_saved(made_meetings, choose, menu, save, tmp_path, grab, page):
    choose(made_meetings.draft)
    opened = menu()
    grab(opened, "more-documents")
    grab(page, "meetings-more")
    act(opened, SHEET)
    proposed = save(tmp_path / "كشف.pdf")
    assert proposed.startswith("كشف حضور 2024-09-17")
    assert (tmp_path / "كشف.pdf").read_bytes().startswith(b"%PDF")


def test_the_press_item_is_saved_in_the_form_that_is_chosen(
    made_meetings, choose, menu, save, tmp_path
):
    choose(made_meetings.approved)
    act(menu(), PRESS)
    assert save(tmp_path / "خبر.txt", form=".txt") == "خبر صحفي حسكة-2024-001.txt"
    assert "نظّمت" in (tmp_path / "خبر.txt").read_text("utf-8")


def test_the_minutes_are_saved_for_word(made_meetings, choose, menu, save, tmp_path):
    choose(made_meetings.approved)
    act(menu(), WORD)
    assert save(tmp_path / "محضر.docx") == "محضر حسكة-2024-001.docx"
    with zipfile.ZipFile(tmp_path / "محضر.docx") as package:
        assert "إلهام أحمد" in package.read("word/document.xml").decode()


def test_no_press_item_is_offered_of_a_meeting_that_is_not_public(
    qtbot, made_meetings, home, page, choose
):
    edit_meeting(home, made_meetings.draft, {"confidentiality": "secret"})
    choose(made_meetings.draft)
    menu = QMenu()
    qtbot.addWidget(menu)
    view = open_meeting(home, made_meetings.draft)
    page.pane.documents.fill(menu, view)
    [press] = [action for action in menu.actions() if not action.isEnabled()]
    assert press.text() == "الخبر الصحفي: الاجتماع غير عام"
