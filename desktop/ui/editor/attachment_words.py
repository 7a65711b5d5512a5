"""Words for attached files: what they are, how large, who added them, whether they are here."""

from PySide6.QtCore import QObject

from desktop.language.isolates import isolate
from desktop.models.record_form import AttachmentForm
from desktop.services.file_kinds import FileKind, kind_of
from desktop.services.show_attachments import Adding, AttachmentStanding
from desktop.ui.look import Look
from desktop.ui.transfer.transfer_words import TransferWords

ICONS = {FileKind.PDF: "file-text", FileKind.PICTURE: "image", FileKind.ARCHIVE: "archive"}
"""Icons by kind; any other file is a paper clip."""


class AttachmentWords(QObject):
    """Says things about attached files in the language and digits of the window."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._transfer = TransferWords(look, self)
        self._kinds = {
            FileKind.PDF: self.tr("PDF document"),
            FileKind.PICTURE: self.tr("Picture"),
            FileKind.DOCUMENT: self.tr("Text document"),
            FileKind.SHEET: self.tr("Table"),
            FileKind.SLIDES: self.tr("Slides"),
            FileKind.TEXT: self.tr("Plain text"),
            FileKind.SOUND: self.tr("Sound recording"),
            FileKind.FILM: self.tr("Film"),
            FileKind.ARCHIVE: self.tr("Archive"),
            FileKind.OTHER: self.tr("File"),
        }

    def icon(self, file: AttachmentForm) -> str:
        """Return the icon of a file's kind."""
        return ICONS.get(kind_of(file.name), "paperclip")

    def size(self, count: int) -> str:
        """Return a number of bytes as people say it."""
        return self._transfer.size(count)

    def facts(self, file: AttachmentForm, standing: AttachmentStanding | None) -> str:
        """Return kind, size and who added it, in one line."""
        added = "" if standing is None else self._added(standing.added)
        return self._transfer.join((self._kinds[kind_of(file.name)], self.size(file.size), added))

    def state(self, standing: AttachmentStanding) -> str:
        """Return how much of a file is here; nothing where all of it is."""
        if standing.is_here:
            return ""
        if standing.share > 0:
            return self.tr("{0} of it is here").format(self._transfer.percent(standing.share))
        return self.tr("Not here yet")

    def comes(self, standing: AttachmentStanding) -> str:
        """Return what a file that is not here will come with."""
        added = standing.added
        if standing.is_here:
            return ""
        if added is None or added.is_ours or not (added.office or added.code):
            return self.tr("It comes with the next bundle of an office that has it.")
        office = isolate(self._transfer.office(added.office, added.code))
        return self.tr("It will come with the next bundle from {0}.").format(office)

    def far(self, done: int, total: int) -> str:
        """Return how much of a file was copied."""
        return self.tr("{0} of {1}").format(self.size(done), self.size(total))

    def _added(self, added: Adding | None) -> str:
        if added is None:
            return self.tr("just added")
        day = self._transfer.day(added.at)
        who = [added.user or ""]
        if not added.is_ours:
            who.append(self._transfer.office(added.office, added.code))
        names = self._transfer.listed(name for name in who if name)
        if not names:
            return self.tr("added on {0}").format(day)
        return self.tr("added by {0} on {1}").format(names, day)
