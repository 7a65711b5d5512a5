"""Folding: how a text is compared when someone searches, whatever keyboard it was typed on.

Every character is folded on its own, so that folding is one pass of ``str.translate``: it is
decomposed (Unicode NFKD), its marks are dropped (tashkeel, Syriac points, the accents of
ê î û ş ç), its letters are brought to one form (أ إ آ to ا, ى and the Persian ی to ي, ة to ه, the
Kurdish ک گ to ك), and its digits made Western. Nothing that combines is left, so what comes out
folds to itself.
"""

import re
import unicodedata

# Letters that one person types for another's; targets are plain Arabic or Latin letters.
_ONE_FORM = str.maketrans(
    {
        "ء": "",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ێ": "ي",
        "ۍ": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ۆ": "و",
        "ۇ": "و",
        "ۊ": "و",
        "ة": "ه",
        "ە": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ۃ": "ه",
        "ک": "ك",
        "گ": "ك",
        "ڪ": "ك",
        "ڕ": "ر",
        "ڵ": "ل",
        "پ": "ب",
        "چ": "ج",
        "ژ": "ز",
        "ڤ": "ف",
        "ـ": "",
        "ı": "i",
    }
)

_NUMBER = re.compile(r"\d+")


def _step(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    kept = []
    for character in unicodedata.normalize("NFKD", decomposed):
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
            continue
        digit = unicodedata.decimal(character, None)
        kept.append(character if digit is None else str(digit))
    return "".join(kept).translate(_ONE_FORM)


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _step(chr(code))
        while (again := _step(folded)) != folded:
            folded = again
        self[code] = folded
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Return ``text`` as it is searched: one form of each letter, no marks, single spaces."""
    return " ".join(text.translate(_FOLDED).split())


def sort_key(text: str) -> str:
    """Return a text by which names sort: Arabic letters first, then Latin, Syriac, the rest.

    Numbers sort by their value, so that the ninth meeting comes before the tenth.
    """
    folded = _NUMBER.sub(lambda number: number[0].zfill(12), fold(text))
    return _script_rank(folded) + folded


def _script_rank(folded: str) -> str:
    for character in folded:
        if character.isalpha():
            name = unicodedata.name(character, "")
            for rank, script in enumerate(("ARABIC", "LATIN", "SYRIAC")):
                if name.startswith(script):
                    return str(rank)
            return "3"
    return "0"
