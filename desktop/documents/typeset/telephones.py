"""Telephone numbers in running text: where one ends, as people in Syria write them.

``+963 944 123 456``, ``00963-52-123456``, ``0944 123 456``, ``052/123456``, ``(052) 123456``, in
Western or Arabic-Indic digits. A space joins groups of a telephone number only until it is
complete: the date or the number that follows stays apart.
"""

import re

_INDIC = "\u0660-\u0669\u06f0-\u06f9"
_DIGIT = f"[0-9{_INDIC}]"

TELEPHONE_START = (
    rf"(?<![A-Za-z0-9{_INDIC}])(?<!{_DIGIT}[/.:,-])(?:\+|\(?[0\u0660\u06f0])(?={_DIGIT})"
)
"""Pattern of where a telephone number may begin."""

_GROUP = re.compile(rf"(\+|[ ()./-]{{0,2}})({_DIGIT}+)")
_DAY_MONTH_YEAR = rf"{_DIGIT}{{1,2}}[-/.]{_DIGIT}{{1,2}}[-/.]{_DIGIT}{{4}}(?!{_DIGIT})"
_DATE = re.compile(_DAY_MONTH_YEAR)
# What a space may lead to that is no group: a date, 148/2030, 10:30.
_OTHER_NUMBER = re.compile(
    rf" (?:{_DIGIT}{{4}}[-/.]{_DIGIT}{{1,2}}[-/.]|{_DAY_MONTH_YEAR}|{_DIGIT}+[/:,]{_DIGIT})"
)
_NO_TELEPHONE_AFTER = re.compile(rf"{_DIGIT}|[A-Za-z]|[-/:]\w")
_LEAST, _MOST = 7, 15  # digits


def telephone_end(text: str, start: int) -> int | None:
    """Return where the telephone number that may begin at ``start`` ends; None if none does."""
    if _DATE.match(text, start):
        return None
    digits = ""
    end = start
    while group := _GROUP.match(text, end):
        separated = group.group(1).startswith(" ")
        if separated and (_is_complete(text[start], digits) or _OTHER_NUMBER.match(text, end)):
            break
        digits += "".join([str(int(digit)) for digit in group.group(2)])
        end = group.end()
    if not _LEAST <= len(digits) <= _MOST or _NO_TELEPHONE_AFTER.match(text, end):
        return None
    return end


def _is_complete(first: str, digits: str) -> bool:
    """Whether ``digits`` are a whole number in Syria, at home or from abroad."""
    national = digits
    if first == "+" or digits.startswith("00"):
        national = digits.removeprefix("00")
        if not national.startswith("963"):
            return len(national) >= _MOST
        national = "0" + national.removeprefix("963")
    return len(national) >= (10 if national.startswith("09") else 9)
