"""The page that all documents of an office share: its paper, words, looks, head and foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.documents.minutes_look import HAIRLINE, WARNING, MinutesLook, look_of, page_of
from desktop.documents.minutes_words import MinutesWords, words_of
from desktop.documents.office_paper import OfficePaper
from desktop.documents.printable import printable
from desktop.documents.typeset import (
    Alignment,
    Document,
    PageGeometry,
    PageInfo,
    Paragraph,
    ParagraphStyle,
    RenderedDocument,
    Run,
    draw_paragraph,
    render,
)
from desktop.documents.typeset.attachment import Attachment

_HEADER_DOWN, _FOOTER_UP = 27.0, 52.0
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class OfficePage:
    """How one document of an office looks.

    Attributes:
        paper: letterhead, emblem, digits and months of the office.
        words: in the language of the document.
        look: the styles of its paragraphs and tables.
        geometry: the page in points.
    """

    paper: OfficePaper
    words: MinutesWords
    look: MinutesLook
    geometry: PageGeometry

    @property
    def office(self) -> str:
        """The name of the office in the language of the document."""
        return printable(self.paper.name.best(self.words.language))

    def set_in_type(
        self,
        story: Sequence[Any],
        *,
        name: str,
        title: str,
        confidentiality: str = "",
        attachments: Sequence[Attachment] = (),
    ) -> RenderedDocument:
        """Return the pages of ``story``; the same arguments give the same bytes.

        ``name`` says what kind of document it is, in the head of later pages; ``title`` is what
        it is about; ``confidentiality`` stands in the foot of every page; ``attachments`` are
        files that the document carries.
        """
        marks = _Marks(self, name, confidentiality)
        document = Document(
            title=f"{name}: {title}" if title and title != name else name,
            geometry=self.geometry,
            language=self.words.language,
            author=self.office,
            subject=title,
            header=marks.draw_header,
            footer=marks.draw_footer,
            attachments=tuple(attachments),
        )
        return render(document, story)


def office_page(language: str, paper: OfficePaper, *, landscape: bool = False) -> OfficePage:
    """Return the page of an office for a document in ``language``."""
    words = words_of(language, paper)
    geometry = page_of(paper)
    if landscape:
        geometry = PageGeometry(
            width=geometry.height,
            height=geometry.width,
            top=geometry.top,
            bottom=geometry.bottom,
            left=geometry.left,
            right=geometry.right,
        )
    look = replace(look_of(words, paper), text_width=geometry.text_width)
    return OfficePage(paper, words, look, geometry)


@dataclass(frozen=True, slots=True)
class _Marks:
    """What stands on every page around the text."""

    page: OfficePage
    name: str
    confidentiality: str

    def draw_header(self, canvas: Any, info: PageInfo) -> None:
        """Draw office and document; the first page has the letterhead instead."""
        if info.number == 1:
            return
        geometry, style = self.page.geometry, self.page.look.small
        top = geometry.height - _HEADER_DOWN
        width = geometry.text_width / 2
        right_to_left = self.page.words.right_to_left
        for text, at_start in ((self.page.office, True), (self.name, False)):
            aligned = style.but(alignment=Alignment.START if at_start else Alignment.END)
            at_left = at_start is not right_to_left
            x = geometry.left if at_left else geometry.left + width
            fitting = _fitting(text, aligned, width)
            draw_paragraph(canvas, Paragraph(fitting, aligned, role="Artifact"), x, top, width)
        _hairline(canvas, geometry, top - style.line_height - 4)

    def draw_footer(self, canvas: Any, info: PageInfo) -> None:
        """Draw the page of pages, and under it how secret the document is."""
        geometry = self.page.geometry
        style = self.page.look.small.but(alignment=Alignment.CENTER)
        _hairline(canvas, geometry, _FOOTER_UP + 3)
        lines: list[str | Run] = [
            self.page.words.say("page", page=info.number, count=info.count),
        ]
        if self.confidentiality:
            secret = style.text.but(bold=True, color=WARNING, size=11)
            lines.append(Run(self.confidentiality, secret))
        for place, line in enumerate(lines):
            paragraph = Paragraph(line, style, role="Artifact")
            top = _FOOTER_UP - place * style.line_height
            draw_paragraph(canvas, paragraph, geometry.left, top, geometry.text_width)


def _fitting(text: str, style: ParagraphStyle, width: float) -> str:
    """Return as many words of ``text`` as fit on one line."""
    words, shown = text.split(), text
    while words and Paragraph(shown, style).natural_width() > width:
        words.pop()
        shown = f"{' '.join(words)}{_ELLIPSIS}"
    return shown


def _hairline(canvas: Any, geometry: PageGeometry, y: float) -> None:
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(geometry.left, y, geometry.width - geometry.right, y)
