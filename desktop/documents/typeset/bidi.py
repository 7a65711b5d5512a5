"""The Unicode Bidirectional Algorithm (UAX#9): embedding levels and visual order.

Every character's class is written as one letter, so that a paragraph is a string and most rules
are a substitution on it; the letters are those of ``_CODE``. Proven on the whole of Unicode's
BidiCharacterTest.txt (tests/documents/typeset/test_bidi.py).
"""

import logging
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bidi import get_display

from desktop.documents.typeset.bidi_brackets import (
    ALL_BRACKETS,
    CLOSING,
    OPENING,
    canonical_bracket,
)

_log = logging.getLogger(__name__)

_CODE = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N",
    "ES": "s", "ET": "t", "CS": "u", "NSM": "m", "BN": "b",
    "B": "P", "S": "S", "WS": "w", "ON": "o",
    "LRE": "c", "RLE": "d", "LRO": "e", "RLO": "f", "PDF": "g",
    "LRI": "i", "RLI": "j", "FSI": "k", "PDI": "l",
}  # fmt: skip

_MAX_DEPTH = 125
_MAX_OPEN_BRACKETS = 63

# Code points without an assignment yet still have a direction by block (DerivedBidiClass.txt).
_UNASSIGNED_AL = re.compile(
    "[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufeff"
    "\U00010d00-\U00010d3f\U00010ec0-\U00010eff\U00010f30-\U00010f6f"
    "\U0001ec70-\U0001ecbf\U0001ed00-\U0001ed4f\U0001ee00-\U0001eeff]"
)
_UNASSIGNED_R = re.compile(
    "[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_INITIATORS = "ijk"
_EMBEDDINGS = "cdef"
_REMOVED = "bcdefg"
_NEUTRAL = "PSwoijkl"

_EXPLICIT = re.compile("[P" + _EMBEDDINGS + "g" + _INITIATORS + "l]")
_REMOVED_RUN = re.compile("[" + _REMOVED + "]")
_NEUTRAL_RUN = re.compile("[" + _NEUTRAL + "]+")
_TRAILING_BLANK = re.compile("[wijkl" + _REMOVED + "]*$")
_SEPARATOR_BLANK = re.compile("[wijkl" + _REMOVED + "]*[SP]")
_MARKS = re.compile("([^m]?)(m+)")
_AFTER_ARABIC_LETTER = re.compile("A[^LRA]*")
_AFTER_LATIN_LETTER = re.compile("L[^LR]*")
_SEPARATOR_IN_EUROPEAN = re.compile("(?<=E)[su](?=E)")
_SEPARATOR_IN_ARABIC = re.compile("(?<=N)u(?=N)")
_TERMINATORS = re.compile("t+(?=E)|(?<=E)t+")
_LEFTOVER_SEPARATORS = str.maketrans("stu", "ooo")
_NUMBERS_AS_R = str.maketrans("EN", "RR")

_RAISE = ({"L": 0, "R": 1, "E": 2, "N": 2}, {"R": 0, "L": 1, "E": 1, "N": 1})


class _ClassTable(dict[int, str]):
    """``str.translate`` table that learns the class letter of each character it meets."""

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        name = unicodedata.bidirectional(character)
        if name:
            letter = _CODE[name]
        elif _UNASSIGNED_AL.match(character):
            letter = "A"
        elif _UNASSIGNED_R.match(character):
            letter = "R"
        else:
            letter = "L"
        self[code_point] = letter
        return letter


_CLASSES = _ClassTable()


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
        spans = [match.span() for match in _SEPARATOR_BLANK.finditer(classes)]
        tail = _TRAILING_BLANK.search(classes)
        if tail is not None:
            spans.append(tail.span())
        for first, last in spans:
            levels[first:last] = bytes([self.base_level]) * (last - first)
        return bytes(levels)


def class_letters(text: str) -> str:
    """Return one letter a character for its bidi class (see the module's ``_CODE``)."""
    return text.translate(_CLASSES)


def resolve(text: str, base_level: int | None = None) -> BidiParagraph:
    """Return the levels of ``text``, one paragraph in logical order.

    ``base_level`` is 0 (left to right), 1 (right to left) or None, which takes it from the first
    strong character (rules P2 and P3; 0 without one).
    """
    classes = class_letters(text)
    if base_level is None:
        base_level = _first_strong_level(classes, 0, len(classes), _isolate_pairs(classes)) or 0
    if not _EXPLICIT.search(classes):
        levels = _levels_without_controls(text, classes, base_level)
    else:
        levels = _levels_with_controls(text, classes, base_level)
    return BidiParagraph(text, base_level, classes, levels)


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


def agrees_with_second_opinion(paragraph: BidiParagraph) -> bool:
    """Compare our visual order with python-bidi's Rust core; log a warning where they differ.

    Ours stays in use either way: it alone is proven on Unicode's own test. The warning says that
    one of the two programs has a fault which somebody should look at.
    """
    theirs = get_display(paragraph.text, base_dir="LR"[paragraph.base_level])
    if visual_text(paragraph) == theirs:
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
    sequence = _Sequence(kept, base_level, edge, edge)
    _resolve_sequence(text, classes, classes, sequence, levels)
    _give_removed_their_levels(classes, base_level, levels)
    return bytes(levels)


def _levels_with_controls(text: str, classes: str, base_level: int) -> bytes:
    pairs = _isolate_pairs(classes)
    explicit, overridden = _explicit_levels(classes, base_level, pairs)
    kept = [index for index, letter in enumerate(classes) if letter not in _REMOVED]
    place = {index: position for position, index in enumerate(kept)}
    levels = bytearray(explicit)
    for positions in _isolating_sequences(classes, kept, explicit, pairs):
        level = explicit[positions[0]]
        before = place[positions[0]] - 1
        level_before = explicit[kept[before]] if before >= 0 else base_level
        last = positions[-1]
        after = place[last] + 1
        unclosed = classes[last] in _INITIATORS and last not in pairs
        level_after = base_level if unclosed or after >= len(kept) else explicit[kept[after]]
        sos = "LR"[max(level, level_before) & 1]
        eos = "LR"[max(level, level_after) & 1]
        sequence = _Sequence(positions, level, sos, eos)
        _resolve_sequence(text, overridden, classes, sequence, levels)
    _give_removed_their_levels(classes, base_level, levels)
    return bytes(levels)


def _isolate_pairs(classes: str) -> dict[int, int]:
    """Match isolate initiators and PDIs (BD9), both ways."""
    pairs: dict[int, int] = {}
    open_initiators: list[int] = []
    for match in _EXPLICIT.finditer(classes):
        index, letter = match.start(), match.group()
        if letter in _INITIATORS:
            open_initiators.append(index)
        elif letter == "l" and open_initiators:
            initiator = open_initiators.pop()
            pairs[initiator] = index
            pairs[index] = initiator
        elif letter == "P":
            open_initiators.clear()
    return pairs


def _first_strong_level(classes: str, start: int, end: int, pairs: dict[int, int]) -> int | None:
    """Level of the first strong character outside isolates (P2), None without one."""
    index = start
    while index < end:
        letter = classes[index]
        if letter in "LRA":
            return 0 if letter == "L" else 1
        if letter == "P":
            return None
        if letter in _INITIATORS:
            index = pairs.get(index, end)
        index += 1
    return None


class _DirectionStack:
    """The directional status stack of rules X1 to X8."""

    def __init__(self, base_level: int) -> None:
        # entries: level, override letter or "", opened by an isolate
        self.entries: list[tuple[int, str, bool]] = [(base_level, "", False)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0

    @property
    def level(self) -> int:
        return self.entries[-1][0]

    @property
    def override(self) -> str:
        return self.entries[-1][1]

    def _next_level(self, rtl: bool) -> int:
        return (self.level + 1) | 1 if rtl else (self.level + 2) & ~1

    def _has_room(self, level: int) -> bool:
        return level <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings

    def open_embedding(self, letter: str) -> None:
        level = self._next_level(letter in "df")
        if self._has_room(level):
            self.entries.append((level, {"e": "L", "f": "R"}.get(letter, ""), False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def open_isolate(self, rtl: bool) -> None:
        level = self._next_level(rtl)
        if self._has_room(level):
            self.valid_isolates += 1
            self.entries.append((level, "", True))
        else:
            self.overflow_isolates += 1

    def close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.entries[-1][2]:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.entries[-1][2] and len(self.entries) > 1:
            self.entries.pop()


def _explicit_levels(classes: str, base_level: int, pairs: dict[int, int]) -> tuple[list[int], str]:
    """Rules X1 to X8: a level for each character, and the classes with overrides applied."""
    stack = _DirectionStack(base_level)
    levels = [base_level] * len(classes)
    overridden = list(classes)
    for index, letter in enumerate(classes):
        if letter == "l":
            stack.close_isolate()
        levels[index] = base_level if letter == "P" else stack.level
        if stack.override and letter not in _REMOVED and letter != "P":
            overridden[index] = stack.override
        if letter in _EMBEDDINGS:
            stack.open_embedding(letter)
        elif letter in _INITIATORS:
            end = pairs.get(index, len(classes))
            inner = _first_strong_level(classes, index + 1, end, pairs) if letter == "k" else None
            stack.open_isolate(letter == "j" or inner == 1)
        elif letter == "g":
            stack.close_embedding()
    return levels, "".join(overridden)


def _isolating_sequences(
    classes: str, kept: list[int], levels: list[int], pairs: dict[int, int]
) -> list[list[int]]:
    """Rule X10: level runs joined where an isolate's inside is left out (BD13)."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    by_start = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if classes[run[0]] == "l" and run[0] in pairs:
            continue  # continues the sequence of its initiator
        sequence = list(run)
        while classes[sequence[-1]] in _INITIATORS and pairs.get(sequence[-1]) in by_start:
            sequence += by_start[pairs[sequence[-1]]]
        sequences.append(sequence)
    return sequences


class _Sequence(NamedTuple):
    """An isolating run sequence: its positions in the text, its level and what lies around it."""

    positions: list[int]
    level: int
    sos: str
    eos: str


def _resolve_sequence(
    text: str, classes: str, marks: str, sequence: _Sequence, levels: bytearray
) -> None:
    """Rules W1 to I2 on one isolating run sequence; writes into ``levels``.

    ``marks`` are the classes before overrides, needed for the marks after a bracket.
    """
    positions, level, sos, eos = sequence
    resolved = _resolve_weak("".join([classes[index] for index in positions]), sos)
    characters = [text[index] for index in positions]
    embedding = "LR"[level & 1]
    if not ALL_BRACKETS.isdisjoint(characters):
        own = "".join([marks[index] for index in positions])
        resolved = _resolve_brackets(characters, resolved, own, embedding, sos)
    resolved = _resolve_neutral(resolved, embedding, sos, eos)
    raised = _RAISE[level & 1]
    for index, letter in zip(positions, resolved, strict=True):
        levels[index] = level + raised[letter]


def _resolve_weak(letters: str, sos: str) -> str:
    """Rules W1 to W7."""

    def follow_previous(match: re.Match[str]) -> str:
        previous, run = match.groups()
        taken = "o" if previous and previous in "ijkl" else previous or sos
        return previous + taken * len(run)

    if "m" in letters:
        letters = _MARKS.sub(follow_previous, letters)
    if "E" in letters and "A" in letters:
        letters = _AFTER_ARABIC_LETTER.sub(lambda m: m.group().replace("E", "N"), letters)
    letters = letters.replace("A", "R")
    letters = _SEPARATOR_IN_EUROPEAN.sub("E", letters)
    letters = _SEPARATOR_IN_ARABIC.sub("N", letters)
    letters = _TERMINATORS.sub(lambda m: "E" * len(m.group()), letters)
    letters = letters.translate(_LEFTOVER_SEPARATORS)
    if "E" in letters:
        with_sos = sos + letters
        letters = _AFTER_LATIN_LETTER.sub(lambda m: m.group().replace("E", "L"), with_sos)[1:]
    return letters


def _bracket_pairs(characters: list[str], resolved: str) -> list[tuple[int, int]]:
    """Positions of paired brackets in the order of the opening ones (BD16)."""
    open_brackets: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for position, character in enumerate(characters):
        if resolved[position] != "o":
            continue
        if character in OPENING:
            if len(open_brackets) == _MAX_OPEN_BRACKETS:
                return []
            open_brackets.append((OPENING[character], position))
        elif character in CLOSING:
            closing = canonical_bracket(character)
            for depth in range(len(open_brackets) - 1, -1, -1):
                if open_brackets[depth][0] == closing:
                    pairs.append((open_brackets[depth][1], position))
                    del open_brackets[depth:]
                    break
    return sorted(pairs)


def _resolve_brackets(
    characters: list[str], resolved: str, marks: str, embedding: str, sos: str
) -> str:
    """Rule N0: a pair takes the direction of what it holds or of what stands before it."""
    letters = list(resolved)
    for opening, closing in _bracket_pairs(characters, resolved):
        inside = "".join(letters[opening + 1 : closing]).translate(_NUMBERS_AS_R)
        opposite = "L" if embedding == "R" else "R"
        if embedding in inside:
            direction = embedding
        elif opposite in inside:
            before = (sos + "".join(letters[:opening])).translate(_NUMBERS_AS_R)
            last_strong = max(before.rfind("L"), before.rfind("R"))
            direction = before[last_strong]
        else:
            continue
        for bracket in (opening, closing):
            letters[bracket] = direction
            following = bracket + 1
            while following < len(letters) and marks[following] == "m":
                letters[following] = direction
                following += 1
    return "".join(letters)


def _resolve_neutral(letters: str, embedding: str, sos: str, eos: str) -> str:
    """Rules N1 and N2."""
    framed = sos + letters.translate(_NUMBERS_AS_R) + eos

    def take_direction(match: re.Match[str]) -> str:
        start, end = match.span()
        before, after = framed[start], framed[end + 1]
        return (before if before == after else embedding) * (end - start)

    return _NEUTRAL_RUN.sub(take_direction, letters)


def _give_removed_their_levels(classes: str, base_level: int, levels: bytearray) -> None:
    """Characters that rule X9 removes take the level of what precedes them."""
    for match in _REMOVED_RUN.finditer(classes):
        index = match.start()
        levels[index] = levels[index - 1] if index else base_level
