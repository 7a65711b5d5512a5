"""What bundles bring of attached files, in words."""

from PySide6.QtCore import QObject

from desktop.services.bundle_files import CarriedFiles
from desktop.ui.transfer.transfer_words import TransferWords


class FileWords(QObject):
    """Lines for the preview before an import."""

    def __init__(self, words: TransferWords) -> None:
        super().__init__(words)
        self._words = words

    def brought(self, files: CarriedFiles) -> str:
        """Return how many files that are not here come, and their bytes; nothing for none."""
        count = files.complete + files.partial
        if not count:
            return ""
        told = self._words.digits(self.tr("%n attached file(s)", "", count))
        return self._words.join((told, self._words.size(files.new_size)))

    def lacking(self, files: CarriedFiles) -> str:
        """Return how many of them will not be whole yet; nothing for none."""
        if not files.partial:
            return ""
        told = self.tr(
            "%n of the files will still lack pieces; they come later.", "", files.partial
        )
        return self._words.line(self._words.digits(told))
