"""Which way a paragraph runs."""

import re
import unicodedata

_WORD = re.compile(r"\w+")

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def runs_right_to_left(text: str, otherwise: bool = True) -> bool:
    """Tell whether a paragraph runs right to left; ``otherwise`` when its words do not say.

    The first strong letter alone is no guide: "PDF 2.0 هو…" is Arabic. So the words vote; Latin
    words in capitals (OCHA, PDF) do not, since they stand in any language. A text that begins with
    a mark of direction says it itself: a sentence of the window about people's words.
    """
    if text.startswith((LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK)):
        return text.startswith(RIGHT_TO_LEFT_MARK)
    right = left = 0
    for word in _WORD.findall(text):
        letter = next((c for c in word if c.isalpha()), "")
        if not letter:
            continue
        if unicodedata.bidirectional(letter) in ("R", "AL"):
            right += 1
        elif not word.isupper() or len(word) == 1:
            left += 1
    if right == left:
        if right:
            return True
        return otherwise if not any(c.isalpha() for c in text) else False
    return right > left


def first_letter_misleads(text: str) -> bool:
    """Tell whether a text that runs right to left begins with a letter that does not."""
    if not runs_right_to_left(text, otherwise=False):
        return False
    strong = (unicodedata.bidirectional(c) for c in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "") == "L"
