"""The editor of a meeting: outline, sections, and the page as it will be printed."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.language.terms import term
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import Problem
from desktop.services.approval_problems import problems_before_approval
from desktop.services.open_meeting import MeetingView, open_meeting
from desktop.services.save_meeting import SavedMeeting
from desktop.ui.buttons import icon_button, plain_button, primary_button
from desktop.ui.context import AppContext
from desktop.ui.editor.agenda_section import AgendaSection
from desktop.ui.editor.attendance_section import AttendanceSection
from desktop.ui.editor.autosave import Autosave
from desktop.ui.editor.basics_section import BasicsSection
from desktop.ui.editor.draft import Draft
from desktop.ui.editor.outcomes_section import OutcomesSection
from desktop.ui.editor.outline import Outline
from desktop.ui.editor.preview_pane import PreviewPane
from desktop.ui.editor.raised_section import RaisedSection
from desktop.ui.editor.saved_note import SavedNote
from desktop.ui.editor.section import Section, SectionColumn
from desktop.ui.editor.statements_section import StatementsSection
from desktop.ui.fields import Field
from desktop.ui.meetings.meeting_actions import MeetingActions
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.page import Page
from desktop.ui.tag import Tag

STATE_TONES = {"draft": "plain", "review": "amber"}
LOCKED_TONE = "green"
SPLITTER = "editor"


class EditorPage(Page):
    """Edits one meeting; what is typed is saved by itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.draft = Draft(parent=self)
        self.autosave = Autosave(context.runner, self.draft, self)
        self._words = MeetingWords(context.look, self)
        self.actions_of_meeting = MeetingActions(context, self._words, self)
        self._meeting: UUID | None = None
        self._state = "draft"
        self._locked = False
        self._awaits_own_save = False
        self._where = ""
        self._build_header()
        self._build_body()
        self._connect()

    # ── Coming and going ─────────────────────────────────────────────────────
    def activated(self, **what: object) -> None:
        meeting = what.get("meeting_id")
        self._where = str(what.get("where", ""))
        if isinstance(meeting, UUID):
            self.context.runner.query(
                lambda home: open_meeting(home, meeting),
                self._on_opened,
                self._on_not_opened,
                owner=self,
                key="editor.open",
            )
        else:
            self._begin_new()

    def leaving(self) -> None:
        self.autosave.end()

    def _begin_new(self) -> None:
        record = MeetingRecord(subject="", date=date.today().isoformat())
        self._begin(new_key(), record)
        self._show_state("draft", None, locked=False)
        self.saved.say_nothing()
        self.basics.subject.setFocus()

    def _on_opened(self, view: MeetingView) -> None:
        self._begin(view.id, view.record)
        self._show_state(view.state, view.number, locked=view.is_locked)
        if view.saved_at is not None and not view.is_locked:
            self.saved.say_saved(view.saved_at)
        if self._where:
            self.go_to(self._where)

    def _on_not_opened(self, error: MahdarError) -> None:
        self.context.messages.show_error(error)
        self.context.back()

    def _begin(self, meeting: UUID, record: MeetingRecord) -> None:
        self.autosave.end()
        self._meeting = meeting
        self._awaits_own_save = False
        self.draft.load(record)
        self.autosave.begin(meeting)
        self._show_record()
        self.column.verticalScrollBar().setValue(0)
        self.outline.light(self.sections[0].name)
        self.preview.follow(record, at_once=True)
        self._on_steps_changed()

    # ── Editing ──────────────────────────────────────────────────────────────
    def undo(self) -> None:
        """Go one step back."""
        self.draft.undo()

    def redo(self) -> None:
        """Go one step forth again."""
        self.draft.redo()

    def go_to(self, where: str) -> None:
        """Put the cursor in the field of a place such as ``outcomes[0].text``."""
        for section in self.sections:
            if section.holds(where):
                field = section.field_at(where)
                if field is not None:
                    self.column.show_field(field)
                self.outline.light(section.name)
                return

    def problems(self) -> list[Problem]:
        """Return what stands against approval."""
        return problems_before_approval(self.draft.record)

    def _on_section_edited(self, place: str) -> None:
        section = self._section_of(place)
        self.draft.change(section.into(self.draft.record), place)
        if place.startswith(("attendance", "agenda")):
            self.statements.show_surroundings(self.draft.record)
        if place.startswith("outcomes"):
            self.raised.show_surroundings(self.draft.record)

    def _on_draft_changed(self) -> None:
        self.saved.say_saving()
        self.preview.follow(self.draft.record)
        self._show_problems()
        self._show_title()
        self._on_steps_changed()

    def _on_restored(self, place: str) -> None:
        self._show_record()
        self.go_to(place)

    def _on_steps_changed(self) -> None:
        self.undo_button.setEnabled(self.draft.can_undo and not self._locked)
        self.redo_button.setEnabled(self.draft.can_redo and not self._locked)

    def _show_record(self) -> None:
        record = self.draft.record
        for section in self.sections:
            section.show_record(record)
        self._show_title()
        self._show_problems()

    def _show_title(self) -> None:
        self.header.set_title(self.draft.record.subject or self.tr("New meeting"))

    def _show_problems(self) -> None:
        record = self.draft.record
        problems = [] if self._locked else self.problems()
        started = {section.name: section.is_started(record) for section in self.sections}
        self.outline.show_state(started, problems)

    def show_problems_beside_fields(self, problems: list[Problem]) -> None:
        """Say beside each field what is missing there, and go to the first."""
        for problem in problems:
            for section in self.sections:
                field = section.field_at(problem.where) if section.holds(problem.where) else None
                if isinstance(field, Field):
                    self._mark(field, problem.what.sentence(self.context.look.language))
        if problems:
            self.go_to(problems[0].where)

    def _mark(self, field: Field, words: str) -> None:
        field.set_problem(words, "amber")
        field.edited.connect(
            lambda: field.set_problem(None), Qt.ConnectionType.SingleShotConnection
        )

    # ── Saving ───────────────────────────────────────────────────────────────
    def _on_saved(self, saved: SavedMeeting) -> None:
        self._awaits_own_save = saved.changed is not None
        if not self.autosave.has_unsaved:
            self.saved.say_saved(saved.saved_at)

    def _on_save_failed(self, error: MahdarError) -> None:
        self.saved.say_failed()
        self.context.messages.show_error(error)
        where = error.details.get("where")
        if isinstance(where, str):
            self.go_to(where)

    def _on_changed_somewhere(self, changed: Changed) -> None:
        if self._awaits_own_save:
            self._awaits_own_save = False
            return
        meeting = self._meeting
        if meeting is None or not changed.touches(meeting) or not self.isVisible():
            return
        self.context.runner.query(
            lambda home: open_meeting(home, meeting),
            self._on_read_again,
            lambda _error: self.context.back(),  # it was removed meanwhile
            owner=self,
            key="editor.open",
        )

    def _on_read_again(self, view: MeetingView) -> None:
        if view.id != self._meeting:
            return
        self._show_state(view.state, view.number, locked=view.is_locked)
        if not self.autosave.has_unsaved and view.record != self.draft.record:
            self.draft.load(view.record)
            self._show_record()
            self.preview.follow(view.record, at_once=True)
            self._on_steps_changed()

    # ── The state of the minutes ─────────────────────────────────────────────
    def _show_state(self, state: str, number: str | None, *, locked: bool) -> None:
        language = self.context.look.language
        self._state, self._locked = state, locked
        words = term("state", state, language)
        self.tag.say(f"{words} \u2068{number}\u2069" if number else words, self._tone(state))
        self.next_step.setVisible(not locked)
        self.next_step.setText(self.tr("To review") if state == "draft" else self.tr("Approve…"))
        for section in self.sections:
            section.set_read_only(locked)
        if locked:
            self.saved.say_nothing()
        self._show_problems()
        self._on_steps_changed()

    def _tone(self, state: str) -> str:
        return STATE_TONES.get(state, LOCKED_TONE)

    def _on_next_step(self) -> None:
        problems = self.problems()
        if problems:
            self.show_problems_beside_fields(problems)
            self.context.messages.warn(
                self.tr("Something is still missing; it is marked beside the fields.")
            )
            return
        self.autosave.save_now()
        if self._meeting is not None:
            self.actions_of_meeting.take_next_step(self._meeting)

    # ── Building ─────────────────────────────────────────────────────────────
    def _build_header(self) -> None:
        look = self.context.look
        back = icon_button(look, "arrow-left", self.tr("Back to the meetings"))
        back.clicked.connect(lambda: self.context.navigate("meetings", meeting_id=self._meeting))
        self.header.add_lead(back)
        self.tag = Tag(look)
        self.saved = SavedNote(look)
        self.header.add_beside_title(self.tag)
        self.header.add_beside_title(self.saved)
        self.undo_button = icon_button(look, "undo-2", self.tr("Undo (Ctrl+Z)"))
        self.redo_button = icon_button(look, "redo-2", self.tr("Redo (Ctrl+Y)"))
        self.preview_button = plain_button(look, self.tr("Preview"), "eye")
        self.preview_button.setCheckable(True)
        self.preview_button.setChecked(True)
        self.next_step = primary_button(look, "", "send")
        for widget in (self.undo_button, self.redo_button, self.preview_button):
            self.header.add_action(widget)
        self.header.set_primary(self.next_step)
        self.header.set_underlined()

    def _build_body(self) -> None:
        context = self.context
        self.basics = BasicsSection(context)
        self.attendance = AttendanceSection(context)
        self.agenda = AgendaSection(context)
        self.statements = StatementsSection(context)
        self.raised = RaisedSection(context)
        self.outcomes = OutcomesSection(context)
        self.sections: list[Section] = [
            self.basics,
            self.attendance,
            self.agenda,
            self.statements,
            self.raised,
            self.outcomes,
        ]
        self.column = SectionColumn(context)
        for section in self.sections:
            self.column.add(section)
        self.outline = Outline(context.look, self.sections)
        self.preview = PreviewPane(context)
        ground = QWidget()
        ground.setProperty("kind", "surface")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(ground)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.outline)
        line = QFrame()
        line.setProperty("kind", "upright")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.column)
        self.splitter.addWidget(self.preview)
        px = context.theme.px
        self.splitter.setSizes([px(620), px(360)])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(0, False)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(ground)
        row.addWidget(line)
        row.addWidget(self.splitter, 1)
        self.body.addLayout(row, 1)
        self.splitter.restoreState(context.preferences.splitter(SPLITTER))

    def _connect(self) -> None:
        for section in self.sections:
            section.edited.connect(self._on_section_edited)
        self.draft.changed.connect(self._on_draft_changed)
        self.draft.restored.connect(self._on_restored)
        self.autosave.saved.connect(self._on_saved)
        self.autosave.failed.connect(self._on_save_failed)
        self.outline.section_wanted.connect(self._on_section_wanted)
        self.outline.place_wanted.connect(self.go_to)
        self.column.reached.connect(self.outline.light)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.next_step.clicked.connect(self._on_next_step)
        self.preview_button.toggled.connect(self.preview.setVisible)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self.actions_of_meeting.incomplete.connect(
            lambda _meeting, _title, problems: self.show_problems_beside_fields(list(problems))
        )
        self.context.changes.listen(
            self, {"meeting", "minutes", "conflict"}, self._on_changed_somewhere
        )
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence.StandardKey.Save, self.autosave.save_now),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_section_wanted(self, name: str) -> None:
        section = next(one for one in self.sections if one.name == name)
        self.column.show_section(section)
        self.outline.light(name)

    def _on_splitter_moved(self) -> None:
        self.context.preferences.remember_splitter(SPLITTER, self.splitter.saveState())

    def _section_of(self, place: str) -> Section:
        return next(section for section in self.sections if section.holds(place))
