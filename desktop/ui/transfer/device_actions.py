"""What a person does about the computers of our office: adds one, ends one, sends to them."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.isolates import isolate
from desktop.services.add_device import DeviceAdded, RequestView, add_device, look_at_request
from desktop.services.end_device import end_device
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.services.list_devices import DeviceView, list_devices
from desktop.services.show_office import show_office
from desktop.sync.device_request import LARGEST_REQUEST, REQUEST_SUFFIX
from desktop.ui.context import AppContext
from desktop.ui.dialogs.compare_device import CompareDeviceDialog
from desktop.ui.dialogs.devices import DevicesDialog
from desktop.ui.dialogs.end_device import EndDeviceDialog
from desktop.ui.transfer.file_names import bundle_name
from desktop.ui.transfer.transfer_words import TransferWords

if TYPE_CHECKING:
    from desktop.storage.home import Home


class DeviceActions(QObject):
    """Asks the services and the person; ``window_of`` is the page over which dialogs open."""

    def __init__(self, context: AppContext, words: TransferWords, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._window_of = window_of

    def show_devices(self) -> None:
        """Show which computers there are."""
        self._context.runner.query(list_devices, self._on_listed, owner=self)

    def _on_listed(self, devices: list[DeviceView]) -> None:
        over = self._window_of.window()
        dialog = DevicesDialog(self._context.look, self._words, devices, over)
        dialog.add_wanted.connect(lambda: self._ask_for_request(dialog))
        dialog.bundle_wanted.connect(lambda: self._ask_where(dialog, None))
        dialog.end_wanted.connect(lambda one: self._ask_how(one, dialog))
        dialog.open()

    # ── A new one ────────────────────────────────────────────────────────────
    def _ask_for_request(self, over: DevicesDialog) -> None:
        dialog = QFileDialog(over, self.tr("Open the other computer's request"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Requests of computers") + f" (*{REQUEST_SUFFIX})")
        dialog.fileSelected.connect(lambda name: self._look_at(Path(name), over))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look_at(self, source: Path, over: DevicesDialog) -> None:
        def work(_home: "Home") -> tuple[bytes, RequestView]:
            with source.open("rb") as file:
                encoded = file.read(LARGEST_REQUEST + 1)
            return encoded, look_at_request(encoded)

        self._context.runner.query(work, lambda found: self._compare(*found, over), owner=self)

    def _compare(self, encoded: bytes, request: RequestView, over: DevicesDialog) -> None:
        dialog = CompareDeviceDialog(self._context.look, request, over)
        dialog.agreed.connect(lambda: self._ask_where(over, encoded))
        dialog.open()

    def _ask_where(self, over: DevicesDialog, request: bytes | None) -> None:
        """Ask where the bundle is to be written: for a new computer, or for all the others."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(over, self.tr("Save the bundle"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Transfer bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.setDefaultSuffix(BUNDLE_SUFFIX.removeprefix("."))
        dialog.selectFile(bundle_name(datetime.now()))
        dialog.fileSelected.connect(lambda name: self._write(Path(name), request, over))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path, request: bytes | None, over: DevicesDialog) -> None:
        over.close()
        if request is None:
            task = self._context.runner.long(
                lambda home, progress: export_bundle(
                    home, target, [show_office(home).code], progress
                ),
                self._on_sent,
                self._context.messages.show_error,
                owner=self,
                changed=lambda made: made.changed,
            )
            self._context.messages.follow(task, self.tr("The bundle is being written…"))
            return
        adding = self._context.runner.long(
            lambda home, progress: add_device(home, request, target, progress),
            self._on_added,
            self._context.messages.show_error,
            owner=self,
            changed=lambda added: added.changed,
        )
        self._context.messages.follow(adding, self.tr("The bundle is being written…"))

    def _on_added(self, added: DeviceAdded) -> None:
        self._context.messages.say(
            self.tr("{0} is added. Open the bundle {1} on it.").format(
                isolate(added.label), isolate(added.bundle.path.name)
            )
        )

    def _on_sent(self, made: ExportMade) -> None:
        self._context.messages.say(
            self.tr("Written: {0}. Open it on our other computers.").format(isolate(made.path.name))
        )

    # ── One that ends ────────────────────────────────────────────────────────
    def _ask_how(self, one: DeviceView, over: DevicesDialog) -> None:
        dialog = EndDeviceDialog(self._context.look, one.label, over)
        dialog.decided.connect(lambda lost: self._end(one, over, lost=lost))
        dialog.open()

    def _end(self, one: DeviceView, over: DevicesDialog, *, lost: bool) -> None:
        def done(_changed: object) -> None:
            over.close()
            self.show_devices()
            self._context.messages.say(
                self.tr("{0} is ended; the next bundles tell other offices.").format(
                    isolate(one.label)
                )
            )

        self._context.runner.command(
            lambda home: end_device(home, one.id, lost=lost),
            done,
            owner=self,
            changed=lambda changed: changed,
        )
