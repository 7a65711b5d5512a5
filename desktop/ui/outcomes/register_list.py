"""The two lists of the register: actions to follow up, and all outcomes."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.background.task_runner import TaskRunner
from desktop.services.list_actions import ActionRow, load_action_rows
from desktop.services.list_outcomes import OutcomeRow, load_outcome_rows
from desktop.ui.look import Look
from desktop.ui.outcomes.outcome_words import TONES, OutcomeWords
from desktop.ui.tables.row_delegate import RowDelegate, RowPen
from desktop.ui.tables.row_list import RowList
from desktop.ui.tables.row_model import RowModel


class ActionDelegate(RowDelegate[ActionRow]):
    """What is to be done, by whom, until when, how far it is."""

    row_height = 66

    def __init__(self, look: Look, words: OutcomeWords) -> None:
        super().__init__(look)
        self._words = words

    def paint_row(self, pen: RowPen, row: ActionRow) -> None:
        """Draw one action."""
        upper, lower = pen.lines(27, 25)
        whole = pen.area
        pen.area = upper
        due, tone = self._words.due(row, date.today())
        pen.tag(self._words.status(row.status), TONES.get(row.status, "plain"))
        pen.text(pen.area, row.text, 14, 600)
        pen.area = lower
        if tone == "plain":
            # Words on bare ground: only what presses is tinted.
            pen.text(pen.take_end(110, 12), due, 12, 400, "soft", "end", is_sentence=True)
        else:
            pen.tag(due, tone)
        pen.text(pen.area, self._words.details(row), 13, 400, "soft", is_sentence=True)
        pen.area = whole


class OutcomeDelegate(RowDelegate[OutcomeRow]):
    """What was decided, the kind of it, how far its actions are, and the meeting."""

    row_height = 66

    def __init__(self, look: Look, words: OutcomeWords) -> None:
        super().__init__(look)
        self._words = words

    def paint_row(self, pen: RowPen, row: OutcomeRow) -> None:
        """Draw one outcome."""
        upper, lower = pen.lines(27, 25)
        whole = pen.area
        pen.area = upper
        pen.tag(self._words.kind(row.kind), "plain")
        pen.text(pen.area, row.text, 14, 600)
        pen.area = lower
        if row.action_count:
            pen.tag(*self._words.actions(row))
        pen.text(pen.area, self._words.meeting(row), 13, 400, "soft", is_sentence=True)
        pen.area = whole


class ActionList(RowList[UUID]):
    """Actions, what is due first on top; Space or a right click offers the states."""

    menu_wanted = Signal(object, QPoint)
    """The choice of a status for an action, at a place on the screen."""

    def __init__(
        self, look: Look, runner: TaskRunner, words: OutcomeWords, parent: QWidget | None = None
    ) -> None:
        self.rows: RowModel[UUID, ActionRow] = RowModel(runner, load_action_rows, words.spoken)
        super().__init__(self.rows, ActionDelegate(look, words), parent)
        self.rows.setParent(self)
        self.setAccessibleName(self.tr("Actions"))

    def row_of(self, action: UUID | None) -> ActionRow | None:
        """Return the row of an action, if it was read."""
        return None if action is None else self.rows.row(self.rows.index_of(action))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.chosen_id() is not None:
            self._want_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        action = self.rows.id_at(index)
        if action is not None:
            self.choose(action)
            self._want_menu(event.pos() if by_mouse else self.visualRect(index).center())

    def _want_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.chosen_id(), self.viewport().mapToGlobal(place))


class OutcomeList(RowList[UUID]):
    """All outcomes, those of the newest meeting first."""

    def __init__(
        self, look: Look, runner: TaskRunner, words: OutcomeWords, parent: QWidget | None = None
    ) -> None:
        self.rows: RowModel[UUID, OutcomeRow] = RowModel(
            runner, load_outcome_rows, words.spoken_outcome
        )
        super().__init__(self.rows, OutcomeDelegate(look, words), parent)
        self.rows.setParent(self)
        self.setAccessibleName(self.tr("Outcomes"))

    def row_of(self, outcome: UUID | None) -> OutcomeRow | None:
        """Return the row of an outcome, if it was read."""
        return None if outcome is None else self.rows.row(self.rows.index_of(outcome))
