"""Say how often a series meets, from its RRULE (RFC 5545)."""

import re
from datetime import date

from desktop.documents.minutes_words import MinutesWords

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")


def recurrence_words(rule: str, words: MinutesWords) -> str:
    """Return the rule in words, e.g. "every month, on the first Tuesday of the month".

    How often, weekdays, one day of the month and the last date are said; rarer parts (BYSETPOS,
    BYYEARDAY, COUNT…) are left out, so what is said is true though it may not be all. A rule
    that is none gives an empty text.
    """
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if parts.get("FREQ") not in words.entry("frequency"):
        return ""
    interval = parts.get("INTERVAL", "1")
    every = max(1, int(interval)) if interval.isascii() and interval.isdigit() else 1
    said = [
        words.count("frequency", parts["FREQ"], every),
        *_weekdays(parts, words),
        _day_of_month(parts, words),
        _until(parts, words),
    ]
    return words.join([part for part in said if part])


def _weekdays(parts: dict[str, str], words: MinutesWords) -> list[str]:
    ordinals = words.entry("weekday_ordinals")
    said = []
    for part in parts.get("BYDAY", "").split(","):
        found = _BY_DAY.fullmatch(part)
        if not found:
            continue
        day = words.weekday(_WEEKDAYS.index(found[2]))
        ordinal = ordinals.get((found[1] or "").lstrip("+"))
        if ordinal and parts["FREQ"] == "MONTHLY":
            said.append(words.say("on_nth_weekday", day=day, ordinal=ordinal))
        elif not found[1]:
            said.append(words.say("on_weekday", day=day))
    return said


def _day_of_month(parts: dict[str, str], words: MinutesWords) -> str:
    day = parts.get("BYMONTHDAY", "")
    if parts["FREQ"] != "MONTHLY" or not (day.isascii() and day.isdigit()):
        return ""
    return words.say("on_day_of_month", n=int(day))


def _until(parts: dict[str, str], words: MinutesWords) -> str:
    text = parts.get("UNTIL", "")[:8]
    try:
        return words.say("until", date=words.date(date.fromisoformat(text)))
    except ValueError:
        return ""
