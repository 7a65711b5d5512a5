"""Three-way merge of long texts: sentence by sentence, and only where nobody touched the same.

A merge of letters would write sentences that nobody wrote. So a text is taken apart into its
lines and sentences; those that only one side changed are taken from that side. Where both sides
changed the same or neighbouring ones differently, there is no merged text.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

# A sentence ends at . ! ? ؟ ۔ or ܀-like signs and the space after them, or at the end of its line.
_PIECES = re.compile(r"[^\n]*?(?:[.!?؟۔…܀܁܂]+[ \t]+|\n|$)")
_MOST_PIECES = 2000

Change = tuple[int, int, tuple[str, ...]]
"""Pieces ``start..end`` of the base become these."""


def merge_texts(base: str | None, texts: Sequence[str | None]) -> str | None:
    """Return one text with every change of ``texts`` over ``base``; ``None`` if they collide.

    The result does not depend on the order of ``texts``.
    """
    if base is None or any(text is None for text in texts):
        return None
    pieces = _pieces(base)
    changes: set[Change] = set()
    for text in texts:
        changed = _pieces(text or "")
        if max(len(pieces), len(changed)) > _MOST_PIECES:
            return None
        changes.update(_changes(pieces, changed))
    in_order = sorted(changes)
    if any(_collide(one, other) for one, other in pairwise(in_order)):
        return None
    merged: list[str] = []
    reached = 0
    for start, end, new in in_order:
        merged += [*pieces[reached:start], *new]
        reached = end
    return "".join([*merged, *pieces[reached:]])


def _pieces(text: str) -> list[str]:
    return [piece for piece in _PIECES.findall(text) if piece]


def _changes(base: list[str], text: list[str]) -> list[Change]:
    matcher = SequenceMatcher(a=base, b=text, autojunk=False)
    return [
        (start, end, tuple(text[first:last]))
        for tag, start, end, first, last in matcher.get_opcodes()
        if tag != "equal"
    ]


def _collide(one: Change, other: Change) -> bool:
    """Tell whether two changes touch: neighbours may depend on each other's wording."""
    return other[0] <= one[1]
