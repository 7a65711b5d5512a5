"""What a bundle would carry, or carries, in words."""

from PySide6.QtCore import QObject

from desktop.services.export_bundle import ExportMade
from desktop.services.foresee_bundle import ForeseenBundle
from desktop.ui.transfer.transfer_words import TransferWords


class SendWords(QObject):
    """Lines for the choice before a bundle is written and for the report after it."""

    def __init__(self, words: TransferWords) -> None:
        super().__init__(words)
        self._words = words

    def foreseen(self, foreseen: ForeseenBundle) -> str:
        """Return what a bundle would carry, by kinds, with its size; nothing for an empty one."""
        if not (foreseen.changesets or foreseen.files):
            return ""
        new, changed = foreseen.new_meetings, foreseen.changed_meetings
        told = (
            (new, self.tr("%n new meeting(s)", "", new)),
            (changed, self.tr("%n changed meeting(s)", "", changed)),
            (foreseen.approvals, self.tr("%n approved minute(s)", "", foreseen.approvals)),
            (foreseen.decisions, self.tr("%n decided conflict(s)", "", foreseen.decisions)),
            (foreseen.files, self.tr("%n attached file(s)", "", foreseen.files)),
        )
        kinds = [words for count, words in told if count]
        if not kinds:
            kinds = [self._words.changes(foreseen.changesets)]
        return self._joined(*kinds, self._words.size(foreseen.size), self._in_files(foreseen.parts))

    def written(self, made: ExportMade) -> str:
        """Return what a bundle carries."""
        files = self.tr("%n attached file(s)", "", made.files) if made.files else ""
        return self._joined(
            self._words.meetings(made.meetings) if made.meetings else "",
            self._words.changes(made.changesets),
            files,
            self._words.size(made.size),
            self._in_files(len(made.paths)),
        )

    def _in_files(self, count: int) -> str:
        return self.tr("in %n file(s)", "", count) if count > 1 else ""

    def _joined(self, *parts: str) -> str:
        return self._words.digits(self._words.join(parts))
