"""Which words of a text differ from another: marked for the eye, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Mark = Literal["same", "added", "removed"]

_PIECES = re.compile(r"(?:\w+|[^\w\s])\s*|\s+")
"""A word or a sign, with the space after it."""

LONGEST = 4000
"""Pieces above which texts are compared as wholes: finding the difference would take too long."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that is in both texts, only in the newer, or only in the older."""

    text: str
    mark: Mark


def mark_words(base: str, text: str) -> list[Run]:
    """Return ``text`` with what it lacks of ``base`` in its place; what is added follows it.

    The runs that are not removed are ``text``, letter for letter. Space alone is no difference.
    """
    old, new = _PIECES.findall(base), _PIECES.findall(text)
    if len(old) + len(new) > LONGEST:
        return _joined([_removed(base), Run(text, "added")])
    was, now = [piece.strip() for piece in old], [piece.strip() for piece in new]
    runs: list[Run] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            runs.append(Run("".join(new[c:d]), "same"))
        else:
            runs.append(_removed("".join(old[a:b])))
            runs.append(Run("".join(new[c:d]), "added"))
    return _joined(runs)


def _removed(text: str) -> Run:
    """Return a removed run; a space keeps it from running into what took its place."""
    return Run(f"{text.rstrip()} " if text else "", "removed")


def _joined(runs: list[Run]) -> list[Run]:
    """Return the runs without empty ones, neighbours of one kind as one."""
    found: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if found and found[-1].mark == run.mark:
            found[-1] = Run(found[-1].text + run.text, run.mark)
        else:
            found.append(run)
    return found
