"""Compares what a person types of a fingerprint while another reads it out."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.language.digits import to_western
from desktop.language.folding import fold
from desktop.language.spoken_words import are_words


@dataclass(frozen=True, slots=True)
class Compared:
    """How far what was typed agrees: ``agreed`` words or groups of digits of ``of``.

    ``differs`` is set as soon as something typed is not what stands there; what is still being
    typed does not differ yet. Only ``is_same`` means anything: a part proves nothing.
    """

    agreed: int
    of: int
    differs: bool
    in_words: bool

    @property
    def is_same(self) -> bool:
        """Whether all of it was typed, and is the same."""
        return self.agreed == self.of and not self.differs


def compare_so_far(typed: str, spoken: str, words: Sequence[str]) -> Compared:
    """Compare ``typed`` with a fingerprint: its groups of digits, or its words, from the first."""
    if are_words(typed):
        return _compare(_parts(typed), [fold(word) for word in words], in_words=True)
    groups = spoken.split()
    digits = "".join(_parts(to_western(typed)))
    length = len(groups[0])
    typed_groups = [digits[at : at + length] for at in range(0, len(digits), length)]
    return _compare(typed_groups, groups, in_words=False)


def _compare(typed: list[str], wanted: list[str], *, in_words: bool) -> Compared:
    agreed = 0
    for mine, theirs in zip(typed, wanted, strict=False):
        if mine != theirs:
            break
        agreed += 1
    rest = typed[agreed:]
    is_begun = len(rest) == 1 and agreed < len(wanted) and wanted[agreed].startswith(rest[0])
    return Compared(agreed, len(wanted), bool(rest) and not is_begun, in_words)


def _parts(typed: str) -> list[str]:
    """Return what stands between white space, dashes and signs, folded as words are compared."""
    plain = "".join(c if unicodedata.category(c)[0] in "LMCN" else " " for c in typed)
    return [fold(part) for part in plain.split()]
