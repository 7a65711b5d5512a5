"""What a bundle brings, or brought, in words: meetings, conflicts, what is still missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop.language.errors import Language
from desktop.language.isolates import isolate
from desktop.services.receive_several import Refused, SeveralMade
from desktop.sync.import_counts import ImportCounts
from desktop.ui.transfer.transfer_words import TransferWords

MOST_REFUSALS = 4
"""Files whose refusal is told, each by itself."""


class ImportWords(QObject):
    """Lines for the preview before an import and for the report after it."""

    def __init__(self, words: TransferWords) -> None:
        super().__init__(words)
        self._words = words

    def lines(self, counts: ImportCounts) -> list[str]:
        """Return a line for each thing that there is, what needs attention last."""
        line, digits = self._words.line, self._words.digits
        told = [
            (len(counts.new_meetings), self.tr("%n new meeting(s)", "", len(counts.new_meetings))),
            (
                len(counts.changed_meetings),
                self.tr("%n changed meeting(s)", "", len(counts.changed_meetings)),
            ),
            (len(counts.approved), self.tr("%n approved minute(s)", "", len(counts.approved))),
            (
                len(counts.removed_meetings),
                self.tr("%n removed meeting(s)", "", len(counts.removed_meetings)),
            ),
            (
                counts.kept,
                self.tr("%n piece(s) of a newer version, kept for an update", "", counts.kept),
            ),
        ]
        lines = [line(digits(words)) for count, words in told if count]
        if not lines:
            lines.append(line(self._nothing_to_see(counts)))
        return lines + self.attention(counts)

    def attention(self, counts: ImportCounts) -> list[str]:
        """Return what somebody has to do something about."""
        line, digits = self._words.line, self._words.digits
        lines = []
        if counts.conflicts:
            conflicts = self.tr("%n conflict(s) for you to decide", "", counts.conflicts)
            lines.append(line(digits(conflicts)))
        for gap in counts.missing:
            lines.append(line(self._words.missing(gap.office, gap.first, gap.last)))
        if counts.parked and not counts.missing:
            lines.append(
                line(self.tr("A part was written by a newer version and waits for an update."))
            )
        if counts.not_kept:
            lost = self.tr(
                "%n piece(s) of a newer version found no room; they come again.",
                "",
                counts.not_kept,
            )
            lines.append(line(digits(lost)))
        return lines

    def report(self, made: SeveralMade) -> list[str]:
        """Return what came of several imports, what needs attention last."""
        lines = self.lines(made.counts)
        if made.counts.unparked:
            waited = self.tr("%n change(s) that had waited", "", made.counts.unparked)
            lines.insert(0, self._words.line(self._words.digits(waited)))
        files = sum(one.files for one in made.made)
        if files:
            told = self._words.digits(self.tr("%n attached file(s) complete", "", files))
            lines.append(self._words.line(told))
        unread = sum(one.missing_frames for one in made.made)
        if unread:
            lines.append(self.missing_frames(unread))
        if made.was_cancelled:
            stopped = self.tr("Stopped: what is told here was taken in, the rest was not.")
            lines.append(self._words.line(stopped))
        return lines

    def refusals(self, refused: Sequence[Refused], language: Language) -> list[str]:
        """Return for each file why nothing was taken from it; of many files, the first."""
        lines = [
            self._words.line(f"{isolate(one.path.name)}: {one.problem.sentence(language)}")
            for one in refused[:MOST_REFUSALS]
        ]
        rest = len(refused) - MOST_REFUSALS
        if rest > 0:
            more = self.tr("%n more file(s) from which nothing was taken", "", rest)
            lines.append(self._words.line(self._words.digits(more)))
        return lines

    def _nothing_to_see(self, counts: ImportCounts) -> str:
        if counts.applied:
            return self._words.digits(
                self.tr("%n small change(s), none in a meeting", "", counts.applied)
            )
        if counts.parked:
            return self.tr("Nothing that can be shown yet.")
        return self.tr("Nothing new: all of it is here already.")

    def missing_frames(self, count: int) -> str:
        """Return what could not be read of a torn bundle."""
        return self._words.line(
            self._words.digits(
                self.tr("%n part(s) of the file cannot be read; they come again.", "", count)
            )
        )

    def of_transfer(self, direction: str, summary: Mapping[str, Any]) -> str:
        """Return the history's words on a bundle that was sent or received."""
        if direction == "sent":
            return self._joined(
                self._words.meetings(int(summary.get("meetings", 0))),
                self._words.changes(int(summary.get("changesets", 0))),
            )
        new, changed = int(summary.get("new_meetings", 0)), int(summary.get("changed_meetings", 0))
        conflicts = int(summary.get("conflicts", 0))
        parts = (
            self.tr("%n new meeting(s)", "", new) if new else "",
            self.tr("%n changed meeting(s)", "", changed) if changed else "",
            self.tr("%n conflict(s)", "", conflicts) if conflicts else "",
        )
        return self._joined(*parts) if any(parts) else self.tr("nothing new")

    def part(self, part: int, of: int) -> str:
        """Return which part of several a file is; nothing for a single one."""
        if of <= 1:
            return ""
        return self._words.digits(self.tr("part {0} of {1}").format(isolate(part), isolate(of)))

    def _joined(self, *parts: str) -> str:
        return self._words.digits(self._words.join(parts))
