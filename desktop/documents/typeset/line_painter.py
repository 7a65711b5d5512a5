"""Lines become PDF text operators, in visual order, from codes that are made once a word."""

import unicodedata
from collections.abc import Sequence

from desktop.documents.typeset.bidi import visual_order
from desktop.documents.typeset.direction_marks import (
    LRM,
    RLM,
    direction_marks,
    needs_mark_between,
)
from desktop.documents.typeset.embedded_font import EmbeddedFont, FontBook
from desktop.documents.typeset.fonts import FontFace
from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.printed_cluster import printed_cluster
from desktop.documents.typeset.shaping import ShapedWord
from desktop.documents.typeset.styles import BLACK, Color
from desktop.documents.typeset.text_tags import LineSpans
from desktop.documents.typeset.truetype import PrintedGlyph

_ZERO = PrintedGlyph((), 0)
_THOUSAND = 1000.0
_VISIBLE = 1e-6
_JOINED_STRINGS = "><"


class LinePainter:
    """Draws the lines of one document; remembers how each word is written in its fonts."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._words: dict[tuple[ShapedWord, tuple[int, int] | None], str] = {}

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
        out: list[str] = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        shown: list[str] = []
        looks: tuple[FontFace, float] | None = None
        color: Color = BLACK
        order = visual_order(bytes([piece.level for piece in pieces]))
        marks = direction_marks([pieces[index] for index in order])
        for index, (before, after) in zip(order, marks, strict=True):
            piece = pieces[index]
            face, size = piece.word.face, piece.style.size
            opening = spans.opening(index) if spans else ""
            if opening:
                _show(out, shown)
                out.append(opening)
            if color != piece.style.color:
                _show(out, shown)
                color = piece.style.color
                out.append("{:g} {:g} {:g} rg".format(*color))
            if looks != (face, size):
                _show(out, shown)
                looks = (face, size)
                out.append(f"/{self._book.font(face).resource_name} {size:g} Tf")
            shown += [self._mark(face, mark) for mark in before]
            shown.append(self._word(piece.word, kashidas.get(index) if kashidas else None))
            if piece.is_space:
                shown.append(_widening(piece, extra_space))
            # After the widening: a mark must stand beside the word it belongs to.
            shown += [self._mark(face, mark) for mark in after]
        _show(out, shown)
        if spans:
            out.append("EMC")
        if color != BLACK:
            out.append("0 0 0 rg")
        out.append("ET")
        return " ".join(out)

    def _mark(self, face: FontFace, mark: str) -> str:
        return f"<{self._book.font(face).code(_ZERO, mark):04X}>"

    def _word(self, word: ShapedWord, kashida: tuple[int, int] | None) -> str:
        written = self._words.get((word, kashida))
        if written is None:
            for character in word.missing:
                self._book.missing[character] = self._book.missing.get(character, 0) + 1
            written = _write(word, self._book.font(word.face), kashida)
            self._words[word, kashida] = written
        return written


def _show(out: list[str], shown: list[str]) -> None:
    if shown:
        strings = "".join(shown).replace(_JOINED_STRINGS, "")
        out.append(f"[{strings}] TJ")
        shown.clear()


def _widening(space: Piece, extra: float) -> str:
    """Return the move that makes a space ``extra`` points wider, "" without one."""
    natural = space.word.advance * space.style.size / space.word.face.units_per_em
    wider = extra + space.width - natural
    return f"{-wider * _THOUSAND / space.style.size:.2f}" if abs(wider) > _VISIBLE else ""


def _write(word: ShapedWord, font: EmbeddedFont, kashida: tuple[int, int] | None) -> str:
    """Return ``word`` as the inside of a TJ array: hexadecimal strings and moves."""
    coded: list[tuple[int, str, int]] = []  # code, its character, move after it; logical order
    for place, cluster in enumerate(word.clusters):
        units = kashida[1] if kashida and kashida[0] == place else 0
        for printed, character, move in printed_cluster(cluster, word.face, word.rtl, units):
            coded.append((font.code(printed, character), character, move))
    if not word.rtl:
        return _strings([(code, move) for code, _, move in coded])
    written: list[tuple[int, int]] = []
    for place, (code, character, move) in enumerate(coded):
        if unicodedata.mirrored(character):
            # PDFium turns brackets round within right-to-left text; between these marks it does
            # not, and others read the same.
            written += [(font.code(_ZERO, LRM), 0), (code, move), (font.code(_ZERO, RLM), 0)]
            continue
        written.append((code, move))
        if place + 1 < len(coded) and needs_mark_between(character, coded[place + 1][1]):
            written.append((font.code(_ZERO, RLM), 0))
    written.reverse()
    return _strings(written)


def _strings(written: list[tuple[int, int]]) -> str:
    codes = "".join(f"{code:04X}" + (f">{move}<" if move else "") for code, move in written)
    return f"<{codes}>".replace("<>", "")
