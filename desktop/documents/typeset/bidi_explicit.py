"""Rules X1 to X10 of UAX#9: what explicit characters say, and the sequences that follow."""

import re

from desktop.documents.typeset.bidi_classes import EMBEDDINGS, INITIATORS, REMOVED

_MAX_DEPTH = 125

EXPLICIT = re.compile("[P" + EMBEDDINGS + "g" + INITIATORS + "l]")
"""Characters whose presence makes the rules of this module necessary."""


def isolate_pairs(classes: str) -> dict[int, int]:
    """Match isolate initiators and PDIs (BD9), both ways."""
    pairs: dict[int, int] = {}
    open_initiators: list[int] = []
    for match in EXPLICIT.finditer(classes):
        index, letter = match.start(), match.group()
        if letter in INITIATORS:
            open_initiators.append(index)
        elif letter == "l" and open_initiators:
            initiator = open_initiators.pop()
            pairs[initiator] = index
            pairs[index] = initiator
        elif letter == "P":
            open_initiators.clear()
    return pairs


def first_strong_level(classes: str, start: int, end: int, pairs: dict[int, int]) -> int | None:
    """Level of the first strong character outside isolates (P2), None without one."""
    index = start
    while index < end:
        letter = classes[index]
        if letter in "LRA":
            return 0 if letter == "L" else 1
        if letter == "P":
            return None
        if letter in INITIATORS:
            index = pairs.get(index, end)
        index += 1
    return None


class _DirectionStack:
    """The directional status stack of rules X1 to X8."""

    def __init__(self, base_level: int) -> None:
        # entries: level, override letter or "", opened by an isolate
        self.entries: list[tuple[int, str, bool]] = [(base_level, "", False)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0

    @property
    def level(self) -> int:
        return self.entries[-1][0]

    @property
    def override(self) -> str:
        return self.entries[-1][1]

    def _next_level(self, rtl: bool) -> int:
        return (self.level + 1) | 1 if rtl else (self.level + 2) & ~1

    def _has_room(self, level: int) -> bool:
        return level <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings

    def open_embedding(self, letter: str) -> None:
        level = self._next_level(letter in "df")
        if self._has_room(level):
            self.entries.append((level, {"e": "L", "f": "R"}.get(letter, ""), False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def open_isolate(self, rtl: bool) -> None:
        level = self._next_level(rtl)
        if self._has_room(level):
            self.valid_isolates += 1
            self.entries.append((level, "", True))
        else:
            self.overflow_isolates += 1

    def close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.entries[-1][2]:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.entries[-1][2] and len(self.entries) > 1:
            self.entries.pop()


def explicit_levels(classes: str, base_level: int, pairs: dict[int, int]) -> tuple[list[int], str]:
    """Rules X1 to X8: a level for each character, and the classes with overrides applied."""
    stack = _DirectionStack(base_level)
    levels = [base_level] * len(classes)
    overridden = list(classes)
    for index, letter in enumerate(classes):
        if letter == "l":
            stack.close_isolate()
        levels[index] = base_level if letter == "P" else stack.level
        if stack.override and letter not in REMOVED and letter != "P":
            overridden[index] = stack.override
        if letter in EMBEDDINGS:
            stack.open_embedding(letter)
        elif letter in INITIATORS:
            end = pairs.get(index, len(classes))
            inner = first_strong_level(classes, index + 1, end, pairs) if letter == "k" else None
            stack.open_isolate(letter == "j" or inner == 1)
        elif letter == "g":
            stack.close_embedding()
    return levels, "".join(overridden)


def isolating_sequences(
    classes: str, kept: list[int], levels: list[int], pairs: dict[int, int]
) -> list[list[int]]:
    """Rule X10: level runs joined where an isolate's inside is left out (BD13)."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    by_start = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if classes[run[0]] == "l" and run[0] in pairs:
            continue  # continues the sequence of its initiator
        sequence = list(run)
        while classes[sequence[-1]] in INITIATORS and pairs.get(sequence[-1]) in by_start:
            sequence += by_start[pairs[sequence[-1]]]
        sequences.append(sequence)
    return sequences
