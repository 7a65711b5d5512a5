"""Receiving: looks into bundles, asks, takes them in, and tells the card of the page."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.task import Task
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.import_bundle import ImportMade, import_bundle
from desktop.services.inspect_bundle import BundleView, inspect_bundle
from desktop.ui.context import AppContext
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.transfer.card_exchange import CardExchange
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.receive_card import ReceiveCard
from desktop.ui.transfer.sticks import BUNDLE_SUFFIX
from desktop.ui.transfer.transfer_words import TransferWords

SALVAGEABLE = frozenset({"bundle.torn", "bundle.altered"})
"""Refusals of a bundle of which a part may still be whole."""


class Carrying(QObject):
    """Stands between the card *Receive* and the services."""

    def __init__(
        self,
        context: AppContext,
        words: TransferWords,
        exchange: CardExchange,
        card: ReceiveCard,
        window_of: QWidget,
    ) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._import_words = ImportWords(words)
        self._exchange = exchange
        self._receive = card
        self._window_of = window_of
        self._reading: Task[Any] | None = None
        self._receive.file_wanted.connect(self.ask_for_bundle)
        self._receive.bundle_chosen.connect(self.look_inside)
        self._receive.cancel_wanted.connect(lambda: _cancel(self._reading))
        self._receive.salvage_wanted.connect(lambda path: self.look_inside(path, salvage=True))

    # ── Receiving ────────────────────────────────────────────────────────────
    def ask_for_bundle(self) -> None:
        """Ask for the file of a bundle."""
        dialog = QFileDialog(self._window_of.window(), self.tr("Choose a bundle"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._filter())
        dialog.fileSelected.connect(lambda name: self.look_inside(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look_inside(self, source: Path, *, salvage: bool = False) -> None:
        """Look into a bundle; nothing is taken from it yet."""
        self._receive.show_reading(self.tr("Looking into {0}").format(isolate(source.name)))
        self._reading = self._context.runner.long(
            lambda home, progress: inspect_bundle(home, source, progress, salvage=salvage),
            lambda bundle: self._on_looked_inside(source, bundle, salvage=salvage),
            lambda error: self._on_refused(source, error, salvage=salvage),
            cancelled=self._receive.show_choice,
            on_progress=self._receive.reading.show_step,
            owner=self,
        )

    def _on_looked_inside(self, source: Path, bundle: BundleView, *, salvage: bool) -> None:
        self._receive.show_choice()
        window = self._window_of.window()
        dialog = ImportPreviewDialog(self._context.look, self._words, bundle, window)
        dialog.import_wanted.connect(lambda: self.take_in(source, salvage=salvage))
        dialog.compare_wanted.connect(
            lambda: self._exchange.open_encoded(
                bundle.card, lambda: self.look_inside(source, salvage=salvage)
            )
        )
        dialog.open()

    def take_in(self, source: Path, *, salvage: bool = False) -> None:
        """Take in a bundle that was looked into."""
        self._receive.show_reading(self.tr("Taking in {0}").format(isolate(source.name)))
        self._reading = self._context.runner.long(
            lambda home, progress: import_bundle(home, source, progress, salvage=salvage),
            self._on_taken_in,
            lambda error: self._on_refused(source, error, salvage=salvage),
            cancelled=self._on_reading_cancelled,
            on_progress=self._receive.reading.show_step,
            owner=self,
            changed=lambda made: made.changed,
        )

    def _on_taken_in(self, made: ImportMade) -> None:
        office = isolate(self._words.office(made.from_name, made.from_code))
        lines = self._import_words.lines(made.counts)
        if made.missing_frames:
            lines.append(self._import_words.missing_frames(made.missing_frames))
        self._receive.show_taken(
            self.tr("Taken in from {0}. You may remove the stick.").format(office),
            lines,
            conflicts=made.counts.conflicts,
        )

    def _on_refused(self, source: Path, error: MahdarError, *, salvage: bool) -> None:
        torn = source if error.code in SALVAGEABLE and not salvage else None
        self._receive.show_refused(
            self.tr("Nothing was taken from {0}").format(isolate(source.name)),
            error.sentence(self._context.look.language),
            torn,
        )

    def _on_reading_cancelled(self) -> None:
        self._receive.show_choice()
        self._context.messages.say(self.tr("Stopped. Nothing was taken in."))

    def _filter(self) -> str:
        return self.tr("Transfer bundles") + f" (*{BUNDLE_SUFFIX})"


def _cancel(task: Task[Any] | None) -> None:
    if task is not None:
        task.cancel()
