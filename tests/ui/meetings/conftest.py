"""A home with meetings in every state, made once, copied for each test; and the page over it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.pages.meetings import MeetingsPage
from tests.ui.meetings.sample_home import Meetings, make_home


@pytest.fixture(scope="session")
def made_meetings(tmp_path_factory: pytest.TempPathFactory) -> Meetings:
    """Make the home of ``sample_home``."""
    return make_home(tmp_path_factory.mktemp("meetings") / "home")


@pytest.fixture
def home(made_meetings: Meetings, tmp_path: Path) -> Iterator[Home]:
    """Return a copy of the home with meetings, instead of the empty one."""
    shutil.copytree(made_meetings.folder, tmp_path / "home")
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> Iterator[MeetingsPage]:
    """Return the page as a person finds it: read, with the newest meeting chosen."""
    made = MeetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.list.chosen_id() is not None)
    yield made
    made.close()


@pytest.fixture
def choose(qtbot: Any, page: MeetingsPage) -> Callable[[UUID], None]:
    """Choose a meeting and wait until its page and its tools are there."""

    def to(meeting: UUID) -> None:
        page.list.choose(meeting)
        qtbot.waitUntil(
            lambda: (
                page.pane.shown_meeting() == meeting
                and page.pane.current() is page.pane.page_view()
            )
        )

    return to


@pytest.fixture
def said(context: AppContext) -> Callable[[], str]:
    """Return what the message bar said last."""
    return lambda: next(reversed(context.messages.texts()), "")


@pytest.fixture
def host(context: AppContext) -> QWidget:
    """Return the widget in which the messages appear."""
    parent = context.messages.parentWidget()
    assert parent is not None
    return parent
