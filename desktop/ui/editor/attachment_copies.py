"""Gives attached files out: a copy to read in another program, or one where a person wants it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.task import Task
from desktop.language.isolates import isolate
from desktop.models.record_form import AttachmentForm
from desktop.services.attach_file import plain_name, write_attachment
from desktop.services.open_attachment import open_copy
from desktop.ui.context import AppContext
from desktop.ui.messages import Action

TOLD_FROM = 16 * 1024 * 1024
"""Bytes from which a copy takes long enough to say how far it is."""


class AttachmentCopies(QObject):
    """Opens and saves copies; dialogs stand over the window of ``over``."""

    def __init__(self, context: AppContext, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over

    def open(self, file: AttachmentForm) -> None:
        """Open a copy that can only be read, in the system's program for its kind."""
        task = self._context.runner.long(
            lambda home, progress: open_copy(home, file, progress),
            self._show,
            owner=self,
            aside=True,
        )
        self._follow(task, file, self.tr("Preparing “{0}” for reading"))

    def save(self, file: AttachmentForm) -> None:
        """Ask where to, and write a copy there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._over.window(), self.tr("Save a copy"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(plain_name(file.name))
        dialog.fileSelected.connect(lambda path: self._write(file, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, file: AttachmentForm, target: Path) -> None:
        task = self._context.runner.long(
            lambda home, progress: write_attachment(home, file, target, progress),
            lambda _none: self._say_saved(target),
            owner=self,
            aside=True,
        )
        self._follow(task, file, self.tr("Saving “{0}”"))

    def _follow(self, task: Task[Any], file: AttachmentForm, words: str) -> None:
        if file.size >= TOLD_FROM:
            self._context.messages.follow(task, words.format(isolate(file.name)))

    def _show(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._context.messages.warn(
                self.tr("No program opens “{0}” here. Save a copy, and open it elsewhere.").format(
                    isolate(copy.name)
                )
            )

    def _say_saved(self, target: Path) -> None:
        self._context.messages.say(
            self.tr("Saved as {0}").format(isolate(target.name)),
            Action(self.tr("Open the folder"), lambda: _open(target.parent)),
        )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
