"""The directory as a person uses it: found in any script, changed, added, removed, taken back."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.init_office import init_office
from desktop.services.list_directory import (
    list_organization_ids,
    list_person_ids,
    load_organization_rows,
    load_person_rows,
)
from desktop.services.make_sample_office import sample_meeting
from desktop.services.save_organization import OrganizationEdit, save_organization
from desktop.services.save_person import PersonEdit, save_person
from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.message_bar import MessageBar
from desktop.ui.pages.directory import DirectoryPage
from tests.helpers.quiet import close_when_quiet
from tests.helpers.typing import press, replace_text, type_text

ALONE = Names(ar="شيرين حسن", ku="Şîrîn Hesen", syr="ܫܝܪܝܢ")


@pytest.fixture(scope="session")
def made_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a home with the sample meeting, a person and a body that no meeting names."""
    folder = tmp_path_factory.mktemp("directory") / "home"
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"))
    home = open_home(folder)
    add_meetings(home, read_records(sample_meeting()))
    save_person(home, None, PersonEdit(ALONE))
    save_organization(home, None, OrganizationEdit(Names(ar="منصة الإغاثة")))
    home.close()
    return folder


@pytest.fixture
def home(made_directory: Path, tmp_path: Path) -> Iterator[Home]:
    shutil.copytree(made_directory, tmp_path / "home")
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> Iterator[DirectoryPage]:
    made = DirectoryPage(context)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: bool(made.pane.used()))
    yield made
    close_when_quiet(qtbot, context.runner, made)


@pytest.fixture
def choose(qtbot: Any, page: DirectoryPage) -> Callable[[str], None]:
    """Search for a name and wait until that entry is beside the list."""

    def entry(name: str) -> None:
        replace_text(page.search, name)
        qtbot.waitUntil(lambda: name in page.pane.title())

    return entry


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bodies(qtbot: Any, page: DirectoryPage) -> None:
    button = next(b for b in page.segments.findChildren(QRadioButton) if b.text() == "الجهات")
    click(button)
    qtbot.waitUntil(page.pane.body.isVisible)


def people(home: Home) -> dict[str, Any]:
    rows = load_person_rows(home, list_person_ids(home))
    return {row.name.best(): row for row in rows.values()}


def organizations(home: Home) -> dict[str, Any]:
    rows = load_organization_rows(home, list_organization_ids(home))
    return {row.name.best(): row for row in rows.values()}


def last_action(context: AppContext) -> QPushButton:
    bar = context.messages.findChildren(MessageBar)[-1]
    return next(b for b in bar.findChildren(QPushButton) if b.text())


def test_people_stand_with_what_is_known_of_them(page, home, choose):
    assert page.count.text() == "3 أشخاص"
    choose("إلهام")
    assert page.pane.title() == "السيدة إلهام أحمد"
    assert "في اجتماع واحد" in page.pane.used()
    assert page.pane.person.gender.value() == people(home)["إلهام أحمد"].gender


@pytest.mark.parametrize("typed", ["شيرين", "sirin hesen", "Şîrîn", "ܫܝܪܝܢ", "حسن شيرين"])
def test_a_name_is_found_in_any_script(qtbot, page, typed):
    type_text(page.search, typed)
    qtbot.waitUntil(lambda: page.count.text() == "شخص واحد")
    qtbot.waitUntil(lambda: page.pane.title() == "شيرين حسن")
    assert page.pane.used() == "لم يرد في اجتماع بعد"


def test_nobody_found_says_so(qtbot, page):
    type_text(page.search, "قطار")
    qtbot.waitUntil(page.no_results.isVisible)
    assert not page.pane.save_button.isVisible()


def test_a_person_is_changed_saved_and_taken_back(qtbot, page, home, choose, context):
    choose("شيرين")
    assert not page.pane.save_button.isEnabled()
    replace_text(page.pane.person.name.field("ar"), "شيرين حسين")
    type_text(page.pane.person.contact, "0935 000 000")
    type_text(page.pane.person.honorific, "السيدة")
    assert page.pane.person.gender.value() == "female"
    press(page.pane.person.contact, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "شيرين حسين" in people(home))
    row = people(home)["شيرين حسين"]
    assert (row.name.syr, row.contact, row.gender) == ("ܫܝܪܝܢ", "0935 000 000", "female")
    qtbot.waitUntil(lambda: bool(context.messages.texts()))
    click(last_action(context))
    qtbot.waitUntil(lambda: "شيرين حسن" in people(home))
    assert people(home)["شيرين حسن"].contact is None


def test_a_post_in_a_body_that_is_picked_from_the_registry(qtbot, page, home, choose):
    choose("شيرين")
    type_text(page.pane.person.post.field("ar"), "منسّقة")
    type_text(page.pane.person.body, "منصة")
    qtbot.waitUntil(page.pane.person.body.suggestions_shown)
    press(page.pane.person.body, Qt.Key.Key_Return)
    click(page.pane.save_button)
    qtbot.waitUntil(lambda: people(home)["شيرين حسن"].post.ar == "منسّقة")
    assert people(home)["شيرين حسن"].organization == Names(ar="منصة الإغاثة")
    assert organizations(home)["منصة الإغاثة"].person_count == 1


def test_what_is_typed_is_saved_when_another_is_chosen(qtbot, page, home, choose):
    choose("شيرين")
    replace_text(page.pane.person.name.field("ku"), "Şîrîn")
    choose("إلهام")
    qtbot.waitUntil(lambda: people(home)["شيرين حسن"].name.ku == "Şîrîn")
    assert page.pane.title() == "السيدة إلهام أحمد"
    assert people(home)["إلهام أحمد"].name.ku is None


def test_changes_are_taken_back_before_they_are_saved(page, home, choose):
    choose("شيرين")
    replace_text(page.pane.person.name.field("ar"), "غير صحيح")
    click(page.pane.drop_button)
    assert page.pane.person.name.value() == ALONE
    assert not page.pane.is_unsaved
    assert "شيرين حسن" in people(home)


def test_a_new_person_needs_a_name_then_is_there_and_can_be_undone(qtbot, page, home, context):
    press(page.people, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_text(page.pane.person.contact, "1")
    click(page.pane.save_button)
    assert page.pane.person.name.field("ar").problem()
    type_text(page.pane.person.name.field("ku"), "Rojda Ehmed")
    click(page.pane.save_button)
    qtbot.waitUntil(lambda: page.pane.title() == "Rojda Ehmed")
    assert page.pane.remove_button.isVisible()
    assert page.count.text() == "4 أشخاص"
    click(last_action(context))
    qtbot.waitUntil(lambda: "Rojda Ehmed" not in people(home))


def test_who_is_named_in_a_meeting_stays_and_the_sentence_says_why(
    qtbot, page, home, choose, context
):
    refused: list[RefusedError] = []
    context.runner.refused.connect(refused.append)
    choose("إلهام")
    click(page.pane.remove_button)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "entry.in_use"
    assert "إلهام أحمد" in people(home)


def test_who_is_not_used_is_removed_by_delete_and_comes_back(qtbot, page, home, choose, context):
    choose("شيرين")
    press(page.people, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "شيرين حسن" not in people(home))
    qtbot.waitUntil(lambda: bool(context.messages.texts()))
    click(last_action(context))
    qtbot.waitUntil(lambda: "شيرين حسن" in people(home))
    assert people(home)["شيرين حسن"].name == ALONE


def test_a_body_keeps_its_parent_when_something_else_is_changed(qtbot, page, home):
    bodies(qtbot, page)
    replace_text(page.search, "منصة")
    qtbot.waitUntil(lambda: page.pane.title() == "منصة الإغاثة")
    type_text(page.pane.body.parent_body, "شؤون")
    qtbot.waitUntil(page.pane.body.parent_body.suggestions_shown)
    press(page.pane.body.parent_body, Qt.Key.Key_Return)
    click(page.pane.save_button)
    qtbot.waitUntil(lambda: bool(organizations(home)["منصة الإغاثة"].parent))
    qtbot.waitUntil(lambda: not page.pane.is_unsaved and not page.context.runner.is_saving)
    type_text(page.pane.body.licence, "17/2024")
    click(page.pane.save_button)
    qtbot.waitUntil(lambda: organizations(home)["منصة الإغاثة"].licence_number == "17/2024")
    assert organizations(home)["منصة الإغاثة"].parent.ar == "دائرة شؤون المنظمات"


def test_a_parent_must_be_in_the_registry(qtbot, page):
    bodies(qtbot, page)
    replace_text(page.search, "منصة")
    qtbot.waitUntil(lambda: page.pane.title() == "منصة الإغاثة")
    type_text(page.pane.body.parent_body, "لا وجود لها")
    click(page.pane.save_button)
    assert page.pane.body.parent_body.problem()
    assert page.pane.is_unsaved


def test_leaving_with_something_missing_asks(page, choose):
    choose("شيرين")
    for script in ("ar", "ku", "syr"):
        replace_text(page.pane.person.name.field(script), "")
    assert not page.can_leave()
    question = next(d for d in QApplication.topLevelWidgets() if isinstance(d, QuestionDialog))
    click(question.do_button)
    assert page.pane.person.name.value() == ALONE
    assert page.can_leave()


def test_an_entry_is_opened_by_its_key(qtbot, page, home):
    entry = organizations(home)["منصة الإغاثة"].id
    page.activated(organization_id=entry)
    qtbot.waitUntil(lambda: page.pane.title() == "منصة الإغاثة")
    assert page.pane.used() == "لم تُستعمل بعد"
