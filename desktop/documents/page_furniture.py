"""What stands on every page around the text: short header, page number, number, confidentiality."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents.minutes_look import HAIRLINE, WARNING, MinutesLook
from desktop.documents.minutes_voice import Voice, in_each
from desktop.documents.printable import printable
from desktop.documents.typeset import (
    Alignment,
    PageGeometry,
    PageInfo,
    Paragraph,
    ParagraphStyle,
    Run,
    draw_paragraph,
)
from desktop.documents.typeset.isolates import LRI, PDI

_ABOVE_TEXT = 14.5  # from the line under the header to the text, and the space of that line
_BELOW_TEXT = 16.0  # from the text to the footer
_BETWEEN = " · "
_CODE_GROUPS, _CODE_GROUP_DIGITS = 4, 4
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class PageFurniture:
    """The marks of one document.

    ``header`` are the texts at its start and its end. ``confidentiality`` is empty for what is
    public; ``code`` is empty before approval, and ``is_draft`` says so on every page instead.
    """

    voices: Sequence[Voice]
    geometry: PageGeometry
    header: tuple[str, str]
    number: str
    code: str
    is_draft: bool
    confidentiality: str

    def draw_header(self, canvas: Any, page: PageInfo) -> None:
        """Draw the short header; the first page has the letterhead instead."""
        if page.number == 1:
            return
        style = self._look.small
        start, end = self.header
        share = 0.5 if len(self.voices) > 1 else 0.6
        top = self.geometry.height - self.geometry.top + style.line_height + _ABOVE_TEXT
        self._draw_fitting(canvas, start, top, share, at_start=True)
        self._draw_fitting(canvas, end, top, 1 - share, at_start=False)
        self._draw_hairline(canvas, top - style.line_height - 4)

    def draw_footer(self, canvas: Any, page: PageInfo) -> None:
        """Draw number, page of pages and verification code, and under them what is secret.

        A draft says that it is one where the code will be. That word is text, as the watermark is
        not: it is found, and read aloud.
        """
        style = self._look.small
        top = self.geometry.bottom - _BELOW_TEXT
        self._draw_hairline(canvas, top + 3)
        pages = in_each(
            self.voices, lambda voice: voice.words.say("page", page=page.number, count=page.count)
        )
        marks = [
            (self._labelled("number", self.number), Alignment.START),
            (_BETWEEN.join(pages), Alignment.CENTER),
            (self._standing(), Alignment.END),
        ]
        for text, alignment in marks:
            self._draw_line(canvas, text, style.but(alignment=alignment), top)
        if self.confidentiality:
            size = self._look.scaled(11)
            secret = Run(self.confidentiality, style.text.but(bold=True, color=WARNING, size=size))
            centered = style.but(alignment=Alignment.CENTER)
            self._draw_line(canvas, secret, centered, top - style.line_height)

    @property
    def _look(self) -> MinutesLook:
        return self.voices[0].look

    def _standing(self) -> str | Run:
        if self.is_draft:
            draft = in_each(self.voices, lambda voice: voice.words.say("draft"))
            return self._look.bold(_BETWEEN.join(draft), self._look.small)
        return self._labelled("code", self.code and f"{LRI}{self.code}{PDI}")

    def _labelled(self, key: str, value: str) -> str:
        return f"{self.voices[0].words.label(key)} {value}" if value else ""

    def _draw_fitting(
        self, canvas: Any, text: str, top: float, share: float, *, at_start: bool
    ) -> None:
        """Draw as many words as fit on one line of a share of the width."""
        geometry = self.geometry
        width = geometry.text_width * share - 12
        alignment = Alignment.START if at_start else Alignment.END
        style = self._look.small.but(alignment=alignment)
        paragraph = Paragraph(_fitting(text, style, width), style, role="Artifact")
        at_left = at_start is not self.voices[0].words.right_to_left
        x = geometry.left if at_left else geometry.width - geometry.right - width
        draw_paragraph(canvas, paragraph, x, top, width)

    def _draw_line(
        self, canvas: Any, content: str | Run, style: ParagraphStyle, top: float
    ) -> None:
        if content:
            paragraph = Paragraph(content, style, role="Artifact")
            draw_paragraph(canvas, paragraph, self.geometry.left, top, self.geometry.text_width)

    def _draw_hairline(self, canvas: Any, y: float) -> None:
        canvas.setStrokeColorRGB(*HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(self.geometry.left, y, self.geometry.width - self.geometry.right, y)


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
