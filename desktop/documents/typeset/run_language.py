"""In which language a stretch of a line is, for programs that read it aloud.

A run may say so itself (``TextStyle.language``). Beyond that only what the letters prove is taken
for certain: Syriac letters, Arabic letters in a document written in Latin ones, and Latin words
with letters that Kurmanji has and English lacks. Whatever else stands in an Arabic line (USD, a
name without such letters) stays in the language around it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop.documents.typeset.pieces import Piece

_SYRIAC = re.compile("[\u0710-\u074f]")
_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3\u0750-\u077f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_KURMANJI = re.compile("[êîûşçÊÎÛŞÇ]")

_WRITTEN_IN_ARABIC = frozenset({"ar", "fa", "ckb", "ur"})
_WRITTEN_IN_SYRIAC = frozenset({"syr", "aii", "syc", "tru"})
_OPEN = "?"  # Latin letters that do not say whose they are


def languages_of(pieces: Sequence[Piece], base: str) -> list[str] | None:
    """Return the language of each of ``pieces``, None where all are in ``base``.

    ``pieces`` are in logical order. Spaces and numbers between words of one language go with them.
    """
    found = [_language(piece.word.text, piece.style.language) for piece in pieces]
    if set(found) <= {base, None}:
        return None
    if _OPEN in found:
        _settle_latin(found, base)
        if set(found) <= {base, None}:
            return None
    result: list[str] = []
    last = base
    waiting = 0
    for language in found:
        if language is None:
            waiting += 1
            continue
        result += [language if language == last else base] * waiting
        result.append(language)
        last, waiting = language, 0
    return result + [base] * waiting


def _settle_latin(found: list[str | None], base: str) -> None:
    """Take Latin words for Kurmanji if one beside them is, else for ``base``."""
    stretch: list[int] = []
    for place, language in enumerate([*found, base]):
        if language in (_OPEN, "ku"):
            stretch.append(place)
        elif language is not None:
            decided = "ku" if any(found[index] == "ku" for index in stretch) else base
            for index in stretch:
                found[index] = decided
            stretch = []


@lru_cache(maxsize=8192)
def _language(text: str, stated: str) -> str | None:
    """Return the language of a word; None for what has no letters."""
    primary = stated.partition("-")[0]
    if _SYRIAC.search(text):
        return stated if primary in _WRITTEN_IN_SYRIAC else "syr"
    if _ARABIC.search(text):
        return stated if primary in _WRITTEN_IN_ARABIC else "ar"
    if not _LATIN.search(text):
        return None
    if primary not in _WRITTEN_IN_ARABIC and primary not in _WRITTEN_IN_SYRIAC:
        return stated
    return "ku" if _KURMANJI.search(text) else _OPEN
