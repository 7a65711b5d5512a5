"""Where the minutes are signed: chairs of equal rank side by side, the rapporteur, the stamp."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from desktop.documents.minutes_content import Attendee
from desktop.documents.minutes_look import HAIRLINE, SOFT, MinutesLook
from desktop.documents.minutes_names import best, role_title, with_honorific
from desktop.documents.minutes_voice import Voice, in_each
from desktop.documents.typeset import (
    Alignment,
    Paragraph,
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
    """Who is to sign, a line a language; no name leaves a line for it."""

    role: list[str]
    name: list[str]
    post: list[str]


def signature_block(voices: Sequence[Voice]) -> list[Flowable]:
    """Return the block, to be kept together: rows of signatures with the space for the stamp.

    Whoever has the role of chair signs; where nobody has, two co-chairs can, by hand. There is
    always a place for the rapporteur. A bilingual document is signed once.
    """
    block = _SignatureRows(voices)
    chairs = block.signers("chair") or [block.nobody("co_chairs")] * 2
    rapporteurs = block.signers("rapporteur") or [block.nobody("rapporteur_unknown")]
    if len(chairs) + len(rapporteurs) == 2:
        rows = [block.around_stamp(chairs[0], rapporteurs[0])]
    elif len(chairs) == 2:
        rows = [block.around_stamp(*chairs), *block.rows(rapporteurs)]
    elif len(rapporteurs) <= 2:
        rows = [*block.rows(chairs), block.around_stamp(*rapporteurs)]
    else:
        rows = [*block.rows(chairs), *block.rows(rapporteurs), Stamp(voices)]
    above = voices[0].look.scaled(_SPACE_ABOVE)
    return [part for row in rows for part in (Spacer(1, above), row)]


class _SignatureRows:
    """Sets the places of those who sign."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self.voices = voices
        self.look = voices[0].look
        self._small = self.look.small.but(alignment=Alignment.CENTER)
        self._gap = self.look.scaled(_GAP)
        self._third = self.look.text_width / _MOST_IN_A_ROW

    def signers(self, role: str) -> list[_Signer]:
        """Return those of a role."""
        return [self._signer(one) for one in self.voices[0].content.with_role(role)]

    def nobody(self, key: str) -> _Signer:
        """Return a place for somebody who is not named."""
        return _Signer(in_each(self.voices, lambda voice: voice.words.say(key)), [], [])

    def around_stamp(self, *signers: _Signer) -> Flowable:
        """Return a row of one or two places with the stamp in the middle."""
        stamp_width = self.look.scaled(_STAMP_COLUMN)
        width = (self.look.text_width - stamp_width) / 2
        start, *end = self._places(signers, width)
        return columns(
            [start, [Stamp(self.voices)], *(end or [[]])],
            [width, stamp_width, width],
            gap=self._gap,
            direction=self.look.direction,
        )

    def rows(self, signers: Sequence[_Signer]) -> list[Flowable]:
        """Return rows of up to three; in a short row the places are as wide, in the middle."""
        made: list[Flowable] = []
        for start in range(0, len(signers), _MOST_IN_A_ROW):
            places = self._places(signers[start : start + _MOST_IN_A_ROW], self._third)
            margins: list[list[Flowable]] = [[]] if len(places) < _MOST_IN_A_ROW else []
            blocks = [*margins, *places, *margins]
            widths = [self._third if block else None for block in blocks]
            made.append(columns(blocks, widths, gap=self._gap, direction=self.look.direction))
        return made

    def _signer(self, one: Attendee) -> _Signer:
        voices, co_chairs = self.voices, self.voices[0].content.has_co_chairs
        return _Signer(
            role=in_each(voices, lambda v: role_title(one, v.words, co_chairs=co_chairs)),
            name=in_each(voices, lambda voice: _named(one, voice)),
            post=in_each(voices, lambda v: best(one.post, v.words)),
        )

    def _places(self, signers: Sequence[_Signer], width: float) -> list[list[Flowable]]:
        """Return the places of one row, their lines at one height."""
        tops = [self._who(signer) for signer in signers]
        each = [sum(heights(top, width - self._gap)) for top in tops]
        room = self.look.scaled(_SIGNING_HEIGHT)
        return [
            [*top, Spacer(1, max(each) - height + room), *self._line("signature")]
            for top, height in zip(tops, each, strict=True)
        ]

    def _who(self, signer: _Signer) -> list[Flowable]:
        """Return role, name and post of a signer, or a line for a name."""
        look = self.look
        parts: list[Flowable] = [
            Paragraph(look.bold(text), look.centered) for text in signer.role if text
        ]
        if not signer.name:
            return [*parts, Spacer(1, look.scaled(_NAME_HEIGHT)), *self._line("signature_name")]
        parts += [Paragraph(text, look.centered) for text in signer.name]
        return parts + [Paragraph(text, self._small) for text in signer.post]

    def _line(self, key: str) -> list[Flowable]:
        caption = " / ".join(in_each(self.voices, lambda voice: voice.words.say(key)))
        return [
            Rule(thickness=0.6, color=SOFT, space_before=0, space_after=1),
            Paragraph(caption, self._small),
        ]


def _named(one: Attendee, voice: Voice) -> str:
    """Return the name; the second language says it only where it is known in its script."""
    if not voice.is_second:
        return with_honorific(one.honorific, one.name, voice.words)
    return voice.words.typed(one.name.by_script().get(voice.words.language, ""))


class Stamp(Flowable):
    """A pale ring in the middle of its column, where the stamp goes."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        super().__init__()
        look: MinutesLook = voices[0].look
        style = look.small.but(text=look.small.text.but(color=HAIRLINE), alignment=Alignment.CENTER)
        caption = "\n".join(in_each(voices, lambda voice: voice.words.say("stamp")))
        self._caption = Paragraph(caption, style, role="Artifact")
        self._diameter = look.scaled(_STAMP_DIAMETER)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width and the height of the ring."""
        self.width, self.height = available_width, self._diameter
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ring and its caption."""
        radius = self._diameter / 2
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColorRGB(*HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.setDash(2, 2.5)
        canvas.circle(self.width / 2, radius, radius - 1, stroke=1, fill=0)
        canvas.restoreState()
        _, height = self._caption.wrap(self.width, 0)
        draw_paragraph(canvas, self._caption, 0, radius + height / 2, self.width)
