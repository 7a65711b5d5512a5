"""The history of a meeting: who changed what, when, newest first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.language.calendars import format_time
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.show_history import Revision, show_history
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.labels import body_label, hint_label
from desktop.ui.meetings.meeting_words import MeetingWords
from desktop.ui.meetings.revision_words import RevisionWords

MOST_REVISIONS = 50
MOST_LINES = 12


class HistoryView(QScrollArea):
    """A card a revision; what has nothing to say to people is passed over."""

    def __init__(
        self, context: AppContext, words: MeetingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._revision_words = RevisionWords(context.look, words)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("History"))

    def show_meeting(self, meeting: UUID) -> None:
        """Read and show the history of a meeting."""
        self._context.runner.query(
            lambda home: show_history(home, meeting),
            self._on_read,
            self._on_failed,
            owner=self,
            key="meetings.history",
        )

    def texts(self) -> list[list[str]]:
        """Return the lines of each revision that is shown, newest first."""
        ground = self.widget()
        cards = [] if ground is None else ground.findChildren(_RevisionCard)
        return [card.lines for card in cards]

    def _on_read(self, revisions: Sequence[Revision]) -> None:
        px = self._context.theme.px
        ground = QWidget()
        ground.setProperty("kind", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        told = 0
        for revision in revisions:
            lines = [self._words.line(t) for t in self._revision_words.lines(revision.changes)]
            if lines and told < MOST_REVISIONS:
                column.addWidget(_RevisionCard(self._context, self._heading(revision), lines))
                told += 1
        if not told:
            column.addWidget(hint_label(self.tr("Nothing has been changed yet.")))
        column.addStretch(1)
        self.setWidget(ground)

    def _heading(self, revision: Revision) -> str:
        local = revision.when.astimezone()
        when = self.tr("{0}, {1}").format(
            self._words.date(local.date()),
            format_time(local.time(), self._context.look.digits),
        )
        by = revision.user or ("" if revision.is_ours else revision.office)
        return self._words.line(f"{when} · {isolate(by)}" if by else when)

    def _on_failed(self, error: MahdarError) -> None:
        self.setWidget(body_label(error.sentence(self._context.look.language)))


class _RevisionCard(Card):
    """When and by whom, then a line for each thing."""

    def __init__(self, context: AppContext, heading: str, lines: list[str]) -> None:
        super().__init__(context.look)
        self.lines = lines
        self.body.setSpacing(context.theme.px(4))
        self.body.addWidget(hint_label(heading))
        for line in lines[:MOST_LINES]:
            self.body.addWidget(body_label(line))
        rest = len(lines) - MOST_LINES
        if rest > 0:
            self.body.addWidget(hint_label(self.tr("and %n more", "", rest)))
