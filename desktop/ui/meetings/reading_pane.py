"""The page of the chosen meeting: what one sees here is what is printed."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.open_meeting import MeetingView, open_meeting
from desktop.services.print_minutes import set_minutes_page
from desktop.services.set_document import SetDocument
from desktop.services.verdict import DocumentVerdict, Verdict
from desktop.services.verify_document import verify_document
from desktop.ui.buttons import plain_button
from desktop.ui.context import AppContext
from desktop.ui.meetings.amended_strip import AmendedStrip
from desktop.ui.meetings.history_view import HistoryView
from desktop.ui.meetings.meeting_actions import MeetingActions
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.meetings.missing_strip import MissingStrip
from desktop.ui.meetings.more_documents import MoreDocuments
from desktop.ui.meetings.pane_toolbar import PaneToolbar
from desktop.ui.missing_glyphs import warn_of_missing_glyphs
from desktop.ui.states import EmptyState, ProblemState, WaitingState

if TYPE_CHECKING:
    from desktop.ui.minutes_view.page_view import PageView

PAUSE_MS = 130
"""Walking through the list by arrow key sets no page for the meetings passed by."""
SEAL_LOOKS = {
    Verdict.GENUINE: ("shield-check", "green"),
    Verdict.AMENDED: ("shield-check", "amber"),
    Verdict.UNKNOWN_OFFICE: ("shield", "amber"),
    Verdict.UNVERIFIED_OFFICE: ("shield", "amber"),
    Verdict.PAGES_DIFFER: ("shield", "amber"),
}
"""Icon and colour of a good or doubtful seal; all others warn."""

WAITING_AFTER_MS = 500
"""Until then the page before stays: a waiting picture for a moment would only flicker."""


class ReadingPane(QWidget):
    """Tools, what is missing, and the page, or what happens instead of it."""

    whole_page_toggled = Signal(bool)

    def __init__(
        self,
        context: AppContext,
        words: MeetingWords,
        actions: MeetingActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._actions = actions
        self._meeting: UUID | None = None
        self._told_missing: tuple[UUID, tuple[str, ...]] | None = None
        self._shown: UUID | None = None
        self._is_locked = False
        self._view: MeetingView | None = None
        self._page: PageView | None = None
        self._seal_words = {
            Verdict.GENUINE: self.tr("Approved and sealed, true to the original"),
            Verdict.AMENDED: self.tr("Approved and sealed; later minutes amend it"),
            Verdict.UNKNOWN_OFFICE: self.tr("Sealed by an office that is not known here"),
            Verdict.UNVERIFIED_OFFICE: self.tr("Sealed by an office whose card nobody compared"),
            Verdict.REVOKED_OFFICE: self.tr("Sealed with a key that is no longer trusted"),
            Verdict.PAGES_DIFFER: self.tr("The record is sealed; an older version set its pages"),
            Verdict.ALTERED: self.tr("The seal does not fit this record"),
            Verdict.NOT_SEALED: self.tr("There is no seal"),
        }
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self._slow = QTimer(self, singleShot=True, interval=WAITING_AFTER_MS)
        self._slow.timeout.connect(lambda: self._show(self._waiting))
        self._connect()
        self.show_meeting(None)

    def meeting(self) -> UUID | None:
        """Return the meeting that is shown or on its way."""
        return self._meeting

    def shown_meeting(self) -> UUID | None:
        """Return the meeting whose page is set and shown, or under its history."""
        return self._shown

    def show_meeting(self, meeting: UUID | None) -> None:
        """Show the page of a meeting, a moment later; None: say what this place is for."""
        if meeting == self._meeting and meeting is not None:
            return
        self._meeting = meeting
        self.missing.hide()
        self.amended.hide()
        self.toolbar.history.setChecked(False)
        for widget in (self.toolbar, self._line):
            widget.setVisible(meeting is not None)
        if meeting is None:
            self._soon.stop()
            self._slow.stop()
            self._shown = None
            self.toolbar.show_view(None)
            self._show(self._nothing)
            return
        self._soon.start()
        self._slow.start()

    def refresh(self) -> None:
        """Set the page anew after a change, at the place where it stood."""
        if self._meeting is not None:
            self.missing.hide()
            self._soon.start()

    def page_view(self) -> "PageView | None":
        """Return the view of the pages, None until the first one is shown."""
        return self._page

    def current(self) -> QWidget | None:
        """Return what is shown: the page, the history, or a state."""
        return self._stack.currentWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A hidden pane asks for nothing; it is refreshed when its page comes to the front.
        self._soon.stop()
        self._slow.stop()

    # ── Building ─────────────────────────────────────────────────────────────
    def _build(self) -> None:
        look = self._context.look
        self.toolbar = PaneToolbar(look)
        self.documents = MoreDocuments(self._context, self)
        self.missing = MissingStrip(look)
        self.amended = AmendedStrip(look)
        self.history = HistoryView(self._context, self._words)
        self._nothing = EmptyState(
            look,
            "file-text",
            self.tr("The page of the minutes"),
            self.tr("Choose a meeting from the list and read it here as it is printed."),
        )
        self._waiting = WaitingState(look, "file-text", self.tr("The page is being set…"))
        again = plain_button(look, self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self._ask)
        self._problem = ProblemState(look, self.tr("The page cannot be shown"), "", again)
        self._stack = QStackedWidget()
        for state in (self._nothing, self._waiting, self._problem, self.history):
            self._stack.addWidget(state)
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self._line, self.missing, self.amended):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        tools = self.toolbar
        tools.edit.clicked.connect(lambda: self._with_meeting(self._actions.edit))
        tools.amend.clicked.connect(lambda: self._with_meeting(self._actions.amend))
        self.amended.meeting_wanted.connect(
            lambda other: self._context.navigate("meetings", meeting_id=other)
        )
        tools.print.clicked.connect(lambda: self._with_meeting(self._actions.print_out))
        tools.pdf.clicked.connect(lambda: self._with_meeting(self._actions.save_pdf))
        tools.more.clicked.connect(self._show_documents)
        tools.next_wanted.connect(lambda: self._with_meeting(self._actions.take_next_step))
        tools.history.toggled.connect(self._on_history_toggled)
        tools.whole.toggled.connect(self.whole_page_toggled)
        self._actions.incomplete.connect(self._on_incomplete)
        self.missing.place_wanted.connect(
            lambda where: self._with_meeting(lambda meeting: self._actions.edit(meeting, where))
        )
        for keys, act in (
            ("Ctrl++", lambda page: page.zoom_by(1.25)),
            ("Ctrl+=", lambda page: page.zoom_by(1.25)),
            ("Ctrl+-", lambda page: page.zoom_by(0.8)),
            ("Ctrl+0", lambda page: page.fit_width()),
        ):
            self._on_page_key(keys, act)

    def _on_page_key(self, keys: str, act: Any) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: act(self._page) if self._page is not None else None)

    def _with_meeting(self, act: Any) -> None:
        if self._meeting is not None:
            act(self._meeting)

    def _show_documents(self) -> None:
        button = self.toolbar.more
        self.documents_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def documents_menu(self) -> QMenu:
        """Return the menu of the documents beside the minutes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._view is not None and self._view.id == self._meeting:
            self.documents.fill(menu, self._view)
        return menu

    # ── Showing ──────────────────────────────────────────────────────────────
    def _ask(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        if self._stack.currentWidget() is self._problem:
            self._slow.start()
        query = self._context.runner.query
        query(
            lambda home: open_meeting(home, meeting),
            self._on_opened,
            self._on_failed,
            owner=self,
            key="meetings.view",
        )
        query(
            lambda home: set_minutes_page(home, meeting),
            lambda made: self._on_page_set(meeting, made),
            self._on_failed,
            owner=self,
            key="meetings.page",
        )

    def _on_opened(self, view: MeetingView) -> None:
        if view.id == self._meeting:
            self.toolbar.show_view(view)
            self.amended.show_view(view)
            self._is_locked = view.is_locked
            self._view = view

    def _on_page_set(self, meeting: UUID, made: SetDocument) -> None:
        if meeting != self._meeting:
            return
        pdf = made.data
        if (meeting, made.missing) != self._told_missing:  # once, not at every change
            warn_of_missing_glyphs(self._context, made.missing)
            self._told_missing = (meeting, made.missing)
        self._slow.stop()
        try:
            self._page_view().show_pdf(pdf, keep_place=meeting == self._shown)
        except MahdarError as error:
            self._on_failed(error)
            return
        self._shown = meeting
        if self._is_locked:
            self._check_seal(meeting, pdf)
        if self.toolbar.history.isChecked():
            self.history.show_meeting(meeting)
        else:
            self._show(self._page_view())

    def _on_failed(self, error: MahdarError) -> None:
        self._slow.stop()
        self._problem.sentence.setText(error.sentence(self._context.look.language))
        self._show(self._problem)

    def _page_view(self) -> "PageView":
        if self._page is None:
            # Qt's PDF library is loaded with the first page, not with the window.
            from desktop.ui.minutes_view.page_view import PageView

            self._page = PageView(self._context.look)
            self._stack.addWidget(self._page)
        return self._page

    def _check_seal(self, meeting: UUID, pdf: bytes) -> None:
        """Hold the page that is shown against the seal inside it."""
        self._context.runner.query(
            lambda home: verify_document(home, pdf),
            lambda verdict: self._on_seal_checked(meeting, verdict),
            lambda error: self._on_seal_checked(meeting, None),
            owner=self,
            key="meetings.seal",
        )

    def _on_seal_checked(self, meeting: UUID, found: DocumentVerdict | None) -> None:
        if meeting != self._meeting:
            return
        verdict = Verdict.ALTERED if found is None else found.verdict
        icon, role = SEAL_LOOKS.get(verdict, ("triangle-alert", "red"))
        sealer = self._words.name(found.office) if found is not None else ""
        self.toolbar.say(
            icon, self._seal_words.get(verdict, self._seal_words[Verdict.ALTERED]), role
        )
        tip = self.tr("Sealed by {0}").format(isolate(sealer)) if sealer else ""
        self.toolbar.remark().setToolTip(tip)

    def _on_history_toggled(self, shown: bool) -> None:
        if self._meeting is None:
            return
        if shown:
            self.history.show_meeting(self._meeting)
            self._show(self.history)
        elif self._shown == self._meeting and self._page is not None:
            self._show(self._page)

    def _on_incomplete(self, meeting: UUID, title: str, problems: Any) -> None:
        if meeting == self._meeting:
            self.missing.show_problems(title, problems)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
