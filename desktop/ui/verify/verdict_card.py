"""The answer, large and in words: what the paper is, whose, what differs, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.verdict import SOUND, DocumentVerdict, Verdict
from desktop.services.verdict_words import VerdictWords
from desktop.ui.buttons import plain_button
from desktop.ui.labels import Label, body_label, field_label, strong_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.tag import Tag
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.emptied import empty

RED = frozenset(
    {
        Verdict.ALTERED,
        Verdict.WRONG_SEAL,
        Verdict.PAGES_DIFFER,
        Verdict.NOT_OUR_PAGES,
        Verdict.OTHER_RECORD,
        Verdict.CODE_DIFFERS,
        Verdict.REVOKED_OFFICE,
    }
)
"""Something speaks against the paper. What is neither sound nor here could not be settled."""

TAKE_CARE = frozenset({Verdict.AMENDED, Verdict.RECORD_MISSING})
"""Sound, but there is more to know before it is relied on or handed on."""

OFFICE_MATTERS = frozenset({Verdict.UNKNOWN_OFFICE, Verdict.UNVERIFIED_OFFICE})
"""Verdicts that the page Transfer can settle, where offices' cards are."""

_ICONS = {"green": "shield-check", "amber": "triangle-alert", "red": "circle-alert"}


def tone_of(verdict: Verdict) -> str:
    """Return the colour that a verdict is marked with; it is always said in words too."""
    if verdict in SOUND and verdict not in TAKE_CARE:
        return "green"
    return "red" if verdict in RED else "amber"


class VerdictCard(QFrame):
    """One answer at a time."""

    record_wanted = Signal()
    offices_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "verdict")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(18))
        column.setSpacing(px(12))
        column.addLayout(self._build_head())
        self.says = body_label()
        self.do = strong_label()
        self.do.setWordWrap(True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(14))
        self._facts.setVerticalSpacing(px(4))
        self._facts.setColumnStretch(1, 1)
        self.lines = body_label()
        column.addWidget(self.says)
        column.addLayout(self._facts)
        column.addWidget(self.lines)
        column.addWidget(self.do)
        column.addLayout(self._build_buttons())

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(self._look.theme.px(12))
        self._picture = ThemedIcon(self._look, "shield-check", "green", 30)
        self.title = Label()
        self.title.setProperty("kind", "title")
        self.title.setWordWrap(True)
        self.tag = Tag(self._look)
        head.addWidget(self._picture)
        head.addWidget(self.title, 1)
        head.addWidget(self.tag)
        return head

    def _build_buttons(self) -> QHBoxLayout:
        self.record_button = plain_button(self._look, self.tr("Open the record"), "file-text")
        self.record_button.clicked.connect(self.record_wanted)
        self.offices_button = plain_button(self._look, self.tr("To the offices"), "usb")
        self.offices_button.clicked.connect(self.offices_wanted)
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        row.addWidget(self.record_button)
        row.addWidget(self.offices_button)
        row.addStretch(1)
        return row

    def show_verdict(
        self, found: DocumentVerdict, words: VerdictWords, facts: Sequence[tuple[str, str]]
    ) -> None:
        """Show an answer; ``facts`` are names and values, e.g. the number of the minutes."""
        self._show(tone_of(found.verdict), words.title, words.says, words.do, words.lines)
        self._show_facts(facts)
        self.record_button.setVisible(found.is_held)
        self.offices_button.setVisible(found.verdict in OFFICE_MATTERS)

    def show_problem(self, title: str, sentence: str) -> None:
        """Say why nothing could be verified."""
        self._show("amber", title, sentence, "", ())
        self._show_facts(())
        self.record_button.hide()
        self.offices_button.hide()

    def _show(self, tone: str, title: str, says: str, do: str, lines: Sequence[str]) -> None:
        restyle(self, tone=tone)
        self._picture.show_icon(_ICONS[tone], tone)
        self.title.setText(title)
        self.tag.say(self._standing(tone), tone)
        self.says.setText(says)
        self.lines.setText("\n".join(f"• {line}" for line in lines))
        self.lines.setVisible(bool(lines))
        self.do.setText(do)
        self.do.setVisible(bool(do))
        self.setAccessibleName(f"{self.tag.text()}: {title}")
        self.setAccessibleDescription("\n".join((says, *lines, do)))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _standing(self, tone: str) -> str:
        return {
            "green": self.tr("Agrees"),
            "amber": self.tr("Take care"),
            "red": self.tr("Do not rely on it"),
        }[tone]

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        empty(self._facts)
        for row, (name, value) in enumerate(facts):
            self._facts.addWidget(field_label(name), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = body_label(value)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(shown, row, 1)
