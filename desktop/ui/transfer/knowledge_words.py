"""Receipts in words, and what a cell of the picture of who has what says."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desktop.language.isolates import isolate
from desktop.services.show_knowledge import OfficeKnowledge, Share
from desktop.ui.transfer.transfer_words import TransferWords

FIRST_YEAR = 2000
"""A day before it, or in the future, comes from a clock that was wrong: then counts are told."""


class KnowledgeWords(QObject):
    """Makes sentences of what ``show_knowledge`` tells."""

    def __init__(self, words: TransferWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def receipt(self, one: OfficeKnowledge) -> str:
        """Return what an office confirmed, what is on its way to it and what it asks for."""
        words = self._words
        parts = [self._confirmed(one)]
        if one.bundles:
            said = (
                self.tr("bundles carried since {0}, not confirmed for long: {1}; send again")
                if one.is_overdue
                else self.tr("bundles carried since {0}, not confirmed yet: {1}")
            )
            since = words.day(one.unconfirmed_since)
            parts.append(said.format(since, isolate(words.digits(one.bundles))))
        if one.wanted:
            asks = self.tr("attached files that it asks for: {0}")
            parts.append(asks.format(isolate(words.digits(one.wanted))))
        if one.lost_at is not None:
            lost = self.tr("on {0} it told us that it lost data: it is sent again")
            parts.append(lost.format(words.day(one.lost_at)))
        return words.join(parts)

    def _confirmed(self, one: OfficeKnowledge) -> str:
        name = isolate(self._words.office(one.name, one.code))
        if one.lacks is None:
            return self.tr("{0} has not told us yet what it has").format(name)
        if one.ours_confirmed == one.ours:
            return self.tr("{0} has everything of ours").format(name)
        if _is_likely(one.ours_until):
            until = self._words.day(one.ours_until)
            return self.tr("{0} has everything of ours up to {1}").format(name, until)
        confirmed = isolate(self._words.digits(one.ours_confirmed))
        ours = isolate(self._words.digits(one.ours))
        return self.tr("{0} has {1} of our {2} changes").format(name, confirmed, ours)

    def cell(self, one: OfficeKnowledge, share: Share) -> tuple[str, str]:
        """Return the short words of a cell, and its tone."""
        if one.office_id == share.office_id:
            return self.tr("its own"), "plain"
        if one.lacks is None and not share.on_its_way:
            return self.tr("unknown"), "plain"
        if share.has == share.here:
            return self.tr("all"), "green"
        part = self._words.percent(share.has / share.here) if share.has else "–"
        if share.on_its_way:
            return self.tr("{0}, carried").format(part), "primary"
        return part, "amber"

    def sentence(self, one: OfficeKnowledge, share: Share, whose: str) -> str:
        """Return what a cell says, for who reads it aloud and for the line under the picture."""
        words, name = self._words, isolate(self._words.office(one.name, one.code))
        whose = isolate(whose)
        if one.office_id == share.office_id:
            told = self.tr("Of its own work {0} sent us {1}").format(
                name, words.changes(share.here)
            )
        elif one.lacks is None:
            told = self.tr("{0} has not told us yet what it has").format(name)
        elif share.has == share.here:
            told = self.tr("{0} has everything of {1} that is here").format(name, whose)
        else:
            told = self.tr("{0} has {2} of {3} changes of {1}").format(
                name, whose, isolate(words.digits(share.has)), isolate(words.digits(share.here))
            )
        if not share.on_its_way:
            return words.line(told)
        carried = self.tr("on its way: {0}").format(words.changes(share.on_its_way))
        return words.join((told, carried))


def _is_likely(moment: datetime | None) -> bool:
    if moment is None:
        return False
    return moment.year >= FIRST_YEAR and moment <= datetime.now(moment.tzinfo) + timedelta(days=2)
