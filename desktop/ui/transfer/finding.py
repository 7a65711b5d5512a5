"""Asks the bundles on the sticks whose they are: stick and database each on their own thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.security.identity import OfficeIdentity
from desktop.services.find_bundles import FoundBundle
from desktop.services.peek_bundles import PeekedFile, judge_peeked, keys_to_peek, peek_files
from desktop.ui.context import AppContext
from desktop.ui.transfer.found_bundles import brought_together
from desktop.ui.transfer.receive_card import ReceiveCard


class Finding(QObject):
    """Reads the beginning of each file once, as long as it stays the same."""

    def __init__(self, context: AppContext, card: ReceiveCard, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._card = card
        self._there: tuple[FoundBundle, ...] = ()
        self._peeked: dict[FoundBundle, PeekedFile] = {}

    def look(self, there: Sequence[FoundBundle]) -> None:
        """Show these files on the card; they lie on the sticks now."""
        self._there = tuple(there)
        self._peeked = {file: self._peeked[file] for file in there if file in self._peeked}
        if len(self._peeked) == len(self._there):
            self.judge()
            return
        self._context.runner.query(keys_to_peek, self._peek, owner=self, key="transfer.keys")

    def judge(self) -> None:
        """Ask anew what we think of the senders, and what of the files is here by now."""
        peeked = [self._peeked[file] for file in self._there if file in self._peeked]
        self._context.runner.query(
            lambda home: judge_peeked(home, peeked),
            lambda judged: self._card.show_bundles(brought_together(judged)),
            owner=self,
            key="transfer.judge",
        )

    def _peek(self, identity: OfficeIdentity) -> None:
        fresh = [file for file in self._there if file not in self._peeked]
        paths: list[Path] = [file.path for file in fresh]

        def keep(peeked: list[PeekedFile]) -> None:
            found = dict(zip(fresh, peeked, strict=True))
            self._peeked |= {file: found[file] for file in self._there if file in found}
            self.judge()

        self._context.runner.long(
            lambda _home, _progress: peek_files(identity, paths), keep, owner=self, aside=True
        )
