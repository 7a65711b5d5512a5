"""Sending: says what would go, asks for a place, writes in the background, tells the card."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.task import Task
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.services.foresee_bundle import ForeseenBundle, foresee_bundle
from desktop.ui.context import AppContext
from desktop.ui.dialogs.new_passphrase import NewPassphraseDialog
from desktop.ui.transfer.eject import eject, way_to_eject
from desktop.ui.transfer.file_names import bundle_name, free_place
from desktop.ui.transfer.send_card import SendCard
from desktop.ui.transfer.send_choice import Order
from desktop.ui.transfer.send_words import SendWords
from desktop.ui.transfer.sticks import Stick
from desktop.ui.transfer.transfer_words import TransferWords

FEW_FILES = 3
"""Of so many files the names are told, of more their number."""


class Sending(QObject):
    """Stands between the card *Send* and the services."""

    def __init__(
        self, context: AppContext, words: TransferWords, card: SendCard, window_of: QWidget
    ) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._send_words = SendWords(words)
        self._card = card
        self._window_of = window_of
        self._task: Task[Any] | None = None
        self._folder: Path | None = None
        self._stick: Stick | None = None
        self._foreseen: Order | None = None
        card.choosing.changed.connect(self._foresee)
        card.choosing.place_wanted.connect(self.ask_where)
        card.choosing.stick_chosen.connect(self.write_to_stick)
        card.cancel_wanted.connect(self._cancel)
        card.folder_wanted.connect(self._open_folder)
        card.eject_wanted.connect(self._eject)

    # ── What would go ────────────────────────────────────────────────────────
    def _foresee(self) -> None:
        order = self._card.choosing.order()
        if order.is_for_nobody:
            self._card.choosing.show_carries("", 0)
            return
        if order != self._foreseen:
            self._card.choosing.show_carries(self.tr("Being counted…"), 0)
        self._context.runner.query(
            lambda home: foresee_bundle(
                home,
                order.to,
                full=order.full,
                part_size=order.part_size,
                with_passphrase=order.by_passphrase,
            ),
            partial(self._on_foreseen, order),
            owner=self,
            key="transfer.foresee",
        )

    def _on_foreseen(self, order: Order, foreseen: ForeseenBundle) -> None:
        if order == self._card.choosing.order():
            self._foreseen = order
            carried = self._send_words.foreseen(foreseen)
            self._card.choosing.show_carries(carried, foreseen.room, foreseen.parts)

    # ── Where to ─────────────────────────────────────────────────────────────
    def ask_where(self) -> None:
        """Ask where the bundle is to be written, with a name for it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window_of.window(), self.tr("Save the bundle"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Transfer bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.setDefaultSuffix(BUNDLE_SUFFIX.removeprefix("."))
        dialog.selectFile(bundle_name(datetime.now()))
        dialog.fileSelected.connect(lambda name: self._settle(Path(name), None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_to_stick(self, stick: Stick) -> None:
        """Write the bundle to the top of a stick, beside what lies there."""
        self._settle(stick.root / bundle_name(datetime.now()), stick)

    def _settle(self, target: Path, stick: Stick | None) -> None:
        """Ask for a passphrase first where one is wanted."""
        order = self._card.choosing.order()
        if not order.by_passphrase:
            self._write(target, stick, order, None)
            return
        dialog = NewPassphraseDialog(self._context.look, self._window_of.window())
        dialog.chosen.connect(lambda chosen: self._write(target, stick, order, chosen))
        dialog.open()

    # ── Writing ──────────────────────────────────────────────────────────────
    def _write(
        self, target: Path, stick: Stick | None, order: Order, passphrase: str | None
    ) -> None:
        place = self.tr("the folder") if stick is None else isolate(stick.name)
        self._card.show_writing(self.tr("Writing to {0}").format(place))
        self._stick = stick
        self._task = self._context.runner.long(
            lambda home, progress: export_bundle(
                home,
                target if stick is None else free_place(target.parent, target.name),
                order.to,
                progress,
                full=order.full,
                part_size=order.part_size,
                passphrase=passphrase,
            ),
            self._on_written,
            self._on_not_written,
            cancelled=self._on_cancelled,
            on_progress=self._card.writing.show_step,
            owner=self,
            changed=lambda made: made.changed,
        )

    def _on_written(self, made: ExportMade) -> None:
        self._folder = made.path.parent
        lines = [self._send_words.written(made)]
        if len(made.paths) <= FEW_FILES:
            lines.append(self._words.line(self._words.listed(path.name for path in made.paths)))
        if made.with_passphrase:
            lines.append(self.tr("It opens with the passphrase on your paper: tell it by voice."))
        if self._stick is None:
            self._card.show_written(self.tr("Written, and read back without a fault."), lines)
            return
        self._card.show_written(
            self.tr("Written, and read back without a fault. You may remove the stick now."),
            lines,
            may_eject=way_to_eject(self._stick) is not None,
        )

    def _on_not_written(self, error: MahdarError) -> None:
        self._card.show_choice()
        self._context.messages.show_error(error)

    def _on_cancelled(self) -> None:
        self._card.show_choice()
        self._context.messages.say(self.tr("Stopped. Nothing was left on the stick."))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # ── Afterwards ───────────────────────────────────────────────────────────
    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _eject(self) -> None:
        stick = self._stick
        command = None if stick is None else way_to_eject(stick)
        if stick is None or command is None:
            return
        self._card.eject_button.setEnabled(False)
        self._context.runner.long(
            lambda _home, _progress: eject(command, stick),
            lambda _none: self._on_ejected(stick),
            self._on_not_ejected,
            owner=self,
            aside=True,
        )

    def _on_ejected(self, stick: Stick) -> None:
        said = self.tr("{0} is let go of: take it out.").format(isolate(stick.name))
        self._card.show_written(said, ())

    def _on_not_ejected(self, error: MahdarError) -> None:
        self._card.eject_button.setEnabled(True)
        self._context.messages.show_error(error)
