"""The documents beside the minutes: attendance sheet, press item, and the minutes for Word."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services.export_attendance_sheet import export_attendance_sheet
from desktop.services.export_minutes import export_minutes
from desktop.services.export_press_item import export_press_item
from desktop.services.open_meeting import MeetingView
from desktop.ui.context import AppContext
from desktop.ui.meetings.file_name import file_name
from desktop.ui.save_document import DocumentSaver, FileForm

PUBLIC = "public"


class MoreDocuments(QObject):
    """Offers them in a menu, and saves what is chosen."""

    def __init__(self, context: AppContext, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._context = context
        self._saver = DocumentSaver(context, window_of)
        self._pdf = FileForm(self.tr("PDF files"), "pdf")
        self._word = FileForm(self.tr("Word files"), "docx")
        self._text = FileForm(self.tr("Text files"), "txt")

    def fill(self, menu: QMenu, view: MeetingView) -> None:
        """Put into ``menu`` what there is for a meeting."""
        icon = self._context.icons.icon
        menu.addAction(
            icon("users"), self.tr("Attendance sheet to sign…"), lambda: self.save_sheet(view)
        )
        is_public = view.record.confidentiality == PUBLIC
        words = self.tr("Press item…") if is_public else self.tr("Press item: not a public meeting")
        press = menu.addAction(icon("send"), words, lambda: self.save_press_item(view))
        press.setEnabled(is_public)
        menu.addAction(
            icon("file-text"), self.tr("Minutes for Word…"), lambda: self.save_word(view)
        )

    def save_sheet(self, view: MeetingView) -> None:
        """Ask where the attendance sheet is to be saved."""
        self._saver.ask(
            self.tr("Save the attendance sheet"),
            self._name(self.tr("Attendance sheet"), view),
            [self._pdf],
            lambda home, target: export_attendance_sheet(home, view.id, target),
        )

    def save_press_item(self, view: MeetingView) -> None:
        """Ask where the press item is to be saved, and in which form."""
        self._saver.ask(
            self.tr("Save the press item"),
            self._name(self.tr("Press item"), view),
            [self._pdf, self._word, self._text],
            lambda home, target: export_press_item(home, view.id, target),
        )

    def save_word(self, view: MeetingView) -> None:
        """Ask where the minutes are to be saved for Word."""
        self._saver.ask(
            self.tr("Save the minutes for Word"),
            self._name(self.tr("Minutes"), view),
            [self._word],
            lambda home, target: export_minutes(home, view.id, target),
        )

    def _name(self, document: str, view: MeetingView) -> str:
        """Return a file name without its ending: by number, or by day and subject."""
        if view.number:
            named = file_name(document, view.number)
        else:
            day = date.fromisoformat(view.record.date) if view.record.date else None
            named = file_name(document, day.isoformat() if day else "", view.record.subject)
        return named.removesuffix(".pdf")
