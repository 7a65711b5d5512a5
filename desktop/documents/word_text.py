"""Text for a word processor: cut into runs that are read one way each.

Word takes the direction of a run from its own property and not from its letters, and knows
nothing of isolates. So the levels that set the pages (UAX#9 with the engine's isolates for phones,
dates and ranges) are turned into runs here, and the controls are left behind.
"""

import re
from dataclasses import dataclass
from itertools import groupby

from desktop.documents.typeset.bidi import resolve, without_controls
from desktop.documents.typeset.isolates import isolate, isolate_spans
from desktop.language.isolates import without_isolates

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

_DIGITS = re.compile(r"[0-9٠-٩]+")
_LETTER = re.compile(r"[^\W\d_]")
_SYRIAC = re.compile("[\u0700-\u074f]")


@dataclass(frozen=True, slots=True)
class DirectedRun:
    """A part of a line, in logical order, and which way it is read."""

    text: str
    right_to_left: bool

    @property
    def is_syriac(self) -> bool:
        """Whether it needs a font with Syriac letters."""
        return bool(_SYRIAC.search(self.text))


def directed_runs(text: str, *, right_to_left: bool) -> list[DirectedRun]:
    """Cut one line of a paragraph that runs ``right_to_left`` into runs.

    What is read against the line and has no letter at one of its ends gets a mark (U+200E or
    U+200F) there: programs that go by the letters keep its order, too.
    """
    base = 1 if right_to_left else 0
    held, _, _ = isolate(text, isolate_spans(text, base))
    paragraph = resolve(held, base)
    found: list[DirectedRun] = []
    pairs = zip(paragraph.text, paragraph.levels, strict=True)
    for against, group in groupby(pairs, key=lambda pair: pair[1] > base):
        plain = without_controls("".join(character for character, _ in group))
        if not plain:
            continue
        is_rtl = against is not right_to_left
        if right_to_left and _DIGITS.fullmatch(plain):
            is_rtl = True  # a number by itself is read rightly in any run
        if found and found[-1].right_to_left is is_rtl:
            plain = found.pop().text + plain
        found.append(DirectedRun(plain, is_rtl))
    return [run if run.right_to_left is right_to_left else _marked(run) for run in found]


def plain(text: str) -> str:
    """Return ``text`` without what only the engine of the pages understands."""
    return without_isolates(text)


def _marked(run: DirectedRun) -> DirectedRun:
    mark = RIGHT_TO_LEFT_MARK if run.right_to_left else LEFT_TO_RIGHT_MARK
    first = "" if _LETTER.match(run.text[0]) else mark
    last = "" if _LETTER.match(run.text[-1]) else mark
    return DirectedRun(f"{first}{run.text}{last}", run.right_to_left)
