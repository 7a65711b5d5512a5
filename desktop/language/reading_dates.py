"""Reading dates and times as people type or paste them.

Three digit sets, three scripts and English are understood: ``3/9/2024``, ``٢٠٢٤-٠٩-٠٣``,
"الثلاثاء 3 أيلول 2024", "3 أيلول/سبتمبر", "3ê Îlona 2024an", "September 3rd, 2024". In numbers the
day comes before the month, as the region writes it; only a year of four digits may come first.
"""

import re
from datetime import date, time
from functools import cache

from desktop.language.calendar_words import calendar_words
from desktop.language.folding import fold

FIRST_YEAR, LAST_YEAR = 1900, 2200

_NUMERIC = re.compile(r"(\d{1,4})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{1,4}))?")
_TOKEN = re.compile(r"\d+|[^\W\d_]+\d?(?!\w)|[^\W\d_]+")
_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(\D*)")


@cache
def _month_by_word() -> dict[str, int]:
    """Return every known name of a month, folded, with its number."""
    known: dict[str, int] = {}
    tables = [*calendar_words()["months"].values(), *calendar_words()["months_beside"].values()]
    for table in tables:
        for month, name in enumerate(table, 1):
            known[fold(name)] = month
    for month, also in enumerate(calendar_words()["months_also_read"], 1):
        known.update((fold(name), month) for name in also)
    for month, name in enumerate(calendar_words()["months"]["en"], 1):
        known[fold(name[:3])] = month
        known[fold(name[:4])] = month
    # A genitive ending (Îlona) and the Syriac "in" (ܒܐܝܠܘܠ) are written onto the name.
    endings = {
        fold(name) + "a": month for month, name in enumerate(calendar_words()["months"]["ku"], 1)
    }
    starts = {
        "ܒ" + fold(name): month for month, name in enumerate(calendar_words()["months"]["syr"], 1)
    }
    return endings | starts | known


@cache
def _passed_over() -> frozenset[str]:
    weekdays = [name for names in calendar_words()["weekdays"].values() for name in names]
    english = [name[:3] for name in calendar_words()["weekdays"]["en"]]
    return frozenset(
        fold(word) for word in (*weekdays, *english, *calendar_words()["words_passed_over"])
    )


def parse_date(text: str, today: date | None = None) -> date | None:
    """Return the date that ``text`` names, or None if it names none from 1900 to 2200.

    A day and month without a year are of the year of ``today``. A year of two digits is of this
    century. A weekday is passed over even where it does not fit: people correct the day first.
    """
    folded = fold(text)
    year_today = (today or date.today()).year
    numeric = _NUMERIC.fullmatch(folded)
    if numeric:
        return _from_numbers(numeric[1], numeric[2], numeric[3], year_today)
    return _from_words(_TOKEN.findall(folded), year_today)


def _from_numbers(first: str, middle: str, last: str | None, year_today: int) -> date | None:
    if len(first) == 4:
        return _date(first, middle, last) if last else None
    return _date(last or str(year_today), middle, first)


def _from_words(tokens: list[str], year_today: int) -> date | None:
    numbers = [token for token in tokens if token.isdecimal()]
    words = [t for t in tokens if not t.isdecimal() and t not in _passed_over()]
    month = _month(words)
    if month is None or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers) == 1:
        numbers.append(str(year_today))
    elif len(numbers[0]) == 4:
        numbers.reverse()
    return _date(numbers[1], str(month), numbers[0])


def _month(words: list[str]) -> int | None:
    """Return the month that all of ``words`` name: one name, or two names of the same month."""
    known = _month_by_word()
    whole = known.get(" ".join(words))
    if whole is not None:
        return whole
    for split in range(1, len(words)):
        first, second = known.get(" ".join(words[:split])), known.get(" ".join(words[split:]))
        if first is not None and first == second:
            return first
    return None


def _date(year: str, month: str, day: str) -> date | None:
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    whole_year = int(year) + (2000 if len(year) == 2 else 0)
    if not FIRST_YEAR <= whole_year <= LAST_YEAR:
        return None
    try:
        return date(whole_year, int(month), int(day))
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """Return the time of day that ``text`` names, or None.

    ``14:05``, ``1405``, ``9`` (nine o'clock), ``٩:٣٠``, ``9.30`` and ``2:30 م`` are understood.
    """
    found = _TIME.fullmatch(fold(text))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = found[3].strip()
    if half in _folded("after_noon"):
        hour = hour + 12 if hour < 12 else hour
    elif half in _folded("before_noon"):
        hour = {12: 0}.get(hour, hour if hour < 12 else 24)
    elif half:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


@cache
def _folded(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in calendar_words()[table])
