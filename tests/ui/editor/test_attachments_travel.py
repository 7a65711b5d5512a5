"""A file attached in the window of one office is opened in the window of another."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.background.changes import ChangeHub
from desktop.background.task_runner import TaskRunner
from desktop.services.bundle_load import SMALLEST_PART
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.storage.home import Home
from desktop.sync.attachment_chunks import CHUNK
from desktop.ui.context import AppContext
from desktop.ui.pages.editor import EditorPage
from tests.sync.desks import Desk, desk_databases, desks
from tests.ui.editor.test_attachments import drop, file, lines, names, opened

__all__ = ["desk_databases", "desks", "opened"]

FILM = Random(7).randbytes(4 * CHUNK + 17)


@pytest.fixture
def home(desks: list[Desk]) -> Home:
    """Return the home of the office that attaches."""
    return desks[0].home


@pytest.fixture
def other_context(desks: list[Desk], context: AppContext) -> Iterator[AppContext]:
    """Return what a page of the other office is given."""
    changes = ChangeHub()
    runner = TaskRunner(lambda: desks[1].home, changes)
    yield dataclasses.replace(context, runner=runner, changes=changes)
    runner.close()


def take_in(context: AppContext, bundle: Path) -> None:
    """Import a bundle as the page Transfer does."""
    context.runner.command(
        lambda home: import_bundle(home, bundle), changed=lambda taken: taken.changed
    )


@pytest.mark.slow
def test_a_film_in_small_parts_in_any_order(
    qtbot: Any,
    desks: list[Desk],
    page: EditorPage,
    other_context: AppContext,
    tmp_path: Path,
    opened: list[Path],
):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add()
    page.activated(meeting_id=meeting)
    qtbot.waitUntil(lambda: bool(page.draft.record.subject))
    assert drop(page.parts, file(tmp_path, "film.mp4", FILM))
    qtbot.waitUntil(lambda: names(page) == ["film.mp4"])
    assert page.autosave.flush()
    made = export_bundle(
        hasaka.home, tmp_path / "b.mahdar", [qamishli.code], part_size=SMALLEST_PART
    )
    first, *rest = made.paths
    assert len(rest) > 1

    qamishli.receive(first)
    there = EditorPage(other_context)
    qtbot.addWidget(there)
    there.resize(1158, 768)
    there.show()
    there.activated(meeting_id=meeting)
    qtbot.waitUntil(lambda: names(there) == ["film.mp4"])
    [line] = lines(there)
    qtbot.waitUntil(lambda: bool(line.state.text()))
    assert "مكتب حسكة" in line.file.comes.text()
    for part in reversed(rest):
        assert line.state.text()
        take_in(other_context, part)
        qtbot.waitUntil(lambda: not other_context.runner.is_busy)
    assert line.state.isHidden()
    QTest.mouseClick(line.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].read_bytes() == FILM
    there.autosave.discard()
    there.close()
