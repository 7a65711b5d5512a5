"""The sheet of paper with an office's card: its code, and how to compare the fingerprint."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Spacer

from desktop.documents.letterhead import letterhead
from desktop.documents.minutes_names import other_scripts
from desktop.documents.office_page import OfficePage, office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.seal_code_picture import SealCodePicture
from desktop.documents.sheet_words import SheetWords
from desktop.documents.typeset import (
    Alignment,
    Cell,
    Direction,
    Paragraph,
    ParagraphStyle,
    RenderedDocument,
    Table,
    VerticalAlignment,
    columns,
)
from desktop.documents.typeset.attachment import Attachment
from desktop.documents.typeset.isolates import LRI, PDI

CARD_NAME = "office.mahdar-card"
"""The name of the card's file inside the PDF."""

_CODE_SIZE = 170.0  # points, 60 mm: a card's code has some 80 modules, 0.7 mm each
_IN_A_ROW = 4
_STEPS = 3


@dataclass(frozen=True, slots=True)
class CardToPrint:
    """A card as its sheet shows it.

    Attributes:
        file: the card's own bytes, which the PDF carries too.
        code_text: the text of the QR code.
        groups: the fingerprint as groups of digits, in their order.
        spoken: the same in Arabic words.
    """

    file: bytes
    code_text: str
    groups: tuple[str, ...]
    spoken: tuple[str, ...]


def set_card_sheet(card: CardToPrint, paper: OfficePaper, language: str) -> RenderedDocument:
    """Return the sheet as a PDF; the same arguments give the same bytes."""
    page = office_page(language, paper)
    sheet = _Sheet(card, page)
    return page.set_in_type(
        sheet.story(),
        name=sheet.words.say("card_sheet"),
        title=page.office,
        attachments=(
            Attachment(
                CARD_NAME,
                card.file,
                "application/json",
                "Source",
                sheet.words.say("card_sheet"),
            ),
        ),
    )


class _Sheet:
    def __init__(self, card: CardToPrint, page: OfficePage) -> None:
        self.card = card
        self.page = page
        self.words = SheetWords(page.words)

    def story(self) -> list[Any]:
        """Return the sheet, ready to be set."""
        look, say = self.page.look, self.words.say
        return [
            *letterhead(self.page.paper, self.page.words, look),
            Paragraph(say("card_sheet"), look.title, role="H1"),
            self._who(),
            Paragraph(say("card_numbers"), look.heading, role="H2"),
            self._grid(self.card.groups, _IN_A_ROW),
            Paragraph(say("card_spoken"), look.heading, role="H2"),
            Paragraph("\u00a0– ".join(self.card.spoken), self._arabic()),
            Paragraph(say("card_how"), look.heading, role="H2"),
            *(
                Paragraph(f"{self.page.words.number(step)}. {say(f'card_step_{step}')}", look.item)
                for step in range(1, _STEPS + 1)
            ),
        ]

    def _who(self) -> Any:
        look, words = self.page.look, self.page.words
        paper = self.page.paper
        beside: list[Any] = [
            Paragraph(look.bold(self.page.office), look.subheading.but(keep_with_next=False)),
            *(Paragraph(name, look.body) for name in other_scripts(paper.name, words)),
            Paragraph(
                [look.soft(self.words.label("card_code"), look.body), f" {LRI}{paper.code}{PDI}"],
                look.body,
            ),
            Spacer(1, look.scaled(6)),
            Paragraph(self.words.say("card_scan"), look.body.but(alignment=Alignment.START)),
        ]
        code = SealCodePicture(
            self.card.code_text, _CODE_SIZE, self.words.say("card_alt", office=self.page.office)
        )
        return columns(
            [[code], beside],
            [_CODE_SIZE + look.scaled(12), None],
            gap=look.scaled(12),
            direction=look.direction,
            vertical=VerticalAlignment.MIDDLE,
        )

    def _arabic(self) -> ParagraphStyle:
        body = self.page.look.body
        spoken = body.text.but(language="ar", size=body.text.size * 1.1)
        return body.but(
            text=spoken,
            direction=Direction.RTL,
            alignment=Alignment.START,
            leading=self.page.look.scaled(24),
        )

    def _grid(self, parts: Sequence[str], in_a_row: int) -> Table:
        """Return ``parts`` in rows, each under its place, which is how they are read aloud."""
        look, words = self.page.look, self.page.words
        middle = look.cell.but(alignment=Alignment.CENTER)
        large = middle.but(text=middle.text.but(bold=True, size=middle.text.size * 1.3))
        cells = [
            Cell(
                [
                    Paragraph(look.soft(words.number(place), middle), middle),
                    Paragraph(words.number(part), large.but(leading=look.scaled(22))),
                ]
            )
            for place, part in enumerate(parts, 1)
        ]
        rows = [cells[start : start + in_a_row] for start in range(0, len(cells), in_a_row)]
        return Table(
            rows,
            [None] * in_a_row,
            style=look.table,
            header_rows=0,
            direction=look.direction,
        )
