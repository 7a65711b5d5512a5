"""What went out and came in, newest first."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QLabel, QWidget

from desktop.services.list_transfers import TransferRow
from desktop.services.office_receipts import CONFIRMED, LOST
from desktop.ui.buttons import icon_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.labels import Label, body_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.history_words import HistoryWords
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.transfer_words import TransferWords

AT_FIRST = 5


class HistoryCard(Card):
    """A line a bundle or a receipt, of one office or of all; hidden while there is none."""

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "history", parent)
        self.set_title(self.tr("Bundles so far"))
        self._look = look
        self._words = words
        self._import_words = ImportWords(words)
        self._history_words = HistoryWords(words, self)
        self._open: frozenset[UUID] = frozenset()
        self._rows: tuple[TransferRow, ...] = ()
        self._names: Mapping[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.theme.px(14))
        self._grid.setVerticalSpacing(look.theme.px(8))
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.more_button = quiet_button(look, self.tr("Show all"), "chevron-down")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._rebuild)
        self.office_box = QComboBox()
        self.office_box.setAccessibleName(self.tr("Office"))
        self.office_box.currentIndexChanged.connect(self._rebuild)
        self.set_aside(self.office_box)
        self.set_aside(self.more_button)
        self.hide()

    def show_rows(self, rows: Sequence[TransferRow], names: Mapping[str, str]) -> None:
        """Show these transfers; ``names`` has the name of each office by its code."""
        self._rows, self._names = tuple(rows), names
        self.setVisible(bool(rows))
        self._offer_offices()
        self._rebuild()

    def _offer_offices(self) -> None:
        """Offer the offices that lines tell of; the one that was chosen stays chosen."""
        box = self.office_box
        codes = sorted({code for row in self._rows for code in row.office_codes})
        if codes == [box.itemData(place) for place in range(1, box.count())]:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All offices"), None)
        for code in codes:
            box.addItem(self._names.get(code, code), code)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
        box.blockSignals(False)

    def texts(self) -> list[str]:
        """Return the words of each line."""
        lines = []
        for row in range(0, self._grid.rowCount(), 2):  # what is opened lies between
            items = [self._grid.itemAtPosition(row, column) for column in range(1, 5)]
            labels = [i.widget() for i in items if i is not None]
            if labels:
                lines.append(" | ".join(w.text() for w in labels if isinstance(w, QLabel)))
        return lines

    def _rebuild(self) -> None:
        empty(self._grid)
        code = self.office_box.currentData()
        rows = [row for row in self._rows if code is None or code in row.office_codes]
        self.more_button.setVisible(len(rows) > AT_FIRST)
        shown = rows if self.more_button.isChecked() else rows[:AT_FIRST]
        for place, row in enumerate(shown):
            self._add(2 * place, row)

    def _add(self, place: int, row: TransferRow) -> None:
        offices = self._words.listed(self._names.get(code, code) for code in row.office_codes)
        icon, whom, what = self._told(row)
        cells = (
            ThemedIcon(self._look, icon, "soft", 16),
            strong_label(self._words.line(whom.format(offices))),
            Label(self._words.line(what)),
            hint_label(self._words.size(row.size) if row.size else ""),
            hint_label(self._words.moment(row.at)),
        )
        for column, cell in enumerate(cells):
            if isinstance(cell, Label):
                cell.setWordWrap(False)
            self._grid.addWidget(cell, place, column)
        name = self.tr("Counts: {0}").format(whom.format(offices))
        opener = icon_button(self._look, "chevron-down", name)
        opener.setObjectName(f"open-{row.id}")
        opener.setCheckable(True)
        opener.setChecked(row.id in self._open)
        opener.toggled.connect(lambda is_open: self._on_opened(row.id, is_open=is_open))
        self._grid.addWidget(opener, place, len(cells))
        if row.id in self._open:
            lines = self._history_words.details(row, self._rows, self._names)
            details = body_label("\n".join(lines))
            details.setObjectName(f"details-{row.id}")
            self._grid.addWidget(details, place + 1, 1, 1, len(cells))

    def _on_opened(self, row: UUID, *, is_open: bool) -> None:
        """Open or close a line; the focus stays on its button."""
        self._open = self._open | {row} if is_open else self._open - {row}
        self._rebuild()
        # Buttons of lines that were replaced are children until they are destroyed.
        self.findChildren(QAbstractButton, f"open-{row}")[-1].setFocus()

    def _told(self, row: TransferRow) -> tuple[str, str, str]:
        """Return the icon of a line, its words with a place for the offices, and its counts."""
        changes = self._words.changes(int(row.summary.get("changes", 0)))
        if row.direction == CONFIRMED:
            return "check", self.tr("Confirmed by {0}"), self.tr("arrived: {0}").format(changes)
        if row.direction == LOST:
            return (
                "circle-alert",
                self.tr("Lost at {0}"),
                self.tr("to send again: {0}").format(changes),
            )
        what = self._import_words.of_transfer(row.direction, row.summary)
        if row.direction == "sent":
            return "upload", self.tr("To {0}"), what
        return "download", self.tr("From {0}"), what
