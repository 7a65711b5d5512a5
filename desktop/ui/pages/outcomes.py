"""Outcomes (المخرجات): the register of what was decided and what has to be done about it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QWidget

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.list_actions import (
    ActionCounts,
    ActionFilter,
    ActionRow,
    count_actions,
    list_action_ids,
)
from desktop.services.list_outcomes import list_outcome_ids
from desktop.services.set_action_status import set_action_status
from desktop.ui.buttons import plain_button
from desktop.ui.context import AppContext
from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import hint_label
from desktop.ui.messages import Action
from desktop.ui.outcomes.follow_up_pane import FollowUpPane
from desktop.ui.outcomes.outcome_words import STATUSES, OutcomeWords
from desktop.ui.outcomes.register_list import ActionList, OutcomeList
from desktop.ui.outcomes.register_saving import RegisterSaving
from desktop.ui.page import Page
from desktop.ui.search_box import SearchBox
from desktop.ui.states import EmptyState, ProblemState, WaitingState

if TYPE_CHECKING:
    from desktop.storage.home import Home
    from desktop.storage.queries.outcomes import FollowUp

SPLITTER = "outcomes"
KINDS = frozenset({"meeting", "outcome", "action_item", "organization", "person", "minutes"})
OUTCOMES = "outcomes"
"""The segment that lists outcomes; the others are ``FollowUp`` states of actions."""


@dataclass(frozen=True, slots=True)
class Register:
    """What one look into the register found."""

    ids: tuple[UUID, ...]
    counts: ActionCounts
    outcomes: int


class OutcomesPage(Page):
    """Segments, a list, and the chosen one beside it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = OutcomeWords(context.look, self)
        self._build_header()
        self._build_body()
        context.changes.listen(self, KINDS, self._on_changed)

    def activated(self, **what: object) -> None:
        """Read the register; ``segment`` chooses a segment, ``search`` narrows it."""
        segment, search = what.get("segment"), what.get("search")
        if isinstance(segment, str):
            self.segments.set_value(segment)
        if isinstance(search, str):
            self.search.set_value(search)
        self._read()
        self._list().setFocus()

    def leaving(self) -> None:
        """Save the note that is being written, and where the list ends."""
        self.pane.flush()
        self.context.preferences.remember_splitter(SPLITTER, self._splitter.saveState())

    # ── Building ─────────────────────────────────────────────────────────────
    def _build_header(self) -> None:
        look = self.context.look
        self.header.set_title(self.tr("Outcomes and follow-up"))
        self.search = SearchBox(look, self.tr("Search in their meetings…"))
        self.search.setAccessibleName(self.tr("Search outcomes"))
        self.search.searched.connect(lambda _text: self._read())
        self.header.set_search(self.search)
        self._saving = RegisterSaving(self.context, self)
        self.save_register = plain_button(look, self.tr("Save the register…"), "file-down")
        self.save_register.clicked.connect(
            lambda: self._saving.save(self.segment(), self.search.value())
        )
        self.header.add_action(self.save_register)
        self._names = {
            "open": self.tr("To follow up"),
            "overdue": self.tr("Overdue"),
            "done": self.tr("Done"),
            OUTCOMES: self.tr("All outcomes"),
        }
        self.segments = SegmentedField(look, [Segment(c, n) for c, n in self._names.items()])
        self.segments.setAccessibleName(self.tr("What is listed"))
        self.segments.set_value("open")
        self.segments.edited.connect(self._on_segment)
        self.count = hint_label()
        self.count.setWordWrap(False)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.segments)
        line.addStretch(1)
        line.addWidget(self.count)
        self.header.set_row(row)
        self.header.set_underlined()

    def _build_body(self) -> None:
        look, runner = self.context.look, self.context.runner
        self.action_list = ActionList(look, runner, self._words)
        self.outcome_list = OutcomeList(look, runner, self._words)
        self.pane = FollowUpPane(look, self._words)
        self.nothing = EmptyState(look, "search-x", "", "")
        self._side = QStackedWidget()
        for widget in (self.action_list, self.outcome_list, self.nothing):
            self._side.addWidget(widget)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for part, least in ((self._side, 280), (self.pane, 336)):
            part.setMinimumWidth(look.theme.px(least))
            self._splitter.addWidget(part)
        self._splitter.setSizes([680, 480])
        state = self.context.preferences.splitter(SPLITTER)
        if not state.isEmpty():
            self._splitter.restoreState(state)
        self._build_states()
        self.action_list.chosen.connect(lambda _id: self._show_chosen())
        self.outcome_list.chosen.connect(lambda _id: self._show_chosen())
        self.action_list.rows.dataChanged.connect(lambda *_: self._show_chosen())
        self.outcome_list.rows.dataChanged.connect(lambda *_: self._show_chosen())
        self.action_list.opened.connect(lambda _id: self.pane.note.setFocus())
        self.outcome_list.opened.connect(lambda _id: self._open_meeting_of_chosen())
        self.action_list.menu_wanted.connect(self._show_menu)
        self.pane.status_chosen.connect(self.set_status)
        self.pane.noted.connect(self._save_note)
        self.pane.meeting_wanted.connect(self._open_meeting)

    def _build_states(self) -> None:
        look = self.context.look
        self.waiting = WaitingState(look, "list-checks", self.tr("The register is being read…"))
        first = plain_button(look, self.tr("To the meetings"), "notebook-text")
        first.clicked.connect(lambda: self.context.navigate("meetings"))
        self.empty = EmptyState(
            look,
            "list-checks",
            self.tr("No outcomes yet"),
            self.tr(
                "What a meeting decides is written in its record. Here it is followed up until it "
                "is done: who does it, by when, how far it is."
            ),
            first,
        )
        again = plain_button(look, self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self._read)
        self.problem = ProblemState(look, self.tr("The register cannot be shown"), "", again)
        self._states = QStackedWidget()
        for state in (self.waiting, self._splitter, self.empty, self.problem):
            self._states.addWidget(state)
        self.body.addWidget(self._states, 1)

    # ── Reading ──────────────────────────────────────────────────────────────
    def segment(self) -> str:
        """Return which segment is shown."""
        return self.segments.value() or "open"

    def _list(self) -> ActionList | OutcomeList:
        return self.outcome_list if self.segment() == OUTCOMES else self.action_list

    def _on_segment(self) -> None:
        self.pane.flush()
        self._read()

    def _read(self) -> None:
        segment, search = self.segment(), self.search.value()

        def work(home: "Home") -> Register:
            outcomes = list_outcome_ids(home, search)
            if segment == OUTCOMES:
                ids = outcomes
            else:
                ids = list_action_ids(home, ActionFilter(cast("FollowUp", segment), None, search))
            total = len(outcomes) if not search else len(list_outcome_ids(home))
            return Register(tuple(ids), count_actions(home), total)

        self.context.runner.query(
            work, self._on_read, self._on_failed, owner=self, key="outcomes.register"
        )

    def _on_read(self, found: Register) -> None:
        self._say_counts(found)
        if not found.outcomes and not (found.counts.open or found.counts.done):
            self._states.setCurrentWidget(self.empty)
            return
        self._states.setCurrentWidget(self._splitter)
        shown = self._list()
        before, place = shown.chosen_id(), shown.currentIndex().row()
        scrolled = shown.verticalScrollBar().value()
        shown.rows.show(list(found.ids))
        shown.rows.refresh()  # after show, which forgets what was wanted before
        if not found.ids:
            self._say_nothing()
            return
        self._side.setCurrentWidget(shown)
        if before is None or not shown.rows.index_of(before).isValid():
            before = found.ids[min(max(place, 0), len(found.ids) - 1)]
        shown.verticalScrollBar().setValue(scrolled)
        shown.choose(before)
        self._show_chosen()

    def _say_counts(self, found: Register) -> None:
        counts = found.counts
        numbers = {"open": counts.open, "overdue": counts.overdue, "done": counts.done}
        numbers[OUTCOMES] = found.outcomes
        self.segments.set_options(
            [
                Segment(code, self._words.segment(name, numbers[code]))
                for code, name in self._names.items()
            ]
        )
        listed = len(found.ids)
        count = self._words.count_outcomes if self.segment() == OUTCOMES else None
        self.count.setText((count or self._words.count_actions)(listed))

    def _say_nothing(self) -> None:
        if self.search.value():
            title = self.tr("Nothing found")
            sentence = self.tr("Try fewer letters, another spelling, or another segment.")
        else:
            title, sentence = self._nothing_in(self.segment())
        self.nothing.title.setText(title)
        self.nothing.sentence.setText(sentence)
        self._side.setCurrentWidget(self.nothing)
        self.pane.show_action(None)

    def _nothing_in(self, segment: str) -> tuple[str, str]:
        return {
            "open": (
                self.tr("Nothing waits"),
                self.tr("Every action is done. New ones come from the records of meetings."),
            ),
            "overdue": (
                self.tr("Nothing is overdue"),
                self.tr("What passes its date without being done appears here."),
            ),
            "done": (
                self.tr("Nothing is done yet"),
                self.tr("Choose an action under “To follow up” and set how far it is."),
            ),
        }.get(segment, (self.tr("No outcomes yet"), ""))

    def _on_failed(self, error: MahdarError) -> None:
        self.problem.sentence.setText(error.sentence(self.context.look.language))
        self._states.setCurrentWidget(self.problem)

    def _on_changed(self, _changed: Changed) -> None:
        if self.isVisible():
            self._read()

    # ── The chosen one ───────────────────────────────────────────────────────
    def _show_chosen(self) -> None:
        if self._side.currentWidget() is self.nothing:
            return
        if self.segment() == OUTCOMES:
            self.pane.show_outcome(self.outcome_list.row_of(self.outcome_list.chosen_id()))
            return
        row = self.action_list.row_of(self.action_list.chosen_id())
        if row is not None or self.action_list.chosen_id() is None:
            self.pane.show_action(row)

    def _open_meeting(self, meeting: UUID) -> None:
        self.context.navigate("meetings", meeting_id=meeting)

    def _open_meeting_of_chosen(self) -> None:
        row = self.outcome_list.row_of(self.outcome_list.chosen_id())
        if row is not None:
            self._open_meeting(row.meeting_id)

    def _show_menu(self, action: UUID, place: QPoint) -> None:
        row = self.action_list.row_of(action)
        if row is not None:
            self.menu_for(row).popup(place)

    def menu_for(self, row: ActionRow) -> QMenu:
        """Return the menu that sets the status of an action."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for status in STATUSES:
            action = QAction(self._words.status(status), group)
            action.setCheckable(True)
            action.setChecked(status == row.status)
            action.triggered.connect(partial(self.set_status, row, status))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(
            self.context.icons.icon("notebook-text"),
            self.tr("Open the meeting"),
            partial(self._open_meeting, row.meeting_id),
        )
        return menu

    # ── Writing ──────────────────────────────────────────────────────────────
    def set_status(self, row: ActionRow, status: str, *_: object) -> None:
        """Set how far an action is, with a way back."""
        if status == row.status:
            return

        def undo() -> None:
            self._command(row.id, row.status)

        def done(_changed: Changed) -> None:
            said = self.tr("“{0}” is now: {1}").format(
                isolate(_shortened(row.text)), self._words.status(status)
            )
            self.context.messages.say(said, Action(self.tr("Undo"), undo))

        self.context.runner.command(
            lambda home: set_action_status(home, row.id, status),
            done,
            owner=self,
            changed=lambda changed: changed,
        )

    def _command(self, action: UUID, status: str) -> None:
        self.context.runner.command(
            lambda home: set_action_status(home, action, status),
            owner=self,
            changed=lambda changed: changed,
        )

    def _save_note(self, row: ActionRow, note: str) -> None:
        current = self.action_list.row_of(row.id) or row
        self.context.runner.command(
            lambda home: set_action_status(home, row.id, current.status, progress=note or None),
            owner=self,
            changed=lambda changed: changed,
        )


def _shortened(text: str) -> str:
    return text if len(text) <= 50 else text[:49].rstrip() + "…"
