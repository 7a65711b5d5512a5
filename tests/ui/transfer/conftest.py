"""The page over the home of a real office, with other real offices to deal with."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop.storage.home import Home
from desktop.ui.context import AppContext
from desktop.ui.message_bar import MessageBar
from desktop.ui.pages import transfer as module
from desktop.ui.pages.transfer import TransferPage
from desktop.ui.transfer.sticks import Plugged, Stick, bundles_on
from tests.helpers.quiet import close_when_quiet
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def hasaka(desks: list[Desk]) -> Desk:
    """Return the office in whose window the tests are."""
    return desks[0]


@pytest.fixture
def qamishli(desks: list[Desk]) -> Desk:
    return desks[1]


@pytest.fixture
def home(hasaka: Desk) -> Home:
    return hasaka.home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return the folder that stands for a USB stick; ``plug`` makes the page see it."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch, stick: Path) -> Callable[..., None]:
    """Plug the stick in, with so much room on it; pull it out with ``free=None``."""
    plugged: list[Stick] = []

    def look() -> Plugged:
        return Plugged(tuple(plugged), bundles_on([one.root for one in plugged]))

    def now(free: int | None = 12_400_000_000) -> None:
        plugged[:] = [] if free is None else [Stick(stick, "KINGSTON", free)]

    monkeypatch.setattr(module, "look_for_sticks", look)
    monkeypatch.setattr(module, "LOOK_EVERY_S", 0.02)
    return now


@pytest.fixture
def open_page(qtbot: Any, context: AppContext, plug: object) -> Iterator[Callable[[], Any]]:
    """Return the page as a person finds it: read."""
    made: list[TransferPage] = []

    def open_it() -> TransferPage:
        page = TransferPage(context)
        made.append(page)
        qtbot.addWidget(page)
        page.resize(1158, 768)
        page.show()
        page.activated()
        qtbot.waitUntil(page.offices.isVisible)
        return page

    yield open_it
    for page in made:
        page.leaving()
        close_when_quiet(qtbot, context.runner, page)


@pytest.fixture
def dialog(qtbot: Any) -> Callable[[QWidget, type[D]], D]:
    """Wait for a dialog of a kind over a page."""

    def wait(_page: QWidget, kind: type[D]) -> D:
        def shown() -> list[D]:
            over = QApplication.topLevelWidgets()
            return [d for d in over if isinstance(d, kind) and d.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        return shown()[0]

    return wait


@pytest.fixture
def choose_file(dialog: Callable[..., Any]) -> Callable[[QWidget, Path], str]:
    """Choose a file in the dialog that is open; returns the name it proposed."""

    def choose(page: QWidget, path: Path) -> str:
        asked = dialog(page, QFileDialog)
        proposed = asked.selectedFiles()
        asked.fileSelected.emit(str(path))
        asked.reject()
        return Path(proposed[0]).name if proposed else ""

    return choose


@pytest.fixture
def said(context: AppContext) -> Callable[[], str]:
    """Return what the message bar said last."""
    return lambda: next(reversed(context.messages.texts()), "")


@pytest.fixture
def last_bar(context: AppContext) -> Callable[[], MessageBar]:
    """Return the last message."""
    return lambda: context.messages.findChildren(MessageBar)[-1]
