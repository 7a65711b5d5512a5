"""The Unicode Bidirectional Algorithm (UAX#9): embedding levels and visual order.

Proven on the whole of Unicode's BidiCharacterTest.txt (tests/documents/typeset/test_bidi.py).
"""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bidi import get_display

from desktop.documents.typeset.bidi_classes import INITIATORS, REMOVED, class_letters
from desktop.documents.typeset.bidi_explicit import (
    EXPLICIT,
    explicit_levels,
    first_strong_level,
    isolate_pairs,
    isolating_sequences,
)
from desktop.documents.typeset.bidi_resolution import RunSequence, resolve_sequence

_log = logging.getLogger(__name__)

_REMOVED_RUN = re.compile("[" + REMOVED + "]")
_TRAILING_BLANK = re.compile("[wijkl" + REMOVED + "]*$")
_SEPARATOR_BLANK = re.compile("[wijkl" + REMOVED + "]*[SP]")


@dataclass(frozen=True, slots=True)
class BidiParagraph:
    """Levels of one paragraph; the text is in logical order.

    ``levels`` has one byte a character, before rule L1, which belongs to lines
    (:meth:`line_levels`). ``classes`` has one letter a character.
    """

    text: str
    base_level: int
    classes: str
    levels: bytes

    def line_levels(self, start: int, end: int) -> bytes:
        """Return the levels of the line ``text[start:end]`` after rule L1.

        Separators, and blanks and isolate characters before them or at the line's end, take the
        base level.
        """
        classes = self.classes[start:end]
        levels = bytearray(self.levels[start:end])
        separated = "S" in classes or "P" in classes
        spans = [m.span() for m in _SEPARATOR_BLANK.finditer(classes)] if separated else []
        tail = _TRAILING_BLANK.search(classes)
        if tail is not None:
            spans.append(tail.span())
        for first, last in spans:
            levels[first:last] = bytes([self.base_level]) * (last - first)
        return bytes(levels)


def resolve(text: str, base_level: int | None = None) -> BidiParagraph:
    """Return the levels of ``text``, one paragraph in logical order.

    ``base_level`` is 0 (left to right), 1 (right to left) or None, which takes it from the first
    strong character (rules P2 and P3; 0 without one).
    """
    classes = class_letters(text)
    if base_level is None:
        base_level = paragraph_level(text)
    if not EXPLICIT.search(classes):
        levels = _levels_without_controls(text, classes, base_level)
    else:
        levels = _levels_with_controls(text, classes, base_level)
    return BidiParagraph(text, base_level, classes, levels)


def paragraph_level(text: str) -> int:
    """Return the level of the first strong character outside isolates; 0 without one."""
    classes = class_letters(text)
    return first_strong_level(classes, 0, len(classes), isolate_pairs(classes)) or 0


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the positions of ``levels`` from left to right (rule L2)."""
    order = list(range(len(levels)))
    if not order:
        return order
    highest = max(levels)
    lowest_odd = min((level for level in levels if level & 1), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def visual_text(paragraph: BidiParagraph) -> str:
    """Return the whole paragraph as one line, leftmost character first, nothing mirrored."""
    text = paragraph.text
    levels = paragraph.line_levels(0, len(text))
    if levels.count(1) == len(levels):
        return text[::-1]
    return "".join(text[index] for index in visual_order(levels))


def without_controls(text: str) -> str:
    """Return ``text`` without embeddings, isolates and what else rule X9 removes."""
    unseen = REMOVED + INITIATORS + "l"
    letters = class_letters(text)
    return "".join(c for c, letter in zip(text, letters, strict=True) if letter not in unseen)


def agrees_with_second_opinion(paragraph: BidiParagraph) -> bool:
    """Compare our visual order with python-bidi's Rust core; log a warning where they differ.

    Ours stays in use either way: it alone is proven on Unicode's own test. The warning says that
    one of the two programs has a fault which somebody should look at. Control characters are
    not compared: where one that nobody sees stands is left to each program.
    """
    ours = visual_text(paragraph)
    theirs = get_display(paragraph.text, base_dir="LR"[paragraph.base_level])
    if ours == theirs or without_controls(ours) == without_controls(theirs):
        return True
    _log.warning("bidi order differs from python-bidi for %r", paragraph.text)
    return False


def _levels_without_controls(text: str, classes: str, base_level: int) -> bytes:
    """Levels of a paragraph that is a single isolating run sequence."""
    if base_level & 1 and not any(letter in classes for letter in "LENb"):
        return bytes([base_level]) * len(classes)
    kept = [index for index, letter in enumerate(classes) if letter != "b"]
    levels = bytearray([base_level]) * len(classes)
    edge = "LR"[base_level & 1]
    sequence = RunSequence(kept, base_level, edge, edge)
    resolve_sequence(text, classes, classes, sequence, levels)
    _give_removed_their_levels(classes, base_level, levels)
    return bytes(levels)


def _levels_with_controls(text: str, classes: str, base_level: int) -> bytes:
    pairs = isolate_pairs(classes)
    explicit, overridden = explicit_levels(classes, base_level, pairs)
    kept = [index for index, letter in enumerate(classes) if letter not in REMOVED]
    place = {index: position for position, index in enumerate(kept)}
    levels = bytearray(explicit)
    for positions in isolating_sequences(classes, kept, explicit, pairs):
        level = explicit[positions[0]]
        before = place[positions[0]] - 1
        level_before = explicit[kept[before]] if before >= 0 else base_level
        last = positions[-1]
        after = place[last] + 1
        unclosed = classes[last] in INITIATORS and last not in pairs
        level_after = base_level if unclosed or after >= len(kept) else explicit[kept[after]]
        sos = "LR"[max(level, level_before) & 1]
        eos = "LR"[max(level, level_after) & 1]
        sequence = RunSequence(positions, level, sos, eos)
        resolve_sequence(text, overridden, classes, sequence, levels)
    _give_removed_their_levels(classes, base_level, levels)
    return bytes(levels)


def _give_removed_their_levels(classes: str, base_level: int, levels: bytearray) -> None:
    """Characters that rule X9 removes take the level of what precedes them."""
    for match in _REMOVED_RUN.finditer(classes):
        index = match.start()
        levels[index] = levels[index - 1] if index else base_level
