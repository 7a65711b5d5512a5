"""Saving the register of outcomes with the filters that are on the screen."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.export_register import RegisterFilter, RegisterStatus, export_register
from desktop.ui.context import AppContext
from desktop.ui.save_document import DocumentSaver, FileForm

STATUS_OF_SEGMENT: dict[str, RegisterStatus] = {
    "open": "unfinished",
    "overdue": "overdue",
    "done": "done",
}
"""What a segment of the page lists; the segment of all outcomes is not narrowed."""


class RegisterSaving(QObject):
    """Asks for the file and writes the register, in the language of the window."""

    def __init__(self, context: AppContext, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._language = context.look.language
        self._saver = DocumentSaver(context, window_of)

    def save(self, segment: str, search: str) -> None:
        """Ask where the register is to be saved, as a workbook or as PDF."""
        wanted = RegisterFilter(status=STATUS_OF_SEGMENT.get(segment), search=search)
        language = self._language
        name = self.tr("Register of outcomes")
        self._saver.ask(
            self.tr("Save the register"),
            f"{name} {date.today().isoformat()}",
            [FileForm(self.tr("PDF files"), "pdf"), FileForm(self.tr("Excel files"), "xlsx")],
            lambda home, target: export_register(home, target, wanted, language=language),
        )
