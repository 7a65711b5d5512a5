"""The Hijri date beside a Gregorian one: the calendar of Umm al-Qura (library ``hijridate``)."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.language.calendar_words import calendar_words


@dataclass(frozen=True, slots=True)
class HijriDate:
    """A day of the Hijri calendar; months count from 1."""

    year: int
    month: int
    day: int


def hijri_date(day: date, correction: int = 0) -> HijriDate | None:
    """Return the Hijri date of ``day``, moved by ``correction`` days where the moon was seen so.

    None outside of the years that the tables of Umm al-Qura cover (1343 to 1500, 1924 to 2077).
    """
    from hijridate import Gregorian

    try:
        moved = day + timedelta(days=correction)
        found = Gregorian(moved.year, moved.month, moved.day).to_hijri()
    except (OverflowError, ValueError):
        return None
    return HijriDate(found.year, found.month, found.day)


def format_hijri(day: HijriDate, language: str) -> str:
    """Return a Hijri date in words, e.g. "30 صفر 1446 هـ"; in Arabic for Syriac readers."""
    tables = calendar_words()
    months, patterns = tables["hijri_months"], tables["hijri_pattern"]
    spoken = language if language in months else "ar"
    month: str = months[spoken][day.month - 1]
    pattern: str = patterns[spoken]
    return pattern.format(day=day.day, month=month, year=day.year)
