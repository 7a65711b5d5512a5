"""The office's paper: what a document takes from the office, and not from the record."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Self, get_args

from desktop.language.names import Names

Digits = Literal["western", "arabic-indic"]
Months = Literal["levantine", "both"]
PageSize = Literal["a4", "letter"]
Stretching = Literal["low", "off"]
OwnWords = Mapping[str, Mapping[str, str]]
"""Language (ar, ku, en, syr) to dotted key to the office's own wording (see ``own_words``)."""

LEAST_MARGIN, LARGEST_MARGIN = 12, 40
SMALLEST_SIZE, LARGEST_SIZE = 10.0, 16.0

_NO_NAME = Names()


@dataclass(frozen=True, slots=True)
class OfficePaper:
    """An office as its documents show it.

    Attributes:
        code: the first part of the minutes' numbers.
        name: the office, for the short header of later pages.
        city: where it is.
        letterhead: the lines of the letterhead in each script, separated by newlines.
        emblem: a PNG or JPEG file, or None.
        digits: how numbers are printed in Arabic and Syriac documents.
        months: Levantine month names, or the second Arabic names beside them.
        page: the sheet, ISO 216 A4 or ANSI A (Letter).
        margin_top, margin_bottom, margin_side: whole millimetres, 12 to 40; either side may be
            the bound one, so both are alike.
        base_size: of the body text, 10 to 16 points in steps of a half.
        kashida: whether justified Arabic lines may be stretched a little within words.
        hijri: whether the Hijri date stands beside the date of the meeting.
        words: the office's own words in place of fixed ones.

    Raises:
        ValueError: a value is not one of these.
    """

    code: str
    name: Names
    city: Names = _NO_NAME
    letterhead: Names = _NO_NAME
    emblem: bytes | None = None
    digits: Digits = "western"
    months: Months = "levantine"
    page: PageSize = "a4"
    margin_top: int = 20
    margin_bottom: int = 24
    margin_side: int = 24
    base_size: float = 13.0
    kashida: Stretching = "low"
    hijri: bool = False
    words: OwnWords = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for name, allowed in CHOICES.items():
            if getattr(self, name) not in allowed:
                raise ValueError(f"{name} {getattr(self, name)!r} is not one of {allowed}")
        for name in MARGINS:
            margin = getattr(self, name)
            if type(margin) is not int or not LEAST_MARGIN <= margin <= LARGEST_MARGIN:
                raise ValueError(f"{name} {margin!r} is not {LEAST_MARGIN} to {LARGEST_MARGIN}")
        if not _is_size(self.base_size):
            raise ValueError(f"base_size {self.base_size!r} is not a half step of 10 to 16")
        if type(self.hijri) is not bool:
            raise ValueError(f"hijri {self.hijri!r} is neither true nor false")
        _refuse_words(self.words)

    def to_json(self) -> dict[str, Any]:
        """Return JSON values, the emblem as base64: part of what is sealed at approval.

        What came after the first version is written only where it differs from its default, so
        that papers of then keep the text, and thereby the hash, that they had.
        """
        plain: dict[str, Any] = {
            "code": self.code,
            "name": self.name.by_script(),
            "city": self.city.by_script(),
            "letterhead": self.letterhead.by_script(),
            "emblem": None if self.emblem is None else base64.b64encode(self.emblem).decode(),
            "digits": self.digits,
            "months": self.months,
        }
        later = self._later_values()
        return plain | {name: later[name] for name, usual in _LATER.items() if later[name] != usual}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote, of this version or an earlier one.

        Raises:
            ValueError, KeyError, TypeError, AttributeError: it is not such an object.
        """
        emblem = plain["emblem"]
        try:
            picture = None if emblem is None else base64.b64decode(emblem, validate=True)
        except binascii.Error as error:
            raise ValueError("the emblem is not base64") from error
        later = {name: plain.get(name, usual) for name, usual in _LATER.items()}
        later["base_size"] = float(later["base_size"])
        return cls(
            code=str(plain["code"]),
            name=Names.from_json(plain["name"]),
            city=Names.from_json(plain["city"]),
            letterhead=Names.from_json(plain["letterhead"]),
            emblem=picture,
            digits=plain["digits"],
            months=plain["months"],
            **later,
        )

    def _later_values(self) -> dict[str, Any]:
        """Return the JSON values of what came after the first version.

        The size is a text: canonical JSON has no floating point numbers.
        """
        words = {lang: dict(own) for lang, own in self.words.items() if own}
        plain = {name: getattr(self, name) for name in _LATER}
        return plain | {"base_size": size_text(self.base_size), "words": words}


CHOICES: dict[str, tuple[str, ...]] = {
    "digits": get_args(Digits),
    "months": get_args(Months),
    "page": get_args(PageSize),
    "kashida": get_args(Stretching),
}
"""What may stand in the attributes that are one of a few words."""

MARGINS = ("margin_top", "margin_bottom", "margin_side")

_LATER: dict[str, Any] = {
    "page": "a4",
    "margin_top": 20,
    "margin_bottom": 24,
    "margin_side": 24,
    "base_size": "13",
    "kashida": "low",
    "hijri": False,
    "words": {},
}


def is_value(name: str, value: object) -> bool:
    """Tell whether ``value`` may stand in the attribute ``name``, one from ``digits`` on."""
    try:
        OfficePaper("", _NO_NAME, **{name: value})  # type: ignore[arg-type]  # that is the question
    except ValueError:
        return False
    return True


def size_text(size: float) -> str:
    """Return a size as text, without a fraction that is nothing: ``13``, ``12.5``."""
    return f"{size:g}"


def _is_size(size: object) -> bool:
    if isinstance(size, bool) or not isinstance(size, int | float):
        return False
    return SMALLEST_SIZE <= size <= LARGEST_SIZE and (size * 2) % 1 == 0


def _refuse_words(words: object) -> None:
    """Raise ValueError for anything but texts by key by language.

    A text that does not fit the word it stands for is no error here: it is passed over when a
    document is set (``own_words.corrected``).
    """
    tables = words.items() if isinstance(words, Mapping) else [(None, None)]
    for language, own in tables:
        pairs = own.items() if isinstance(own, Mapping) else [(None, None)]
        texts = [language, *(part for pair in pairs for part in pair)]
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("words are texts by key by language")
