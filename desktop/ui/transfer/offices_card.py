"""Who has what: each office, how far we trust it, what we have of it and it has of us."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QWidget

from desktop.services.list_standings import OfficeStanding
from desktop.sync.trust import BELIEVED
from desktop.sync.trust_weighing import Because
from desktop.ui.buttons import icon_button, plain_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.labels import Label, body_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.transfer_words import TransferWords
from desktop.ui.transfer.trust_words import TrustWords

ROWS = 3
"""Of the grid, for each office: its line, why it stands so, a rule."""
_COLUMNS = 8


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
    lines_shown = Signal()
    """Emitted when other lines are shown: why each stands as it does is still to be told."""
    answer_wanted = Signal(object)
    dismissal_wanted = Signal(object)
    announced_wanted = Signal(object)
    more_wanted = Signal(object)
    """These four with the ``OfficeStanding`` that they are about."""

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "network", parent)
        self.set_title(self.tr("Who has what"))
        self._look = look
        self._words = words
        self._because = TrustWords(words, self)
        self._lines: tuple[OfficeLine, ...] = ()
        self._standings: dict[UUID, OfficeStanding] = {}
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
        self._lines = tuple(lines)
        self._lay_out()
        self._missing.setText(self._words.join(missing))
        self._missing.setVisible(bool(missing))
        self.lines_shown.emit()

    def show_standings(self, standings: Iterable[OfficeStanding]) -> None:
        """Show why each office is trusted as far as it is."""
        told = {one.office_id: one for one in standings}
        if told != self._standings:
            self._standings = told
            self._lay_out()

    def _lay_out(self) -> None:
        lines = self._lines
        empty(self._grid)
        self._nobody.setVisible(not lines)
        self._table.setVisible(bool(lines))
        if lines:
            self._head()
        for place, line in enumerate(lines, 1):
            self._add(line, ROWS * place)

    def texts(self) -> list[list[str]]:
        """Return the words of each line, the head left out."""
        lines = []
        for row in range(ROWS, self._grid.rowCount(), ROWS):
            items = [self._grid.itemAtPosition(row, column) for column in range(6)]
            widgets = [item.widget() for item in items if item is not None]
            if widgets:
                lines.append([w.text() for w in widgets if isinstance(w, QLabel)])
        return lines

    def notes(self) -> list[QLabel]:
        """Return what stands under the lines: why an office is trusted as far as it is."""
        items = [
            self._grid.itemAtPosition(row + 1, 0)
            for row in range(ROWS, self._grid.rowCount(), ROWS)
        ]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QLabel)]

    def action(self, code: str, which: str = "office") -> QAbstractButton:
        """Return the first button of an office, or its second (``more``)."""
        # Those of lines that were replaced are children until they are destroyed: the last counts.
        return self.findChildren(QAbstractButton, f"{which}-{code}")[-1]

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
        self._rule(ROWS - 1)

    def _rule(self, row: int) -> None:
        line = QFrame()
        line.setProperty("kind", "hairline")
        self._grid.addWidget(line, row, 0, 1, _COLUMNS)

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
        standing = self._standings.get(line.office_id)
        told = words.standing(line.trust) if standing is None else self._because.tag(standing)
        tag = Tag(self._look, *told)
        self._grid.addWidget(tag, row, 5, Qt.AlignmentFlag.AlignTrailing)
        for column, button in enumerate(self._buttons(line), 6):
            self._grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTrailing)
        because = "" if standing is None else self._because.because(standing)
        if because:
            self._grid.addWidget(hint_label(because), row + 1, 0, 1, _COLUMNS)
        self._rule(row + 2)

    def _lacks(self, line: OfficeLine) -> str:
        if line.trust not in BELIEVED:
            return "–"
        if line.lacks is None:
            return self.tr("it told us nothing yet")
        return self._words.changes(line.lacks) if line.lacks else self.tr("all confirmed")

    def _buttons(self, line: OfficeLine) -> list[QAbstractButton]:
        """Return what can be done about an office, the first by its name ``office-CODE``."""
        look, standing = self._look, self._standings.get(line.office_id)
        buttons: list[QAbstractButton] = []
        if standing is not None and standing.because is Because.QUESTIONED:
            buttons.append(plain_button(look, self.tr("Answer the warning…")))
            buttons[0].clicked.connect(lambda: self.answer_wanted.emit(standing))
            buttons.append(quiet_button(look, self.tr("Set it aside…")))
            buttons[1].clicked.connect(lambda: self.dismissal_wanted.emit(standing))
        elif standing is not None and standing.announced is not None:
            buttons.append(plain_button(look, self.tr("Compare its new card…")))
            buttons[0].clicked.connect(lambda: self.announced_wanted.emit(standing))
        elif line.trust in ("unverified", "vouched"):
            buttons.append(plain_button(look, self.tr("Compare the numbers…")))
            buttons[0].clicked.connect(lambda: self.compare_wanted.emit(line.office_id))
            if line.trust == "vouched":
                buttons.append(self._stop(line))
        elif line.trust == "verified":
            buttons.append(self._stop(line))
            if standing is not None:
                buttons.append(icon_button(look, "ellipsis", self.tr("More about this office")))
                buttons[1].clicked.connect(lambda: self.more_wanted.emit(standing))
        for button, begins in zip(buttons, ("office", "more"), strict=False):
            button.setObjectName(f"{begins}-{line.code}")
            words = button.text() or button.accessibleName()
            button.setAccessibleName(self.tr("{0}: {1}").format(line.name, words))
        return buttons

    def _stop(self, line: OfficeLine) -> QAbstractButton:
        button = quiet_button(self._look, self.tr("Stop trusting…"))
        button.clicked.connect(lambda: self.revoke_wanted.emit(line.office_id, line.name))
        return button
