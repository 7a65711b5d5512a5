"""Lists the fixed words of documents, which an office may correct."""

from dataclasses import dataclass

from desktop.documents.minutes_words import borrowed_words, is_reviewed
from desktop.documents.other_words import KINDS, spoken_language
from desktop.services.layout_rules import correctable_words

MINUTES = "minutes"
GROUPS: tuple[str, ...] = (MINUTES, *KINDS)
"""Groups of words by the documents that print them: minutes; press items; sheets, registers."""


@dataclass(frozen=True, slots=True)
class FixedWord:
    """A word by its dotted key. ``is_borrowed``: said in Arabic, for want of a word of its own."""

    key: str
    standing: str
    is_borrowed: bool

    @property
    def group(self) -> str:
        """One of GROUPS."""
        return group_of(self.key)


@dataclass(frozen=True, slots=True)
class FixedWords:
    """All words of a language, by group and in the order in which documents have them."""

    language: str
    is_reviewed: bool
    words: tuple[FixedWord, ...]

    def of_group(self, group: str) -> tuple[FixedWord, ...]:
        """Return the words of one of GROUPS."""
        return tuple(word for word in self.words if word.group == group)


def group_of(key: str) -> str:
    """Return the group that the word of a dotted key belongs to."""
    first = key.partition(".")[0]
    return first if first in KINDS else MINUTES


def list_fixed_words(language: str) -> FixedWords:
    """Return the words of ``language``: ar, ku, en or syr."""
    borrowed = borrowed_words(language)
    borrowed |= {kind for kind in KINDS if spoken_language(kind, language) != language}
    words = tuple(
        FixedWord(key, standing, key.partition(".")[0] in borrowed)
        for key, standing in correctable_words(language).items()
    )
    return FixedWords(language, is_reviewed(language), words)
