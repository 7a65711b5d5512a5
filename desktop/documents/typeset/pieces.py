"""A paragraph's text made ready for lines: isolates, levels, shaped words, break opportunities."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.documents.typeset import bidi
from desktop.documents.typeset.fonts import NASKH, FontFamily
from desktop.documents.typeset.isolates import isolate, isolate_spans
from desktop.documents.typeset.line_break import breaks_after_space, document_breaks_in_word
from desktop.documents.typeset.shaping import (
    LONGEST_WHOLE,
    REACHING_LETTERS,
    ShapedWord,
    shape_part,
    shape_word,
    space_kerning,
)
from desktop.documents.typeset.styles import Run, TextStyle

_NO_BREAK, _MAY_BREAK, _MUST_BREAK = 0, 1, 2

LINE_SEPARATOR = "\u2028"
_FAR = LONGEST_WHOLE + 1  # characters beside a part of a word that are looked at
# In em: programs that extract text take a gap below a tenth of an em for no space at all.
_NARROWEST_SPACE = 0.15

_NEW_LINE = re.compile("\r\n|[\r\n\v\f\x85\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")

# Characters that steer and are never drawn: direction controls, soft hyphen, zero width space,
# word joiner, byte order mark, line separator.
_UNDRAWN = "\u00ad\u061c\u200b\u200e\u200f\u2028\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_TOKEN = re.compile(f"[ \u00a0]|[{_UNDRAWN}]+|[^ \u00a0{_UNDRAWN}]+")
_UNDRAWN_FIRST = re.compile(f"[{_UNDRAWN}]")
_SPACED_WORD = re.compile("[^ \u2028]+")
_TASHKEEL = "".join(map(chr, [*range(0x64B, 0x660), 0x670]))
_ARABIC_LETTER = re.compile("[\u0621-\u064a\u066e-\u06d3]")


@dataclass(slots=True)
class Piece:
    """A space, a word or a part of one: what a line is put together from, in logical order.

    Not to be changed once made: pieces are shared. ``width`` is in points. ``break_after`` is 0 (no
    line may end here), 1 (it may), 2 (it must).
    """

    word: ShapedWord
    style: TextStyle
    level: int
    width: float
    is_space: bool
    break_after: int = _NO_BREAK

    @property
    def must_break(self) -> bool:
        """Whether the line ends after this piece in any case."""
        return self.break_after == _MUST_BREAK


_MadePieces = dict[tuple[str, int, int], Sequence[Piece]]  # by text, level and break
_SHARED_PIECES = 8192  # of one look, before they are forgotten


@dataclass(frozen=True, slots=True)
class PreparedText:
    """The pieces of a paragraph in logical order and the level it starts from."""

    pieces: list[Piece]
    base_level: int


def prepare(
    runs: Sequence[Run], style: TextStyle, base_level: int | None, family: FontFamily = NASKH
) -> PreparedText:
    """Make ``runs`` ready to be set; a run without a style takes ``style``.

    ``base_level`` as in :func:`desktop.documents.typeset.bidi.resolve`. Line feeds in the text are
    forced line breaks, tabs are spaces; control characters that paper cannot show are left out.
    """
    text, styles, starts = _joined(runs, style)
    if base_level is None:
        base_level = bidi.paragraph_level(text)
    spans = isolate_spans(text, base_level)
    glued: list[tuple[int, int]] = []
    if spans:
        text, origin, placed = isolate(text, spans)
        starts = _moved(starts, origin)
        glued = [place for place, span in zip(placed, spans, strict=True) if span[2] != "web"]
    levels = bidi.resolve(text, base_level)
    bidi.agrees_with_second_opinion(levels)
    maker = _PieceMaker(levels, styles, starts, family)
    return PreparedText(maker.make(_break_positions(text, glued)), levels.base_level)


def _joined(runs: Sequence[Run], style: TextStyle) -> tuple[str, list[TextStyle], list[int]]:
    """Return the cleaned text, the runs' styles and where each run starts in it."""
    parts: list[str] = []
    styles: list[TextStyle] = []
    starts: list[int] = []
    length = 0
    for run in runs:
        part = _NEW_LINE.sub(LINE_SEPARATOR, run.text).replace("\t", " ")
        part = _UNPRINTABLE.sub("", part)
        if part:
            parts.append(part)
            styles.append(run.style or style)
            starts.append(length)
            length += len(part)
    return "".join(parts), styles, starts


def _moved(starts: list[int], origin: list[int]) -> list[int]:
    """Return where runs start once isolates stand in the text."""
    return [bisect_right(origin, start - 1) for start in starts]


def _break_positions(text: str, glued: list[tuple[int, int]]) -> dict[int, int]:
    """Return break opportunities: position -> may or must."""
    found: dict[int, int] = {}
    words = list(_SPACED_WORD.finditer(text))
    for index, match in enumerate(words):
        word, start, end = match.group(), match.start(), match.end()
        for place in document_breaks_in_word(word):
            found[start + place] = _MAY_BREAK
        following = words[index + 1] if index + 1 < len(words) else None
        if following and breaks_after_space(word, following.group()):
            found[following.start()] = _MAY_BREAK
        elif following is None and end < len(text):
            found[len(text)] = _MAY_BREAK
    for start, end in glued:
        for position in range(start + 1, end):
            found.pop(position, None)
    position = text.find(LINE_SEPARATOR)
    while position >= 0:
        found[position + 1] = _MUST_BREAK
        position = text.find(LINE_SEPARATOR, position + 1)
    return found


@lru_cache(maxsize=64)
def _made_pieces(style: TextStyle, family: FontFamily) -> _MadePieces:
    """Return the pieces already made of whole words in one look: they are the same everywhere.

    Kept apart for each look, so that a look is hashed once a paragraph and not at every word.
    """
    return {}


def _pieces(
    shaped: Sequence[ShapedWord], style: TextStyle, level: int, break_after: int
) -> Sequence[Piece]:
    last = len(shaped) - 1
    return tuple(
        Piece(word, style, level, word.advance * style.size / word.face.units_per_em,
              word.text == " ",  # one that does not divide keeps its width, too
              break_after if place == last else _NO_BREAK)
        for place, word in enumerate(shaped)
    )  # fmt: skip


class _PieceMaker:
    """Walks over one paragraph and cuts it where level, style or break opportunity changes."""

    def __init__(
        self,
        levels: bidi.BidiParagraph,
        styles: list[TextStyle],
        starts: list[int],
        family: FontFamily,
    ) -> None:
        self.text = levels.text
        self.levels = levels.levels
        self.styles = styles
        self.starts = starts
        self.family = family
        self.made = [_made_pieces(style, family) for style in styles]
        self.pieces: list[Piece] = []

    def make(self, break_positions: dict[int, int]) -> list[Piece]:
        cuts = self._cuts(break_positions)
        cuts.append(len(self.text) + 1)
        next_cut = 0
        for match in _TOKEN.finditer(self.text):
            start, end = match.span()
            while cuts[next_cut] <= start:
                next_cut += 1
            if cuts[next_cut] >= end:
                # A whole word, by far the usual case: the same piece as everywhere else.
                break_after = break_positions.get(end, _NO_BREAK)
                self._append(self._shared(match.group(), start, break_after), break_after)
                continue
            while start < end:
                while cuts[next_cut] <= start:
                    next_cut += 1
                stop = min(end, cuts[next_cut])
                break_after = break_positions.get(stop, _NO_BREAK)
                self._append(self._part(match, start, stop, break_after), break_after)
                start = stop
        return self.pieces

    def _cuts(self, break_positions: dict[int, int]) -> list[int]:
        cuts = set(break_positions)
        cuts.update(self.starts)
        levels = self.levels
        if levels and levels.count(levels[0]) != len(levels):
            cuts.update(
                place for place in range(1, len(levels)) if levels[place] != levels[place - 1]
            )
        return sorted(cuts)

    def _shared(self, text: str, start: int, break_after: int) -> Sequence[Piece]:
        place = bisect_right(self.starts, start) - 1 if len(self.starts) > 1 else 0
        made = self.made[place]
        key = (text, self.levels[start], break_after)
        pieces = made.get(key)
        if pieces is None:
            if len(made) > _SHARED_PIECES:
                made.clear()
            style = self.styles[place]
            look = (self.family, style.face_style, bool(key[1] & 1), style.language)
            shaped = () if _UNDRAWN_FIRST.match(text) else shape_word(text, *look)
            pieces = made[key] = _pieces(shaped, style, *key[1:])
        return pieces

    def _part(self, word: re.Match[str], start: int, end: int, break_after: int) -> Sequence[Piece]:
        """Return the pieces of a part of ``word``, whose letters join and look as in the whole."""
        if _UNDRAWN_FIRST.match(word.group()):
            return ()
        style, level = self._style_at(start), self.levels[start]
        offset, stop = max(word.start(), start - _FAR), min(word.end(), end + _FAR)
        first, last = start, end
        while first > offset and self._goes_with(style, level, first - 1):
            first -= 1
        while last < stop and self._goes_with(style, level, last):
            last += 1
        shaped = shape_part(
            self.text[offset:stop],
            (first - offset, last - offset),
            (start - offset, end - offset),
            self.family, style.face_style, bool(level & 1), style.language,
        )  # fmt: skip
        return _pieces(shaped, style, level, break_after)

    def _style_at(self, position: int) -> TextStyle:
        return self.styles[bisect_right(self.starts, position) - 1]

    def _goes_with(self, style: TextStyle, level: int, position: int) -> bool:
        """Whether the character at ``position`` is shaped together with text of ``style``."""
        other = self._style_at(position)
        alike = other.face_style == style.face_style and other.language == style.language
        return alike and self.levels[position] == level

    def _append(self, pieces: Sequence[Piece], break_after: int) -> None:
        if not pieces and break_after and self.pieces:  # after a character that is not drawn
            self.pieces[-1] = replace(self.pieces[-1], break_after=break_after)
        for piece in pieces:
            if piece.word.text[0] in REACHING_LETTERS:
                self._reach_over_space(piece)
            self.pieces.append(piece)

    def _reach_over_space(self, piece: Piece) -> None:
        """Move a kaf closer to the word before it, by narrowing the space between them."""
        if len(self.pieces) < 2:
            return
        space, previous = self.pieces[-1], self.pieces[-2]
        same = previous.word.face is space.word.face is piece.word.face
        if not (space.is_space and same and previous.style == piece.style and piece.level & 1):
            return
        letters = _ARABIC_LETTER.findall(previous.word.text)
        if letters and previous.word.text.rstrip(_TASHKEEL)[-1:] == letters[-1]:
            kern = space_kerning(piece.word.face, "".join(letters[-2:]), piece.word.text[0])
            narrowed = space.width + kern * piece.style.size / piece.word.face.units_per_em
            narrowest = min(space.width, _NARROWEST_SPACE * piece.style.size)
            self.pieces[-1] = replace(space, width=max(narrowed, narrowest))
