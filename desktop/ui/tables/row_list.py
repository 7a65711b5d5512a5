"""The list view of the pages: a ``RowModel`` with its delegate, chosen by click or keyboard."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.tables.row_delegate import RowDelegate
from desktop.ui.tables.row_model import RowModel

Id = TypeVar("Id")


class RowList(QListView, Generic[Id]):
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def chosen_id(self) -> Id | None:
        """Return the identity that is chosen."""
        indexes = self.selectedIndexes()
        key: Id | None = self._rows.id_at(indexes[0]) if indexes else None
        return key

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.chosen_id())
        else:
            super().keyPressEvent(event)

    def _open(self, key: object) -> None:
        if key is not None:
            self.opened.emit(key)
