"""The two lists of the directory: people, and bodies."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.background.task_runner import TaskRunner
from desktop.services.list_directory import (
    OrganizationRow,
    PersonRow,
    load_organization_rows,
    load_person_rows,
)
from desktop.ui.directory.directory_words import DirectoryWords
from desktop.ui.look import Look
from desktop.ui.tables.row_delegate import RowDelegate, RowPen
from desktop.ui.tables.row_list import RowList
from desktop.ui.tables.row_model import RowModel


class PersonDelegate(RowDelegate[PersonRow]):
    """The name with its other scripts, the post, how often met."""

    row_height = 62

    def __init__(self, look: Look, words: DirectoryWords) -> None:
        super().__init__(look)
        self._words = words

    def paint_row(self, pen: RowPen, row: PersonRow) -> None:
        """Draw one person."""
        _paint(
            pen,
            (self._words.person(row), self._words.scripts(row.name)),
            (self._words.standing(row), self._words.met(row) if row.meeting_count else ""),
        )


class BodyDelegate(RowDelegate[OrganizationRow]):
    """The name with its other scripts, the kind, where it is used."""

    row_height = 62

    def __init__(self, look: Look, words: DirectoryWords) -> None:
        super().__init__(look)
        self._words = words

    def paint_row(self, pen: RowPen, row: OrganizationRow) -> None:
        """Draw one body."""
        used = self._words.used(row) if row.meeting_count or row.person_count else ""
        _paint(
            pen,
            (self._words.name(row.name), self._words.scripts(row.name)),
            (self._words.body(row), used),
        )


def _paint(pen: RowPen, upper: tuple[str, str], lower: tuple[str, str]) -> None:
    """Draw two lines, the second text of each at the far edge."""
    above, below = pen.lines(25, 21)
    for box, (start, end), size, weight, role in (
        (above, upper, 14, 600, "ink"),
        (below, lower, 13, 400, "soft"),
    ):
        pen.area = box
        if end:
            share = box.width() * 2 // 5
            room = pen.take_end(round(share / pen.look.theme.factor), 12)
            pen.text(room, end, 12, 400, "soft", "end")
        pen.text(pen.area, start, size, weight, role, is_sentence=size < 14)


class EntryList(RowList[UUID]):
    """Entries by name; Delete asks to remove the chosen one."""

    removal_wanted = Signal(object)

    def __init__(
        self,
        rows: RowModel[UUID, Any],
        delegate: RowDelegate[Any],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(rows, delegate, parent)
        self.rows = rows
        rows.setParent(self)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen_id() is not None:
            self.removal_wanted.emit(self.chosen_id())
        else:
            super().keyPressEvent(event)


def person_list(look: Look, runner: TaskRunner, words: DirectoryWords, name: str) -> EntryList:
    """Return the list of people."""
    rows: RowModel[UUID, PersonRow] = RowModel(runner, load_person_rows, words.spoken_person)
    return EntryList(rows, PersonDelegate(look, words), name)


def body_list(look: Look, runner: TaskRunner, words: DirectoryWords, name: str) -> EntryList:
    """Return the list of bodies."""
    rows: RowModel[UUID, OrganizationRow] = RowModel(
        runner, load_organization_rows, words.spoken_body
    )
    return EntryList(rows, BodyDelegate(look, words), name)
