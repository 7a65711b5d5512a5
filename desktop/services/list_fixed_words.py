"""Lists the fixed words of documents, which an office may correct."""

from dataclasses import dataclass

from desktop.documents.minutes_words import borrowed_words, fixed_words, is_reviewed
from desktop.documents.own_words import flat_words


@dataclass(frozen=True, slots=True)
class FixedWord:
    """A word by its dotted key. ``is_borrowed``: said in Arabic, for want of a word of its own."""

    key: str
    standing: str
    is_borrowed: bool


@dataclass(frozen=True, slots=True)
class FixedWords:
    """All words of a language, in the order in which documents have them."""

    language: str
    is_reviewed: bool
    words: tuple[FixedWord, ...]


def list_fixed_words(language: str) -> FixedWords:
    """Return the words of ``language``: ar, ku, en or syr."""
    borrowed = borrowed_words(language)
    words = tuple(
        FixedWord(key, standing, key.partition(".")[0] in borrowed)
        for key, standing in flat_words(fixed_words(language))
    )
    return FixedWords(language, is_reviewed(language), words)
