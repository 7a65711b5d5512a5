"""Marks of no width that let programs find the logical order of a printed line again.

A PDF holds a line as it stands on paper, from left to right. Programs that extract text turn the
right-to-left runs round, each by simple rules of its own (poppler's TextOutputDev, PDFium's
CFX_BidiString), and a neutral character at the edge of a run would go to the wrong side. A mark
beside it, which is printed as nothing, keeps it in its run.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from desktop.documents.typeset.bidi_classes import class_letters
from desktop.documents.typeset.pieces import Piece

RLM, LRM = "\u200f", "\u200e"

_STRONG_RTL, _STRONG_LTR = "RA", "LEN"
_WEAK_EDGE = "utsm"  # separators, terminators and marks: taken for parts of a number


def direction_marks(pieces: Sequence[Piece]) -> list[tuple[str, str]]:
    """Return for each of ``pieces``, in visual order, marks to print before and after it."""
    before = [""] * len(pieces)
    after = [""] * len(pieces)
    for place, (left, right) in enumerate(pairwise(pieces)):
        after[place], before[place + 1] = _between(left, right)
    if pieces:
        first, last = pieces[0], pieces[-1]
        if first.level & 1 and class_letters(first.word.text[-1]) in _WEAK_EDGE:
            before[0] = RLM
        if not last.level & 1 and class_letters(last.word.text[-1]) not in _STRONG_LTR:
            after[-1] = LRM
    return list(zip(before, after, strict=True))


@lru_cache(maxsize=4096)
def needs_mark_between(earlier: str, later: str) -> bool:
    """Whether ``earlier``, before ``later`` in right-to-left text, would leave its place."""
    first, second = class_letters(earlier), class_letters(later)
    if first == "m":
        return second not in "RAm"
    return first in _WEAK_EDGE and second not in _STRONG_RTL


def _between(left: Piece, right: Piece) -> tuple[str, str]:
    """Return the marks after ``left`` and before ``right``, its neighbour on the page."""
    left_is_rtl, right_is_rtl = left.level & 1, right.level & 1
    if left_is_rtl and right_is_rtl:
        # right comes first in the text: its last character meets left's first one
        marked = needs_mark_between(right.word.text[-1], left.word.text[0])
        return (RLM if marked else ""), ""
    if left_is_rtl:
        return _rtl_edge(left.word.text[0]), _ltr_edge(right.word.text[0])
    if right_is_rtl:
        return _ltr_edge(left.word.text[-1]), _rtl_edge(right.word.text[-1])
    return "", ""


@lru_cache(maxsize=1024)
def _rtl_edge(character: str) -> str:
    return "" if class_letters(character) in _STRONG_RTL else RLM


@lru_cache(maxsize=1024)
def _ltr_edge(character: str) -> str:
    return "" if class_letters(character) in _STRONG_LTR else LRM
