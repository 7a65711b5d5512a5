"""Registers as workbooks: of outcomes, and of meetings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents.minutes_names import best
from desktop.documents.office_page import office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.register_rows import NO_ACTION, Register, RegisterRow
from desktop.documents.register_words import RegisterWords
from desktop.documents.workbook import Column, Sheet, Value, workbook
from desktop.language.names import Names


def outcome_workbook(register: Register, paper: OfficePaper, language: str = "ar") -> bytes:
    """Return the register of outcomes as XLSX: one sheet of rows, one of sums.

    Arguments as ``outcome_register.set_outcome_register``.
    """
    page = office_page(language, paper)
    words = RegisterWords(page.words)
    say, document = words.sheet.say, page.words.say
    columns = [
        Column(say("column_meeting"), 18),
        Column(say("column_day"), 13, "date"),
        Column(say("column_subject"), 38),
        Column(say("column_kind"), 11),
        Column(say("column_outcome"), 48),
        Column(document("column_action"), 36),
        Column(document("column_responsible"), 24),
        Column(document("column_due"), 13, "date"),
        Column(document("column_status"), 13),
        Column(say("column_overdue"), 10),
    ]
    name = say("register")
    told: list[tuple[Value, Value]] = [
        (say("period"), words.period(register)),
        (say("only"), words.filters(register)),
        (say("as_of"), register.as_of),
    ]
    sums = [*((label, value) for label, value in told if value), *words.sums(register)]
    totals = [Column(say("column_total"), 30), Column(say("column_count"), 34, "number")]
    return workbook(
        [
            Sheet(name, columns, [_outcome_row(row, words) for row in register.rows]),
            Sheet(say("totals"), totals, sums),
        ],
        title=f"{name}: {words.period(register)}",
        author=page.office,
        right_to_left=page.words.right_to_left,
        page_code=say("page_code"),
    )


def _outcome_row(row: RegisterRow, words: RegisterWords) -> Sequence[Value]:
    document = words.document
    return (
        row.number or words.sheet.say("no_number"),
        row.held_on,
        " ".join(row.subject.split()),
        document.term("outcome_kind", row.kind),
        row.text,
        row.action,
        best(row.responsible, document),
        row.due,
        "" if row.status == NO_ACTION else document.term("action_status", row.status),
        words.sheet.say("yes") if row.is_overdue else "",
    )


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in the register of meetings; ``state`` is that of its minutes."""

    number: str
    held_on: date | None
    subject: str
    state: str
    city: Names
    lead: Names
    cooperating: tuple[Names, ...]
    outcomes: int
    unfinished: int


def meeting_workbook(
    meetings: Sequence[MeetingLine], paper: OfficePaper, language: str = "ar"
) -> bytes:
    """Return the register of meetings as XLSX; the same arguments give the same bytes."""
    page = office_page(language, paper)
    words = RegisterWords(page.words)
    say = words.sheet.say
    columns = [
        Column(say("column_meeting"), 18),
        Column(say("column_day"), 13, "date"),
        Column(say("column_subject"), 48),
        Column(say("column_city"), 16),
        Column(say("column_lead"), 28),
        Column(say("column_cooperation"), 34),
        Column(say("column_state"), 14),
        Column(say("column_outcomes"), 10, "number"),
        Column(say("column_open"), 12, "number"),
    ]
    rows: list[Sequence[Value]] = [
        (
            one.number or say("no_number"),
            one.held_on,
            " ".join(one.subject.split()),
            best(one.city, page.words),
            best(one.lead, page.words),
            page.words.join([best(name, page.words) for name in one.cooperating]),
            page.words.term("state", one.state),
            one.outcomes,
            one.unfinished,
        )
        for one in meetings
    ]
    return workbook(
        [Sheet(say("meetings"), columns, rows)],
        title=say("meetings"),
        author=page.office,
        right_to_left=page.words.right_to_left,
        page_code=say("page_code"),
    )
