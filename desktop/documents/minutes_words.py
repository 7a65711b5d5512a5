"""The words of minutes that the record does not hold: headings, labels, the page number.

They are data (``resources/language/minutes_words.json``), so that an office can correct them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import cache
from typing import Any

from desktop.documents.hijri import format_hijri, hijri_date
from desktop.documents.office_paper import Digits, Months, OfficePaper
from desktop.documents.own_words import corrected
from desktop.language.calendars import format_date, format_time, weekday_names
from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.names import script_of
from desktop.language.plurals import plural
from desktop.language.terms import term
from resources import resource_path

RIGHT_TO_LEFT = frozenset({"ar", "syr"})

_REVIEWED = "reviewed"  # a mark of the data file, and no word


def runs_right_to_left(text: str) -> bool:
    """Tell whether the first letter of ``text`` is Arabic or Syriac, or there is no letter."""
    return script_of(text) in RIGHT_TO_LEFT


@cache
def _data() -> dict[str, dict[str, Any]]:
    path = resource_path("language", "minutes_words.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


@cache
def fixed_words(language: str) -> dict[str, Any]:
    """Return the words of one language, Arabic ones where it has none; {} if it is not known.

    Only Syriac has not all of them; its words are marked as not reviewed by a speaker.
    """
    if language not in _data():
        return {}
    words = _over(_data()["ar"], _data()[language])
    return {key: word for key, word in words.items() if key != _REVIEWED}


def is_reviewed(language: str) -> bool:
    """Tell whether a speaker has reviewed the words of ``language``."""
    return bool(_data().get(language, {}).get(_REVIEWED, True))


def borrowed_words(language: str) -> frozenset[str]:
    """Return the keys of what ``language`` says in Arabic, for want of words of its own."""
    return frozenset(_data()["ar"].keys() - _data()[language].keys())


def _over(arabic: Any, own: Any) -> Any:
    if isinstance(arabic, dict) and isinstance(own, dict):
        return {key: _over(arabic.get(key), own.get(key)) for key in {**arabic, **own}}
    return arabic if own is None else own


@dataclass(frozen=True, slots=True)
class MinutesWords:
    """The words of one document, in its language, with the office's digits and months.

    ``language`` is ar, ku, en or syr; what Syriac has no word for is said in Arabic. Documents
    that run left to right have Western digits whatever the office sets. ``own`` are the office's
    own words by dotted key (``own_words``); those that do not fit are passed over.
    ``shows_hijri``: whether the Hijri date stands beside that of the meeting.
    """

    language: str
    digits: Digits = "western"
    months: Months = "levantine"
    own: Mapping[str, str] = field(default_factory=dict, hash=False)
    shows_hijri: bool = False
    _table: dict[str, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        standing = fixed_words(self.spoken)
        table = corrected(standing, self.own) if self.own else standing
        object.__setattr__(self, "_table", table)

    @property
    def right_to_left(self) -> bool:
        """Whether the document runs from right to left."""
        return self.language in RIGHT_TO_LEFT

    @property
    def spoken(self) -> str:
        """The language that the words are in: the document's own, or Arabic for want of it."""
        return self.language if self.language in _data() else "ar"

    def entry(self, key: str) -> Any:
        """Return a word, list or table as the data file has it."""
        return self._table[key]

    def say(self, key: str, **values: object) -> str:
        """Return a word with ``{values}`` filled in; whole numbers in the office's digits.

        Raises:
            KeyError: there is no such word, or it asks for a value that was not given.
        """
        told = {
            name: self.number(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return str(self.entry(key)).format(**told)

    def label(self, key: str) -> str:
        """Return a word as the label before a value."""
        return self.say("label", label=self.say(key))

    def number(self, value: object) -> str:
        """Return a number, or a text with numbers, in the document's digits."""
        return in_digits(str(value), self.digits if self.right_to_left else "western")

    def date_with_hijri(self, day: date, correction: int = 0) -> str:
        """Return a date with its weekday and the Hijri date beside it, where that is known.

        ``correction`` is days that the month was seen to begin later or earlier.
        """
        gregorian = self.date(day, weekday=True)
        hijri = hijri_date(day, correction)
        if hijri is None:
            return gregorian
        told = self.number(format_hijri(hijri, self.spoken))
        return self.say("with_hijri", date=gregorian, hijri=told)

    def date(self, day: date, *, weekday: bool = False) -> str:
        """Return a date in words."""
        return self.number(format_date(day, self.spoken, weekday=weekday, months=self.months))

    def time(self, text: str) -> str:
        """Return a time of the record, ``HH:MM``, as it is printed; anything else as it is."""
        try:
            return self.number(format_time(time.fromisoformat(text)))
        except ValueError:
            return text

    def term(self, group: str, code: str, gender: str | None = None) -> str:
        """Return the word for a code of the record; the code itself where it is not known."""
        return term(group, code, self.spoken, gender)

    def count(self, key: str, form: str, count: int) -> str:
        """Return the plural form for ``count`` of ``form`` in the table ``key``."""
        borrowed = key in borrowed_words(self.spoken)
        told = plural(count, "ar" if borrowed else self.spoken, self.entry(key)[form])
        return self.number(told)

    def weekday(self, index: int) -> str:
        """Return the name of a weekday, 0 for Monday."""
        return weekday_names(self.spoken)[index]

    def typed(self, text: str) -> str:
        """Return what a person typed, ready to stand among the document's own words.

        Text that runs the other way is isolated, line by line, so that its full stop and its
        brackets stay with it (U+2068 and U+2069, Unicode Standard Annex 9).
        """
        lines = text.split("\n")
        return "\n".join(
            isolate(line) if runs_right_to_left(line) is not self.right_to_left else line
            for line in lines
        )

    def title(self, kind: str, number: str) -> str:
        """Return what the document is: minutes, or an addendum to or a correction of others.

        ``kind`` is that of the amendment, empty for minutes of their own; ``number`` is of the
        minutes that are amended.
        """
        key = f"title_{kind}"
        if key not in self._table:
            return self.say("title")
        return self.say(key, number=self.number(number))

    def join(self, parts: Sequence[str]) -> str:
        """Return the parts with the list mark of the language between them."""
        return str(self.entry("list_mark")).join(parts)


def words_of(language: str, paper: OfficePaper) -> MinutesWords:
    """Return the words of an office's document in ``language``."""
    own = paper.words.get(language, {})
    return MinutesWords(language, paper.digits, paper.months, own, paper.hijri)
