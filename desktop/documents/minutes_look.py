"""How minutes look: paper, colours, and the styles of their paragraphs. Lengths are points."""

from dataclasses import dataclass

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.typeset import (
    Alignment,
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
DRAFT_GREY = (0.91, 0.915, 0.92)
WARNING = (0.66, 0.23, 0.165)

_MILLIMETRE = 72 / 25.4
# ISO 838: the holes of a punched sheet reach 15 mm into it. Either edge may be the bound one.
SIDE_MARGIN = 24 * _MILLIMETRE
PAPER = PageGeometry(
    width=210 * _MILLIMETRE,
    height=297 * _MILLIMETRE,
    top=20 * _MILLIMETRE,
    bottom=24 * _MILLIMETRE,
    left=SIDE_MARGIN,
    right=SIDE_MARGIN,
)
TEXT_WIDTH = PAPER.width - 2 * SIDE_MARGIN


@dataclass(frozen=True, slots=True)
class MinutesLook:
    """The styles of one document, all in its direction."""

    direction: Direction
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

    def bold(self, text: str, style: ParagraphStyle | None = None) -> Run:
        """Return a bold run in the size of ``style`` (of the body, if none is given)."""
        return Run(text, (style or self.body).text.but(bold=True))

    def soft(self, text: str, style: ParagraphStyle | None = None) -> Run:
        """Return a run that stands back: a size smaller than ``style``, and grey."""
        base = (style or self.body).text
        return Run(text, base.but(size=base.size - 1.5, color=SOFT))


def look_of(words: MinutesWords) -> MinutesLook:
    """Return the styles for a document in the language of ``words``."""
    direction = Direction.RTL if words.right_to_left else Direction.LTR
    text = TextStyle(size=13, color=INK, language=words.spoken)
    plain = ParagraphStyle(text=text, direction=direction, leading=20.5, space_after=5)
    # Arabic words in a Latin line would take all of its slack.
    kashida = Kashida.LOW if words.right_to_left else Kashida.OFF
    justified = plain.but(alignment=Alignment.JUSTIFY, kashida=kashida)
    cell = plain.but(text=text.but(size=11.5), leading=17, space_after=0)
    return MinutesLook(
        direction=direction,
        title=plain.but(
            text=text.but(size=25, bold=True, color=ACCENT),
            alignment=Alignment.CENTER,
            leading=38,
            space_before=6,
            space_after=7,
        ),
        fact=plain.but(space_after=2),
        heading=plain.but(
            text=text.but(size=15, bold=True, color=ACCENT),
            leading=24,
            space_before=11,
            space_after=4,
            keep_with_next=True,
        ),
        subheading=plain.but(
            text=text.but(bold=True), space_before=6, space_after=2, keep_with_next=True
        ),
        body=justified,
        item=justified.but(space_after=3),
        cell=cell,
        table=TableStyle(
            body=cell,
            head=cell.but(text=cell.text.but(bold=True, color=ACCENT)),
            lines=Lines(HAIRLINE, 0.5),
            head_background=HEAD_GROUND,
            padding=(2.5, 6, 4),
        ),
        centered=plain.but(alignment=Alignment.CENTER, space_after=0),
        small=plain.but(text=text.but(size=10, color=SOFT), leading=15, space_after=0),
    )
