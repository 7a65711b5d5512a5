"""How an office may lay out its documents, and which words of its own it may set."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop.documents.minutes_words import fixed_words
from desktop.documents.office_paper import (
    CHOICES,
    LARGEST_MARGIN,
    LARGEST_SIZE,
    LEAST_MARGIN,
    MARGINS,
    SMALLEST_SIZE,
    is_value,
    size_text,
)
from desktop.documents.other_words import other_fixed_words
from desktop.documents.own_words import LONGEST_WORD, fits, flat_words, placeholders
from desktop.language.errors import Phrase, RefusedError
from desktop.language.isolates import isolate
from desktop.language.text_rules import problem_with, shown

__all__ = [
    "LARGEST_MARGIN",
    "LARGEST_SIZE",
    "LEAST_MARGIN",
    "SMALLEST_SIZE",
    "correctable_words",
    "problem_with_word",
    "refuse_layout",
    "refuse_word",
    "size_text",
]

LANGUAGES = ("ar", "ku", "en", "syr")
"""Of documents, in the order in which they are offered."""

LARGEST_WORDS = 64 * 1024
"""Characters of all own words together: they travel inside every approved record."""


def refuse_layout(layout: Mapping[str, Any]) -> None:
    """Refuse a layout (fields of ``OfficePaper`` from ``page`` on) that could not be printed.

    Raises:
        RefusedError: ``office.choice``, ``office.margin``, ``office.base_size``, ``office.hijri``
            or ``office.words`` for what is no such value; for an own word see ``refuse_word``;
            ``word.too_many`` for all together.
    """
    for name, value in layout.items():
        if not is_value(name, value):
            raise _refusal(name, value)
    words: Mapping[str, Mapping[str, str]] = layout["words"]
    for language, own in words.items():
        for key, text in own.items():
            refuse_word(language, key, text)
    total = sum(len(text) for own in words.values() for text in own.values())
    if total > LARGEST_WORDS:
        raise RefusedError("word.too_many", limit=LARGEST_WORDS)


def refuse_word(language: str, key: str, text: str) -> None:
    """Refuse an own word that cannot stand for the fixed one.

    Raises:
        RefusedError: ``word.unknown``, or ``word.invalid`` with ``key`` and ``what``.
    """
    standing = correctable_words(language)
    if key not in standing:
        raise RefusedError("word.unknown", key=shown(f"{language}.{key}"))
    what = problem_with_word(text, standing[key])
    if what is not None:
        raise RefusedError("word.invalid", key=f"{language}.{key}", what=what)


@cache
def correctable_words(language: str) -> Mapping[str, str]:
    """Return the fixed words of all documents by dotted key, those of minutes first.

    Of a ``language`` that documents do not have there are none.
    """
    if language not in LANGUAGES:
        return {}
    return {**dict(flat_words(fixed_words(language))), **other_fixed_words(language)}


def problem_with_word(text: str, standing: str) -> Phrase | None:
    """Return why ``text`` cannot be printed for ``standing``, as a part of a sentence."""
    if not text.strip():
        return Phrase("word.empty")
    if len(text) > LONGEST_WORD:
        return Phrase("text.too_long", length=len(text), limit=LONGEST_WORD)
    what = problem_with(text, long=False)
    if what is not None or fits(text, standing):
        return what
    needed = sorted(placeholders(standing))
    if not needed:
        return Phrase("word.no_braces")
    return Phrase("word.placeholders", needed=" ".join(isolate(f"{{{name}}}") for name in needed))


def _refusal(name: str, value: object) -> RefusedError:
    if name in CHOICES:
        allowed = ", ".join(CHOICES[name])
        return RefusedError("office.choice", value=shown(str(value)), allowed=allowed)
    if name in MARGINS:
        return RefusedError("office.margin", least=LEAST_MARGIN, most=LARGEST_MARGIN)
    if name == "base_size":
        least, most = size_text(SMALLEST_SIZE), size_text(LARGEST_SIZE)
        return RefusedError("office.base_size", least=least, most=most)
    return RefusedError(f"office.{name}")
