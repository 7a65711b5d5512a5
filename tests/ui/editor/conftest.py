"""A home with the sample record, as a draft and approved, and the editor over it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.save_organization import OrganizationEdit, save_organization
from desktop.services.set_state import set_state
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import Home, open_home
from desktop.ui.context import AppContext
from desktop.ui.pages.editor import EditorPage
from resources import resource_path


@dataclass(frozen=True)
class Made:
    """The home that is copied for each test, and its meetings."""

    folder: Path
    draft: UUID
    approved: UUID


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("editor") / "home"
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"), city=Names(ar="الحسكة"))
    home = open_home(folder)
    sample = resource_path("sample", "meeting.json").read_text("utf-8")
    draft, approved = add_meetings(home, read_records(sample) * 2).ids
    save_organization(
        home, None, OrganizationEdit(name=Names("هيئة المرأة", "Desteya Jinê", "ܢܫ̈ܐ"))
    )
    set_state(home, approved, "review")
    approve_minutes(home, approved)
    home.close()
    return Made(folder, draft, approved)


@pytest.fixture
def home(made: Made, tmp_path: Path) -> Iterator[Home]:
    """Return a copy of the home, instead of the empty one."""
    shutil.copytree(made.folder, tmp_path / "home")
    opened = open_home(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> Iterator[EditorPage]:
    """Return the page, shown, with nothing opened yet."""
    built = EditorPage(context)
    qtbot.addWidget(built)
    built.resize(1158, 768)
    with qtbot.waitActive(built):
        built.show()
        built.activateWindow()
    yield built
    built.autosave.discard()
    built.close()


@pytest.fixture
def open_draft(qtbot: Any, page: EditorPage, made: Made) -> Callable[[], EditorPage]:
    """Open the draft, and wait until it is shown."""

    def opened(meeting: UUID = made.draft) -> EditorPage:
        page.activated(meeting_id=meeting)
        qtbot.waitUntil(lambda: bool(page.draft.record.subject))
        qtbot.waitUntil(lambda: page.parts.outline.item("attendance").mark() == "done")
        return page

    return opened


@pytest.fixture
def stored(home: Home) -> Callable[[UUID], MeetingRecord]:
    """Return a meeting as it is on the disk."""
    return lambda meeting: show_meeting(home, meeting, with_keys=True)


@pytest.fixture
def saved(qtbot: Any) -> Callable[[EditorPage], None]:
    """Wait until all that was typed is on the disk."""
    return lambda page: qtbot.waitUntil(lambda: not page.autosave.has_unsaved)


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
