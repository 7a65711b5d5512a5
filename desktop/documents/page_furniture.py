"""What stands on every page around the text: short header, page number, number, confidentiality."""

from dataclasses import dataclass
from typing import Any

from desktop.documents.minutes_look import (
    HAIRLINE,
    PAPER,
    SIDE_MARGIN,
    TEXT_WIDTH,
    WARNING,
    MinutesLook,
)
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.printable import printable
from desktop.documents.typeset import (
    Alignment,
    PageInfo,
    Paragraph,
    ParagraphStyle,
    Run,
    draw_paragraph,
)
from desktop.documents.typeset.isolates import LRI, PDI

_HEADER_TOP = PAPER.height - 27.0
_FOOTER_TOP = 52.0
_CODE_GROUPS, _CODE_GROUP_DIGITS = 4, 4
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class PageFurniture:
    """The marks of one document.

    ``confidentiality`` is empty for what is public; ``code`` is empty before approval, and
    ``is_draft`` says so on every page instead.
    """

    office: str
    title: str
    number: str
    code: str
    is_draft: bool
    confidentiality: str
    words: MinutesWords
    look: MinutesLook

    def draw_header(self, canvas: Any, page: PageInfo) -> None:
        """Draw the short header; the first page has the letterhead instead."""
        if page.number == 1:
            return
        style = self.look.small
        self._draw_fitting(canvas, self.office, style, 0.6, at_start=True)
        self._draw_fitting(canvas, self.title, style, 0.4, at_start=False)
        _draw_hairline(canvas, _HEADER_TOP - style.line_height - 4)

    def draw_footer(self, canvas: Any, page: PageInfo) -> None:
        """Draw number, page of pages and verification code, and under them what is secret.

        A draft says that it is one where the code will be. That word is text, as the watermark is
        not: it is found, and read aloud.
        """
        style = self.look.small
        words = self.words
        _draw_hairline(canvas, _FOOTER_TOP + 3)
        marks = [
            (self._labelled("number", self.number), Alignment.START),
            (words.say("page", page=page.number, count=page.count), Alignment.CENTER),
            (self._standing(), Alignment.END),
        ]
        for text, alignment in marks:
            _draw_line(canvas, text, style.but(alignment=alignment), _FOOTER_TOP)
        if self.confidentiality:
            secret = Run(self.confidentiality, style.text.but(bold=True, color=WARNING, size=11))
            centered = style.but(alignment=Alignment.CENTER)
            _draw_line(canvas, secret, centered, _FOOTER_TOP - style.line_height)

    def _standing(self) -> str | Run:
        if self.is_draft:
            return self.look.bold(self.words.say("draft"), self.look.small)
        return self._labelled("code", self.code and f"{LRI}{self.code}{PDI}")

    def _labelled(self, key: str, value: str) -> str:
        return f"{self.words.label(key)} {value}" if value else ""

    def _draw_fitting(
        self, canvas: Any, text: str, style: ParagraphStyle, share: float, *, at_start: bool
    ) -> None:
        """Draw as many words as fit on one line of a share of the width."""
        width = TEXT_WIDTH * share - 12
        aligned = style.but(alignment=Alignment.START if at_start else Alignment.END)
        paragraph = Paragraph(_fitting(text, aligned, width), aligned, role="Artifact")
        at_left = at_start is not self.words.right_to_left
        x = SIDE_MARGIN if at_left else PAPER.width - SIDE_MARGIN - width
        draw_paragraph(canvas, paragraph, x, _HEADER_TOP, width)


def short_code(content_hash: str | None) -> str:
    """Return the first 64 bits of a hash in groups, as printed: "8F3A 91C2 0B7D 44E0"."""
    digits = printable(content_hash or "").partition(":")[2].upper()
    starts = range(0, min(len(digits), _CODE_GROUPS * _CODE_GROUP_DIGITS), _CODE_GROUP_DIGITS)
    return " ".join(digits[start : start + _CODE_GROUP_DIGITS] for start in starts)


def _fitting(text: str, style: ParagraphStyle, width: float) -> str:
    if Paragraph(text, style).natural_width() <= width:
        return text
    fitting = text.split()
    while fitting and Paragraph(f"{' '.join(fitting)}{_ELLIPSIS}", style).natural_width() > width:
        fitting.pop()
    return f"{' '.join(fitting)}{_ELLIPSIS}"


def _draw_line(canvas: Any, content: str | Run, style: ParagraphStyle, top: float) -> None:
    if content:
        paragraph = Paragraph(content, style, role="Artifact")
        draw_paragraph(canvas, paragraph, SIDE_MARGIN, top, TEXT_WIDTH)


def _draw_hairline(canvas: Any, y: float) -> None:
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(SIDE_MARGIN, y, PAPER.width - SIDE_MARGIN, y)
