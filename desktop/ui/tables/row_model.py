"""A list that holds identities and reads rows when they are shown.

The order and the filter are SQL's work: the page asks for the identities (tens of milliseconds
for 100,000) and gives them to ``show``; the rows themselves are read in windows around what is
painted, so that a long list costs nothing until it is looked at.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from desktop.background.task_runner import TaskRunner

if TYPE_CHECKING:
    from desktop.storage.home import Home

Id = TypeVar("Id", bound=Hashable)
Row = TypeVar("Row")

WINDOW = 60
"""Rows read at once around one that is shown and not there yet."""

MOST_KEPT = 3000

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between the rows, such as a month, with a remark at its far end."""

    text: str
    aside: str = ""


class RowModel(QAbstractListModel, Generic[Id, Row]):
    """Identities and headings in order; ``row`` and ``heading`` say what stands where.

    ``load`` runs on the database thread; identities that it does not return stay empty lines.
    ``describe`` gives the words of a row for screen readers and for typing ahead.
    """

    def __init__(
        self,
        runner: TaskRunner,
        load: "Callable[[Home, Sequence[Id]], Mapping[Id, Row]]",
        describe: Callable[[Row], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._load = load
        self._describe = describe
        self._items: list[Id | Heading] = []
        self._places: dict[Id, int] = {}
        self._rows: dict[Id, Row] = {}
        self._asked: set[Id] = set()
        self._wanted: set[Id] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show(self, items: Sequence[Id | Heading]) -> None:
        """Show these, keeping the rows that were read already."""
        self.beginResetModel()
        self._items = list(items)
        self._places = {
            item: place for place, item in enumerate(self._items) if not isinstance(item, Heading)
        }
        self._rows = {key: row for key, row in self._rows.items() if key in self._places}
        self._asked &= self._places.keys()
        self._wanted &= self._places.keys()
        self.endResetModel()

    def refresh(self, ids: Sequence[Id] | None = None) -> None:
        """Read rows again; all of them without ``ids``. What was read stays until then."""
        wanted = [key for key in (self._rows if ids is None else ids) if key in self._places]
        # What is on its way was perhaps read before the change that brought us here.
        self._wanted.update(key for key in wanted if key in self._rows or key in self._asked)
        self._asked -= set(wanted)
        self._soon.start()

    def id_at(self, index: Index) -> Id | None:
        """Return the identity at an index; None for a heading or no index."""
        item = self._items[index.row()] if index.isValid() else None
        return None if isinstance(item, Heading) else item

    def heading(self, index: Index) -> Heading | None:
        """Return the heading at an index, if it is one."""
        item = self._items[index.row()] if index.isValid() else None
        return item if isinstance(item, Heading) else None

    def heading_places(self) -> list[int]:
        """Return the rows that are headings."""
        return [place for place, item in enumerate(self._items) if isinstance(item, Heading)]

    def row(self, index: Index) -> Row | None:
        """Return what was read for an index, None while it is still on its way."""
        key = self.id_at(index)
        if key is None:
            return None
        if key not in self._rows and key not in self._asked:
            self._wanted.add(key)
            self._soon.start()
        return self._rows.get(key)

    def index_of(self, key: Id) -> QModelIndex:
        """Return where an identity stands; an invalid index if it is not shown."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        heading = self.heading(index)
        if heading is not None:
            return heading.text
        row = self.row(index)
        return "" if row is None else self._describe(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.heading(index) is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _ask(self) -> None:
        keys = self._keys_around({self._places[key] for key in self._wanted})
        self._wanted.clear()
        if not keys:
            return
        self._asked.update(keys)
        load = self._load
        self._runner.query(lambda home: load(home, keys), self._on_loaded, owner=self)

    def _keys_around(self, places: set[int]) -> list[Id]:
        around: set[int] = set()
        for place in places:
            around.update(range(place - WINDOW // 2, place + WINDOW // 2))
        keys: list[Id] = []
        for place in sorted(around):
            item = self._items[place] if 0 <= place < len(self._items) else None
            if item is None or isinstance(item, Heading):
                continue
            if item not in self._asked and (item not in self._rows or place in places):
                keys.append(item)
        return keys

    def _on_loaded(self, rows: Mapping[Id, Row]) -> None:
        if len(self._rows) > MOST_KEPT:
            self._asked -= self._rows.keys()
            self._rows.clear()
        for key, row in rows.items():
            place = self._places.get(key)
            if place is not None:
                self._rows[key] = row
                self.dataChanged.emit(self.index(place), self.index(place))
