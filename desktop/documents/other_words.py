"""The fixed words of press items, and of sheets, registers and cards; an office may correct them.

They stand in a data file each, by language. The office's own words for them are kept with those
for minutes, their dotted keys (``own_words``) beginning with ``press.`` or ``sheet.``.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from desktop.documents.own_words import corrected, flat_words
from resources import resource_path

Kind = Literal["press", "sheet"]
KINDS: tuple[Kind, ...] = ("press", "sheet")

# What is looked for in a text, and what a spreadsheet program reads: no words that are printed.
_NOT_PRINTED: dict[Kind, frozenset[str]] = {
    "press": frozenset({"begins", "place_words"}),
    "sheet": frozenset({"page_code"}),
}
_SPOKEN_FOR_OTHERS = "ar"
_GRAMMAR = "grammar"


def spoken_language(kind: Kind, language: str) -> str:
    """Return the language that the words are in: ``language``, or Arabic for want of words."""
    known = language in _data(kind) and language != _GRAMMAR
    return language if known else _SPOKEN_FOR_OTHERS


def words_with_own(kind: Kind, language: str, own: Mapping[str, str]) -> dict[str, Any]:
    """Return the words of a document in ``language``, the office's own in place of the standing.

    Args:
        kind: of the document.
        language: of the document.
        own: the office's own words in that language by dotted key, of all kinds.
    """
    standing: dict[str, Any] = _data(kind)[spoken_language(kind, language)]
    before = f"{kind}."
    ours = {key.removeprefix(before): text for key, text in own.items() if key.startswith(before)}
    if not ours:
        return standing
    fixed = _NOT_PRINTED[kind]
    return {
        name: word if name in fixed else corrected(word, ours, name, keeps_ends=True)
        for name, word in standing.items()
    }


@cache
def other_fixed_words(language: str) -> Mapping[str, str]:
    """Return all words of the other documents that may be corrected, by dotted key."""
    found: dict[str, str] = {}
    for kind in KINDS:
        table = _data(kind)[spoken_language(kind, language)]
        printed = {name: word for name, word in table.items() if name not in _NOT_PRINTED[kind]}
        found.update(flat_words(printed, kind))
    return found


def grammar() -> dict[str, Any]:
    """Return what press items know of Arabic beside their words."""
    return dict(_data("press")[_GRAMMAR])


@cache
def _data(kind: Kind) -> dict[str, dict[str, Any]]:
    path = resource_path("language", f"{kind}_words.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))
