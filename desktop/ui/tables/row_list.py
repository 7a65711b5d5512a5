"""The list view of the pages: a ``RowModel`` with its delegate, chosen by click or keyboard.

It is a table of one column, because a table keeps the heights of its rows by itself: a list view
asks the delegate for the height of every row, which for 100,000 of them takes half a second.
"""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.ui.tables.row_delegate import HEADING_HEIGHT, RowDelegate
from desktop.ui.tables.row_model import RowModel

Id = TypeVar("Id")

_UPWARD = frozenset(
    {
        QAbstractItemView.CursorAction.MoveUp,
        QAbstractItemView.CursorAction.MovePageUp,
        QAbstractItemView.CursorAction.MovePrevious,
    }
)


class RowList(QTableView, Generic[Id]):
    """Rows from the start edge; ``chosen`` as the choice moves, ``opened`` on Enter or twice."""

    chosen = Signal(object)
    """The identity under the cursor, None when nothing is."""
    opened = Signal(object)

    def __init__(
        self, model: RowModel[Any, Any], delegate: RowDelegate[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        self._set_up_as_list()
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.modelReset.connect(self._set_heights)
        self._set_heights()
        self.doubleClicked.connect(lambda index: self._open(model.id_at(index)))
        delegate.look.theme.changed.connect(self.viewport().update)

    def choose(self, key: Id | None) -> None:
        """Move the choice to an identity, if it is shown, and into sight."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def choose_first(self) -> None:
        """Choose the first row, and show what heads it."""
        self.choose(self._first_key(range(self._rows.rowCount())))
        self.scrollToTop()

    def choose_last(self) -> None:
        """Choose the last row."""
        self.choose(self._first_key(range(self._rows.rowCount() - 1, -1, -1)))

    def chosen_id(self) -> Id | None:
        """Return the identity that is chosen."""
        indexes = self.selectedIndexes()
        key: Id | None = self._rows.id_at(indexes[0]) if indexes else None
        return key

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.chosen_id())
            case Qt.Key.Key_Home:
                self.choose_first()
            case Qt.Key.Key_End:
                self.choose_last()
            case _:
                super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over headings, on which a page down may land."""
        index = super().moveCursor(action, modifiers)
        if self._rows.heading(index) is None:
            return index
        before, after = range(index.row(), -1, -1), range(index.row(), self._rows.rowCount())
        ways = (before, after) if action in _UPWARD else (after, before)
        keys = (self._first_key(way) for way in ways)
        key = next((key for key in keys if key is not None), None)
        return self._rows.index_of(key)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing by typing: it would read every row there is. Pages have a search."""

    def _set_up_as_list(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setMinimumSectionSize(1)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        px = self._delegate.look.theme.px
        heights.setDefaultSectionSize(px(self._delegate.row_height))
        self.verticalScrollBar().setSingleStep(px(self._delegate.row_height) // 2)

    def _set_heights(self) -> None:
        height = self._delegate.look.theme.px(HEADING_HEIGHT)
        for place in self._rows.heading_places():
            self.setRowHeight(place, height)

    def _first_key(self, places: Iterable[int]) -> Id | None:
        found = (self._rows.id_at(self._rows.index(place)) for place in places)
        key: Id | None = next((key for key in found if key is not None), None)
        return key

    def _open(self, key: object) -> None:
        if key is not None:
            self.opened.emit(key)
