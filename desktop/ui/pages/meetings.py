"""The meetings (الاجتماعات): the list at the start side, the page of the chosen one beside it."""

from uuid import UUID

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.models.keys import new_key
from desktop.services.index_meetings import MeetingFilter, MeetingIndex, index_meetings
from desktop.services.list_meetings import MeetingRow
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.context import AppContext
from desktop.ui.meetings.filter_bar import FilterBar
from desktop.ui.meetings.meeting_actions import MeetingActions
from desktop.ui.meetings.meeting_list import MeetingList
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.meetings.reading_pane import ReadingPane
from desktop.ui.page import Page
from desktop.ui.search_box import SearchBox
from desktop.ui.states import EmptyState, ProblemState, WaitingState

SPLITTER = "meetings"
KINDS = frozenset({"meeting", "minutes", "organizer", "outcome", "organization", "conflict"})
"""Changes of these may show in the list."""

REMOVABLE = frozenset({"draft", "review"})


class MeetingsPage(Page):
    """Search, filters, the list by months, and the reading pane."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = MeetingWords(context.look, self)
        self._actions = MeetingActions(context, self._words, self)
        self._wanted: UUID | None = None
        self._changed_elsewhere: set[UUID] = set()
        self._build_header()
        self._build_body()
        self._bind_keys()
        context.changes.listen(self, KINDS, self._on_changed)

    def activated(self, **what: object) -> None:
        """Read the list; ``meeting_id`` chooses a meeting, ``search`` filters by words."""
        wanted = what.get("meeting_id")
        if isinstance(wanted, UUID):
            self._wanted = wanted
            self._show_all_without_telling()
        search = what.get("search")
        if isinstance(search, str):
            self.search.set_value(search)
        self._read()
        self.pane.refresh()
        self.list.setFocus()

    def leaving(self) -> None:
        """Keep where the list ends and the page begins."""
        self.context.preferences.remember_splitter(SPLITTER, self._splitter.saveState())

    # ── Building ─────────────────────────────────────────────────────────────
    def _build_header(self) -> None:
        look = self.context.look
        self.header.set_title(self.tr("Meetings"))
        self.search = SearchBox(look, self.tr("Search minutes, names and outcomes…"))
        self.search.setAccessibleName(self.tr("Search meetings"))
        self.header.set_search(self.search)
        self.new_button = primary_button(look, self.tr("New meeting"), "plus")
        self.header.set_primary(self.new_button)
        self.filters = FilterBar(look, self._words)
        self.header.set_row(self.filters)
        self.header.set_underlined()
        self.search.searched.connect(lambda _text: self._read())
        self.filters.changed.connect(self._read)
        self.filters.cleared.connect(self._show_all)
        self.new_button.clicked.connect(self._new)

    def _build_body(self) -> None:
        look = self.context.look
        self.list = MeetingList(look, self.context.runner, self._words)
        self.pane = ReadingPane(self.context, self._words, self._actions)
        self._side = QStackedWidget()
        clear = plain_button(look, self.tr("Clear the filters"), "x")
        clear.clicked.connect(self._show_all)
        self.no_results = EmptyState(
            look,
            "search-x",
            self.tr("No meeting found"),
            self.tr("Try fewer letters or another spelling, or clear the filters."),
            clear,
        )
        self._side.addWidget(self.list)
        self._side.addWidget(self.no_results)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, least in ((self._side, 300), (self.pane, 320)):
            widget.setMinimumWidth(look.theme.px(least))
            self._splitter.addWidget(widget)
        self._splitter.setSizes([560, 600])
        self._restore_splitter(self.context.preferences.splitter(SPLITTER))
        self._states = QStackedWidget()
        self._build_states()
        self.body.addWidget(self._states, 1)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._open)
        self.list.removal_wanted.connect(self._remove)
        self.list.menu_wanted.connect(self._show_menu)
        self.pane.whole_page_toggled.connect(self._on_whole_page)

    def _build_states(self) -> None:
        look = self.context.look
        first = primary_button(look, self.tr("Record the first meeting"), "plus")
        first.clicked.connect(self._new)
        self.empty = EmptyState(
            look,
            "notebook-text",
            self.tr("No meetings yet"),
            self.tr(
                "Record a meeting during or after it: it is saved as you type. Meetings of other "
                "offices come in by bundle, on the page Transfer."
            ),
            first,
        )
        self.waiting = WaitingState(look, "notebook-text", self.tr("The meetings are being read…"))
        again = plain_button(look, self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self._read)
        self.problem = ProblemState(look, self.tr("The meetings cannot be shown"), "", again)
        for state in (self.waiting, self._splitter, self.empty, self.problem):
            self._states.addWidget(state)

    def _bind_keys(self) -> None:
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.New), self._new),
            (QKeySequence(QKeySequence.StandardKey.Print), self._print),
            (QKeySequence("Ctrl+E"), self._edit),
            (QKeySequence("Esc"), self._leave_whole_page),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _restore_splitter(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self._splitter.restoreState(state)

    # ── Reading ──────────────────────────────────────────────────────────────
    def _filter(self) -> MeetingFilter:
        return self.filters.filter_for(self.search.value())

    def _read(self) -> None:
        wanted = self._filter()
        self.context.runner.query(
            lambda home: index_meetings(home, wanted),
            lambda index: self._on_read(index, wanted),
            self._on_failed,
            owner=self,
            key="meetings.index",
        )

    def _on_read(self, index: MeetingIndex, wanted: MeetingFilter) -> None:
        self.filters.show_index(index, wanted)
        self.filters.setVisible(index.total > 0)
        self.search.setEnabled(index.total > 0)
        if index.total == 0:
            self.pane.show_meeting(None)
            self.list.rows.show([])
            self._states.setCurrentWidget(self.empty)
            return
        self._states.setCurrentWidget(self._splitter)
        self._side.setCurrentWidget(self.list if index.ids else self.no_results)
        self._show_ids(index)

    def _show_ids(self, index: MeetingIndex) -> None:
        """Show the list with the same meeting chosen, or the one that took its place."""
        before = self._wanted or self._new_one(index) or self.pane.meeting()
        self._wanted = None
        self._changed_elsewhere.clear()
        place = self.list.currentIndex().row()
        scrolled = self.list.verticalScrollBar().value()
        self.list.rows.show(self._words.items(index))
        if before is not None and self.list.rows.index_of(before).isValid():
            self.list.verticalScrollBar().setValue(scrolled)
            self.list.choose(before)
        elif index.ids:
            self._choose_near(place)
        else:
            self.pane.show_meeting(None)

    def _new_one(self, index: MeetingIndex) -> UUID | None:
        """Return the meeting that was recorded in the editor just now, if there is one."""
        if not self._changed_elsewhere or self.pane.meeting() is None:
            return None
        return next(
            (
                meeting
                for meeting in index.ids
                if meeting in self._changed_elsewhere
                and not self.list.rows.index_of(meeting).isValid()
            ),
            None,
        )

    def _choose_near(self, place: int) -> None:
        rows = self.list.rows
        for at in (place, place - 1, place + 1):
            meeting = rows.id_at(rows.index(at)) if 0 <= at < rows.rowCount() else None
            if meeting is not None:
                self.list.choose(meeting)
                return
        self.list.choose_first()

    def _on_failed(self, error: MahdarError) -> None:
        self.problem.sentence.setText(error.sentence(self.context.look.language))
        self._states.setCurrentWidget(self.problem)

    def _on_changed(self, changed: Changed) -> None:
        ids = [key for key in changed.ids if isinstance(key, UUID)]
        self.list.rows.refresh(ids or None)
        if not self.isVisible():
            self._changed_elsewhere.update(ids)
            return  # all is read again when the page comes to the front
        self._read()
        if self.pane.meeting() is not None and changed.touches(self.pane.meeting()):
            self.pane.refresh()

    # ── Doing ────────────────────────────────────────────────────────────────
    def _on_chosen(self, meeting: UUID | None) -> None:
        if meeting is not None:
            self.pane.show_meeting(meeting)

    def _new(self) -> None:
        # Named here, so that the way back from another page leads to it and not to one more.
        self.context.navigate("editor", meeting_id=new_key(), is_new=True)

    def _edit(self) -> None:
        meeting = self.list.chosen_id()
        row = self.list.row_of(meeting)
        if meeting is not None and row is not None and row.state in REMOVABLE:
            self._actions.edit(meeting)

    def _print(self) -> None:
        meeting = self.list.chosen_id()
        if meeting is not None:
            self._actions.print_out(meeting)

    def _open(self, meeting: UUID) -> None:
        """Open a draft in the editor, and what is locked for reading."""
        row = self.list.row_of(meeting)
        if row is not None and row.state in REMOVABLE:
            self._actions.edit(meeting)
        else:
            self.pane.toolbar.whole.setChecked(True)

    def _remove(self, meeting: UUID) -> None:
        row = self.list.row_of(meeting)
        if row is None:
            return
        if row.state in REMOVABLE:
            self._actions.remove(meeting, self._words.subject(row))
        else:
            self.context.messages.warn(self.tr("Approved minutes stay: they cannot be removed."))

    def _show_menu(self, meeting: UUID, place: QPoint) -> None:
        row = self.list.row_of(meeting)
        if row is not None:
            self.menu_for(row).popup(place)

    def menu_for(self, row: MeetingRow) -> QMenu:
        """Return the context menu of a meeting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = self.context.icons.icon
        act = self._actions
        if row.state in REMOVABLE:
            menu.addAction(icon("pencil"), self.tr("Edit"), lambda: act.edit(row.id))
        menu.addAction(icon("printer"), self.tr("Print…"), lambda: act.print_out(row.id))
        menu.addAction(icon("file-down"), self.tr("Save as PDF…"), lambda: act.save_pdf(row.id))
        if row.state in REMOVABLE:
            menu.addSeparator()
            step = self.tr("To review") if row.state == "draft" else self.tr("Approve…")
            menu.addAction(icon("send"), step, lambda: act.take_next_step(row.id))
            if row.state == "review":
                menu.addAction(
                    icon("undo-2"), self.tr("Back to draft"), lambda: act.back_to_draft(row.id)
                )
            menu.addSeparator()
            menu.addAction(icon("trash-2", "red"), self.tr("Remove"), lambda: self._remove(row.id))
        return menu

    def _show_all(self) -> None:
        self._show_all_without_telling()
        self._read()

    def _show_all_without_telling(self) -> None:
        self.filters.clear()
        self.search.set_value("")

    def _on_whole_page(self, whole: bool) -> None:
        self._side.setVisible(not whole)
        page = self.pane.page_view()
        if whole and page is not None:
            page.setFocus()
        elif not whole:
            self.list.setFocus()

    def _leave_whole_page(self) -> None:
        self.pane.toolbar.whole.setChecked(False)
