"""Kashida: a justified line is filled partly by lengthening the stroke between two letters.

A kashida becomes part of its letter's glyph, so that the text of the page stays as it was typed.
"""

from collections.abc import Sequence
from functools import lru_cache

from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.shaping import ShapedWord
from desktop.documents.typeset.styles import Kashida

_SHARE = 0.6  # of the slack at most; the spaces take the rest
_LONGEST = 0.5  # em in one word
_SHORTEST = 0.06  # em; less only blurs the stroke
_USUAL = 0.2  # em, to decide how many words take part
_SHORT_WORD = 4  # letters; shorter words keep their shape

_STEP = 20
"""Units of a thousandth em that lengths are rounded down to: few lengths, few glyphs."""

_AFTER_SEEN = "سشصض"
_FINAL_FORMS = "ةهد"
_UPRIGHTS = "اطلكگ"
_TAILS = "رزيى"
_ALEFS = "اأإآ"


def place_kashidas(
    pieces: Sequence[Piece], gap: float, kashida: Kashida
) -> dict[int, tuple[int, int]]:
    """Choose kashidas for a line that is ``gap`` points short.

    Returns for each piece (its index in ``pieces``) that gets one: the cluster after which the
    stroke is lengthened and the length in font units, a multiple of ``_STEP``.
    """
    if kashida is Kashida.OFF or gap <= 0:
        return {}
    candidates: list[tuple[int, int, int]] = []  # priority, piece, cluster
    for index, piece in enumerate(pieces):
        found = None if piece.is_space else best_place(piece.word)
        if found:
            candidates.append((found[1], index, found[0]))
    if not candidates:
        return {}
    size = max(piece.style.size for piece in pieces)
    share = min(gap * _SHARE * _arabic_share(pieces), len(candidates) * size * _LONGEST)
    wanted = max(1, min(len(candidates), int(share / (size * _USUAL))))
    candidates.sort(key=lambda candidate: (-candidate[0], candidate[1]))
    each = min(share / wanted, size * _LONGEST)
    if each < size * _SHORTEST:
        return {}
    chosen = {}
    for _, index, cluster in candidates[:wanted]:
        piece = pieces[index]
        units = int(each / piece.style.size * piece.word.face.units_per_em) // _STEP * _STEP
        if units:
            chosen[index] = (cluster, units)
    return chosen


def _arabic_share(pieces: Sequence[Piece]) -> float:
    """Return how much of a line runs right to left: few Arabic words do not fill a Latin one."""
    inked = sum(piece.width for piece in pieces if not piece.is_space)
    arabic = sum(piece.width for piece in pieces if piece.word.rtl and not piece.is_space)
    return arabic / inked if inked else 0.0


@lru_cache(maxsize=8192)  # words are shared by all lines that hold them
def best_place(word: ShapedWord) -> tuple[int, int] | None:
    """Return the cluster of ``word`` to lengthen after, and its priority; None if it has none."""
    if not word.rtl or len(word.text) < _SHORT_WORD or not word.face.tatweel[0]:
        return None
    best: tuple[int, int] | None = None
    for place in range(len(word.clusters) - 1):
        if not word.clusters[place + 1].takes_kashida:
            continue
        priority = _priority(word.clusters[place].text[0], word.clusters[place + 1].text[0])
        if priority and (best is None or priority >= best[1]):
            best = (place, priority)
    return best


def _priority(letter: str, following: str) -> int:
    """Where calligraphers lengthen first: after seen and sad, then before final forms."""
    is_arabic = letter.isalpha() and "\u0620" <= letter <= "\u06d3"
    if not is_arabic or (letter == "ل" and following in _ALEFS):
        return 0
    if letter in _AFTER_SEEN:
        return 4
    if following in _FINAL_FORMS:
        return 3
    if following in _UPRIGHTS or following in _TAILS:
        return 2
    return 1
