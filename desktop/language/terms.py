"""Terms: the words for the codes of a record, in each language.

They are data (``resources/language/terms.json``). Arabic and Kurmanji words may have a form for a
woman and for a group. Where a language has no word of its own the Arabic one is given; Syriac has
none yet, until a speaker writes them.
"""

import json
from functools import cache
from typing import Any, Literal

from desktop.language.errors import Language, Phrase
from desktop.language.folding import fold
from resources import resource_path

Gender = Literal["male", "female", "group"]


@cache
def _data() -> dict[str, Any]:
    path = resource_path("language", "terms.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def groups() -> tuple[str, ...]:
    """Return the names of the groups, e.g. ``presence``."""
    return tuple(_data()["terms"])


def codes(group: str) -> tuple[str, ...]:
    """Return the codes of a group in the order in which they are offered.

    Raises:
        KeyError: there is no such group.
    """
    return tuple(_data()["terms"][group])


def term(group: str, code: str, language: str, gender: str | None = None) -> str:
    """Return the word for ``code``; a code that is not known is returned as it is.

    ``gender`` is "male", "female" or "group"; None takes the neutral form, or the one that Arabic
    uses for both.

    Raises:
        KeyError: there is no such group.
    """
    words = _data()["terms"][group].get(code)
    if words is None:
        return code
    word: str | dict[str, str] = words.get(language) or words["ar"]
    if isinstance(word, str):
        return word
    return word.get(gender or "neutral") or word["male"]


class Term(Phrase):
    """A term as a part of an error's sentence: said in the language of the sentence."""

    def __init__(self, group: str, code: str) -> None:
        super().__init__(code)
        self.group = group

    def sentence(self, language: Language) -> str:
        """Return the word for the code in ``language``."""
        return term(self.group, self.code, language)


def gender_of_honorific(honorific: str | None) -> Gender | None:
    """Guess a person's gender from an honorific such as السيدة; None where it does not tell.

    Titles that suit both (سعادة، سماحة، Birêz) are passed over for the word after them.
    """
    known = _honorifics()
    for word in fold(honorific or "").replace(".", " ").split():
        gender = known.get(word)
        if gender:
            return gender
        if gender is None and word.startswith("ال"):
            return "female" if word.endswith("ه") else "male"
    return None


def is_honorific(word: str) -> bool:
    """Tell whether one word, with or without its full stop, is known as an honorific."""
    return fold(word).rstrip(".") in _honorifics()


def honorific_in(honorific: str, language: str) -> str | None:
    """Return an Arabic honorific as ``language`` says it; None if a word of it is not known.

    ``السيدة`` is ``Xanim`` in Kurmanji and ``Ms`` in English.
    """
    words: dict[str, dict[str, str]] = _data()["honorific_words"]
    told = [words.get(fold(word).rstrip("."), {}).get(language) for word in honorific.split()]
    return " ".join(word for word in told if word) if told and all(told) else None


@cache
def _honorifics() -> dict[str, Literal["male", "female", ""]]:
    """Return the folded words with their gender, empty for a word that suits both."""
    known: dict[str, Literal["male", "female", ""]] = {}
    words = _data()["honorifics"]
    known.update((fold(word), "") for word in words["both"])
    known.update((fold(word), "male") for word in words["male"])
    known.update((fold(word), "female") for word in words["female"])
    return known
