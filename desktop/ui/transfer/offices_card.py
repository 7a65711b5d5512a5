"""Who has what: each office, how far we trust it, what we have of it and it has of us."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from desktop.ui.buttons import plain_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.labels import Label, body_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.transfer_words import TransferWords


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office in the table.

    ``held`` counts the changes of its own that are here; ``lacks`` those here that it did not
    confirm, ``None`` where it never told what it has.
    """

    office_id: UUID
    code: str
    name: str
    trust: str
    last_heard_at: datetime | None
    last_sent_at: datetime | None
    held: int
    lacks: int | None


class OfficesCard(Card):
    """A line an office; the numbers are as their own bundles told."""

    compare_wanted = Signal(object)
    revoke_wanted = Signal(object, str)
    card_wanted = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "network", parent)
        self.set_title(self.tr("Who has what"))
        self._look = look
        self._words = words
        self.open_button = quiet_button(look, self.tr("Open another office's card…"), "id-card")
        self.open_button.clicked.connect(self.card_wanted)
        self.set_aside(self.open_button)
        self._nobody = body_label(
            self.tr(
                "No other office is known yet. Hand them our card and open theirs: each then "
                "reads its numbers to the other."
            )
        )
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.theme.px(18))
        self._grid.setVerticalSpacing(look.theme.px(6))
        self._missing = hint_label()
        self._missing.setProperty("kind", "problem")
        self._missing.setProperty("tone", "amber")
        for widget in (self._nobody, self._table, self._missing):
            self.body.addWidget(widget)

    def show_offices(self, lines: Sequence[OfficeLine], missing: Sequence[str]) -> None:
        """Show these offices, and what bundles that came too early wait for."""
        empty(self._grid)
        self._nobody.setVisible(not lines)
        self._table.setVisible(bool(lines))
        if lines:
            self._head()
        for place, line in enumerate(lines, 1):
            self._add(line, 2 * place)
        self._missing.setText(self._words.join(missing))
        self._missing.setVisible(bool(missing))

    def texts(self) -> list[list[str]]:
        """Return the words of each line, the head left out."""
        lines = []
        for row in range(2, self._grid.rowCount(), 2):
            items = [self._grid.itemAtPosition(row, column) for column in range(6)]
            widgets = [item.widget() for item in items if item is not None]
            if widgets:
                lines.append([w.text() for w in widgets if isinstance(w, QLabel)])
        return lines

    def action(self, code: str) -> QPushButton:
        """Return the button of an office."""
        button = self.findChild(QPushButton, f"office-{code}")
        assert isinstance(button, QPushButton)
        return button

    def _head(self) -> None:
        heads = (
            self.tr("Office"),
            self.tr("We have of it"),
            self.tr("Not confirmed yet"),
            self.tr("Last sent"),
            self.tr("Last heard"),
        )
        for column, head in enumerate(heads):
            label = hint_label(head)
            label.setWordWrap(False)
            self._grid.addWidget(label, 0, column)
        self._grid.setColumnStretch(0, 1)
        self._rule(1)

    def _rule(self, row: int) -> None:
        line = QFrame()
        line.setProperty("kind", "hairline")
        self._grid.addWidget(line, row, 0, 1, 7)

    def _add(self, line: OfficeLine, row: int) -> None:
        words = self._words
        cells = (
            strong_label(line.name),
            Label(words.changes(line.held) if line.held else "–"),
            Label(self._lacks(line)),
            Label(words.day(line.last_sent_at)),
            Label(words.day(line.last_heard_at)),
        )
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column)
        tag = Tag(self._look, *words.standing(line.trust))
        self._grid.addWidget(tag, row, 5, Qt.AlignmentFlag.AlignTrailing)
        button = self._action(line)
        if button is not None:
            self._grid.addWidget(button, row, 6, Qt.AlignmentFlag.AlignTrailing)
        self._rule(row + 1)

    def _lacks(self, line: OfficeLine) -> str:
        if line.trust != "verified":
            return "–"
        if line.lacks is None:
            return self.tr("it told us nothing yet")
        return self._words.changes(line.lacks) if line.lacks else self.tr("all confirmed")

    def _action(self, line: OfficeLine) -> QPushButton | None:
        if line.trust == "unverified":
            button = plain_button(self._look, self.tr("Compare the numbers…"))
            button.clicked.connect(lambda: self.compare_wanted.emit(line.office_id))
        elif line.trust == "verified":
            button = quiet_button(self._look, self.tr("Stop trusting…"))
            button.clicked.connect(lambda: self.revoke_wanted.emit(line.office_id, line.name))
        else:
            return None
        button.setObjectName(f"office-{line.code}")
        button.setAccessibleName(self.tr("{0}: {1}").format(line.name, button.text()))
        return button
