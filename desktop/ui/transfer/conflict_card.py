"""One conflict: what stood there, what each office wrote, and the decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.list_conflicts import ConflictingValue, ConflictView
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.fields import ArabicTextEdit
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.conflict_words import LONG, ConflictWords
from desktop.ui.transfer.marked_text import MarkedText
from desktop.ui.transfer.word_marks import Run, mark_words


class ConflictCard(Card):
    """The texts side by side, the differences marked; one button takes each of them."""

    decided = Signal(object, str, str)
    """The ``ConflictView``, what to take (as ``resolve_conflict`` has it), what to take back to."""
    meeting_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        words: ConflictWords,
        conflict: ConflictView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words.subject(conflict), "git-pull-request-arrow", parent)
        self.conflict = conflict
        self._look = look
        self._words = words
        self._editor: ArabicTextEdit | None = None
        self.take_buttons: list[QPushButton] = []
        if conflict.meeting_id is not None:
            self.open_button = quiet_button(look, self.tr("Show the meeting"), "notebook-text")
            self.open_button.clicked.connect(
                lambda: self.meeting_wanted.emit(self.conflict.meeting_id)
            )
            self.set_aside(self.open_button)
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(8))
        row.addWidget(Tag(look, self.tr("Conflict"), "red"))
        row.addWidget(hint_label(words.field(conflict)), 1)
        self.body.addLayout(row)
        self.body.addLayout(self._texts())
        explanation = words.explanation(conflict)
        if explanation:
            self.body.addWidget(body_label(explanation))
        self._add_choices()

    def texts(self) -> list[str]:
        """Return the texts side by side as they stand, the former one first."""
        return [label.plain() for label in self.findChildren(MarkedText)]

    # ── Showing ──────────────────────────────────────────────────────────────
    def _texts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(12))
        conflict, words = self.conflict, self._words
        shows_base = conflict.kind in LONG and conflict.base not in (None, "")
        compared = shows_base and self._is_text()
        base = words.value(conflict, conflict.base)
        if shows_base:
            row.addWidget(self._sheet(self.tr("Before"), [Run(base, "same")]), 1)
        for value in conflict.values:
            text = words.value(conflict, value.value)
            runs = mark_words(base, text) if compared else [Run(text, "same")]
            row.addWidget(self._sheet(words.writer(value), runs), 1)
        return row

    def _sheet(self, heading: str, runs: list[Run]) -> QFrame:
        px = self._look.theme.px
        sheet = QFrame()
        sheet.setProperty("kind", "card")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(4))
        column.addWidget(hint_label(heading))
        column.addWidget(MarkedText(self._look, runs))
        column.addStretch(1)
        return sheet

    # ── Deciding ─────────────────────────────────────────────────────────────
    def _add_choices(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, self._look.theme.px(8))
        for value in self._choices():
            button = plain_button(self._look, self._words.take(value))
            button.clicked.connect(lambda _=False, value=value: self._take(value))
            button.setAccessibleDescription(self._words.value(self.conflict, value.value))
            self.take_buttons.append(button)
            flow.addWidget(button)
        merged = self.conflict.merged
        if merged is not None:
            self.merge_button = primary_button(self._look, self.tr("Put together"), "check")
            self.merge_button.clicked.connect(lambda: self.decided.emit(self.conflict, merged, ""))
            flow.addWidget(self.merge_button)
        if self._is_text():
            self.other_button = quiet_button(self._look, self.tr("Another text…"), "pencil")
            self.other_button.clicked.connect(self._open_editor)
            flow.addWidget(self.other_button)
        self.body.addWidget(holder)

    def _choices(self) -> list[ConflictingValue]:
        """Return the values that can be taken: of approved minutes only the approved one."""
        if self.conflict.kind == "amendment":
            return [value for value in self.conflict.values if value.is_shown]
        return list(self.conflict.values)

    def _is_text(self) -> bool:
        """Return whether any words may stand in the field, so that words can be compared."""
        written = all(isinstance(value.value, str) for value in self.conflict.values)
        name = self.conflict.field.rpartition(".")[2]
        return self.conflict.kind in LONG and written and name in WRITTEN

    def _take(self, value: ConflictingValue) -> None:
        others = [other for other in self.conflict.values if other is not value]
        self.decided.emit(self.conflict, taken(value), taken(others[0]) if others else "")

    def _open_editor(self) -> None:
        if self._editor is not None:
            self._editor.setFocus()
            return
        ours = next((v for v in self.conflict.values if v.is_ours), self.conflict.values[0])
        self._editor = ArabicTextEdit(self._look, min_lines=2)
        self._editor.setAccessibleName(self.tr("Another text"))
        self._editor.set_value(str(ours.value or ""))
        self.save_button = primary_button(self._look, self.tr("Write this text"), "check")
        self.save_button.clicked.connect(self._on_written)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addWidget(self._editor)
        self.body.addLayout(row)
        self._editor.setFocus()

    def _on_written(self) -> None:
        if self._editor is None:
            return
        text = self._editor.value()
        if not text:
            self._editor.set_problem(self.tr("Write a text, or take one of those above."))
            return
        shown = next((v for v in self.conflict.values if v.is_shown), self.conflict.values[0])
        self.decided.emit(self.conflict, text, taken(shown))

    def editor(self) -> ArabicTextEdit | None:
        """Return the field for another text, once it was asked for."""
        return self._editor


WRITTEN = frozenset(
    {"subject", "text", "title", "discussion", "progress", "raised_by", "sector", "venue", "city"}
    | {"ar", "ku", "syr", "contact", "honorific", "licence_number"}
)
"""Fields in which any words may stand."""


def taken(value: ConflictingValue) -> str:
    """Return how ``resolve_conflict`` is told to take a value: by itself, so it stays clear."""
    if isinstance(value.value, bool):
        return "true" if value.value else "false"
    return "" if value.value is None else str(value.value)


REFERENCES = frozenset(
    {"organization", "person", "speaker", "responsible", "parent", "agenda_item", "outcome"}
)
"""Fields that name another record: of a decided one the key is no longer at hand."""


def may_be_taken_back(conflict: ConflictView) -> bool:
    """Return whether the other value can be written once a conflict is decided."""
    if conflict.kind == "removal":
        return True
    return conflict.kind in LONG and conflict.field.rpartition(".")[2] not in REFERENCES


def describe(words: ConflictWords, conflict: ConflictView) -> str:
    """Return a conflict in one phrase, for messages."""
    return f"{isolate(words.subject(conflict))}, {words.field(conflict)}"
