"""Lines become PDF text operators, in visual order, from codes that are made once a word."""

import unicodedata
from collections.abc import Iterator, Sequence

from desktop.documents.typeset.bidi import visual_order
from desktop.documents.typeset.direction_marks import (
    LRM,
    RLM,
    direction_marks,
    needs_mark_between,
)
from desktop.documents.typeset.embedded_font import EmbeddedFont, FontBook
from desktop.documents.typeset.extraction_order import Shown, missing_segments, turned
from desktop.documents.typeset.fonts import FontFace
from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.printed_cluster import printed_cluster
from desktop.documents.typeset.shaping import ShapedWord
from desktop.documents.typeset.styles import BLACK, Color, TextStyle
from desktop.documents.typeset.text_tags import LineSpans
from desktop.documents.typeset.truetype import Component, PrintedGlyph

_ZERO = PrintedGlyph((), 0)
_PADDING_MARKS = 4  # different ones: PDFium drops a code that stands on its double
_NEUTRAL_MARK = "\u2069"  # closes an isolate; alone it means nothing
_THOUSAND = 1000.0
_JOINT = 20
_JOINED_STRINGS = "><"
_TURNED_QUOTES = "“”‘’"  # PDFium mirrors them as it does brackets, Unicode does not


class LinePainter:
    """Draws the lines of one document; remembers how each word is written in its fonts."""

    def __init__(self, book: FontBook, *, right_to_left: bool = True) -> None:
        """Paint with the fonts of ``book`` in a file that says it reads ``right_to_left``."""
        self._book = book
        self.right_to_left = right_to_left
        self._words: dict[tuple[ShapedWord, tuple[int, int] | None], tuple[str, str]] = {}

    def operators(
        self,
        pieces: Sequence[Piece],
        x: float,
        y: float,
        *,
        extra_space: float = 0.0,
        kashidas: dict[int, tuple[int, int]] | None = None,
        spans: LineSpans | None = None,
    ) -> str:
        """Return the operators that draw ``pieces``, one line in logical order.

        The left edge is at ``x``, the baseline at ``y``; each space is ``extra_space`` points
        wider than it is. ``spans`` divides the line into tagged contents.
        """
        return _LineWriter(self, pieces, extra_space, kashidas or {}, spans).operators(x, y)

    def mark(self, face: FontFace, mark: str) -> str:
        """Return ``mark``, which is printed as nothing, as the inside of a TJ array."""
        return f"<{self._book.font(face).code(_ZERO, mark):04X}>"

    def joint(self, face: FontFace, mark: str) -> str:
        """Return ``mark`` with a little width, and a move back over it."""
        printed = PrintedGlyph((), round(_JOINT / _THOUSAND * face.units_per_em))
        return f"<{self._book.font(face).code(printed, mark):04X}>{_JOINT}"

    def padding(self, face: FontFace, mark: str, count: int) -> str:
        """Return ``count`` marks that PDFium counts as segments of the direction of ``mark``."""
        font = self._book.font(face)
        blank = face.glyph(" ")
        codes = []
        for place in range(count):
            printed = PrintedGlyph((Component(blank, place % _PADDING_MARKS, 0),), 0)
            codes += [font.code(printed, mark), font.code(printed, _NEUTRAL_MARK)]
        return "<" + "".join(f"{code:04X}" for code in codes) + ">"

    def font_name(self, face: FontFace) -> str:
        """Return the name of the font of ``face`` in the page's resources."""
        return self._book.font(face).resource_name

    def word(self, word: ShapedWord, kashida: tuple[int, int] | None) -> tuple[str, str]:
        """Return ``word`` as the inside of a TJ array, and its characters as they stand there."""
        written = self._words.get((word, kashida))
        if written is None:
            for character in word.missing:
                self._book.missing[character] = self._book.missing.get(character, 0) + 1
            shown = _shown(word, self._book.font(word.face), kashida)
            code = "".join([one.code for one in shown]).replace(_JOINED_STRINGS, "")
            written = code, "".join([one.character for one in shown])
            self._words[word, kashida] = written
        return written

    def characters(self, word: ShapedWord, kashida: tuple[int, int] | None) -> list[Shown]:
        """Return the codes of ``word`` one by one, leftmost first."""
        return _shown(word, self._book.font(word.face), kashida)


class _LineWriter:
    """One line on its way into operators."""

    def __init__(
        self,
        painter: LinePainter,
        pieces: Sequence[Piece],
        extra_space: float,
        kashidas: dict[int, tuple[int, int]],
        spans: LineSpans | None,
    ) -> None:
        self.painter = painter
        self.pieces = pieces
        self.extra_space = extra_space
        self.kashidas = kashidas
        self.spans = spans
        self.order = visual_order(bytes([piece.level for piece in pieces]))
        self.marks = direction_marks([pieces[index] for index in self.order])
        # The direction in which PDFium reads the line.
        self.rtl = painter.right_to_left or min([piece.level for piece in pieces], default=1) >= 1
        self.out: list[str] = []
        self.shown: list[str] = []
        self.face: FontFace | None = None
        self.style: TextStyle | None = None
        self.color: Color = BLACK

    def operators(self, x: float, y: float) -> str:
        self.out.append(f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm")
        levels = {piece.level & 1 for piece in self.pieces}
        if len(levels) > 1 or (self.painter.right_to_left and 0 in levels):
            self._mixed()
        else:
            for place in range(len(self.order)):
                self._piece(place)
        self._show()
        if self.spans:
            self.out.append("EMC")
        if self.color != BLACK:
            self.out.append("0 0 0 rg")
        self.out.append("ET")
        return " ".join(self.out)

    def _mixed(self) -> None:
        """Write a line of both directions: phrases that run against it are turned."""
        self._pad()
        place = 0
        while place < len(self.order):
            end = self._end_of_phrase(place)
            turned_phrase = self._turned(place, end) if end > place else None
            if turned_phrase:
                self._tag(self.order[place])
                self._look(self.pieces[self.order[place]])
                joint = self._joint(place)
                if not self.shown:
                    self.shown.append(joint)
                self.shown += [turned_phrase, joint]
                place = end
            else:
                for each in range(place, max(end, place + 1)):
                    self._piece(each)
                place = max(end, place + 1)

    def _pad(self) -> None:
        """Give the line as many segments of its own direction as PDFium needs to see."""
        parts = []
        for index, (before, after) in zip(self.order, self.marks, strict=True):
            parts += [before, self.painter.word(self.pieces[index].word, None)[1], after]
        lacking = missing_segments("".join(parts), rtl=self.rtl)
        if lacking and not self.painter.right_to_left:
            self._tag(self.order[0])
            first = self.pieces[self.order[0]]
            self._look(first)
            mark = RLM if self.rtl else LRM
            self.shown.append(self.painter.padding(first.word.face, mark, lacking))

    def _end_of_phrase(self, place: int) -> int:
        """Return the end of the pieces from ``place`` on that run against the line."""
        while place < len(self.order) and (
            bool(self.pieces[self.order[place]].level & 1) != self.rtl
        ):
            place += 1
        return place

    def _turned(self, first: int, end: int) -> str | None:
        pieces = [self.pieces[index] for index in self.order[first:end]]
        face, style = pieces[0].word.face, pieces[0].style
        if any(piece.word.face is not face or piece.style != style for piece in pieces):
            return None  # a change of font is a change of order in PDFium
        phrase: list[Shown] = []
        for place in range(first, end):
            index = self.order[place]
            piece = self.pieces[index]
            before, after = self.marks[place]
            phrase += [Shown(self.painter.mark(face, mark), mark, 0.0) for mark in before]
            codes = self.painter.characters(piece.word, self.kashidas.get(index))
            if piece.is_space:
                code, character, width = codes[0]
                widening, wider = self._widening(piece)
                codes = [Shown(code + widening, character, width + wider)]
            phrase += codes
            phrase += [Shown(self.painter.mark(face, mark), mark, 0.0) for mark in after]
        own, other = (LRM, RLM) if self.rtl else (RLM, LRM)
        ghost, edge = (Shown(self.painter.mark(face, mark), mark, 0.0) for mark in (own, other))
        return turned(phrase, ghost, edge, rtl=self.rtl)

    def _piece(self, place: int) -> None:
        index = self.order[place]
        piece = self.pieces[index]
        before, after = self.marks[place]
        if self.spans:
            self._tag(index)
        face = piece.word.face
        if piece.style is not self.style or face is not self.face:
            self._look(piece)
        self.shown += [self.painter.mark(face, mark) for mark in before]
        self.shown.append(self.painter.word(piece.word, self.kashidas.get(index))[0])
        if piece.is_space:
            self.shown.append(self._widening(piece)[0])
        # After the widening: a mark must stand beside the word it belongs to.
        self.shown += [self.painter.mark(face, mark) for mark in after]

    def _joint(self, place: int) -> str:
        """Return a mark that may stand first or last in an array that moves the pen.

        PDFium compares where two arrays meet by the width of the characters there, and between
        marks without any it sees a space.
        """
        mark = RLM if self.rtl else LRM
        return self.painter.joint(self.pieces[self.order[place]].word.face, mark)

    def _widening(self, space: Piece) -> tuple[str, float]:
        """Return the move in a TJ array that widens ``space``, and by how much of its size."""
        natural = space.word.advance * space.style.size / space.word.face.units_per_em
        wider = self.extra_space + space.width - natural
        wider = round(wider * _THOUSAND / space.style.size, 2)
        return (f"{-wider:g}" if wider else ""), wider

    def _tag(self, index: int) -> None:
        """Begin the tagged content that the piece at ``index`` stands in, if it is a new one."""
        opening = self.spans.opening(index) if self.spans else ""
        if opening:
            self._show()
            self.out.append(opening)

    def _look(self, piece: Piece) -> None:
        """Take the font and the colour of ``piece``."""
        face, style = piece.word.face, piece.style
        if self.color != style.color:
            self._show()
            self.color = style.color
            self.out.append("{:g} {:g} {:g} rg".format(*self.color))
        if self.face is not face or self.style is None or self.style.size != style.size:
            self._show()
            self.out.append(f"/{self.painter.font_name(face)} {style.size:g} Tf")
        self.face, self.style = face, style

    def _show(self) -> None:
        if self.shown:
            strings = "".join(self.shown).replace(_JOINED_STRINGS, "")
            self.out.append(f"[{strings}] TJ")
            self.shown.clear()


def _shown(word: ShapedWord, font: EmbeddedFont, kashida: tuple[int, int] | None) -> list[Shown]:
    """Return the codes of ``word``, leftmost first, with the marks that go inside it."""
    scale = _THOUSAND / word.face.units_per_em
    shown: list[Shown] = []
    for place, cluster in enumerate(word.clusters):
        units = kashida[1] if kashida and kashida[0] == place else 0
        for printed, character, move in printed_cluster(cluster, word.face, word.rtl, units):
            code = f"<{font.code(printed, character):04X}>" + (str(move) if move else "")
            shown.append(Shown(code, character, printed.advance * scale - move))
    if word.rtl:
        shown = list(_with_marks(shown, font))
        shown.reverse()
    return shown


def _with_marks(shown: Sequence[Shown], font: EmbeddedFont) -> Iterator[Shown]:
    """Put marks into a right-to-left word, in logical order, where programs lose that order."""
    rlm = Shown(f"<{font.code(_ZERO, RLM):04X}>", RLM, 0.0)
    last = len(shown) - 1
    for place, one in enumerate(shown):
        if one.character in _TURNED_QUOTES or unicodedata.mirrored(one.character):
            # PDFium turns brackets round within right-to-left text; between these marks it does
            # not, and others read the same.
            yield Shown(f"<{font.code(_ZERO, LRM):04X}>", LRM, 0.0)
            yield one
            yield rlm
            continue
        yield one
        if place < last and needs_mark_between(one.character, shown[place + 1].character):
            yield rlm
