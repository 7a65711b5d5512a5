"""What can be done with a meeting from its page: to review, approve, remove, print, save as PDF."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.amend_minutes import amend_minutes
from desktop.services.approval_problems import problems_before_approval
from desktop.services.approve_minutes import ApprovedMinutes, approve_minutes
from desktop.services.changed import Changed
from desktop.services.export_minutes import export_minutes
from desktop.services.foresee_number import foresee_number
from desktop.services.open_meeting import MeetingView, open_meeting
from desktop.services.print_minutes import set_minutes_page
from desktop.services.remove_meeting import remove_meeting, restore_meeting
from desktop.services.set_document import SetDocument, WrittenDocument
from desktop.services.set_state import set_state
from desktop.ui.context import AppContext
from desktop.ui.meetings.amend_dialog import AmendDialog
from desktop.ui.meetings.file_name import file_name
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.messages import Action, Question
from desktop.ui.missing_glyphs import warn_of_missing_glyphs

Unapproved = Literal["draft", "review"]

ASKED = "meeting.asked"
"""Of two clicks in a row the second counts: one dialog opens, and one step is taken."""


class MeetingActions(QObject):
    """Asks the services, and says in the window what came of it."""

    incomplete = Signal(object, str, object)
    """A meeting, what it cannot do yet (in words), and the tuple of its ``Problem``."""

    def __init__(self, context: AppContext, words: MeetingWords, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._window_of = window_of

    def edit(self, meeting: UUID, where: str = "") -> None:
        """Go to the editor, to a place in it if one is named."""
        what = {"where": where} if where else {}
        self._context.navigate("editor", meeting_id=meeting, **what)

    def amend(self, meeting: UUID) -> None:
        """Ask how approved minutes are to be amended, and go to the draft of the amendment."""
        self._context.runner.query(
            lambda home: open_meeting(home, meeting),
            self._on_opened_for_amending,
            owner=self,
            key=ASKED,
        )

    def _on_opened_for_amending(self, view: MeetingView) -> None:
        dialog = AmendDialog(self._context.look, view.number or "", self._window_of.window())
        dialog.accepted.connect(
            lambda: self._amend(view.id, dialog.kind.value() or "", dialog.reason.value())
        )
        dialog.open()

    def _amend(self, meeting: UUID, kind: str, reason: str) -> None:
        self._context.runner.command(
            lambda home: amend_minutes(home, meeting, kind, reason),
            lambda made: self.edit(made.id),
            owner=self,
            changed=lambda made: made.changed,
        )

    # ── The way of the minutes ───────────────────────────────────────────────
    def take_next_step(self, meeting: UUID) -> None:
        """Send a draft to review; ask before a reviewed record is approved."""
        self._context.runner.query(
            lambda home: open_meeting(home, meeting),
            self._on_opened_for_step,
            owner=self,
            key=ASKED,
        )

    def _on_opened_for_step(self, view: MeetingView) -> None:
        problems = tuple(problems_before_approval(view.record))
        if problems and not view.is_locked:
            title = (
                self.tr("Missing before it can go to review:")
                if view.state == "draft"
                else self.tr("Missing before it can be approved:")
            )
            self.incomplete.emit(view.id, title, problems)
        elif view.state == "draft":
            self._set_state(view.id, "review", self.tr("The minutes are in review now."))
        elif view.state == "review":
            self._context.runner.query(
                lambda home: foresee_number(home, view.id),
                lambda number: self._ask_to_approve(view, number),
                owner=self,
                key=ASKED,
            )

    def back_to_draft(self, meeting: UUID) -> None:
        """Take minutes out of review."""
        self._set_state(meeting, "draft", self.tr("The minutes are a draft again."))

    def _set_state(self, meeting: UUID, state: Unapproved, said: str) -> None:
        before: Unapproved = "draft" if state == "review" else "review"

        def undo() -> None:
            self._change(lambda home: set_state(home, meeting, before))

        self._change(
            lambda home: set_state(home, meeting, state),
            lambda: self._context.messages.say(said, Action(self.tr("Undo"), undo)),
        )

    def _ask_to_approve(self, view: MeetingView, number: str) -> None:
        sentence = self.tr(
            "After approval the record no longer changes: it gets the number {0} and is sealed "
            "with the key of this office. Whatever comes later is written beside it."
        ).format(isolate(number))
        question = Question(
            title=self.tr("Approve “{0}”?").format(isolate(view.record.subject)),
            sentence=sentence,
            do=self.tr("Approve and seal"),
            keep=self.tr("Not yet"),
        )
        self._context.messages.ask(question, partial(self._approve, view.id))

    def _approve(self, meeting: UUID) -> None:
        self._context.runner.command(
            lambda home: approve_minutes(home, meeting),
            self._on_approved,
            owner=self,
            changed=lambda approved: approved.changed,
        )

    def _on_approved(self, approved: ApprovedMinutes) -> None:
        said = self.tr("Approved and sealed. Number: {0}").format(isolate(approved.number))
        self._context.messages.say(
            said, Action(self.tr("Print"), partial(self.print_out, approved.id))
        )

    # ── Removing ─────────────────────────────────────────────────────────────
    def remove(self, meeting: UUID, subject: str) -> None:
        """Remove a draft, with a way back."""

        def undo() -> None:
            self._change(lambda home: restore_meeting(home, meeting))

        said = self.tr("The draft “{0}” was removed.").format(isolate(subject))
        self._change(
            lambda home: remove_meeting(home, meeting),
            lambda: self._context.messages.say(said, Action(self.tr("Undo"), undo)),
        )

    def _change(
        self, work: "Callable[..., Changed]", done: Callable[[], None] = lambda: None
    ) -> None:
        self._context.runner.command(
            work, lambda _changed: done(), owner=self, changed=lambda changed: changed
        )

    # ── Paper and files ──────────────────────────────────────────────────────
    def print_out(self, meeting: UUID) -> None:
        """Open the printing dialog of the system for the minutes."""
        self._context.runner.query(
            lambda home: set_minutes_page(home, meeting),
            self._on_set_for_printing,
            owner=self,
            key=ASKED,
        )

    def _on_set_for_printing(self, made: SetDocument) -> None:
        # Qt's printing is loaded only by those who print.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from desktop.ui.minutes_view.print_pages import page_count

        pdf = made.data
        warn_of_missing_glyphs(self._context, made.missing)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Minutes"))
        dialog = QPrintDialog(printer, self._window_of.window())
        dialog.setMinMax(1, page_count(pdf))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda _chosen: self._print(pdf, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides it behind one that wants a slot by name

    def _print(self, pdf: bytes, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from desktop.ui.minutes_view.print_pages import print_pages

        assert isinstance(printer, QPrinter)
        try:
            print_pages(pdf, printer)
        except MahdarError as error:
            self._context.messages.show_error(error)
        else:
            self._context.messages.say(self.tr("The minutes were sent to the printer."))

    def save_pdf(self, meeting: UUID) -> None:
        """Ask where the PDF is to be saved, with a name for it."""
        self._context.runner.query(
            lambda home: open_meeting(home, meeting),
            self._on_opened_for_saving,
            owner=self,
            key=ASKED,
        )

    def _on_opened_for_saving(self, view: MeetingView) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window_of.window(), self.tr("Save the minutes as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files") + " (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.proposed_name(view))
        dialog.fileSelected.connect(lambda path: self._save_pdf(view.id, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def proposed_name(self, view: MeetingView) -> str:
        """Return a file name for the minutes: by their number, or by day and subject."""
        if view.number:
            return file_name(self.tr("Minutes"), view.number)
        day = date.fromisoformat(view.record.date) if view.record.date else None
        return file_name(
            self.tr("Draft minutes"), day.isoformat() if day else "", view.record.subject
        )

    def _save_pdf(self, meeting: UUID, target: Path) -> None:
        self._context.runner.query(
            lambda home: export_minutes(home, meeting, target), self._on_saved_pdf, owner=self
        )

    def _on_saved_pdf(self, written: WrittenDocument) -> None:
        target = written.path
        warn_of_missing_glyphs(self._context, written.missing)
        folder = QUrl.fromLocalFile(str(target.parent))
        self._context.messages.say(
            self.tr("Saved as {0}").format(isolate(target.name)),
            Action(self.tr("Open the folder"), lambda: _open(folder)),
        )


def _open(place: QUrl) -> None:
    QDesktopServices.openUrl(place)
