"""The editor of a meeting: outline, sections, and the page as it will be printed."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import Problem
from desktop.services.approval_problems import problems_before_approval
from desktop.services.open_meeting import MeetingView, open_meeting
from desktop.services.save_meeting import SavedMeeting
from desktop.ui.context import AppContext
from desktop.ui.editor.autosave import Autosave
from desktop.ui.editor.draft import Draft
from desktop.ui.editor.editor_body import EditorBody
from desktop.ui.editor.editor_tools import EditorTools
from desktop.ui.editor.problem_marks import ProblemMarks
from desktop.ui.fields import ArabicTextEdit, Field
from desktop.ui.fields.line import Line
from desktop.ui.meetings.meeting_actions import MeetingActions
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.messages import Question
from desktop.ui.page import Page

CHECKED_AFTER_MS = 200
"""What is missing or wrong is looked for when typing rests this long, on the other thread."""


class EditorPage(Page):
    """Edits one meeting; what is typed is saved by itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.draft = Draft(parent=self)
        self.autosave = Autosave(context.runner, self.draft, self)
        self.tools = EditorTools(context.look, self.header, self)
        self.parts = EditorBody(context)
        self.body.addWidget(self.parts, 1)
        self.marks = ProblemMarks(self.parts.sections, context.look.language)
        self._actions = MeetingActions(context, MeetingWords(context.look, self), self)
        self._meeting: UUID | None = None
        self._locked = False
        self._awaits_own_save = False
        self._told_error: str | None = None
        self._where = ""
        self._leaving_question: QDialog | None = None
        self._check = QTimer(self, singleShot=True, interval=CHECKED_AFTER_MS)
        self._check.timeout.connect(self._look_for_problems)
        self._connect()
        self._bind_keys()

    # ── Coming and going ─────────────────────────────────────────────────────
    def activated(self, **what: object) -> None:
        meeting = what.get("meeting_id")
        self._where = str(what.get("where", ""))
        if not isinstance(meeting, UUID):
            self._begin_new(new_key())
            return
        is_new = what.get("is_new") is True
        self.parts.setEnabled(False)
        self.context.runner.query(
            lambda home: open_meeting(home, meeting),
            self._on_opened,
            lambda error: self._on_not_opened(error, meeting, is_new=is_new),
            owner=self,
            key="editor.open",
        )

    def can_leave(self) -> bool:
        """Leave once all is on the disk; otherwise stay, and ask whether to give it up."""
        self._settle()
        if not self.autosave.has_unsaved or self.autosave.flush():
            return True
        if self._leaving_question is None or not self._leaving_question.isVisible():
            question = Question(
                title=self.tr("Leave what could not be saved?"),
                sentence=self.tr(
                    "What you typed last is not on the disk yet; it stays here as long as this "
                    "window is open, and is tried again every few seconds."
                ),
                do=self.tr("Leave without saving"),
                keep=self.tr("Stay"),
                dangerous=True,
            )
            self._leaving_question = self.context.messages.ask(question, self._leave_unsaved)
        return False

    def leaving(self) -> None:
        self.parts.attachments.leave()
        self.autosave.end()

    def _leave_unsaved(self) -> None:
        self.autosave.discard()
        self.context.navigate("meetings")

    def _begin_new(self, meeting: UUID) -> None:
        self._begin(meeting, MeetingRecord(subject="", date=date.today().isoformat()))
        self._show_state("draft", None, locked=False)
        self.tools.saved.say_nothing()
        self.parts.basics.subject.setFocus()

    def _on_opened(self, view: MeetingView) -> None:
        self._begin(view.id, view.record)
        self._show_view(view)
        if self._where:
            self.go_to(self._where)
        elif not view.is_locked:
            self.parts.basics.subject.setFocus()

    def _on_not_opened(self, error: MahdarError, meeting: UUID, *, is_new: bool) -> None:
        if is_new and error.code == "meeting.unknown":
            self._begin_new(meeting)
            return
        self.context.messages.show_error(error)
        self.context.back()

    def _begin(self, meeting: UUID, record: MeetingRecord) -> None:
        self.autosave.begin(meeting)
        self._meeting = meeting
        self._awaits_own_save = False
        self._told_error = None
        self.parts.setEnabled(True)
        self.parts.begin(meeting)
        self._show_anew(record)
        self.parts.column.verticalScrollBar().setValue(0)
        first = next(section for section in self.parts.sections if section.applies(record))
        self.parts.outline.light(first.name)

    def _show_anew(self, record: MeetingRecord) -> None:
        """Show a record that did not come about by typing: there is no way back from it."""
        self.draft.load(record)
        self.marks.clear()
        self._show_record()
        self._look_for_problems()
        self._on_steps_changed()

    # ── Editing ──────────────────────────────────────────────────────────────
    def undo(self) -> None:
        """Go one step back."""
        self._settle()
        self.draft.undo()

    def redo(self) -> None:
        """Go one step forth again."""
        self.draft.redo()

    def go_to(self, where: str) -> None:
        """Put the cursor in the field of a place such as ``outcomes[0].text``."""
        if self.parts.is_narrow:
            self.tools.preview.setChecked(False)
        section = self.parts.section_of(where)
        field = section.field_at(where)
        if field is not None:
            self.parts.column.show_field(field)
        self.parts.outline.light(section.name)

    def _settle(self) -> None:
        for section in self.parts.sections:
            section.settle()

    def _on_section_edited(self, place: str) -> None:
        self.draft.change(self.parts.typed(place, self.draft.record), place)

    def _on_draft_changed(self) -> None:
        self.tools.saved.say_saving()
        self.parts.preview.follow(self.draft.record)
        self._check.start()
        self._show_title()
        self._on_steps_changed()

    def _on_restored(self, place: str) -> None:
        self._show_record()
        self.go_to(place)
        _put_cursor_at_end(self.parts.section_of(place).field_at(place))

    def _on_steps_changed(self) -> None:
        self.tools.undo.setEnabled(self.draft.can_undo and not self._locked)
        self.tools.redo.setEnabled(self.draft.can_redo and not self._locked)

    def _show_record(self) -> None:
        self.parts.show_record(self.draft.record)
        self._show_title()

    def _show_title(self) -> None:
        self.header.set_title(self.draft.record.subject or self.tr("New meeting"))

    # ── What is missing or wrong ─────────────────────────────────────────────
    def _look_for_problems(self) -> None:
        record = self.draft.record
        self.context.runner.query(
            lambda _home: problems_before_approval(record),
            lambda problems: self._on_problems(record, problems),
            owner=self,
            key="editor.problems",
        )

    def _on_problems(self, record: MeetingRecord, problems: list[Problem]) -> None:
        if record is not self.draft.record:
            return  # typing went on; it is looked at again when that rests
        found = [] if self._locked else problems
        self.marks.show(found)
        started = {section.name: section.is_started(record) for section in self.parts.sections}
        self.parts.outline.show_state(started, found)

    def _demand(self, problems: list[Problem]) -> None:
        """Say beside each field what is missing there, and go to the first."""
        self.marks.demand(problems)
        if problems:
            self.go_to(problems[0].where)

    # ── Saving ───────────────────────────────────────────────────────────────
    def _on_saved(self, saved: SavedMeeting) -> None:
        self._awaits_own_save = saved.changed is not None
        if self._told_error is not None:
            self._told_error = None
            self.context.messages.clear()
            self.context.messages.say(self.tr("What you typed is saved now."))
        if not self.autosave.has_unsaved:
            self.tools.saved.say_saved(saved.saved_at)

    def _on_save_failed(self, error: MahdarError) -> None:
        self.tools.saved.say_failed()
        if self._told_error != error.code:
            self._told_error = error.code
            self.context.messages.show_error(error)

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
        if not self.autosave.has_unsaved and view.record != self.draft.record:
            self._show_anew(view.record)
        self._show_view(view)

    # ── The state of the minutes ─────────────────────────────────────────────
    def _show_view(self, view: MeetingView) -> None:
        self._show_state(view.state, view.number, locked=view.is_locked)
        if view.is_locked:
            self.parts.preview.show_minutes(view.id)
            self.parts.locked.say_approved(view.number, view.approved_at)
        elif view.saved_at is not None and not self.autosave.has_unsaved:
            self.tools.saved.say_saved(view.saved_at)

    def _show_state(self, state: str, number: str | None, *, locked: bool) -> None:
        self._locked = locked
        if not locked:
            self.parts.preview.follow(self.draft.record, at_once=True)
        self.tools.show_state(state, number, locked=locked)
        self.parts.locked.setVisible(locked)
        self.parts.outline.set_locked(locked)
        self.parts.set_read_only(locked)
        self._look_for_problems()
        self._on_steps_changed()

    def _on_next_step(self) -> None:
        self._settle()
        problems = problems_before_approval(self.draft.record)
        if problems:
            self._demand(problems)
            return
        self.autosave.save_now()
        if self._meeting is not None:
            self._actions.take_next_step(self._meeting)

    # ── Wiring ───────────────────────────────────────────────────────────────
    def _connect(self) -> None:
        parts, tools = self.parts, self.tools
        for section in parts.sections:
            section.edited.connect(self._on_section_edited)
        self.draft.changed.connect(self._on_draft_changed)
        self.draft.restored.connect(self._on_restored)
        self.autosave.saved.connect(self._on_saved)
        self.autosave.failed.connect(self._on_save_failed)
        parts.outline.section_wanted.connect(self._on_section_wanted)
        parts.outline.place_wanted.connect(self.go_to)
        parts.column.reached.connect(parts.outline.light)
        parts.narrowed.connect(lambda narrow: tools.preview.setChecked(not narrow))
        parts.locked.paper_wanted.connect(self._to_its_page)
        parts.locked.outcomes_wanted.connect(lambda: self.context.navigate("outcomes"))
        tools.back.clicked.connect(self._to_its_page)
        tools.undo.clicked.connect(self.undo)
        tools.redo.clicked.connect(self.redo)
        tools.next_step.clicked.connect(self._on_next_step)
        tools.preview.toggled.connect(parts.show_preview)
        self._actions.incomplete.connect(
            lambda _meeting, _title, problems: self._demand(list(problems))
        )
        self.context.changes.listen(
            self, {"meeting", "minutes", "conflict"}, self._on_changed_somewhere
        )

    def _bind_keys(self) -> None:
        # Written out: the standard keys for redo differ by system, and one of two equal shortcuts
        # would silence the other.
        for keys, act in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+S", self.autosave.save_now),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _to_its_page(self) -> None:
        self.context.navigate("meetings", meeting_id=self._meeting)

    def _on_section_wanted(self, name: str) -> None:
        if self.parts.is_narrow:
            self.tools.preview.setChecked(False)
        section = next(one for one in self.parts.sections if one.name == name)
        self.parts.column.show_section(section)
        self.parts.outline.light(name)


def _put_cursor_at_end(field: QWidget | None) -> None:
    """Let typing go on where it stopped before a step back."""
    control = field.control() if isinstance(field, Field) else None
    if isinstance(control, Line):
        control.end(False)
    elif isinstance(field, ArabicTextEdit):
        field.move_cursor_to_end()
