"""The picture of who has what: a row for each office, a column for each office's work."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.services.show_knowledge import OfficeKnowledge, Share
from desktop.ui.card import Card
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.transfer.knowledge_words import KnowledgeWords
from desktop.ui.transfer.transfer_words import TransferWords

RECEIPTS = 6
"""With more offices only those with something to mind are told of; the others when chosen."""
_TALLEST = 420
_TONE = Qt.ItemDataRole.UserRole


class KnowledgeCard(Card):
    """A table that is read with the arrow keys; the line beneath says the chosen cell in words."""

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "network", parent)
        self.set_title(self.tr("What each office has"))
        self._look = look
        self._words = words
        self._said = KnowledgeWords(words, self)
        self._known: tuple[OfficeKnowledge, ...] = ()
        self._names: dict[UUID, str] = {}
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("What each office has"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionsClickable(False)
        self.table.currentCellChanged.connect(self._tell)
        self.told = body_label()
        self.receipts = body_label()
        hint = hint_label(
            self.tr("A row is an office that has, a column is whose work it is. As each one said.")
        )
        for widget in (self.receipts, hint, self.table, self.told):
            self.body.addWidget(widget)
        self.hide()

    def show_knowledge(self, known: Sequence[OfficeKnowledge], names: Mapping[str, str]) -> None:
        """Show what these offices have; ``names`` has the name of each by its code."""
        self._known = tuple(known)
        self._names = {one.office_id: names.get(one.code, one.code) for one in known}
        self.setVisible(bool(known))
        few = len(known) <= RECEIPTS
        told = [o for o in known if few or o.is_overdue or o.lost_at is not None]
        self.receipts.setText("\n".join(self._said.receipt(one) for one in told))
        self.receipts.setVisible(bool(told))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()
        super().changeEvent(event)

    def _whose(self, share: Share) -> str:
        return self._names.get(share.office_id, self.tr("our office"))

    def _fill(self) -> None:
        table, known = self.table, self._known
        chosen = table.currentRow(), table.currentColumn()
        table.clear()
        columns = known[0].shares if known else ()
        table.setRowCount(len(known))
        table.setColumnCount(len(columns))
        table.setVerticalHeaderLabels([self._names[one.office_id] for one in known])
        table.setHorizontalHeaderLabels([self._whose(share) for share in columns])
        for row, one in enumerate(known):
            for column, share in enumerate(one.shares):
                text, tone = self._said.cell(one, share)
                item = QTableWidgetItem(text)
                item.setData(_TONE, tone)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                sentence = self._said.sentence(one, share, self._whose(share))
                item.setToolTip(sentence)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
                table.setItem(row, column, item)
        self._tint()
        if known:
            table.setCurrentCell(max(0, min(chosen[0], len(known) - 1)), max(0, chosen[1]))
        header = table.horizontalHeader().sizeHint().height()
        rows = sum(table.rowHeight(row) for row in range(len(known)))
        bar = table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(min(header + rows + bar, self._look.theme.px(_TALLEST)))

    def _tint(self) -> None:
        palette = self._look.theme.palette
        tints = {
            "green": (palette.green_tint, palette.green_ink),
            "amber": (palette.amber_tint, palette.amber_ink),
            "primary": (palette.primary_tint, palette.primary),
            "plain": (palette.surface, palette.soft),
        }
        for row in range(self.table.rowCount()):
            for column in range(self.table.columnCount()):
                item = self.table.item(row, column)
                if item is not None:
                    ground, ink = tints[item.data(_TONE)]
                    item.setBackground(QColor(ground))
                    item.setForeground(QColor(ink))

    def _tell(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        if item is None:
            return
        sentence = item.data(Qt.ItemDataRole.AccessibleTextRole)
        few = len(self._known) <= RECEIPTS
        receipt = "" if few else self._said.receipt(self._known[row])
        self.told.setText("\n".join(part for part in (sentence, receipt) if part))
