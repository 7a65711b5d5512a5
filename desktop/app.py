"""The composition root of the window: the only place that builds its parts and wires them."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import delete, isValid

from desktop.background.changes import Changed, ChangeHub
from desktop.background.task_runner import TaskRunner
from desktop.language.errors import Language, MahdarError, RefusedError, WorldError
from desktop.ui.crash_guard import CrashGuard
from desktop.ui.icons import Icons
from desktop.ui.look import Look
from desktop.ui.main_window import MainWindow
from desktop.ui.page_list import page_specs
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.translations import install_language

PREFERENCES_NAME = "window.ini"

if TYPE_CHECKING:
    from desktop.services.show_office import OfficeView
    from desktop.storage.home import Home


class Window:
    """One home in one window, from its first page to its orderly end.

    The window is shown before its home is open: the database's library takes as long to load as
    Qt. What was known of the office last time is shown until then.
    """

    def __init__(
        self,
        app: QApplication,
        open_home: "Callable[[], Home]",
        preferences: Preferences,
        folder: Path,
    ) -> None:
        self._app = app
        self._home: Home | None = None
        self._preferences = preferences
        self._report: QDialog | None = None
        self.error: BaseException | None = None
        """What kept the home from opening."""
        self.changes = ChangeHub()
        self._is_shown = threading.Event()
        self.runner = TaskRunner(lambda: self._open_when_shown(open_home), self.changes)
        self.guard = CrashGuard(folder / "crash", self._show_report)
        self.runner.crashed.connect(self.guard.take)
        self.runner.opened.connect(self._on_opened)
        self.runner.not_opened.connect(self._on_not_opened)
        self.main = self._build()

    def show(self) -> None:
        """Show the window, and the report of a fault that ended the program the last time."""
        left_behind = self.guard.left_behind()
        self.guard.install()
        self.main.show()
        QTimer.singleShot(0, self._is_shown.set)
        if left_behind is not None:
            QTimer.singleShot(0, lambda: self._show_report(left_behind, at_next_start=True))

    def close(self) -> None:
        """Finish what is being saved, then let go of the home."""
        self._is_shown.set()
        self.runner.close()
        if self._home is not None:
            self._home.close()
        self.guard.remove()

    def _open_when_shown(self, open_home: "Callable[[], Home]") -> "Home":
        """Open the home on the worker, once the window was painted: both want the processor."""
        self._is_shown.wait()
        self._home = open_home()  # kept at once: the window may be closed before it hears of it
        return self._home

    def _build(self) -> MainWindow:
        preferences = self._preferences
        look = make_look(self._app, preferences)
        main = MainWindow(
            look, self.runner, self.changes, preferences, page_specs(), last_backup=_last_backup
        )
        main.set_office(preferences.office_name)
        main.rebuild_requested.connect(self._rebuild)
        self.changes.listen(main, {"office"}, self._on_office_changed)
        return main

    def _rebuild(self, page: str = "settings") -> None:
        """Build the window in the present language, scale and digits, in place of the last."""
        before = self.main
        self.main = self._build()
        self.main.setGeometry(before.geometry())
        self.main.show()
        before.close()
        before.deleteLater()
        self._ask_office(page)

    def _on_opened(self, _home: "Home") -> None:
        if not self.runner.is_closed:
            self._ask_office(None)

    def _on_not_opened(self, error: BaseException) -> None:
        self.error = error
        self.main.close()
        self._app.exit(1)

    def _ask_office(self, page: str | None) -> None:
        from desktop.services.show_office import show_office

        def start(office: "OfficeView") -> None:
            if office.digits != self._preferences.digits:
                self._preferences.digits = office.digits
                self._rebuild(page or self.main.first_page())
                return
            self._show_office(office)
            self.main.start(page)

        self.runner.query(show_office, start, owner=self.main)

    def _on_office_changed(self, _changed: Changed) -> None:
        from desktop.services.show_office import show_office

        self.runner.query(show_office, self._show_office, owner=self.main)

    def _show_office(self, office: "OfficeView") -> None:
        emblem = None
        if office.emblem:
            emblem = QPixmap()
            emblem.loadFromData(office.emblem)
        name = office.name.best(self._preferences.language)
        self._preferences.digits, self._preferences.office_name = office.digits, name
        self.main.set_office(name, emblem)

    def _show_report(self, report: str, *, at_next_start: bool = False) -> None:
        from desktop.ui.dialogs.crash import CrashDialog

        if self._report is not None and isValid(self._report) and self._report.isVisible():
            return  # a fault seldom comes alone; all are kept, one is shown
        look = self.main.context.look
        self._report = CrashDialog(look, report, self.main, at_next_start=at_next_start)
        self._report.open()


def _last_backup(home: "Home") -> datetime | None:
    from desktop.services.show_safety import show_safety

    return show_safety(home).last_backup_at


def make_look(app: QApplication, preferences: Preferences) -> Look:
    """Dress the application in its language, colours and fonts."""
    install_language(app, preferences.language)
    theme = Theme(app, preferences.scheme, preferences.scale)
    theme.apply()
    return Look(theme, Icons(theme), preferences.language, preferences.digits)


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, with its fonts, whether or not it was made before."""
    existing = QApplication.instance()
    if existing is not None:
        return cast("QApplication", existing)
    app = QApplication(arguments)
    app.setApplicationName("Mahdar")
    app.setDesktopFileName("mahdar")
    load_fonts()
    return app


def open_window(
    folder: Path,
    *,
    language: Language | None = None,
    when_shown: Callable[[Window], None] | None = None,
) -> int:
    """Open the home in ``folder`` in a window and stay until it is closed.

    A folder without a home is asked for its office first.

    Args:
        folder: the data folder.
        language: the language of the screen from now on; the remembered one without it.
        when_shown: called once the window is on the screen.

    Returns:
        The exit code: 0, or 1 when nothing could be opened.

    Raises:
        MahdarError: the home cannot be opened; the sentence says why, and was shown in a window
            for those who did not start the program from a terminal.
    """
    app = make_application(sys.argv[:1])
    try:
        return _open(app, folder, language, when_shown)
    except (MahdarError, OSError) as error:
        told = _in_words(error)
        if told is None:
            raise
        show_refusal(told, language or Preferences(folder / PREFERENCES_NAME).language)
        raise told from error


def _open(
    app: QApplication,
    folder: Path,
    language: Language | None,
    when_shown: Callable[[Window], None] | None,
) -> int:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, never by age
    if not lock.tryLock(0):
        if lock.error() is QLockFile.LockError.LockFailedError:
            raise RefusedError("home.window_open", folder=str(folder))
        raise WorldError("storage.no_permission")
    try:
        preferences = Preferences(folder / PREFERENCES_NAME)
        if language is not None:
            preferences.language = language
        if not _has_home(folder) and not _first_run(app, folder, preferences):
            return 0
        window = Window(app, lambda: _open_home(folder), preferences, folder)
        window.show()
        if when_shown is not None:
            when_shown(window)
        try:
            code = app.exec()
        finally:
            window.close()
        if window.error is not None:
            raise window.error
        return code
    finally:
        lock.unlock()


def _in_words(error: MahdarError | OSError) -> MahdarError | None:
    """Return the error with a sentence for it; None for a fault of the program."""
    from desktop.storage.world import as_world_error

    return error if isinstance(error, MahdarError) else as_world_error(error)


def take_photographs(
    folder: Path,
    target: Path,
    *,
    language: Language = "ar",
    read: UUID | None = None,
    edited: UUID | None = None,
    stick: Path | None = None,
) -> list[Path]:
    """Take pictures of the main screens of the home in ``folder``, on a display or without one.

    Args:
        folder: the data folder.
        target: where the PNG files go; it exists.
        language: the language of the screens.
        read: the meeting whose page is shown beside the list.
        edited: the meeting that is shown in the editor.
        stick: a folder that is shown as if it were plugged in.

    Returns:
        The pictures, in the order of the navigation.

    Raises:
        OSError: a picture cannot be written.
    """
    from desktop.ui.photographs import SIZE, photograph, show_as_stick, wait_until_quiet
    from desktop.ui.theme import Scheme

    app = make_application(sys.argv[:1])
    preferences = Preferences(folder / "photographs.ini")  # not those of the person
    preferences.language, preferences.scheme = language, Scheme.LIGHT
    window = Window(app, lambda: _open_home(folder), preferences, folder)
    pictures = []
    try:
        window.main.resize(SIZE)
        window.show()
        wait_until_quiet(window.main)
        shown = {"meetings": read, "editor": edited}
        pages = ["meetings", "editor", "outcomes", "directory", "transfer", "verify", "settings"]
        for number, page in enumerate(pages, 1):
            window.main.navigate(page, meeting_id=shown.get(page))
            if page == "transfer" and stick is not None:
                show_as_stick(window.main, stick)
            pictures.append(target / f"{number}-{page}.png")
            photograph(window.main, pictures[-1])
        window.main.context.theme.choose_scheme(Scheme.DARK)
        window.main.navigate("meetings", meeting_id=read)
        pictures.append(target / "8-meetings-dark.png")
        photograph(window.main, pictures[-1])
    finally:
        window.main.close()
        window.close()
    return pictures


def _has_home(folder: Path) -> bool:
    from desktop.storage.home_files import DATABASE_NAME

    return (folder / DATABASE_NAME).exists()


def _open_home(folder: Path) -> "Home":
    from desktop.services.catch_up_home import open_caught_up

    return open_caught_up(folder)


def _first_run(app: QApplication, folder: Path, preferences: Preferences) -> bool:
    """Ask for the office and make its home; False when the person leaves."""
    from desktop.services.init_office import init_office
    from desktop.ui.dialogs.first_run import FirstRunChoice, FirstRunDialog
    from desktop.ui.dialogs.join_office import JoinOfficeDialog

    def create(choice: FirstRunChoice) -> None:
        office = choice.office
        init_office(
            folder,
            office.code,
            office.name,
            city=office.city,
            letterhead=office.letterhead,
            emblem=office.emblem,
        )
        preferences.language = choice.language

    def join(look: Look, over: QWidget) -> bool:
        preferences.language = look.language
        return _ask(JoinOfficeDialog(look, folder, over))

    return _ask(FirstRunDialog(make_look(app, preferences), create, join=join))


def _ask(dialog: QDialog) -> bool:
    """Wait for the answer; tell whether it was accepted.

    The dialog is gone afterwards. Left to the garbage collector, it may go while Qt dresses the
    widgets of the window that comes next, it among them, and take the process with it.
    """
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        delete(dialog)


def show_refusal(error: MahdarError, language: Language) -> None:
    """Tell why no window can be opened, in a window of its own."""
    from desktop.ui.dialogs.refusal import RefusalDialog

    app = make_application(sys.argv[:1])
    install_language(app, language)
    theme = Theme(app)
    theme.apply()
    look = Look(theme, Icons(theme), language, "western")
    _ask(RefusalDialog(look, error.sentence(language)))
