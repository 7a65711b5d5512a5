from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.services.init_office import init_office
from desktop.services.show_office import show_office
from desktop.storage.home import open_home
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.first_run import FirstRunChoice, FirstRunDialog
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.pages.settings import SettingsPage
from tests.helpers.typing import replace_text, type_text


@pytest.fixture
def home(tmp_path):
    init_office(tmp_path / "home", "الحسكة", Names("مكتب الحسكة", "Ofîsa Hesekê"))
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def picture(tmp_path) -> Path:
    image = QImage(900, 600, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(tmp_path / "emblem.png"))
    return tmp_path / "emblem.png"


def test_the_first_start_asks_for_the_office_and_goes_on(look, qtbot, picture, grab):
    made: list[FirstRunChoice] = []
    dialog = FirstRunDialog(look, made.append)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog.form
    type_text(form.name.field("ar"), "مكتب الحسكة")
    type_text(form.name.field("ku"), "Ofîsa Hesekê")
    type_text(form.code, "حسكة")
    type_text(form.city, "الحسكة")
    type_text(form.letterhead.field("ar"), "الإدارة الذاتية")
    form.emblem.take_file(picture)
    grab(dialog, "first-run")
    dialog.start_button.click()
    [choice] = made
    assert dialog.result() == FirstRunDialog.DialogCode.Accepted
    assert choice.language == "ar"
    assert choice.office.code == "حسكة"
    assert choice.office.name == Names("مكتب الحسكة", "Ofîsa Hesekê")
    assert choice.office.city == Names("الحسكة")
    assert choice.office.emblem == picture.read_bytes()


@pytest.mark.parametrize("code", ["", "a b", "a/b", "a-b"])
def test_an_office_without_name_or_code_is_not_made(look, qtbot, code):
    made: list[FirstRunChoice] = []
    dialog = FirstRunDialog(look, made.append)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.form.code, code)
    dialog.start_button.click()
    assert made == []
    assert dialog.form.code.problem() is not None
    assert dialog.form.name.field("ar").problem() is not None
    dialog.reject()


def test_what_was_typed_stays_when_the_office_is_refused(look, qtbot):
    def refuse(choice):
        raise RefusedError("home.exists", folder="/x")

    dialog = FirstRunDialog(look, refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.form.name.field("ar"), "مكتب")
    type_text(dialog.form.code, "حسكة")
    dialog.start_button.click()
    assert dialog.isVisible()
    assert dialog.choice().office.code == "حسكة"
    dialog.reject()


def test_the_first_start_goes_on_in_another_language(look, qtbot):
    dialog = FirstRunDialog(look, lambda choice: None)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.form.code, "حسكة")
    dialog.speak("en")
    assert dialog.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert dialog.start_button.text() == "Open the minutes book"
    assert dialog.choice().office.code == "حسكة"
    assert dialog.choice().language == "en"
    dialog.speak("ar")
    dialog.reject()


def test_a_file_that_is_no_picture_is_refused_in_words(look, qtbot, tmp_path):
    dialog = FirstRunDialog(look, lambda choice: None)
    qtbot.addWidget(dialog)
    (tmp_path / "x.png").write_text("not a picture")
    dialog.form.emblem.take_file(tmp_path / "x.png")
    assert dialog.form.emblem.problem() is not None
    assert dialog.form.emblem.value() is None


@pytest.fixture
def page(context, qtbot):
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.form.code.value() == "الحسكة")
    return made


def test_the_office_is_changed_and_the_page_shows_what_is_kept(page, context, home, qtbot):
    assert not page.save_button.isEnabled()
    replace_text(page.form.name.field("ar"), "مكتب الرقة")
    page.save_button.click()
    qtbot.waitUntil(lambda: show_office(home).name.ar == "مكتب الرقة")
    qtbot.waitUntil(lambda: not page.save_button.isEnabled())
    assert page.form.name.field("ku").value() == "Ofîsa Hesekê"


def test_leaving_saves_what_is_whole_and_holds_on_to_what_is_not(page, context, home, qtbot):
    replace_text(page.form.city, "تل تمر")
    assert page.can_leave()
    page.leaving()
    qtbot.waitUntil(lambda: show_office(home).city == Names("تل تمر"))
    replace_text(page.form.name.field("ar"), "")
    replace_text(page.form.name.field("ku"), "")
    assert not page.can_leave()
    [dialog] = context.messages.window().findChildren(QuestionDialog)
    dialog.do_button.click()
    assert page.can_leave()
    assert page.form.name.value() == Names("مكتب الحسكة", "Ofîsa Hesekê")


def test_scale_language_and_darkness_are_this_computer_s(page, context, went_to):
    page.look_card.scale.field.set_value("150")
    page.look_card.scale.field.edited.emit()
    assert context.preferences.scale == 150
    page.look_card.language.field.set_value("en")
    page.look_card.language.field.edited.emit()
    assert context.preferences.language == "en"
    assert went_to == [("rebuild", {}), ("rebuild", {})]
    page.look_card.scheme.field.set_value("dark")
    page.look_card.scheme.field.edited.emit()
    assert context.theme.is_dark
    assert context.preferences.scheme == "dark"


def test_a_copy_is_made_where_it_was_asked_for(page, context, tmp_path, qtbot):
    (tmp_path / "stick").mkdir()
    page.safety_card.backup_wanted.emit(tmp_path / "stick")
    qtbot.waitUntil(lambda: any("mahdar-" in text for text in context.messages.texts()))
    [copy] = (tmp_path / "stick").iterdir()
    assert copy.stat().st_size > 0


def test_the_report_of_a_fault_is_saved_whole(look, qtbot, tmp_path):
    dialog = CrashDialog(look, "Traceback\nValueError: محضر")
    qtbot.addWidget(dialog)
    dialog.save_report(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "Traceback\nValueError: محضر"
    dialog.save_report(tmp_path / "missing" / "report.txt")
    assert not (tmp_path / "missing").exists()
    assert dialog.note() != ""
