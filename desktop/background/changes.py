"""What a command changed, and who wants to know.

A view never refreshes itself after its own command: the command says what changed, every view
that shows such a thing listens, and so two views of one thing cannot disagree.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Changed:
    """Kinds of things (``"meeting"``, ``"person"``) and the identities that changed.

    No identities means: any of these kinds may have changed (an import, say).
    """

    kinds: frozenset[str]
    ids: frozenset[object] = frozenset()

    @classmethod
    def of(cls, kind: str, *ids: object) -> Self:
        """Return the change of some things of one kind."""
        return cls(frozenset({kind}), frozenset(ids))

    @classmethod
    def from_records(cls, records: Iterable[tuple[str, object]]) -> Self:
        """Return the change of records by entity and key, as a unit of work says what it saved."""
        pairs = tuple(records)
        return cls(frozenset(kind for kind, _ in pairs), frozenset(key for _, key in pairs))

    def __or__(self, other: "Changed") -> "Changed":
        everything = not self.ids or not other.ids
        ids: frozenset[object] = frozenset() if everything else self.ids | other.ids
        return Changed(self.kinds | other.kinds, ids)

    def touches(self, identity: object) -> bool:
        """Tell whether the thing with this identity may have changed."""
        return not self.ids or identity in self.ids


class ChangeHub(QObject):
    """Passes on what changed to those who listen for its kind."""

    published = Signal(object)

    def publish(self, changed: Changed) -> None:
        """Tell every listener; on the main thread."""
        self.published.emit(changed)

    def listen(self, owner: QObject, kinds: Iterable[str], slot: Callable[[Changed], None]) -> None:
        """Call ``slot`` for every change of these kinds, for as long as ``owner`` lives."""
        _Listener(self, owner, frozenset(kinds), slot)


class _Listener(QObject):
    """Ends with its owner: Qt deletes it as a child, which disconnects it."""

    def __init__(
        self,
        hub: ChangeHub,
        owner: QObject,
        kinds: frozenset[str],
        slot: Callable[[Changed], None],
    ) -> None:
        super().__init__(owner)
        self._kinds = kinds
        self._slot = slot
        hub.published.connect(self._on_published)

    def _on_published(self, changed: Changed) -> None:
        if self._kinds & changed.kinds:
            self._slot(changed)
