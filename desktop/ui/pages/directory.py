"""Bodies and people (الجهات والأشخاص): the registry that records are written from."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.language.names import Names
from desktop.services.list_directory import list_organization_ids, list_person_ids
from desktop.services.open_entry import (
    OrganizationView,
    PersonView,
    open_organization,
    open_person,
)
from desktop.services.save_person import PersonEdit
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.context import AppContext
from desktop.ui.directory.directory_list import EntryList, body_list, person_list
from desktop.ui.directory.directory_words import DirectoryWords
from desktop.ui.directory.entry_actions import EntryActions
from desktop.ui.directory.entry_pane import BODIES, PEOPLE, EntryPane
from desktop.ui.fields import Segment, SegmentedField
from desktop.ui.labels import hint_label
from desktop.ui.messages import Question
from desktop.ui.page import Page
from desktop.ui.search_box import SearchBox
from desktop.ui.states import EmptyState, ProblemState, WaitingState

if TYPE_CHECKING:
    from desktop.storage.home import Home

SPLITTER = "directory"
KINDS = frozenset(
    {"person", "organization", "post", "meeting", "attendance", "organizer", "statement"}
)

View = PersonView | OrganizationView


class DirectoryPage(Page):
    """People or bodies in a list, the chosen one beside it to be read and changed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = DirectoryWords(context.look, self)
        self._entries = EntryActions(context, self)
        self._view: View | None = None
        self._is_new = False
        self._wanted: UUID | None = None
        self._build_header()
        self._build_body()
        self._connect()
        context.changes.listen(self, KINDS, self._on_changed)

    def activated(self, **what: object) -> None:
        """Read the list; ``person_id`` or ``organization_id`` chooses an entry."""
        for name, segment in (("person_id", PEOPLE), ("organization_id", BODIES)):
            wanted = what.get(name)
            if isinstance(wanted, UUID):
                self.segments.set_value(segment)
                self.search.set_value("")
                self._wanted = wanted
        self._read()
        self.shown_list().setFocus()

    def can_leave(self) -> bool:
        """Stay while what was typed cannot be saved."""
        if not (self.pane.is_unsaved and self.pane.form().complain()):
            return True
        self.context.messages.ask(
            Question(
                self.tr("Leave without saving?"),
                self.tr("Something is missing, so this entry is not saved yet."),
                do=self.tr("Take the changes back"),
                keep=self.tr("Go on filling in"),
            ),
            self._drop,
        )
        return False

    def leaving(self) -> None:
        """Save what was typed, and keep where the list ends."""
        self._save()
        self.context.preferences.remember_splitter(SPLITTER, self._splitter.saveState())

    # ── Building ─────────────────────────────────────────────────────────────
    def _build_header(self) -> None:
        look = self.context.look
        self.header.set_title(self.tr("Bodies and people"))
        self.search = SearchBox(look, self.tr("Search by name, in any script…"))
        self.search.setAccessibleName(self.tr("Search the directory"))
        self.header.set_search(self.search)
        self.new_button = primary_button(look, "", "plus")
        self.header.set_primary(self.new_button)
        self.segments = SegmentedField(
            look, [Segment(PEOPLE, self.tr("People")), Segment(BODIES, self.tr("Bodies"))]
        )
        self.segments.setAccessibleName(self.tr("What is listed"))
        self.segments.set_value(PEOPLE)
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
        self.people = person_list(look, runner, self._words, self.tr("People"))
        self.bodies = body_list(look, runner, self._words, self.tr("Bodies"))
        self.pane = EntryPane(self.context, self._words)
        self.no_results = EmptyState(
            look,
            "search-x",
            self.tr("Nobody found"),
            self.tr("Try fewer letters, another spelling or another script, or add the name."),
        )
        self._first = primary_button(look, "", "plus")
        self.empty = EmptyState(look, "contact-round", "", "", self._first)
        self.waiting = WaitingState(look, "contact-round", self.tr("The directory is being read…"))
        again = plain_button(look, self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self._read)
        self.problem = ProblemState(look, self.tr("The directory cannot be shown"), "", again)
        self._side = QStackedWidget()
        for part in (self.waiting, self.people, self.bodies, self.no_results, self.empty):
            self._side.addWidget(part)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, least in ((self._side, 300), (self.pane, 380)):
            widget.setMinimumWidth(look.theme.px(least))
            self._splitter.addWidget(widget)
        self._splitter.setSizes([560, 600])
        state = self.context.preferences.splitter(SPLITTER)
        if not state.isEmpty():
            self._splitter.restoreState(state)
        self._states = QStackedWidget()
        self._states.addWidget(self._splitter)
        self._states.addWidget(self.problem)
        self.body.addWidget(self._states, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._read())
        self.segments.edited.connect(self._on_segment)
        self.new_button.clicked.connect(self._new)
        self._first.clicked.connect(self._new)
        for shown in (self.people, self.bodies):
            shown.chosen.connect(self._on_chosen)
            shown.opened.connect(lambda _id: self.pane.form().setFocus())
            shown.removal_wanted.connect(lambda _id: self._remove())
        self.pane.save_wanted.connect(self._save)
        self.pane.drop_wanted.connect(self._drop)
        self.pane.remove_wanted.connect(self._remove)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self._new)
        self._name_segment()

    # ── Reading ──────────────────────────────────────────────────────────────
    def segment(self) -> str:
        """Return which list is shown: ``people`` or ``bodies``."""
        return self.segments.value() or PEOPLE

    def shown_list(self) -> EntryList:
        """Return the list that is shown."""
        return self.people if self.segment() == PEOPLE else self.bodies

    def _on_segment(self) -> None:
        self._save()
        self._show_nothing()
        self._name_segment()
        self._read()

    def _name_segment(self) -> None:
        people = self.segment() == PEOPLE
        add = self.tr("New person") if people else self.tr("New body")
        self.new_button.setText(add)
        self._first.setText(add)
        self.empty.title.setText(self.tr("No people yet") if people else self.tr("No bodies yet"))
        self.empty.sentence.setText(
            self.tr("Names written in a record come here by themselves, and complete in the next.")
        )

    def _read(self) -> None:
        people, search = self.segment() == PEOPLE, self.search.value()
        list_ids = list_person_ids if people else list_organization_ids

        def work(home: "Home") -> tuple[bool, list[UUID]]:
            return people, list_ids(home, search)

        self.context.runner.query(
            work,
            lambda found: self._on_read(*found, searched=bool(search)),
            self._on_failed,
            owner=self,
            key="directory.ids",
        )

    def _on_read(self, people: bool, ids: list[UUID], *, searched: bool) -> None:
        self._states.setCurrentWidget(self._splitter)
        count = len(ids)
        self.count.setText(self._words.people(count) if people else self._words.bodies(count))
        shown = self.shown_list()
        before = self._wanted or shown.chosen_id()
        self._wanted = None
        place, scrolled = shown.currentIndex().row(), shown.verticalScrollBar().value()
        shown.rows.show(ids)
        shown.rows.refresh()  # after show, which forgets what was wanted before
        if not ids:
            self._side.setCurrentWidget(self.no_results if searched else self.empty)
            if not (self._is_new or self.pane.is_unsaved):
                self._show_nothing()
            return
        self._side.setCurrentWidget(shown)
        shown.verticalScrollBar().setValue(scrolled)
        if before is not None and shown.rows.index_of(before).isValid():
            shown.choose(before)
        elif not self._is_new:
            shown.choose(ids[min(max(place, 0), count - 1)])

    def _on_failed(self, error: MahdarError) -> None:
        self.problem.sentence.setText(error.sentence(self.context.look.language))
        self._states.setCurrentWidget(self.problem)

    def _on_changed(self, _changed: Changed) -> None:
        if not self.isVisible():
            return  # all is read again when the page comes to the front
        self._read()
        if self._view is not None and not self.pane.is_unsaved:
            self._open(self._view.id)

    # ── The chosen entry ─────────────────────────────────────────────────────
    def _on_chosen(self, entry: UUID | None) -> None:
        if entry is None or (self._view is not None and self._view.id == entry):
            return
        self._save()
        self._is_new = False
        self._open(entry)

    def _open(self, entry: UUID) -> None:
        opened = open_person if self.segment() == PEOPLE else open_organization
        self.context.runner.query(
            lambda home: opened(home, entry),
            self._on_opened,
            lambda _gone: self._show_nothing(),
            owner=self,
            key="directory.entry",
        )

    def _on_opened(self, view: View) -> None:
        if self._is_new or (self.pane.is_unsaved and self._view and self._view.id == view.id):
            return  # typing went on meanwhile
        self._view = view
        if isinstance(view, PersonView):
            self.pane.show_person(view)
        else:
            self.pane.show_body(view)

    def _show_nothing(self) -> None:
        self._view = None
        self._is_new = False
        self.pane.show_nothing()

    def _new(self) -> None:
        self._save()
        self._view, self._is_new = None, True
        self.shown_list().clearSelection()
        if self.segment() == PEOPLE:
            self.pane.show_person(None)
        else:
            self.pane.show_body(None)
        self.pane.form().setFocus()

    def _drop(self) -> None:
        """Take back what was typed."""
        if isinstance(self._view, PersonView):
            self.pane.show_person(self._view)
        elif self._view is not None:
            self.pane.show_body(self._view)
        else:
            self._show_nothing()
            self.shown_list().setFocus()

    # ── Writing ──────────────────────────────────────────────────────────────
    def _save(self) -> None:
        form = self.pane.form()
        if not self.pane.is_unsaved or form.complain():
            return
        before = self._view.edit if self._view is not None else None
        if isinstance(before, PersonEdit):
            before = replace(before, post=Names(), organization=Names())
        entry = self._view.id if self._view is not None else None
        is_new, self._is_new = self._is_new, False
        self.pane.mark_saved()
        self._entries.save(entry, form.value(), before, lambda saved: self._on_saved(saved, is_new))

    def _on_saved(self, entry: UUID, is_new: bool) -> None:
        if is_new and not self._is_new:
            self._wanted = entry
            self.search.set_value("")

    def _remove(self) -> None:
        if self._view is None:
            return
        self.pane.mark_saved()
        if isinstance(self._view, PersonView):
            name = self._words.name(self._view.row.name)
            self._entries.remove_person(self._view.id, name)
        else:
            self._entries.remove_body(self._view.id, self._words.name(self._view.row.name))
