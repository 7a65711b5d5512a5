"""The list of meetings: arrows walk, Enter opens, Delete removes a draft."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.background.task_runner import TaskRunner
from desktop.services.list_meetings import MeetingRow, load_meeting_rows
from desktop.ui.look import Look
from desktop.ui.meetings.meeting_delegate import MeetingDelegate
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.tables.row_list import RowList
from desktop.ui.tables.row_model import RowModel


class MeetingList(RowList[UUID]):
    """Meetings by month, newest first."""

    removal_wanted = Signal(object)
    """Delete was pressed on a meeting."""
    menu_wanted = Signal(object, QPoint)
    """The context menu of a meeting, at a place on the screen."""

    def __init__(
        self, look: Look, runner: TaskRunner, words: MeetingWords, parent: QWidget | None = None
    ) -> None:
        self.rows: RowModel[UUID, MeetingRow] = RowModel(runner, load_meeting_rows, words.spoken)
        super().__init__(self.rows, MeetingDelegate(look, words), parent)
        self.rows.setParent(self)
        self.setAccessibleName(self.tr("Meetings"))

    def row_of(self, meeting: UUID | None) -> MeetingRow | None:
        """Return the row of a meeting, if it was read."""
        return None if meeting is None else self.rows.row(self.rows.index_of(meeting))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen_id() is not None:
            self.removal_wanted.emit(self.chosen_id())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        meeting = self.rows.id_at(index)
        if meeting is None:
            return
        self.choose(meeting)
        place = event.pos() if by_mouse else self.visualRect(index).center()
        self.menu_wanted.emit(meeting, self.viewport().mapToGlobal(place))
