"""Saving a document: where to and in which form is asked, the file written, and its place told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.isolates import isolate
from desktop.ui.context import AppContext
from desktop.ui.messages import Action
from desktop.ui.missing_glyphs import warn_of_missing_glyphs

if TYPE_CHECKING:
    from desktop.services.set_document import WrittenDocument
    from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class FileForm:
    """A form that a document can be saved in: what people call it, and how its name ends."""

    words: str
    ending: str


class DocumentSaver(QObject):
    """Asks for the file in a dialog of the system over ``window_of``, and writes it."""

    def __init__(self, context: AppContext, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._context = context
        self._window_of = window_of

    def ask(
        self,
        title: str,
        name: str,
        forms: Sequence[FileForm],
        write: "Callable[[Home, Path], WrittenDocument]",
    ) -> None:
        """Ask where to save, and let ``write`` do it on the database's thread.

        ``name`` is proposed, with the ending of the first of ``forms``; whoever chooses another
        form in the dialog gets its ending.
        """
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window_of.window(), title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {f"{form.words} (*.{form.ending})": form.ending for form in forms}
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix(forms[0].ending)
        dialog.selectFile(f"{name}.{forms[0].ending}")

        def choose(shown: str) -> None:
            dialog.setDefaultSuffix(endings[shown])
            [chosen, *_] = dialog.selectedFiles() or [name]
            dialog.selectFile(f"{_without_ending(Path(chosen).name, forms)}.{endings[shown]}")

        dialog.filterSelected.connect(choose)
        dialog.fileSelected.connect(lambda path: self._write(Path(path), write))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path, write: "Callable[[Home, Path], WrittenDocument]") -> None:
        self._context.runner.query(lambda home: write(home, target), self._on_saved, owner=self)

    def _on_saved(self, written: "WrittenDocument") -> None:
        target = written.path
        folder = QUrl.fromLocalFile(str(target.parent))
        warn_of_missing_glyphs(self._context, written.missing)
        self._context.messages.say(
            self.tr("Saved as {0}").format(isolate(target.name)),
            Action(self.tr("Open the folder"), lambda: _open(folder)),
        )


def _without_ending(name: str, forms: Sequence[FileForm]) -> str:
    for form in forms:
        name = name.removesuffix(f".{form.ending}")
    return name


def _open(place: QUrl) -> None:
    QDesktopServices.openUrl(place)
