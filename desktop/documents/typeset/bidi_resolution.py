"""Rules W1 to I2 of UAX#9: weak characters, brackets, neutrals, and the final levels."""

import re
from typing import NamedTuple

from desktop.documents.typeset.bidi_brackets import (
    ALL_BRACKETS,
    CLOSING,
    OPENING,
    canonical_bracket,
)
from desktop.documents.typeset.bidi_classes import NEUTRAL

_MAX_OPEN_BRACKETS = 63

_NEUTRAL_RUN = re.compile("[" + NEUTRAL + "]+")
_MARKS = re.compile("([^m]?)(m+)")
_AFTER_ARABIC_LETTER = re.compile("A[^LRA]*")
_AFTER_LATIN_LETTER = re.compile("L[^LR]*")
_SEPARATOR_IN_EUROPEAN = re.compile("(?<=E)[su](?=E)")
_SEPARATOR_IN_ARABIC = re.compile("(?<=N)u(?=N)")
_TERMINATORS = re.compile("t+(?=E)|(?<=E)t+")
_LEFTOVER_SEPARATORS = str.maketrans("stu", "ooo")
_NUMBERS_AS_R = str.maketrans("EN", "RR")
_RAISE = ({"L": 0, "R": 1, "E": 2, "N": 2}, {"R": 0, "L": 1, "E": 1, "N": 1})


class RunSequence(NamedTuple):
    """An isolating run sequence: its positions in the text, its level and what lies around it."""

    positions: list[int]
    level: int
    sos: str
    eos: str


def resolve_sequence(
    text: str, classes: str, marks: str, sequence: RunSequence, levels: bytearray
) -> None:
    """Rules W1 to I2 on one isolating run sequence; writes into ``levels``.

    ``marks`` are the classes before overrides, needed for the marks after a bracket.
    """
    positions, level, sos, eos = sequence
    resolved = _resolve_weak("".join([classes[index] for index in positions]), sos)
    characters = [text[index] for index in positions]
    embedding = "LR"[level & 1]
    if not ALL_BRACKETS.isdisjoint(characters):
        own = "".join([marks[index] for index in positions])
        resolved = _resolve_brackets(characters, resolved, own, embedding, sos)
    resolved = _resolve_neutral(resolved, embedding, sos, eos)
    raised = _RAISE[level & 1]
    for index, letter in zip(positions, resolved, strict=True):
        levels[index] = level + raised[letter]


def _resolve_weak(letters: str, sos: str) -> str:
    """Rules W1 to W7."""

    def follow_previous(match: re.Match[str]) -> str:
        previous, run = match.groups()
        taken = "o" if previous and previous in "ijkl" else previous or sos
        return previous + taken * len(run)

    if "m" in letters:
        letters = _MARKS.sub(follow_previous, letters)
    if "E" in letters and "A" in letters:
        letters = _AFTER_ARABIC_LETTER.sub(lambda m: m.group().replace("E", "N"), letters)
    letters = letters.replace("A", "R")
    letters = _SEPARATOR_IN_EUROPEAN.sub("E", letters)
    letters = _SEPARATOR_IN_ARABIC.sub("N", letters)
    letters = _TERMINATORS.sub(lambda m: "E" * len(m.group()), letters)
    letters = letters.translate(_LEFTOVER_SEPARATORS)
    if "E" in letters:
        with_sos = sos + letters
        letters = _AFTER_LATIN_LETTER.sub(lambda m: m.group().replace("E", "L"), with_sos)[1:]
    return letters


def _bracket_pairs(characters: list[str], resolved: str) -> list[tuple[int, int]]:
    """Positions of paired brackets in the order of the opening ones (BD16)."""
    open_brackets: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for position, character in enumerate(characters):
        if resolved[position] != "o":
            continue
        if character in OPENING:
            if len(open_brackets) == _MAX_OPEN_BRACKETS:
                return []
            open_brackets.append((OPENING[character], position))
        elif character in CLOSING:
            closing = canonical_bracket(character)
            for depth in range(len(open_brackets) - 1, -1, -1):
                if open_brackets[depth][0] == closing:
                    pairs.append((open_brackets[depth][1], position))
                    del open_brackets[depth:]
                    break
    return sorted(pairs)


def _resolve_brackets(
    characters: list[str], resolved: str, marks: str, embedding: str, sos: str
) -> str:
    """Rule N0: a pair takes the direction of what it holds or of what stands before it."""
    letters = list(resolved)
    for opening, closing in _bracket_pairs(characters, resolved):
        inside = "".join(letters[opening + 1 : closing]).translate(_NUMBERS_AS_R)
        opposite = "L" if embedding == "R" else "R"
        if embedding in inside:
            direction = embedding
        elif opposite in inside:
            direction = _strong_before(letters, opening, sos)
        else:
            continue
        for bracket in (opening, closing):
            letters[bracket] = direction
            following = bracket + 1
            while following < len(letters) and marks[following] == "m":
                letters[following] = direction
                following += 1
    return "".join(letters)


def _strong_before(letters: list[str], position: int, sos: str) -> str:
    """Direction of the last strong character or number before ``position``."""
    for place in range(position - 1, -1, -1):
        if letters[place] in "LREN":
            return "L" if letters[place] == "L" else "R"
    return sos


def _resolve_neutral(letters: str, embedding: str, sos: str, eos: str) -> str:
    """Rules N1 and N2."""
    framed = sos + letters.translate(_NUMBERS_AS_R) + eos

    def take_direction(match: re.Match[str]) -> str:
        start, end = match.span()
        before, after = framed[start], framed[end + 1]
        return (before if before == after else embedding) * (end - start)

    return _NEUTRAL_RUN.sub(take_direction, letters)
