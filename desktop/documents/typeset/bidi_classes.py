"""Bidi classes as letters: a paragraph becomes a string that rules can be written on."""

import re
import unicodedata

_CODE = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N",
    "ES": "s", "ET": "t", "CS": "u", "NSM": "m", "BN": "b",
    "B": "P", "S": "S", "WS": "w", "ON": "o",
    "LRE": "c", "RLE": "d", "LRO": "e", "RLO": "f", "PDF": "g",
    "LRI": "i", "RLI": "j", "FSI": "k", "PDI": "l",
}  # fmt: skip

# Code points without an assignment yet still have a direction by block (DerivedBidiClass.txt).
_UNASSIGNED_AL = re.compile(
    "[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufeff"
    "\U00010d00-\U00010d3f\U00010ec0-\U00010eff\U00010f30-\U00010f6f"
    "\U0001ec70-\U0001ecbf\U0001ed00-\U0001ed4f\U0001ee00-\U0001eeff]"
)
_UNASSIGNED_R = re.compile(
    "[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

INITIATORS = "ijk"
"""Letters of LRI, RLI and FSI."""

EMBEDDINGS = "cdef"
"""Letters of LRE, RLE, LRO and RLO."""

REMOVED = "bcdefg"
"""Letters of what rule X9 leaves out: embeddings, overrides, PDF and boundary neutrals."""

NEUTRAL = "PSwoijkl"
"""Letters of the neutrals and isolates of rules N1 and N2."""


class _ClassTable(dict[int, str]):
    """``str.translate`` table that learns the class letter of each character it meets."""

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        name = unicodedata.bidirectional(character)
        if name:
            letter = _CODE[name]
        elif _UNASSIGNED_AL.match(character):
            letter = "A"
        elif _UNASSIGNED_R.match(character):
            letter = "R"
        else:
            letter = "L"
        self[code_point] = letter
        return letter


_CLASSES = _ClassTable()


def class_letters(text: str) -> str:
    """Return one letter a character for its bidi class (``_CODE``)."""
    return text.translate(_CLASSES)
