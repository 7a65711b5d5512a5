"""Sending and receiving: asks for places, works in the background, tells the cards of the page."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.task import Task
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.import_bundle import ImportMade, import_bundle
from desktop.services.inspect_bundle import BundleView, inspect_bundle
from desktop.ui.context import AppContext
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.transfer.card_exchange import CardExchange
from desktop.ui.transfer.file_names import bundle_name, free_place
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.receive_card import ReceiveCard
from desktop.ui.transfer.send_card import SendCard
from desktop.ui.transfer.sticks import BUNDLE_SUFFIX, Stick
from desktop.ui.transfer.transfer_words import TransferWords

SALVAGEABLE = frozenset({"bundle.torn", "bundle.altered"})
"""Refusals of a bundle of which a part may still be whole."""


class Carrying(QObject):
    """Stands between the two cards and the services."""

    def __init__(
        self,
        context: AppContext,
        words: TransferWords,
        exchange: CardExchange,
        cards: tuple[SendCard, ReceiveCard],
        window_of: QWidget,
    ) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._import_words = ImportWords(words)
        self._exchange = exchange
        self._send, self._receive = cards
        self._window_of = window_of
        self._sending: Task[Any] | None = None
        self._reading: Task[Any] | None = None
        self._folder: Path | None = None
        self._send.place_wanted.connect(self.ask_where)
        self._send.stick_chosen.connect(self.write_to_stick)
        self._send.cancel_wanted.connect(lambda: _cancel(self._sending))
        self._send.folder_wanted.connect(self._open_folder)
        self._receive.file_wanted.connect(self.ask_for_bundle)
        self._receive.bundle_chosen.connect(self.look_inside)
        self._receive.cancel_wanted.connect(lambda: _cancel(self._reading))
        self._receive.salvage_wanted.connect(lambda path: self.look_inside(path, salvage=True))

    # ── Sending ──────────────────────────────────────────────────────────────
    def ask_where(self) -> None:
        """Ask where the bundle is to be written, with a name for it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window_of.window(), self.tr("Save the bundle"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._filter())
        dialog.setDefaultSuffix(BUNDLE_SUFFIX.removeprefix("."))
        dialog.selectFile(bundle_name(datetime.now()))
        dialog.fileSelected.connect(lambda name: self.write(Path(name), self.tr("the folder")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_to_stick(self, stick: Stick) -> None:
        """Write the bundle to the top of a stick, beside what lies there."""
        self.write(stick.root / bundle_name(datetime.now()), isolate(stick.name), is_stick=True)

    def write(self, target: Path, place: str, *, is_stick: bool = False) -> None:
        """Write a bundle for the chosen offices."""
        to, full = self._send.chosen(), self._send.everything.value()
        self._send.show_writing(self.tr("Writing to {0}").format(place))
        self._sending = self._context.runner.long(
            lambda home, progress: export_bundle(
                home,
                free_place(target.parent, target.name) if is_stick else target,
                to,
                progress,
                full=full,
            ),
            lambda made: self._on_written(made, is_stick=is_stick),
            self._on_not_written,
            cancelled=self._on_writing_cancelled,
            on_progress=self._send.writing.show_step,
            owner=self,
            changed=lambda made: made.changed,
        )

    def _on_written(self, made: ExportMade, *, is_stick: bool) -> None:
        self._folder = made.path.parent
        carries = self._words.join(
            (
                self._words.meetings(made.meetings),
                self._words.changes(made.changesets),
                self._words.size(made.size),
            )
        )
        files = self._words.line(self._words.listed(path.name for path in made.paths))
        title = (
            self.tr("Written and read back. You may remove the stick.")
            if is_stick
            else self.tr("Written and read back.")
        )
        self._send.show_written(title, (carries, files))

    def _on_not_written(self, error: MahdarError) -> None:
        self._send.show_choice()
        self._context.messages.show_error(error)

    def _on_writing_cancelled(self) -> None:
        self._send.show_choice()
        self._context.messages.say(self.tr("Stopped. Nothing was left on the stick."))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

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
