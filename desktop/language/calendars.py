"""Dates and times in words, as an office writes them.

The words are data (``resources/language/calendar.json``: Levantine months for Arabic, Kurmanji and
Syriac from Unicode CLDR), so that an office can correct them. Times are of the 24-hour clock.
Reading what people type is in ``reading_dates``; both are offered here.
"""

from datetime import date, time
from typing import Any, Literal

from desktop.language.calendar_words import calendar_words
from desktop.language.digits import WESTERN, in_digits
from desktop.language.plurals import plural
from desktop.language.reading_dates import parse_date, parse_time

__all__ = [
    "format_date",
    "format_time",
    "month_name",
    "month_names",
    "parse_date",
    "parse_time",
    "relative_time",
    "weekday_name",
    "weekday_names",
]

Months = Literal["levantine", "both"]

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def _in(table: str, language: str) -> Any:
    """Return a table of words for a language; Arabic where the language has none."""
    tables = calendar_words()[table]
    return tables.get(language) or tables["ar"]


def month_names(language: str) -> tuple[str, ...]:
    """Return the names of the twelve months, January first."""
    return tuple(_in("months", language))


def weekday_names(language: str) -> tuple[str, ...]:
    """Return the names of the seven days, Monday first (as ``date.weekday`` counts)."""
    return tuple(_in("weekdays", language))


def month_name(month: int, language: str, months: Months = "levantine") -> str:
    """Return the name of a month (1 to 12); ``"both"`` sets the second Arabic name beside it."""
    name = month_names(language)[month - 1]
    beside = calendar_words()["months_beside"].get(language)
    return f"{name}/{beside[month - 1]}" if months == "both" and beside else name


def weekday_name(day: date, language: str) -> str:
    """Return the name of the weekday of ``day``."""
    return weekday_names(language)[day.weekday()]


def format_date(
    day: date,
    language: str,
    digits: str = WESTERN,
    *,
    weekday: bool = True,
    months: Months = "levantine",
) -> str:
    """Return a date in words, e.g. "الثلاثاء 3 أيلول 2024".

    ``language`` is ar, ku, syr or en; ``digits`` as in ``desktop.language.digits``.
    """
    text = _in("date_pattern", language).format(
        day=day.day, month=month_name(day.month, language, months), year=day.year
    )
    if weekday:
        pattern: str = _in("weekday_pattern", language)
        text = pattern.format(weekday=weekday_name(day, language), date=text)
    return in_digits(text, digits)


def format_time(moment: time, digits: str = WESTERN) -> str:
    """Return a time of day, e.g. "14:05"."""
    return in_digits(f"{moment:%H:%M}", digits)


def relative_time(seconds: float, language: str, digits: str = WESTERN) -> str:
    """Say how long ago something was, e.g. "قبل ثانيتين", "3 minutes ago".

    Less than a second, or a clock that ran back, is "now". Syriac readers are told in Arabic.
    """
    spoken = language if language in calendar_words()["ago"] else "ar"
    words = calendar_words()["ago"][spoken]
    whole = int(seconds)
    if whole < 1:
        return str(words["now"])
    for unit, length in (("day", _DAY), ("hour", _HOUR), ("minute", _MINUTE), ("second", 1)):
        if whole >= length:
            return in_digits(plural(whole // length, spoken, words[unit]), digits)
    raise AssertionError("a second or more has a unit")
