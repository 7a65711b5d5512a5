"""The window of a home as a whole: opened once, rebuilt, closed in order, faults reported."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Window, open_window
from desktop.language.errors import MahdarError
from desktop.language.names import Names
from desktop.models.trust import Setting
from desktop.services.init_office import init_office
from desktop.services.settings import set_setting
from desktop.storage.home import open_home
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.first_run import FirstRunDialog
from desktop.ui.dialogs.refusal import RefusalDialog
from desktop.ui.labels import Label
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.preferences import Preferences

SECRET = "نص من محضر سري"


@pytest.fixture(scope="module")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("app") / "home"
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê"))
    return folder


@pytest.fixture
def folder(made_office: Path, tmp_path: Path) -> Path:
    """Return the folder of an office of its own."""
    return Path(shutil.copytree(made_office, tmp_path / "home"))


@pytest.fixture
def window(folder: Path, qapp: QApplication, qtbot: Any, fonts: None) -> Iterator[Window]:
    """Return the window of the office, with its first page."""
    made = Window(qapp, lambda: open_home(folder), Preferences(folder / "window.ini"), folder)
    made.show()
    qtbot.waitUntil(lambda: made.main.current_page() is not None)
    yield made
    for dialog in made.main.findChildren(CrashDialog):
        dialog.close()
    made.main.close()
    made.close()
    made.runner.close()


def in_dialog(act: Callable[[Any], None]) -> None:
    """Act on the dialog that will keep everything waiting."""

    def when_there() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, when_there)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.close()

    QTimer.singleShot(0, when_there)


def refused(folder: Path) -> tuple[str, str]:
    """Return the code with which the window is refused, and what was said in a dialog."""
    said: list[str] = []

    def read(dialog: RefusalDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(Label))

    in_dialog(read)
    with pytest.raises(MahdarError) as error:
        open_window(folder, language="ar")
    sentence = error.value.sentence("ar")
    assert sentence in said
    return error.value.code, sentence


def test_a_second_window_of_a_home_is_refused_in_words(
    folder: Path, qapp: QApplication, fonts: None
) -> None:
    lock = QLockFile(str(folder / "window.lock"))
    assert lock.tryLock(0)
    code, sentence = refused(folder)
    lock.unlock()
    assert code == "home.window_open"
    assert str(folder) in sentence


def test_a_home_that_cannot_be_opened_says_why(
    folder: Path, qapp: QApplication, fonts: None
) -> None:
    (folder / "mahdar.db").write_bytes(b"not a database" * 1000)
    assert refused(folder)[0] == "storage.not_a_database"


def test_a_folder_that_cannot_be_made_says_why(
    tmp_path: Path, qapp: QApplication, fonts: None
) -> None:
    (tmp_path / "file").write_text("")
    assert refused(tmp_path / "file" / "home")[0] == "storage.not_a_folder"


def test_who_leaves_the_first_questions_makes_no_home(
    tmp_path: Path, qapp: QApplication, fonts: None
) -> None:
    asked: list[FirstRunDialog] = []

    def leave(dialog: FirstRunDialog) -> None:
        asked.append(dialog)
        dialog.reject()

    in_dialog(leave)
    assert open_window(tmp_path / "home", language="en") == 0
    assert len(asked) == 1
    assert not (tmp_path / "home" / "mahdar.db").exists()
    assert is_free_to_open(tmp_path / "home")


def is_free_to_open(folder: Path) -> bool:
    lock = QLockFile(str(folder / "window.lock"))
    free = lock.tryLock(0)
    lock.unlock()
    return free


def test_another_language_builds_the_window_anew_on_the_same_page(
    window: Window, qtbot: Any
) -> None:
    assert isinstance(window.main.current_page(), MeetingsPage)
    window.main.navigate("settings")
    before, geometry = window.main, window.main.geometry()
    window._preferences.language = "en"
    window.main.context.rebuild()
    assert window.main is not before
    qtbot.waitUntil(lambda: window.main.current_page() is not None)
    assert isinstance(window.main.current_page(), SettingsPage)
    assert window.main.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.main.geometry() == geometry


def test_faults_are_kept_without_what_people_wrote_and_shown_once(
    window: Window, folder: Path, qtbot: Any
) -> None:
    def fail(_home: object) -> None:
        raise ValueError(SECRET)

    for _ in range(3):
        window.runner.command(fail)

    def reports() -> list[Path]:
        return list((folder / "crash").glob("fault-*.txt"))

    window.guard._folder.mkdir(exist_ok=True)  # install() would make it, and take over pytest's
    qtbot.waitUntil(lambda: len(reports()) == 3)
    assert len(window.main.findChildren(CrashDialog)) == 1
    for report in reports():
        text = report.read_text("utf-8")
        assert SECRET not in text
        assert "ValueError" in text
        assert "in fail" in text


def test_closing_waits_for_what_is_being_saved(window: Window, folder: Path) -> None:
    began, go_on = threading.Event(), threading.Event()

    def save_slowly(home: Any) -> None:
        began.set()
        go_on.wait(10)
        set_setting(home, "user", "مقرر")

    window.runner.command(save_slowly)
    assert began.wait(10)
    threading.Timer(0.1, go_on.set).start()
    assert window.main.close()
    window.close()
    home = open_home(folder)
    try:
        with home.reading() as session:
            kept = session.get(Setting, "user")
            assert kept is not None
            assert kept.value == "مقرر"
    finally:
        home.close()
