"""Asks the bundles on the sticks whose they are: stick and database each on their own thread.

Nobody asked for it, so nothing waits for a stick that hangs: neither saving nor closing the window.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.background.watch import Watch
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
        self._under_way: set[FoundBundle] = set()

    def look(self, there: Sequence[FoundBundle]) -> None:
        """Show these files on the card; they lie on the sticks now."""
        self._there = tuple(there)
        self._peeked = {file: self._peeked[file] for file in there if file in self._peeked}
        self.judge()  # what is known at once: what is gone is not shown while a stick is slow
        if len(self._peeked) == len(self._there):
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
        known = self._peeked.keys() | self._under_way
        fresh = tuple(file for file in self._there if file not in known)
        if not fresh:
            return
        self._under_way.update(fresh)
        looking = Watch(partial(peek_files, identity, [file.path for file in fresh]), parent=self)
        looking.seen.connect(partial(self._keep, fresh))
        looking.seen.connect(looking.deleteLater)
        looking.begin()

    def _keep(self, files: Sequence[FoundBundle], peeked: Sequence[PeekedFile]) -> None:
        self._under_way.difference_update(files)
        found = dict(zip(files, peeked, strict=True))
        self._peeked |= {file: found[file] for file in self._there if file in found}
        self.judge()
