"""What a command changed, and who wants to know.

A view never refreshes itself after its own command: the command says what changed, every view
that shows such a thing listens, and so two views of one thing cannot disagree.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from desktop.services.changed import Changed

__all__ = ["ChangeHub", "Changed"]


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
