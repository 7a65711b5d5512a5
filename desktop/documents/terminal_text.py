"""Arabic for terminals that neither join letters nor order them: shaped and in visual order.

Only for such screens, and for logs that are read on them. A text that passed through here can
no longer be searched, copied or broken into lines, so no document is ever made from it; see
docs/decisions/typesetting-engine.md.
"""

import unicodedata
from functools import lru_cache

from arabic_reshaper import ArabicReshaper

from desktop.documents.typeset import bidi
from desktop.documents.typeset.bidi_brackets import OPENING
from desktop.documents.typeset.isolates import CONTROLS, isolate, isolate_spans

_MIRRORED = {"<": ">", "«": "»", "‹": "›", "≤": "≥", **OPENING}
_MIRROR = str.maketrans(_MIRRORED | {closing: opening for opening, closing in _MIRRORED.items()})


def text_for_terminal(text: str, base_level: int | None = 1) -> str:
    """Return ``text`` line by line as a plain terminal has to print it, leftmost character first.

    Letters become their joined presentation forms, tashkeel stays on its letter, brackets face
    the right way, telephone numbers and dates keep their order. ``base_level`` is 1 for right to
    left, 0 for left to right, None to take it from the first strong letter of each line.
    """
    return "\n".join(_line_for_terminal(line, base_level) for line in text.split("\n"))


@lru_cache(maxsize=1)
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


def _line_for_terminal(line: str, base_level: int | None) -> str:
    # File names may hold halves of characters that no terminal can print.
    joined = _reshaper().reshape(line.encode("utf-8", "replace").decode("utf-8"))
    level = bidi.paragraph_level(joined) if base_level is None else base_level
    isolated, _, _ = isolate(joined, isolate_spans(joined, level))
    paragraph = bidi.resolve(isolated, level)
    bidi.agrees_with_second_opinion(paragraph)
    levels = paragraph.line_levels(0, len(isolated))
    letters = _letters_with_marks(isolated)
    order = bidi.visual_order([levels[start] for start, _ in letters])
    shown = []
    for start, end in (letters[place] for place in order):
        letter = isolated[start:end]
        shown.append(letter.translate(_MIRROR) if levels[start] & 1 else letter)
    return CONTROLS.sub("", "".join(shown)).replace("\u00a0", " ")


def _letters_with_marks(text: str) -> list[tuple[int, int]]:
    """Return where each letter begins and ends with its marks, which follow it on any screen."""
    spans: list[tuple[int, int]] = []
    for index, character in enumerate(text):
        if spans and unicodedata.combining(character):
            spans[-1] = (spans[-1][0], index + 1)
        else:
            spans.append((index, index + 1))
    return spans
