"""The attendance sheet (كشف حضور) that is signed by hand at the door, before a meeting."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from desktop.documents.letterhead import letterhead
from desktop.documents.minutes_content import Attendee, MinutesContent, outline
from desktop.documents.minutes_look import SOFT
from desktop.documents.minutes_names import best, other_scripts, with_honorific
from desktop.documents.office_page import OfficePage, office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.sheet_facts import Fact, facts
from desktop.documents.sheet_words import SheetWords
from desktop.documents.typeset import (
    Cell,
    Paragraph,
    RenderedDocument,
    Rule,
    Run,
    Share,
    Table,
    TableWithClosing,
    VerticalAlignment,
    columns,
)
from desktop.models.record_form import MeetingRecord

DEFAULT_GUEST_ROWS = 8
MOST_GUEST_ROWS = 200

_EXPECTED_AWAY = frozenset({"excused", "absent", "delegated"})
_MANY = 12  # people, from which on they are grouped by the body they come from
_ROW_HEIGHT = 11.5 * 72 / 25.4  # room for a signature by hand
_NUMBER_WIDTH = 30.0
_NAME, _POST, _BODY, _SIGNATURE = Share(1.3), Share(1.2), Share(1.0), Share(1.15)
_CLOSING_SPACE = 22.0


def set_attendance_sheet(
    record: MeetingRecord, paper: OfficePaper, *, guest_rows: int = DEFAULT_GUEST_ROWS
) -> RenderedDocument:
    """Return the sheet as a PDF; the same arguments give the same bytes.

    Args:
        record: the meeting; who has sent apologies is not listed.
        paper: letterhead, emblem, digits and months of the office.
        guest_rows: how many empty rows follow for people who are not listed.
    """
    page = office_page(record.language, paper)
    content = outline(record)
    sheet = _Sheet(content, page, guest_rows)
    secret = content.confidentiality != "public"
    return page.set_in_type(
        sheet.story(),
        name=sheet.words.say("attendance_sheet"),
        title=content.subject,
        confidentiality=page.words.term("confidentiality", content.confidentiality)
        if secret
        else "",
    )


class _Sheet:
    def __init__(self, content: MinutesContent, page: OfficePage, guest_rows: int) -> None:
        self.content = content
        self.page = page
        self.words = SheetWords(page.words)
        self.guest_rows = guest_rows
        expected = [one for one in content.attended if one.presence not in _EXPECTED_AWAY]
        self.people = [one for one in expected if one.gender != "group"]
        self.groups = [one for one in expected if one.gender == "group"]
        bodies = {best(one.organization, page.words) for one in self.people}
        self.by_body = len(self.people) >= _MANY and len(bodies) > 1

    def story(self) -> list[Any]:
        """Return the sheet, ready to be set."""
        title = self.words.say("attendance_sheet")
        return [
            *letterhead(self.page.paper, self.page.words, self.page.look),
            Paragraph(title, self.page.look.title, role="H1"),
            *facts(self._facts(), self.page),
            Spacer(1, 6),
            TableWithClosing(self._table(), self._closing()),
        ]

    def _facts(self) -> list[Fact]:
        content, words = self.content, self.page.words
        day = words.date(content.day, weekday=True) if content.day else ""
        start = words.say("time_from", start=words.time(content.starts_at))
        places = [best(name, words) for name in (content.city, content.venue) if name]
        return [
            (words.label("subject"), words.typed(content.subject)),
            (words.label("when"), words.join([day, start] if content.starts_at else [day])),
            (words.label("where"), words.join(places)),
        ]

    def _table(self) -> Table:
        words, look = self.page.words, self.page.look
        titles = [words.say(f"column_{name}") for name in ("number", "name", "post")]
        widths: list[float | Share] = [look.scaled(_NUMBER_WIDTH), _NAME, _POST]
        if not self.by_body:
            titles.append(words.say("column_body"))
            widths.append(_BODY)
        titles.append(self.words.say("column_signature"))
        widths.append(_SIGNATURE)
        rows: list[list[Any]] = [list(titles), *self._rows(len(widths))]
        return Table(rows, widths, style=look.table, header_rows=1, direction=look.direction)

    def _rows(self, width: int) -> list[list[Any]]:
        rows = []
        people = self._in_order()
        body = None
        for number, one in enumerate(people, 1):
            if self.by_body and (of := best(one.organization, self.page.words)) != body:
                body = of
                rows.append([self._heading(body or self.words.say("no_body"), width)])
            rows.append(self._row(number, self._cells(one)))
        if self.guest_rows:
            names = [best(group.name, self.page.words) for group in self.groups]
            told = self.page.words.join(names)
            guests = self.words.say("guests_named" if told else "guests", names=told)
            rows.append([self._heading(guests, width)])
        empty = [Cell("")] * (width - 2)
        for number in range(len(people) + 1, len(people) + 1 + self.guest_rows):
            rows.append(self._row(number, empty))
        return rows

    def _in_order(self) -> Sequence[Attendee]:
        """Return the people as listed; by body, in the order in which the bodies appear."""
        if not self.by_body:
            return self.people
        order: dict[str, list[Attendee]] = {}
        for one in self.people:
            order.setdefault(best(one.organization, self.page.words), []).append(one)
        return [one for members in order.values() for one in members]

    def _heading(self, text: str, width: int) -> Cell:
        look = self.page.look
        return Cell(look.bold(text, look.cell), span=width, heads_row=True)

    def _row(self, number: int, cells: list[Cell]) -> list[Cell]:
        middle = VerticalAlignment.MIDDLE
        above, _, below = self.page.look.table.padding
        return [
            Cell(self.page.words.number(number), vertical=middle),
            *cells,
            Cell([Spacer(1, _ROW_HEIGHT - above - below)]),
        ]

    def _cells(self, one: Attendee) -> list[Cell]:
        look, words = self.page.look, self.page.words
        name = [Run(with_honorific(one.honorific, one.name, words))]
        for other in other_scripts(one.name, words):
            name += [Run("\n"), look.soft(other, look.cell)]
        texts: list[Any] = [name, best(one.post, words)]
        if not self.by_body:
            texts.append(best(one.organization, words))
        return [Cell(text, vertical=VerticalAlignment.MIDDLE) for text in texts]

    def _closing(self) -> list[Any]:
        """Return where the number of those present and who kept the sheet are written."""
        look = self.page.look
        captions = [
            self.words.say("present_count"),
            self.words.say("keeper"),
            self.words.say("column_signature"),
        ]
        blocks: list[list[Any]] = [
            [
                Spacer(1, _CLOSING_SPACE),
                Rule(thickness=0.6, color=SOFT, space_before=0, space_after=1),
                Paragraph(caption, look.small),
            ]
            for caption in captions
        ]
        widths = [None, None, None]
        return [Spacer(1, 8), columns(blocks, widths, gap=28, direction=look.direction)]
