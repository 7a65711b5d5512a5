"""The look, the context and the camera of the tests of the window."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.background.changes import ChangeHub
from desktop.background.task_runner import TaskRunner
from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.icons import Icons
from desktop.ui.look import Look
from desktop.ui.messages import Messages
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Scheme, Theme, load_fonts
from desktop.ui.translations import install_language

LookOf = Callable[..., Look]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def look_of(qapp: QApplication, fonts: None) -> LookOf:
    """Return a look: ``look_of("en", scheme="dark", scale=150, digits="arabic-indic")``."""

    def make(
        language: str = "ar", *, scheme: str = "light", scale: int = 100, digits: str = "western"
    ) -> Look:
        assert language in ("ar", "en")
        install_language(qapp, "ar" if language == "ar" else "en")
        theme = Theme(qapp, Scheme(scheme), scale)
        theme.apply()
        return Look(theme, Icons(theme), "ar" if language == "ar" else "en", digits)

    return make


@pytest.fixture
def look(look_of: LookOf) -> Look:
    """Return the look that most people have: light, Arabic, Western digits."""
    return look_of()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Return an empty home."""
    opened = open_home(tmp_path / "home", create=True)
    yield opened
    opened.close()


@pytest.fixture
def changes(qapp: QApplication) -> ChangeHub:
    return ChangeHub()


@pytest.fixture
def runner(home: Home, changes: ChangeHub) -> Iterator[TaskRunner]:
    """Return a task runner over the empty home; what crashes in it fails the test."""
    crashes: list[BaseException] = []
    made = TaskRunner(lambda: home, changes)
    made.crashed.connect(crashes.append)
    yield made
    made.close()
    QApplication.processEvents()
    if crashes:
        raise crashes[0]


@pytest.fixture
def went_to() -> list[tuple[str, dict[str, object]]]:
    """Return where ``context.navigate`` was asked to go."""
    return []


@pytest.fixture
def context(
    qtbot: "object",
    look: Look,
    runner: TaskRunner,
    changes: ChangeHub,
    tmp_path: Path,
    went_to: list[tuple[str, dict[str, object]]],
) -> Iterator[AppContext]:
    """Return what a page is given, without a window around it."""
    host = QWidget()
    host.resize(1000, 700)
    yield AppContext(
        look=look,
        runner=runner,
        changes=changes,
        messages=Messages(look, host),
        preferences=Preferences(tmp_path / "window.ini"),
        navigate=lambda page, /, **what: went_to.append((page, what)),
        back=lambda: went_to.append(("back", {})),
        rebuild=lambda: went_to.append(("rebuild", {})),
    )
    host.close()
    host.deleteLater()


@pytest.fixture
def grab() -> Callable[[QWidget, str], None]:
    """Save a picture of a widget where MAHDAR_SHOTS says, so that somebody may look at it."""

    def take(widget: QWidget, name: str) -> None:
        folder = os.environ.get("MAHDAR_SHOTS")
        if folder:
            QApplication.processEvents()
            widget.grab().save(str(Path(folder) / f"{name}.png"))

    return take
