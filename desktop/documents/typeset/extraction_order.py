"""The order in which a line's codes are written, so that PDFium reads them back in logical order.

PDFium (the engine of Chrome and of our preview) takes a line's codes in the order of the file,
divides them into segments of one kind of character, and reads the segments from last to first when
at least as many of them run right to left as left to right. A phrase that runs against its line
("Rêveberiya Xweser", info@example.org) so comes back with its words turned round. Such a phrase is
written with its segments in reverse and each at its own place: on paper nothing changes, poppler
goes by places anyway, and PDFium turns the phrase into what was typed.

PDFium's rules are those of CFX_BidiString and CPDF_TextPage::CloseTempLine in its source.
"""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from desktop.documents.typeset.bidi_classes import class_letters

LEFT, RIGHT, WEAK, OTHER = "LRWO"

_KINDS = str.maketrans(
    dict.fromkeys("RA", RIGHT)
    | dict.fromkeys("ENmutsb", WEAK)
    | dict.fromkeys("PSwocdefgijkl", OTHER)
)
_SEGMENT = re.compile(r"L+|R+|W+|O+")
_LEFT_SEGMENT = re.compile(r"L+")
_RIGHT_SEGMENT = re.compile(r"R+")
_SEVERAL = 2
# Poppler sorts by place, and of two in the same place the one written later may come first: a
# hair of room for each mark keeps it on its side.
_HAIR = 0.1


class Shown(NamedTuple):
    """A code of a line: what stands for it in a TJ array, its character, and the pen's move.

    ``width`` is in thousandths of the size, with the widening of a space.
    """

    code: str
    character: str
    width: float


def kinds(text: str) -> str:
    """Return one letter a character: the kind of segment that PDFium puts it into."""
    return class_letters(text).translate(_KINDS)


def missing_segments(text: str, *, rtl: bool) -> int:
    """How many segments ``text``, a line as written, lacks to be read in its own direction."""
    line = kinds(text)
    right, left = len(_RIGHT_SEGMENT.findall(line)), len(_LEFT_SEGMENT.findall(line))
    return max(0, left - right if rtl else right - left + 1)


def turned(phrase: Sequence[Shown], ghost: Shown, edge: Shown, *, rtl: bool) -> str | None:
    """Return the inside of a TJ array that writes ``phrase`` where it is read the other way.

    ``phrase`` is in visual order, ``rtl`` the direction in which PDFium reads. ``ghost`` and
    ``edge`` are marks without width, against that direction and in it. None if the phrase is a
    single segment, which reads well as it is.
    """
    letters = kinds("".join([one.character for one in phrase]))
    printed = "".join([letter for letter, one in zip(letters, phrase, strict=True) if one.width])
    if len(_SEGMENT.findall(printed)) < _SEVERAL:
        return None
    # Neutral characters follow what was read before them: the phrase begins with a strong one.
    if rtl and letters[0] != LEFT:
        phrase, letters = [ghost, *phrase], LEFT + letters
    elif not rtl and letters[-1] != RIGHT:
        phrase, letters = [*phrase, ghost], letters + RIGHT
    places = list(accumulate((one.width or _HAIR for one in phrase), initial=_HAIR))
    out: list[str] = []
    pen = 0.0
    for match in reversed(list(_SEGMENT.finditer(letters))):
        first, end = match.span()
        pen = _jump(out, pen, places[first], ghost)
        out += [one.code for one in phrase[first:end]]
        pen += sum([one.width for one in phrase[first:end]])
    _jump(out, pen, places[-1] + _HAIR, edge)
    return "".join(out)


def _jump(out: list[str], pen: float, place: float, mark: Shown) -> float:
    """Move to ``place`` and return where the pen is.

    After a move forward PDFium sees a space, unless a character without width comes next.
    """
    back = round(pen - place, 2)
    if back:
        out.append(f" {back:g}" if back > 0 else f" {back:g}{mark.code}")
    return pen - back
