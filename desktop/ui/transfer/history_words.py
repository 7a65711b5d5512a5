"""What an opened line of the history says: all its counts, and who confirmed it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from desktop.language.isolates import isolate
from desktop.services.list_transfers import TransferRow
from desktop.services.office_receipts import CONFIRMED
from desktop.ui.transfer.transfer_words import TransferWords


class HistoryWords(QObject):
    """Makes the lines that stand under an opened line of the history."""

    def __init__(self, words: TransferWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counts = {
            "meetings": self.tr("meetings: {0}"),
            "new_meetings": self.tr("new meetings: {0}"),
            "changed_meetings": self.tr("changed meetings: {0}"),
            "removed_meetings": self.tr("removed meetings: {0}"),
            "changesets": self.tr("changes: {0}"),
            "applied": self.tr("new changes: {0}"),
            "already_known": self.tr("changes that were here already: {0}"),
            "parked": self.tr("changes that wait for earlier ones: {0}"),
            "unparked": self.tr("changes that had waited: {0}"),
            "conflicts": self.tr("conflicts: {0}"),
            "files": self.tr("attached files: {0}"),
            "parts": self.tr("parts: {0}"),
            "changes": self.tr("changes: {0}"),
        }

    def details(
        self, row: TransferRow, rows: Sequence[TransferRow], names: Mapping[str, str]
    ) -> list[str]:
        """Return the counts of ``row``, its file, and of a sent bundle who of ``rows`` answered."""
        words = self._words
        told = [
            text.format(isolate(words.digits(row.summary[key])))
            for key, text in self._counts.items()
            if row.summary.get(key)
        ]
        lines = [words.join(told)] if told else []
        if row.summary.get("name"):
            lines.append(words.line(self.tr("File: {0}").format(isolate(row.summary["name"]))))
        if row.direction == CONFIRMED:
            answered = isolate(words.digits(len(row.summary["bundles"])))
            lines.append(words.line(self.tr("Bundles that it answers: {0}").format(answered)))
        if row.direction == "sent":
            lines.extend(self._answers(row, rows, names))
        return lines

    def _answers(
        self, row: TransferRow, rows: Sequence[TransferRow], names: Mapping[str, str]
    ) -> list[str]:
        receipts = [
            one
            for one in rows
            if one.direction == CONFIRMED and row.bundle_id.hex in one.summary["bundles"]
        ]
        when = {one.office_codes[0]: one.at for one in receipts}
        lines = []
        for code in row.office_codes:
            name = isolate(names.get(code, code))
            if code in when:
                told = self.tr("{0} confirmed it on {1}").format(name, self._words.day(when[code]))
            else:
                told = self.tr("{0} has not confirmed it yet").format(name)
            lines.append(self._words.line(told))
        return lines
