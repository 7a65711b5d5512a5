"""The page of a new office: what to do first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.storage.home import Home, open_home
from desktop.ui.pages.meetings import MeetingsPage


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Return a home without meetings."""
    opened = open_home(tmp_path / "home", create=True)
    yield opened
    opened.close()


def test_an_empty_list_says_what_to_do_first(qtbot, context, went_to):
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.filters.isVisible()
    [first] = page.empty.findChildren(QPushButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert [(page, what["is_new"]) for page, what in went_to] == [("editor", True)]
    page.close()
