"""The words of press items, and what has to be known of a language's grammar to join them.

Both are data (``resources/language/press_words.json``). Where only a guess is possible, as with
the gender of a speaker of whom nothing is written, the rule is here and its exceptions are there.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.documents.minutes_words import MinutesWords, runs_right_to_left
from desktop.documents.other_words import grammar, spoken_language, words_with_own
from desktop.language.plurals import plural

_FEMININE_ENDINGS = ("ة", "ات")
_MARKS = re.compile("[\u064b-\u0652\u0640]")
_LAST_STOPS = " .،,؛;:"
_ENDS_A_SENTENCE = ("؟", "?", "!", "…", "؟»", "!»", ".»", "?”", "!”", ".”")


@dataclass(frozen=True, slots=True)
class PressWords:
    """The words of one press item; numbers, dates and names are those of ``document``."""

    document: MinutesWords
    _table: dict[str, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        table = words_with_own("press", self.document.language, self.document.own)
        object.__setattr__(self, "_table", table)

    @property
    def spoken(self) -> str:
        """The language that the words are in: the document's own, or Arabic for want of it."""
        return spoken_language("press", self.document.language)

    def entry(self, key: str) -> Any:
        """Return a word, list or table as the data file has it, with the office's own words."""
        return self._table[key]

    def say(self, key: str, gender: str = "male", **values: object) -> str:
        """Return a sentence with ``{values}`` filled in, in the form for ``gender``."""
        return self.fill(self.entry(key), gender, **values)

    def fill(self, pattern: str | dict[str, str], gender: str = "male", **values: object) -> str:
        """Return a pattern of the data file with ``{values}`` filled in."""
        text = pattern if isinstance(pattern, str) else pattern[gender]
        return text.format(**values)

    def count(self, key: str, count: int) -> str:
        """Return the plural form for ``count``."""
        return self.document.number(plural(count, self.spoken, self.entry(key)))

    def all_of(self, names: Sequence[str], *, mark: str = "") -> str:
        """Return "a, b and c"; Arabic says "and" before each, and ``mark`` before that."""
        if not names:
            return ""
        if self.spoken == "ar":
            return names[0] + "".join(f"{mark}{self._and(name)}{name}" for name in names[1:])
        *others, last = names
        apart = f"{mark or self.entry('comma')} "
        return f"{apart.join(others)}{self.entry('and')}{last}" if others else last

    def _and(self, name: str) -> str:
        """Return the Arabic "and", which is written together with an Arabic word only."""
        return str(self.entry("and" if runs_right_to_left(name) else "and_foreign"))

    def begins_with(self, text: str, group: str) -> bool:
        """Tell whether the first word of ``text`` is one of a group of the data file."""
        words: list[str] = self.entry("begins")[group]
        first = bare(text.split(maxsplit=1)[0]) if text.split() else ""
        return first in words


def bare(word: str) -> str:
    """Return ``word`` without vowel marks and lengthening."""
    return _MARKS.sub("", word)


def without_stop(text: str) -> str:
    """Return ``text`` without the marks that end it, to stand inside a sentence."""
    return text.rstrip(_LAST_STOPS).rstrip()


def with_stop(text: str, stop: str) -> str:
    """Return ``text`` as a sentence: with one mark at its end."""
    plain = text.rstrip()
    if plain.endswith(_ENDS_A_SENTENCE):
        return plain
    return f"{without_stop(plain)}{stop}"


def after_preposition(name: str) -> str:
    """Return an Arabic name as it is written after a preposition: ممثلون becomes ممثلين."""
    first, space, rest = name.partition(" ")
    changed: dict[str, str] = grammar()["after_a_preposition"]
    return f"{changed.get(bare(first), first)}{space}{rest}"


def gender_of_body(name: str) -> str:
    """Return "female" for a body whose Arabic name is feminine (دائرة), else "male" (مكتب)."""
    known = grammar()
    first = bare(next(iter(name.split()), ""))
    plain = first.removeprefix("ال")
    if plain in known["feminine_words"]:
        return "female"
    feminine = first.endswith(_FEMININE_ENDINGS) and plain not in known["masculine_words"]
    return "female" if feminine else "male"


def gender_of_person(name: str, post: str) -> str:
    """Guess the gender of a person without an honorific from the post, then from the name."""
    if bare(next(iter(post.split()), "")).endswith("ة"):
        return "female"
    first = bare(next(iter(name.split()), ""))
    like_men: list[str] = grammar()["men_named_like_women"]
    return "female" if first.endswith("ة") and first not in like_men else "male"


def last_name(name: str) -> str:
    """Return the part of a name that a text repeats: أحمد of إلهام أحمد, عبد الله whole."""
    parts = name.split()
    if len(parts) < 2:
        return name
    compound: list[str] = grammar()["compound_beginnings"]
    return " ".join(parts[-2:]) if bare(parts[-2]) in compound else parts[-1]


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Return how each name is repeated: by its last part, or whole where two would be alike."""
    known = list(dict.fromkeys(names))
    short = {name: last_name(name) for name in known}
    return {
        name: part if list(short.values()).count(part) == 1 else name
        for name, part in short.items()
    }
