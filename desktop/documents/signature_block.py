"""Where the minutes are signed: chairs of equal rank side by side, the rapporteur, the stamp."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from desktop.documents.minutes_content import MinutesContent
from desktop.documents.minutes_look import HAIRLINE, SOFT, TEXT_WIDTH, MinutesLook
from desktop.documents.minutes_names import best, role_title, with_honorific
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.typeset import (
    Alignment,
    Paragraph,
    ParagraphStyle,
    Rule,
    columns,
    draw_paragraph,
)
from desktop.documents.typeset.keep import heights

_STAMP_DIAMETER = 86.0
_STAMP_COLUMN = 110.0
_GAP = 16.0
_SIGNING_HEIGHT = 34.0  # for a signature by hand, above its line
_NAME_HEIGHT = 22.0  # for a name by hand
_SPACE_ABOVE = 20.0
_MOST_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class _Signer:
    """Who is to sign; an empty ``name`` leaves a line for it."""

    role: str
    name: str = ""
    post: str = ""


def signature_block(
    content: MinutesContent, words: MinutesWords, look: MinutesLook
) -> list[Flowable]:
    """Return the block, to be kept together: rows of signatures with the space for the stamp.

    Whoever has the role of chair signs; where nobody has, two co-chairs can, by hand. There is
    always a place for the rapporteur.
    """
    chairs = _signers(content, "chair", words) or [_Signer(words.say("co_chairs"))] * 2
    rapporteurs = _signers(content, "rapporteur", words)
    rapporteurs = rapporteurs or [_Signer(words.say("rapporteur_male"))]
    if len(chairs) + len(rapporteurs) == 2:
        rows = [_around_stamp(chairs[0], rapporteurs[0], words=words, look=look)]
    elif len(chairs) == 2:
        rows = [_around_stamp(*chairs, words=words, look=look), *_rows(rapporteurs, words, look)]
    elif len(rapporteurs) <= 2:
        rows = [*_rows(chairs, words, look), _around_stamp(*rapporteurs, words=words, look=look)]
    else:
        rows = [*_rows(chairs, words, look), *_rows(rapporteurs, words, look)]
        rows.append(Stamp(words, look))
    spaced: list[Flowable] = []
    for row in rows:
        spaced += [Spacer(1, _SPACE_ABOVE), row]
    return spaced


def _signers(content: MinutesContent, role: str, words: MinutesWords) -> list[_Signer]:
    return [
        _Signer(
            role=role_title(one, words, co_chairs=content.has_co_chairs),
            name=with_honorific(one.honorific, one.name, words),
            post=best(one.post, words),
        )
        for one in content.with_role(role)
    ]


def _around_stamp(*signers: _Signer, words: MinutesWords, look: MinutesLook) -> Flowable:
    """Return a row of one or two places with the stamp in the middle."""
    width = (TEXT_WIDTH - _STAMP_COLUMN) / 2
    start, *end = _places(signers, width, words, look)
    return columns(
        [start, [Stamp(words, look)], *(end or [[]])],
        [width, _STAMP_COLUMN, width],
        gap=_GAP,
        direction=look.direction,
    )


def _rows(signers: Sequence[_Signer], words: MinutesWords, look: MinutesLook) -> list[Flowable]:
    """Return rows of up to three; a short row has as wide places as a full one, in the middle."""
    rows: list[Flowable] = []
    width = TEXT_WIDTH / _MOST_IN_A_ROW
    for start in range(0, len(signers), _MOST_IN_A_ROW):
        places = _places(signers[start : start + _MOST_IN_A_ROW], width, words, look)
        margins: list[list[Flowable]] = [[]] if len(places) < _MOST_IN_A_ROW else []
        blocks = [*margins, *places, *margins]
        widths = [width if block else None for block in blocks]
        rows.append(columns(blocks, widths, gap=_GAP, direction=look.direction))
    return rows


def _places(
    signers: Sequence[_Signer], width: float, words: MinutesWords, look: MinutesLook
) -> list[list[Flowable]]:
    """Return the places of one row, their lines at one height."""
    small = look.small.but(alignment=Alignment.CENTER)
    tops = [_who(signer, words, look, small) for signer in signers]
    each = [sum(heights(top, width - _GAP)) for top in tops]
    return [
        [
            *top,
            Spacer(1, max(each) - height + _SIGNING_HEIGHT),
            *_line(words.say("signature"), small),
        ]
        for top, height in zip(tops, each, strict=True)
    ]


def _who(
    signer: _Signer, words: MinutesWords, look: MinutesLook, small: ParagraphStyle
) -> list[Flowable]:
    """Return role, name and post of a signer, or a line for a name."""
    parts: list[Flowable] = [Paragraph(look.bold(signer.role), look.centered)]
    if signer.name:
        parts.append(Paragraph(signer.name, look.centered))
        if signer.post:
            parts.append(Paragraph(signer.post, small))
    else:
        parts += [Spacer(1, _NAME_HEIGHT), *_line(words.say("signature_name"), small)]
    return parts


def _line(caption: str, style: ParagraphStyle) -> list[Flowable]:
    return [
        Rule(thickness=0.6, color=SOFT, space_before=0, space_after=1),
        Paragraph(caption, style),
    ]


class Stamp(Flowable):
    """A pale ring in the middle of its column, where the stamp goes."""

    def __init__(self, words: MinutesWords, look: MinutesLook) -> None:
        super().__init__()
        self._caption = Paragraph(
            words.say("stamp"),
            look.small.but(text=look.small.text.but(color=HAIRLINE), alignment=Alignment.CENTER),
            role="Artifact",
        )

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width and the height of the ring."""
        self.width, self.height = available_width, _STAMP_DIAMETER
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ring and its caption."""
        radius = _STAMP_DIAMETER / 2
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColorRGB(*HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.setDash(2, 2.5)
        canvas.circle(self.width / 2, radius, radius - 1, stroke=1, fill=0)
        canvas.restoreState()
        _, height = self._caption.wrap(self.width, 0)
        draw_paragraph(canvas, self._caption, 0, radius + height / 2, self.width)
