"""Words that stand for bytes, to be read aloud: 256 Arabic ones, one a byte.

They are data (``resources/language/fingerprint_words.json``) whose order is a part of the format of
fingerprints. No two are alike, written or heard: between any two, as they are searched (``fold``)
and as they sound (:func:`heard`), lie two changes of a letter or more.
"""

import json
from collections.abc import Iterable
from functools import cache

from desktop.language.folding import fold
from resources import resource_path

# Letters that many speakers do not tell apart, or a telephone does not carry.
_SOUNDS = str.maketrans("صثطضذظقحعغ", "ستتدززكهاا")


@cache
def spoken_words() -> tuple[str, ...]:
    """Return the 256 words; that of a byte stands at its value."""
    path = resource_path("language", "fingerprint_words.json")
    return tuple(json.loads(path.read_text(encoding="utf-8"))["ar"])


def in_words(data: bytes) -> tuple[str, ...]:
    """Return the word of each byte."""
    return tuple(spoken_words()[byte] for byte in data)


def are_words(text: str) -> bool:
    """Tell whether a text sets out to be words: there is an Arabic letter in it."""
    return any("ا" <= letter <= "ي" for letter in fold(text))


def from_words(typed: Iterable[str]) -> bytes:
    """Return the bytes of words; tashkeel and the forms of hamza, ya and ta marbuta do not matter.

    Raises:
        KeyError: the word in its arguments is none of them.
    """
    known = _values()
    values = []
    for word in typed:
        value = known.get(fold(word))
        if value is None:
            raise KeyError(word)
        values.append(value)
    return bytes(values)


def heard(word: str) -> str:
    """Return a word as it sounds on a poor line: letters that sound alike are one."""
    sound = fold(word).translate(_SOUNDS)
    return sound[:-1] if sound.endswith("ه") else sound


@cache
def _values() -> dict[str, int]:
    return {fold(word): value for value, word in enumerate(spoken_words())}
