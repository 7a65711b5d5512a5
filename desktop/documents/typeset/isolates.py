"""Isolate what must keep its order among right-to-left words: phones, dates, ranges, addresses.

Plain UAX#9 shows ``2024-09-03`` after an Arabic word as ``03-09-2024`` and turns telephone numbers
round. Each such span is wrapped in LRI…PDI (U+2066, U+2069) before the levels are found; the two
characters are never drawn and so never reach extracted text.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.documents.typeset.telephones import TELEPHONE_START, telephone_end

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_LRO, _PDF = "\u202d", "\u202c"

_DIGIT = "[0-9\u0660-\u0669\u06f0-\u06f9]"
_DASH = "[-\u2010-\u2015\u2212]"
_LATIN_WORD = r"[A-Za-z0-9]"

_WEB_ADDRESS = r"(?:https?://|ftp://|www\.)[^\s<>\"«»،؛\u0600-\u06ff]*[A-Za-z0-9/_=&#-]"
_MAIL_ADDRESS = rf"{_LATIN_WORD}[A-Za-z0-9._%+-]{{0,63}}@{_LATIN_WORD}[A-Za-z0-9.-]*{_LATIN_WORD}"
_HANDLE = rf"(?<![\w.])[@#]{_LATIN_WORD}[A-Za-z0-9_]*"
_NUMBER = rf"{_DIGIT}+(?:[/.:,\u066b\u066c]{_DIGIT}+)*"
# Dates, ranges, times in a range, reference numbers: digit groups with at least one dash. An Arabic
# letter may touch them: و2024-09-03، 2024-09-03م.
_DASHED_NUMBER = (
    rf"(?<![A-Za-z0-9\u0660-\u0669/.:-])[+\u2212-]?{_NUMBER}"
    rf"(?: ?{_DASH} ?{_NUMBER})+%?(?!{_LATIN_WORD})"
)
_SIGNED_NUMBER = rf"(?<![\w\d/.:)])[+\u2212\u00b1-]{_NUMBER}%?(?!\w)"
# SY12 3456 7890 …: country, check digits and groups of four.
_BANK_ACCOUNT = (
    rf"(?<!{_LATIN_WORD})[A-Z]{{2}}\d{{2}}(?: [A-Z0-9]{{4}}){{2,7}}(?: [A-Z0-9]{{1,3}})?(?!\w)"
)
# حسكة/2024/017: a word and digit groups that left-to-right text would tear apart.
_REFERENCE = rf"(?<![^\W_])[^\W\d_]{{1,40}}(?:[/-]{_DIGIT}+){{1,4}}(?!\w)"

_PATTERNS = {
    "web": _WEB_ADDRESS,
    "mail": _MAIL_ADDRESS,
    "handle": _HANDLE,
    "account": _BANK_ACCOUNT,
    "telephone": TELEPHONE_START,
    "dashed": _DASHED_NUMBER,
    "signed": _SIGNED_NUMBER,
    "reference": _REFERENCE,
}
_SPAN = re.compile("|".join(f"(?P<{name}>{_PATTERNS[name]})" for name in _PATTERNS))
_NO_TELEPHONE = re.compile(
    "|".join(f"(?P<{name}>{_PATTERNS[name]})" for name in _PATTERNS if name != "telephone")
)
_WORTH_LOOKING = re.compile(rf"{_DIGIT}|[@#]|://|www\.")
_ARABIC_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9]")

CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Every character whose only work is to steer direction; none of them is ever drawn."""


def isolate_spans(text: str, base_level: int) -> list[tuple[int, int, str]]:
    """Return ``(start, end, kind)`` of the spans of ``text`` that must keep their order.

    ``kind`` is ``web``, ``mail``, ``handle``, ``account``, ``telephone``, ``dashed``, ``signed`` or
    ``reference``. In a right-to-left paragraph (``base_level`` 1) a reference number keeps its
    order without help.
    """
    if not _WORTH_LOOKING.search(text):
        return []
    spans = list(_found(text))
    return spans if base_level == 0 else [span for span in spans if span[2] != "reference"]


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    position = 0
    while match := _SPAN.search(text, position):
        start, end = match.span()
        kind = match.lastgroup or ""
        position = end
        if kind == "telephone":
            telephone = telephone_end(text, start)
            if telephone is None:
                other = _NO_TELEPHONE.match(text, start)
                if other is None:
                    position = start + 1
                    continue
                kind, telephone = other.lastgroup or "", other.end()
            end = position = telephone
        yield start, end, kind


def isolate(
    text: str, spans: Sequence[tuple[int, int, str]]
) -> tuple[str, list[int], list[tuple[int, int]]]:
    """Wrap ``spans`` of ``text`` in isolates.

    Returns the new text, in which spaces inside a span do not divide; for each of its characters
    the position it had in ``text`` (an added character has that of the character it stands
    before); and where the spans now lie.
    """
    pieces: list[str] = []
    origin: list[int] = []
    placed: list[tuple[int, int]] = []
    position = 0
    for start, end, kind in spans:
        opening, closing = _wrapping(text[start:end], kind)
        pieces += (text[position:start], opening, _held_together(text[start:end]), closing)
        origin += range(position, start)
        origin += [start] * len(opening)
        first = len(origin)
        origin += range(start, end)
        placed.append((first, len(origin)))
        origin += [end - 1] * len(closing)
        position = end
    pieces.append(text[position:])
    origin += range(position, len(text))
    return "".join(pieces), origin, placed


def _held_together(span: str) -> str:
    """Return ``span`` with spaces that do not divide: programs that extract text keep its order."""
    return span.replace(" ", "\u00a0")


def _wrapping(span: str, kind: str) -> tuple[str, str]:
    if kind == "reference":
        return FSI, PDI  # the word's own letters say which way it reads
    if _ARABIC_DIGIT.search(span):
        # Arabic-Indic digits run left to right only singly: a dash between them still turns the
        # groups round inside LRI, so the order is forced.
        return LRI + _LRO, _PDF + PDI
    return LRI, PDI
