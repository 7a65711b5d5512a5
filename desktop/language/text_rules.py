"""What a text may hold, wherever it comes from: typed, pasted, or in a file.

Refused are the characters that nobody sees and that make a text read differently from what is
stored: control characters, half characters (lone surrogates), noncharacters, the directional
embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) and U+FEFF. The marks that
Arabic, Kurmanji and Syriac typing needs stay: RLM, LRM, ALM, and the joiners ZWJ and ZWNJ.

A short text (a subject, a name, a title) is one line. A long text may hold line breaks and tabs.
"""

import re

from desktop.language.errors import Phrase

SHORT_LIMIT = 500
LONG_LIMIT = 100_000

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_TAGS = "\U000e0000-\U000e007f"  # letters that nobody sees
_DIRECTIONAL = "\u202a-\u202e\u2066-\u2069"
_NEVER = r"\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff" + _DIRECTIONAL + _TAGS + _NONCHARACTERS
_LINE_BREAKS = "\n\u2028\u2029"

_REFUSED_LONG = re.compile(f"[{_NEVER}]")
_REFUSED_SHORT = re.compile(f"[{_NEVER}\t{_LINE_BREAKS}]")
_DIRECTION = re.compile(f"[{_DIRECTIONAL}]")
_ANY_LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def limit_of(*, long: bool) -> int:
    """Return how many characters a long or a short text may have."""
    return LONG_LIMIT if long else SHORT_LIMIT


def problem_with(text: str, *, long: bool) -> Phrase | None:
    """Return what is wrong with ``text``, as a part of a sentence; None if nothing is."""
    limit = limit_of(long=long)
    if len(text) > limit:
        return Phrase("text.too_long", length=len(text), limit=limit)
    found = (_REFUSED_LONG if long else _REFUSED_SHORT).search(text)
    if found is None:
        return None
    character, place = f"U+{ord(found[0]):04X}", found.start() + 1
    if found[0] in _LINE_BREAKS:
        return Phrase("text.line_break", place=place)
    code = "text.direction" if _DIRECTION.match(found[0]) else "text.character"
    return Phrase(code, character=character, place=place)


def clean_pasted(text: str, *, long: bool) -> str:
    """Return ``text`` without what is refused; every kind of line break becomes a line feed.

    In a short text, line breaks and tabs become spaces. A text that is too long is left so, for
    the person to shorten.
    """
    lines = _ANY_LINE_BREAK.sub("\n", text)
    if not long:
        lines = re.sub(r"[\t\n]+", " ", lines)
    return _REFUSED_LONG.sub("", lines)


def shown(value: str, limit: int = 40) -> str:
    """Return ``value`` fit to be named in a sentence: short, and what is invisible as U+XXXX."""
    visible = _REFUSED_SHORT.sub(lambda found: f"U+{ord(found[0]):04X}", value[: limit + 1])
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"
