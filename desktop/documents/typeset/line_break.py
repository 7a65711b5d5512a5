"""Where a line may break: the Unicode Line Breaking Algorithm (UAX#14), word by word.

Written here because Qt's boundary finder costs a command-line run some 100 ms of start-up, and
because breaks inside a word depend on that word alone: they are found once and remembered.
Proven on the whole of Unicode's LineBreakTest.txt (tests/documents/typeset/test_line_break.py).
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

from resources import resource_path

_MANDATORY = ("BK", "CR", "LF", "NL")
_NOT_BEFORE = frozenset(("CL", "CP", "EX", "IS", "SY"))
_NUMBER = re.compile(r"(?:(?:OP|HY) )?NU (?:(?:NU|SY|IS) )*(?:(?:CL|CP) )?(?:(?:PR|PO) )?")
# Apart, because the sign after one number may also stand before the next.
_SIGN_BEFORE_NUMBER = re.compile(r"(?:PR|PO) (?=(?:(?:OP|HY) )?NU )")
_DIGIT = re.compile(r"\d")

NUMBER = re.compile(
    r"(?:(?<!\w)[+\u2212-])?\d+(?:[/.:,\u066b\u066c\u2010-\u2015-]\d+)*"
    r"(?:%(?![0-9A-Fa-f]{2}))?(?:[-/]\u2069?[^\W\d_](?![^\W_]))?"
)
"""A number, date or time with what belongs to it: -5, 75%, 2024/09/03, 12-أ.

Before the letter an isolate may end (U+2069): an address ends where Arabic letters begin.
"""


@lru_cache(maxsize=1)
def _ranges() -> tuple[list[int], list[int], list[str]]:
    starts, ends, names = [], [], []
    classes = resource_path("unicode", "line_break_classes.txt").read_text(encoding="ascii")
    for line in classes.splitlines():
        if not line.startswith("#"):
            first, last, name = line.split()
            starts.append(int(first, 16))
            ends.append(int(last, 16))
            names.append(name)
    return starts, ends, names


@lru_cache(maxsize=4096)
def break_class(character: str) -> str:
    """Return the Line_Break class of ``character`` after rule LB1."""
    code_point = ord(character)
    if 0xAC00 <= code_point <= 0xD7A3:
        return "H2" if (code_point - 0xAC00) % 28 == 0 else "H3"
    starts, ends, names = _ranges()
    place = bisect_right(starts, code_point) - 1
    name = names[place] if place >= 0 and code_point <= ends[place] else "AL"
    if name == "SA":
        return "CM" if unicodedata.category(character) in ("Mn", "Mc") else "AL"
    return "NS" if name == "CJ" else name


def breaks(text: str) -> list[tuple[int, bool]]:
    """Return ``(position, must)`` of every break opportunity in ``text``, its end included."""
    found: list[tuple[int, bool]] = []
    classes = [break_class(character) for character in text]
    word_start = 0
    for position in range(1, len(text) + 1):
        before = classes[position - 1]
        after = classes[position] if position < len(text) else "end"
        if before in _MANDATORY and not (before == "CR" and after == "LF"):
            found += [(at, False) for at in _shifted(text, word_start, position)]
            found.append((position, True))
            word_start = position
        elif before == "SP" and after not in ("SP", "ZW", "end", *_MANDATORY):
            found += [(at, False) for at in _shifted(text, word_start, position)]
            if breaks_after_space(text[word_start:position], text[position:]):
                found.append((position, False))
            word_start = position
    if word_start < len(text):
        found += [(at, False) for at in _shifted(text, word_start, len(text))]
        found.append((len(text), True))
    return found


def _shifted(text: str, start: int, end: int) -> list[int]:
    return [start + at for at in breaks_in_word(text[start:end])]


@lru_cache(maxsize=16384)
def breaks_in_word(word: str) -> tuple[int, ...]:
    """Return the positions in ``word``, which has spaces at most at its end, where it may break."""
    classes = _without_marks(word)
    kept = [index for index, name in enumerate(classes) if name]
    names = [classes[index] for index in kept]
    inside_number = _numbers(names)
    characters = [word[index] for index in kept]
    return tuple(
        kept[place]
        for place in range(1, len(kept))
        if place not in inside_number and _may_break(names, characters, place, word, kept)
    )


@lru_cache(maxsize=16384)
def document_breaks_in_word(word: str) -> tuple[int, ...]:
    """Like :func:`breaks_in_word`, for papers: a word with a digit in it stays whole.

    Nobody may read ``12-أ``, ``7/2024`` or a reference number in two halves; only web addresses,
    which are long, keep their opportunities outside of their numbers.
    """
    if not _DIGIT.search(word):
        return breaks_in_word(word)
    if "://" not in word and "www." not in word:
        return ()
    inside = {
        place for match in NUMBER.finditer(word) for place in range(match.start() + 1, match.end())
    }
    return tuple(place for place in breaks_in_word(word) if place not in inside)


@lru_cache(maxsize=8192)
def _edge_classes(word: str) -> tuple[str, str]:
    """First and last class of ``word`` once marks have joined what they stand on."""
    names = [name for name in _without_marks(word.rstrip(" ")) if name]
    return (names[0], names[-1]) if names else ("", "")


def breaks_after_space(before: str, after: str) -> bool:
    """Whether a line may break between ``before`` (with its spaces) and ``after`` (LB7 to LB18)."""
    first = _edge_classes(after)[0] if after else ""
    last = _edge_classes(before)[1]
    if first in _NOT_BEFORE or first == "WJ":
        return last == "ZW"
    if last == "OP" or (last == "QU" and first == "OP"):
        return False
    if last in ("CL", "CP") and first == "NS":
        return False
    return not (last == "B2" and first == "B2")


def _without_marks(word: str) -> list[str]:
    """Classes of ``word`` with "" for marks that join the character before them (LB9, LB10)."""
    classes = [break_class(character) for character in word]
    previous = "SP"
    for index, name in enumerate(classes):
        if name not in ("CM", "ZWJ"):
            previous = name
        elif previous in ("SP", "ZW", *_MANDATORY):
            classes[index] = previous = "AL"
        else:
            classes[index] = ""
    return classes


def _numbers(names: list[str]) -> set[int]:
    """Places inside a number with its signs, where LB25 forbids a break."""
    if "NU" not in names:
        return set()
    joined = "".join(name + " " for name in names)
    inside: set[int] = set()
    for match in _NUMBER.finditer(joined):
        first = joined.count(" ", 0, match.start())
        inside.update(range(first + 1, first + match.group().count(" ")))
    for match in _SIGN_BEFORE_NUMBER.finditer(joined):
        inside.add(joined.count(" ", 0, match.start()) + 1)
    return inside


def _may_break(  # noqa: PLR0911, C901 - one line a rule, in the order of UAX#14
    names: list[str], characters: list[str], place: int, word: str, kept: list[int]
) -> bool:
    before, after = names[place - 1], names[place]
    before_that = names[place - 2] if place > 1 else ""
    if after in _MANDATORY or after in ("SP", "ZW"):  # LB6, LB7
        return False
    if before == "ZW":  # LB8
        return True
    if break_class(word[kept[place] - 1]) == "ZWJ":  # LB8a
        return False
    if "WJ" in (before, after) or before == "GL":  # LB11, LB12
        return False
    if after == "GL" and before not in ("SP", "BA", "HY"):  # LB12a
        return False
    if after in _NOT_BEFORE or before == "OP":  # LB13, LB14
        return False
    if (before, after) in _NEVER_BETWEEN:  # LB15 to LB17, LB21 to LB28
        return False
    if "QU" in (before, after):  # LB19
        return False
    if "CB" in (before, after):  # LB20
        return True
    if after in ("BA", "HY", "NS") or before == "BB":  # LB21
        return False
    if before_that == "HL" and before in ("HY", "BA"):  # LB21a
        return False
    if after == "IN":  # LB22
        return False
    if _joins_parenthesis(before, after, characters[place - 1], characters[place]):  # LB30
        return False
    if before == after == "RI":  # LB30a
        return _regional_indicators_before(names, place) % 2 == 0
    return not (after == "EM" and _is_future_pictograph(characters[place - 1]))  # LB30b


def _pairs(befores: str, afters: str) -> set[tuple[str, str]]:
    return {(before, after) for before in befores.split() for after in afters.split()}


_NEVER_BETWEEN = frozenset(
    _pairs("QU", "OP")  # LB15
    | _pairs("CL CP", "NS")  # LB16
    | _pairs("B2", "B2")  # LB17
    | _pairs("SY", "HL")  # LB21b
    | _pairs("AL HL", "NU")  # LB23
    | _pairs("NU", "AL HL")
    | _pairs("PR", "ID EB EM")  # LB23a
    | _pairs("ID EB EM", "PO")
    | _pairs("PR PO", "AL HL")  # LB24
    | _pairs("AL HL", "PR PO")
    | _pairs("JL", "JL JV H2 H3")  # LB26
    | _pairs("JV H2", "JV JT")
    | _pairs("JT H3", "JT")
    | _pairs("JL JV JT H2 H3", "PO")  # LB27
    | _pairs("PR", "JL JV JT H2 H3")
    | _pairs("AL HL", "AL HL")  # LB28
    | _pairs("IS", "AL HL")  # LB29
    | _pairs("EB", "EM")  # LB30b
)


def _joins_parenthesis(before: str, after: str, left: str, right: str) -> bool:
    letters = ("AL", "HL", "NU")
    if after == "OP" and before in letters:
        return unicodedata.east_asian_width(right) not in "FWH"
    if before == "CP" and after in letters:
        return unicodedata.east_asian_width(left) not in "FWH"
    return False


def _regional_indicators_before(names: list[str], place: int) -> int:
    count = 0
    while place - count > 0 and names[place - count - 1] == "RI":
        count += 1
    return count


def _is_future_pictograph(character: str) -> bool:
    """Extended_Pictographic and not assigned yet: the reserved part of the emoji blocks."""
    return unicodedata.category(character) == "Cn" and "\U0001f000" <= character <= "\U0001fffd"
