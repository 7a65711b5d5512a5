"""The register of outcomes as pages: landscape, a heading for each meeting, sums at the end."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from desktop.documents.letterhead import letterhead
from desktop.documents.minutes_look import WARNING
from desktop.documents.minutes_names import best
from desktop.documents.office_page import OfficePage, office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.printable import printable
from desktop.documents.register_rows import NO_ACTION, Register, RegisterRow
from desktop.documents.register_words import RegisterWords
from desktop.documents.sheet_facts import facts
from desktop.documents.typeset import (
    Cell,
    Content,
    KeepTogether,
    Paragraph,
    RenderedDocument,
    Run,
    Share,
    Table,
    columns,
)

_OUTCOME, _ACTION, _RESPONSIBLE = Share(2.2), Share(1.5), Share(1.0)
_COLUMNS = 7
_SUM_LABEL, _SUM_COUNT = 150.0, 60.0


def set_outcome_register(
    register: Register, paper: OfficePaper, language: str = "ar"
) -> RenderedDocument:
    """Return the register as a PDF; the same arguments give the same bytes.

    Args:
        register: what is listed.
        paper: letterhead, emblem, digits and months of the office.
        language: of the register's own words: ar, ku, en or syr.
    """
    page = office_page(language, paper, landscape=True)
    pages = _RegisterPages(register, page)
    return page.set_in_type(
        pages.story(),
        name=pages.words.sheet.say("register"),
        title=pages.words.period(register),
    )


class _RegisterPages:
    def __init__(self, register: Register, page: OfficePage) -> None:
        self.register = register
        self.page = page
        self.words = RegisterWords(page.words)
        look = page.look
        cell = look.cell
        self.cell = cell.but(
            text=cell.text.but(size=cell.text.size - look.scaled(1)), leading=cell.leading
        )

    def story(self) -> list[Any]:
        """Return the register, ready to be set."""
        sheet, look = self.words.sheet, self.page.look
        told = [
            (sheet.label("period"), self.words.period(self.register)),
            (sheet.label("only"), self.words.filters(self.register)),
            (sheet.label("as_of"), self.page.words.date(self.register.as_of)),
        ]
        story = [
            *letterhead(self.page.paper, self.page.words, look),
            Paragraph(sheet.say("register"), look.title, role="H1"),
            *facts(told, self.page),
            Spacer(1, 6),
        ]
        if not self.register.rows:
            return [*story, Paragraph(sheet.say("nothing"), look.body)]
        return [*story, self._table(), KeepTogether(self._sums())]

    # ── the rows ──

    def _table(self) -> Table:
        words, sheet = self.page.words, self.words.sheet
        titles = [
            words.say("column_number"),
            sheet.say("column_kind"),
            sheet.say("column_outcome"),
            words.say("column_action"),
            words.say("column_responsible"),
            words.say("column_due"),
            words.say("column_status"),
        ]
        rows: list[Sequence[Any]] = [titles]
        number = 0
        for of_meeting in self.register.by_meeting():
            rows.append([Cell(self._meeting(of_meeting[0]), span=_COLUMNS, heads_row=True)])
            before = ""
            for row in of_meeting:
                is_first = row.outcome != before
                number += is_first
                before = row.outcome
                rows.append(self._row(row, number if is_first else None))
        return Table(
            rows,
            [None, None, _OUTCOME, _ACTION, _RESPONSIBLE, None, None],
            style=self.page.look.table,
            header_rows=1,
            direction=self.page.look.direction,
        )

    def _meeting(self, row: RegisterRow) -> Content:
        """Return the heading of a meeting: number, day and subject."""
        words, look = self.page.words, self.page.look
        number = words.number(printable(row.number)) or self.words.sheet.say("no_number")
        day = words.date(row.held_on) if row.held_on else self.words.sheet.say("no_day")
        subject = words.typed(" ".join(printable(row.subject).split()))
        told = words.join([number, day])
        return [
            look.bold(told, self.cell),
            Run(f"{words.entry('list_mark')}{subject}", self.cell.text),
        ]

    def _row(self, row: RegisterRow, number: int | None) -> list[Any]:
        """Return a row; an outcome stands in the first of its rows only."""
        words = self.page.words
        outcome: list[Any] = ["", "", ""]
        if number is not None:
            kind = words.term("outcome_kind", row.kind)
            outcome = [words.number(number), kind, words.typed(printable(row.text).strip())]
        action: list[Any] = [
            words.typed(printable(row.action).strip()),
            best(row.responsible, words),
            words.date(row.due) if row.due else "",
            self._status(row),
        ]
        return [Cell(text, self.cell) for text in (*outcome, *action)]

    def _status(self, row: RegisterRow) -> Content:
        if row.status == NO_ACTION:
            return self.page.look.soft(self.words.sheet.say("no_action"), self.cell)
        status = self.page.words.term("action_status", row.status)
        if not row.is_overdue:
            return status
        late = self.cell.text.but(bold=True, color=WARNING)
        return [status, Run("\n"), Run(self.words.sheet.say("overdue_since"), late)]

    # ── the sums ──

    def _sums(self) -> list[Any]:
        words, look = self.page.words, self.page.look
        rows: list[Sequence[Any]] = [
            [self.words.sheet.say("column_total"), self.words.sheet.say("column_count")]
        ]
        rows += [[label, words.number(count)] for label, count in self.words.sums(self.register)]
        spare = self.page.geometry.text_width - look.scaled(_SUM_LABEL + _SUM_COUNT)
        return [
            Paragraph(self.words.sheet.say("totals"), look.heading, role="H2"),
            _narrow(rows, spare, self.page),
        ]


def _narrow(rows: Sequence[Sequence[Any]], spare: float, page: OfficePage) -> Any:
    """Return a table of two short columns at the start of the line."""
    table = Table(
        rows,
        [None, page.look.scaled(_SUM_COUNT)],
        style=page.look.table,
        header_rows=1,
        direction=page.look.direction,
    )
    return columns([[table], []], [None, spare], gap=0, direction=page.look.direction)
