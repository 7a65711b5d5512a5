"""How minutes look: paper, colours, and the styles of their paragraphs. Lengths are points."""

from dataclasses import dataclass

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.office_paper import OfficePaper
from desktop.documents.typeset import (
    Alignment,
    Color,
    Direction,
    Kashida,
    Lines,
    PageGeometry,
    ParagraphStyle,
    Run,
    TableStyle,
    TextStyle,
)

INK = (0.08, 0.09, 0.10)
SOFT = (0.36, 0.39, 0.40)
ACCENT = (0.055, 0.373, 0.388)
HAIRLINE = (0.70, 0.73, 0.73)
HEAD_GROUND = (0.925, 0.945, 0.943)
GROUP_GROUND = (0.965, 0.975, 0.974)
DRAFT_GREY = (0.91, 0.915, 0.92)
WARNING = (0.66, 0.23, 0.165)

_MILLIMETRE = 72 / 25.4
_SHEETS = {"a4": (210 * _MILLIMETRE, 297 * _MILLIMETRE), "letter": (612.0, 792.0)}
_BASE_SIZE = 13.0  # points; the look is drawn for it, everything else follows in proportion
_SMALL_LINE = 15.0
_HEAD_ROOM, _FOOT_ROOM = 27.0, 26.0  # beside their lines, the edge that no printer reaches included


@dataclass(frozen=True, slots=True)
class MinutesLook:
    """The styles of one document, all in its direction.

    ``scale`` is the size of the body in proportion to the one that the look is drawn for;
    ``text_width`` is that of the page, in points.
    """

    direction: Direction
    scale: float
    text_width: float
    title: ParagraphStyle
    fact: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    item: ParagraphStyle
    cell: ParagraphStyle
    table: TableStyle
    centered: ParagraphStyle
    small: ParagraphStyle

    def scaled(self, points: float) -> float:
        """Return a length of the drawn look in the size of this document."""
        return points * self.scale

    def bold(self, text: str, style: ParagraphStyle | None = None) -> Run:
        """Return a bold run in the size of ``style`` (of the body, if none is given)."""
        return Run(text, (style or self.body).text.but(bold=True))

    def soft(self, text: str, style: ParagraphStyle | None = None) -> Run:
        """Return a run that stands back: a size smaller than ``style``, and grey."""
        base = (style or self.body).text
        return Run(text, base.but(size=base.size - self.scaled(1.5), color=SOFT))


def page_of(paper: OfficePaper) -> PageGeometry:
    """Return the page of an office's documents, upright.

    Margins at the top and the bottom are never smaller than the head and the foot need.
    """
    width, height = _SHEETS[paper.page]
    side = paper.margin_side * _MILLIMETRE
    line = _SMALL_LINE * paper.base_size / _BASE_SIZE
    return PageGeometry(
        width=width,
        height=height,
        top=max(paper.margin_top * _MILLIMETRE, line + _HEAD_ROOM),
        bottom=max(paper.margin_bottom * _MILLIMETRE, 2 * line + _FOOT_ROOM),
        left=side,
        right=side,
    )


def look_of(words: MinutesWords, paper: OfficePaper) -> MinutesLook:
    """Return the styles for a document in the language of ``words`` on an office's paper."""
    scale = paper.base_size / _BASE_SIZE
    base = _Base(words, paper, scale)
    plain = base.style(13, 20.5, space_after=5)
    # Arabic words in a Latin line would take all of its slack.
    stretches = words.right_to_left and paper.kashida == "low"
    kashida = Kashida.LOW if stretches else Kashida.OFF
    justified = plain.but(alignment=Alignment.JUSTIFY, kashida=kashida)
    cell = base.style(11.5, 17)
    return MinutesLook(
        direction=plain.direction,
        scale=scale,
        text_width=page_of(paper).text_width,
        title=base.heading(25, 38, space_before=6, space_after=7).but(
            alignment=Alignment.CENTER, keep_with_next=False
        ),
        fact=plain.but(space_after=2 * scale),
        heading=base.heading(15, 24, space_before=11, space_after=4),
        subheading=base.style(13, 20.5, space_before=6, space_after=2).but(
            text=plain.text.but(bold=True), keep_with_next=True
        ),
        body=justified,
        item=justified.but(space_after=3 * scale),
        cell=cell,
        table=_table_style(cell, scale),
        centered=plain.but(alignment=Alignment.CENTER, space_after=0),
        small=base.style(10, _SMALL_LINE, color=SOFT),
    )


@dataclass(frozen=True, slots=True)
class _Base:
    """Makes styles; sizes are those of the drawn look."""

    words: MinutesWords
    paper: OfficePaper
    scale: float

    def style(
        self,
        size: float,
        leading: float,
        *,
        space_before: float = 0.0,
        space_after: float = 0.0,
        color: Color = INK,
    ) -> ParagraphStyle:
        text = TextStyle(size=size * self.scale, color=color, language=self.words.spoken)
        return ParagraphStyle(
            text=text,
            direction=Direction.RTL if self.words.right_to_left else Direction.LTR,
            leading=leading * self.scale,
            space_before=space_before * self.scale,
            space_after=space_after * self.scale,
        )

    def heading(
        self, size: float, leading: float, *, space_before: float, space_after: float
    ) -> ParagraphStyle:
        style = self.style(
            size, leading, space_before=space_before, space_after=space_after, color=ACCENT
        )
        return style.but(text=style.text.but(bold=True), keep_with_next=True)


def _table_style(cell: ParagraphStyle, scale: float) -> TableStyle:
    return TableStyle(
        body=cell,
        head=cell.but(text=cell.text.but(bold=True, color=ACCENT)),
        lines=Lines(HAIRLINE, 0.5),
        head_background=HEAD_GROUND,
        padding=(2.5 * scale, 6 * scale, 4 * scale),
    )
