"""A person at the window of an office: clicks what is seen, types into what has the focus."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from desktop.app import Window, _first_run
from desktop.storage.home import open_home
from desktop.ui.dialogs.first_run import FirstRunDialog
from desktop.ui.fields import ChoiceField
from desktop.ui.pages.editor import EditorPage
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.transfer import TransferPage
from desktop.ui.preferences import Preferences
from tests.helpers.typing import press, type_text

W = TypeVar("W", bound=QObject)
P = TypeVar("P", bound=QWidget)

PATIENCE_MS = 20_000
"""How long something may take on a slow machine before it is said not to happen."""


class Rapporteur:
    """Works at one home. ``wait`` is ``qtbot.waitUntil``."""

    def __init__(self, folder: Path, app: QApplication, wait: Callable[..., None]) -> None:
        self.folder = folder
        self._app = app
        self._wait = wait
        self._preferences = Preferences(folder / "window.ini")
        self._window: Window | None = None
        self.faults: list[object] = []

    # ── Coming and going ─────────────────────────────────────────────────────
    def found_office(self, answers: dict[str, str]) -> None:
        """Answer the questions of the first start: name, code, city, letterhead."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, FirstRunDialog)
            try:
                form = dialog.form
                type_text(form.name.field("ar"), answers["name"])
                type_text(form.code, answers["code"])
                type_text(form.city, answers["city"])
                type_text(form.letterhead.field("ar"), answers["letterhead"])
                click(dialog.start_button)
            finally:
                if dialog.isVisible():  # an answer went wrong: let the test go on and fail
                    dialog.reject()

        QTimer.singleShot(0, answer)
        assert _first_run(self._app, self.folder, self._preferences)

    def open_window(self) -> None:
        """Open the window and wait for its first page."""
        window = Window(self._app, lambda: open_home(self.folder), self._preferences, self.folder)
        window.runner.crashed.connect(self.faults.append)
        self._window = window
        window.main.resize(1366, 768)
        window.show()
        self.until(lambda: window.main.current_page() is not None)
        self.come_forward()

    def come_forward(self) -> None:
        """Bring the window before that of the other office."""

        def is_in_front() -> bool:
            # Again if need be: a dialog that closes gives its own window the front, a moment later.
            self.window.main.activateWindow()
            return self.window.main.isActiveWindow()

        self.until(is_in_front)

    def close_window(self) -> None:
        """Close the window as its cross does, and let go of the home."""
        if self._window is not None:
            assert self.window.main.close()
            self._window.close()
            self._window = None
        assert not self.faults

    @property
    def window(self) -> Window:
        """The window that is open."""
        assert self._window is not None
        return self._window

    # ── Looking ──────────────────────────────────────────────────────────────
    def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._wait(happened, timeout=PATIENCE_MS)

    def page(self, kind: type[P]) -> P:
        """Return the page in front, which is of this kind."""
        page = self.window.main.current_page()
        assert isinstance(page, kind), page
        return page

    def dialog(self, kind: type[W]) -> W:
        """Wait for a dialog over the window, and return it."""

        self.until(lambda: bool(self._opened(kind)))
        return self._opened(kind)[0]

    def close_dialog(self, button: QWidget) -> None:
        """Press what closes a dialog, and wait until the window is free again."""
        kind = type(button.window())
        click(button)
        self.until(lambda: not self._opened(kind))

    def _opened(self, kind: type[W]) -> list[W]:
        found = self.window.main.findChildren(kind)
        return [one for one in found if cast("QDialog", one).isVisible()]

    # ── Doing ────────────────────────────────────────────────────────────────
    def go(self, page: str) -> None:
        """Go to a page by its entry in the navigation."""
        self.come_forward()
        entries = self.window.main.findChildren(QAbstractButton)
        specs = {"meetings": "الاجتماعات", "transfer": "النقل"}
        [entry] = [one for one in entries if one.text() == specs[page] and one.isVisible()]
        click(entry)

    def begin_meeting(self) -> EditorPage:
        """Press the button of the first page that begins a meeting."""
        meetings = self.page(MeetingsPage)
        self.until(lambda: not meetings.new_button.isHidden())
        click(meetings.new_button)
        editor = self.page(EditorPage)
        self.until(editor.parts.isEnabled)
        return editor

    def choose_file(self, target: Path) -> None:
        """Name a file in the file dialog of the window."""
        dialog = self.dialog(QFileDialog)
        line = cast("QLineEdit", dialog.findChild(QLineEdit, "fileNameEdit"))
        line.setText(str(target))
        cast("Any", dialog).accept()
        self.until(lambda: not self._opened(QFileDialog))

    def transfer(self) -> TransferPage:
        """Go to the transfer page."""
        self.go("transfer")
        return self.page(TransferPage)


def click(button: QWidget) -> None:
    """Click a button that is there to be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_and_go_on(*texts: str) -> None:
    """Type each text where the focus is, and go on by Tab; an empty one only goes on."""
    for text in texts:
        if text:
            type_text(focused(), text)
        press(focused(), Qt.Key.Key_Tab)


def choose(field: QWidget | None, code: str) -> None:
    """Choose from a list by the arrow keys."""
    assert isinstance(field, ChoiceField)
    box = field.control()
    assert isinstance(box, QComboBox)
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if field.value() == code:
            return
        press(box, Qt.Key.Key_Down)
    raise AssertionError(f"{code} is not offered")


def add_next() -> None:
    """Add another part after the one that is typed in."""
    press(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def words(texts: Iterable[str]) -> set[str]:
    """Return the words of texts."""
    return {word for text in texts for word in text.split()}
