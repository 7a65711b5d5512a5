"""Words that are wider than their line: where they are divided, since nothing else helps.

An address, a path or a name of a file is divided after its signs, as a reader would do it. Between
letters it is divided only where no sign serves, and within a number, a date, a telephone or a
reference number only where that alone is wider than the line: half a number is another number.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.documents.typeset.isolates import isolate_spans
from desktop.documents.typeset.line_break import NUMBER
from desktop.documents.typeset.pieces import Piece

_SIGNS = r"/\\.\-_?&=@:,;#+~|،؛؟\u2010\u2012-\u2015"
# After a sign before a letter or digit, after a space that does not divide, and before %D8.
_AFTER_SIGN = re.compile(rf"(?<=[{_SIGNS}])(?=[^\W_])|(?<=[ \u00a0])|(?=%[0-9A-Fa-f]{{2}})")
_ADDRESSES = frozenset({"web", "mail", "handle"})

_SIGN, _LETTER, _SIGN_IN_NUMBER, _DIGIT = range(4)
"""Kinds of places to divide at, from the best to the last."""


def fit_pieces(pieces: list[Piece], measure: float) -> list[Piece]:
    """Return ``pieces`` with places to end a line in every word wider than ``measure`` points."""
    words = list(_unbroken(pieces))
    if all(width <= measure for *_, width in words):
        return pieces
    fitted: list[Piece] = []
    for first, end, width in words:
        word = pieces[first:end]
        fitted += _divided(word, measure) if width > measure else word
    return fitted


def _unbroken(pieces: list[Piece]) -> Iterator[tuple[int, int, float]]:
    """Yield where the parts that no line divides begin and end, and how wide they are."""
    first, width = 0, 0.0
    for place, piece in enumerate(pieces, start=1):
        width += piece.width
        if piece.break_after or place == len(pieces):
            yield first, place, width
            first, width = place, 0.0


def _divided(word: Sequence[Piece], measure: float) -> Sequence[Piece]:
    """Return the pieces of ``word``, which no line may divide so far, with places to divide it."""
    inked = len(word)
    while inked and word[inked - 1].is_space:
        inked -= 1
    if sum(piece.width for piece in word[:inked]) <= measure:
        return word
    chosen = _LongWord(word[:inked], measure).places()
    return [*_cut(word[:inked], chosen), *word[inked:]]


def _cut(word: Sequence[Piece], places: set[int]) -> Iterator[Piece]:
    """Yield ``word`` with a break opportunity at each of ``places``, which count characters."""
    position = 0
    for piece in word:
        clusters = piece.word.clusters
        first = 0
        for count, cluster in enumerate(clusters, start=1):
            position += len(cluster.text)
            is_end = count == len(clusters)
            if position in places or is_end:
                part = piece if first == 0 and is_end else _part(piece, first, count)
                may_break = int(position in places)
                yield replace(part, break_after=max(may_break, piece.break_after if is_end else 0))
                first = count


def _part(piece: Piece, first: int, end: int) -> Piece:
    word = piece.word.part(first, end)
    width = word.advance * piece.style.size / word.face.units_per_em
    return replace(piece, word=word, width=width)


class _LongWord:
    """A word wider than its line, and the places where it could be divided."""

    def __init__(self, word: Sequence[Piece], measure: float) -> None:
        self._measure = measure
        self._text = "".join(piece.word.text for piece in word)
        # Where clusters end, and how wide the word is up to there.
        self._edges = [0]
        self._widths = [0.0]
        for piece in word:
            scale = piece.style.size / piece.word.face.units_per_em
            for cluster in piece.word.clusters:
                advance = piece.width if piece.is_space else cluster.advance * scale
                self._edges.append(self._edges[-1] + len(cluster.text))
                self._widths.append(self._widths[-1] + advance)

    def places(self) -> set[int]:
        """Return the positions in the text where a line may end."""
        kinds = self._kinds()
        parts = [(0, len(self._edges) - 1)]
        for kind in (_SIGN, _LETTER, _SIGN_IN_NUMBER, _DIGIT):
            greedy = kind in (_LETTER, _DIGIT)
            divided: list[tuple[int, int]] = []
            for part in parts:
                too_wide = self._is_too_wide(*part)
                divided += self._divide(*part, kinds, kind, greedy) if too_wide else [part]
            parts = divided
        return {self._edges[first] for first, _ in parts if first}

    def _is_too_wide(self, first: int, end: int) -> bool:
        return self._widths[end] - self._widths[first] > self._measure

    def _divide(
        self, first: int, end: int, kinds: Sequence[int | None], kind: int, greedy: bool
    ) -> Iterator[tuple[int, int]]:
        """Yield the parts from ``first`` to ``end``: all that ``kind`` makes, or the widest."""
        last: int | None = None
        for edge in range(first + 1, end):
            if last is not None and greedy and self._is_too_wide(first, edge):
                yield first, last
                first, last = last, None
            found = kinds[edge]
            if found is None or found > kind:
                continue
            if greedy and not self._is_too_wide(first, edge):
                last = edge
            else:
                yield first, edge
                first, last = edge, None
        if last is not None and self._is_too_wide(first, end):
            yield first, last
            first = last
        yield first, end

    def _kinds(self) -> list[int | None]:
        """Return for each edge the kind of place it is; None where a letter would lose its mark."""
        after_sign = {match.start() for match in _AFTER_SIGN.finditer(self._text)}
        in_number = set(self._inside_numbers())
        kinds: list[int | None] = []
        for place, edge in enumerate(self._edges[:-1]):
            is_mark = unicodedata.category(self._text[edge])[0] == "M"
            if is_mark or self._widths[place + 1] <= self._widths[place]:
                kinds.append(None)
            elif edge in in_number:
                kinds.append(_SIGN_IN_NUMBER if edge in after_sign else _DIGIT)
            else:
                kinds.append(_SIGN if edge in after_sign else _LETTER)
        return kinds

    def _inside_numbers(self) -> Iterator[int]:
        for match in NUMBER.finditer(self._text):
            yield from range(match.start() + 1, match.end())
        for start, end, kind in isolate_spans(self._text, 0):
            if kind not in _ADDRESSES:
                yield from range(start + 1, end)
