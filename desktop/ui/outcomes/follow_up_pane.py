"""One action beside the list: what it came of, how far it is, and what was done so far."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.list_actions import ActionRow
from desktop.services.list_outcomes import OutcomeRow
from desktop.ui.buttons import plain_button
from desktop.ui.card import Card
from desktop.ui.fields import ArabicTextEdit, Labelled, Segment, SegmentedField
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.outcomes.outcome_words import STATUSES, OutcomeWords
from desktop.ui.tag import Tag

SAVE_AFTER_MS = 900
"""Of silence at the keyboard; what is typed is saved at the latest then, or when left."""


class FollowUpPane(QScrollArea):
    """Shows an action or an outcome; a note is saved as it is written."""

    status_chosen = Signal(object, str)
    """The action's ``ActionRow`` and the status that was chosen."""
    noted = Signal(object, str)
    """The action's ``ActionRow`` and what is written of its progress."""
    meeting_wanted = Signal(object)

    def __init__(self, look: Look, words: OutcomeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._row: ActionRow | OutcomeRow | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        px = look.theme.px
        ground = QWidget()
        ground.setProperty("kind", "ground")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(14))
        self._card = Card(look)
        self._build(self._card)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setWidget(ground)
        self._quiet = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._quiet.timeout.connect(self.flush)
        self._unsaved = False
        self._handed_in: str | None = None
        self._show_nothing()

    def _build(self, card: Card) -> None:
        look = self._look
        tags = QHBoxLayout()
        tags.setSpacing(look.theme.px(8))
        self._kind = Tag(look)
        self._due = Tag(look)
        tags.addWidget(self._kind)
        tags.addWidget(self._due)
        tags.addStretch(1)
        self._text = card_title()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._responsible = body_label()
        self.status = SegmentedField(
            look, [Segment(s, self._words.status(s), str(n)) for n, s in enumerate(STATUSES, 1)]
        )
        self.status.edited.connect(self._on_status)
        self._status_line = Labelled(look, self.tr("How far is it?"), self.status)
        self.note = ArabicTextEdit(
            look, self.tr("Who was asked, what was answered, what comes next…"), min_lines=4
        )
        self.note.edited.connect(self._on_note)
        self.note.left.connect(self.flush)
        self._note_line = Labelled(look, self.tr("What was done so far"), self.note)
        self._from = hint_label()
        self.meeting_button = plain_button(look, self.tr("Open the meeting"), "notebook-text")
        self.meeting_button.clicked.connect(self._want_meeting)
        foot = QHBoxLayout()
        foot.addWidget(self.meeting_button)
        foot.addStretch(1)
        card.body.addLayout(tags)
        for widget in (self._text, self._responsible, self._status_line, self._note_line):
            card.body.addWidget(widget)
        card.body.addWidget(self._from)
        card.body.addLayout(foot)

    # ── Showing ──────────────────────────────────────────────────────────────
    def show_action(self, row: ActionRow | None) -> None:
        """Show an action; the note being written in it stays."""
        same = row is not None and self._row is not None and self._row.id == row.id
        if not same:
            self.flush()
        self._row = row
        if row is None:
            self._show_nothing()
            return
        self._card.show()
        self._kind.say("", "plain")
        words, tone = self._words.due(row, date.today())
        self._due.say(words, tone)
        self._text.setText(row.text)
        self._responsible.setText(
            self._words.line(self.tr("Responsible: {0}").format(self._words.responsible(row)))
        )
        self._responsible.show()
        self.status.set_value(row.status)
        self._show_note(row, same=same)
        for widget in (self._status_line, self._note_line):
            widget.show()
        self._show_source(row, row.outcome_text if row.outcome_text != row.text else "")

    def show_outcome(self, row: OutcomeRow | None) -> None:
        """Show an outcome, which is only read here."""
        self.flush()
        self._row = row
        if row is None:
            self._show_nothing()
            return
        self._card.show()
        self._kind.say(self._words.kind(row.kind), "primary")
        self._due.say(*self._words.actions(row))
        self._text.setText(row.text)
        for widget in (self._responsible, self._status_line, self._note_line):
            widget.hide()
        self._show_source(row, "")

    def shown(self) -> UUID | None:
        """Return the action or outcome that is shown."""
        return self._row.id if self._row is not None else None

    def words(self) -> list[str]:
        """Return what stands on the card above the fields."""
        return [self._due.text(), self._text.text(), self._responsible.text(), self._from.text()]

    def flush(self) -> None:
        """Hand in what was written and is not saved yet."""
        self._quiet.stop()
        if self._unsaved and isinstance(self._row, ActionRow):
            self._unsaved = False
            self._handed_in = self.note.value()
            self.noted.emit(self._row, self._handed_in)

    def _show_note(self, row: ActionRow, *, same: bool) -> None:
        """Show the note as it is stored, unless what stands in the field is newer."""
        stored = row.progress or ""
        if not same or self._handed_in == stored:
            self._handed_in = None
        if not same or not (self._unsaved or self._handed_in is not None):
            self.note.set_value(stored)

    def _show_nothing(self) -> None:
        self._card.hide()

    def _show_source(self, row: ActionRow | OutcomeRow, outcome: str) -> None:
        source = self._words.line(self.tr("From the meeting {0}").format(self._words.meeting(row)))
        if outcome:
            source = self._words.line(self.tr("Follows from: {0}").format(outcome)) + "\n" + source
        self._from.setText(source)

    def _want_meeting(self) -> None:
        if self._row is not None:
            self.meeting_wanted.emit(self._row.meeting_id)

    # ── Editing ──────────────────────────────────────────────────────────────
    def _on_status(self) -> None:
        status = self.status.value()
        if isinstance(self._row, ActionRow) and status is not None:
            self.flush()
            self.status_chosen.emit(self._row, status)

    def _on_note(self) -> None:
        self._unsaved = True
        self._quiet.start()
