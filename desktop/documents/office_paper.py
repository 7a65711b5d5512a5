"""The office's paper: what a document takes from the office, and not from the record."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self

from desktop.language.names import Names

Digits = Literal["western", "arabic-indic"]
Months = Literal["levantine", "both"]

_NO_NAME = Names()
_DIGITS: tuple[Digits, ...] = ("western", "arabic-indic")
_MONTHS: tuple[Months, ...] = ("levantine", "both")


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
    """

    code: str
    name: Names
    city: Names = _NO_NAME
    letterhead: Names = _NO_NAME
    emblem: bytes | None = None
    digits: Digits = "western"
    months: Months = "levantine"

    def to_json(self) -> dict[str, Any]:
        """Return JSON values, the emblem as base64: part of what is sealed at approval."""
        return {
            "code": self.code,
            "name": self.name.by_script(),
            "city": self.city.by_script(),
            "letterhead": self.letterhead.by_script(),
            "emblem": None if self.emblem is None else base64.b64encode(self.emblem).decode(),
            "digits": self.digits,
            "months": self.months,
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote.

        Raises:
            ValueError, KeyError, TypeError, AttributeError: it is not such an object.
        """
        digits, months, emblem = plain["digits"], plain["months"], plain["emblem"]
        if digits not in _DIGITS or months not in _MONTHS:
            raise ValueError(f"digits {digits!r} or months {months!r} are not known")
        try:
            picture = None if emblem is None else base64.b64decode(emblem, validate=True)
        except binascii.Error as error:
            raise ValueError("the emblem is not base64") from error
        return cls(
            code=str(plain["code"]),
            name=Names.from_json(plain["name"]),
            city=Names.from_json(plain["city"]),
            letterhead=Names.from_json(plain["letterhead"]),
            emblem=picture,
            digits=digits,
            months=months,
        )
