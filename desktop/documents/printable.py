"""Make any text fit for print: what no font can draw and no PDF may hold becomes visible."""

import re

REPLACEMENT = "\ufffd"

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Control characters, halves of surrogate pairs, and code points that are never characters.
_UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)


def printable(text: str) -> str:
    """Return ``text`` with line feeds as line ends, spaces for tabs, U+FFFD for what cannot print.

    A record that was checked holds nothing of the last kind; one that was not must still give a
    document, in which it can be seen.
    """
    return _UNPRINTABLE.sub(REPLACEMENT, _LINE_END.sub("\n", text).replace("\t", " "))
