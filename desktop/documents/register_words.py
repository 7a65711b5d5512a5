"""What a register says of itself, on paper and in a workbook: its period, filters and sums."""

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.register_rows import Register
from desktop.documents.sheet_words import SheetWords
from desktop.language.terms import codes

UNFINISHED, OVERDUE = "unfinished", "overdue"
"""Statuses to filter by that are not those of one action: still to be done, and late."""


class RegisterWords:
    """The words of one register."""

    def __init__(self, words: MinutesWords) -> None:
        self.document = words
        self.sheet = SheetWords(words)

    def period(self, register: Register) -> str:
        """Return the period in words."""
        first, last = register.first, register.last
        shown_first = self.document.date(first) if first else ""
        shown_last = self.document.date(last) if last else ""
        if first and last:
            return self.sheet.say("period_both", first=shown_first, last=shown_last)
        if first or last:
            key = "period_from" if first else "period_to"
            return self.sheet.say(key, first=shown_first, last=shown_last)
        return self.sheet.say("period_all")

    def filters(self, register: Register) -> str:
        """Return what the register was narrowed to, empty for nothing."""
        document = self.document
        told = [
            ("kind", document.term("outcome_kind", register.kind)),
            ("status", self.status(register.status)),
            ("responsible", document.typed(register.responsible)),
            ("search", document.typed(register.search)),
        ]
        return document.join(
            [self.sheet.say(f"only_{key}", value=value) for key, value in told if value]
        )

    def status(self, code: str) -> str:
        """Return the word for a status to filter by."""
        if code in (UNFINISHED, OVERDUE):
            return self.sheet.say(code)
        return self.document.term("action_status", code)

    def sums(self, register: Register) -> list[tuple[str, int]]:
        """Return the sums in their order: meetings, outcomes by kind, actions by status."""
        totals = register.totals
        kinds = [code for code in codes("outcome_kind") if code in totals.by_kind]
        statuses = [code for code in codes("action_status") if code in totals.by_status]
        return [
            (self.sheet.say("total_meetings"), totals.meetings),
            (self.sheet.say("total_outcomes"), totals.outcomes),
            *((self.document.term("outcome_kind", code), totals.by_kind[code]) for code in kinds),
            (self.sheet.say("total_actions"), totals.actions),
            *((self.status(code), totals.by_status[code]) for code in statuses),
            (self.sheet.say("overdue"), totals.overdue),
        ]
